/*
 * Reports in TAP as Criterion cases: each line `ok N - text` or `not ok N - text` of each report that
 * build/tap/expected names is a case. So is, and fails, everything that keeps a report from
 * being one: no file, no plan or a wrong one, a number out of order, no `# exit 0` at its end.
 * `# SKIP why` after a test skips that test. After the plan (`1..0 # SKIP why`) it says that a tool is
 * missing: in CI that fails, elsewhere it is a skipped case.
 */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum outcome { PASSES, FAILS, SKIPPED, MISSING };

/* Plain bytes without pointers: Criterion hands a copy to the process that runs the case. */
struct tap_case {
	char report[64];
	char text[900];
	enum outcome outcome;
};

struct tap_cases {
	struct tap_case *list;
	size_t count, room;
	const char *report;
};

struct tap_state {
	int plan, tests;
	int planned, ended;
};

static void add(struct tap_cases *cases, enum outcome outcome, const char *text)
{
	struct tap_case *added;

	if (cases->count == cases->room) {
		cases->room = cases->room ? cases->room * 2 : 1024;
		cases->list = realloc(cases->list, cases->room * sizeof(*cases->list));
		if (!cases->list)
			abort();
	}
	added = &cases->list[cases->count++];
	memset(added, 0, sizeof(*added));
	snprintf(added->report, sizeof(added->report), "%s", cases->report);
	snprintf(added->text, sizeof(added->text), "%s", text);
	added->outcome = outcome;
}

/* What a report says about a failed test, in the lines below it, belongs to the case. */
static void add_detail(struct tap_cases *cases, const char *line)
{
	struct tap_case *last = cases->count ? &cases->list[cases->count - 1] : NULL;
	size_t length;

	if (!last || last->outcome != FAILS || strcmp(last->report, cases->report) != 0)
		return;
	length = strlen(last->text);
	snprintf(last->text + length, sizeof(last->text) - length, "\n%s", line);
}

static void read_plan(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	const char *why = strstr(line, "# SKIP ");

	if (state->planned)
		add(cases, FAILS, "a second plan");
	state->planned = 1;
	state->plan = atoi(line + strlen("1.."));
	if (state->plan == 0)
		add(cases, why ? MISSING : FAILS, why ? why + strlen("# SKIP ") : "an empty plan");
}

static void read_test(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	int passed = strncmp(line, "ok ", 3) == 0;
	int number = atoi(line + (passed ? strlen("ok ") : strlen("not ok ")));

	if (number != ++state->tests)
		add(cases, FAILS, "a test number out of order");
	if (strstr(line, "# SKIP "))
		add(cases, SKIPPED, strstr(line, "# SKIP ") + strlen("# SKIP "));
	else
		add(cases, passed ? PASSES : FAILS, line);
}

static void read_exit(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	int status = atoi(line + strlen("# exit "));
	char text[80];

	state->ended = 1;
	if (status == 0)
		return;
	snprintf(text, sizeof(text), "exit status %d%s", status,
		status == 124 || status == 137 ? ": took too long"
			: status > 128	       ? ": killed by a signal"
					       : "");
	add(cases, FAILS, text);
}

static void read_line(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	if (strncmp(line, "1..", 3) == 0)
		read_plan(cases, state, line);
	else if (strncmp(line, "ok ", 3) == 0 || strncmp(line, "not ok ", 7) == 0)
		read_test(cases, state, line);
	else if (strncmp(line, "# exit ", 7) == 0)
		read_exit(cases, state, line);
	else if (*line)
		add_detail(cases, line);
}

static void read_report(struct tap_cases *cases, const char *report)
{
	struct tap_state state = {0, 0, 0, 0};
	char path[256], line[1024];
	FILE *file;

	cases->report = report;
	snprintf(path, sizeof(path), "build/tap/%s.tap", report);
	file = fopen(path, "r");
	if (!file) {
		add(cases, FAILS, "no report");
		return;
	}
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\r\n")] = 0;
		read_line(cases, &state, line);
	}
	fclose(file);
	if (!state.planned || state.plan != state.tests)
		add(cases, FAILS, state.planned ? "not as many tests as planned" : "no plan");
	if (!state.ended)
		add(cases, FAILS, "the report does not end");
}

ParameterizedTestParameters(tap, line)
{
	struct tap_cases cases = {NULL, 0, 0, "build/tap/expected"};
	char report[64];
	FILE *file = fopen("build/tap/expected", "r");

	while (file && fscanf(file, "%63s", report) == 1)
		read_report(&cases, report);
	if (file)
		fclose(file);
	if (!cases.count)
		add(&cases, FAILS, "no reports");
	return cr_make_param_array(struct tap_case, cases.list, cases.count);
}

ParameterizedTest(struct tap_case *test, tap, line)
{
	const char *ci = getenv("CI");
	int strict = ci && strcmp(ci, "true") == 0;

	if (test->outcome == SKIPPED || (test->outcome == MISSING && !strict))
		cr_skip("%s: %s", test->report, test->text);
	cr_assert(test->outcome == PASSES, "%s: %s", test->report, test->text);
}

ReportHook(POST_ALL)(struct criterion_global_stats *stats)
{
	if (stats->tests_skipped)
		fprintf(stderr, "%zu cases skipped; --verbose tells which and why\n",
			stats->tests_skipped);
}
