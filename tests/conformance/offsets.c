/*
 * 64-bit offsets and lengths in typed calls, above 4 GiB and with halves that differ, so that a
 * half that is lost, or is in the other's place, shows.
 */
#include "conformance.h"

static const sys_off far_away = 0x312345678;
static const char *const lacking = "the emulator lacks it";

static void check_positions(int fd)
{
	char *bytes = scratch;
	struct sys_iovec vector[2];

	vector[0].iov_base = bytes;
	vector[0].iov_len = 2;
	vector[1].iov_base = bytes + 16;
	vector[1].iov_len = 2;
	check_equal(sys_pwrite64(fd, "abcd", 4, far_away), 4, "pwrite64");
	check_equal(sys_lseek(fd, 0, SYS_SEEK_END), far_away + 4, "pwrite64 went there");
	check(sys_pread64(fd, bytes, 9, far_away + 1) == 3 && is_same(bytes, "bcd", 3), "pread64");
	check(sys_preadv(fd, vector, 2, far_away) == 4 && is_same(bytes, "ab", 2) &&
			is_same(bytes + 16, "cd", 2),
		"preadv");
	check_equal(sys_pwritev(fd, vector, 2, far_away + 4), 4, "pwritev");
	check(sys_pread64(fd, bytes, 9, far_away + 2) == 6 && is_same(bytes, "cdabcd", 6),
		"pwritev went there");
	excuse_emulator(lacking);
	check(sys_preadv2(fd, vector, 2, far_away + 2, 0) == 4 && is_same(bytes + 16, "ab", 2),
		"preadv2");
	check(sys_preadv2(fd, vector, 2, far_away, 1 << 30) == -SYS_EOPNOTSUPP,
		"preadv2 with an unknown flag");
	check(sys_pwritev2(fd, vector, 1, far_away + 8, 0) == 2 &&
			sys_pread64(fd, bytes, 9, far_away + 8) == 2,
		"pwritev2");
	excuse_emulator(NARROW_EMULATOR);
	check_equal(sys_pread64(fd, bytes, 1, -1), -SYS_EINVAL, "pread64 at a negative offset");
}

/* preadv2 and pwritev2 take -1 for the file's own position. */
static void check_current_position(int fd)
{
	struct sys_iovec vector = {scratch, 2};

	sys_lseek(fd, far_away, SYS_SEEK_SET);
	excuse_emulator(lacking);
	check(sys_preadv2(fd, &vector, 1, -1, 0) == 2 && is_same(scratch, "ab", 2) &&
			sys_lseek(fd, 0, SYS_SEEK_CUR) == far_away + 2,
		"preadv2 at the file's position");
	excuse_emulator(NARROW_EMULATOR);
}

static void check_seek(int fd)
{
	check_equal(sys_lseek(fd, far_away, SYS_SEEK_SET), far_away, "lseek");
	check_equal(
		sys_lseek(fd, 0x200000001, SYS_SEEK_CUR), far_away + 0x200000001, "lseek forward");
	check_equal(sys_lseek(fd, -0x200000003, SYS_SEEK_CUR), far_away - 2, "lseek back");
	check_equal(sys_lseek(fd, -far_away, SYS_SEEK_CUR), -SYS_EINVAL,
		"lseek to before the beginning");
	check_equal(sys_lseek(fd, 0xfffff001, SYS_SEEK_SET), 0xfffff001,
		"lseek to a low word like -4095");
	check_equal(sys_lseek(fd, 0x1fffffff5, SYS_SEEK_SET), 0x1fffffff5,
		"lseek to a low word like -11");
	check(!sys_is_error(sys_lseek(fd, 0x7fffffff001, SYS_SEEK_SET)),
		"lseek to a low word like -4095 under a larger high one");
	check_equal(sys_lseek(-1, 0, SYS_SEEK_SET), -SYS_EBADF, "lseek of no file");
	check_equal(sys_lseek(fd, 0, 99), -SYS_EINVAL, "lseek from nowhere");
}

static sys_s64 size_of(int fd)
{
	struct sys_statx status;

	if (sys_statx(fd, "", SYS_AT_EMPTY_PATH, SYS_STATX_SIZE, &status))
		return -1;
	return (sys_s64)status.stx_size;
}

static void check_sizes(int fd, const char *path)
{
	check_equal(sys_ftruncate(fd, far_away), 0, "ftruncate");
	check_equal(size_of(fd), far_away, "statx after ftruncate");
	check_equal(sys_truncate(path, far_away + 0x100000002), 0, "truncate");
	check_equal(size_of(fd), far_away + 0x100000002, "statx after truncate");
	check_equal(sys_ftruncate(fd, -1), -SYS_EINVAL, "ftruncate to a negative length");
	check_equal(sys_truncate(path, -0x100000000), -SYS_EINVAL, "truncate to a negative length");
	check_equal(sys_fallocate(fd, 0, 0x412345000, 0x1008), 0, "fallocate");
	check_equal(size_of(fd), 0x412346008, "statx after fallocate");
	/* A hole that large only fits if both halves of the length arrive. */
	check_equal(sys_fallocate(fd, SYS_FALLOC_FL_KEEP_SIZE | SYS_FALLOC_FL_PUNCH_HOLE, 0x1000,
			    0x411111000),
		0, "fallocate punches a hole");
	check_equal(sys_fallocate(fd, 0, -1, 1), -SYS_EINVAL, "fallocate at a negative offset");
	check_equal(sys_fallocate(fd, 0, 0, -0x100000000), -SYS_EINVAL,
		"fallocate of a negative length");
}

/* The kernel refuses a range that ends beyond 2^63, advice it does not know and negative lengths. */
static void check_ranges(int fd)
{
	const sys_off half = 0x4000000000000000;
	const char *narrow = "the emulator takes 32 bits of the length on o32";

#ifdef SYSGATE_HEXAGON
	excuse_emulator("the emulator takes sync_file_range2 for the one with the flags behind");
#endif
	check_equal(sys_sync_file_range(fd, far_away, 0x100000001, 0), 0, "sync_file_range");
	check_equal(sys_sync_file_range(fd, half, half, 0), -SYS_EINVAL,
		"sync_file_range too far_away");
	check_equal(
		sys_sync_file_range(fd, half, half - 1, 0), 0, "sync_file_range not too far_away");
	check_equal(sys_sync_file_range(fd, 0, 1, 64), -SYS_EINVAL,
		"sync_file_range with unknown flags");
	excuse_emulator(narrow);
	check(sys_fadvise64(fd, far_away, 0x100000001, 0) == 0, "fadvise64");
	check(sys_fadvise64(fd, far_away, -0x100000000, 0) == -SYS_EINVAL,
		"fadvise64 of a negative length");
	check(sys_fadvise64(fd, 0, 1, 99) == -SYS_EINVAL, "fadvise64 with unknown advice");
	excuse_emulator(NARROW_EMULATOR);
	check_equal(sys_readahead(fd, far_away, 4096), 0, "readahead");
	check_equal(sys_readahead(-1, far_away, 4096), -SYS_EBADF, "readahead of no file");
}

/* mmap takes bytes, whatever the kernel's call counts in. */
static void check_mapping(int fd)
{
	const sys_off at = 0x500000000 + 3 * page;
	int protection = SYS_PROT_READ | SYS_PROT_WRITE;
	char *place;

	sys_pwrite64(fd, "far_away", 3, at);
	place = sys_mmap(0, page, protection, SYS_MAP_SHARED, fd, at);
	excuse_emulator("the emulator takes 32 bits of mmap2's offset");
	if (check(!sys_is_error(place) && is_same(place, "far_away", 3), "mmap")) {
		place[0] = 'c';
		check(sys_pread64(fd, scratch, 3, at) == 3 && is_same(scratch, "car", 3),
			"mmap shares the file");
	}
	excuse_emulator(NARROW_EMULATOR);
	check_equal(sys_munmap(place, page), 0, "munmap");
	for (int i = 1; i < page; i = i * 3 + 1) {
		place = sys_mmap(0, page, protection, SYS_MAP_SHARED, fd, at + i);
		if (!sys_is_error(place) || sys_errno_of(place) != SYS_EINVAL)
			break;
	}
	check(sys_errno_of(place) == SYS_EINVAL, "mmap at an offset that is in a page's midst");
	place = sys_mmap(0, page, protection, SYS_MAP_SHARED, fd, -page);
	check(sys_is_error(place), "mmap at a negative offset");
}

static void check_copies(void)
{
	sys_off from = 0x600000002, to = 0x700000001;
	int in = sys_memfd_create("in", 0), out = sys_memfd_create("out", 0);

	sys_pwrite64(in, "copies", 6, 0x600000000);
	check(sys_sendfile(out, in, &from, 3) == 3 && from == 0x600000005, "sendfile");
	check(sys_pread64(out, scratch, 6, 0) == 3 && is_same(scratch, "pie", 3),
		"sendfile's bytes");
	from = 0x600000000;
	check(sys_copy_file_range(in, &from, out, &to, 6, 0) == 6 && from == 0x600000006 &&
			to == 0x700000007 && size_of(out) == 0x700000007,
		"copy_file_range");
	sys_close(in);
	sys_close(out);
}

/* "/proc/self/fd/N", so that the file needs no place in the file system. */
static void name_file(char *path, int fd)
{
	static const char prefix[] = "/proc/self/fd/";
	volatile int units = fd;
	char tens = '0';
	int i = 0;

	for (; prefix[i]; i++)
		path[i] = prefix[i];
	for (; units >= 10; units -= 10)
		tens++;
	if (tens > '0')
		path[i++] = tens;
	path[i++] = (char)('0' + units);
	path[i] = 0;
}

/* A memory file; where no /proc gives it a name, a file in the root directory. */
static int open_sparse_file(char *path)
{
	int fd = sys_memfd_create("sparse", 0);

	name_file(path, fd);
	if (!sys_is_error(sys_faccessat(SYS_AT_FDCWD, path, 0)))
		return fd;
	sys_close(fd);
	path[0] = '/', path[1] = 't', path[2] = 0;
	return sys_openat(SYS_AT_FDCWD, path, SYS_O_RDWR | SYS_O_CREAT, 0600);
}

/* A 32-bit kernel opens so large a file only with O_LARGEFILE, which the calls add by themselves. */
static void check_open(const char *path)
{
	int fd = sys_openat(SYS_AT_FDCWD, path, SYS_O_RDONLY, 0);

	check(!sys_is_error(fd), "openat of a file above 4 GiB");
	sys_close(fd);
#ifdef SYS_NR_open
	fd = sys_open(path, SYS_O_RDONLY, 0);
	check(!sys_is_error(fd), "open of a file above 4 GiB");
	sys_close(fd);
#endif
}

void check_offsets(void)
{
	char path[32];
	int fd = open_sparse_file(path);

	set_subject("offsets");
	if (!check(!sys_is_error(fd), "a sparse file"))
		return;
	excuse_emulator(NARROW_EMULATOR);
	check_positions(fd);
	check_current_position(fd);
	check_seek(fd);
	check_open(path);
	check_sizes(fd, path);
	check_ranges(fd);
	check_mapping(fd);
	check_copies();
	excuse_emulator(0);
	sys_close(fd);
	if (path[1] == 't')
		sys_unlinkat(SYS_AT_FDCWD, path, 0);
}
