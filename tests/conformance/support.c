/* Memory, children, files and time for the tests. */
#include "conformance.h"

char *scratch;

int open_scratch(void)
{
	int flags = SYS_MAP_SHARED | SYS_MAP_ANONYMOUS;

#ifdef SYSGATE_X86_64
	flags |= map_32bit;
#endif
	scratch = sys_mmap(0, 4 * page, SYS_PROT_READ | SYS_PROT_WRITE, flags, -1, 0);
	return !sys_is_error(scratch);
}

/* A kernel with futexes calls the length of the list wrong; the emulator does not know the call. */
int is_emulated(void)
{
	return sys_set_robust_list(0, 0) == -SYS_ENOSYS;
}

int run_in_child(int (*work)(void *), void *argument)
{
	int status = 0;
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);

	if (child == 0)
		sys_exit_group(work(argument));
	if (sys_wait4(child, &status, 0, 0) != child)
		return -1;
	return (status & 127) ? 256 + (status & 127) : status >> 8 & 255;
}

int is_same(const void *left, const void *right, sys_size length)
{
	const char *a = left;
	const char *b = right;

	while (length && *a == *b)
		a++, b++, length--;
	return length == 0;
}

void clear(void *bytes, sys_size length)
{
	for (char *byte = bytes; length--; byte++)
		*byte = 0;
}

/* 32-bit machines cannot divide 64 bits without a library; the nanoseconds fit an int. */
long long read_clock(void)
{
	struct sys_timespec now;

	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + (int)now.tv_nsec / 1000000;
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
