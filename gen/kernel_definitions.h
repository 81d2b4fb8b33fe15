/* tables/definitions.tbl: what the kernel's sources say about its entry points. */
#ifndef KERNEL_DEFINITIONS_H
#define KERNEL_DEFINITIONS_H

#include "kernel_entries.h"
#include "kernel_output.h"

/* Reads the whole tree. The result is sorted; `wanted` are the entry points of the tables. */
void definitions_read(const char *tree, const struct names *wanted, struct entries *entries);

/*
 * Compares them with tables/definitions.tbl and plans the new text of it. Each entry point that
 * is new, gone or otherwise declared is printed to `changes` and counted in the result.
 */
size_t definitions_update(const char *directory, const struct entries *entries,
	struct text *changes, struct output *output);

#endif
