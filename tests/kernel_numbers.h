/* Numbers as the kernel's own headers have them, and the comparison of ours with those. */
#ifndef KERNEL_NUMBERS_H
#define KERNEL_NUMBERS_H

#include <stdbool.h>
#include <stddef.h>

#include "targets.h"

/*
 * "NAME NUMBER" on each line, sorted, of what a header defines. An awk program prints "NAME MACRO"
 * of each macro that counts, of lines "#define MACRO VALUE". Files are left in a folder that
 * exists.
 */
char *numbers_by(const char *compiler, const char *options, const char *header, const char *names,
	const char *folder);

/* The same of a header of the architecture's; preprocessing is all that it needs. */
char *kernel_numbers(
	const struct target *target, const char *header, const char *names, const char *folder);

/* The numbers of calls that asm/unistd.h has. */
char *kernel_call_numbers(const struct target *target, const char *folder);

/* What the generator prints of an ABI, in the same form. */
char *printed_numbers(const char *abi);

/* Fails for each line of ours that is not in theirs and, if they are of one version, the reverse. */
void compare_numbers(const char *ours, const char *theirs, const char *abi, const char *what);

/* Fails for each line of one list that is not in the other, and says what it is. */
void expect_all_in(const char *these, const char *those, const char *abi, const char *what);

/* Whether the kernel's headers at hand are those of tables/kernel. */
bool is_same_version(void);

size_t count_lines(const char *text);

#endif
