#include "vdso.h"

#include <link.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Entries of DT_HASH have 64 bits on two ABIs. */
#if defined(SYSGATE_S390X) || defined(SYSGATE_ALPHA)
typedef uint64_t hash_entry;
#else
typedef uint32_t hash_entry;
#endif

struct image {
	uintptr_t bias; /* from its own addresses to memory's */
	const ElfW(Sym) * symbols;
	const char *names;
	const hash_entry *hash;
	const uint32_t *gnu_hash;
};

static const void *address(const struct image *image, ElfW(Addr) at)
{
	return (const void *)(image->bias + at);
}

static const ElfW(Dyn) * find_dynamic(struct image *image, const ElfW(Ehdr) * header)
{
	const ElfW(Phdr) *segment = (const void *)((const char *)header + header->e_phoff);
	const ElfW(Dyn) *dynamic = 0;
	int loaded = 0;

	for (int i = 0; i < header->e_phnum; i++, segment++) {
		if (segment->p_type == PT_LOAD && !loaded++)
			image->bias = (uintptr_t)header + segment->p_offset - segment->p_vaddr;
		if (segment->p_type == PT_DYNAMIC)
			dynamic = (const void *)((const char *)header + segment->p_offset);
	}
	return loaded ? dynamic : 0;
}

/* Its own addresses stand in the dynamic section: nobody has relocated it. */
static void read_dynamic(struct image *image, const ElfW(Dyn) * entry)
{
	for (; entry->d_tag != DT_NULL; entry++) {
		const void *at = address(image, entry->d_un.d_ptr);

		if (entry->d_tag == DT_SYMTAB)
			image->symbols = at;
		else if (entry->d_tag == DT_STRTAB)
			image->names = at;
		else if (entry->d_tag == DT_HASH)
			image->hash = at;
		else if (entry->d_tag == DT_GNU_HASH)
			image->gnu_hash = at;
	}
}

/*
 * DT_HASH tells the number of symbols. Of DT_GNU_HASH the chain that begins last ends with the last
 * symbol, at an odd value.
 */
static size_t symbol_count(const struct image *image)
{
	const uint32_t *gnu = image->gnu_hash, *buckets, *chains;
	size_t last = 0;

	if (image->hash)
		return (size_t)image->hash[1];
	if (!gnu)
		return 0;
	buckets = (const void *)((const char *)(gnu + 4) + gnu[2] * sizeof(ElfW(Addr)));
	chains = buckets + gnu[0];
	for (uint32_t i = 0; i < gnu[0]; i++) {
		if (buckets[i] > last)
			last = buckets[i];
	}
	if (last < gnu[1])
		return 0;
	while (!(chains[last - gnu[1]] & 1))
		last++;
	return last + 1;
}

void *vdso_function(const struct sys_auxv *auxv, const char *name)
{
	const ElfW(Ehdr) *header =
		(const void *)(uintptr_t)sys_auxv_get(auxv, SYS_AT_SYSINFO_EHDR, 0);
	struct image image = {0, 0, 0, 0, 0};
	const ElfW(Dyn) *dynamic = header ? find_dynamic(&image, header) : 0;
	size_t count;

	if (!dynamic)
		return 0;
	read_dynamic(&image, dynamic);
	count = image.symbols && image.names ? symbol_count(&image) : 0;
	for (size_t i = 0; i < count; i++) {
		const ElfW(Sym) *symbol = &image.symbols[i];

		if (symbol->st_shndx != SHN_UNDEF &&
			strcmp(image.names + symbol->st_name, name) == 0)
			return (void *)(image.bias + symbol->st_value);
	}
	return 0;
}

const char *vsyscall_instruction(const unsigned char *code)
{
	static const struct {
		unsigned char bytes[2];
		const char *name;
	} instructions[] = {
		{{0x0f, 0x34}, "sysenter"}, {{0x0f, 0x05}, "syscall"}, {{0xcd, 0x80}, "int $0x80"}};
	enum { count = sizeof(instructions) / sizeof(instructions[0]), longest = 32 };

	for (int at = 0; at < longest; at++) {
		for (int i = 0; i < count; i++) {
			if (memcmp(code + at, instructions[i].bytes, 2) == 0)
				return instructions[i].name;
		}
	}
	return 0;
}
