/*
 * Runs each command of a list (see commands/list.h) under ptrace, and prints how many system calls it made
 * and how much memory was resident when it ended. Several times: where on a page its stack begins is
 * chance, and so is how many pages that takes.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "commands/list.h"
#include "statistics.h"

static const char usage[] = "usage: traced SUITE ABI LIST\n";

enum { ROUNDS = 21 };

struct seen {
	double calls;
	double resident; /* KiB */
};

static void refuse(const struct command *command, const char *message)
{
	fprintf(stderr, "traced: %s: %s\n", command->name, message);
	exit(1);
}

static pid_t begin(const struct command *command)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		int nowhere = open("/dev/null", O_WRONLY);
		if (nowhere < 0 || dup2(nowhere, 1) < 0 || close(nowhere) != 0 ||
			ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0 || raise(SIGSTOP) != 0)
			_exit(127);
		execve(command->arguments[0], command->arguments, environ);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		refuse(command, strerror(errno));
	if (!WIFSTOPPED(status))
		refuse(command, "cannot be traced");
	if (ptrace(PTRACE_SETOPTIONS, child, NULL,
		    PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT |
			    PTRACE_O_EXITKILL) != 0)
		refuse(command, strerror(errno));
	return child;
}

/*
 * From the page tables: the counters of /proc/PID/status were off by up to 64 pages a CPU in Linux 6.2 to
 * 6.15, which is more than a small program has.
 */
static double resident_of(const struct command *command, pid_t process)
{
	char path[64], line[256];
	unsigned long size = 0;
	FILE *file;

	sprintf(path, "/proc/%ld/smaps_rollup", (long)process);
	file = fopen(path, "r");
	if (!file)
		refuse(command, strerror(errno));
	while (size == 0 && fgets(line, sizeof(line), file))
		sscanf(line, "Rss: %lu kB", &size);
	fclose(file);
	if (size == 0)
		refuse(command, "smaps_rollup tells no size");
	return (double)size;
}

/* Stops at each system call: on its way in, and, if it returns, on its way out. */
static struct seen trace(const struct command *command)
{
	pid_t child = begin(command);
	int status, signal = 0, executed = 0, inside = 0;
	struct seen seen = {0};

	for (;;) {
		if (ptrace(PTRACE_SYSCALL, child, NULL, (long)signal) != 0 ||
			waitpid(child, &status, 0) != child)
			refuse(command, strerror(errno));
		if (!WIFSTOPPED(status))
			break;
		signal = 0;
		if (status >> 8 == (SIGTRAP | PTRACE_EVENT_EXEC << 8)) {
			executed = 1;
			inside = 1;
		} else if (status >> 8 == (SIGTRAP | PTRACE_EVENT_EXIT << 8)) {
			seen.resident = resident_of(command, child);
		} else if (WSTOPSIG(status) == (SIGTRAP | 0x80)) {
			inside = !inside;
			seen.calls += executed && inside;
		} else {
			signal = WSTOPSIG(status);
		}
	}
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		refuse(command, "does not succeed");
	return seen;
}

static void print(
	char **argv, const char *group, const char *name, const char *unit, double *samples)
{
	struct estimate estimate = estimate_median(samples, ROUNDS);

	printf("result | %s | %s %s | %s | %s | %.0f | ", argv[1], group, argv[2], name, unit,
		estimate.value);
	if (estimate.low < estimate.high)
		printf("%.0f | %.0f\n", estimate.low, estimate.high);
	else
		puts("- | -");
}

int main(int argc, char **argv)
{
	struct list list;

	if (argc != 4) {
		fputs(usage, stderr);
		return 2;
	}
	list = list_read(argv[3]);
	for (size_t i = 0; i < list.count; i++) {
		const struct command *command = &list.command[i];
		double calls[ROUNDS], resident[ROUNDS];

		for (size_t round = 0; round < ROUNDS; round++) {
			struct seen seen = trace(command);

			calls[round] = seen.calls;
			resident[round] = seen.resident;
		}
		print(argv, "system calls", command->name, "calls", calls);
		print(argv, "resident", command->name, "KiB", resident);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
