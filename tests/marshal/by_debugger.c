/* The observer where a debugger runs the program (debug.c), and leads it back: see watch.h. */

/* WATCH_BEGIN must trap in a frame that is there during the call. */
#define SYSGATE_FN static inline __attribute__((always_inline))
#include "program.h"

static volatile struct watch seen;

/* Register windows that go to memory during the call would keep it from leading back. */
static void flush_windows(void)
{
#if defined(__sparc__) && defined(__arch64__)
	__asm__ volatile("flushw" : : : "memory");
#elif defined(__sparc__)
	__asm__ volatile("ta 3" : : : "memory");
#endif
}

static const volatile struct watch *watch(const struct sample *sample, int round)
{
	seen.armed = 0;
	seen.traps = 0;
	flush_windows();
	sys_call2(WATCH_BEGIN, (sys_word)(unsigned long)&seen, sample->block);
	if (seen.armed && !seen.traps)
		sample->call(sample->poison[round]);
	sys_call1(WATCH_END, 0);
	return &seen;
}

static int is_there(void)
{
	seen.armed = 0;
	sys_call2(WATCH_BEGIN, (sys_word)(unsigned long)&seen, 0);
	if (!seen.armed)
		return 0;
	sys_call1(WATCH_END, 0);
	return 1;
}

const struct observer debugger = {is_there, watch};
