/* SYSGATE_ERRNO as a global variable of the program's. */
static int process_error;
#define SYSGATE_ERRNO process_error
#include "native.h"

#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "errno_checks.h"

void check_errno_of_process(void)
{
	set_subject("errno of the process");
	watch_errno();
	check_errno_mode();
	check_errno();
	process_error = 77;
	check(close(-1) == -1 && errno == EBADF && process_error == 77, "libc has its own");
	check(sys_mmap(0, page, PROT_READ, MAP_SHARED, -1, 0) == MAP_FAILED &&
			process_error == EBADF,
		"a pointer's error is MAP_FAILED");
}
