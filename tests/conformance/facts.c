/*
 * What every program relies on: descriptors, the clock, random bytes, names, the auxiliary vector,
 * the memory functions, and how results are told from errors.
 */
#include "conformance.h"

void *memcpy(void *to, const void *from, sys_size length);
void *memmove(void *to, const void *from, sys_size length);
void *memset(void *to, int value, sys_size length);
int memcmp(const void *a, const void *b, sys_size length);

static void check_pipe(void)
{
#ifdef SYS_NR_pipe
	int ends[2] = {-1, -1};

	check(sys_pipe(ends) == 0 && ends[0] >= 0 && ends[1] >= 0 && ends[0] != ends[1],
		"pipe has two results");
	check(sys_write(ends[1], "pipe", 4) == 4 && sys_read(ends[0], scratch, 9) == 4 &&
			is_same(scratch, "pipe", 4),
		"pipe's ends");
	sys_close(ends[0]);
	sys_close(ends[1]);
#endif
}

static void check_poll(struct sys_pollfd *ready)
{
	check(wait_for_files(ready, 2, 1000) == 1 && ready[0].revents == 0 &&
			ready[1].revents == SYS_POLLOUT,
		"ppoll");
	check_equal(wait_for_files(ready, 1, 0), 0, "ppoll without anything");
#ifdef SYS_NR_poll
	check(sys_poll(ready, 2, 1000) == 1 && ready[1].revents == SYS_POLLOUT, "poll");
	check_equal(sys_poll(ready, 1, 0), 0, "poll without anything");
#endif
}

static void check_descriptors(void)
{
	struct sys_pollfd ready[2];
	int ends[2] = {-1, -1};

	set_subject("descriptors");
	check_pipe();
	sys_pipe2(ends, 0);
	ready[0].fd = ends[0];
	ready[1].fd = ends[1];
	ready[0].events = ready[1].events = SYS_POLLIN | SYS_POLLOUT;
	check_poll(ready);
	check_equal(sys_fcntl(ends[0], SYS_F_SETFL, SYS_O_NONBLOCK), 0, "fcntl with an integer");
	check_equal(sys_read(ends[0], scratch, 1), -SYS_EAGAIN, "fcntl's effect");
	sys_close(ends[0]);
	sys_close(ends[1]);
}

/* The kernel compares the size that it is told with its struct's, on the ABIs with statfs64. */
static void check_file_systems(void)
{
	struct sys_statfs *status = (struct sys_statfs *)(void *)scratch;
	int fd = open_letters(0);

	set_subject("file systems");
	clear(scratch, 256);
	check(sys_statfs("/", status) == 0 && !is_same(scratch, scratch + 128, 128), "statfs");
	clear(scratch, 256);
	check(sys_fstatfs(fd, status) == 0 && !is_same(scratch, scratch + 128, 128), "fstatfs");
	sys_close(fd);
}

static void check_clocks(void)
{
	struct sys_timespec before, now, resolution;
	int result;

	set_subject("time");
	result = sys_clock_gettime(SYS_CLOCK_REALTIME, &now);
	check(result == 0 && now.tv_sec > 1500000000 && now.tv_sec < 100000000000 &&
			now.tv_nsec >= 0 && now.tv_nsec < 1000000000,
		"clock_gettime");
	check_equal(sizeof now.tv_sec, 8, "clock_gettime's seconds are 64 bits");
	check(sys_clock_getres(SYS_CLOCK_MONOTONIC, &resolution) == 0 && resolution.tv_sec == 0,
		"clock_getres");
	check_equal(sys_clock_gettime(99, &now), -SYS_EINVAL, "clock_gettime of no clock");
	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &before);
	wait_ms(20);
	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &now);
	if (now.tv_nsec < before.tv_nsec)
		now.tv_sec--, now.tv_nsec += 1000000000;
	check(now.tv_sec > before.tv_sec || now.tv_nsec - before.tv_nsec >= 20000000, "nanosleep");
}

static void check_names(void)
{
	struct sys_utsname name;
	int zeros = 0;

	set_subject("system");
	check(sys_uname(&name) == 0 && is_same(name.sysname, "Linux", 6) && name.release[0],
		"uname");
	clear(scratch, 64);
	check_equal(sys_getrandom(scratch, 64, 0), 64, "getrandom");
	for (int i = 0; i < 64; i++)
		zeros += scratch[i] == 0;
	check(zeros < 32, "getrandom's bytes");
}

/* Where mmap2 counts in the kernel's pages: a made stack, whose page size no kernel has. */
#ifdef SYSGATE_MMAP2_PAGE
static void check_page_size(void)
{
	static unsigned long stack[] = {1, 4, 0, 4, 4, 0, SYS_AT_PAGESZ, 0x100000, SYS_AT_NULL, 0};
	unsigned long shift = sys_page_shift;

	set_subject("page size");
	begin_test("found on the stack that the program began with");
	sys_page_shift = (unsigned long)stack;
	HOLDS(!sys_is_in_pages(0x80000));
	HOLDS(sys_page_shift == 20);
	HOLDS(sys_is_in_pages(0x100000) && sys_is_in_pages(0xffffffff00000));
	HOLDS(!sys_is_in_pages(0x10000000000000));
	sys_page_shift = (unsigned long)stack;
	HOLDS(sys_is_in_pages(0x200000) && SYSGATE_PAGES(0x200000) == 2);
	stack[6] = SYS_AT_BASE;
	sys_page_shift = (unsigned long)stack;
	HOLDS(sys_is_in_pages(SYSGATE_MMAP2_UNIT) && !sys_is_in_pages(SYSGATE_MMAP2_UNIT / 2));
	end_test();
	sys_page_shift = shift;
}
#else
static void check_page_size(void)
{
}
#endif

static void check_auxv(char **envp)
{
	const struct sys_auxv *auxv = sys_auxv_of(envp);
	unsigned long size = sys_auxv_get(auxv, SYS_AT_PAGESZ, 1);
	const char *name = (const char *)sys_auxv_get(auxv, SYS_AT_EXECFN, 0);

	set_subject("auxv");
	check(size >= 4096 && size <= page && !(size & (size - 1)), "AT_PAGESZ");
	check(name && name[0], "AT_EXECFN");
	check(sys_auxv_get(auxv, SYS_AT_RANDOM, 0) != 0, "AT_RANDOM");
	check_equal((long)sys_auxv_get(auxv, 987654, 17), 17, "an entry that does not exist");
	check_page_size();
}

/* The value in every type that holds it. */
#define AS_EACH_TYPE(function, value) \
	(!!function((int)(value)) + !!function((long)(value)) + !!function((long long)(value)) + \
		!!function((sys_word)(value)) + !!function((void *)(long)(value)))

static void check_helpers(void)
{
	set_subject("sys_is_error");
	check(AS_EACH_TYPE(sys_is_error, -1) == 5, "-1");
	check(AS_EACH_TYPE(sys_is_error, -4095) == 5, "-4095");
	check(AS_EACH_TYPE(sys_is_error, -4096) == 0, "-4096");
	check(AS_EACH_TYPE(sys_is_error, 0) == 0, "0");
	check(AS_EACH_TYPE(sys_is_error, 4095) == 0, "4095");
	check(AS_EACH_TYPE(sys_is_error, 0x7fffffff) == 0, "0x7fffffff");
	check(!sys_is_error(0xfffff001ll) && !sys_is_error(0x1fffffff5ll),
		"a long long whose low half is like an error");
	check(!sys_is_error(-0x7fffffffll - 1) && !sys_is_error(-0x100000001ll),
		"a large negative one");
	set_subject("sys_errno_of");
	check(sys_errno_of(-1) == 1 && sys_errno_of(-1l) == 1 && sys_errno_of(-1ll) == 1 &&
			sys_errno_of((void *)-1l) == 1,
		"-1");
	check(sys_errno_of(-4095) == 4095 && sys_errno_of(-4095l) == 4095 &&
			sys_errno_of(-4095ll) == 4095 && sys_errno_of((void *)-4095l) == 4095,
		"-4095");
}

static int is_filled(const char *bytes, int first, int last, char with)
{
	for (int i = first; i < last; i++)
		if (bytes[i] != with)
			return 0;
	return 1;
}

/* Through pointers that the compiler cannot see through, so that it does not compute them itself. */
static void check_memory_functions(void)
{
	void *(*volatile copy)(void *, const void *, sys_size) = memcpy;
	void *(*volatile move)(void *, const void *, sys_size) = memmove;
	void *(*volatile set)(void *, int, sys_size) = memset;
	int (*volatile compare)(const void *, const void *, sys_size) = memcmp;
	char a[64], b[64];

	set_subject("memory");
	check(set(a, 'a', 64) == a && is_filled(a, 0, 64, 'a'), "memset");
	set(b, 'b', 64);
	check(copy(b + 3, a + 1, 50) == b + 3 && is_filled(b, 0, 3, 'b') &&
			is_filled(b, 3, 53, 'a') && is_filled(b, 53, 64, 'b'),
		"memcpy");
	check(copy(b, a, 0) == b && b[0] == 'b', "memcpy of nothing");
	for (int i = 0; i < 64; i++)
		a[i] = b[i] = (char)i;
	move(a + 8, a, 40);
	check(compare(a + 8, b, 40) == 0 && compare(a, b, 8) == 0 && a[48] == 48,
		"memmove upwards");
	copy(a, b, 64);
	move(a, a + 5, 40);
	check(compare(a, b + 5, 40) == 0 && a[40] == 40, "memmove downwards");
	a[0] = (char)0xff;
	check(compare(a, b, 1) > 0 && compare(b, a, 1) < 0 && compare(a, b, 0) == 0, "memcmp");
}

/*
 * What is stored before a call is there for the kernel, and what is looked at behind it is what the
 * kernel left: all that a compiler knows of the memory here is wrong if it takes no call to change it.
 */
static void check_memory_of_calls(void)
{
	struct sys_sigset blocked = {{0}}, none = {{0}};
	struct sys_utsname name;
	struct sys_statx status;
	int ends[2] = {-1, -1}, fd = open_letters(0);
	char byte = 'x';
	sys_off at = 0;

	set_subject("memory across calls");
	name.sysname[0] = 0;
	check(sys_uname(&name) == 0 && name.sysname[0] == 'L', "of a call with 1 argument");
	check(sys_pipe2(ends, 0) == 0 && ends[0] >= 0, "with 2");
	sys_write(ends[1], &byte, 1);
	byte = 0;
	check(sys_read(ends[0], &byte, 1) == 1 && byte == 'x', "with 3");
	sys_sigset_add(&blocked, SYS_SIGUSR1);
	sys_rt_sigprocmask(SYS_SIG_SETMASK, &blocked, 0, sizeof blocked);
	blocked = none;
	check(sys_rt_sigprocmask(SYS_SIG_SETMASK, &none, &blocked, sizeof none) == 0 &&
			sys_sigset_has(&blocked, SYS_SIGUSR1),
		"with 4");
	status.stx_mode = 0;
	check(sys_statx(SYS_AT_FDCWD, "/", 0, SYS_STATX_TYPE, &status) == 0 &&
			SYS_S_ISDIR(status.stx_mode),
		"with 5");
	check(sys_splice(fd, &at, ends[1], 0, 4, 0) == 4 && at == 4, "with 6");
	sys_close(fd);
	sys_close(ends[0]);
	sys_close(ends[1]);
}

void check_facts(char **envp)
{
	check_memory_of_calls();
	check_descriptors();
	check_file_systems();
	check_clocks();
	check_names();
	check_auxv(envp);
	check_helpers();
	check_memory_functions();
}
