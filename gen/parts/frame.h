#ifdef SYSGATE_I386
/*
 * Finds __kernel_vsyscall for the vsyscall path; without one, int $0x80 stays. SYSGATE_MAIN calls
 * it in a unit that chooses the path by SYSGATE_I386_VSYSCALL.
 */
SYSGATE_FN void sys_vsyscall_find(const struct sys_auxv *auxv)
{
	unsigned long entry = sys_auxv_get(auxv, SYS_AT_SYSINFO, 0);

	if (entry)
		sys_vsyscall_entry = (sys_word)entry;
}
#endif

/* All code of mips n64 is said to be PIC: there only -fPIE tells. */
#if !defined(SYSGATE_NO_RELOCATIONS) && \
	(defined(__PIE__) || defined(__pie__) || \
		((defined(__PIC__) || defined(__pic__)) && !defined(SYSGATE_MIPS_N64)))
GEN_RELOCATE
#else
#define SYSGATE_RELOCATE(environment) (void)0
#endif

/*
 * SYSGATE_MAIN(fn): defines _start, in one unit of a program. It calls
 * `int fn(int argc, char **argv, char **environment)` and leaves with exit_group and its result. A
 * static PIE relocates itself first.
 */
#define SYSGATE_MAIN(fn) \
	SYSGATE_EXTERN_C __attribute__((SYSGATE_KEEP, noreturn, visibility("hidden"))) void \
	sys_start(unsigned long *stack); \
	void sys_start(unsigned long *stack) \
	{ \
		int sys_argc = (int)*stack; \
		char **sys_argv = (char **)(void *)(stack + 1); \
		char **sys_environment = sys_argv + sys_argc + 1; \
		int sys_status; \
\
		SYSGATE_RELOCATE(sys_environment); \
		SYSGATE_FIND_VSYSCALL(sys_environment); \
		SYSGATE_NOTE_STACK(stack); \
		sys_status = fn(sys_argc, sys_argv, sys_environment); \
		for (;;) \
			sys_call1(SYS_NR_exit_group, sys_status); \
	} \
	__asm__(".pushsection .text\n" \
		"\t.balign 4\n" \
		"\t.globl " SYSGATE_START_SYMBOL "\n" \
		"\t.type " SYSGATE_START_SYMBOL \
		", STT_FUNC\n" SYSGATE_START_MODE SYSGATE_START_SYMBOL \
		":\n" SYSGATE_START_PAD SYSGATE_START_CODE "\t.popsection\n")

#ifndef SYSGATE_START_MODE
#define SYSGATE_START_MODE
#endif
#ifndef SYSGATE_START_SYMBOL
#define SYSGATE_START_SYMBOL "_start"
#endif
#ifndef SYSGATE_START_PAD
#define SYSGATE_START_PAD
#endif

/*
 * SYSGATE_RESTORER(name): defines, in this unit, a function `void name(void)` that a signal handler
 * returns to, for struct sys_sigaction's restorer, on the ABIs where the kernel wants or takes one
 * (SA_RESTORER in sigaction(2)). Where it is not defined, leave the restorer out.
 */
#ifdef SYSGATE_RESTORER_CODE
#define SYSGATE_RESTORER(name) \
	SYSGATE_EXTERN_C __attribute__((visibility("hidden"))) void name(void); \
	__asm__(".pushsection .text\n" \
		"\t.balign 4\n" \
		"\t.globl " #name "\n" \
		"\t.hidden " #name "\n" \
		"\t.type " #name ", STT_FUNC\n" SYSGATE_START_MODE #name \
		":\n" SYSGATE_RESTORER_CODE "\t.popsection\n")
#endif

#if defined(SYSGATE_I386) && defined(SYSGATE_I386_VSYSCALL)
#define SYSGATE_FIND_VSYSCALL(environment) sys_vsyscall_find(sys_auxv_of(environment))
#else
#define SYSGATE_FIND_VSYSCALL(environment) (void)0
#endif

#ifdef SYSGATE_MMAP2_PAGE
#define SYSGATE_NOTE_STACK(stack) (void)(sys_page_shift = (unsigned long)(stack))
#else
#define SYSGATE_NOTE_STACK(stack) (void)0
#endif
