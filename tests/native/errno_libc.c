/* SYSGATE_ERRNO as libc's errno: the typed calls behave as libc's functions do. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#define SYSGATE_ERRNO errno
#include "native.h"

#include "errno_checks.h"

static int is_same_as_libc(void)
{
	long long ours, theirs;
	int error;

	ours = sys_lseek(-1, 1, 2);
	error = errno;
	theirs = lseek64(-1, 1, 2);
	return ours == theirs && error == errno && strerror(error) == strerror(errno);
}

void check_errno_of_libc(void)
{
	set_subject("libc's errno");
	check_errno_mode();
	check(is_same_as_libc(), "as libc's own");
	errno = 0;
	check(sys_close(-1) == -1 && errno == EBADF, "errno's name for it");
}
