/* The kernel's definitions of its entry points (tables/definitions.tbl), and which numbers have them. */
#ifndef DEFINITIONS_H
#define DEFINITIONS_H

#include <stdbool.h>

/* Whether a line "KEY VALUE" stands in the ABI's file. */
bool arch_says(const char *abi, const char *key, const char *value);

/* "NUMBER ENTRY" on each line: the rows of its tables that the ABI takes. */
char *entries_of(const char *abi);

/* The entry point of a number in them; "-": nothing implements it; NULL: there is no such number. */
char *entry_of(const char *entries, long number);

/* What a parameter is: p a pointer, d 64 bits, w a word of 64 bits, i another integer. */
char kernel_kind(const char *parameter, bool word64);

#endif
