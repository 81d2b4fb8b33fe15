/*
 * Measures commands against each other: runs all of them once a round, each round in another order, and
 * prints medians and, for times, ratios to each command's base, paired round by round.
 */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "commands/list.h"
#include "statistics.h"

static const char usage[] =
	"usage: commands --suite NAME [--rounds N] [--seconds S] [--wall GROUP] [--cpu GROUP]\n"
	"                [--unit ns|us|ms] [--memory GROUP] [--faults GROUP] LIST\n"
	"  measures what is given a GROUP, of the commands in LIST (see commands/list.h), in N "
	"rounds, or\n"
	"  fewer, but at least 6, when S seconds are over\n";

enum figure { WALL, CPU, MEMORY, FAULTS, FIGURES };

struct options {
	const char *suite, *list, *unit;
	const char *group[FIGURES]; /* where the figure is shown, or NULL: nowhere */
	size_t rounds;
	double seconds;
};

static void refuse(const char *message, const char *word)
{
	fprintf(stderr, "commands: %s: %s\n", message, word);
	exit(1);
}

static double read_positive(const char *word)
{
	char *end;
	double value = strtod(word, &end);

	if (!*word || *end || !(value > 0 && value <= 1e6)) {
		fputs(usage, stderr);
		exit(2);
	}
	return value;
}

static int read_option(struct options *options, const char *name, const char *value)
{
	static const char *const figures[FIGURES] = {"--wall", "--cpu", "--memory", "--faults"};

	for (size_t i = 0; i < FIGURES; i++) {
		if (strcmp(name, figures[i]) == 0) {
			options->group[i] = value;
			return 1;
		}
	}
	if (strcmp(name, "--suite") == 0)
		options->suite = value;
	else if (strcmp(name, "--unit") == 0)
		options->unit = value;
	else if (strcmp(name, "--rounds") == 0)
		options->rounds = (size_t)read_positive(value);
	else if (strcmp(name, "--seconds") == 0)
		options->seconds = read_positive(value);
	else
		return 0;
	return 1;
}

static double unit_of(const char *name)
{
	return strcmp(name, "ns") == 0	  ? 1e9
		: strcmp(name, "us") == 0 ? 1e6
		: strcmp(name, "ms") == 0 ? 1e3
					  : 0;
}

static struct options read_options(char **argv)
{
	struct options options = {.rounds = 11, .seconds = 1e6, .unit = "ms"};
	int good = 1;

	for (argv++; good && argv[0] && argv[1]; argv += 2)
		good = read_option(&options, argv[0], argv[1]);
	options.list = argv[0];
	if (!good || !options.list || !options.suite || unit_of(options.unit) == 0 ||
		options.rounds < 1) {
		fputs(usage, stderr);
		exit(2);
	}
	return options;
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds_of(struct timeval time)
{
	return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

/* By posix_spawn, which copies nothing: a copy of this program is no part of the figure. */
static void run(const struct command *command, double figure[FIGURES])
{
	struct rusage usage_of_child;
	int status;
	double begin = now();
	pid_t child;

	errno = posix_spawn(&child, command->arguments[0], NULL, NULL, command->arguments, environ);
	if (errno || wait4(child, &status, 0, &usage_of_child) != child)
		refuse(command->name, strerror(errno));
	figure[WALL] = now() - begin;
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		refuse(command->name, "does not succeed");
	figure[CPU] = seconds_of(usage_of_child.ru_utime) + seconds_of(usage_of_child.ru_stime);
	figure[MEMORY] = (double)usage_of_child.ru_maxrss;
	figure[FAULTS] = (double)usage_of_child.ru_minflt;
}

/* Another order each time, so that no command always runs in another's wake; the same in each run. */
static void shuffle(size_t *order, size_t count)
{
	static unsigned long long state = 88172645463325252ULL;

	for (size_t i = count; i > 1; i--) {
		size_t other, swap = order[i - 1];

		state ^= state << 13;
		state ^= state >> 7;
		state ^= state << 17;
		other = (size_t)(state % i);
		order[i - 1] = order[other];
		order[other] = swap;
	}
}

/* Where the samples of a command's figure begin. */
static double *samples_of(double *samples, size_t rounds, size_t command, size_t figure)
{
	return samples + (command * FIGURES + figure) * rounds;
}

/* Returns how many rounds there were; one before them counts for nothing. */
static size_t measure(const struct list *list, const struct options *options, double *samples)
{
	size_t *order = calloc(list->count, sizeof(*order)), round = 0;
	double end = now() + options->seconds, figure[FIGURES];

	if (!order)
		refuse("measure", strerror(errno));
	for (size_t i = 0; i < list->count; i++) {
		order[i] = i;
		run(&list->command[i], figure);
	}
	while (round < options->rounds && (round < ESTIMATE_LEAST || now() < end)) {
		shuffle(order, list->count);
		for (size_t i = 0; i < list->count; i++) {
			run(&list->command[order[i]], figure);
			for (size_t j = 0; j < FIGURES; j++)
				samples_of(samples, options->rounds, order[i], j)[round] =
					figure[j];
		}
		round++;
	}
	free(order);
	return round;
}

/* Before the medians, which sort the samples. */
static void print_ratios(const struct list *list, const struct options *options, double *samples,
	size_t rounds, enum figure figure)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct command *command = &list->command[i];
		struct estimate ratio;

		if (command->base == i)
			continue;
		ratio = estimate_ratio(samples_of(samples, options->rounds, i, figure),
			samples_of(samples, options->rounds, command->base, figure), rounds);
		printf("ratio | %s | %s | %s | %s | %.4f | %.4f | %.4f\n", options->suite,
			options->group[figure], command->name, list->command[command->base].name,
			ratio.value, ratio.low, ratio.high);
	}
}

static void print_result(const struct options *options, enum figure figure, const char *name,
	struct estimate estimate)
{
	static const char *const units[FIGURES] = {[MEMORY] = "KiB", [FAULTS] = "faults"};
	int time = figure == WALL || figure == CPU;
	double scale = time ? unit_of(options->unit) : 1;
	const char *unit = time ? options->unit : units[figure];

	printf("result | %s | %s | %s | %s | ", options->suite, options->group[figure], name, unit);
	if (estimate.low < estimate.high)
		printf("%.*f | %.*f | %.*f\n", time ? 3 : 0, scale * estimate.value, time ? 3 : 0,
			scale * estimate.low, time ? 3 : 0, scale * estimate.high);
	else
		printf("%.*f | - | -\n", time ? 3 : 0, scale * estimate.value);
}

static void print_medians(const struct list *list, const struct options *options, double *samples,
	size_t rounds, enum figure figure)
{
	struct rusage own;

	getrusage(RUSAGE_SELF, &own);
	for (size_t i = 0; i < list->count; i++) {
		const char *name = list->command[i].name;
		struct estimate estimate =
			estimate_median(samples_of(samples, options->rounds, i, figure), rounds);

		/* Until its execve a child has this program's memory, and its peak counts. */
		if (figure == MEMORY && estimate.high <= (double)own.ru_maxrss)
			printf("skip | %s | %s: %s | less memory than the program that measures\n",
				options->suite, options->group[figure], name);
		else
			print_result(options, figure, name, estimate);
	}
}

/* What commands print is no result. Returns where standard output went to. */
static int discard_output(void)
{
	int kept = fcntl(1, F_DUPFD_CLOEXEC, 3), nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (kept < 0 || nowhere < 0 || dup2(nowhere, 1) < 0)
		refuse("/dev/null", strerror(errno));
	return kept;
}

int main(int argc, char **argv)
{
	struct options options = read_options(argv);
	struct list list = list_read(options.list);
	size_t size = list.count * FIGURES * options.rounds * sizeof(double), rounds;
	double *samples = malloc(size);
	int output;

	(void)argc;
	if (!samples)
		refuse("samples", strerror(errno));
	/* Page faults of this program are not to fall into the times. */
	memset(samples, 0xff, size);
	output = discard_output();
	rounds = measure(&list, &options, samples);
	dup2(output, 1);
	for (enum figure figure = 0; figure < FIGURES; figure++) {
		if (!options.group[figure])
			continue;
		if (figure == WALL || figure == CPU)
			print_ratios(&list, &options, samples, rounds, figure);
		print_medians(&list, &options, samples, rounds, figure);
	}
	free(samples);
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
