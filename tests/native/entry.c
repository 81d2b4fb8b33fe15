/* SYSGATE_ENTRY: a function that counts typed calls, injects errors and forwards. */
#define SYSGATE_ENTRY native_entry
#include "native.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

static struct sys_request seen;
static int requests;
static sys_word injected; /* what the next requests return; 0: they are forwarded */

sys_word native_entry(struct sys_request *request)
{
	seen = *request;
	requests++;
	return injected ? injected : sys_forward(request);
}

/* Whether there was one request, for that call with these arguments. */
static int was(sys_word number, int count, sys_word a, sys_word b, sys_word c)
{
	const sys_word arguments[8] = {a, b, c, 0, 0, 0, 0, 0};
	int right = requests == 1 && seen.number == number && seen.count == count;

	for (int i = 0; i < 8; i++)
		right = right && seen.argument[i] == arguments[i];
	requests = 0;
	return right;
}

static void check_injected(void)
{
	char byte = 0;
	void *mapped;

	injected = -SYS_EPIPE;
	check(sys_getpid() == -SYS_EPIPE && was(SYS_NR_getpid, 0, 0, 0, 0), "no argument");
	check(sys_close(7) == -SYS_EPIPE && was(SYS_NR_close, 1, 7, 0, 0), "1 argument");
	check(sys_pipe2(&requests, 5) == -SYS_EPIPE && was(SYS_NR_pipe2, 2, WORD(&requests), 5, 0),
		"2 arguments");
	check(sys_write(1, &byte, 9) == -SYS_EPIPE && was(SYS_NR_write, 3, 1, WORD(&byte), 9),
		"3 arguments");
	check(sys_splice(1, 0, 2, 0, 3, 4) == -SYS_EPIPE && seen.count == 6 &&
			seen.argument[2] == 2 && seen.argument[4] == 3 && seen.argument[5] == 4,
		"6 arguments");
	mapped = sys_mmap(0, page, 0, 0, -1, 0);
	check(sys_is_error(mapped) && sys_errno_of(mapped) == SYS_EPIPE, "a pointer's error");
	check(sys_lseek(0, 0, 0) == -SYS_EPIPE, "an offset's error");
	injected = -4095;
	check(sys_is_error(sys_close(7)) && sys_errno_of(sys_close(7)) == 4095, "the last error");
	injected = -4096;
	check(!sys_is_error(sys_close(7)) && sys_close(7) == -4096, "a result that is no error");
	injected = 0;
	requests = 0;
}

static void check_forwarded(void)
{
	const long long at = 0x312345678;
	int ends[2] = {-1, -1}, fd = sys_memfd_create("entry", 0);
	char bytes[4] = {0, 0, 0, 0};

	check(sys_getpid() == getpid() && requests == 2, "each typed call is a request");
	check(sys_pipe(ends) == 0 && write(ends[1], "abc", 3) == 3 &&
			sys_read(ends[0], bytes, 4) == 3,
		"pipe");
	check(sys_pwrite64(fd, "abcd", 4, at) == 4 && lseek64(fd, 0, SEEK_END) == at + 4 &&
			sys_lseek(fd, -2, SEEK_CUR) == at + 2 && read(fd, bytes, 4) == 2 &&
			bytes[0] == 'c',
		"64-bit offsets");
	check_equal(sys_sync_file_range(fd, 0x4000000000000000, 0x4000000000000000, 0), -SYS_EINVAL,
		"two 64-bit arguments");
	check_equal(sys_close(-1), -SYS_EBADF, "an error");
	sys_close(ends[0]);
	sys_close(ends[1]);
	sys_close(fd);
}

/* Only typed calls of this file come by: neither raw ones nor libc's. */
static void check_others(void)
{
	int fd;

	requests = 0;
	check(sys_call1(SYS_NR_close, -1) == -SYS_EBADF &&
			sys_call(SYS_NR_close, -1) == -SYS_EBADF && requests == 0,
		"raw calls do not come by");
	fd = open_letters(0);
	check(fd >= 0 && close(fd) == 0 && requests == 0, "libc's calls do not come by");
}

void check_entry(void)
{
	set_subject("entry");
	watch_errno();
	check_injected();
	check_forwarded();
	check_others();
	check_errno();
}
