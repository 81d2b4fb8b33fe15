/*
 * launch PROGRAM [ARGUMENT...]: runs a program in a child and ends as it ended: with its exit status,
 * 128 + the signal that killed it, or 127 if it could not be executed.
 */
#include OS_ADAPTER
#include "print.h"

static int wait_for(int child)
{
	int result, status = 0;

	do
		result = os_wait(child, &status);
	while (os_interrupted(result));
	if (os_failed(result))
		return 126;
	return status & 0x7f ? 128 + (status & 0x7f) : status >> 8 & 0xff;
}

static int launch(int argc, char **argv, char **environment)
{
	int child;

	if (argc < 2)
		return complain("usage: launch PROGRAM [ARGUMENT...]", "") + 2;
	child = os_fork();
	if (child == 0) {
		os_execve(argv[1], argv + 1, environment);
		complain("launch: cannot execute ", argv[1]);
		os_exit(127);
	}
	if (os_failed(child))
		return complain("launch: cannot start ", argv[1]) + 126;
	return wait_for(child);
}

OS_MAIN(launch)
