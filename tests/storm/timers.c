/*
 * Two timers whose signals come as fast as the process still gets on: it shortens their interval by and by,
 * and a handler that finds nothing done since it ran the last few times makes it longer.
 */
#include "storm.h"

enum {
	PATIENCE = 6, /* handlers without progress */
	WAITING_PATIENCE = 60, /* where the process waits for a handler, which is no standstill */
	LONGEST = 4000 /* microseconds */
};

struct tally *tally;
const struct way *way;
char *own;
sys_word thread;
volatile int feed_fd, signals_seen;
volatile unsigned int progress;

static volatile int interval;
static int posix_timer;
static unsigned char fed;

/* The second timer's signal interrupts the handler of the first. */
static void set_interval(int microseconds)
{
	struct sys_itimerval timer = {{0, microseconds}, {0, microseconds}};
	struct sys_itimerspec other = {{0, 0}, {0, 0}};

	interval = microseconds;
	other.it_value.tv_nsec = other.it_interval.tv_nsec = microseconds * 1300;
	sys_setitimer(SYS_ITIMER_REAL, &timer, 0);
	if (posix_timer >= 0)
		sys_timer_settime(posix_timer, 0, &other, 0);
}

int expect(sys_word got, sys_word wanted, enum fault fault)
{
	if (got == wanted)
		return 1;
	if (!tally->faults[fault]++) {
		tally->got = got;
		tally->wanted = wanted;
	}
	return 0;
}

sys_word make_call(int number, int count, const sys_word *arguments)
{
	sys_word result = paths[way->path].call(number, count, arguments);

	tally->calls++;
	progress++;
	return result;
}

static void get_on(void)
{
	static unsigned int last;
	static int stuck;

	if (progress != last) {
		last = progress;
		stuck = 0;
	} else if (++stuck > (feed_fd ? WAITING_PATIENCE : PATIENCE) && interval < LONGEST) {
		stuck = 0;
		set_interval(interval + interval / 2 + 1);
	}
}

/* The byte that a call waits for. */
static void feed(void)
{
	own[0] = (char)++fed;
	expect(paths[way->path].call(
		       way->number.write, 3, (const sys_word[8]){feed_fd, WORD(own), 1}),
		1, IN_HANDLER);
	feed_fd = 0;
}

/* Makes calls of its own, on the same path; every second SIGALRM brings a byte for who waits. */
static void handle(int number)
{
	static unsigned int alarms;
	sys_word (*call)(sys_word, int, const sys_word *) = paths[way->path].call;

	tally->signals++;
	tally->handler_calls += 2;
	signals_seen++;
	get_on();
	expect(call(way->number.kill, 2, (const sys_word[8]){thread, 0}), 0, IN_HANDLER);
	expect(call(way->number.close, 1, (const sys_word[8]){-1}), -SYS_EBADF, IN_HANDLER);
	if (number == SYS_SIGALRM && (++alarms & 1) && feed_fd)
		feed();
}

void set_handlers(int restart)
{
	struct sys_sigaction action;
	unsigned int flags = restart ? SYS_SA_RESTART : 0;

	fill_action(&action, handle, flags);
	sys_rt_sigaction(SYS_SIGALRM, &action, 0, sizeof action.mask);
	sys_rt_sigaction(SYS_SIGUSR1, &action, 0, sizeof action.mask);
}

void start_timers(void)
{
	struct sys_sigevent event;

	clear(&event, sizeof event);
	event.sigev_signo = SYS_SIGUSR1;
	event.sigev_notify = SYS_SIGEV_SIGNAL;
	if (sys_timer_create(SYS_CLOCK_MONOTONIC, &event, &posix_timer) != 0)
		posix_timer = -1;
	set_interval(300);
}

void stop_timers(void)
{
	tally->interval = interval;
	set_interval(0);
}

void hurry(void)
{
	if (interval > 2)
		set_interval(interval - interval / 8 - 1);
}
