/* What a typed call puts into its slots, read from its body in the preprocessed header. */
#ifndef SLOTS_H
#define SLOTS_H

#include <stdbool.h>

#include "prototypes.h"

/*
 * Of each slot a letter: p a pointer, d a 64-bit value, l and h the halves of one, i another integer,
 * c a constant, a whatever the call wants; and the index of the parameter in it, if there is one.
 */
struct slots {
	long number;
	char kind[16];
	size_t parameter[16];
};

struct slots read_slots(const struct prototype *call);

/* Whether a word stands by itself in a text. */
bool has_word(const char *text, const char *word);

#endif
