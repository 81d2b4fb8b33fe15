/* Arguments of a call, as a person writes them, and memory for what they point to. */
#ifndef ENTRY_ARGUMENTS_H
#define ENTRY_ARGUMENTS_H

#include "sysgate.h"

#include <stddef.h>

/*
 * Zeroes; never freed. Where a path takes no more than 32 bits of an argument the address fits
 * them. 0: there is not so much.
 */
void *argument_memory(size_t size);

/*
 * A number, decimal, 0x hexadecimal or 0 octal, of at most a register's bits, signed or not; @TEXT,
 * the address of this string; %SIZE, the address of so many zero bytes. 0, or what is wrong with
 * it.
 */
const char *read_argument(const char *word, sys_word *value);

#endif
