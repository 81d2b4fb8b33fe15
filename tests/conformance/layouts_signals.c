/* Signals: actions, sets, stacks, and what a receiver learns. */
#include "layouts.h"

#if defined(SYSGATE_OPENRISC) || defined(SYSGATE_RISCV32) || defined(SYSGATE_RISCV64)
#define OTHER_MASK "the emulator takes the mask from another place"
#else
#define OTHER_MASK 0
#endif
#if SYSGATE_SIGSET_SIZE == 16
#define OTHER_CODE "the emulator gives mips the code of other ABIs"
#else
#define OTHER_CODE 0
#endif

static struct sys_sigset seen_mask;

static void see_mask(int number)
{
	(void)number;
	sys_rt_sigprocmask(SYS_SIG_BLOCK, 0, &seen_mask, sizeof seen_mask);
}

/* The emulator has a longer struct for some ABIs, and writes more. */
static void check_sigaction(void)
{
	static const int numbers[] = {
		SYS_SIGHUP, SYS_SIGUSR2, 31, 32, 33, own_signal, 50, SYS_SIGRTMAX - 1};
	struct sys_sigaction action[2], old[2];

	begin_test("sigaction is read back");
	fill_action(action, see_mask, SYS_SA_RESTART | SYS_SA_RESETHAND | SYS_SA_ONSTACK);
	for (int i = 0; i < 8; i++)
		sys_sigset_add(&action->mask, numbers[i]);
	HOLDS(sys_rt_sigaction(SYS_SIGUSR1, action, 0, sizeof action->mask) == 0);
	fill(old, sizeof old);
	HOLDS(sys_rt_sigaction(SYS_SIGUSR1, 0, old, sizeof old->mask) == 0);
	HOLDS(old->handler == action->handler && old->flags == action->flags);
	HOLDS(is_same(&old->mask, &action->mask, sizeof old->mask));
#ifdef SYS_SA_RESTORER
	HOLDS(old->restorer == action->restorer);
#endif
	end_test();

	begin_test("a handler's mask");
	sys_tgkill(sys_getpid(), sys_gettid(), SYS_SIGUSR1);
	HOLDS(sys_sigset_has(&seen_mask, SYS_SIGUSR1));
	HOLDS(sys_sigset_has(&seen_mask, SYS_SIGHUP) && sys_sigset_has(&seen_mask, SYS_SIGUSR2));
	HOLDS(sys_sigset_has(&seen_mask, own_signal) && sys_sigset_has(&seen_mask, 50));
	HOLDS(!sys_sigset_has(&seen_mask, SYS_SIGINT) && !sys_sigset_has(&seen_mask, 51));
	sys_rt_sigaction(SYS_SIGUSR1, 0, old, sizeof old->mask);
	HOLDS(old->handler == SYS_SIG_DFL);
	sys_sigset_remove(&seen_mask, own_signal);
	HOLDS(!sys_sigset_has(&seen_mask, own_signal) && sys_sigset_has(&seen_mask, 50));
	excuse_emulator(OTHER_MASK);
	end_test();
	excuse_emulator(0);
}

/* SS_AUTODISARM is read back only if the field of the flags is where the kernel looks. */
static void check_sigaltstack(void)
{
	struct sys_sigaltstack stack, old;

	begin_test("sigaltstack is read back");
	stack.ss_sp = scratch;
	stack.ss_size = page;
	stack.ss_flags = is_emulated() ? 0 : (int)SYS_SS_AUTODISARM;
	HOLDS(sys_sigaltstack(&stack, 0) == 0);
	fill(&old, sizeof old);
	HOLDS(sys_sigaltstack(0, &old) == 0);
	HOLDS(old.ss_sp == scratch && old.ss_size == page);
	HOLDS(old.ss_flags == stack.ss_flags);
	stack.ss_flags = SYS_SS_DISABLE;
	HOLDS(sys_sigaltstack(&stack, 0) == 0);
	HOLDS(sys_sigaltstack(0, &old) == 0 && old.ss_flags == SYS_SS_DISABLE);
	end_test();
}

static void check_queued(void)
{
	struct sys_siginfo sent, got;

	begin_test("siginfo of a queued signal");
	clear(&sent, sizeof sent);
	sent.si_signo = own_signal;
	sent.si_code = SYS_SI_QUEUE;
	sent.rt.pid = 0x1234567;
	sent.rt.uid = 0x89abcdef;
	sent.rt.sigval.sival_ptr = PATTERN_POINTER;
	HOLDS(sys_rt_sigqueueinfo(sys_getpid(), own_signal, &sent) == 0);
	HOLDS(take_signal(own_signal, &got) == own_signal);
	HOLDS(got.si_signo == own_signal && got.si_errno == 0 && got.si_code == SYS_SI_QUEUE);
	HOLDS(got.rt.pid == 0x1234567 && got.rt.uid == 0x89abcdef);
	HOLDS(got.rt.sigval.sival_ptr == PATTERN_POINTER);
	sys_tgkill(sys_getpid(), sys_gettid(), own_signal);
	HOLDS(take_signal(own_signal, &got) == own_signal && got.si_code == SYS_SI_TKILL);
	HOLDS(got.kill.pid == sys_getpid() && got.kill.uid == sys_getuid());
	end_test();
}

static void check_timer(void)
{
	struct sys_sigevent event;
	struct sys_itimerspec timer = {{0, 0}, {0, 1000000}}, left;
	struct sys_siginfo got;
	int id = -1, first = -1;

	begin_test("a timer, its event and its siginfo");
	clear(&event, sizeof event);
	event.sigev_value.sival_ptr = PATTERN_POINTER;
	event.sigev_signo = own_signal;
	event.sigev_notify = SYS_SIGEV_SIGNAL;
	HOLDS(sys_timer_create(SYS_CLOCK_MONOTONIC, &event, &first) == 0);
	HOLDS(sys_timer_create(SYS_CLOCK_MONOTONIC, &event, &id) == 0 && id != first);
	HOLDS(sys_timer_settime(id, 0, &timer, 0) == 0);
	HOLDS(take_signal(own_signal, &got) == own_signal);
	HOLDS(got.si_signo == own_signal && got.si_code == SYS_SI_TIMER);
	HOLDS((got.timer.tid == id || is_emulated()) && got.timer.overrun == 0);
	HOLDS(got.timer.sigval.sival_ptr == PATTERN_POINTER);
	timer.it_value.tv_sec = 0x123456789;
	timer.it_interval.tv_sec = 0x134567891;
	timer.it_interval.tv_nsec = 345678912;
	HOLDS(sys_timer_settime(id, 0, &timer, 0) == 0);
	fill(&left, sizeof left);
	HOLDS(sys_timer_gettime(id, &left) == 0);
	HOLDS(left.it_value.tv_sec >= 0x123456788 && left.it_value.tv_sec <= 0x123456789);
	HOLDS(left.it_interval.tv_sec == 0x134567891 && left.it_interval.tv_nsec == 345678912);
	HOLDS(sys_timer_delete(id) == 0 && sys_timer_delete(first) == 0);
	excuse_emulator(OTHER_CODE);
	end_test();
	excuse_emulator(0);
}

static void check_child(void)
{
	struct sys_siginfo got;
	struct sys_rusage usage;
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);

	if (child == 0)
		sys_exit_group(23);
	fill(&got, sizeof got);
	fill(&usage, sizeof usage);
	HOLDS(sys_waitid(SYS_P_PID, child, &got, SYS_WEXITED, &usage) == 0);
	HOLDS(got.si_signo == SYS_SIGCHLD && got.si_code == SYS_CLD_EXITED && got.si_errno == 0);
	HOLDS(got.child.pid == child && got.child.uid == sys_getuid() && got.child.status == 23);
	HOLDS(usage.ru_utime.tv_sec == 0 && usage.ru_utime.tv_usec < 1000000);
	HOLDS(usage.ru_stime.tv_sec == 0 && usage.ru_stime.tv_usec < 1000000);
	HOLDS(usage.ru_maxrss >= 0 && usage.ru_maxrss < 1 << 24 && usage.ru_minflt > 0);
	HOLDS(usage.ru_ixrss == 0 && usage.ru_idrss == 0 && usage.ru_isrss == 0);
	HOLDS(usage.ru_nswap == 0 && usage.ru_msgsnd == 0 && usage.ru_nsignals == 0);
	HOLDS(usage.ru_nvcsw >= 0 && usage.ru_nivcsw >= 0);
	HOLDS(usage.ru_nvcsw < 1000 && usage.ru_nivcsw < 1000);
}

static int take_signal_now(int number)
{
	struct sys_sigset set = {{0}};
	struct sys_timespec timeout = {0, 0};

	sys_sigset_add(&set, number);
	return sys_rt_sigtimedwait(&set, 0, &timeout, sizeof set) == number;
}

/* The same by the signal, which has the times of processors too. */
static void check_child_signal(void)
{
	struct sys_siginfo got;
	sys_pid child;

	while (take_signal_now(SYS_SIGCHLD))
		;
	child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	if (child == 0)
		sys_kill(sys_getpid(), SYS_SIGKILL);
	HOLDS(take_signal(SYS_SIGCHLD, &got) == SYS_SIGCHLD);
	HOLDS(got.si_signo == SYS_SIGCHLD && got.si_code == SYS_CLD_KILLED);
	HOLDS(got.child.pid == child && got.child.uid == sys_getuid());
	HOLDS(got.child.status == SYS_SIGKILL);
	HOLDS(got.child.utime >= 0 && got.child.utime < 1000);
	HOLDS(got.child.stime >= 0 && got.child.stime < 1000);
	wait_for(child, 0, 0);
}

/* In a child: 0 if the handler was told of this place. */
static char *forbidden;

static void see_fault(int number, struct sys_siginfo *information, void *context)
{
	sys_exit_group(number == SYS_SIGSEGV && context && information->si_signo == number &&
				(information->si_code == SYS_SEGV_ACCERR || is_emulated()) &&
				information->fault.addr == forbidden
			? 0
			: 1);
}

static int touch_forbidden(void *unused)
{
	struct sys_sigaction action;

	(void)unused;
	fill_action(&action, (void (*)(int))(void (*)(void))see_fault, SYS_SA_SIGINFO);
	if (sys_rt_sigaction(SYS_SIGSEGV, &action, 0, sizeof action.mask))
		return 2;
	*(volatile char *)forbidden = 1;
	return 3;
}

static void check_fault(void)
{
	int flags = SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS;

	begin_test("siginfo of a fault, in a handler");
	forbidden = sys_mmap(0, page, SYS_PROT_READ, flags, -1, 0);
	HOLDS(run_in_child(touch_forbidden, 0) == 0);
	sys_munmap(forbidden, page);
	end_test();
}

/* What SIGIO tells, by a signal of the program's choice. */
static void check_descriptor(void)
{
	struct sys_siginfo got;
	int ends[2];

	begin_test("siginfo of a descriptor");
	HOLDS(sys_pipe2(ends, 0) == 0);
	HOLDS(sys_fcntl(ends[0], SYS_F_SETSIG, own_signal) == 0);
	HOLDS(sys_fcntl(ends[0], SYS_F_SETOWN, sys_getpid()) == 0);
	HOLDS(sys_fcntl(ends[0], SYS_F_SETFL, SYS_O_ASYNC) == 0);
	HOLDS(sys_write(ends[1], "x", 1) == 1);
	HOLDS(take_signal(own_signal, &got) == own_signal);
	HOLDS(got.si_signo == own_signal && got.si_code == SYS_POLL_IN);
	HOLDS(got.poll.fd == ends[0] && got.poll.band == (SYS_POLLIN | SYS_POLLRDNORM));
	sys_close(ends[0]);
	sys_close(ends[1]);
	excuse_emulator("the emulator gives the band as 32 bits, or in another order");
	end_test();
	excuse_emulator(0);
}

void check_layouts_of_signals(void)
{
	check_sigaction();
	check_sigaltstack();
	check_queued();
	check_timer();
	begin_test("siginfo and usage of a child");
	check_child();
	check_child_signal();
	end_test();
	check_fault();
	check_descriptor();
}
