/*
 * launch PROGRAM [ARGUMENT...]: runs a program in a child and ends as it ended: with its exit
 * status, 128 + the signal that killed it, or 127 if it could not be executed.
 * cc -O2 -ffreestanding -nostdlib -static -I include -o launch tests/programs/launch.c
 */
#include "sysgate.h"

static void print_error(const char *text)
{
	sys_size length = 0;

	while (text[length])
		length++;
	sys_write(2, text, length);
}

/* fork is a call of its own on older ABIs only; clone on the same stack is the same everywhere. */
static sys_pid start_child(void)
{
#ifdef SYS_NR_fork
	return sys_fork();
#else
	return sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
#endif
}

/* The youngest ABIs have waitid only. */
static int wait_for(sys_pid child)
{
	int result, status = 0;
#ifdef SYS_NR_wait4
	do
		result = sys_wait4(child, &status, 0, 0);
	while (result == -SYS_EINTR);
	status = SYS_WIFSIGNALED(status) ? 128 + SYS_WTERMSIG(status) : SYS_WEXITSTATUS(status);
#else
	struct sys_siginfo ended;

	do
		result = sys_waitid(SYS_P_PID, child, &ended, SYS_WEXITED, 0);
	while (result == -SYS_EINTR);
	if (!sys_is_error(result))
		status = ended.child.status + (ended.si_code == SYS_CLD_EXITED ? 0 : 128);
#endif
	return sys_is_error(result) ? 126 : status;
}

static int launch(int argc, char **argv, char **envp)
{
	sys_pid child;

	if (argc < 2) {
		print_error("usage: launch PROGRAM [ARGUMENT...]\n");
		return 2;
	}
	child = start_child();
	if (child == 0) {
		sys_execve(argv[1], argv + 1, envp);
		print_error("launch: cannot execute ");
		print_error(argv[1]);
		print_error("\n");
		sys_exit_group(127);
	}
	if (sys_is_error(child)) {
		print_error("launch: cannot start a process\n");
		return 126;
	}
	return wait_for(child);
}

SYSGATE_MAIN(launch);
