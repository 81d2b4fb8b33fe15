#include "measure.h"

#include "counter.h"
#include "cycles.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

const char *const unit_names[UNIT_COUNT] = {"ns", "ticks", "cycles"};

static const double batch_ns = 1e6;

struct instant {
	struct timespec time;
	uint64_t ticks, cycles;
};

static void *allocate(size_t size)
{
	void *memory = malloc(size);

	if (!memory) {
		perror("malloc");
		exit(1);
	}
	return memory;
}

static double nanoseconds(const struct timespec *from, const struct timespec *to)
{
	return (double)(to->tv_sec - from->tv_sec) * 1e9 + (double)(to->tv_nsec - from->tv_nsec);
}

#ifdef COUNTER_NAME
static sigjmp_buf forbidden;

static void forbid(int number)
{
	siglongjmp(forbidden, number);
}

/* Emulators have counters that stand still. */
static int counter_moves(void)
{
	struct timespec begin, now;
	uint64_t first = counter_read();

	clock_gettime(CLOCK_MONOTONIC, &begin);
	do
		clock_gettime(CLOCK_MONOTONIC, &now);
	while (nanoseconds(&begin, &now) < batch_ns);
	return counter_read() != first;
}

/* A kernel may forbid the counter, and a CPU lack it: either ends in a signal. */
static const char *counter_fault(void)
{
	static const int signals[] = {SIGILL, SIGSEGV, SIGBUS};
	enum { count = sizeof(signals) / sizeof(signals[0]) };
	struct sigaction old[count], action = {0};
	const char *volatile fault = COUNTER_NAME " ends a program by a signal here";

	action.sa_handler = forbid;
	for (int i = 0; i < count; i++)
		sigaction(signals[i], &action, &old[i]);
	if (sigsetjmp(forbidden, 1) == 0)
		fault = counter_moves() ? 0 : COUNTER_NAME " stands still here";
	for (int i = 0; i < count; i++)
		sigaction(signals[i], &old[i], 0);
	return fault;
}
#else
static const char *counter_fault(void)
{
	return "no counter that a program may read is known for this ABI";
}

static uint64_t counter_read(void)
{
	return 0;
}
#endif

void measurement_begin(struct measurement *measurement)
{
	memset(measurement, 0, sizeof(*measurement));
	measurement->has[UNIT_NS] = 1;
	measurement->counter_fault = counter_fault();
	measurement->has[UNIT_TICKS] = !measurement->counter_fault;
	measurement->cycles_error = -cycles_open();
	measurement->has[UNIT_CYCLES] = measurement->cycles_error == 0;
	measurement_add(measurement, "empty-loop " SYSGATE_ABI, "the loop")->loop = loop_of_nothing;
}

struct run *measurement_add(struct measurement *measurement, const char *group, const char *name)
{
	struct run *run = &measurement->runs[measurement->count];

	if (measurement->count == most_runs) {
		fprintf(stderr, "more than %d loops to measure\n", most_runs);
		exit(1);
	}
	measurement->count++;
	run->group = group;
	run->name = name;
	for (int unit = 0; unit < UNIT_COUNT; unit++)
		run->samples[unit] = allocate(most_rounds * sizeof(double));
	return run;
}

static void read_cycles(struct measurement *measurement, struct instant *instant)
{
	if (measurement->has[UNIT_CYCLES] && !cycles_read(&instant->cycles)) {
		measurement->has[UNIT_CYCLES] = 0;
		measurement->cycles_error = EBUSY;
	}
}

static uint64_t read_ticks(const struct measurement *measurement)
{
	return measurement->has[UNIT_TICKS] ? counter_read() : 0;
}

/*
 * The time that the loop took, in ns. What is quicker to read is read closer to the loop: cycles
 * take a call, which the time must not contain.
 */
static double run_batch(
	struct measurement *measurement, struct run *run, double *ticks, double *cycles)
{
	struct instant from = {{0, 0}, 0, 0}, to = {{0, 0}, 0, 0};

	read_cycles(measurement, &from);
	clock_gettime(CLOCK_MONOTONIC, &from.time);
	from.ticks = read_ticks(measurement);
	run->result = run->loop(&run->call, run->times);
	to.ticks = read_ticks(measurement);
	if (run->by_errno && run->result == -1)
		run->result = -errno;
	clock_gettime(CLOCK_MONOTONIC, &to.time);
	read_cycles(measurement, &to);
	*ticks = (double)((to.ticks - from.ticks) & COUNTER_MASK);
	*cycles = (double)(to.cycles - from.cycles);
	return nanoseconds(&from.time, &to.time);
}

/* The best of a few: one that the machine disturbs would make all batches too short. */
static double quickest_batch(struct measurement *measurement, struct run *run)
{
	double least = 0, ticks, cycles;

	for (int i = 0; i < 3 && least < 4 * batch_ns; i++) {
		double ns = run_batch(measurement, run, &ticks, &cycles);

		if (i == 0 || ns < least)
			least = ns;
	}
	return least;
}

static void choose_times(struct measurement *measurement, struct run *run)
{
	double ns;

	run->times = 1;
	run_batch(measurement, run, &ns, &ns);
	run->first = run->result;
	while ((ns = quickest_batch(measurement, run)) < batch_ns / 10)
		run->times *= 2;
	if (ns < batch_ns)
		run->times = (unsigned long)((double)run->times * batch_ns / ns);
}

/* Fisher and Yates's shuffle, by a generator of Marsaglia's: the same orders in each session. */
static void shuffle(size_t *order, size_t count)
{
	static uint32_t state = 2463534242u;

	for (size_t i = 1; i < count; i++) {
		size_t other, kept = order[i];

		state ^= state << 13;
		state ^= state >> 17;
		state ^= state << 5;
		other = state % (i + 1);
		order[i] = order[other];
		order[other] = kept;
	}
}

static void sample(struct measurement *measurement, struct run *run, size_t round)
{
	double ticks, cycles, times = (double)run->times;

	run->samples[UNIT_NS][round] = run_batch(measurement, run, &ticks, &cycles) / times;
	run->samples[UNIT_TICKS][round] = ticks / times;
	run->samples[UNIT_CYCLES][round] = cycles / times;
}

void measure(struct measurement *measurement, double seconds)
{
	struct timespec begin, now;
	size_t order[most_runs] = {0};

	clock_gettime(CLOCK_MONOTONIC, &begin);
	for (size_t i = 0; i < measurement->count; i++) {
		order[i] = i;
		choose_times(measurement, &measurement->runs[i]);
	}
	do {
		shuffle(order, measurement->count);
		for (size_t i = 0; i < measurement->count; i++)
			sample(measurement, &measurement->runs[order[i]], measurement->rounds);
		measurement->rounds++;
		clock_gettime(CLOCK_MONOTONIC, &now);
	} while (measurement->rounds < ESTIMATE_LEAST ||
		(measurement->rounds < most_rounds && nanoseconds(&begin, &now) < seconds * 1e9));
}

/*
 * The samples of a run less the median of the empty loop's: less each round's own would add that
 * one's noise. The caller frees them.
 */
static double *net_samples(const struct measurement *measurement, size_t run, enum unit unit)
{
	size_t rounds = measurement->rounds, size = rounds * sizeof(double);
	double *samples = allocate(size), empty;

	memcpy(samples, measurement->runs[0].samples[unit], size);
	empty = run == 0 ? 0 : estimate_median(samples, rounds).value;
	memcpy(samples, measurement->runs[run].samples[unit], size);
	for (size_t i = 0; i < rounds; i++)
		samples[i] -= empty;
	return samples;
}

struct estimate run_cost(const struct measurement *measurement, size_t run, enum unit unit)
{
	double *samples = net_samples(measurement, run, unit);
	struct estimate cost = estimate_median(samples, measurement->rounds);

	free(samples);
	return cost;
}

struct estimate run_ratio(const struct measurement *measurement, size_t run, size_t base)
{
	double *samples = net_samples(measurement, run, UNIT_NS);
	double *of_base = net_samples(measurement, base, UNIT_NS);
	struct estimate ratio = estimate_ratio(samples, of_base, measurement->rounds);

	free(of_base);
	free(samples);
	return ratio;
}

size_t group_end(const struct measurement *measurement, size_t first)
{
	size_t end = first;

	while (end < measurement->count &&
		strcmp(measurement->runs[end].group, measurement->runs[first].group) == 0)
		end++;
	return end;
}

size_t group_best(const struct measurement *measurement, size_t first)
{
	size_t best = first, end = group_end(measurement, first);

	for (size_t i = first + 1; i < end; i++) {
		if (run_cost(measurement, i, UNIT_NS).value <
			run_cost(measurement, best, UNIT_NS).value)
			best = i;
	}
	return best;
}

struct estimate tick_rate(const struct measurement *measurement)
{
	const struct run *run = &measurement->runs[0];

	return estimate_ratio(run->samples[UNIT_TICKS], run->samples[UNIT_NS], measurement->rounds);
}
