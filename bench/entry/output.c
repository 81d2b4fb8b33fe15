#define SYSGATE_NAMES
#include "output.h"

#include "counter.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void print_note(const struct output *output, const char *format, ...)
{
	va_list values;

	if (output->table)
		printf("note | %s | ", output->suite);
	else
		printf("note: ");
	va_start(values, format);
	vprintf(format, values);
	va_end(values);
	putchar('\n');
}

void print_skip(const struct output *output, const char *name, const char *format, ...)
{
	va_list values;

	if (output->table)
		printf("skip | %s | %s %s | ", output->suite, name, SYSGATE_ABI);
	else
		printf("skipped: %s: ", name);
	va_start(values, format);
	vprintf(format, values);
	va_end(values);
	putchar('\n');
}

const char *result_text(sys_word result, char text[32])
{
	const unsigned long long word = ~0ULL >> (64 - 8 * sizeof(result));
	const char *name = sys_is_error(result) ? sys_errno_name(sys_errno_of(result)) : 0;

	if (name)
		snprintf(text, 32, "%s", name);
	else if (result < 0 || result > INT_MAX)
		snprintf(text, 32, "%#llx", (unsigned long long)result & word);
	else
		snprintf(text, 32, "%lld", (long long)result);
	return text;
}

static void print_row(const struct measurement *measurement, size_t run, size_t best)
{
	struct estimate cost = run_cost(measurement, run, UNIT_NS);
	struct estimate ratio = run_ratio(measurement, run, best);
	const struct run *of = &measurement->runs[run];
	char interval[40];

	snprintf(interval, sizeof(interval), "%.1f .. %.1f", cost.low, cost.high);
	printf("  %-20s %9.1f %20s", of->name, cost.value, interval);
	for (int unit = UNIT_TICKS; unit < UNIT_COUNT; unit++) {
		if (measurement->has[unit])
			printf(" %9.1f", run_cost(measurement, run, (enum unit)unit).value);
	}
	snprintf(interval, sizeof(interval), "%.3f .. %.3f", ratio.low, ratio.high);
	if (run == best)
		printf(" %8s %16s", run == 0 ? "" : "best", "");
	else
		printf(" %8.3f %16s", ratio.value, interval);
	if (run > 0) {
		char text[32];

		printf("  %s", result_text(of->result, text));
	}
	putchar('\n');
}

static void print_heading(const struct measurement *measurement, const char *group)
{
	printf("\n%-22s %9s %20s", group, "ns", "95 % interval");
	for (int unit = UNIT_TICKS; unit < UNIT_COUNT; unit++) {
		if (measurement->has[unit])
			printf(" %9s", unit_names[unit]);
	}
	printf(" %8s %16s  %s\n", "ratio", "95 % interval", "result");
}

static void print_result(const struct output *output, const struct measurement *measurement,
	size_t run, enum unit unit)
{
	const struct run *of = &measurement->runs[run];
	struct estimate cost = run_cost(measurement, run, unit);

	printf("result | %s | %s | %s | %s | %.3f | %.3f | %.3f\n", output->suite, of->group,
		of->name, unit_names[unit], cost.value, cost.low, cost.high);
}

static void print_ratio(
	const struct output *output, const struct measurement *measurement, size_t run, size_t base)
{
	struct estimate ratio = run_ratio(measurement, run, base);

	printf("ratio | %s | %s | %s | %s | %.4f | %.4f | %.4f\n", output->suite,
		measurement->runs[run].group, measurement->runs[run].name,
		measurement->runs[base].name, ratio.value, ratio.low, ratio.high);
}

/* What one bound asks for, whichever of the two or of others is the best. */
static void print_bound(const struct output *output, const struct measurement *measurement,
	size_t first, size_t best)
{
	size_t end = group_end(measurement, first), fast = end, slow = end;

	for (size_t i = first; i < end; i++) {
		if (strcmp(measurement->runs[i].name, "__kernel_vsyscall") == 0)
			fast = i;
		if (strcmp(measurement->runs[i].name, "int $0x80") == 0)
			slow = i;
	}
	if (fast < end && slow < end && best != slow)
		print_ratio(output, measurement, fast, slow);
}

static void print_group(
	const struct output *output, const struct measurement *measurement, size_t first)
{
	size_t end = group_end(measurement, first), best = group_best(measurement, first);

	if (!output->table) {
		print_heading(measurement, measurement->runs[first].group);
		for (size_t i = first; i < end; i++)
			print_row(measurement, i, best);
		return;
	}
	for (int unit = 0; unit < UNIT_COUNT; unit++) {
		for (size_t i = first; measurement->has[unit] && i < end; i++)
			print_result(output, measurement, i, (enum unit)unit);
	}
	for (size_t i = first; i < end; i++) {
		if (i != best)
			print_ratio(output, measurement, i, best);
	}
	print_bound(output, measurement, first, best);
}

static void print_unranked(
	const struct output *output, const struct measurement *measurement, size_t first)
{
	size_t end = group_end(measurement, first);

	for (size_t i = first; i < end; i++) {
		for (size_t j = i + 1; j < end; j++) {
			struct estimate ratio = run_ratio(measurement, j, i);

			if (estimate_ranks(ratio) == 0)
				print_note(output,
					"%s: %s and %s cannot be ranked on this machine: their "
					"ratio is within %.4f .. %.4f",
					measurement->runs[i].group, measurement->runs[j].name,
					measurement->runs[i].name, ratio.low, ratio.high);
		}
	}
}

/* As of openat, when all files are open that may be: what then fails is another call. */
static void print_changed(const struct output *output, const struct run *run)
{
	if (run->first != run->result && (sys_is_error(run->first) || sys_is_error(run->result))) {
		char first[32], last[32];

		print_note(output, "%s by %s: the first call gave %s, the last %s", run->group,
			run->name, result_text(run->first, first), result_text(run->result, last));
	}
}

static void print_counters(const struct output *output, const struct measurement *measurement)
{
	char text[32];

#ifdef COUNTER_NAME
	if (measurement->has[UNIT_TICKS]) {
		struct estimate rate = tick_rate(measurement);

		print_note(output,
			"%s: ticks are of %s, %s: %.0f a second by CLOCK_MONOTONIC, %.0f .. %.0f; "
			"a tick is not a core cycle",
			SYSGATE_ABI, COUNTER_NAME, COUNTER_WHAT, rate.value * 1e9, rate.low * 1e9,
			rate.high * 1e9);
	}
#endif
	if (!measurement->has[UNIT_TICKS])
		print_skip(output, "ticks", "%s", measurement->counter_fault);
	if (!measurement->has[UNIT_CYCLES])
		print_skip(output, "core cycles", "perf_event_open gives %s",
			result_text(-measurement->cycles_error, text));
}

void print_measurement(const struct output *output, const struct measurement *measurement)
{
	for (size_t i = 0; i < measurement->count; i = group_end(measurement, i))
		print_group(output, measurement, i);
	if (!output->table)
		putchar('\n');
	print_counters(output, measurement);
	print_note(output,
		"%s: %zu rounds, of about a millisecond each way; the empty loop is subtracted",
		SYSGATE_ABI, measurement->rounds);
	for (size_t i = 1; i < measurement->count; i++)
		print_changed(output, &measurement->runs[i]);
	for (size_t i = 1; i < measurement->count; i = group_end(measurement, i))
		print_unranked(output, measurement, i);
}
