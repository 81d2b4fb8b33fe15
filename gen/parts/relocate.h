#define SYSGATE_RELOCATE(environment) sys_relocate(environment)

#ifdef SYSGATE_RELOCATION_MIPS
/* n64 packs the type of a relocation differently from the other ABIs (MIPS ELF64 supplement). */
struct sys_elf_relocation {
	unsigned long offset;
#if SYSGATE_LONG_BITS == 64
	sys_u32 symbol;
	sys_u8 special, type3, type2, type;
#else
	unsigned long info;
#endif
};

SYSGATE_EARLY sys_u32 sys_elf_symbol_index(const struct sys_elf_relocation *relocation)
{
#if SYSGATE_LONG_BITS == 64
	return relocation->symbol;
#else
	return (sys_u32)(relocation->info >> 8);
#endif
}

SYSGATE_EARLY int sys_elf_relocation_type(const struct sys_elf_relocation *relocation)
{
#if SYSGATE_LONG_BITS == 64
	return relocation->type;
#else
	return (int)(relocation->info & 0xff);
#endif
}

/* The GOT's local entries move with the program, its global ones follow their symbols. */
SYSGATE_EARLY void sys_relocate_got(const struct sys_elf_dynamic *dynamic, unsigned long bias)
{
	sys_elf_word *got = (sys_elf_word *)(sys_elf_value(dynamic, 3) + bias);
	unsigned long local = sys_elf_value(dynamic, 0x7000000a);
	unsigned long first = sys_elf_value(dynamic, 0x70000013);
	unsigned long end = sys_elf_value(dynamic, 0x70000011);
	const struct sys_elf_symbol *symbol =
		(const struct sys_elf_symbol *)(sys_elf_value(dynamic, 6) + bias);

	for (unsigned long i = 0; i < local; i++)
		got[i] += bias;
	for (unsigned long i = first; i < end; i++)
		got[local + i - first] = symbol[i].value + bias;
}

SYSGATE_EARLY void sys_relocate_by(const struct sys_elf_dynamic *dynamic, unsigned long bias)
{
	const struct sys_elf_relocation *at =
		(const struct sys_elf_relocation *)(sys_elf_value(dynamic, 17) + bias);
	const struct sys_elf_relocation *end =
		(const struct sys_elf_relocation *)((unsigned long)at + sys_elf_value(dynamic, 18));
	const struct sys_elf_symbol *symbol =
		(const struct sys_elf_symbol *)(sys_elf_value(dynamic, 6) + bias);

	for (; at < end; at++) {
		if (sys_elf_relocation_type(at) == SYSGATE_RELOCATION_MIPS)
			*(sys_elf_word *)(at->offset + bias) +=
				bias + symbol[sys_elf_symbol_index(at)].value;
	}
	sys_relocate_got(dynamic, bias);
}
#else
struct sys_elf_relocation {
	unsigned long offset, info;
#ifdef SYSGATE_RELOCATION_RELA
	unsigned long addend;
#endif
};

/* DT_RELR: an address, then bit maps of the words behind it. */
SYSGATE_EARLY void sys_relocate_packed(const struct sys_elf_dynamic *dynamic, unsigned long bias)
{
	const sys_elf_word *at = (const sys_elf_word *)(sys_elf_value(dynamic, 36) + bias);
	const sys_elf_word *end =
		(const sys_elf_word *)((unsigned long)at + sys_elf_value(dynamic, 35));
	sys_elf_word *where = (sys_elf_word *)bias;

	for (; at < end; at++) {
		if (!(*at & 1)) {
			where = (sys_elf_word *)(*at + bias);
			*where++ += bias;
			continue;
		}
		for (unsigned long i = 0, bits = *at >> 1; bits; i++, bits >>= 1) {
			if (bits & 1)
				where[i] += bias;
		}
		where += 8 * sizeof(*at) - 1;
	}
}

#if SYSGATE_LONG_BITS == 64
#define SYSGATE_RELOCATION_MASK 0xffffffff
#else
#define SYSGATE_RELOCATION_MASK 0xff
#endif

SYSGATE_EARLY void sys_relocate_by(const struct sys_elf_dynamic *dynamic, unsigned long bias)
{
#ifdef SYSGATE_RELOCATION_RELA
	const unsigned long table = 7, size = 8, type = SYSGATE_RELOCATION_RELA;
#else
	const unsigned long table = 17, size = 18, type = SYSGATE_RELOCATION_REL;
#endif
	const struct sys_elf_relocation *at =
		(const struct sys_elf_relocation *)(sys_elf_value(dynamic, table) + bias);
	const struct sys_elf_relocation *end =
		(const struct sys_elf_relocation *)((unsigned long)at +
			sys_elf_value(dynamic, size));

	for (; at < end; at++) {
		if ((at->info & SYSGATE_RELOCATION_MASK) != type)
			continue;
#ifdef SYSGATE_RELOCATION_RELA
		*(sys_elf_word *)(at->offset + bias) = bias + at->addend;
#else
		*(sys_elf_word *)(at->offset + bias) += bias;
#endif
	}
	sys_relocate_packed(dynamic, bias);
}
#endif

/*
 * As sys_auxv_get. Called once for each type: of one loop for all, clang would make a jump table,
 * and reach it through the GOT.
 */
SYSGATE_EARLY unsigned long sys_elf_auxv(char **environment, unsigned long type)
{
	const struct sys_auxv *auxv;

	while (*environment)
		environment++;
	auxv = (const struct sys_auxv *)(const void *)(environment + 1);
	for (; auxv->type != SYS_AT_NULL; auxv++) {
		if (auxv->type == type)
			return auxv->value;
	}
	return 0;
}

/*
 * The program headers tell where the program was linked, AT_PHDR where it is; a dynamic loader
 * (AT_BASE) has done the work already.
 */
SYSGATE_EARLY void sys_relocate(char **environment)
{
	unsigned long header = sys_elf_auxv(environment, SYS_AT_PHDR);
	unsigned long count = sys_elf_auxv(environment, SYS_AT_PHNUM);
	unsigned long loader = sys_elf_auxv(environment, SYS_AT_BASE);
	const struct sys_elf_segment *segment = (const struct sys_elf_segment *)header;
	const struct sys_elf_segment *dynamic = 0;
	unsigned long bias = 0;

	for (; header && count; count--, segment++) {
		if (segment->type == 1 && segment->offset == 0)
			bias = (header & -4096UL) - segment->address;
		if (segment->type == 2)
			dynamic = segment;
	}
	if (dynamic && bias && !loader)
		sys_relocate_by((const struct sys_elf_dynamic *)(dynamic->address + bias), bias);
}
