/*
 * Errors at both ends of the range, and results just outside it. A seccomp filter lets calls
 * return what the test wants.
 */
#define SYSGATE_WITH_SANDBOX
#include "conformance.h"

enum {
	most_paths = 4,
	step_load = SYS_BPF_LD | SYS_BPF_W | SYS_BPF_ABS,
	step_equal = SYS_BPF_JMP | SYS_BPF_JEQ | SYS_BPF_K,
	step_or = SYS_BPF_ALU | SYS_BPF_OR | SYS_BPF_K,
	step_return = SYS_BPF_RET | SYS_BPF_K,
	step_return_sum = SYS_BPF_RET | SYS_BPF_A,
#ifdef SYSGATE_M68K
	first_argument = 1, /* its kernel shows seccomp the number in front (asm/syscall.h) */
#else
	first_argument = 0,
#endif
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	low_word_of_first = 20 + 8 * first_argument,
#else
	low_word_of_first = 16 + 8 * first_argument,
#endif
};

#if defined(SYS_NR__llseek) && SYSGATE_WORD_BITS == 32
#define NUMBER_LSEEK SYS_NR__llseek
#elif defined(SYS_NR_llseek)
#define NUMBER_LSEEK SYS_NR_llseek
#else
#define NUMBER_LSEEK SYS_NR_lseek
#endif
#ifdef SYS_NR_I386_sched_yield
#define NUMBER_OTHER_YIELD SYS_NR_I386_sched_yield
#else
#define NUMBER_OTHER_YIELD SYS_NR_sched_yield
#endif

static const int errors[] = {1, 133, 1133, 1134, 4095};

enum { error_count = sizeof errors / sizeof *errors };

/* In the scratch area, what the child saw. */
struct seen_errors {
	sys_word raw[most_paths][error_count];
	struct {
		int closed, read_errno, mapped_errno;
		sys_ssize count;
		sys_off position;
		int are_errors;
	} typed[error_count];
};

/* From the filter on, these calls fail with the errno that is their first argument. */
static int raise_errors(void *unused)
{
	static struct sys_sock_filter steps[] = {
		{step_load, 0, 0, 0},
		{step_equal, 6, 0, SYS_NR_sched_yield},
		{step_equal, 5, 0, NUMBER_OTHER_YIELD},
		{step_equal, 4, 0, SYS_NR_close},
		{step_equal, 3, 0, SYS_NR_read},
		{step_equal, 2, 0, NUMBER_LSEEK},
		{step_equal, 1, 0, SYS_NR_mremap},
		{step_return, 0, 0, SYS_SECCOMP_RET_ALLOW},
		{step_load, 0, 0, low_word_of_first},
		{step_or, 0, 0, SYS_SECCOMP_RET_ERRNO},
		{step_return_sum, 0, 0, 0},
	};
	struct seen_errors *seen = (struct seen_errors *)(void *)scratch;

	(void)unused;
	if (install_filter(steps, sizeof steps / sizeof *steps, 0))
		return 1;
	for (int i = 0; i < error_count; i++) {
		int error = errors[i];
		void *mapped = sys_mremap((void *)(long)error, page, page, 0, 0);

		for (int p = 0; p < path_count; p++)
			seen->raw[p][i] = CALL(&paths[p], sched_yield, 1, error);
		seen->typed[i].closed = sys_close(error);
		seen->typed[i].count = sys_read(error, scratch, 0);
		seen->typed[i].position = sys_lseek(error, 0, SYS_SEEK_SET);
		seen->typed[i].read_errno = sys_errno_of(seen->typed[i].count);
		seen->typed[i].mapped_errno = sys_errno_of(mapped);
		seen->typed[i].are_errors = sys_is_error(seen->typed[i].closed) &&
			sys_is_error(seen->typed[i].count) &&
			sys_is_error(seen->typed[i].position) && sys_is_error(mapped);
	}
	return 0;
}

void check_errors(void)
{
	struct seen_errors *seen = (struct seen_errors *)(void *)scratch;
	int status = run_in_child(raise_errors, 0);

	set_subject("errors");
	if (status == 1) {
		skip("both ends of the range", "the kernel, or the emulator, has no seccomp");
		return;
	}
	check_equal(status, 0, "a child that raises them");
	for (int i = 0; i < error_count; i++) {
		for (int p = 0; p < path_count; p++) {
			set_subject(paths[p].name);
			check_equal(seen->raw[p][i], -errors[i], "errors at the ends of the range");
		}
		set_subject("typed");
		check_equal(seen->typed[i].closed, -errors[i], "an int is an errno");
		check_equal(seen->typed[i].count, -errors[i], "a size is an errno");
		check_equal(seen->typed[i].position, -errors[i], "an offset is an errno");
		check_equal(seen->typed[i].read_errno, errors[i], "sys_errno_of a size");
		check_equal(seen->typed[i].mapped_errno, errors[i], "sys_errno_of a pointer");
		check(seen->typed[i].are_errors, "sys_is_error knows them");
	}
}

/* Where a word has 32 bits, the lower half of these comes back. */
static const long long results[] = {
	-4096,
	-4097,
	-5000,
	-0x80000000ll,
	-0x123456789abcdefll,
	0,
	1,
	4095,
	4096,
	0x7fffffff,
	0x7ffffffffffff000,
	0x712345678,
	0xfffff000,
};

enum { result_count = sizeof results / sizeof *results };

struct seen_results {
	sys_word raw[most_paths][result_count];
};

/* The child shares its descriptors: the listener appears here under the number it sends. */
static void ask_for_results(int to_parent)
{
	static struct sys_sock_filter steps[] = {
		{step_load, 0, 0, 0},
		{step_equal, 2, 0, SYS_NR_sched_yield},
		{step_equal, 1, 0, NUMBER_OTHER_YIELD},
		{step_return, 0, 0, SYS_SECCOMP_RET_ALLOW},
		{step_return, 0, 0, SYS_SECCOMP_RET_USER_NOTIF},
	};
	struct seen_results *seen = (struct seen_results *)(void *)scratch;
	int listener = install_filter(
		steps, sizeof steps / sizeof *steps, SYS_SECCOMP_FILTER_FLAG_NEW_LISTENER);

	sys_write(to_parent, &listener, sizeof listener);
	for (int i = 0; i < result_count && !sys_is_error(listener); i++)
		for (int p = 0; p < path_count; p++)
			seen->raw[p][i] = CALL(&paths[p], sched_yield, 1, i);
	sys_exit_group(0);
}

static int answer_one(int listener)
{
	struct sys_seccomp_notif question;
	struct sys_seccomp_notif_resp answer;
	struct sys_pollfd ready;
	int milliseconds = 10000;

	ready.fd = listener;
	ready.events = SYS_POLLIN;
	ready.revents = 0;
	if (wait_for_files(&ready, 1, milliseconds) != 1 || !(ready.revents & SYS_POLLIN))
		return 0;
	clear(&question, sizeof question);
	if (sys_ioctl(listener, SYS_SECCOMP_IOCTL_NOTIF_RECV, &question))
		return 0;
	answer.id = question.id;
	if (question.data.args[first_argument] >= result_count)
		return 0;
	answer.val = (sys_word)results[(int)question.data.args[first_argument]];
	answer.error = 0;
	answer.flags = 0;
	return sys_ioctl(listener, SYS_SECCOMP_IOCTL_NOTIF_SEND, &answer) == 0;
}

/* powerpc's of Linux 7.2 (kernel/syscall.c, system_call_exception) returns 0 for each that is no error. */
static int loses_results(const sys_word *seen)
{
#if defined(SYSGATE_POWERPC) || defined(SYSGATE_POWERPC64)
	for (int i = 0; i < result_count; i++)
		if (seen[i])
			return 0;
	return 1;
#else
	(void)seen;
	return 0;
#endif
}

void check_results(void)
{
	struct seen_results *seen = (struct seen_results *)(void *)scratch;
	int ends[2], listener = -1, right = 1;
	sys_pid child;

	sys_pipe2(ends, 0);
	child = sys_clone(SYS_CLONE_FILES | SYS_SIGCHLD, 0, 0, 0, 0);
	if (child == 0)
		ask_for_results(ends[1]);
	if (child > 0)
		sys_read(ends[0], &listener, sizeof listener);
	for (int i = 0; i < result_count * path_count && listener >= 0; i++)
		right = right && answer_one(listener);
	if (!right)
		sys_kill(child, SYS_SIGKILL);
	wait_for(child, 0, 0);
	sys_close(listener);
	sys_close(ends[0]);
	sys_close(ends[1]);
	set_subject("results");
	if (listener < 0) {
		skip("just outside the range",
			"the kernel, or the emulator, has no seccomp listener");
		return;
	}
	check(right, "a child that asks for them");
	if (loses_results(seen->raw[0])) {
		skip("just outside the range", "the kernel drops results that seccomp sets");
		return;
	}
	for (int p = 0; p < path_count; p++) {
		set_subject(paths[p].name);
		for (int i = 0; i < result_count; i++) {
			check_equal(seen->raw[p][i], (sys_word)results[i],
				"a result outside the range");
			check(!sys_is_error(seen->raw[p][i]), "is no error");
		}
	}
}
