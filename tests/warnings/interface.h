/* Uses what sysgate.h has besides the typed calls; included behind it by the suite of warnings. */
#ifdef __cplusplus
extern "C" {
#endif
sys_word interface_raw(int fd, const char *text, sys_size size, sys_off wide);
int interface_results(sys_word number, void *pointer, int narrow, sys_ssize size, sys_off wide);
unsigned long interface_auxv(char **environment);
sys_word interface_request(struct sys_request *request);
int interface_entry(int argc, char **argv, char **environment);
sys_pid interface_fork(int *tid);
sys_word interface_paths(sys_word nr);
#ifdef __cplusplus
}
#endif

/* Integers of every width and sign, and pointers, without a cast. */
sys_word interface_raw(int fd, const char *text, sys_size size, sys_off wide)
{
	sys_word sum = sys_call(SYS_NR_gettid);

	sum += sys_call(SYS_NR_close, fd);
	sum += sys_call(SYS_NR_munmap, text, size);
	sum += sys_call(SYS_NR_write, fd, text, size);
	sum += sys_call(SYS_NR_openat, SYS_AT_FDCWD, "/", SYS_O_RDONLY, 0644u);
	sum += sys_call(SYS_NR_statx, fd, text, 0, 0x7ffu, (void *)0);
	sum += sys_call(SYS_NR_process_vm_readv, 0, 0L, 0ul, (char *)0, (unsigned char)1, (short)2);
	sum += sys_call(SYS_NR_madvise, text, (sys_word)wide, SYS_SEEK_SET);
	sum += sys_call0(SYS_NR_gettid) + sys_call6(SYS_NR_gettid, 1, 2, 3, 4, 5, 6);
#if SYSGATE_MAX_ARGUMENTS > 6
	sum += sys_call(SYS_NR_gettid, 1, 2, 3, 4, 5, 6, 7);
	sum += sys_call(SYS_NR_gettid, 1, 2, 3, 4, 5, 6, 7, 8);
#endif
	return sum;
}

int interface_results(sys_word number, void *pointer, int narrow, sys_ssize size, sys_off wide)
{
	if (sys_is_error(number) || sys_is_error(pointer) || sys_is_error(narrow))
		return sys_errno_of(number) + sys_errno_of(pointer) + sys_errno_of(narrow);
	return sys_is_error(size) || sys_is_error(wide) ? sys_errno_of(size) - sys_errno_of(wide)
							: 0;
}

unsigned long interface_auxv(char **environment)
{
	return sys_auxv_get(sys_auxv_of(environment), SYS_AT_PAGESZ, 4096);
}

sys_word interface_request(struct sys_request *request)
{
	return sys_forward(request);
}

sys_pid interface_fork(int *tid)
{
	return sys_clone(SYS_SIGCHLD, 0, tid, tid, 0);
}

/* The default path and those that have a name beside it, with every number of arguments. */
#define CALLS(path, nr) \
	(path##_call0(nr) + path##_call1(nr, 1) + path##_call2(nr, 1, 2) + \
		path##_call3(nr, 1, 2, 3) + path##_call4(nr, 1, 2, 3, 4) + \
		path##_call5(nr, 1, 2, 3, 4, 5) + path##_call6(nr, 1, 2, 3, 4, 5, 6))

sys_word interface_paths(sys_word nr)
{
#if defined(SYSGATE_I386)
	return CALLS(sys, nr) + CALLS(sys_int80, nr) + CALLS(sys_vsyscall, nr) + CALLS(sys_gs, nr);
#elif defined(SYSGATE_X86_64)
	return CALLS(sys, nr) + CALLS(sys_syscall, nr) + CALLS(sys_int80, nr);
#elif defined(SYSGATE_POWERPC64)
	return CALLS(sys, nr) + CALLS(sys_sc, nr) + CALLS(sys_scv, nr);
#else
	return CALLS(sys, nr);
#endif
}

int interface_entry(int argc, char **argv, char **environment)
{
	return argc + (argv[0] == environment[0]);
}

#ifdef USE_MAIN
SYSGATE_MAIN(interface_entry);
#endif
