/* Calls that wait until a handler ends them, or interrupts them. */
#include "storm.h"

static int in[2], through[2];
static unsigned char next_byte;

void open_pipes(void)
{
	sys_pipe2(in, 0);
	sys_pipe2(through, 0);
}

/* A byte that a handler writes has to be the next of its sequence. */
static void take_byte(sys_word result)
{
	if (expect(result, 1, LOST_BYTE))
		expect((unsigned char)own[page], ++next_byte, LOST_BYTE);
}

/* Once the call returned for a signal: whether that was right. */
static int is_interrupted(sys_word result, int restart)
{
	if (result != -SYS_EINTR)
		return 0;
	tally->interruptions++;
	expect(restart, 0, WRONG_INTERRUPTION);
	return 1;
}

/* Until a byte comes; count: of the arguments, of which the kernel looks at three. */
static void wait_in_read(int count, int restart)
{
	int before;
	sys_word result;

	feed_fd = in[1];
	do {
		before = signals_seen;
		own[page] = 0;
		result = MAKE_CALL(read, count, in[0], WORD(own + page), 1, 5, 6, 7);
	} while (is_interrupted(result, restart));
	take_byte(result);
	tally->restarts += restart && signals_seen != before;
}

static void wait_in_splice(int restart)
{
	sys_word result;

	feed_fd = in[1];
	do
		result = MAKE_CALL(splice, 6, in[0], 0, through[1], 0, 1, 0);
	while (is_interrupted(result, restart));
	tally->restarts += restart != 0;
	expect(result, 1, LOST_BYTE);
	take_byte(MAKE_CALL(read, 3, through[0], WORD(own + page), 1));
}

/* poll ends with every handler, and has its timeout as a pointer that is not there. */
static void wait_in_poll(void)
{
	struct sys_pollfd *file = (struct sys_pollfd *)(void *)(own + page + 64);
	sys_word result;

	feed_fd = in[1];
	do {
		file->fd = in[0];
		file->events = SYS_POLLIN;
		file->revents = 0;
		result = MAKE_CALL(ppoll, 5, WORD(file), 1, 0, 0, 0);
	} while (is_interrupted(result, 0));
	expect(result, 1, WRONG_RESULT);
	expect(file->revents, SYS_POLLIN, WRONG_RESULT);
	take_byte(MAKE_CALL(read, 3, in[0], WORD(own + page), 1));
}

/* In nanoseconds, of times that are less than two seconds apart. */
static int time_since(const struct sys_timespec *start)
{
	struct sys_timespec now;

	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &now);
	return (int)(now.tv_sec - start->tv_sec) * 1000000000 + (int)now.tv_nsec -
		(int)start->tv_nsec;
}

/* A sleep that is interrupted and taken up again is as long as all of it. */
static void sleep_in_parts(void)
{
	struct sys_timespec *left = (struct sys_timespec *)(void *)(own + page + 128);
	const int duration = 400000;
	struct sys_timespec start;
	sys_word result;
	int parts = 0;

	left->tv_sec = 0;
	left->tv_nsec = duration;
	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &start);
	do {
		int asked = (int)left->tv_nsec;

		result = CALL(&paths[way->path], clock_nanosleep, 4, SYS_CLOCK_MONOTONIC, 0,
			WORD(left), WORD(left));
		tally->calls++;
		progress++;
		if (result == -SYS_EINTR && (left->tv_sec || left->tv_nsec > asked + 20000000))
			expect((sys_word)left->tv_nsec, asked, WRONG_INTERRUPTION);
		tally->interruptions += result == -SYS_EINTR;
	} while (result == -SYS_EINTR && ++parts < 100);
	if (parts == 100)
		return; /* where the clock ticks slowly, a rest of time may not get less */
	expect(result, 0, WRONG_RESULT);
	if (time_since(&start) < duration)
		expect(time_since(&start), duration, WRONG_INTERRUPTION);
}

void wait_for_handlers(int restart)
{
	for (int count = 3; count <= 6; count++)
		wait_in_read(count, restart);
	wait_in_splice(restart);
	wait_in_poll();
	sleep_in_parts();
}
