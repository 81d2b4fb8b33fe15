/*
 * The parts of ELF (elf(5)) by which a static PIE relocates itself and sys_vdso_get finds
 * functions: the file's header, a program header, an entry of the dynamic section, a symbol.
 */
struct sys_elf_header {
	sys_u8 identification[16];
	sys_u16 type, machine;
	sys_u32 version;
	unsigned long entry, segments, sections;
	sys_u32 flags;
	sys_u16 size, segment_size, segment_count;
};

struct sys_elf_segment {
#if SYSGATE_LONG_BITS == 64
	sys_u32 type, flags;
	unsigned long offset, address, physical, file_size, memory_size, align;
#else
	sys_u32 type, offset, address, physical, file_size, memory_size, flags, align;
#endif
};

struct sys_elf_dynamic {
	unsigned long tag, value;
};

struct sys_elf_symbol {
	sys_u32 name;
#if SYSGATE_LONG_BITS == 64
	sys_u8 info, other;
	sys_u16 section;
	unsigned long value, size;
#else
	sys_u32 value, size;
	sys_u8 info, other;
	sys_u16 section;
#endif
};

/* Entries of DT_HASH have 64 bits on two ABIs. */
#if defined(SYSGATE_S390X) || defined(SYSGATE_ALPHA)
typedef sys_u64 sys_elf_hash;
#else
typedef sys_u32 sys_elf_hash;
#endif

typedef unsigned long sys_elf_word __attribute__((may_alias));

/* For code that runs unrelocated: it may not be called or reached through the GOT. */
#define SYSGATE_EARLY static inline __attribute__((always_inline))

SYSGATE_EARLY unsigned long sys_elf_value(const struct sys_elf_dynamic *dynamic, unsigned long tag)
{
	for (; dynamic->tag != 0; dynamic++) {
		if (dynamic->tag == tag)
			return dynamic->value;
	}
	return 0;
}
