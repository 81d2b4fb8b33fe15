/* The rows of one table of numbers: the kernel's file, or ours. */
#ifndef KERNEL_ROWS_H
#define KERNEL_ROWS_H

#include "text.h"

/* The entry point of a number that is only a name. */
#define NO_ENTRY "-"

struct row {
	unsigned int number;
	const char *abi;
	const char *name;
	const char *entry;
	size_t line;
};

struct rows {
	struct text text; /* what the strings of the rows point into */
	struct row *row;
	size_t count;
};

/*
 * Reads "number abi name [entry [compat entry [noreturn]]]", as in scripts/syscalltbl.sh. The last
 * two are dropped, and an entry that implements nothing becomes NO_ENTRY. False: the file cannot
 * be read, and errno says why. Malformed rows are reported.
 */
bool rows_read_kernel(struct rows *rows, const char *path);

/* The same for a table of ours, whose rows have exactly four columns. */
bool rows_read_ours(struct rows *rows, const char *path);

void rows_free(struct rows *rows);

bool row_has_entry(const struct row *row);

#endif
