/* Calls that wait: for another process, until a signal comes, or on through one. */
#include "program.h"

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

void open_waiting(void)
{
	handler_runs = (int *)(void *)scratch;
}

void wait_briefly(int traced)
{
	is_brief = 1;
	is_traced = traced;
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

void interrupt(const struct survey_call *call, int round)
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
void restart(const struct survey_call *call, int round)
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
void wait_for_another(const struct survey_call *call, int round)
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
void sleep_through_stop(const struct survey_call *call, int round)
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
