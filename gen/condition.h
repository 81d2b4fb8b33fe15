/* Preprocessor conditions that are true for a set of ABIs. */
#ifndef CONDITION_H
#define CONDITION_H

#include "model.h"
#include "text.h"

/*
 * Appends a line "KEYWORD CONDITION", broken where it would pass 100 columns. The condition is true on
 * the ABIs of set and false on the others of universe: for several, a class macro if one fits; else
 * their list, or that of the others if it is shorter; 1 for all of universe, 0 for none of it.
 */
void emit_condition(struct text *out, const struct model *model, const char *keyword, abi_set set,
	abi_set universe);

int count_abis(abi_set set);

/* The index of the first ABI of a set that has one. */
size_t first_abi(abi_set set);

/* The ABIs that go into the header. */
abi_set chosen_abis(const struct model *model);

#endif
