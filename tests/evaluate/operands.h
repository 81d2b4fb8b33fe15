/* What an instruction of a dump is, and what it works on. */
#ifndef OPERANDS_H
#define OPERANDS_H

#include "machine.h"

enum { MOST_VALUES = 3 };

struct operands {
	char d[12], e[12]; /* registers */
	char name[MOST_VALUES][12]; /* what v is the value of */
	uint64_t v[MOST_VALUES];
	int count;
	long target; /* offset in the function */
};

/* Reads the values that the instruction works on; NULL: the machine fails, it does not know it. */
const struct instruction *decode(
	struct machine *machine, const struct line *line, struct operands *operands);

#endif
