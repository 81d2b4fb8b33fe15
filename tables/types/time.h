/* linux/time_types.h: a point in time or a span, 64 bits on every ABI; tv_nsec is 0 to 999999999 */
struct sys_timespec {
	sys_s64 tv_sec;
	sys_s64 tv_nsec;
};

/*
 * linux/time_types.h: a timer of timer_settime(2) or timerfd_settime(2): when, and then how often
 */
struct sys_itimerspec {
	struct sys_timespec it_interval;
	struct sys_timespec it_value;
};

/*
 * linux/time_types.h: what gettimeofday(2) and other calls without a 64-bit form take. Its fields
 * are the kernel's long, so that 32 bits of seconds end in 2038; sparc64 has an int in it.
 */
struct sys_old_timeval {
	sys_long tv_sec;
#if GEN_ON(sparc64)
	int tv_usec;
#else
	sys_long tv_usec;
#endif
};

/* linux/time_types.h: a timer of setitimer(2), in real time or in that of the processor */
struct sys_itimerval {
	struct sys_old_timeval it_interval;
	struct sys_old_timeval it_value;
};

/* linux/time.h: what gettimeofday(2) says of the time zone, which is best left alone: pass 0 */
struct sys_timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

/* linux/timex.h: the time in a struct sys_timex; the kernel of sparc64 takes an int out of it */
struct sys_timex_timeval {
	sys_s64 tv_sec;
#if GEN_ON(sparc64)
	int tv_usec;
	int pad;
#else
	sys_s64 tv_usec;
#endif
};

/*
 * linux/timex.h: what adjtimex(2) and clock_adjtime(2) set, as far as modes says, and tell. Times
 * are in microseconds, or in nanoseconds with SYS_STA_NANO; so is time.tv_usec. freq, tolerance,
 * ppsfreq and stabil are parts of a million, times 65536.
 */
struct sys_timex {
	unsigned int modes;
	int pad1;
	sys_s64 offset;
	sys_s64 freq;
	sys_s64 maxerror;
	sys_s64 esterror;
	int status;
	int pad2;
	sys_s64 constant;
	sys_s64 precision;
	sys_s64 tolerance;
	struct sys_timex_timeval time;
	sys_s64 tick;
	sys_s64 ppsfreq;
	sys_s64 jitter;
	int shift;
	int pad3;
	sys_s64 stabil;
	sys_s64 jitcnt;
	sys_s64 calcnt;
	sys_s64 errcnt;
	sys_s64 stbcnt;
	int tai;
	int pad4[11];
};

/*
 * include/linux/posix-timers_types.h: the clock of a device, by a descriptor of it (a PTP clock,
 * say), and the time that a process or a thread has spent on processors; 0 means the one that
 * asks.
 */
#define SYS_CLOCK_OF_FD(fd) ((int)(~(unsigned int)(fd) << 3 | 3))
#define SYS_CLOCK_OF_PROCESS(pid) ((int)(~(unsigned int)(pid) << 3 | 2))
#define SYS_CLOCK_OF_THREAD(tid) ((int)(~(unsigned int)(tid) << 3 | 6))
