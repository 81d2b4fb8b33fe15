/*
 * The header against the kernel, on the ABI it is compiled for and on every entry path there: each
 * test is a call whose effect proves what the header claims. Prints TAP; exits 0 if all passed.
 * cc -O2 -ffreestanding -nostdlib -static -I include -o conformance tests/conformance/?*.c
 */
#define SYSGATE_MEMORY
#include "conformance.h"

/* record.awk reads it: a release says nothing under an emulator, which shows its host's. */
static void note_kernel(void)
{
	struct sys_utsname name;

	if (!is_emulated() && sys_uname(&name) == 0)
		note("kernel ", name.release);
}

static int run_tests(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
#ifdef SYSGATE_MMAP2_PAGE
	set_subject("page size");
	check(sys_page_shift == (unsigned long)(argv - 1), "the start code notes where to find it");
#endif
	set_subject("scratch");
	if (!check(open_scratch(), "memory for the tests"))
		return 1;
	note_kernel();
	open_paths(sys_auxv_of(envp));
	check_arguments();
	check_offsets();
	check_errors();
	check_results();
	check_signals();
	check_processes();
	check_kept_values();
	check_facts(envp);
	check_vdso(sys_auxv_of(envp));
	check_layouts(sys_auxv_of(envp));
	check_errno_mode();
	check_entry_mode();
	return end_checks();
}

SYSGATE_MAIN(run_tests);
