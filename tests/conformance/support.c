/* Memory, children, files and time for the tests. */
#define SYSGATE_WITH_SANDBOX
#include "conformance.h"

#ifdef SYSGATE_HEXAGON
/* clang -O0 calls this function of compiler-rt's to copy an array. */
void __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes(void *to, const void *from, int length);

void __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes(void *to, const void *from, int length)
{
	for (volatile char *byte = to; length--; byte++)
		*byte = *(const char *)from, from = (const char *)from + 1;
}
#endif

char *scratch;

int open_scratch(void)
{
	int flags = SYS_MAP_SHARED | SYS_MAP_ANONYMOUS;

#ifdef SYSGATE_X86_64
	flags |= SYS_MAP_32BIT;
#endif
	scratch = sys_mmap(0, 4 * page, SYS_PROT_READ | SYS_PROT_WRITE, flags, -1, 0);
	return !sys_is_error(scratch);
}

/* A kernel with futexes calls the length of the list wrong; the emulator does not know the call. */
int is_emulated(void)
{
	return sys_set_robust_list(0, 0) == -SYS_ENOSYS;
}

#ifdef SYS_NR_wait4
sys_pid wait_for(sys_pid child, int *status, int options)
{
	return sys_wait4(child, status, options, 0);
}
#else
sys_pid wait_for(sys_pid child, int *status, int options)
{
	struct sys_siginfo information;
	int result = sys_waitid(child < 0 ? SYS_P_ALL : SYS_P_PID, child < 0 ? 0 : child,
		&information, options | SYS_WEXITED, 0);

	if (sys_is_error(result))
		return result;
	if (status && information.si_code == SYS_CLD_EXITED)
		*status = information.child.status << 8;
	else if (status &&
		(information.si_code == SYS_CLD_STOPPED || information.si_code == SYS_CLD_TRAPPED))
		*status = information.child.status << 8 | 0x7f;
	else if (status)
		*status = information.child.status;
	return information.child.pid;
}
#endif

int wait_for_files(struct sys_pollfd *files, unsigned int count, int milliseconds)
{
	struct sys_timespec timeout;

	timeout.tv_sec = milliseconds >= 1000 ? 10 : 0;
	timeout.tv_nsec = milliseconds >= 1000 ? 0 : milliseconds * 1000000;
	return sys_ppoll(files, count, &timeout, 0, 0);
}

int run_in_child(int (*work)(void *), void *argument)
{
	int status = 0;
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);

	if (child == 0)
		sys_exit_group(work(argument));
	if (wait_for(child, &status, 0) != child)
		return -1;
	return (status & 127) ? 256 + (status & 127) : status >> 8 & 255;
}

#ifdef SYSGATE_RESTORER
SYSGATE_RESTORER(return_from_handler);
#endif

void fill_action(struct sys_sigaction *action, void (*handler)(int), unsigned int flags)
{
	clear(action, sizeof *action);
	action->handler = handler;
	action->flags = flags;
#ifdef SYSGATE_RESTORER
	action->flags |= SYS_SA_SIGINFO;
	action->restorer = return_from_handler;
#ifdef SYS_SA_RESTORER
	action->flags |= SYS_SA_RESTORER;
#endif
#endif
}

int install_filter(struct sys_sock_filter *steps, unsigned short count, unsigned int flags)
{
	struct sys_sock_fprog filter;

	filter.len = count;
	filter.filter = steps;
	sys_prctl(SYS_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	return sys_seccomp(SYS_SECCOMP_SET_MODE_FILTER, flags, &filter);
}

int is_same(const void *left, const void *right, sys_size length)
{
	const char *a = left;
	const char *b = right;

	while (length && *a == *b)
		a++, b++, length--;
	return length == 0;
}

/* Volatile: clang 19 -Os for sparc makes four steps of such a loop one, which stores nothing. */
void clear(void *bytes, sys_size length)
{
	for (volatile char *byte = bytes; length--; byte++)
		*byte = 0;
}

void fill(void *bytes, sys_size length)
{
	for (volatile char *byte = bytes; length--; byte++)
		*byte = (char)0xa5;
}

int is_still_filled(const void *bytes, sys_size length)
{
	const char *byte = bytes;

	while (length && *byte == (char)0xa5)
		byte++, length--;
	return length == 0;
}

/* Some machines cannot divide without a library, which compilers make even of a loop that subtracts. */
long long read_clock(void)
{
	struct sys_timespec now;
	volatile int left;
	int milliseconds = 0;

	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &now);
	for (left = (int)now.tv_nsec; left >= 1000000; left -= 1000000)
		milliseconds++;
	return (int)now.tv_sec * 1000 + milliseconds;
}

void wait_ms(int duration)
{
	struct sys_timespec time;

	time.tv_sec = 0;
	time.tv_nsec = duration * 1000000;
	sys_nanosleep(&time, 0);
}

int open_letters(sys_off at)
{
	int fd = sys_memfd_create("letters", 0);

	sys_pwrite64(fd, "ABCDEFGH", 8, at);
	return fd;
}
