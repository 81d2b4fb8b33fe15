/*
 * The register survey: calls of every kind, by every path and with every number of arguments, with all
 * registers filled; afterwards only what the header declares may have changed. Each case is also run
 * under ptrace and under a seccomp filter.
 */
#include "program.h"

#if defined(SYSGATE_X86_64)
static int try_int80(void *unused)
{
	(void)unused;
	return sys_int80_call0(SYS_NR_I386_gettid) != sys_gettid();
}
#endif

#if defined(SYSGATE_I386)
extern sys_word survey_entry;

/* The address of __kernel_vsyscall, also in a block at %gs whose word at 0x10 it is, as in glibc. */
static void open_entries(const struct sys_auxv *auxv)
{
	static sys_word thread_block[8];
	struct {
		unsigned int entry, base, limit, flags;
	} segment = {
		-1u, (unsigned int)thread_block, 0xfffff, 0x51}; /* 32-bit, in pages, useable */

	sys_vsyscall_find(auxv);
	thread_block[4] = survey_entry = sys_vsyscall_entry;
	sys_set_thread_area((void *)&segment);
	__asm__ volatile("mov %0, %%gs" : : "r"(segment.entry * 8 + 3));
}
#else
static void open_entries(const struct sys_auxv *auxv)
{
	(void)auxv;
}
#endif

static const struct survey_call *first_call, *last_call; /* of the path */

static void run_case(void (*run)(const struct survey_call *, int), const char *what)
{
	begin_case(first_call, what);
	for (const struct survey_call *call = first_call; call <= last_call; call++) {
		run(call, 0);
		run(call, 1);
	}
	end_case();
}

static void run_cases(void)
{
	run_case(succeed, "calls that succeed");
	run_case(fail, "a call that fails");
	run_case(call_nothing, "a number that is no call's");
#ifdef SYS_NR_pipe
	if (first_call->path->second)
		run_case(call_pipe, "a call with two results");
#endif
	run_case(fault, "page faults while the kernel copies");
	run_case(wait_for_another, "a call that waits for another process");
	run_case(interrupt, "a call that a handler interrupts");
	run_case(restart, "a call that SA_RESTART restarts");
	run_case(sleep_through_stop, "a sleep that restart_syscall ends");
#ifdef SYS_NR_fork
	run_case(call_fork, "fork, and its child");
#endif
	run_case(call_clone, "clone, and its child");
	if (!can_share_stack(first_call))
		return;
#ifdef SYS_NR_vfork
	run_case(call_vfork, "vfork, and its child");
#endif
	run_case(clone_onto_stack, "clone with a stack, and its child");
	run_case(clone_in_memory, "clone with CLONE_VM, and its child");
}

/* The cases in a child that its parent stops at the beginning and the end of every call. */
static void run_traced(void)
{
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	int status = 0;

	if (child == 0) {
		if (sys_ptrace(SYS_PTRACE_TRACEME, 0, 0, 0) < 0)
			sys_exit_group(1);
		sys_kill(sys_getpid(), SYS_SIGSTOP);
		wait_briefly(1);
		begin_situation("traced, ");
		run_cases();
		sys_exit_group(0);
	}
	while (wait_for(child, &status, 0) == child && (status & 255) == 127) {
		int signal = status >> 8 & 255;

		if (signal == SYS_SIGTRAP || signal == SYS_SIGSTOP)
			signal = 0;
		sys_ptrace(SYS_PTRACE_SYSCALL, child, 0, signal);
	}
	begin_situation("");
	begin_case(first_call, "the traced child ends well");
	expect(status == 0, "status 0", status);
	end_case();
}

/* The cases in a child with a filter that allows everything. */
static void run_filtered(void)
{
	struct sys_sock_filter allow = {SYS_BPF_RET | SYS_BPF_K, 0, 0, SYS_SECCOMP_RET_ALLOW};
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	int status = 0;

	if (child == 0) {
		int result = install_filter(&allow, 1, 0);

		if (result < 0)
			sys_exit_group(result == -SYS_ENOSYS || result == -SYS_EINVAL ? 2 : 1);
		wait_briefly(0);
		begin_situation("under a filter, ");
		run_cases();
		sys_exit_group(0);
	}
	wait_for(child, &status, 0);
	begin_situation("");
	begin_case(first_call, "the filtered child ends well");
	if (status == 2 << 8) {
		skip_case("the kernel has no seccomp");
		return;
	}
	expect(status == 0, "status 0", status);
	end_case();
}

/* Whether the CPU and the kernel have the path that first_call is of; if not, that is said. */
static int has_path(const struct sys_auxv *auxv)
{
	(void)auxv;
#if defined(SYSGATE_X86_64)
	/* A kernel without 32-bit calls ends the child with SIGSEGV. */
	if (NUMBER(first_call, getpid) != SYS_NR_getpid && run_in_child(try_int80, 0) != 0) {
		begin_case(first_call, "every call");
		skip_case("the kernel has no 32-bit calls");
		return 0;
	}
#elif defined(SYSGATE_POWERPC64)
	if (first_call->path->name[2] == 'v' && !sys_scv_is_granted(auxv)) {
		begin_case(first_call, "every call");
		skip_case("the CPU, or the kernel, has no scv");
		return 0;
	}
#endif
	return 1;
}

static void survey_paths(const struct sys_auxv *auxv)
{
	const struct survey_call *end = survey_calls + survey_call_count;

	for (first_call = survey_calls; first_call < end; first_call = last_call + 1) {
		last_call = first_call;
		while (last_call + 1 < end && last_call[1].path == first_call->path)
			last_call++;
		if (!has_path(auxv))
			continue;
		run_cases();
		run_traced();
		run_filtered();
	}
}

static int run_survey(int argc, char **argv, char **environment)
{
	const struct sys_auxv *auxv = sys_auxv_of(environment);

	(void)argc, (void)argv;
	if (!open_record() || !open_scratch()) {
		note("no memory", "");
		return 2;
	}
	open_waiting();
	open_entries(auxv);
	if (!can_fill())
		say_not_ok("each register can be filled");
	survey_paths(auxv);
	return end_record();
}

SYSGATE_MAIN(run_survey);
