/* SYSGATE_ERRNO: typed calls return -1 and store the error, raw calls do not change. */
static int last_error;
#define SYSGATE_ERRNO last_error
#include "conformance.h"

static void check_failure(long long result, int error, const char *what)
{
	check(result == -1 && last_error == error, what);
	last_error = 0;
}

void check_errno_mode(void)
{
	char byte;
	int ends[2] = {-1, -1}, fd;

	set_subject("errno mode");
	check_failure(sys_close(-1), SYS_EBADF, "an int");
	check_failure(sys_read(-1, &byte, 1), SYS_EBADF, "a size");
	check_failure(sys_lseek(-1, 0, SYS_SEEK_SET), SYS_EBADF, "an offset");
	check_failure((long)sys_mmap(0, page, SYS_PROT_READ, SYS_MAP_SHARED, -1, 0), SYS_EBADF,
		"a pointer");
	check_failure((long)sys_mmap(0, page, SYS_PROT_READ, SYS_MAP_SHARED, 0, 1), SYS_EINVAL,
		"a pointer that the header may refuse itself");
	check_failure(sys_pread64(0, &byte, 1, -1), SYS_EINVAL, "an offset in two slots");
	check_failure(sys_execve("", 0, 0), SYS_ENOENT, "execve");
	check_failure(sys_kill(0, 999), SYS_EINVAL, "kill");

	excuse_emulator(NARROW_EMULATOR);
	last_error = 77;
	fd = sys_memfd_create("errno", 0);
	check(fd >= 0 && sys_lseek(fd, 0xfffff001, SYS_SEEK_SET) == 0xfffff001 &&
			sys_lseek(fd, 0x1fffffff5, SYS_SEEK_SET) == 0x1fffffff5 && last_error == 77,
		"large offsets are results");
	excuse_emulator(0);
	last_error = 77;
	check(sys_pipe2(ends, 0) == 0 && ends[0] != ends[1] && last_error == 77, "pipe2");
#ifdef SYS_NR_pipe
	sys_close(ends[0]);
	sys_close(ends[1]);
	check(sys_pipe(ends) == 0 && ends[0] != ends[1] && last_error == 77, "pipe");
#endif
	check(!sys_is_error(sys_brk(0)) && last_error == 77, "a pointer that is no error");
	check(sys_call1(SYS_NR_close, -1) == -SYS_EBADF &&
			sys_call(SYS_NR_close, -1) == -SYS_EBADF && last_error == 77,
		"raw calls");
	check(sys_close(ends[0]) == 0 && sys_close(ends[1]) == 0 && sys_close(fd) == 0 &&
			last_error == 77,
		"success leaves the error alone");
}
