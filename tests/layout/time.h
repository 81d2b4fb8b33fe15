/* The padding of linux/timex.h's __kernel_timex has no names there. */

/* arch/sparc/kernel/sys_sparc_64.c: an int instead of the second word */
struct kernel_timex_timeval {
	__s64 tv_sec;
#if defined(__sparc__) && defined(__arch64__)
	int tv_usec;
	int pad;
#else
	long long tv_usec;
#endif
};

struct kernel_timex {
	unsigned int modes;
	int pad1;
	long long offset, freq, maxerror, esterror;
	int status;
	int pad2;
	long long constant, precision, tolerance;
	struct kernel_timex_timeval time;
	long long tick, ppsfreq, jitter;
	int shift;
	int pad3;
	long long stabil, jitcnt, calcnt, errcnt, stbcnt;
	int tai;
	int pad4[11];
};

#define SAME_TIMEX(member) \
	_Static_assert(__builtin_offsetof(struct kernel_timex, member) == \
			__builtin_offsetof(struct __kernel_timex, member), \
		#member)
SAME_TIMEX(modes);
SAME_TIMEX(offset);
SAME_TIMEX(freq);
SAME_TIMEX(maxerror);
SAME_TIMEX(esterror);
SAME_TIMEX(status);
SAME_TIMEX(constant);
SAME_TIMEX(precision);
SAME_TIMEX(tolerance);
SAME_TIMEX(time.tv_sec);
SAME_TIMEX(time.tv_usec);
SAME_TIMEX(tick);
SAME_TIMEX(ppsfreq);
SAME_TIMEX(jitter);
SAME_TIMEX(shift);
SAME_TIMEX(stabil);
SAME_TIMEX(jitcnt);
SAME_TIMEX(calcnt);
SAME_TIMEX(errcnt);
SAME_TIMEX(stbcnt);
SAME_TIMEX(tai);
_Static_assert(sizeof(struct kernel_timex) == sizeof(struct __kernel_timex), "timex");
