#include "statistics.h"

#include <stdio.h>
#include <stdlib.h>

static int compare(const void *left, const void *right)
{
	double a = *(const double *)left, b = *(const double *)right;

	return (a > b) - (a < b);
}

/*
 * The largest rank, from 1, so that the samples of this rank from below and from above enclose the
 * true median with 95 % probability. They do when at least rank and at most count - rank samples
 * lie below it, a number that is binomial with chance 1/2. Probabilities are taken relative to the
 * middle one's, which cannot underflow, and added from the middle outwards.
 */
static size_t interval_rank(size_t count)
{
	size_t rank = count / 2;
	double weight = 1, all = count % 2 ? 2 : 1, enclosed = all;

	for (size_t i = rank; i > 0; i--) {
		weight *= (double)i / (double)(count - i + 1);
		all += 2 * weight;
	}
	weight = 1;
	for (; rank > 1 && enclosed < 0.95 * all; rank--) {
		weight *= (double)rank / (double)(count - rank + 1);
		enclosed += 2 * weight;
	}
	return rank > 0 ? rank : 1;
}

struct estimate estimate_median(double *samples, size_t count)
{
	size_t rank = interval_rank(count);
	struct estimate estimate;

	qsort(samples, count, sizeof(*samples), compare);
	estimate.value = (samples[(count - 1) / 2] + samples[count / 2]) / 2;
	estimate.low = samples[rank - 1];
	estimate.high = samples[count - rank];
	return estimate;
}

struct estimate estimate_ratio(const double *samples, const double *base, size_t count)
{
	double *ratios = malloc(count * sizeof(*ratios));
	struct estimate estimate;

	if (!ratios) {
		perror("malloc");
		exit(1);
	}
	for (size_t i = 0; i < count; i++)
		ratios[i] = samples[i] / base[i];
	estimate = estimate_median(ratios, count);
	free(ratios);
	if (count < ESTIMATE_LEAST && estimate.low > 1)
		estimate.low = 1;
	if (count < ESTIMATE_LEAST && estimate.high < 1)
		estimate.high = 1;
	return estimate;
}

int estimate_ranks(struct estimate ratio)
{
	return (ratio.low > 1) - (ratio.high < 1);
}
