/*
 * The register survey: calls of every kind, by every path and with every number of arguments, with all
 * registers filled; afterwards only what the header declares may have changed. Each case is also run
 * under ptrace and under a seccomp filter.
 */
#include "program.h"

/* The number in the table that a path reaches. */
#ifdef SYSGATE_X86_64
#define NUMBER(call, name) \
	((call)->path->argument[0][2] == 'x' ? SYS_NR_I386_##name : SYS_NR_##name)
#define NUMBER_SLEEP(call) \
	((call)->path->argument[0][2] == 'x' ? SYS_NR_I386_clock_nanosleep_time64 \
					     : NUMBER_NANOSLEEP)
#else
#define NUMBER(call, name) SYS_NR_##name
#define NUMBER_SLEEP(call) NUMBER_NANOSLEEP
#endif

/* Another number than that of any call. */
#define NO_CALL 0x0fff

/* The array behind number and count: the arguments. */
#define SURVEY(call, round, number, count, ...) \
	survey(call, round, number, count, (const sys_word[8]){__VA_ARGS__})

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

static int ends[2], out[2];
static char buffer[64];
static volatile int *handler_runs; /* shared with children */
static int is_traced;

/*
 * Waiting takes time: not with every number of arguments, and under ptrace and a filter only once. A full
 * run (-DSURVEY_FULL) does it all.
 */
static int is_brief;

static int should_wait(const struct survey_call *call, int round)
{
#ifdef SURVEY_FULL
	return call->arity >= 3 && round >= 0;
#else
	return (call->arity == 3 || call->arity == 6) && !(is_brief && (round || call->arity == 6));
#endif
}
static const struct survey_call *first_call, *last_call; /* of the path */

static void open_pipes(void)
{
	sys_pipe2(ends, 0);
	sys_pipe2(out, 0);
}

static void close_pipes(void)
{
	for (int i = 0; i < 2; i++) {
		sys_close(ends[i]);
		sys_close(out[i]);
	}
}

/* A call that succeeds, with exactly so many arguments. */
static void succeed(const struct survey_call *call, int round)
{
	sys_word result, wanted = 0;

	open_pipes();
	sys_write(ends[1], "12345", 5);
	switch (call->arity) {
	case 0:
		result = survey(call, round, NUMBER(call, gettid), 0, 0);
		wanted = sys_gettid();
		break;
	case 1:
		result = SURVEY(call, round, NUMBER(call, getpgid), 1, 0);
		wanted = sys_getpgid(0);
		break;
	case 2:
		result = SURVEY(call, round, NUMBER(call, kill), 2, sys_getpid(), 0);
		break;
	case 3:
		result = SURVEY(call, round, NUMBER(call, read), 3, ends[0], WORD(buffer), 9);
		wanted = 5;
		break;
	case 4:
		result = SURVEY(call, round, NUMBER(call, rt_sigprocmask), 4, SYS_SIG_BLOCK, 0,
			WORD(buffer), sizeof((struct sys_sigaction *)0)->mask);
		break;
	case 5:
		result = SURVEY(call, round, NUMBER(call, prctl), 5, SYS_PR_GET_NAME, WORD(buffer),
			0, 0, 0);
		break;
	case 6:
		result = SURVEY(call, round, NUMBER(call, splice), 6, ends[0], 0, out[1], 0, 9, 0);
		wanted = 5;
		break;
	default:
#ifdef SYSGATE_MIPS_O32
		/* The one of 7 slots: an advice to a file in memory. */
		sys_close(out[0]);
		out[0] = open_letters(0);
		result = SURVEY(call, round, SYS_NR_fadvise64, 7, out[0], 0, 0, 0, 0, 0, 0);
#else
		result = -SYS_ENOSYS;
#endif
		break;
	}
	expect(result == wanted, "the call to succeed", result);
	close_pipes();
}

static void fail(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity == 0)
		return;
	result = SURVEY(call, round, NUMBER(call, close), 1, -1);
	expect(result == -SYS_EBADF, "EBADF", result);
}

static void call_nothing(const struct survey_call *call, int round)
{
	sys_word result = survey(call, round, NUMBER(call, read) + NO_CALL, 0, 0);

	expect(result == -SYS_ENOSYS, "ENOSYS", result);
}

/* What the kernel copies is on a page that nothing has touched, or that nobody may touch. */
static void fault(const struct survey_call *call, int round)
{
	int flags = SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS;
	sys_word result;
	char *fresh;

	if (call->arity < 3)
		return;
#ifdef SYSGATE_X86_64
	flags |= SYS_MAP_32BIT;
#endif
	open_pipes();
	sys_write(ends[1], "12345", 5);
	fresh = sys_mmap(0, page, SYS_PROT_READ | SYS_PROT_WRITE, flags, -1, 0);
	result = SURVEY(call, round, NUMBER(call, read), 3, ends[0], WORD(fresh), 5);
	expect(result == 5 && fresh[4] == '5', "a read into a new page", result);
	sys_munmap(fresh, page);
	fresh = sys_mmap(0, page, SYS_PROT_NONE, flags, -1, 0);
	result = SURVEY(call, round, NUMBER(call, write), 3, ends[1], WORD(fresh), 5);
	expect(result == -SYS_EFAULT, "EFAULT", result);
	sys_munmap(fresh, page);
	close_pipes();
}

void handle_signal(int number) __attribute__((used));

void handle_signal(int number)
{
	(void)number;
	spoil_slots();
	++*handler_runs;
}

#ifdef SYSGATE_PARISC
/* A handler finds its data by r27, which nobody sets for it; filled, it leads nowhere. */
extern const char enter_handler[];
#define HANDLER ((void (*)(int))(sys_size)enter_handler)
__asm__("\t.text\n\t.balign 4\nenter_handler:\n"
	"\tldil LR'$global$, %r27\n"
	"\tb handle_signal\n"
	"\tldo RR'$global$(%r27), %r27\n");
#elif defined(SYSGATE_RISCV64) || defined(SYSGATE_RISCV32)
/* So is gp, by which the linker may make data to be reached. */
extern const char enter_handler[];
#define HANDLER ((void (*)(int))(sys_size)enter_handler)
__asm__("\t.text\n\t.balign 4\nenter_handler:\n"
	"\t.option push\n\t.option norelax\n"
	"\tlla gp, __global_pointer$\n"
	"\t.option pop\n"
	"\ttail handle_signal\n");
#else
#define HANDLER handle_signal
#endif

static void set_handler(unsigned int flags)
{
	struct sys_sigaction action;

	fill_action(&action, HANDLER, flags);
	*handler_runs = 0;
	sys_rt_sigaction(SYS_SIGALRM, &action, 0, sizeof action.mask);
}

static int own_state; /* /proc/PID/stat of the process that makes the calls */

/*
 * Waits for that process to have one of two states: S asleep, T stopped. What is sent to it must find
 * it within the call. False if it takes longer than a second.
 */
static int wait_for_state(char state, char other)
{
	char text[64];

	for (int tries = 0; tries < 1000; tries++) {
		sys_ssize length = sys_pread64(own_state, text, sizeof text, 0);
		int i = 0;

		while (i < length && text[i] != ')')
			i++;
		if (i + 2 < length && (text[i + 2] == state || text[i + 2] == other))
			return 1;
		wait_ms(1);
	}
	return 0;
}

/* A child that does something to the process that makes the calls; it is the parent. */
static sys_pid start_helper(int (*help)(sys_pid parent))
{
	sys_pid parent = sys_getpid(), child;

	own_state = sys_openat(SYS_AT_FDCWD, "/proc/self/stat", SYS_O_RDONLY, 0);
	expect(own_state >= 0, "/proc", own_state);
	child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	if (child == 0)
		sys_exit_group(help(parent));
	return child;
}

static int end_helper(sys_pid child)
{
	int status = -1;

	while (wait_for(child, &status, 0) == -SYS_EINTR)
		;
	sys_close(own_state);
	return status;
}

static int interrupt_parent(sys_pid parent)
{
	int failed = !wait_for_state('S', 'S');

	sys_kill(parent, SYS_SIGALRM);
	while (!*handler_runs)
		wait_ms(1);
	return failed;
}

static int bring_byte(sys_pid parent)
{
	int failed = !wait_for_state('S', 'S');

	(void)parent;
	sys_write(ends[1], "!", 1);
	return failed;
}

static int interrupt_and_bring_byte(sys_pid parent)
{
	return interrupt_parent(parent) || bring_byte(parent);
}

/* Under ptrace the stop is only the tracer's. */
static int stop_parent(sys_pid parent)
{
	int failed = !wait_for_state('S', 'S');

	sys_kill(parent, SYS_SIGSTOP);
	failed = failed || (!is_traced && !wait_for_state('T', 'T'));
	wait_ms(1);
	sys_kill(parent, SYS_SIGCONT);
	return failed;
}

/* A call that waits for a byte: read, and with 6 arguments splice. */
static sys_word wait_for_byte(const struct survey_call *call, int round)
{
	if (call->arity == 6)
		return SURVEY(call, round, NUMBER(call, splice), 6, ends[0], 0, out[1], 0, 1, 0);
	return SURVEY(call, round, NUMBER(call, read), 3, ends[0], WORD(buffer), 1);
}

static void interrupt(const struct survey_call *call, int round)
{
	sys_word result;
	sys_pid helper;

	if (!should_wait(call, round))
		return;
	open_pipes();
	set_handler(0);
	helper = start_helper(interrupt_parent);
	result = wait_for_byte(call, round);
	expect(end_helper(helper) == 0, "the helper to help", 0);
	expect(result == -SYS_EINTR && *handler_runs == 1, "EINTR", result);
	close_pipes();
}

/* The byte comes when the call is seen to wait again. */
static void restart(const struct survey_call *call, int round)
{
	sys_word result;
	sys_pid helper;

	if (!should_wait(call, round))
		return;
	open_pipes();
	set_handler(SYS_SA_RESTART);
	helper = start_helper(interrupt_and_bring_byte);
	result = wait_for_byte(call, round);
	expect(end_helper(helper) == 0, "the helper to help", 0);
	expect(result == 1 && *handler_runs == 1, "a byte", result);
	close_pipes();
}

/* Another process runs meanwhile. */
static void wait_for_another(const struct survey_call *call, int round)
{
	sys_word result;
	sys_pid helper;

	if (!should_wait(call, round))
		return;
	open_pipes();
	helper = start_helper(bring_byte);
	result = wait_for_byte(call, round);
	expect(end_helper(helper) == 0, "the helper to help", 0);
	expect(result == 1, "a byte", result);
	close_pipes();
}

/* A sleep that is over before it can be stopped shows nothing: again, but longer. */
static void sleep_through_stop(const struct survey_call *call, int round)
{
	static struct sys_timespec duration;
	sys_word result;
	int status = -1;

	if (call->arity != 4 || (is_brief && round))
		return;
	for (int tenths = 1; tenths < 30 && status; tenths *= 3) {
		sys_pid helper = start_helper(stop_parent);

		duration.tv_sec = 0;
		duration.tv_nsec = 30000000 * tenths;
		result = SURVEY(call, round, NUMBER_SLEEP(call), 4, SYS_CLOCK_MONOTONIC, 0,
			WORD(&duration), 0);
		expect(result == 0, "the sleep to end well", result);
		status = end_helper(helper);
	}
	expect(status == 0, "a stop", status);
}

/* Both sides of a call that makes a child come here; what changed for each is recorded. */
static void part_ways(sys_word result)
{
	int status = -1;

	if (is_child(result))
		sys_exit_group(0);
	expect_child(NO_CHILD);
	expect(result > 0, "a child", result);
	if (result > 0) {
		wait_for((sys_pid)result, &status, 0);
		expect(status == 0, "the child to exit", status);
	}
}

#ifdef SYSGATE_S390X
#define CLONE(call, round, flags, stack) \
	SURVEY(call, round, NUMBER(call, clone), 5, stack, flags, 0, 0, 0)
#else
#define CLONE(call, round, flags, stack) \
	SURVEY(call, round, NUMBER(call, clone), 5, flags, stack, 0, 0, 0)
#endif

static void clone(const struct survey_call *call, int round)
{
	if (call->arity == 5) {
		expect_child(CHILD);
		part_ways(CLONE(call, round, SYS_SIGCHLD, 0));
	}
}

/* With 5 arguments the stack pointer is there at the trap. */
static sys_word stack_at_trap(void)
{
#ifdef SYSGATE_MIPS_O32
	return stack_pointer() - 32;
#else
	return stack_pointer();
#endif
}

/*
 * Whether a child may go on where its parent's stack is. On i386 only past the trap itself:
 * __kernel_vsyscall has a return address on the stack, which a child that goes on would overwrite.
 */
static int can_share_stack(void)
{
#ifdef SYSGATE_I386
	return first_call->path->name[0] == 'i';
#else
	return 1;
#endif
}

/* With a stack that is named, the same one: the child goes on in the same frame of it. */
static void clone_onto_stack(const struct survey_call *call, int round)
{
	if (call->arity == 5) {
		expect_child(CHILD);
		part_ways(CLONE(call, round, SYS_SIGCHLD, stack_at_trap()));
	}
}

static void clone_in_memory(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity != 5)
		return;
	expect_child(CHILD_IN_MEMORY);
	result = CLONE(call, round, SYS_CLONE_VM | SYS_CLONE_VFORK | SYS_SIGCHLD, stack_at_trap());
	part_ways(result);
}

#ifdef SYS_NR_pipe
/* Of a call with two results both come in registers, where there is a register for the second. */
static void call_pipe(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity)
		return;
	result = survey(call, round, NUMBER(call, pipe), 0, 0);
	expect(result >= 0 && second_result() > result, "two descriptors", result);
	sys_close((int)result);
	sys_close((int)second_result());
}
#endif

#ifdef SYS_NR_fork
static void call_fork(const struct survey_call *call, int round)
{
	if (call->arity == 0) {
		expect_child(CHILD);
		part_ways(survey(call, round, NUMBER(call, fork), 0, 0));
	}
}
#endif

#ifdef SYS_NR_vfork
static void call_vfork(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity)
		return;
	expect_child(CHILD_IN_MEMORY);
	result = survey(call, round, NUMBER(call, vfork), 0, 0);
	part_ways(result);
}
#endif

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
	run_case(clone, "clone, and its child");
	if (!can_share_stack())
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
	int status = 0, signal;

	if (child == 0) {
		if (sys_ptrace(SYS_PTRACE_TRACEME, 0, 0, 0) < 0)
			sys_exit_group(1);
		sys_kill(sys_getpid(), SYS_SIGSTOP);
		is_traced = is_brief = 1;
		begin_situation("traced, ");
		run_cases();
		sys_exit_group(0);
	}
	while (wait_for(child, &status, 0) == child && (status & 255) == 127) {
		signal = status >> 8 & 255;
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
	int status = 0, result;

	if (child == 0) {
		result = install_filter(&allow, 1, 0);
		if (result < 0)
			sys_exit_group(result == -SYS_ENOSYS || result == -SYS_EINVAL ? 2 : 1);
		is_brief = 1;
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
	handler_runs = (int *)(void *)scratch;
	open_entries(auxv);
	if (!can_fill())
		say_not_ok("each register can be filled");
	survey_paths(auxv);
	return end_record();
}

SYSGATE_MAIN(run_survey);
