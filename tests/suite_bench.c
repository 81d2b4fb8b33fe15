/*
 * Benchmarks: the statistics by known answers, and the report of the small tables in tests/bench: what it says
 * of bounds, that its JSON and XML are well-formed whatever the names, and what it says of broken tables.
 */
#include <criterion/criterion.h>
#include <ctype.h>
#include <glob.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../bench/statistics.h"
#include "run_command.h"

static struct estimate of_first(size_t count)
{
	double samples[100];

	for (size_t i = 0; i < count; i++)
		samples[i] = (double)(i * 37 % count + 1);
	return estimate_median(samples, count);
}

static bool equals(struct estimate estimate, double value, double low, double high)
{
	return fabs(estimate.value - value) < 1e-9 && fabs(estimate.low - low) < 1e-9 &&
		fabs(estimate.high - high) < 1e-9;
}

/* The ends are those of tables of the binomial distribution with chance 1/2. */
Test(bench, median)
{
	cr_assert(equals(of_first(1), 1, 1, 1));
	cr_assert(equals(of_first(6), 3.5, 1, 6));
	cr_assert(equals(of_first(9), 5, 2, 8));
	cr_assert(equals(of_first(10), 5.5, 2, 9));
	cr_assert(equals(of_first(20), 10.5, 6, 15));
	cr_assert(equals(of_first(100), 50.5, 40, 61));
}

Test(bench, ratio)
{
	double once[8] = {1, 5, 2, 9, 4, 3, 7, 6}, twice[8];

	for (size_t i = 0; i < COUNT(once); i++)
		twice[i] = 2 * once[i];
	cr_assert(equals(estimate_ratio(twice, once, 8), 2, 2, 2));
	cr_assert(equals(estimate_ratio(twice, once, 5), 2, 1, 2), "too few rounds rank nothing");
	cr_assert(estimate_ranks(estimate_ratio(twice, once, 8)) == 1);
	cr_assert(estimate_ranks(estimate_ratio(once, twice, 8)) == -1);
	cr_assert(estimate_ranks(estimate_ratio(once, once, 8)) == 0);
}

static const char *skip_spaces(const char *at)
{
	return at + strspn(at, " \t\n");
}

static const char *skip_string(const char *at)
{
	if (*at++ != '"')
		return NULL;
	for (; *at != '"'; at++) {
		if ((unsigned char)*at < ' ' || (*at == '\\' && !strchr("\"\\/bfnrt", *++at)))
			return NULL;
	}
	return at + 1;
}

/* Behind a JSON value, of those kinds that a report has; NULL: it is none. */
static const char *skip_json(const char *at)
{
	char open = *at, close = open == '{' ? '}' : ']', *end;

	if (open == '"')
		return skip_string(at);
	if (open != '{' && open != '[')
		return strtod(at, &end), end > at && *at != '+' && *at != '.' ? end : NULL;
	at = skip_spaces(at + 1);
	if (*at == close)
		return at + 1;
	for (;; at = skip_spaces(at + 1)) {
		if (open == '{') {
			at = skip_string(at);
			if (!at || *at++ != ':')
				return NULL;
			at = skip_spaces(at);
		}
		at = skip_json(at);
		if (!at)
			return NULL;
		at = skip_spaces(at);
		if (*at == close)
			return at + 1;
		if (*at != ',')
			return NULL;
	}
}

static bool is_entity(const char *at)
{
	static const char *const known[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};

	for (size_t i = 0; i < COUNT(known); i++) {
		if (strncmp(at, known[i], strlen(known[i])) == 0)
			return true;
	}
	return false;
}

/* Behind a tag, whose attributes have values in quotes; NULL: it is none. */
static const char *skip_tag(const char *at, bool *empty)
{
	at += strcspn(at, " />");
	while (isspace((unsigned char)*at)) {
		at += strspn(at, " ");
		at += strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
		if (strncmp(at, "='", 2) != 0 || !(at = strchr(at + 2, '\'')))
			return NULL;
		at++;
	}
	*empty = *at == '/';
	at += *empty;
	return *at == '>' ? at + 1 : NULL;
}

/* The first of what is not well-formed; NULL: all is. */
static const char *find_xml_fault(const char *at)
{
	const char *open[100];
	size_t depth = 0;

	for (const char *start = at; *at; start = at) {
		bool empty = false;

		if (*at == '&' && !is_entity(at))
			return at;
		if (*at++ != '<' || *at == '!')
			continue;
		if (*at == '/') {
			size_t length = strcspn(++at, ">");

			if (depth == 0 || strncmp(open[--depth], at, length) != 0 ||
				isalnum((unsigned char)open[depth][length]))
				return start;
			continue;
		}
		open[depth++] = at;
		at = skip_tag(at, &empty);
		if (!at || depth == COUNT(open))
			return start;
		depth -= empty;
	}
	return depth ? open[depth - 1] : NULL;
}

static void expect_xml(const char *path)
{
	char *text = read_file(path);
	const char *fault = find_xml_fault(text);

	cr_assert(!fault, "%s: not well-formed: %.60s", path, fault);
	free(text);
}

Test(bench, checks_fail)
{
	cr_assert(!find_xml_fault("<a b='c'>&lt;<d/></a>"));
	cr_assert(find_xml_fault("<a><b></a></b>"));
	cr_assert(find_xml_fault("<a b=''c'/>"));
	cr_assert(find_xml_fault("<a>&</a>"));
	cr_assert(find_xml_fault("<a>"));
	cr_assert(skip_json("{\"a\": [1, -2.5e3, \"\\\"\"], \"b\": {}}"));
	cr_assert(!skip_json("[1,]"));
	cr_assert(!skip_json("[\"\\ \"]"));
	cr_assert(!skip_json("{\"a\" \"b\"}"));
}

static const char *const said[] = {
	"{\"title\": \"__kernel_vsyscall faster than int $0x80\", \"limit\": \"< 1\", \"status\": "
	"\"pass\", "
	"\"found\": \"getppid i386: __kernel_vsyscall 0.0160 [0.0159, 0.0161] of int $0x80\"",
	"\"limit\": \"geometric mean <= 1\", \"status\": \"miss\", \"found\": \"1.0050 (2 "
	"ratios)\"",
	"\"miss: .text gcc -Os arm: 1.0100 of minimum\"",
	"\"limit\": \"geometric mean < 1\", \"status\": \"unknown\", "
	"\"found\": \"glibc 0.0014 (1 ratio); 1 skipped\"",
	"\"unknown: suite size has no ratio of sysgate to nolibc in a group `.text **`\"",
	"\"limit\": \"the interval holds 1\", \"status\": \"unknown\", \"found\": \"nothing\"",
	"\"unknown: suite compile has no ratio of sysgate to glibc in a group `include clang`\"",
	"\"status\": \"miss\", \"found\": \"0.8000 to 1.6000 (2 ratios)\"",
	"\"miss: calls gcc: sysgate 1.6000 [1.4000, 1.7000] of glibc, an interval that holds the "
	"limit\"",
	"{\"name\": \"core cycles i386\", \"reason\": \"perf_event_open gives ENOENT\"}",
	"\"a \\\\ backslash, \\\"quotes\\\" and <tags> & more\"",
};

Test(bench, report)
{
	char *text, *json;
	const char *end;
	glob_t charts;

	output_of("rm -rf build/suite-bench && mkdir -p build/suite-bench && "
		  "cp tests/bench/*.tbl build/suite-bench && "
		  "bench/report/page.sh build/suite-bench paths size compile 2>&1");
	json = read_file("build/suite-bench/results.json");
	end = skip_json(json);
	cr_assert(end && !*skip_spaces(end), "results.json: no JSON");
	for (size_t i = 0; i < COUNT(said); i++)
		cr_assert(strstr(json, said[i]), "not in results.json: %s", said[i]);
	text = read_file("build/suite-bench/results.txt");
	cr_assert(strstr(text, "  int $0x80          5000.00  [4990.00, 5100.50]  ns   62.5"));
	free(text), free(json);

	cr_assert(glob("build/suite-bench/charts/*.svg", 0, NULL, &charts) == 0);
	cr_assert(charts.gl_pathc == 4, "%zu charts", charts.gl_pathc);
	for (size_t i = 0; i < charts.gl_pathc; i++)
		expect_xml(charts.gl_pathv[i]);
	expect_xml("build/suite-bench/report.html");
}

static const struct {
	const char *line, *says;
} malformed[] = {
	{"resul | bad | g | n | ns | 1 | - | -", "`resul` is no kind of line"},
	{"machine | CPU | none", "`machine` is no kind of line"},
	{"result | bad | g | n | ns | 1 | -", "a result line has 8 columns, not 7"},
	{"result | bad | g | a|b | ns | 1 | - | -", "a result line has 8 columns, not 9"},
	{"result | bad | g | | ns | 1 | - | -", "column 4 of a result line is empty"},
	{"result | bad | g | n | ns | nan | - | -", "`nan` is no number"},
	{"result | bad | g | n | ns | 1 | 0 | -", "an interval has two ends"},
	{"result | bad | g | n | ns | 3 | 1 | 2", "the value 3 is not in its interval"},
	{"result | bad | g | here | ns | 1 | - | -", "`here` in ns a second time in `g`"},
	{"ratio | bad | g | n | m | 0 | - | -", "a ratio is more than 0"},
};

ParameterizedTestParameters(bench, malformed)
{
	return case_numbers(COUNT(malformed));
}

ParameterizedTest(int *number, bench, malformed)
{
	char *dir = print_string("build/suite-bench-%d", *number), *table, *says;
	struct outcome outcome;

	output_of("mkdir -p %s", dir);
	table = print_string("%s/bad.tbl", dir);
	write_file(
		table, "result | bad | g | here | ns | 1 | - | -\n%s\n", malformed[*number].line);
	outcome = run_command("bench/report/report.sh %s bad 2>&1", dir);
	says = print_string("%s:2: %s", table, malformed[*number].says);
	cr_assert(outcome.status != 0, "accepted: %s", malformed[*number].line);
	cr_assert(strncmp(outcome.text, says, strlen(says)) == 0, "expected %s: %s", says,
		outcome.text);
	free(table), free(says), free(dir), free(outcome.text);
}
