/* The entry points that a C file of the kernel defines or declares. */
#ifndef KERNEL_C_H
#define KERNEL_C_H

#include "kernel_assembly.h"
#include "kernel_entries.h"
#include "kernel_source.h"

/*
 * Adds every SYSCALL_DEFINEn and its relatives, whatever they define, and the asmlinkage functions
 * among `wanted`. `text` is a copy of the file, which is cleaned. Reports definitions that it
 * cannot make out.
 */
void c_read(const char *path, struct text *text, const struct names *wanted,
	struct entries *entries, struct passes *passes);

/* Whether the file is worth reading: cheap, and true too often rather than too seldom. */
bool c_may_define(const struct text *text, bool architecture);

#endif
