/*
 * What MemorySanitizer knows of calls that it does not see. It is told of the kernel's writing by the
 * hooks of its runtime (sanitizer/linux_syscall_hooks.h), one for each system call by the kernel's own
 * name, or by __msan_unpoison. Prints TAP.
 */
#include <sanitizer/linux_syscall_hooks.h>
#include <sanitizer/msan_interface.h>
#include <stdio.h>
#include <stdlib.h>

#include "sysgate.h"

static int tests, failures;

static void check(int passed, const char *what)
{
	failures += !passed;
	printf("%sok %d - msan: %s\n", passed ? "" : "not ", ++tests, what);
}

/* How many bytes of an object are known from its beginning on. */
static long known(const void *object, size_t size)
{
	long first = (long)__msan_test_shadow(object, size);

	return first < 0 ? (long)size : first;
}

static void check_results(void)
{
	sys_pid id = sys_getpid();
	sys_word raw = sys_call0(SYS_NR_getpid);
	sys_word refused = sys_int80_call1(SYS_NR_I386_close, -1);
	char *memory = sys_mmap(0, 4096, SYS_PROT_READ, SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS, -1, 0);

	check(known(&id, sizeof(id)) == sizeof(id), "the result of a typed call is known");
	check(known(&raw, sizeof(raw)) == sizeof(raw), "of a raw call");
	check(known(&refused, sizeof(refused)) == sizeof(refused), "of another path");
	check(known(memory, 4096) == 4096, "new memory");
}

/* Five bytes into a buffer of eight. */
static void check_buffer(const int *ends)
{
	char buffer[8];
	sys_ssize got = sys_read(ends[0], buffer, sizeof(buffer));

	check(got == 5 && known(buffer, sizeof(buffer)) == 0, "what the kernel wrote is not");
	__sanitizer_syscall_post_read(got, ends[0], buffer, sizeof(buffer));
	check(known(buffer, sizeof(buffer)) == 5,
		"with the hook of read, as many bytes as there are");
}

static void check_structs(const int *ends)
{
	struct sys_stat status;
	struct sys_statx extended;
	struct sys_timespec time;
	long result;

	result = sys_fstat(ends[0], &status);
	__sanitizer_syscall_post_newfstat(result, ends[0], &status);
	check(known(&status, sizeof(status)) == sizeof(status),
		"a struct, with the hook of newfstat");
	result = sys_clock_gettime(SYS_CLOCK_MONOTONIC, &time);
	__sanitizer_syscall_post_clock_gettime(result, SYS_CLOCK_MONOTONIC, &time);
	check(known(&time, sizeof(time)) == sizeof(time), "with the hook of clock_gettime");
	result = sys_statx(ends[0], "", SYS_AT_EMPTY_PATH, SYS_STATX_BASIC_STATS, &extended);
	check(result == 0 && known(&extended, sizeof(extended)) == 0, "statx, which has no hook");
	__msan_unpoison(&extended, sizeof(extended));
	check(known(&extended, sizeof(extended)) == sizeof(extended), "with __msan_unpoison");
}

/* Whether MemorySanitizer ends a child. */
static int is_refused(void (*work)(const char *), const char *memory)
{
	int status = 0;
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);

	if (child == 0) {
		sys_dup3(sys_open("/dev/null", SYS_O_WRONLY, 0), 2, 0);
		work(memory);
		sys_exit_group(0);
	}
	sys_wait4(child, &status, 0, 0);
	__msan_unpoison(&status, sizeof(status));
	return status != 0;
}

static void pass_number(const char *memory)
{
	sys_close(*(const int *)(const void *)memory);
}

static void pass_pointer(const char *memory)
{
	sys_chdir(memory);
}

static void announce_pointer(const char *memory)
{
	__sanitizer_syscall_pre_chdir(memory);
	sys_chdir(memory);
}

static void check_arguments(void)
{
	char *memory = calloc(1, 64);

	if (!memory)
		abort();
	/* Of malloc's memory compilers know themselves that nobody knows it, and make anything of it. */
	__msan_poison(memory, 64);
	check(is_refused(pass_number, memory), "an argument that is not known is told");
	check(!is_refused(pass_pointer, memory), "what an argument points to is not looked at");
	check(is_refused(announce_pointer, memory), "but with the hook before the call");
	__msan_unpoison(memory, 64);
	check(!is_refused(pass_number, memory), "nothing is told where all is known");
	free(memory);
}

int main(void)
{
	int ends[2];

	setvbuf(stdout, NULL, _IONBF, 0);
	sys_pipe2(ends, 0);
	__msan_unpoison(ends, sizeof(ends));
	sys_write(ends[1], "hello", 5);
	check_results();
	check_buffer(ends);
	check_structs(ends);
	check_arguments();
	printf("1..%d\n", tests);
	return failures != 0;
}
