/* Waiting for descriptors: epoll, select, and descriptors of signals, timers and directories. */
#define SYSGATE_WITH_NOTIFY
#include "layouts.h"

enum { watched = 3 };

static int data_of(const struct sys_epoll_event *events, int count, sys_u64 data)
{
	int found = -1;

	for (int i = 0; i < count; i++)
		if (events[i].data == data)
			found = found < 0 ? (int)events[i].events : -2;
	return found;
}

static void check_events(const struct sys_epoll_event *events, int count)
{
	HOLDS(count == watched);
	HOLDS(data_of(events, count, PATTERN) == SYS_EPOLLIN);
	HOLDS(data_of(events, count, PATTERN + 1) == (SYS_EPOLLIN | SYS_EPOLLOUT));
	HOLDS(data_of(events, count, PATTERN + 2) == SYS_EPOLLOUT);
}

static void check_epoll(void)
{
	static const unsigned int wanted[watched] = {
		SYS_EPOLLIN, SYS_EPOLLIN | SYS_EPOLLOUT, SYS_EPOLLOUT};
	struct sys_epoll_event events[watched + 1], event;
	struct sys_timespec timeout = {1, 0};
	int epoll = sys_epoll_create1(SYS_EPOLL_CLOEXEC), fds[watched];

	begin_test("epoll keeps data and tells events");
	for (int i = 0; i < watched; i++) {
		fds[i] = sys_eventfd2(1, 0);
		event.events = wanted[i];
		event.data = PATTERN + (unsigned int)i;
		HOLDS(sys_epoll_ctl(epoll, SYS_EPOLL_CTL_ADD, fds[i], &event) == 0);
	}
	fill(events, sizeof events);
	check_events(events, sys_epoll_pwait(epoll, events, watched + 1, 1000, 0, 0));
	HOLDS(is_still_filled(&events[watched], sizeof event));
#ifdef SYS_NR_epoll_wait
	fill(events, sizeof events);
	check_events(events, sys_epoll_wait(epoll, events, watched + 1, 1000));
#endif
	fill(events, sizeof events);
	if (sys_epoll_pwait2(epoll, events, 0, &timeout, 0, 0) != -SYS_ENOSYS)
		check_events(events, sys_epoll_pwait2(epoll, events, watched + 1, &timeout, 0, 0));
	end_test();
	for (int i = 0; i < watched; i++)
		sys_close(fds[i]);
	sys_close(epoll);
}

/* Descriptors in every word of the set; and a mask that lets in a signal that waits. */
static void check_select(void)
{
	static const int places[] = {3, 31, 32, 63, 64, 100, 200};
	struct sys_fd_set in, out;
	struct sys_timespec timeout = {1, 0};
	int ready = sys_eventfd2(1, 0), idle = sys_eventfd2(0, 0), count;

	begin_test("sets of descriptors");
	sys_dup3(ready, 100, 0);
	sys_dup3(idle, 64, 0);
	sys_dup3(ready, 32, 0);
	sys_dup3(idle, 200, 0);
	SYS_FD_ZERO(&in);
	SYS_FD_ZERO(&out);
	SYS_FD_SET(100, &in);
	SYS_FD_SET(64, &in);
	SYS_FD_SET(32, &in);
	SYS_FD_SET(200, &in);
	SYS_FD_SET(200, &out);
	count = sys_pselect6(201, &in, &out, 0, &timeout, 0);
	HOLDS(count == 3);
	for (int i = 0; i < 7; i++)
		HOLDS(SYS_FD_ISSET(places[i], &in) == (places[i] == 100 || places[i] == 32));
	HOLDS(SYS_FD_ISSET(200, &out) && !SYS_FD_ISSET(199, &out));
	SYS_FD_CLR(200, &out);
	HOLDS(!SYS_FD_ISSET(200, &out));
	for (int i = 0; i < 7; i++)
		if (places[i] >= 32 && places[i] != 63)
			sys_close(places[i]);
	end_test();
	sys_close(ready);
	sys_close(idle);
}

static volatile int handled;

static void count_signal(int number)
{
	handled += number == SYS_SIGUSR2;
}

static void check_mask(void)
{
	struct sys_sigset blocked = {{0}}, none = {{0}};
	struct sys_sigset_argument mask;
	struct sys_timespec timeout = {1, 0};
	struct sys_sigaction action;

	begin_test("pselect6's mask");
	clear(&mask, sizeof mask);
	mask.mask = &none;
	mask.size = sizeof none;
	fill_action(&action, count_signal, 0);
	sys_rt_sigaction(SYS_SIGUSR2, &action, 0, sizeof action.mask);
	sys_sigset_add(&blocked, SYS_SIGUSR2);
	sys_rt_sigprocmask(SYS_SIG_BLOCK, &blocked, 0, sizeof blocked);
	sys_tgkill(sys_getpid(), sys_gettid(), SYS_SIGUSR2);
	HOLDS(handled == 0);
	HOLDS(sys_pselect6(0, 0, 0, 0, &timeout, &mask) == -SYS_EINTR);
	HOLDS(handled == 1);
	mask.size = sizeof none + 1;
	HOLDS(sys_pselect6(0, 0, 0, 0, &timeout, &mask) == -SYS_EINVAL);
	sys_rt_sigprocmask(SYS_SIG_UNBLOCK, &blocked, 0, sizeof blocked);
	end_test();
}

/* A big-endian 64-bit kernel takes the number of a 32-bit process for the pointer's upper half. */
static void check_signalfd(void)
{
	struct sys_signalfd_siginfo got;
	struct sys_siginfo sent;
	struct sys_sigset set = {{0}};
	int fd;

	begin_test("signalfd_siginfo");
	sys_sigset_add(&set, own_signal);
	fd = sys_signalfd4(-1, &set, sizeof set, SYS_SFD_NONBLOCK);
	clear(&sent, sizeof sent);
	sent.si_code = SYS_SI_QUEUE;
	sent.rt.pid = 0x1234567;
	sent.rt.uid = 0x89abcdef;
	sent.rt.sigval.sival_ptr = PATTERN_POINTER;
	HOLDS(sys_rt_sigqueueinfo(sys_getpid(), own_signal, &sent) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_read(fd, &got, sizeof got) == sizeof got && sizeof got == 128);
	HOLDS(got.ssi_signo == own_signal && got.ssi_errno == 0 && got.ssi_code == SYS_SI_QUEUE);
	HOLDS(got.ssi_pid == 0x1234567 && got.ssi_uid == 0x89abcdef);
	HOLDS(SAME(got.ssi_int, sent.rt.sigval.sival_int));
	HOLDS((unsigned long)got.ssi_ptr == (unsigned long)PATTERN_POINTER ||
		(SYSGATE_LONG_BITS == 32 && got.ssi_ptr >> 32 == (sys_u32)got.ssi_int));
	sys_close(fd);
	excuse_emulator("the emulator swaps what the value holds");
	end_test();
	excuse_emulator(0);
}

static void check_timerfd(void)
{
	struct sys_itimerspec timer = {{0x134567891, 345678912}, {0x123456789, 5}}, left;
	sys_u64 runs = 0;
	int fd = sys_timerfd_create(SYS_CLOCK_MONOTONIC, 0);

	begin_test("timerfd's itimerspec");
	HOLDS(sys_timerfd_settime(fd, 0, &timer, 0) == 0);
	fill(&left, sizeof left);
	HOLDS(sys_timerfd_gettime(fd, &left) == 0);
	HOLDS(left.it_value.tv_sec >= 0x123456788 && left.it_value.tv_sec <= 0x123456789);
	HOLDS(left.it_interval.tv_sec == 0x134567891 && left.it_interval.tv_nsec == 345678912);
	timer.it_value.tv_sec = 0;
	HOLDS(sys_timerfd_settime(fd, 0, &timer, &left) == 0);
	HOLDS(left.it_interval.tv_sec == 0x134567891);
	HOLDS(sys_read(fd, &runs, sizeof runs) == sizeof runs && runs == 1);
	sys_close(fd);
	end_test();
}

/* The event behind the one given, which has to be this one; 0 if it is not. */
static const struct sys_inotify_event *take_event(const struct sys_inotify_event *event, int watch,
	sys_u32 mask, const char *name, sys_u32 *cookie)
{
	const sys_u32 length = (sys_u32)length_of(name) + 1;

	if (!event || event->wd != watch || event->mask != (mask | SYS_IN_ISDIR) ||
		event->len < length || event->len > 64 || !is_same(event->name, name, length))
		return 0;
	*cookie = event->cookie;
	return (const void *)(event->name + event->len);
}

static void check_inotify(void)
{
	static const char long_name[] = "a name that is longer than the first";
	sys_u64 buffer[64];
	const struct sys_inotify_event *event = (const void *)buffer;
	int fd = sys_inotify_init1(SYS_IN_NONBLOCK), watch;
	sys_u32 cookies[4] = {1, 0, 0, 1};

	begin_test("inotify's events");
	if (fd == -SYS_ENOSYS) {
		skip_test("the kernel lacks it");
		return;
	}
	watch = sys_inotify_add_watch(
		fd, folder_path, SYS_IN_CREATE | SYS_IN_MOVE | SYS_IN_DELETE | SYS_IN_ONLYDIR);
	HOLDS(watch > 0);
	HOLDS(sys_mkdirat(folder, "short", 0700) == 0);
	HOLDS(sys_renameat2(folder, "short", folder, long_name, 0) == 0);
	HOLDS(sys_unlinkat(folder, long_name, SYS_AT_REMOVEDIR) == 0);
	clear(buffer, sizeof buffer);
	HOLDS(sys_read(fd, buffer, sizeof buffer) > 0);
	event = take_event(event, watch, SYS_IN_CREATE, "short", &cookies[0]);
	event = take_event(event, watch, SYS_IN_MOVED_FROM, "short", &cookies[1]);
	event = take_event(event, watch, SYS_IN_MOVED_TO, long_name, &cookies[2]);
	event = take_event(event, watch, SYS_IN_DELETE, long_name, &cookies[3]);
	HOLDS(event != 0);
	HOLDS(!cookies[0] && cookies[1] && cookies[2] == cookies[1] && !cookies[3]);
	sys_close(fd);
	end_test();
}

void check_layouts_of_waiting(void)
{
	check_epoll();
	check_select();
	check_mask();
	check_signalfd();
	check_timerfd();
	check_inotify();
}
