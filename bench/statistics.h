/* Statistics of timings: medians, and no assumption about how the times are distributed. */
#ifndef STATISTICS_H
#define STATISTICS_H

#include <stddef.h>

/*
 * A median and the interval that holds the true one with at least 95 % probability: the ends are
 * order statistics, chosen by the exact binomial distribution of how many samples lie below the
 * true median, for whatever count there is. Fewer than ESTIMATE_LEAST samples cannot give
 * 95 %: the interval is then all that was seen, which is less certain (94 % of 5, 75 % of 3).
 */
struct estimate {
	double value, low, high;
};

#define ESTIMATE_LEAST 6

/* Sorts the samples; count is at least 1. */
struct estimate estimate_median(double *samples, size_t count);

/*
 * The median of the ratios of each round, samples[i] / base[i]: what slows down a whole round slows
 * down both. The interval of fewer than ESTIMATE_LEAST rounds includes 1.0: they rank nothing.
 */
struct estimate estimate_ratio(const double *samples, const double *base, size_t count);

/* -1: faster than the base, 1: slower, 0: the interval includes 1.0. */
int estimate_ranks(struct estimate ratio);

#endif
