/* Waiting calls of a process that is stopped and continued: they go on through restart_syscall. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "native.h"

enum { wait_ms = 90, pause_ms = 25 };

/* In the scratch area, what each child found. */
struct stopped {
	struct sys_timespec duration;
	struct sys_pollfd nothing;
	sys_word slept, polled, after, again;
	long long took; /* milliseconds */
	int kept, status;
	pid_t child;
};

static long long read_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000ll + now.tv_nsec / 1000000;
}

/* getppid twice: if the number register came back changed, the second would be another call. */
static void wait_through_stops(struct stopped *stopped, const struct path *path)
{
	stopped->slept = CALL4(path, clock_nanosleep, CLOCK_MONOTONIC, 0, &stopped->duration, 0);
	stopped->polled = CALL3(path, poll, &stopped->nothing, 1, wait_ms);
	stopped->after = CALL0(path, getppid);
	stopped->again = CALL0(path, getppid);
	stopped->kept = were_arguments_kept();
}

/* The same in typed calls. */
static void wait_typed(struct stopped *stopped)
{
	stopped->slept = sys_nanosleep(&stopped->duration, NULL);
	stopped->polled = sys_poll(&stopped->nothing, 1, wait_ms);
	stopped->after = sys_getppid();
	stopped->again = sys_getppid();
	stopped->kept = 1;
}

static void start(struct stopped *stopped, const struct path *path)
{
	long long beginning = read_clock();
	pid_t child;

	memset(stopped, 0, sizeof(*stopped));
	stopped->duration.tv_nsec = wait_ms * 1000000;
	stopped->nothing.fd = -1;
	child = fork();
	if (child != 0) {
		stopped->child = child;
		return;
	}
	if (path)
		wait_through_stops(stopped, path);
	else
		wait_typed(stopped);
	stopped->took = read_clock() - beginning;
	_exit(0);
}

static void pause_briefly(void)
{
	const struct timespec duration = {0, pause_ms * 1000000};

	nanosleep(&duration, NULL);
}

/* To stop, and to continue, all children. A stop that comes too late finds one that has ended. */
static void disturb(struct stopped *children, int count)
{
	siginfo_t state;

	for (int i = 0; i < count; i++)
		kill(children[i].child, SIGSTOP);
	for (int i = 0; i < count; i++)
		waitid(P_PID, (id_t)children[i].child, &state, WSTOPPED | WEXITED | WNOWAIT);
	pause_briefly();
	for (int i = 0; i < count; i++)
		kill(children[i].child, SIGCONT);
}

static void check_child(struct stopped *stopped, const char *name)
{
	set_subject(name);
	check(waitpid(stopped->child, &stopped->status, 0) == stopped->child &&
			stopped->status == 0,
		"a child that is stopped and continued");
	check(stopped->slept == 0 && stopped->took >= 2 * wait_ms - 1,
		"a sleep goes on after a stop");
	check_equal(stopped->polled, 0, "poll goes on after a stop");
	check(stopped->after == getpid() && stopped->again == getpid(),
		"calls after restarted ones");
	check(stopped->kept, "arguments are kept in restarted calls");
}

void check_stops(void)
{
	struct stopped *children = (struct stopped *)(void *)scratch;

	set_subject("stops");
	fflush(stdout);
	for (int i = 0; i <= path_count; i++)
		start(&children[i], i < path_count ? &paths[i] : NULL);
	for (int i = 0; i <= path_count; i++) {
		if (!check(children[i].child > 0, "a child"))
			return;
	}
	for (int i = 0; i < 3; i++) {
		pause_briefly();
		disturb(children, path_count + 1);
	}
	for (int i = 0; i <= path_count; i++)
		check_child(&children[i], i < path_count ? paths[i].name : "typed");
}
