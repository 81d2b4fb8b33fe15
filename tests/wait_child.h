/* Waiting for a child by waitid, the one call for it that every ABI has. */

/* Returns the status as a shell reports it (128 + the signal that killed the child), -1 if the child
 * still runs (with SYS_WNOHANG), -errno if there is no such child. */
static int wait_child(sys_pid child, int options)
{
	struct sys_siginfo information;
	int result;

	information.child.pid = 0;
	do
		result = sys_waitid(
			SYS_P_PID, child, &information, options | SYS_WEXITED | SYS_W_ALL, 0);
	while (result == -SYS_EINTR);
	if (result < 0)
		return result;
	if (information.child.pid == 0)
		return -1;
	return information.si_code == SYS_CLD_EXITED ? information.child.status
						     : 128 + information.child.status;
}
