/* Every number of arguments on every path, by calls whose effect shows each argument. */
#include "conformance.h"

static void check_pipe2(const struct path *path)
{
	int *ends = (int *)(void *)scratch;
	sys_word result;

	ends[0] = ends[1] = -1;
	result = CALL(path, pipe2, 2, WORD(ends), SYS_O_NONBLOCK);
	check(result == 0 && ends[0] >= 0 && ends[1] >= 0 &&
			sys_read(ends[0], scratch + 64, 1) == -SYS_EAGAIN &&
			sys_write(ends[1], "x", 1) == 1 && sys_read(ends[0], scratch + 64, 1) == 1,
		"2 arguments: pipe2");
	sys_close(ends[0]);
	sys_close(ends[1]);
}

static void check_dup3(const struct path *path)
{
	sys_word result = CALL(path, dup3, 3, 2, 77, SYS_O_CLOEXEC);

	check(result == 77 && sys_fcntl(77, SYS_F_GETFD, 0) == SYS_FD_CLOEXEC, "3 arguments: dup3");
	check_equal(CALL(path, close, 1, 77), 0, "1 argument: close");
	check_equal(CALL(path, close, 1, 77), -SYS_EBADF, "1 argument: close again");
	check_equal(
		CALL(path, close, 1, -1), -SYS_EBADF, "1 argument: close of a negative descriptor");
}

static void check_tee(const struct path *path)
{
	int from[2], to[2];
	sys_word result;

	sys_pipe2(from, 0);
	sys_pipe2(to, 0);
	sys_write(from[1], "abcdefgh", 8);
	result = CALL(path, tee, 4, from[0], to[1], 5, 0);
	check(result == 5 && sys_read(to[0], scratch, 64) == 5 && is_same(scratch, "abcde", 5),
		"4 arguments: tee");
	check_equal(CALL(path, tee, 4, from[0], to[1], 5, 0x1000), -SYS_EINVAL,
		"4 arguments: tee with an unknown flag");
	for (int i = 0; i < 2; i++)
		sys_close(from[i]), sys_close(to[i]);
}

static void check_statx(const struct path *path)
{
	struct sys_statx *status = (struct sys_statx *)(void *)(scratch + 64);
	int fd = open_letters(0x300000000);
	sys_word result;

	status->stx_size = 0;
	scratch[0] = 0;
	result = CALL(
		path, statx, 5, fd, WORD(scratch), SYS_AT_EMPTY_PATH, SYS_STATX_SIZE, WORD(status));
	check(result == 0 && (status->stx_mask & SYS_STATX_SIZE) && status->stx_size == 0x300000008,
		"5 arguments: statx");
	check_equal(CALL(path, statx, 5, fd, WORD(scratch), 0, SYS_STATX_SIZE, WORD(status)),
		-SYS_ENOENT, "5 arguments: statx without its flag");
	sys_close(fd);
}

static void check_copy_file_range(const struct path *path)
{
	sys_off *offsets = (sys_off *)(void *)scratch;
	int in = open_letters(0x300000000), out = sys_memfd_create("out", 0);
	sys_word result;

	offsets[0] = 0x300000002;
	offsets[1] = 0x500000001;
	result = CALL(path, copy_file_range, 6, in, WORD(offsets), out, WORD(offsets + 1), 4, 0);
	check(result == 4 && offsets[0] == 0x300000006 && offsets[1] == 0x500000005 &&
			sys_pread64(out, scratch + 64, 64, 0x500000001) == 4 &&
			is_same(scratch + 64, "CDEF", 4),
		"6 arguments: copy_file_range");
	check_equal(CALL(path, copy_file_range, 6, in, WORD(offsets), out, WORD(offsets + 1), 4,
			    1 << 9),
		-SYS_EINVAL, "6 arguments: copy_file_range with an unknown flag");
	sys_close(in);
	sys_close(out);
}

/* 32-bit machines cannot divide 64 bits without a library. */
static sys_off in_units(sys_off bytes, int unit)
{
#ifdef SYSGATE_MMAP2_PAGE
	if (!unit)
		unit = 1 << (sys_is_in_pages(0), sys_page_shift);
#endif
	for (; unit > 1; unit >>= 1)
		bytes >>= 1;
	return bytes;
}

/* s390x's mmap has one argument, the address of the six. */
static sys_word map_by(const struct path *path, void *place, int flags, int fd, sys_word offset)
{
	const sys_word block[] = {WORD(place), page, SYS_PROT_READ, flags, fd, offset};

#ifdef SYSGATE_S390X
	return CALL(path, mmap, 1, WORD(block));
#else
	return path->call(path->number.mmap, 6, block);
#endif
}

/* parisc's kernel shares a page only at addresses of the file's own colour (kernel/sys_parisc.c). */
#ifdef SYSGATE_PARISC
enum { shares_anywhere = 0 };
#else
enum { shares_anywhere = 1 };
#endif

/* Over the second half of the scratch area, which stays shared memory afterwards. */
static void check_mmap(const struct path *path)
{
	const sys_off at = 0x300000000 + page;
	char *place = scratch + 2 * page;
	int fd = open_letters(at);
	int flags = SYS_MAP_FIXED;
	int shared = shares_anywhere ? SYS_MAP_SHARED : SYS_MAP_PRIVATE;
	sys_word result =
		map_by(path, place, flags | shared, fd, (sys_word)in_units(at, path->mmap_unit));

	sys_pwrite64(fd, "Z", 1, at + 7);
	check(result == WORD(place), "6 arguments: mmap at an address");
	excuse_emulator("the emulator takes 32 bits of mmap2's offset");
	check(is_same(place, "ABCDEFGZ", 8), "6 arguments: mmap of a file's page, shared");
	excuse_emulator(0);
	check(place[page] == 0, "6 arguments: mmap of the length asked for");
	/* A page that cannot be written: the kernel cannot put a byte there. */
	check_equal(sys_pread64(fd, place, 1, at), -SYS_EFAULT,
		"6 arguments: mmap with its protection");
	sys_close(fd);
	sys_mmap(place, 2 * page, SYS_PROT_READ | SYS_PROT_WRITE,
		flags | SYS_MAP_SHARED | SYS_MAP_ANONYMOUS, -1, 0);
}

static void check_numbers(const struct path *path)
{
	check_equal(CALL(path, gettid, 0, 0), sys_gettid(), "0 arguments: gettid");
	check_equal(path->call(path->number.statx + 5000, 0, 0), -SYS_ENOSYS, "an unknown number");
}

static void check_path(const struct path *path)
{
	set_subject(path->name);
	check_numbers(path);
	check_dup3(path);
	check_pipe2(path);
	check_tee(path);
	excuse_emulator(NARROW_EMULATOR);
	check_statx(path);
	check_copy_file_range(path);
	excuse_emulator(0);
	check_mmap(path);
}

/* sys_call counts its arguments itself. */
static void check_counted_calls(void)
{
	struct sys_statx status;
	int fd = open_letters(0), out = sys_memfd_create("out", 0), ends[2];

	set_subject("sys_call");
	check_equal(sys_call(SYS_NR_gettid), sys_gettid(), "0 arguments");
	check_equal(sys_call(SYS_NR_dup, -1), -SYS_EBADF, "1 argument");
	check(sys_call(SYS_NR_pipe2, WORD(ends), 0) == 0, "2 arguments");
	check_equal(sys_call(SYS_NR_write, ends[1], WORD("x"), 1), 1, "3 arguments");
	check_equal(sys_call(SYS_NR_tee, fd, ends[1], 1, 0x1000), -SYS_EINVAL, "4 arguments");
	check(sys_call(SYS_NR_statx, fd, WORD(""), SYS_AT_EMPTY_PATH, SYS_STATX_SIZE,
		      WORD(&status)) == 0 &&
			status.stx_size == 8,
		"5 arguments");
	check_equal(sys_call(SYS_NR_copy_file_range, fd, 0, out, 0, 8, 0), 8, "6 arguments");
	sys_close(ends[0]);
	sys_close(ends[1]);
	sys_close(out);
	sys_close(fd);
}

#ifdef SYSGATE_MIPS_O32
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define PAIR(value) (sys_word)((value) >> 32), (sys_word)(value)
#else
#define PAIR(value) (sys_word)(value), (sys_word)((value) >> 32)
#endif

/* The kernel refuses a range whose end is negative, and an unknown flag in the seventh place. */
static void check_seven_arguments(void)
{
	const long long large = 0x4000000000000000;
	int number = SYS_NR_sync_file_range;
	int fd = open_letters(0);

	set_subject("seven arguments");
	check_equal(sys_call7(number, fd, 0, PAIR(large), PAIR(1ll), 0), 0, "sync_file_range");
	check_equal(
		sys_call7(number, fd, 0, PAIR(large), PAIR(large), 0), -SYS_EINVAL, "both pairs");
	check_equal(sys_call7(number, fd, 0, PAIR(0ll), PAIR(1ll), 64), -SYS_EINVAL, "the seventh");
	excuse_emulator("the emulator drops the eighth argument");
	check(sys_call(SYS_NR_syscall, number, fd, 0, PAIR(0ll), PAIR(1ll), 64) == -SYS_EINVAL,
		"the eighth of the indirect call");
	excuse_emulator(0);
	check_equal(sys_call(SYS_NR_syscall, number, fd, 0, PAIR(large), PAIR(large), 0),
		-SYS_EINVAL, "both pairs in the indirect call");
	check_equal(sys_call(SYS_NR_syscall, number, fd, 0, PAIR(0ll), PAIR(1ll), 0), 0,
		"the indirect call");
	sys_close(fd);
}
#endif

#ifdef SYSGATE_X86_64
/* What does not fit 32 bits is refused, in every place; what fits as signed or unsigned is not. */
static void check_narrow_arguments(const struct path *path)
{
	static const sys_word wide[] = {
		0x100000000, -0x100000000, -0x80000001ll, (sys_word)0x8000000000000000};

	set_subject("int80");
	for (int place = 0; place < 6; place++) {
		sys_word a[6] = {0, 0, 0, 0, 0, 0};
		int refused = 1;

		for (int i = 0; i < 4; i++) {
			a[place] = wide[i];
			for (int count = place + 1; count <= 6; count++)
				refused &= path->call(path->number.gettid, count, a) == -SYS_EFAULT;
		}
		check(refused, "an argument that does not fit 32 bits");
		a[place] = 0xffffffff;
		check_equal(path->call(path->number.gettid, 6, a), sys_gettid(),
			"an argument that fits unsigned");
		a[place] = -1;
		check_equal(path->call(path->number.gettid, 6, a), sys_gettid(),
			"an argument that fits signed");
	}
}
#endif

void check_arguments(void)
{
	for (int i = 0; i < path_count; i++)
		check_path(&paths[i]);
#ifdef SYSGATE_X86_64
	if (path_count > 1)
		check_narrow_arguments(&paths[1]);
#endif
	check_counted_calls();
#ifdef SYSGATE_MIPS_O32
	check_seven_arguments();
#endif
}
