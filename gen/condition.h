/* Preprocessor conditions that are true for a set of ABIs. */
#ifndef CONDITION_H
#define CONDITION_H

#include "model.h"
#include "text.h"

/* A set of ABIs: bit i is model->abi[i]. */
typedef unsigned long long abi_set;

enum { MAX_ABIS = 64 };

/*
 * Appends a line "KEYWORD CONDITION", broken where it would pass 100 columns. The condition is true on
 * the ABIs of set and false on the others of universe: for several, a class macro if one fits; else
 * their list, or that of the others if it is shorter.
 */
void emit_condition(struct text *out, const struct model *model, const char *keyword, abi_set set,
	abi_set universe);

int count_abis(abi_set set);

/* The ABIs that go into the header. */
abi_set chosen_abis(const struct model *model);

#endif
