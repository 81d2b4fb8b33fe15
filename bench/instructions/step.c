/*
 * step PROGRAM: runs a program of this machine one instruction at a time, by ptrace, and prints the
 * address of each, as an emulator's log does.
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(const char *what)
{
	fprintf(stderr, "step: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void become(char *program)
{
	if (ptrace(PTRACE_TRACEME, 0, 0, 0) == 0)
		execv(program, (char *[]){program, NULL});
	fail(program);
}

/* Whether the child has stopped and not ended. */
static int stopped(pid_t child)
{
	int status;

	if (waitpid(child, &status, 0) != child)
		fail("waitpid");
	if (WIFSTOPPED(status)) {
		if (WSTOPSIG(status) == SIGTRAP)
			return 1;
		fprintf(stderr, "step: the program got signal %d\n", WSTOPSIG(status));
		exit(1);
	}
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		fprintf(stderr, "step: the program failed, status %#x\n", (unsigned int)status);
		exit(1);
	}
	return 0;
}

int main(int argc, char **argv)
{
	pid_t child;

	if (argc != 2) {
		fprintf(stderr, "usage: step PROGRAM\n");
		return 2;
	}
	child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0)
		become(argv[1]);
	while (stopped(child)) {
		errno = 0;
		long address =
			ptrace(PTRACE_PEEKUSER, child, offsetof(struct user_regs_struct, rip), 0);
		if (errno)
			fail("PTRACE_PEEKUSER");
		printf("%lx\n", (unsigned long)address);
		if (ptrace(PTRACE_SINGLESTEP, child, 0, 0) != 0)
			fail("PTRACE_SINGLESTEP");
	}
	return 0;
}
