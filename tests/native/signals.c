/*
 * Calls that a signal interrupts: without SA_RESTART they end with -EINTR, with it they go on with
 * the same arguments. Signals come again and again, so that none must come at a certain moment.
 */
#include "native.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Where the handler writes a byte, at its third run, so that what waits for it ends. */
static volatile sig_atomic_t handler_runs;
static int handler_fd;

static void handle(int number)
{
	int saved = errno;

	(void)number;
	if (++handler_runs == 3 && handler_fd >= 0 && write(handler_fd, "!", 1) != 1)
		_exit(1);
	errno = saved;
}

static void set_handler(int flags, int fd)
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = handle;
	action.sa_flags = flags;
	handler_runs = 0;
	handler_fd = fd;
	sigaction(SIGALRM, &action, NULL);
}

enum { interval = 3 };

/* Without a path these are the typed calls. */

static sys_word read_on(const struct path *path, int fd, void *buffer, size_t count)
{
	return path ? CALL3(path, read, fd, buffer, count) : sys_read(fd, buffer, count);
}

static sys_word splice_on(const struct path *path, int in, int out, size_t count)
{
	return path ? CALL6(path, splice, in, 0, out, 0, count, 0)
		    : sys_splice(in, NULL, out, NULL, count, 0);
}

static sys_word poll_on(const struct path *path, struct sys_pollfd *ready, int timeout)
{
	return path ? CALL3(path, poll, ready, 1, timeout) : sys_poll(ready, 1, timeout);
}

static sys_word sleep_on(const struct path *path, const struct sys_timespec *duration,
	struct sys_timespec *remaining)
{
	return path ? CALL4(path, clock_nanosleep, CLOCK_MONOTONIC, 0, duration, remaining)
		    : sys_nanosleep(duration, remaining);
}

static void check_interrupted(const struct path *path)
{
	int ends[2] = {-1, -1};
	sys_word result;

	check(pipe(ends) == 0, "a pipe");
	set_handler(0, -1);
	set_timer(interval);
	result = read_on(path, ends[0], scratch, 5);
	set_timer(0);
	check(result == -EINTR && handler_runs > 0, "read is interrupted");
	handler_runs = 0;
	set_timer(interval);
	result = splice_on(path, ends[0], ends[1], 5);
	set_timer(0);
	check(result == -EINVAL, "splice of a pipe into itself");
	close(ends[0]);
	close(ends[1]);
}

/* The third signal brings the byte; those before it find the call waiting. */
static void check_restarted(const struct path *path)
{
	int ends[2] = {-1, -1}, out[2] = {-1, -1};
	sys_word result;

	check(pipe(ends) == 0 && pipe(out) == 0, "two pipes");
	memset(scratch, 0, 16);
	set_handler(SA_RESTART, ends[1]);
	set_timer(interval);
	result = read_on(path, ends[0], scratch, 5);
	set_timer(0);
	check(result == 1 && scratch[0] == '!' && scratch[1] == 0 && handler_runs >= 3,
		"read is restarted");

	scratch[0] = 0;
	set_handler(SA_RESTART, ends[1]);
	set_timer(interval);
	result = splice_on(path, ends[0], out[1], 7);
	set_timer(0);
	check(result == 1 && read(out[0], scratch, 9) == 1 && scratch[0] == '!' &&
			handler_runs >= 3,
		"splice is restarted with its 6 arguments");
	for (int i = 0; i < 2; i++) {
		close(ends[i]);
		close(out[i]);
	}
}

/* Calls with a timeout end with -EINTR even under SA_RESTART. */
static void check_timed(const struct path *path, int flags)
{
	struct sys_timespec *duration = (struct sys_timespec *)(void *)scratch,
			    *remaining = duration + 1;
	struct sys_pollfd *nothing = (struct sys_pollfd *)(void *)(scratch + page);
	sys_word result;

	memset(scratch, 0, 64);
	duration->tv_sec = 100;
	set_handler(flags, -1);
	set_timer(interval);
	result = sleep_on(path, duration, remaining);
	set_timer(0);
	check(result == -EINTR && handler_runs > 0 && remaining->tv_sec > 0 &&
			remaining->tv_sec < 100 && duration->tv_sec == 100,
		"a sleep is interrupted and tells what remains");

	nothing->fd = -1;
	nothing->events = POLLIN;
	nothing->revents = 77;
	set_handler(flags, -1);
	set_timer(interval);
	result = poll_on(path, nothing, 100000);
	set_timer(0);
	check(result == -EINTR && handler_runs > 0, "poll is interrupted");
}

void check_signals(void)
{
	watch_errno();
	for (int i = 0; i <= path_count; i++) {
		const struct path *path = i < path_count ? &paths[i] : NULL;

		set_subject(path ? path->name : "typed");
		check_interrupted(path);
		check_restarted(path);
		check_timed(path, 0);
		check_timed(path, SA_RESTART);
	}
	set_subject("signals");
	check(were_arguments_kept(), "arguments are kept in interrupted and restarted calls");
	check_errno();
}
