/* One entry of the auxiliary vector; getauxval(3) and linux/auxvec.h name the types. */
struct sys_auxv {
	unsigned long type;
	unsigned long value;
};

/* The auxiliary vector lies behind the environment that a program starts with. */
SYSGATE_FN const struct sys_auxv *sys_auxv_of(char **environment)
{
	while (*environment)
		environment++;
	return (const struct sys_auxv *)(const void *)(environment + 1);
}

/* The value of the first entry of a type, or what to take otherwise. */
SYSGATE_FN unsigned long sys_auxv_get(
	const struct sys_auxv *auxv, unsigned long type, unsigned long otherwise)
{
	for (; auxv->type != SYS_AT_NULL; auxv++) {
		if (auxv->type == type)
			return auxv->value;
	}
	return otherwise;
}

#ifdef SYSGATE_MMAP2_PAGE
/*
 * mmap2 counts in the kernel's pages here, whose size is configured: 1 << sys_page_shift.
 * SYSGATE_MAIN stores the address of the stack that the program began with, and the first mmap
 * whose offset is not a literal 0 looks there: only programs with such an mmap have code for it.
 * One variable serves all units of a program; it has a section so that it is not among the small
 * data, for which hexagon's lld has no relocation.
 */
__attribute__((
	weak, visibility("hidden"), section(".data.sys_page_shift"))) unsigned long sys_page_shift =
	__builtin_ctz(SYSGATE_MMAP2_UNIT);

/*
 * Tells sys_mmap the page size, in programs without SYSGATE_MAIN; else it takes the usual one.
 * Stored at once, as another thread may find it, too.
 */
SYSGATE_FN void sys_page_size_find(const struct sys_auxv *auxv)
{
	unsigned long size = sys_auxv_get(auxv, SYS_AT_PAGESZ, SYSGATE_MMAP2_UNIT);
	unsigned long shift = 0;

	for (; size > 1; size >>= 1)
		shift++;
	sys_page_shift = shift;
}

SYSGATE_FN int sys_is_in_pages(sys_u64 offset)
{
	if (sys_page_shift > 31) {
		unsigned long *stack = (unsigned long *)sys_page_shift;

		sys_page_size_find(sys_auxv_of((char **)(void *)(stack + 1) + *stack + 1));
	}
	return (((sys_u32)offset & ((1u << sys_page_shift) - 1)) |
		       ((sys_u32)(offset >> 32) >> sys_page_shift)) == 0;
}

#define SYSGATE_IN_PAGES(offset) \
	((__builtin_constant_p(offset) && (offset) == 0) || sys_is_in_pages((sys_u64)(offset)))
/* Not a shift of 64 bits: some compilers call a function of libgcc for one. */
#define SYSGATE_PAGES(offset) \
	((sys_word)(((sys_u32)(offset) >> sys_page_shift) | \
		((sys_u32)((sys_u64)(offset) >> 32) << (32 - sys_page_shift))))
#endif
