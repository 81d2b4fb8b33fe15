/*
 * Waiting for a child by waitid, the one call for it that every ABI has. Its siginfo starts with three
 * numbers, of which mips has the code second and all others third; the child's follow, where a
 * pointer would be aligned.
 */
enum {
	WAIT_PID = 1, /* P_PID */
	WAIT_ENDED = 4, /* WEXITED */
	WAIT_ALL = 0x40000000, /* also for a child that sends no signal when it ends */
	ENDED_EXIT = 1 /* CLD_EXITED; the others are signals */
};

/* Returns the status as a shell reports it (128 + the signal that killed the child), -1 if the child
 * still runs (with SYS_WNOHANG), -errno if there is no such child. */
static int wait_child(sys_pid child, int options)
{
	int information[32] = {0};
	const int *of_child = information + (sizeof(void *) == 8 ? 4 : 3);
	int result;

	do
		result = sys_waitid(WAIT_PID, child, (struct sys_siginfo *)(void *)information,
			options | WAIT_ENDED | WAIT_ALL, 0);
	while (result == -SYS_EINTR);
	if (result < 0)
		return result;
	if (of_child[0] == 0)
		return -1;
#if defined(SYSGATE_MIPS_O32) || defined(SYSGATE_MIPS_N32) || defined(SYSGATE_MIPS_N64)
	return information[1] == ENDED_EXIT ? of_child[2] : 128 + of_child[2];
#else
	return information[2] == ENDED_EXIT ? of_child[2] : 128 + of_child[2];
#endif
}
