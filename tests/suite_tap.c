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

/* What is wrong with a report, and not with one of its tests. */
enum fault {
	NONE,
	SECOND_PLAN,
	EMPTY_PLAN,
	NO_PLAN,
	WRONG_PLAN,
	OUT_OF_ORDER,
	BAD_STATUS,
	NO_END,
	NO_FILE
};

static const char *const faults[] = {
	[SECOND_PLAN] = "a second plan",
	[EMPTY_PLAN] = "an empty plan",
	[NO_PLAN] = "no plan",
	[WRONG_PLAN] = "not as many tests as planned",
	[OUT_OF_ORDER] = "a test number out of order",
	[BAD_STATUS] =
		"an exit status that is not 0 (124, 137: took too long; above 128: a signal)",
	[NO_END] = "the report does not end",
	[NO_FILE] = "no report",
};

/*
 * A line of a report, which a case that does not pass reads again: there are hundreds of thousands,
 * and every case runs in a process of its own, which is the slower to make the more memory there is.
 */
struct tap_case {
	int report; /* line of build/tap/expected */
	int line;
	unsigned char outcome, fault;
};

struct tap_cases {
	struct tap_case *list;
	size_t count, room;
	int report, line;
};

struct tap_state {
	int plan, tests;
	int planned, ended;
};

static void add(struct tap_cases *cases, enum outcome outcome, enum fault fault)
{
	if (cases->count == cases->room) {
		cases->room = cases->room ? cases->room * 2 : 1024;
		cases->list = realloc(cases->list, cases->room * sizeof(*cases->list));
		if (!cases->list)
			abort();
	}
	cases->list[cases->count++] = (struct tap_case){
		cases->report, cases->line, (unsigned char)outcome, (unsigned char)fault};
}

static void read_plan(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	if (state->planned)
		add(cases, FAILS, SECOND_PLAN);
	state->planned = 1;
	state->plan = atoi(line + strlen("1.."));
	if (state->plan == 0 && strstr(line, "# SKIP "))
		add(cases, MISSING, NONE);
	else if (state->plan == 0)
		add(cases, FAILS, EMPTY_PLAN);
}

static void read_test(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	int passed = strncmp(line, "ok ", 3) == 0;
	int number = atoi(line + (passed ? strlen("ok ") : strlen("not ok ")));

	if (number != ++state->tests)
		add(cases, FAILS, OUT_OF_ORDER);
	add(cases, strstr(line, "# SKIP ") ? SKIPPED : passed ? PASSES : FAILS, NONE);
}

static void read_exit(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	state->ended = 1;
	if (atoi(line + strlen("# exit ")) != 0)
		add(cases, FAILS, BAD_STATUS);
}

static void read_line(struct tap_cases *cases, struct tap_state *state, const char *line)
{
	if (strncmp(line, "1..", 3) == 0)
		read_plan(cases, state, line);
	else if (strncmp(line, "ok ", 3) == 0 || strncmp(line, "not ok ", 7) == 0)
		read_test(cases, state, line);
	else if (strncmp(line, "# exit ", 7) == 0)
		read_exit(cases, state, line);
}

static FILE *open_report(const char *report)
{
	char path[256];

	snprintf(path, sizeof(path), "build/tap/%s.tap", report);
	return fopen(path, "r");
}

static void read_report(struct tap_cases *cases, const char *report)
{
	struct tap_state state = {0, 0, 0, 0};
	FILE *file = open_report(report);
	char line[1024];

	cases->line = 0;
	if (!file) {
		add(cases, FAILS, NO_FILE);
		return;
	}
	while (fgets(line, sizeof(line), file)) {
		cases->line++;
		read_line(cases, &state, line);
	}
	fclose(file);
	if (!state.planned || state.plan != state.tests)
		add(cases, FAILS, state.planned ? WRONG_PLAN : NO_PLAN);
	if (!state.ended)
		add(cases, FAILS, NO_END);
}

static FILE *open_expected(void)
{
	return fopen("build/tap/expected", "r");
}

ParameterizedTestParameters(tap, line)
{
	struct tap_cases cases = {NULL, 0, 0, 0, 0};
	char report[80];
	FILE *file = open_expected();

	while (file && fscanf(file, "%79s", report) == 1) {
		cases.report++;
		read_report(&cases, report);
	}
	if (file)
		fclose(file);
	if (!cases.count)
		add(&cases, FAILS, NO_FILE);
	return cr_make_param_array(struct tap_case, cases.list, cases.count);
}

/* The name of the report, the line of the case, and what the report says in the lines below it. */
static char *describe(const struct tap_case *test)
{
	static char text[1200];
	char report[80] = "build/tap/expected", line[1024];
	size_t length;
	FILE *file = open_expected();

	for (int i = 0; file && i < test->report; i++)
		if (fscanf(file, "%79s", report) != 1)
			break;
	if (file)
		fclose(file);
	length = (size_t)snprintf(
		text, sizeof(text), "%s: %s", report, test->fault ? faults[test->fault] : "");
	file = open_report(report);
	for (int at = 1; file && length < sizeof(text) && fgets(line, sizeof(line), file); at++) {
		if (at > test->line && *line != '#')
			break;
		if (at >= test->line && test->line)
			length +=
				(size_t)snprintf(text + length, sizeof(text) - length, "%s", line);
	}
	if (file)
		fclose(file);
	return text;
}

ParameterizedTest(struct tap_case *test, tap, line)
{
	const char *ci = getenv("CI");
	int strict = ci && strcmp(ci, "true") == 0;

	if (test->outcome == SKIPPED || (test->outcome == MISSING && !strict))
		cr_skip("%s", describe(test));
	cr_assert(test->outcome == PASSES, "%s", describe(test));
}

ReportHook(POST_ALL)(struct criterion_global_stats *stats)
{
	if (stats->tests_skipped)
		fprintf(stderr, "%zu cases skipped; --verbose tells which and why\n",
			stats->tests_skipped);
}
