/* The checks of errno mode, for files that defined SYSGATE_ERRNO and check_errno_mode's name. */

/* Whether a call failed with that error, which is then forgotten. */
static int failed_with(long long result, int error)
{
	int right = result == -1 && SYSGATE_ERRNO == error;

	SYSGATE_ERRNO = 0;
	return right;
}

static void check_failures(void)
{
	void *bad = (void *)(long)page;
	char byte = 0;

	check(failed_with(sys_close(-1), SYS_EBADF), "an int");
	check(failed_with(sys_read(-1, &byte, 1), SYS_EBADF), "a size");
	check(failed_with(sys_lseek(-1, 0, SYS_SEEK_SET), SYS_EBADF), "an offset");
	check(failed_with((long)sys_mmap(0, page, SYS_PROT_READ, SYS_MAP_SHARED, -1, 0), SYS_EBADF),
		"a pointer");
	check(failed_with((long)sys_mmap(0, page, SYS_PROT_READ, SYS_MAP_SHARED, 0, 1), SYS_EINVAL),
		"an offset in a page's midst");
	check(failed_with((long)sys_mremap(bad, page, page, 0, 0), SYS_EFAULT), "mremap");
	check(failed_with(sys_pread64(0, &byte, 1, -1), SYS_EINVAL), "an offset argument");
	check(failed_with(sys_execve("", 0, 0), SYS_ENOENT), "execve");
	check(failed_with(sys_nanosleep((const struct sys_timespec *)bad, 0), SYS_EFAULT),
		"nanosleep");
	check(failed_with(sys_pipe((int *)bad), SYS_EFAULT), "pipe");
	check(failed_with(sys_futex((sys_u32 *)bad, 99, 0, 0, 0, 0), SYS_ENOSYS), "a long");
}

static void check_successes(void)
{
	int ends[2] = {-1, -1}, fd = sys_memfd_create("errno", 0);

	check(sys_lseek(fd, 0xfffff001, SYS_SEEK_SET) == 0xfffff001 &&
			sys_lseek(fd, 0x1fffffff5, SYS_SEEK_SET) == 0x1fffffff5 &&
			SYSGATE_ERRNO == 77,
		"a large offset");
	check(sys_pipe(ends) == 0 && ends[0] != ends[1] && SYSGATE_ERRNO == 77, "pipe succeeds");
	check(!sys_is_error(sys_brk(0)) && SYSGATE_ERRNO == 77, "brk succeeds");
	check(sys_close(ends[0]) == 0 && sys_close(ends[1]) == 0 && sys_close(fd) == 0 &&
			SYSGATE_ERRNO == 77,
		"success leaves the error alone");
}

static void check_errno_mode(void)
{
	check_failures();
	SYSGATE_ERRNO = 77;
	check_successes();
	check(sys_call1(SYS_NR_close, -1) == -SYS_EBADF &&
			sys_call(SYS_NR_close, -1) == -SYS_EBADF &&
			sys_call(SYS_NR_dup3, -1, -1, 0) == -SYS_EINVAL && SYSGATE_ERRNO == 77,
		"raw calls");
}
