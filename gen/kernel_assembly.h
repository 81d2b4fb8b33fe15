/* Entry points written in assembly, which pass their arguments on to a C function. */
#ifndef KERNEL_ASSEMBLY_H
#define KERNEL_ASSEMBLY_H

#include "kernel_entries.h"

/* One entry point and one system call that its code names; file tells those of a file apart. */
struct pass {
	char *from;
	char *to;
	size_t file;
};

struct passes {
	struct pass *pass;
	size_t count;
	size_t files;
};

void passes_add(struct passes *passes, const char *from, const char *to);

/* Adds what the entry points among `wanted` that this file holds pass on. Cleans the text. */
void assembly_read(struct text *text, const struct names *wanted, struct passes *passes);

/*
 * Gives each entry point the parameters of the first system call that its code names and that
 * `entries`, sorted, define. They are sorted again afterwards.
 */
void passes_resolve(const struct passes *passes, struct entries *entries);

void passes_free(struct passes *passes);

#endif
