/* SYSGATE_ERRNO as a thread-local variable of the program's. */
static __thread int thread_error;
#define SYSGATE_ERRNO thread_error
#include "native.h"

#include <pthread.h>

#include "errno_checks.h"

static void *fail(void *seen)
{
	int first = thread_error;

	*(int *)seen = first == 0 && sys_close(-1) == -1 && thread_error == SYS_EBADF;
	return NULL;
}

void check_errno_of_thread(void)
{
	pthread_t thread;
	int seen = 0;

	set_subject("errno of the thread");
	watch_errno();
	check_errno_mode();
	check_errno();
	thread_error = 77;
	check(pthread_create(&thread, NULL, fail, &seen) == 0 && pthread_join(thread, NULL) == 0 &&
			seen && thread_error == 77,
		"each thread has its own");
}
