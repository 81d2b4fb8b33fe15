/* Threads and processes: how they start, what they wait for, and what they lock. */
#include "layouts.h"

/* In the scratch area. */
struct shared {
	sys_u32 words[2];
	struct sys_robust_list_head head;
	struct {
		struct sys_robust_list entry;
		int gap[3];
		sys_u32 word;
	} lock;
	int tid;
};

static struct shared *shared(void)
{
	return (struct shared *)(void *)scratch;
}

static void check_clone3(void)
{
#ifdef SYS_NR_clone3
	struct sys_clone_args arguments;
	struct sys_siginfo got;
	int pidfd = -1, tid = 0;
	sys_pid child;

	begin_test("clone_args");
	clear(&arguments, sizeof arguments);
	arguments.flags = SYS_CLONE_PIDFD | SYS_CLONE_PARENT_SETTID | SYS_CLONE_CHILD_SETTID;
	arguments.pidfd = (unsigned long)&pidfd;
	arguments.parent_tid = (unsigned long)&tid;
	arguments.child_tid = (unsigned long)&shared()->tid;
	arguments.exit_signal = SYS_SIGCHLD;
	shared()->tid = 0;
	child = sys_clone3(&arguments, sizeof arguments);
	if (child == 0)
		sys_exit_group(shared()->tid == sys_getpid() ? 29 : 1);
	if (child == -SYS_ENOSYS) {
		skip_test("the kernel, or the emulator, lacks it");
		return;
	}
	HOLDS(child > 0 && tid == child && pidfd >= 0);
	fill(&got, sizeof got);
	HOLDS(sys_waitid(SYS_P_PIDFD, pidfd, &got, SYS_WEXITED, 0) == 0);
	HOLDS(got.si_code == SYS_CLD_EXITED && got.child.pid == child && got.child.status == 29);
	HOLDS(shared()->tid == child);
	sys_close(pidfd);
	end_test();
#endif
}

/* In a child: waits for two words, and returns which of them woke it, or an error. */
static int wait_for_words(void *unused)
{
	struct sys_futex_waitv waiters[2];
	struct sys_timespec until;

	(void)unused;
	for (int i = 0; i < 2; i++) {
		waiters[i].val = 3 + (unsigned int)i;
		waiters[i].uaddr = (unsigned long)&shared()->words[i];
		waiters[i].flags = SYS_FUTEX2_SIZE_U32;
		waiters[i].reserved = 0;
	}
	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &until);
	until.tv_sec += 3;
	waiters[1].val = 77;
	if (sys_futex_waitv(waiters, 2, 0, &until, SYS_CLOCK_MONOTONIC) != -SYS_EAGAIN)
		return 99;
	waiters[1].val = 4;
	return sys_futex_waitv(waiters, 2, 0, &until, SYS_CLOCK_MONOTONIC);
}

static void check_waitv(void)
{
	int status = 0, woken = 0;
	sys_pid child;

	begin_test("futex_waitv");
	if (sys_futex_waitv(0, 0, 0, 0, 0) == -SYS_ENOSYS) {
		skip_test("the kernel, or the emulator, lacks it");
		return;
	}
	shared()->words[0] = 3;
	shared()->words[1] = 4;
	child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	if (child == 0)
		sys_exit_group(wait_for_words(0));
	for (int i = 0; i < 500 && !woken; i++) {
		wait_ms(2);
		woken = (int)sys_futex(&shared()->words[1], SYS_FUTEX_WAKE, 1, 0, 0, 0);
	}
	wait_for(child, &status, 0);
	HOLDS(woken == 1 && SYS_WIFEXITED(status) && SYS_WEXITSTATUS(status) == 1);
	end_test();
}

/* In a child, which dies as the owner of a lock. */
static int die_with_lock(void *unused)
{
	struct shared *s = shared();

	(void)unused;
	s->head.list.next = &s->lock.entry;
	s->lock.entry.next = &s->head.list;
	s->head.futex_offset = (long)((char *)&s->lock.word - (char *)&s->lock.entry);
	s->head.list_op_pending = 0;
	s->lock.word = (sys_u32)sys_gettid();
	return sys_set_robust_list(&s->head, sizeof s->head) != 0;
}

static void check_robust_list(void)
{
	struct sys_robust_list_head head, *got = 0;
	sys_size size = 0;

	begin_test("the list of robust futexes");
	if (is_emulated()) {
		skip_test("the emulator lacks it");
		return;
	}
	clear(&head, sizeof head);
	head.list.next = &head.list;
	HOLDS(sys_set_robust_list(&head, sizeof head) == 0);
	HOLDS(sys_get_robust_list(0, &got, &size) == 0 && got == &head && size == sizeof head);
	HOLDS(sys_set_robust_list(0, sizeof head) == 0);
	HOLDS(run_in_child(die_with_lock, 0) == 0);
	HOLDS((shared()->lock.word & SYS_FUTEX_OWNER_DIED) != 0);
	end_test();
}

/* The kernel fills in the processor when the thread goes back to it. */
static void check_rseq(void)
{
	static struct sys_rseq area;
	const unsigned int size = 32, signature = 0x53053053;
	unsigned int cpu = ~0u;
	int result;

	begin_test("rseq");
	clear(&area, sizeof area);
	area.cpu_id = (sys_u32)SYS_RSEQ_CPU_ID_UNINITIALIZED;
	result = sys_rseq(&area, size, 0, signature);
	if (result == -SYS_ENOSYS || result == -SYS_EBUSY) {
		skip_test("the kernel, or the emulator, lacks it");
		return;
	}
	if (was_loaded && result == -SYS_EINVAL) {
		skip_test("the loader has registered an area");
		return;
	}
	HOLDS(result == 0);
	wait_ms(1);
	HOLDS(sys_getcpu(&cpu, 0, 0) == 0);
	HOLDS(area.cpu_id < 4096 && area.cpu_id_start == area.cpu_id && cpu < 4096);
	HOLDS(area.rseq_cs == 0);
	HOLDS(sys_rseq(&area, size, SYS_RSEQ_FLAG_UNREGISTER, signature + 1) == -SYS_EPERM);
	HOLDS(sys_rseq(&area, size, SYS_RSEQ_FLAG_UNREGISTER, signature) == 0);
	HOLDS(area.cpu_id == (sys_u32)SYS_RSEQ_CPU_ID_UNINITIALIZED);
	end_test();
}

/* In the scratch area, what a child finds locked. */
static int ask_for_lock(void *fd)
{
	struct sys_flock *lock = (struct sys_flock *)(void *)scratch;

	fill(lock, sizeof *lock);
	lock->l_type = SYS_F_WRLCK;
	lock->l_whence = SYS_SEEK_SET;
	lock->l_start = lock->l_len = 0;
	lock->l_pid = 0;
	return sys_fcntl(*(int *)fd, SYS_FCNTL_GETLK, lock);
}

static void check_flock(void)
{
	const sys_s64 start = 0x300000001, length = 0x123456789abcde;
	struct sys_flock *lock = (struct sys_flock *)(void *)scratch, mine;
	int fd = sys_openat(folder, "locked", SYS_O_RDWR | SYS_O_CREAT, 0600);
	int other = sys_openat(folder, "locked", SYS_O_RDWR, 0);

	begin_test("locks of a file");
	fill(&mine, sizeof mine);
	mine.l_type = SYS_F_WRLCK;
	mine.l_whence = SYS_SEEK_SET;
	mine.l_start = start;
	mine.l_len = length;
	HOLDS(sys_fcntl(fd, SYS_FCNTL_SETLK, &mine) == 0);
	HOLDS(run_in_child(ask_for_lock, &fd) == 0);
	HOLDS(lock->l_type == SYS_F_WRLCK && lock->l_whence == SYS_SEEK_SET);
	HOLDS(lock->l_start == start && lock->l_len == length && lock->l_pid == sys_getpid());
	mine.l_type = SYS_F_UNLCK;
	HOLDS(sys_fcntl(fd, SYS_FCNTL_SETLK, &mine) == 0);
	mine.l_type = SYS_F_RDLCK;
	mine.l_pid = 0;
	HOLDS(sys_fcntl(fd, SYS_F_OFD_SETLK, &mine) == 0);
	mine.l_type = SYS_F_WRLCK;
	mine.l_start = 5;
	mine.l_len = 0;
	HOLDS(sys_fcntl(other, SYS_F_OFD_GETLK, &mine) == 0);
	HOLDS(mine.l_type == SYS_F_RDLCK && mine.l_start == start && mine.l_len == length);
	HOLDS(mine.l_pid == -1);
	excuse_emulator(NARROW_EMULATOR);
	end_test();
	excuse_emulator(0);
	sys_close(other);
	sys_close(fd);
	sys_unlinkat(folder, "locked", 0);
}

void check_layouts_of_threads(void)
{
	check_flock();
	check_clone3();
	check_waitv();
	check_robust_list();
	check_rseq();
}
