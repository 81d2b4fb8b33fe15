/*
 * Reports in TAP as Criterion cases, one for each report that build/tap/expected names. It fails
 * with each line `not ok N - text`, and with everything that keeps a report from being one: no
 * file, no plan or a wrong one, a number out of order, no `# exit 0` at its end; it tells them all.
 * `# SKIP why` after a test skips that test; at the end the reasons are told and counted. After the
 * plan (`1..0 # SKIP why`) it says that a tool is missing: in CI that fails, elsewhere it skips the
 * case.
 */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

#define SKIP "# SKIP "

struct report {
	int plan, tests, passed, skipped;
	bool planned, ended;
	bool telling; /* comments belong to the failure above them */
	char *missing; /* the plan that says so */
	char *failures;
};

/* Why tests were skipped, and how many. */
struct reasons {
	struct {
		char *text;
		size_t count;
	} list[200];
	size_t count;
};

static void fail(struct report *report, const char *why, const char *line)
{
	append(&report->failures, "\n%s%s%.*s", why, *why && *line ? ": " : "",
		(int)strcspn(line, "\n"), line);
	report->telling = true;
}

static void read_plan(struct report *report, const char *line)
{
	if (report->planned)
		fail(report, "a second plan", line);
	report->planned = true;
	report->plan = atoi(line + strlen("1.."));
	if (report->plan == 0 && strstr(line, SKIP))
		report->missing = print_string("%s", line);
	else if (report->plan == 0)
		fail(report, "an empty plan", line);
}

static void count_reason(struct reasons *reasons, const char *text)
{
	size_t i = 0;

	while (i < reasons->count && strcmp(reasons->list[i].text, text) != 0)
		i++;
	if (i == COUNT(reasons->list))
		abort();
	if (i == reasons->count)
		reasons->list[reasons->count++].text = print_string("%s", text);
	reasons->list[i].count++;
}

static void read_test(struct report *report, struct reasons *reasons, const char *line)
{
	bool passed = strncmp(line, "ok ", 3) == 0;
	const char *skip = strstr(line, SKIP);

	if (atoi(line + (passed ? strlen("ok ") : strlen("not ok "))) != ++report->tests)
		fail(report, "a test number out of order", line);
	report->telling = false;
	if (skip) {
		report->skipped++;
		count_reason(reasons, skip + strlen(SKIP));
	} else if (passed) {
		report->passed++;
	} else {
		fail(report, "", line);
	}
}

static void read_exit(struct report *report, const char *line)
{
	report->ended = true;
	if (atoi(line + strlen("# exit ")) != 0)
		fail(report,
			"an exit status that is not 0 (124, 137: took too long; above 128: a "
			"signal)",
			line);
}

static void read_line(struct report *report, struct reasons *reasons, const char *line)
{
	if (strncmp(line, "1..", 3) == 0)
		read_plan(report, line);
	else if (strncmp(line, "ok ", 3) == 0 || strncmp(line, "not ok ", 7) == 0)
		read_test(report, reasons, line);
	else if (strncmp(line, "# exit ", 7) == 0)
		read_exit(report, line);
	else if (*line == '#' && report->telling)
		fail(report, "", line);
}

static struct report read_report(const char *name, struct reasons *reasons)
{
	char *path = print_string("build/tap/%s.tap", name);
	FILE *file = fopen(path, "r");
	struct report report = {0};
	char line[1024];

	free(path);
	if (!file) {
		fail(&report, "no report", "");
		return report;
	}
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\n")] = '\0';
		read_line(&report, reasons, line);
	}
	fclose(file);
	if (!report.planned)
		fail(&report, "no plan", "");
	else if (report.plan != report.tests)
		fail(&report, "not as many tests as planned", "");
	if (!report.ended)
		fail(&report, "the report does not end", "");
	return report;
}

/* The names of all reports; the same list in every process. */
static char **expected_reports(size_t *count)
{
	static char *names[20000];
	static size_t found;
	FILE *file = found ? NULL : fopen("build/tap/expected", "r");
	char name[200];

	while (file && found < COUNT(names) && fscanf(file, "%199s", name) == 1)
		names[found++] = print_string("%s", name);
	if (file)
		fclose(file);
	*count = found;
	return names;
}

ParameterizedTestParameters(tap, report)
{
	size_t count;

	expected_reports(&count);
	/* If there is none, that fails. */
	return case_numbers(count ? count : 1);
}

ParameterizedTest(int *number, tap, report)
{
	const char *ci = getenv("CI");
	struct reasons reasons = {0};
	struct report report;
	size_t count;
	char **names = expected_reports(&count);

	cr_assert(count, "build/tap/expected names no report");
	report = read_report(names[*number], &reasons);
	cr_assert(!report.failures, "%s: %s", names[*number], report.failures);
	if (report.missing && !(ci && strcmp(ci, "true") == 0))
		cr_skip("%s: %s", names[*number], report.missing);
	cr_assert(!report.missing, "%s: %s", names[*number], report.missing);
}

/* What the cases of this suite have judged, all together. */
static void print_totals(void)
{
	struct reasons reasons = {0};
	size_t count, passed = 0, failed = 0, skipped = 0;
	char **names = expected_reports(&count);

	for (size_t i = 0; i < count; i++) {
		struct report report = read_report(names[i], &reasons);

		passed += (size_t)report.passed;
		skipped += (size_t)report.skipped;
		failed += (size_t)(report.tests - report.passed - report.skipped);
		free(report.failures);
		free(report.missing);
	}
	log_line("tap: %zu checks in %zu reports: %zu passed, %zu failed, %zu skipped",
		passed + failed + skipped, count, passed, failed, skipped);
	for (size_t i = 0; i < reasons.count; i++)
		log_line("tap: %zu skipped: %s", reasons.list[i].count, reasons.list[i].text);
	if (skipped)
		log_line("tap: grep '" SKIP "' build/tap/*.tap tells which");
}

ReportHook(POST_ALL)(struct criterion_global_stats *stats)
{
	for (struct criterion_suite_stats *suite = stats->suites; suite; suite = suite->next) {
		if (strcmp(suite->suite->name, "tap") == 0 &&
			suite->tests_passed + suite->tests_failed)
			print_totals();
	}
	if (stats->tests_skipped)
		fprintf(stderr, "%zu cases skipped; --verbose tells which and why\n",
			stats->tests_skipped);
}
