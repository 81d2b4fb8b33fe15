/* Preprocessor conditions that are true for a set of ABIs. */
#ifndef CONDITION_H
#define CONDITION_H

#include "model.h"
#include "text.h"

/* A set of ABIs: bit i is model->abi[i]. */
typedef unsigned long long abi_set;

enum { MAX_ABIS = 64 };

/*
 * Appends a condition that is true on the ABIs of set and false on the others of universe: for
 * several, a class macro if one fits; else their list, or that of the others if it is shorter.
 */
void print_condition(struct text *out, const struct model *model, abi_set set, abi_set universe);

/* The ABIs that go into the header. */
abi_set chosen_abis(const struct model *model);

#endif
