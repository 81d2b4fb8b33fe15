/*
 * Every number of arguments on every path, by calls whose effect proves each argument, compared
 * with what libc says of the same thing.
 */
#include "native.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <linux/stat.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void check_none(const struct path *path)
{
	check(CALL0(path, getpid) == getpid() && CALL0(path, getppid) == getppid() &&
			CALL0(path, gettid) == gettid(),
		"0 arguments: getpid, getppid, gettid");
}

static void check_close(const struct path *path)
{
	int fd = dup(1);

	check(CALL1(path, close, fd) == 0 && fcntl(fd, F_GETFD) == -1, "1 argument: close");
	check_equal(CALL1(path, close, fd), -EBADF, "1 argument: close again");
	fd = (int)CALL1(path, dup, 1);
	check(fd > 2 && close(fd) == 0, "1 argument: dup");
}

static void check_pipe2(const struct path *path)
{
	int *ends = (int *)(void *)scratch;
	char byte = 0;
	sys_word result;

	ends[0] = ends[1] = -1;
	result = CALL2(path, pipe2, ends, O_NONBLOCK | O_CLOEXEC);
	check(result == 0 && fcntl(ends[0], F_GETFD) == FD_CLOEXEC &&
			(fcntl(ends[1], F_GETFL) & O_NONBLOCK) && read(ends[0], &byte, 1) == -1 &&
			errno == EAGAIN && write(ends[1], "x", 1) == 1 &&
			read(ends[0], &byte, 1) == 1 && byte == 'x',
		"2 arguments: pipe2");
	close(ends[0]);
	close(ends[1]);
}

static void check_dup3(const struct path *path)
{
	int to = 200;

	check(CALL3(path, dup3, 1, to, O_CLOEXEC) == to && fcntl(to, F_GETFD) == FD_CLOEXEC,
		"3 arguments: dup3");
	check(CALL3(path, dup3, 1, to, 0) == to && fcntl(to, F_GETFD) == 0,
		"3 arguments: dup3 without a flag");
	check_equal(CALL3(path, dup3, to, to, 0), -EINVAL, "3 arguments: dup3 onto itself");
	close(to);
}

static void check_prlimit64(const struct path *path)
{
	struct rlimit64 *set = (struct rlimit64 *)(void *)scratch, *old = set + 1, before, after;

	getrlimit64(RLIMIT_CORE, &before);
	set->rlim_cur = before.rlim_max < 4096 ? before.rlim_max : 4096;
	set->rlim_max = before.rlim_max;
	memset(old, 0, sizeof(*old));
	check(CALL4(path, prlimit64, getpid(), RLIMIT_CORE, set, old) == 0 &&
			getrlimit64(RLIMIT_CORE, &after) == 0 && after.rlim_cur == set->rlim_cur &&
			old->rlim_cur == before.rlim_cur && old->rlim_max == before.rlim_max,
		"4 arguments: prlimit64");
	setrlimit64(RLIMIT_CORE, &before);
}

static void check_tee(const struct path *path)
{
	int from[2] = {-1, -1}, to[2] = {-1, -1};
	char bytes[8];

	check(pipe(from) == 0 && pipe(to) == 0 && write(from[1], "abcdefgh", 8) == 8 &&
			CALL4(path, tee, from[0], to[1], 5, 0) == 5 && read(to[0], bytes, 8) == 5 &&
			memcmp(bytes, "abcde", 5) == 0 && read(from[0], bytes, 8) == 8,
		"4 arguments: tee");
	check_equal(CALL4(path, tee, from[0], to[1], 5, 0x1000), -EINVAL,
		"4 arguments: tee with an unknown flag");
	for (int i = 0; i < 2; i++) {
		close(from[i]);
		close(to[i]);
	}
}

static void check_statx(const struct path *path)
{
	struct sys_statx *status = (struct sys_statx *)(void *)(scratch + page);
	int fd = open_letters(0x300000000);
	struct stat64 theirs;

	scratch[0] = 0;
	memset(status, 0, sizeof(*status));
	check(CALL5(path, statx, fd, scratch, AT_EMPTY_PATH, STATX_SIZE | STATX_INO, status) == 0 &&
			fstat64(fd, &theirs) == 0 && status->stx_size == 0x300000008 &&
			(long long)status->stx_size == theirs.st_size &&
			status->stx_ino == theirs.st_ino,
		"5 arguments: statx");
	check_equal(CALL5(path, statx, fd, scratch, 0, STATX_SIZE, status), -ENOENT,
		"5 arguments: statx without its flag");
	check_equal(CALL5(path, statx, fd, scratch, AT_EMPTY_PATH, -1, status), -EINVAL,
		"5 arguments: statx with an unknown mask");
	close(fd);
}

static void check_copy_file_range(const struct path *path)
{
	long long *offsets = (long long *)(void *)scratch;
	int in = open_letters(0x300000000), out = open_letters(0);
	char bytes[8];

	offsets[0] = 0x300000002;
	offsets[1] = 0x500000001;
	check(CALL6(path, copy_file_range, in, offsets, out, offsets + 1, 4, 0) == 4 &&
			offsets[0] == 0x300000006 && offsets[1] == 0x500000005 &&
			pread64(out, bytes, 8, 0x500000001) == 4 && memcmp(bytes, "CDEF", 4) == 0,
		"6 arguments: copy_file_range");
	check_equal(CALL6(path, copy_file_range, in, offsets, out, offsets + 1, 4, 1 << 9), -EINVAL,
		"6 arguments: copy_file_range with an unknown flag");
	close(in);
	close(out);
}

/* Over a page of the scratch area, so that the address is one that every path can take. */
static void check_mmap(const struct path *path)
{
	const long long at = 0x300000000 + page;
	long offset = (long)(path->bits == 64 ? at : at / page);
	char *place = scratch + 8 * page;
	int fd = open_letters(at);

	place[page] = 'n';
	check(CALL6(path, mmap, place, page, PROT_READ, MAP_SHARED | MAP_FIXED, fd, offset) ==
				WORD(place) &&
			memcmp(place, "ABCDEFGH", 8) == 0 && pwrite64(fd, "Z", 1, at + 7) == 1 &&
			place[7] == 'Z',
		"6 arguments: mmap of a file's page");
	check(read(fd, place, 1) == -1 && errno == EFAULT && place[page] == 'n',
		"6 arguments: mmap of the length and protection asked for");
	check(mmap(place, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED | MAP_ANONYMOUS, -1,
		      0) == place,
		"memory again");
	close(fd);
}

static volatile sig_atomic_t handled;

static void handle(int number)
{
	handled = number;
}

/* The sixth argument is a mask and its size: {pointer, word} of the table's width. */
static void fill_mask_argument(const struct path *path, void *argument, void *mask, int size)
{
	if (path->bits == 64) {
		long long wide[2] = {(long long)(unsigned long)mask, size};

		memcpy(argument, wide, sizeof(wide));
	} else {
		int narrow[2] = {(int)(long)mask, size};

		memcpy(argument, narrow, sizeof(narrow));
	}
}

/* An empty mask for the wait lets a signal in that is blocked before and afterwards. */
static void check_mask(const struct path *path, struct sys_timespec *timeout)
{
	char *mask = scratch + 3 * page, *argument = mask + 64;
	struct sigaction action, old;
	sigset_t blocked, before;

	memset(&action, 0, sizeof(action));
	action.sa_handler = handle;
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGUSR1);
	sigprocmask(SIG_BLOCK, &blocked, &before);
	sigaction(SIGUSR1, &action, &old);
	handled = 0;
	raise(SIGUSR1);
	memset(mask, 0, 64);
	fill_mask_argument(path, argument, mask, 8);
	timeout->tv_sec = 60;
	check(!handled && CALL6(path, pselect6, 0, 0, 0, 0, timeout, argument) == -EINTR &&
			handled == SIGUSR1,
		"6 arguments: pselect6 with a mask");
	fill_mask_argument(path, argument, mask, 7);
	check_equal(CALL6(path, pselect6, 0, 0, 0, 0, timeout, argument), -EINVAL,
		"6 arguments: pselect6 with a mask of a wrong size");
	sigaction(SIGUSR1, &old, NULL);
	sigprocmask(SIG_SETMASK, &before, NULL);
}

static void check_pselect6(const struct path *path)
{
	struct sys_timespec *timeout = (struct sys_timespec *)(void *)scratch;
	unsigned long *in = (unsigned long *)(void *)(scratch + page);
	unsigned long *out = in + 64, *except = in + 128;
	int ends[2] = {-1, -1};

	memset(scratch, 0, 2 * page);
	check(pipe(ends) == 0 && ends[1] < 32, "a pipe");
	in[0] = out[0] = except[0] = 1ul << ends[0] | 1ul << ends[1];
	check(CALL6(path, pselect6, ends[1] + 1, in, out, except, timeout, 0) == 1 && in[0] == 0 &&
			out[0] == 1ul << ends[1] && except[0] == 0,
		"6 arguments: pselect6");
	timeout->tv_nsec = 1000000000;
	check_equal(CALL6(path, pselect6, 0, 0, 0, 0, timeout, 0), -EINVAL,
		"6 arguments: pselect6 with a bad time");
	timeout->tv_nsec = 0;
	check_mask(path, timeout);
	close(ends[0]);
	close(ends[1]);
}

/* Compares the word with the sixth argument, and moves nobody from it to the fifth. */
static void check_futex(const struct path *path)
{
	int *words = (int *)(void *)scratch;

	words[0] = 0x6789abcd;
	check_equal(CALL6(path, futex, words, FUTEX_CMP_REQUEUE, 1, 1, words + 1, 0x6789abcd), 0,
		"6 arguments: futex");
	check_equal(CALL6(path, futex, words, FUTEX_CMP_REQUEUE, 1, 1, words + 1, 0x6789abce),
		-EAGAIN, "6 arguments: futex that compares");
	check_equal(CALL6(path, futex, words, FUTEX_CMP_REQUEUE, 1, 1, (long)words + 5, 0x6789abcd),
		-EINVAL, "6 arguments: futex with a second word that is not aligned");
}

/* As many arguments as are given, integers and pointers, beside libc's syscall(2). */
static void check_counted(void)
{
	int ends[2] = {-1, -1}, fd = open_letters(0), out = open_letters(0);
	struct sys_statx status;

	set_subject("sys_call");
	watch_errno();
	check_equal(sys_call(SYS_NR_getppid), syscall(SYS_getppid), "0 arguments");
	check_equal(sys_call(SYS_NR_close, -1), -EBADF, "1 argument");
	check(sys_call(SYS_NR_pipe2, ends, O_NONBLOCK) == 0 && ends[0] > 2, "2 arguments");
	check_equal(sys_call(SYS_NR_write, ends[1], "xyz", 3), 3, "3 arguments");
	check_equal(sys_call(SYS_NR_tee, ends[0], ends[1], 1, 0x1000), -EINVAL, "4 arguments");
	check(sys_call(SYS_NR_statx, fd, "", AT_EMPTY_PATH, STATX_SIZE, &status) == 0 &&
			status.stx_size == 8,
		"5 arguments");
	check_equal(sys_call(SYS_NR_copy_file_range, fd, 0, out, 0, 8, 0), 8, "6 arguments");
	check_errno();
	close(ends[0]);
	close(ends[1]);
	close(fd);
	close(out);
}

/* The same in typed calls, on the path that the build chose. */
static void check_typed(void)
{
	struct sys_timespec timeout = {60, 0};
	struct sys_pollfd ready = {-1, POLLIN, 0};
	int ends[2] = {-1, -1}, status = 0;
	char bytes[8];

	set_subject("typed");
	watch_errno();
	check_equal(sys_getpid(), getpid(), "getpid");
	check_equal(sys_gettid(), gettid(), "gettid");
	check_equal(sys_getuid(), getuid(), "getuid");
	check_equal(sys_close(-1), -EBADF, "close");
	check(sys_pipe(ends) == 0 && write(ends[1], "abc", 3) == 3, "pipe");
	check(sys_read(ends[0], bytes, 2) == 2 && memcmp(bytes, "ab", 2) == 0, "read");
	check(sys_fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 &&
			(fcntl(ends[0], F_GETFL) & O_NONBLOCK),
		"fcntl");
	ready.fd = ends[0];
	check(sys_ppoll(&ready, 1, &timeout, NULL, 0) == 1 && ready.revents == POLLIN, "ppoll");
	check_equal(sys_wait4(-1, &status, 0, NULL), -ECHILD, "wait4");
	check_equal(sys_openat(AT_FDCWD, "/proc/self/missing", O_RDONLY, 0), -ENOENT, "openat");
	check_errno();
	close(ends[0]);
	close(ends[1]);
}

void check_arities(void)
{
	for (int i = 0; i < path_count; i++) {
		const struct path *path = &paths[i];

		set_subject(path->name);
		check_none(path);
		check_close(path);
		check_pipe2(path);
		check_dup3(path);
		check_prlimit64(path);
		check_tee(path);
		check_statx(path);
		check_copy_file_range(path);
		check_mmap(path);
		check_pselect6(path);
		check_futex(path);
		check(were_arguments_kept(), "arguments are kept in the calls above");
	}
	check_counted();
	check_typed();
}
