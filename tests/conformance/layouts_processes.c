/* Processes: usage, limits, timers, the clock, scheduling, capabilities, and the machine's memory. */
#include "layouts.h"

static void check_times(void)
{
	struct sys_tms ticks;

	fill(&ticks, sizeof ticks);
	sys_times(&ticks);
	HOLDS(ticks.tms_utime >= 0 && ticks.tms_utime < 100000);
	HOLDS(ticks.tms_stime >= 0 && ticks.tms_stime < 100000);
	HOLDS(ticks.tms_cutime >= 0 && ticks.tms_cutime < 100000);
	HOLDS(ticks.tms_cstime >= 0 && ticks.tms_cstime < 100000);
}

/* Faults and waits are counted where they belong. */
static void check_rusage(void)
{
	enum { pages = 200 };
	int protection = SYS_PROT_READ | SYS_PROT_WRITE;
	char *place =
		sys_mmap(0, pages * page, protection, SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS, -1, 0);
	struct sys_rusage before, after;

	begin_test("rusage, and tms");
	fill(&before, sizeof before);
	HOLDS(sys_getrusage(SYS_RUSAGE_SELF, &before) == 0);
	for (int i = 0; i < pages; i++)
		((volatile char *)place)[i * page] = 1;
	for (int i = 0; i < 5; i++)
		wait_ms(4);
	fill(&after, sizeof after);
	HOLDS(sys_getrusage(SYS_RUSAGE_SELF, &after) == 0);
	HOLDS(before.ru_utime.tv_sec < 60 && before.ru_utime.tv_usec < 1000000);
	HOLDS(before.ru_stime.tv_sec < 60 && before.ru_stime.tv_usec < 1000000);
	HOLDS(after.ru_maxrss > 100 && after.ru_maxrss < 1 << 24);
	HOLDS(after.ru_ixrss == 0 && after.ru_idrss == 0 && after.ru_isrss == 0);
	HOLDS(after.ru_minflt > before.ru_minflt && after.ru_minflt < 1 << 20);
	HOLDS(after.ru_majflt >= 0 && after.ru_majflt < 10000 && after.ru_nswap == 0);
	HOLDS(after.ru_msgsnd == 0 && after.ru_msgrcv == 0 && after.ru_nsignals == 0);
	HOLDS(after.ru_nvcsw >= before.ru_nvcsw + 3 && after.ru_nvcsw < 1 << 20);
	HOLDS(after.ru_nivcsw >= before.ru_nivcsw && after.ru_nivcsw < 1 << 20);
	check_times();
	sys_munmap(place, pages * page);
	end_test();
}

#if defined(SYSGATE_ALPHA) || defined(SYSGATE_MIPS_N64)
#define OTHER_LIMIT "the emulator has another value for unlimited"
#else
#define OTHER_LIMIT 0
#endif
#if SYSGATE_WORD_BITS == 64 && !defined(SYS_NR_getrlimit)
#define getrlimit(resource, limit) sys_prlimit64(0, resource, 0, limit)
#define setrlimit(resource, limit) sys_prlimit64(0, resource, limit, 0)
#else
#define getrlimit sys_getrlimit
#define setrlimit sys_setrlimit
#endif

/* A 32-bit kernel counts to 2^32, and calls more unlimited. */
static void check_rlimit(void)
{
	struct sys_rlimit old, limit, got;

	begin_test("rlimit is read back");
	fill(&old, sizeof old);
	HOLDS(sys_prlimit64(0, SYS_RLIMIT_CORE, 0, &old) == 0);
	limit.rlim_max = old.rlim_max;
	limit.rlim_cur = 0x12345678;
	if (limit.rlim_cur > old.rlim_max)
		limit.rlim_cur = old.rlim_max;
	HOLDS(sys_prlimit64(0, SYS_RLIMIT_CORE, &limit, 0) == 0);
	fill(&got, sizeof got);
	HOLDS(getrlimit(SYS_RLIMIT_CORE, &got) == 0);
	HOLDS(got.rlim_cur == limit.rlim_cur && got.rlim_max == old.rlim_max);
	limit.rlim_cur = 0x123456789a;
	if (old.rlim_max > limit.rlim_cur) {
		HOLDS(setrlimit(SYS_RLIMIT_CORE, &limit) == 0);
		HOLDS(sys_prlimit64(0, SYS_RLIMIT_CORE, 0, &got) == 0);
		HOLDS(got.rlim_cur == limit.rlim_cur ||
			(SYSGATE_LONG_BITS == 32 && got.rlim_cur == SYS_RLIM_INFINITY));
	}
	HOLDS(sys_prlimit64(0, SYS_RLIMIT_CORE, &old, 0) == 0);
	excuse_emulator(OTHER_LIMIT);
	end_test();
	excuse_emulator(0);
}

static void check_sysinfo(void)
{
	struct sys_sysinfo s;
	struct sys_timespec up;

	begin_test("sysinfo");
	fill(&s, sizeof s);
	HOLDS(sys_sysinfo(&s) == 0);
	sys_clock_gettime(SYS_CLOCK_BOOTTIME, &up);
	HOLDS(s.uptime <= up.tv_sec + 1 && s.uptime >= up.tv_sec - 2);
	HOLDS(s.mem_unit > 0 && s.mem_unit <= page && !(s.mem_unit & (s.mem_unit - 1)));
	HOLDS((s.totalram >> 10) * s.mem_unit > 16 << 10);
	HOLDS(s.freeram < s.totalram && s.sharedram < s.totalram && s.bufferram < s.totalram);
	HOLDS(s.freeswap <= s.totalswap && s.freehigh <= s.totalhigh && s.totalhigh < s.totalram);
	HOLDS(s.procs > 0 && s.procs < 20000);
	for (int i = 0; i < 3; i++)
		HOLDS(s.loads[i] < 1000ul << 16);
	excuse_emulator("the emulator cuts 64 bits of memory to 32");
	end_test();
	excuse_emulator(0);
}

static void check_itimerval(void)
{
	struct sys_itimerval timer, got, none;

	begin_test("itimerval is read back");
	clear(&none, sizeof none);
	timer.it_interval.tv_sec = 3;
	timer.it_interval.tv_usec = 456789;
	timer.it_value.tv_sec = 1000;
	timer.it_value.tv_usec = 7;
	HOLDS(sys_setitimer(SYS_ITIMER_REAL, &timer, 0) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_getitimer(SYS_ITIMER_REAL, &got) == 0);
	HOLDS(got.it_interval.tv_sec == 3 && got.it_interval.tv_usec == 456789);
	HOLDS(got.it_value.tv_sec >= 998 && got.it_value.tv_sec <= 1000);
	HOLDS(got.it_value.tv_usec >= 0 && got.it_value.tv_usec < 1000000);
	fill(&got, sizeof got);
	HOLDS(sys_setitimer(SYS_ITIMER_REAL, &none, &got) == 0);
	HOLDS(got.it_interval.tv_sec == 3 && got.it_interval.tv_usec == 456789);
	end_test();
}

/* A tick is a hundredth of a second, a 1024th on alpha; the tolerance is 500 millionths. */
static void check_timex(void)
{
	struct sys_timex t;
	int state;

	begin_test("timex");
	fill(&t, sizeof t);
	t.modes = 0;
	state = sys_clock_adjtime(SYS_CLOCK_REALTIME, &t);
	HOLDS(state >= SYS_TIME_OK && state <= SYS_TIME_ERROR);
	HOLDS(is_now(t.time.tv_sec));
	HOLDS(t.time.tv_usec >= 0 && t.time.tv_usec < 1000000000);
	HOLDS(t.tick >= 879 && t.tick <= 11000 && t.precision == 1);
	HOLDS(t.tolerance == 500 << 16 && t.freq >= -t.tolerance && t.freq <= t.tolerance);
	HOLDS(t.constant >= 0 && t.constant < 100 && t.status >= 0 && t.status <= 0xffff);
	HOLDS(t.tai >= 0 && t.tai < 100 && t.maxerror >= 0 && t.esterror >= 0);
	HOLDS(t.ppsfreq == 0 && t.jitter == 0 && t.stabil == 0 && t.jitcnt == 0);
	HOLDS(t.calcnt == 0 && t.errcnt == 0 && t.stbcnt == 0);
	end_test();
}

/* In a child; the first part that did not hold, or 0. */
static int change_policy(void *unused)
{
	struct sys_sched_attr attributes;
	struct sys_sched_param parameters;

	(void)unused;
	clear(&attributes, sizeof attributes);
	attributes.size = sizeof attributes;
	attributes.sched_policy = SYS_SCHED_BATCH;
	attributes.sched_nice = 7;
	if (sys_sched_setattr(0, &attributes, 0))
		return 1;
	fill(&attributes, sizeof attributes);
	if (sys_sched_getattr(0, &attributes, sizeof attributes, 0))
		return 2;
	if (attributes.sched_policy != SYS_SCHED_BATCH || attributes.sched_nice != 7)
		return 3;
	if (attributes.sched_priority || attributes.sched_deadline || attributes.sched_period)
		return 4;
	if (attributes.size != sizeof attributes && attributes.size != 48)
		return 5;
	if (sys_sched_getscheduler(0) != SYS_SCHED_BATCH)
		return 6;
	parameters.sched_priority = -1;
	return sys_sched_getparam(0, &parameters) || parameters.sched_priority ? 7 : 0;
}

static void check_scheduling(void)
{
	begin_test("sched_attr is read back");
	HOLDS(run_in_child(change_policy, 0) == 0);
	end_test();
}

/* In a child: without an effective capability it may not drop one for good. */
static int drop_capabilities(void *unused)
{
	struct sys_user_cap_header header = {SYS_LINUX_CAPABILITY_VERSION_3, 0};
	struct sys_user_cap_data data[2];

	(void)unused;
	if (sys_capget(&header, data))
		return 1;
	data[0].effective = data[1].effective = 0;
	if (sys_capset(&header, data))
		return 2;
	return sys_prctl(SYS_PR_CAPBSET_DROP, 0, 0, 0, 0) == -SYS_EPERM ? 0 : 3;
}

static void check_capabilities(void)
{
	struct sys_user_cap_header header = {SYS_LINUX_CAPABILITY_VERSION_3, 0};
	struct sys_user_cap_data data[2];
	char name[16] = "";

	begin_test("capabilities, and the name of a thread");
	fill(data, sizeof data);
	HOLDS(sys_capget(&header, data) == 0);
	for (int i = 0; i < 2; i++)
		HOLDS((data[i].effective & ~data[i].permitted) == 0);
	HOLDS(run_in_child(drop_capabilities, 0) == 0);
	header.version = 0x12345678;
	HOLDS(sys_capget(&header, 0) == 0 || header.version != 0x12345678);
	HOLDS(header.version == SYS_LINUX_CAPABILITY_VERSION_3);
	HOLDS(sys_prctl(SYS_PR_SET_NAME, "fifteen letters", 0, 0, 0) == 0);
	HOLDS(sys_prctl(SYS_PR_GET_NAME, name, 0, 0, 0) == 0);
	HOLDS(is_same(name, "fifteen letters", 16));
	end_test();
}

void check_layouts_of_processes(void)
{
	check_rusage();
	check_rlimit();
	check_sysinfo();
	check_itimerval();
	check_timex();
	check_scheduling();
	check_capabilities();
}
