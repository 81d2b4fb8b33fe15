/* Memory, children and files for the tests: all by libc. */
#include "native.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

char *scratch;

int open_scratch(void)
{
	int flags = MAP_SHARED | MAP_ANONYMOUS;
	void *place;

#ifdef SYSGATE_X86_64
	flags |= MAP_32BIT;
#endif
	place = mmap(NULL, scratch_size, PROT_READ | PROT_WRITE, flags, -1, 0);
	scratch = (char *)place;
	return place != MAP_FAILED;
}

int run_in_child(int (*work)(void))
{
	int status = 0;
	pid_t child;

	fflush(stdout);
	child = fork();
	if (child == 0)
		_exit(work());
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}

int open_letters(long long at)
{
	int fd = memfd_create("letters", 0);

	if (fd >= 0 && pwrite64(fd, "ABCDEFGH", 8, at) != 8) {
		close(fd);
		return -1;
	}
	return fd;
}

void set_timer(int milliseconds)
{
	struct itimerval timer;

	memset(&timer, 0, sizeof(timer));
	timer.it_value.tv_usec = timer.it_interval.tv_usec = milliseconds * 1000;
	setitimer(ITIMER_REAL, &timer, NULL);
}
