/*
 * DT_HASH tells how many symbols there are. Of DT_GNU_HASH's chains the one that begins last ends
 * with the last symbol, where the lowest bit is set.
 */
SYSGATE_FN unsigned long sys_elf_symbol_count(
	const struct sys_elf_dynamic *dynamic, unsigned long bias)
{
	unsigned long hash = sys_elf_value(dynamic, 4); /* DT_HASH */
	unsigned long gnu = sys_elf_value(dynamic, 0x6ffffef5); /* DT_GNU_HASH */
	const sys_u32 *table = (const sys_u32 *)(gnu + bias), *bucket, *chain;
	unsigned long last = 0;

	if (hash)
		return (unsigned long)((const sys_elf_hash *)(hash + bias))[1];
	if (!gnu)
		return 0;
	bucket = table + 4 + table[2] * (sizeof(long) / sizeof(*table));
	chain = bucket + table[0];
	for (sys_u32 i = 0; i < table[0]; i++) {
		if (bucket[i] > last)
			last = bucket[i];
	}
	if (last < table[1])
		return 0;
	while (!(chain[last - table[1]] & 1))
		last++;
	return last + 1;
}

SYSGATE_FN int sys_is_name(const char *name, const char *wanted)
{
	for (; *name && *name == *wanted; wanted++)
		name++;
	return *name == *wanted;
}

/*
 * The address of a function in the image that the kernel maps into each process, by its name
 * there, such as "__vdso_clock_gettime" (vdso(7)); 0: there is no image, or it has no such
 * function. Compares all names: keep what it finds. What is found is called as a C function and
 * returns as the kernel does, -errno; on powerpc an errno itself. powerpc64's ELFv1 and parisc64
 * call by descriptors, whose code this is.
 */
SYSGATE_FN void *sys_vdso_get(const struct sys_auxv *auxv, const char *name)
{
	unsigned long image = sys_auxv_get(auxv, SYS_AT_SYSINFO_EHDR, 0);
	const struct sys_elf_header *header = (const struct sys_elf_header *)image;
	const struct sys_elf_segment *segment, *loaded = 0, *dynamic = 0;
	const struct sys_elf_dynamic *entry;
	const struct sys_elf_symbol *symbol;
	const char *names;
	unsigned long bias, count;

	if (!image)
		return 0;
	segment = (const struct sys_elf_segment *)(image + header->segments);
	for (count = header->segment_count; count; count--, segment++) {
		if (segment->type == 1 && !loaded) /* PT_LOAD */
			loaded = segment;
		if (segment->type == 2) /* PT_DYNAMIC */
			dynamic = segment;
	}
	if (!loaded || !dynamic)
		return 0;
	bias = image + loaded->offset - loaded->address;
	entry = (const struct sys_elf_dynamic *)(dynamic->address + bias);
	names = (const char *)(sys_elf_value(entry, 5) + bias); /* DT_STRTAB */
	symbol = (const struct sys_elf_symbol *)(sys_elf_value(entry, 6) + bias); /* DT_SYMTAB */
	for (count = sys_elf_symbol_count(entry, bias); count; count--, symbol++) {
		if (symbol->section && sys_is_name(names + symbol->name, name))
			return (void *)(symbol->value + bias);
	}
	return 0;
}
