/*
 * Calls that a signal interrupts: without SA_RESTART they end with -EINTR, with it they go on with
 * the same arguments; and those that go on after a stop through restart_syscall.
 */
#include "conformance.h"

/* Where the handler writes a byte, at its third run, so that what waits for it ends. */
static volatile int handler_runs, handler_fd;

static void handle(int number)
{
	(void)number;
	if (++handler_runs == 3 && handler_fd >= 0)
		sys_write(handler_fd, "!", 1);
}

static int set_handler(unsigned int flags)
{
	struct sys_sigaction action;

	fill_action(&action, handle, flags);
	handler_runs = 0;
	return sys_rt_sigaction(SYS_SIGALRM, &action, 0, sizeof action.mask);
}

/* SIGALRM every so many milliseconds; 0 ends it. */
static void set_timer(int milliseconds)
{
	struct sys_itimerval timer;

	timer.it_value.tv_sec = timer.it_interval.tv_sec = 0;
	timer.it_value.tv_usec = timer.it_interval.tv_usec = milliseconds * 1000;
	sys_setitimer(SYS_ITIMER_REAL, &timer, 0);
}

static void check_interrupted(const struct path *path)
{
	int ends[2];
	sys_word result;

	sys_pipe2(ends, 0);
	handler_fd = -1;
	set_handler(0);
	set_timer(3);
	result = CALL(path, read, 3, ends[0], WORD(scratch), 5);
	set_timer(0);
	check(result == -SYS_EINTR && handler_runs > 0, "read is interrupted");
	sys_close(ends[0]);
	sys_close(ends[1]);
}

/* The third signal brings the byte; the two before it find the call waiting. */
static void check_restarted(const struct path *path)
{
	int ends[2];
	sys_word result;

	sys_pipe2(ends, 0);
	handler_fd = ends[1];
	set_handler(SYS_SA_RESTART);
	scratch[0] = 0;
	set_timer(3);
	result = CALL(path, read, 3, ends[0], WORD(scratch), 5);
	set_timer(0);
	check(result == 1 && scratch[0] == '!' && handler_runs >= 3, "read is restarted");

	sys_close(ends[0]);
	sys_close(ends[1]);
}

static void check_restarted_with_six(const struct path *path)
{
	const char *what = "splice is restarted with 6 arguments";
	int ends[2], out[2];
	sys_word result;

	if (is_emulated()) {
		skip(what, "the emulator never lets a signal interrupt it");
		return;
	}
	sys_pipe2(ends, 0);
	sys_pipe2(out, 0);
	handler_fd = ends[1];
	set_handler(SYS_SA_RESTART);
	set_timer(3);
	result = CALL(path, splice, 6, ends[0], 0, out[1], 0, 7, 0);
	set_timer(0);
	scratch[0] = 0;
	check(result == 1 && sys_read(out[0], scratch, 9) == 1 && scratch[0] == '!' &&
			handler_runs >= 3,
		what);
	for (int i = 0; i < 2; i++) {
		sys_close(ends[i]);
		sys_close(out[i]);
	}
}

/* In the scratch area, what the child that was stopped found. */
struct stopped {
	struct sys_timespec duration;
	const struct path *path;
	sys_word slept, after, again;
	long long took;
};

/* Twice the same call: one that believes its number register unchanged makes another the second time. */
static int sleep_through_stop(void *argument)
{
	struct stopped *stopped = argument;
	const struct path *path = stopped->path;
	long long start = read_clock();

	stopped->slept =
		CALL(path, clock_nanosleep, 4, SYS_CLOCK_MONOTONIC, 0, WORD(&stopped->duration), 0);
	stopped->after = CALL(path, gettid, 0, 0);
	stopped->again = CALL(path, gettid, 0, 0);
	stopped->took = read_clock() - start;
	return 0;
}

static void check_stopped(const struct path *path)
{
	struct stopped *stopped = (struct stopped *)(void *)scratch;
	int status = 0;
	sys_pid child;

	stopped->duration.tv_sec = 0;
	stopped->duration.tv_nsec = 200000000;
	stopped->path = path;
	child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	if (child == 0)
		sys_exit_group(sleep_through_stop(stopped));
	wait_ms(60);
	sys_kill(child, SYS_SIGSTOP);
	wait_for(child, &status, SYS_WUNTRACED);
	wait_ms(20);
	sys_kill(child, SYS_SIGCONT);
	wait_for(child, &status, 0);
	check(status == 0 && stopped->slept == 0 && stopped->took >= 200,
		"a sleep goes on after a stop");
	check(stopped->after == child && stopped->again == child, "calls after a restarted sleep");
}

static void check_signals_on(const struct path *path)
{
	set_subject(path->name);
	check_interrupted(path);
	check_restarted(path);
	check_restarted_with_six(path);
	check_stopped(path);
}

/* Calls with a timeout end with -EINTR even under SA_RESTART. */
static void check_timed_calls(void)
{
	struct sys_timespec duration, remaining;
	struct sys_pollfd nothing;
	sys_u32 word = 7;

	set_subject("signals");
	handler_fd = -1;
	set_handler(SYS_SA_RESTART);
	nothing.fd = -1;
	duration.tv_sec = 5000000000;
	duration.tv_nsec = 999999999;
	remaining.tv_sec = remaining.tv_nsec = 0;
	set_timer(5);
	check_equal(wait_for_files(&nothing, 1, 10000), -SYS_EINTR, "poll");
	check_equal(sys_nanosleep(&duration, &remaining), -SYS_EINTR, "nanosleep");
	set_timer(0);
	/* All of it and a tick more, where the kernel's clock ticks slowly. */
	check((remaining.tv_sec == 5000000000 && remaining.tv_nsec > 0 &&
		      remaining.tv_nsec <= 999999999) ||
			(remaining.tv_sec == 5000000001 && remaining.tv_nsec < 20000000),
		"nanosleep's remaining time, of more than 2^32 seconds");
	duration.tv_sec = 0;
	duration.tv_nsec = 1000000;
	check_equal(sys_futex(&word, SYS_FUTEX_WAIT, 7, &duration, 0, 0), -SYS_ETIMEDOUT,
		"futex times out");
	check_equal(sys_futex(&word, SYS_FUTEX_WAIT, 8, &duration, 0, 0), -SYS_EAGAIN,
		"futex of another value");
	check_equal(sys_futex(&word, SYS_FUTEX_WAKE, 1, 0, 0, 0), 0, "futex wakes nobody");
	duration.tv_nsec = 1000000000;
	check_equal(sys_nanosleep(&duration, 0), -SYS_EINVAL, "nanosleep of a malformed time");
}

void check_signals(void)
{
	for (int i = 0; i < path_count; i++)
		check_signals_on(&paths[i]);
	check_timed_calls();
}
