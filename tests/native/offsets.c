/*
 * 64-bit offsets and lengths in typed calls, above 4 GiB and with halves that differ, on sparse
 * files; what they did is seen by libc's 64-bit functions.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "native.h"

static const long long far_away = 0x312345678;

static long long size_of(int fd)
{
	struct stat64 status;

	return fstat64(fd, &status) ? -1 : status.st_size;
}

/* Whether libc finds these bytes there. */
static int has(int fd, const char *bytes, long long at)
{
	char found[16];
	size_t length = strlen(bytes);

	return pread64(fd, found, length, at) == (ssize_t)length &&
		memcmp(found, bytes, length) == 0;
}

static void check_positions(int fd)
{
	char bytes[16];

	check_equal(sys_pwrite64(fd, "abcd", 4, far_away), 4, "pwrite64");
	check(has(fd, "abcd", far_away) && size_of(fd) == far_away + 4, "pwrite64 went there");
	check(pwrite64(fd, "libc", 4, far_away + 0x100000000) == 4 &&
			sys_pread64(fd, bytes, 9, far_away + 0x100000001) == 3 &&
			memcmp(bytes, "ibc", 3) == 0,
		"pread64");
	check_equal(sys_pread64(fd, bytes, 9, far_away + 0x200000000), 0, "pread64 behind the end");
	check_equal(sys_pread64(fd, bytes, 1, -1), -EINVAL, "pread64 at a negative offset");
	check_equal(
		sys_pwrite64(fd, bytes, 1, -0x100000000), -EINVAL, "pwrite64 at a negative offset");
	check_equal(sys_pread64(-1, bytes, 1, far_away), -EBADF, "pread64 of no file");
}

/* Negative numbers: preadv2 and pwritev2 take -1 for the file's own position. */
static void check_vectors(int fd)
{
	char left[4] = "ab", right[4] = "cd";
	struct sys_iovec vector[2] = {{left, 2}, {right, 2}};

	check(sys_pwritev(fd, vector, 2, far_away + 8) == 4 && has(fd, "abcd", far_away + 8),
		"pwritev");
	check(sys_pwritev2(fd, vector, 2, far_away + 12, 0) == 4 && has(fd, "abcd", far_away + 12),
		"pwritev2");
	memset(left, 0, sizeof(left));
	check(sys_preadv(fd, vector, 2, far_away + 9) == 4 && memcmp(left, "bc", 2) == 0 &&
			memcmp(right, "da", 2) == 0,
		"preadv");
	check(sys_preadv2(fd, vector, 2, far_away + 10, 0) == 4 && memcmp(left, "cd", 2) == 0 &&
			memcmp(right, "ab", 2) == 0,
		"preadv2");
	check_equal(sys_preadv2(fd, vector, 2, far_away, 1 << 30), -EOPNOTSUPP,
		"preadv2 with an unknown flag");
	lseek64(fd, far_away + 11, SEEK_SET);
	check(sys_preadv2(fd, vector, 1, -1, 0) == 2 && memcmp(left, "da", 2) == 0 &&
			lseek64(fd, 0, SEEK_CUR) == far_away + 13,
		"preadv2 at the file's position");
	check_equal(sys_preadv(fd, vector, 1, -1), -EINVAL, "preadv at a negative offset");
}

static void check_one_seek(int fd, long long offset, int whence)
{
	long long here = lseek64(fd, 0, SEEK_CUR), theirs = lseek64(fd, offset, whence), ours;
	int error = errno;

	if (lseek64(fd, here, SEEK_SET) != here)
		here = -1;
	ours = sys_lseek(fd, offset, whence);
	check_equal(ours, theirs < 0 ? -error : theirs, "lseek, as libc's");
	check(here >= 0 && (theirs < 0 || lseek64(fd, 0, SEEK_CUR) == ours), "lseek went there");
}

static void check_seeks(int fd)
{
	check_one_seek(fd, far_away, SEEK_SET);
	check_one_seek(fd, 0x200000001, SEEK_CUR);
	check_one_seek(fd, -0x200000003, SEEK_CUR);
	check_one_seek(fd, -far_away, SEEK_CUR);
	check_one_seek(fd, -far_away, SEEK_SET);
	check_one_seek(fd, 0, SEEK_END);
	check_one_seek(fd, 0, 99);
	check_one_seek(fd, far_away + 5, SEEK_HOLE);
	check_equal(sys_lseek(-1, 0, SEEK_SET), -EBADF, "lseek of no file");
}

static void check_sizes(int fd, const char *path)
{
	check(sys_ftruncate(fd, far_away) == 0 && size_of(fd) == far_away, "ftruncate");
	check(sys_truncate(path, far_away + 0x100000002) == 0 &&
			size_of(fd) == far_away + 0x100000002,
		"truncate");
	check_equal(sys_ftruncate(fd, -1), -EINVAL, "ftruncate to a negative length");
	check_equal(sys_truncate(path, -0x100000000), -EINVAL, "truncate to a negative length");
	check(sys_fallocate(fd, 0, 0x512345000, 0x1008) == 0 && size_of(fd) == 0x512346008,
		"fallocate");
	check_equal(sys_fallocate(fd, 0, -1, 1), -EINVAL, "fallocate at a negative offset");
	check_equal(
		sys_fallocate(fd, 0, 0, -0x100000000), -EINVAL, "fallocate of a negative length");
}

/* Only with both halves of offset and length is exactly this in the hole. */
static void check_hole(int fd)
{
	const long long from = 0x100000000, length = 0x212345000;

	check(pwrite64(fd, "left", 4, from - 4) == 4 && pwrite64(fd, "gone", 4, from) == 4 &&
			pwrite64(fd, "gone", 4, from + length - 4) == 4 &&
			pwrite64(fd, "right", 5, from + length) == 5,
		"bytes around and in a hole");
	check_equal(sys_fallocate(fd, FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE, from, length), 0,
		"fallocate punches it");
	check(has(fd, "left", from - 4) && !has(fd, "gone", from) &&
			!has(fd, "gone", from + length - 4) && has(fd, "right", from + length),
		"the hole's ends");
}

/* The kernel refuses a range that ends beyond 2^63, advice it does not know, negative lengths. */
static void check_ranges(int fd)
{
	const long long half = 0x4000000000000000;

	check_equal(sys_sync_file_range(fd, far_away, 0x100000001, 0), 0, "sync_file_range");
	check_equal(sys_sync_file_range(fd, half, half, 0), -EINVAL, "sync_file_range too far");
	check_equal(sys_sync_file_range(fd, half, half - 1, 0), 0, "sync_file_range not too far");
	check_equal(
		sys_sync_file_range(fd, 0, 1, 64), -EINVAL, "sync_file_range with unknown flags");
	check_equal(sys_fadvise64(fd, far_away, 0x100000001, POSIX_FADV_NORMAL), 0, "fadvise64");
	check_equal(sys_fadvise64(fd, far_away, -0x100000000, POSIX_FADV_NORMAL), -EINVAL,
		"fadvise64 of a negative length");
	check_equal(sys_fadvise64(fd, 0, 1, 99), -EINVAL, "fadvise64 with unknown advice");
	check_equal(sys_readahead(fd, far_away, page), 0, "readahead");
	check_equal(sys_readahead(-1, far_away, page), -EBADF, "readahead of no file");
}

/* mmap takes bytes, whatever the kernel's call counts in. */
static void check_mapping(int fd)
{
	const long long at = 0x500000000 + 3 * page;
	const int protection = PROT_READ | PROT_WRITE;
	char *ours = (char *)sys_mmap(NULL, page, protection, MAP_SHARED, fd, at), *theirs;

	theirs = (char *)mmap64(NULL, page, protection, MAP_SHARED, fd, at);
	if (check(!sys_is_error(ours) && theirs != MAP_FAILED, "mmap")) {
		memcpy(ours, "shared", 6);
		check(memcmp(theirs, "shared", 6) == 0 && has(fd, "shared", at),
			"mmap is of that page");
		check(sys_munmap(ours, page) == 0 && munmap(theirs, page) == 0, "munmap");
	}
	for (int i = 1; i < page; i = i * 3 + 1) {
		ours = (char *)sys_mmap(NULL, page, protection, MAP_SHARED, fd, at + i);
		if (!sys_is_error(ours) || sys_errno_of(ours) != EINVAL)
			break;
	}
	check(sys_errno_of(ours) == EINVAL, "mmap at an offset in a page's midst");
	ours = (char *)sys_mmap(NULL, page, protection, MAP_SHARED, fd, -page);
	check(sys_is_error(ours), "mmap at a negative offset");
}

static void check_copies(int fd)
{
	sys_off from = 0x600000002, to = 0x700000001;
	int out = memfd_create("out", 0);

	check(pwrite64(fd, "copies", 6, 0x600000000) == 6, "bytes to copy");
	check(sys_sendfile(out, fd, &from, 3) == 3 && from == 0x600000005 && has(out, "pie", 0),
		"sendfile");
	from = 0x600000000;
	check(sys_copy_file_range(fd, &from, out, &to, 6, 0) == 6 && from == 0x600000006 &&
			to == 0x700000007 && has(out, "copies", 0x700000001),
		"copy_file_range");
	close(out);
}

static void check_splice(int fd)
{
	sys_off at = 0x600000003;
	int ends[2] = {-1, -1};
	char bytes[8];

	check(pipe(ends) == 0 && sys_splice(fd, &at, ends[1], NULL, 3, 0) == 3 &&
			at == 0x600000006 && read(ends[0], bytes, 8) == 3 &&
			memcmp(bytes, "ies", 3) == 0,
		"splice from a file");
	at = 0x612345678;
	check(write(ends[1], "in", 2) == 2 && sys_splice(ends[0], NULL, fd, &at, 2, 0) == 2 &&
			has(fd, "in", 0x612345678),
		"splice into a file");
	close(ends[0]);
	close(ends[1]);
}

void check_offsets(void)
{
	char path[32];
	int fd = memfd_create("sparse", 0);

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	set_subject("offsets");
	if (!check(fd >= 0, "a sparse file"))
		return;
	watch_errno();
	check_positions(fd);
	check_vectors(fd);
	check_sizes(fd, path);
	check_hole(fd);
	check_ranges(fd);
	check_mapping(fd);
	check_copies(fd);
	check_splice(fd);
	check_errno();
	check_seeks(fd);
	close(fd);
}
