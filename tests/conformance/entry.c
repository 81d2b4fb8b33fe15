/* SYSGATE_ENTRY: every typed call goes through a function of the program's. */
#define SYSGATE_ENTRY conformance_entry
#include "conformance.h"

static struct sys_request seen;
static int requests;
static sys_word (*answer)(struct sys_request *);

static sys_word refuse(struct sys_request *request)
{
	(void)request;
	return -SYS_EPIPE;
}

static sys_word answer_large(struct sys_request *request)
{
	(void)request;
	return -4096;
}

sys_word conformance_entry(struct sys_request *request)
{
	seen = *request;
	requests++;
	return answer(request);
}

/* Whether the last typed call made this request. */
static int was(sys_word number, int count, const sys_word *arguments)
{
	int right = seen.number == number && seen.count == count && requests == 1;

	for (int i = 0; i < 8; i++)
		right = right && seen.argument[i] == (i < count ? arguments[i] : 0);
	requests = 0;
	return right;
}

/* s390x passes the address of the six. */
#ifdef SYSGATE_S390X
#define COUNT_MMAP 1
#else
#define COUNT_MMAP 6
#endif

#define WAS(name, count, ...) was(SYS_NR_##name, count, (const sys_word[8]){__VA_ARGS__})

static void check_faked_calls(void)
{
	char byte;

	answer = refuse;
	check(sys_gettid() == -SYS_EPIPE && WAS(gettid, 0, 0), "no argument");
	check(sys_close(7) == -SYS_EPIPE && WAS(close, 1, 7), "1 argument");
	check(sys_dup3(3, 4, 5) == -SYS_EPIPE && WAS(dup3, 3, 3, 4, 5), "3 arguments");
	check(sys_write(1, &byte, 9) == -SYS_EPIPE && WAS(write, 3, 1, WORD(&byte), 9),
		"a pointer");
	check(sys_splice(1, 0, 2, 0, 3, 4) == -SYS_EPIPE && WAS(splice, 6, 1, 0, 2, 0, 3, 4),
		"6 arguments");
	check(sys_errno_of(sys_mmap(0, 1, 2, 3, 4, 0)) == SYS_EPIPE && seen.number == NUMBER_MMAP &&
			seen.count == COUNT_MMAP,
		"a pointer's error");
	requests = 0;
	answer = answer_large;
	check(!sys_is_error(sys_close(7)) && sys_close(7) == -4096, "a result outside the range");
	requests = 0;
}

static void check_forwarded_calls(void)
{
	int ends[2] = {-1, -1}, fd;
	char bytes[4];

	answer = sys_forward;
	check(sys_close(-1) == -SYS_EBADF && requests == 1, "a forwarded error");
#ifdef SYS_NR_pipe
	check(sys_pipe(ends) == 0 && ends[0] >= 0 && ends[1] >= 0 && ends[0] != ends[1],
		"pipe has two results");
#else
	check_equal(sys_pipe2(ends, 0), 0, "pipe2");
#endif
	check(sys_write(ends[1], "abc", 3) == 3 && sys_read(ends[0], bytes, 4) == 3, "pipe's ends");
	fd = sys_memfd_create("entry", 0);
	excuse_emulator(NARROW_EMULATOR);
	check(sys_pwrite64(fd, "abcd", 4, 0x312345678) == 4 &&
			sys_lseek(fd, 0, SYS_SEEK_END) == 0x31234567c &&
			sys_pread64(fd, bytes, 4, 0x312345679) == 3 && bytes[0] == 'b',
		"64-bit offsets");
	check(sys_sync_file_range(fd, 0x4000000000000000, 0x4000000000000000, 0) == -SYS_EINVAL,
		"two 64-bit arguments");
	excuse_emulator(0);
	sys_close(fd);
	sys_close(ends[0]);
	sys_close(ends[1]);
	requests = 0;
	check(sys_call1(SYS_NR_close, -1) == -SYS_EBADF && requests == 0,
		"raw calls do not come by");
}

void check_entry_mode(void)
{
	set_subject("entry mode");
	check_faked_calls();
	check_forwarded_calls();
}
