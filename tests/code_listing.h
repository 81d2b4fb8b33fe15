/* The instructions of compiled functions, as a disassembler prints them. */
#ifndef CODE_LISTING_H
#define CODE_LISTING_H

#include <stdbool.h>
#include <stddef.h>

#include "targets.h"

struct listing {
	char **line; /* instructions, without addresses and comments */
	size_t count;
};

/* Compiles a C file without unwind tables and the like, and disassembles it. */
char *disassemble(
	const struct target *target, const char *compiler, const char *flags, const char *name);

/* Whether a disassembly has that function. */
bool has_function(const char *disassembly, const char *name);

/* All instructions of a function, also those that fill delay slots, but nothing behind it. */
struct listing listing_of(const char *disassembly, const char *name);

/* How many of them have that mnemonic. */
size_t count_mnemonic(const struct listing *listing, const char *mnemonic);

/* "mov r7, #3; svc 0; ...", for messages. */
char *print_listing(const struct listing *listing);

void free_listing(struct listing *listing);

#endif
