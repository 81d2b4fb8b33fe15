/* What the header reads in memory, on images that nobody would make: one target each. */
#ifndef IMAGE_H
#define IMAGE_H

#include <stddef.h>
#include <stdint.h>

#include "finding.h"

/* The input, taken from its beginning; zeros behind its end. */
struct bytes {
	const uint8_t *at, *end;
};

static inline uint64_t take_bytes(struct bytes *bytes, size_t count)
{
	uint64_t value = 0;

	for (size_t i = 0; i < count && bytes->at < bytes->end; i++)
		value |= (uint64_t)*bytes->at++ << 8 * i;
	return value;
}

void fuzz_auxv(struct bytes bytes);
void fuzz_messages_of_socket(struct bytes bytes);
void fuzz_names(struct bytes bytes);
void fuzz_relocate(struct bytes bytes);
void fuzz_memory(struct bytes bytes);

/* relocate_form.c: sys_relocate of gen/parts/relocate.h, in each of its forms. */
void relocate_rela(char **environment);
void relocate_rel(char **environment);
void relocate_mips(char **environment);

/* memory_functions.c: gen/parts/memory.h under other names. */
void *own_memcpy(void *to, const void *from, size_t length);
void *own_memmove(void *to, const void *from, size_t length);
void *own_memset(void *to, int value, size_t length);
int own_memcmp(const void *a, const void *b, size_t length);

#endif
