/*
 * Memory of the programs under test, which free little of it: all of it is cut off one large piece, and
 * given back when a run ends. AddressSanitizer is told what is in use, so that it sees who reads beside
 * a block, and, as nothing is used twice in a run, who reads one that was freed; at a fraction of what
 * its own malloc takes.
 */
#include <sanitizer/asan_interface.h>
#include <string.h>
#include <sys/mman.h>

#include "program.h"
#include "replace.h"

#define ALL ((size_t)1 << 30)

/* What stands before each block, poisoned as the space between blocks. */
struct head {
	size_t size;
	size_t unused; /* keeps the multiple of 16 that malloc aligns to */
};

static char *memory;
static size_t used, most_used;

static void begin(void)
{
	memory = mmap(NULL, ALL, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED)
		finding("there is no memory");
}

__attribute__((no_sanitize("address"))) void *fuzz_malloc(size_t size)
{
	struct head *head;

	if (!memory)
		begin();
	if (size > ALL - used - 4 * sizeof(*head))
		finding("more than %zu MiB are asked for", ALL >> 20);
	head = (struct head *)(void *)(memory + used);
	used += sizeof(*head) + (size + 15) / 16 * 16;
	/* What was left of an earlier run was poisoned as a whole; new pages are not. */
	if (used > most_used) {
		ASAN_POISON_MEMORY_REGION(memory + most_used, used + 16 - most_used);
		most_used = used + 16;
	}
	head->size = size;
	ASAN_UNPOISON_MEMORY_REGION(head + 1, size);
	return head + 1;
}

void *fuzz_calloc(size_t count, size_t size)
{
	return memset(fuzz_malloc(count * size), 0, count * size);
}

__attribute__((no_sanitize("address"))) static size_t size_of(void *block)
{
	return ((struct head *)block)[-1].size;
}

void fuzz_free(void *block)
{
	if (block)
		ASAN_POISON_MEMORY_REGION(block, size_of(block));
}

/* Always moves: a pointer that was kept is found out. */
void *fuzz_realloc(void *old, size_t size)
{
	void *new = fuzz_malloc(size);

	if (old)
		memcpy(new, old, size < size_of(old) ? size : size_of(old));
	fuzz_free(old);
	return new;
}

void free_all(void)
{
	if (!used)
		return;
	ASAN_POISON_MEMORY_REGION(memory, used);
	/* After a run that took much the kernel gets it back. */
	if (used > (size_t)64 << 20)
		madvise(memory, used, MADV_DONTNEED);
	used = 0;
}
