/*
 * Measures loops against each other: every round runs every loop once, for about a millisecond, in
 * an order that changes, so that what disturbs the machine meets all of them.
 */
#ifndef ENTRY_MEASURE_H
#define ENTRY_MEASURE_H

#include "loops.h"
#include "statistics.h"

enum unit { UNIT_NS, UNIT_TICKS, UNIT_CYCLES, UNIT_COUNT };
extern const char *const unit_names[UNIT_COUNT];

enum { most_runs = 64, most_rounds = 4000 };

/* One bar of a chart: a way to make a call. Those of one group stand together. */
struct run {
	const char *group, *name;
	loop *loop;
	struct call call;
	int by_errno;
	unsigned long times; /* calls in a round */
	sys_word first, result; /* of the first and the last call; -errno if it failed */
	double *samples[UNIT_COUNT]; /* per call, of each round */
};

/* The first run is the empty loop, whose cost the others' estimates have subtracted. */
struct measurement {
	struct run runs[most_runs];
	size_t count, rounds;
	int has[UNIT_COUNT];
	const char *counter_fault; /* why there are no ticks */
	int cycles_error; /* errno of the core cycles' counter */
};

void measurement_begin(struct measurement *measurement);
struct run *measurement_add(struct measurement *measurement, const char *group, const char *name);

/* Takes about so many seconds, but makes enough rounds for an interval. */
void measure(struct measurement *measurement, double seconds);

/* What a call costs by this run. */
struct estimate run_cost(const struct measurement *measurement, size_t run, enum unit unit);

/* What it costs relative to another run, in ns, paired by round. */
struct estimate run_ratio(const struct measurement *measurement, size_t run, size_t base);

/* The cheapest of the runs from first on that are of its group, and the end of the group. */
size_t group_best(const struct measurement *measurement, size_t first);
size_t group_end(const struct measurement *measurement, size_t first);

/* Ticks of the CPU's counter in a nanosecond. */
struct estimate tick_rate(const struct measurement *measurement);

#endif
