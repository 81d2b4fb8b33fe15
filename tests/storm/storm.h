/* What the files of the storm share: one process makes calls on one path while timers interrupt it. */
#ifndef STORM_H
#define STORM_H

#include "../conformance/conformance.h"
#include "pressing.h"

/* What can go wrong, in the order of the tests that say so. */
enum fault {
	WRONG_RESULT, /* of a call whose result is known */
	CHANGED_REGISTER, /* a value that lived across calls is another */
	LOST_BYTE, /* what was read is not what was written, in its order */
	WRONG_INTERRUPTION, /* -EINTR under SA_RESTART, or a sleep that was too short */
	IN_HANDLER, /* a wrong result of a call that the handler made */
	FAULTS
};

/* In memory that the parent sees. */
struct tally {
	unsigned int calls, handler_calls, signals, restarts, interruptions;
	unsigned int faults[FAULTS];
	sys_word wanted, got; /* of the first wrong result */
	int interval; /* in the end, in microseconds */
};

struct way {
	const char *name;
	int path; /* of paths[] */
	struct numbers {
		int gettid, close, kill, read, write, dup3, tee, statx, copy_file_range, splice,
			futex, ppoll;
	} number;
	/* By the number of arguments; see pressed.h. */
	unsigned long (*pressed[8])(const struct pressing *pressing, unsigned int *wrong);
};

extern const struct way ways[];
extern const int way_count;

/* timers.c: signals as fast as the process still gets on. */
extern struct tally *tally; /* the process's own */
extern const struct way *way;
extern char *own; /* two pages of the scratch area: handlers write into the first */
extern sys_word thread; /* its number */

/* A byte of a sequence that handlers write into a pipe, every second time; 0: they write none. */
extern volatile int feed_fd;
extern volatile int signals_seen;
void start_timers(void);
void stop_timers(void);
void hurry(void); /* a shorter interval from now on */
void set_handlers(int restart);

/* A call on the path, counted. */
sys_word make_call(int number, int count, const sys_word *arguments);
#define MAKE_CALL(name, count, ...) \
	make_call(way->number.name, count, (const sys_word[8]){__VA_ARGS__})
int expect(sys_word got, sys_word wanted, enum fault fault);

/* pressing.c, waiting.c */
void press(void);
void open_pipes(void);
void wait_for_handlers(int restart);

#endif
