/*
 * What `#include "sysgate.h"` costs a compiler, beside the headers of libc that it stands for: printed, not
 * judged. Processor time of the compiler, not time on the clock, as other cases run meanwhile.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "run_command.h"

enum { RUNS = 15 };

static const char *const compilers[] = {"gcc", "clang-19"};

static double spent(void)
{
	struct rusage usage;

	getrusage(RUSAGE_CHILDREN, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
		(double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static double milliseconds(const char *command)
{
	double before = spent();

	cr_assert(system(command) == 0, "%s", command);
	return spent() - before;
}

static int compare(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Leaves the times sorted. */
static double median(double *times)
{
	qsort(times, RUNS, sizeof(*times), compare);
	return times[RUNS / 2];
}

ParameterizedTestParameters(cost, of_the_include)
{
	return case_numbers(COUNT(compilers));
}

ParameterizedTest(int *number, cost, of_the_include)
{
	const char *compiler = compilers[*number];
	double ours[RUNS], libc[RUNS], nothing[RUNS], medians[3];
	char *commands[3];

	need_tool(compiler);
	output_of("mkdir -p build/test-cost");
	write_file("build/test-cost/ours.c", "#include \"sysgate.h\"\n");
	write_file("build/test-cost/nothing.c", "typedef int empty;\n");
	write_file("build/test-cost/libc.c",
		"#include <unistd.h>\n#include <fcntl.h>\n#include <sys/stat.h>\n#include "
		"<sys/syscall.h>\n");
	commands[0] =
		print_string("%s -O2 -S -o /dev/null -Iinclude build/test-cost/ours.c", compiler);
	commands[1] = print_string("%s -O2 -S -o /dev/null build/test-cost/libc.c", compiler);
	commands[2] = print_string("%s -O2 -S -o /dev/null build/test-cost/nothing.c", compiler);
	for (int i = 0; i < RUNS; i++) {
		ours[i] = milliseconds(commands[0]);
		libc[i] = milliseconds(commands[1]);
		nothing[i] = milliseconds(commands[2]);
	}
	medians[0] = median(ours);
	medians[1] = median(libc);
	medians[2] = median(nothing);
	log_line("cost: %s takes %.1f ms with sysgate.h, %.1f ms with four headers of libc, %.1f "
		 "ms with "
		 "nothing: ratio %.2f, of the shortest runs %.2f",
		compiler, medians[0], medians[1], medians[2], medians[0] / medians[1],
		ours[0] / libc[0]);
}
