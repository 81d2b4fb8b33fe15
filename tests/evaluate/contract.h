/* What a file of arch/ says of an ABI's first path. */
#ifndef CONTRACT_H
#define CONTRACT_H

#include <stdbool.h>
#include <stddef.h>

enum { MOST_WORDS = 64 };

struct words {
	char *word[MOST_WORDS];
	size_t count;
};

struct contract {
	int bits; /* of a register */
	struct words number; /* its register */
	struct words arguments;
	struct words result;
	struct words lost; /* registers */
};

/* False and a message if there is no such file, or not all of it in it. */
bool read_contract(struct contract *contract, const char *abi);

#endif
