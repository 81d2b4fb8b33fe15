/* Children: clone on the same stack, fork, execve, wait4, exit. */
#include "conformance.h"

static int exit_with(void *status)
{
	return *(int *)status;
}

static int raise_sigkill(void *unused)
{
	(void)unused;
	sys_kill(sys_getpid(), SYS_SIGKILL);
	return 0;
}

static int change_memory(void *value)
{
	*(volatile int *)value = 2;
	scratch[0] = 'c';
	return 0;
}

static void check_results_of_children(void)
{
	int value = 1, status = 23;
	char *nothing[] = {0};

	check_equal(run_in_child(exit_with, &status), 23, "clone, exit_group and wait4");
	check_equal(run_in_child(raise_sigkill, 0), 256 + SYS_SIGKILL, "wait4 of a killed child");
	scratch[0] = 0;
	run_in_child(change_memory, &value);
	check(value == 1 && scratch[0] == 'c',
		"a child has a copy of the stack, and shares what is shared");
	check_equal(wait_for(-1, 0, 0), -SYS_ECHILD, "wait4 without children");
	check_equal(sys_execve("", nothing, nothing), -SYS_ENOENT, "execve");
}

/* The order of clone's arguments differs between ABIs; here it does not. */
static void check_clone(void)
{
	int *id = (int *)(void *)scratch;
	int parents_id = 0, status = 0;
	sys_pid child = sys_clone(SYS_CLONE_PARENT_SETTID | SYS_SIGCHLD, 0, &parents_id, 0, 0);

	if (child == 0)
		sys_exit_group(0);
	wait_for(child, 0, 0);
	excuse_emulator("the emulator stores it in the child");
	check(child > 0 && parents_id == child, "clone stores the child's number in the parent");
	excuse_emulator(0);

	*id = 0;
	child = sys_clone(SYS_CLONE_CHILD_SETTID | SYS_SIGCHLD, 0, 0, id, 0);
	if (child == 0)
		sys_exit_group(*id != sys_getpid());
	wait_for(child, &status, 0);
	check(status == 0 && *id == child, "clone stores the child's number in the child");
}

static void check_fork(void)
{
#ifdef SYS_NR_fork
	int status = 0;
	sys_pid child = sys_fork();

	if (child == 0)
		sys_exit(7);
	check(wait_for(child, &status, 0) == child && status == 7 << 8, "fork and exit");
#endif
}

void check_processes(void)
{
	set_subject("processes");
	check_results_of_children();
	check_clone();
	check_fork();
}
