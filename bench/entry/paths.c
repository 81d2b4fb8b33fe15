/*
 * paths: what a call costs by each way into the kernel that this ABI has. A hosted program, as
 * libc's ways are among them.
 */
#include "call.h"
#include "clock.h"
#include "vsyscall.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char usage[] =
	"usage: paths [--table]\n"
	"       paths --call NAME [ARGUMENT...]\n"
	"Measures the standard calls, or one call of any name, by each way into the kernel.\n"
	"--table: as lines of `result | paths | ...`. BENCH_QUICK=1 in the environment: a short "
	"run.\n"
	"ARGUMENT: a number (10, 0xa, 012, -10), @TEXT (the address of a string) or %SIZE (the\n"
	"address of so many zero bytes); those that are left out are 0. The call is made many\n"
	"thousand times, with the same arguments: what that does to this machine, or to the "
	"program\n"
	"itself, is the user's business; one that waits makes it wait. Calls that make children\n"
	"are refused, and where a call ends the program that is told.\n";

static double seconds(double full)
{
	const char *quick = getenv("BENCH_QUICK");

	return quick && *quick && strcmp(quick, "0") != 0 ? full / 20 : full;
}

/* Counters of some ABIs belong to one CPU. Not a must: a kernel may refuse it. */
static void stay_on_one_cpu(void)
{
	int cpu = sched_getcpu();
	cpu_set_t set;

	if (cpu < 0 || cpu >= CPU_SETSIZE)
		return;
	CPU_ZERO(&set);
	CPU_SET((size_t)cpu, &set);
	sched_setaffinity(0, sizeof(set), &set);
}

static void print_vsyscall(const struct output *output, const struct sys_auxv *auxv)
{
#ifdef SYSGATE_I386
	const void *entry = (const void *)sys_auxv_get(auxv, SYS_AT_SYSINFO, 0);
	const char *instruction = entry ? vsyscall_instruction(entry) : 0;

	if (!entry)
		print_note(output,
			"i386: the kernel has no __kernel_vsyscall: its stand-in was "
			"measured, int $0x80 and ret");
	else if (!instruction)
		print_note(output, "i386: how __kernel_vsyscall enters the kernel is not known");
	else
		print_note(output, "i386: __kernel_vsyscall enters by %s%s",
			strcmp(instruction, "int $0x80") == 0 ? "" : "a fast instruction, ",
			instruction);
#else
	(void)output, (void)auxv;
#endif
}

static int measure_standard(int table, const struct sys_auxv *auxv)
{
	static struct measurement calls, clocks;
	const struct output output = {"paths", table}, clock_output = {"clock", table};
	int wrong;

	check_paths(&output);
	measurement_begin(&calls);
	add_standard_calls(&calls, &output);
	measure(&calls, seconds(36));
	wrong = check_standard_results(&calls);
	print_measurement(&output, &calls);
	print_vsyscall(&output, auxv);

	measurement_begin(&clocks);
	add_clock(&clocks, &clock_output, auxv);
	measure(&clocks, seconds(6));
	wrong |= check_clock_results(&clocks);
	print_measurement(&clock_output, &clocks);
	return wrong;
}

/* 0, 1 or 2 is the program's status. */
static int measure_named(char **words)
{
	static struct measurement calls;
	const struct output output = {"paths", 0};

	check_paths(&output);
	measurement_begin(&calls);
	if (add_named_call(&calls, &output, words) != 0)
		return 2;
	measure(&calls, seconds(5));
	print_measurement(&output, &calls);
	return 0;
}

static int flush(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return 0;
	perror("paths: standard output");
	return 1;
}

/* In a child, which tells through a pipe that it has come to its end: a call may end it before. */
static int guard_named(char **words)
{
	int ends[2], status = 0;
	char result;
	pid_t child;

	if (pipe(ends) != 0 || (child = fork()) < 0) {
		perror("paths: a child to measure in");
		return 1;
	}
	if (child == 0) {
		close(ends[0]);
		result = (char)measure_named(words);
		if (flush() != 0)
			result = 1;
		_exit(write(ends[1], &result, 1) != 1);
	}
	close(ends[1]);
	if (read(ends[0], &result, 1) == 1)
		return result;
	waitpid(child, &status, 0);
	if (WIFSIGNALED(status))
		fprintf(stderr, "paths: %s: %s ended the program by a signal: %s\n", SYSGATE_ABI,
			words[0], strsignal(WTERMSIG(status)));
	else
		fprintf(stderr, "paths: %s: %s ended the program, with status %d\n", SYSGATE_ABI,
			words[0], WEXITSTATUS(status));
	return 1;
}

int main(int argc, char **argv)
{
	const struct sys_auxv *auxv = sys_auxv_of(environ);
	int table = argc > 1 && strcmp(argv[1], "--table") == 0, status;

	paths_prepare(auxv);
	stay_on_one_cpu();
	if (argc > 2 && strcmp(argv[1], "--call") == 0)
		return guard_named(argv + 2);
	if (argc > 1 + table) {
		fputs(usage, stderr);
		return 2;
	}
	status = measure_standard(table, auxv);
	return flush() != 0 || status != 0;
}
