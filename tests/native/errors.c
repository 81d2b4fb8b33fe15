/* Errors at both ends of the range, which a seccomp filter raises in a child. */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "native.h"

#ifdef SYSGATE_I386
#define NUMBER_LSEEK SYS_NR__llseek
#define NUMBER_MMAP SYS_NR_mmap2
#define NUMBER_OTHER_YIELD SYS_NR_sched_yield
#else
#define NUMBER_LSEEK SYS_NR_lseek
#define NUMBER_MMAP SYS_NR_mmap
#define NUMBER_OTHER_YIELD SYS_NR_I386_sched_yield
#endif

/* From here on these calls fail with the errno that is their first argument. */
static int install_filter(void)
{
	struct sock_filter steps[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_NR_sched_yield, 6, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NUMBER_OTHER_YIELD, 5, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_NR_close, 4, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_NR_read, 3, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NUMBER_LSEEK, 2, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NUMBER_MMAP, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args)),
		BPF_STMT(BPF_ALU | BPF_OR | BPF_K, SECCOMP_RET_ERRNO),
		BPF_STMT(BPF_RET | BPF_A, 0),
	};
	struct sock_fprog filter = {sizeof(steps) / sizeof(*steps), steps};

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
		prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

static const int errors[] = {1, 133, 4095};

enum { error_count = sizeof(errors) / sizeof(*errors), most_paths = 4 };

/* In the scratch area, what the child saw. */
struct seen_error {
	sys_word raw[most_paths];
	int closed, read_errno, mapped_errno, are_errors, libc_result, libc_errno;
	sys_ssize count;
	sys_off position;
};

static struct seen_error *seen_errors(void)
{
	return (struct seen_error *)(void *)scratch;
}

static void raise_error(struct seen_error *seen, int error)
{
	void *mapped = sys_mmap((void *)(long)error, page, 0, MAP_PRIVATE, -1, 0);

	for (int p = 0; p < path_count; p++)
		seen->raw[p] = CALL1(&paths[p], sched_yield, error);
	seen->closed = sys_close(error);
	seen->count = sys_read(error, scratch, 0);
	seen->position = sys_lseek(error, 0, SEEK_SET);
	seen->read_errno = sys_errno_of(seen->count);
	seen->mapped_errno = sys_errno_of(mapped);
	seen->are_errors = sys_is_error(seen->closed) && sys_is_error(seen->count) &&
		sys_is_error(seen->position) && sys_is_error(mapped);
}

enum { no_seccomp = 1, errno_changed = 2 };

static int raise_errors(void)
{
	struct seen_error *seen = seen_errors();

	if (install_filter())
		return no_seccomp;
	errno = 77;
	for (int i = 0; i < error_count; i++)
		raise_error(&seen[i], errors[i]);
	if (errno != 77)
		return errno_changed;
	for (int i = 0; i < error_count; i++) {
		seen[i].libc_result = (int)syscall(SYS_close, errors[i]);
		seen[i].libc_errno = errno;
	}
	return 0;
}

static void check_error(const struct seen_error *seen, int error)
{
	for (int p = 0; p < path_count; p++) {
		set_subject(paths[p].name);
		check_equal(seen->raw[p], -error, "an error of the range");
	}
	set_subject("errors");
	check_equal(seen->closed, -error, "an int is an errno");
	check_equal(seen->count, -error, "a size is an errno");
	check_equal(seen->position, -error, "an offset is an errno");
	check_equal(seen->read_errno, error, "sys_errno_of a size");
	check_equal(seen->mapped_errno, error, "sys_errno_of a pointer");
	check(seen->are_errors, "sys_is_error knows them");
	check(seen->libc_result == -1 && seen->libc_errno == error, "libc takes it for that error");
}

void check_errors(void)
{
	int status = run_in_child(raise_errors);

	set_subject("errors");
	if (status == no_seccomp) {
		skip("both ends of the range", "the kernel has no seccomp");
		return;
	}
	check(status != errno_changed, "libc's errno is left alone");
	if (!check_equal(status, 0, "a child that raises them"))
		return;
	for (int i = 0; i < error_count; i++)
		check_error(&seen_errors()[i], errors[i]);
}
