/* Output for the Test Anything Protocol; the plan comes at the end. */
#include "conformance.h"

static int check_count, failed;
static const char *subject = "", *difference;
static const char *test, *broken_part;

struct line {
	char bytes[256];
	sys_size length;
};

static SHARED void append(struct line *line, const char *text)
{
	while (*text && line->length < sizeof line->bytes)
		line->bytes[line->length++] = *text++;
}

/* Some machines cannot divide without a library. */
static SHARED void append_number(struct line *line, unsigned int value)
{
	static const unsigned int powers[] = {10000, 1000, 100, 10, 1};
	volatile unsigned int left = value;
	int started = 0;

	for (int i = 0; i < 5; i++) {
		char digit[2] = {'0', 0};

		for (; left >= powers[i]; left -= powers[i])
			digit[0]++;
		started |= digit[0] != '0' || powers[i] == 1;
		if (started)
			append(line, digit);
	}
}

static SHARED void append_hex(struct line *line, long long value)
{
	append(line, "0x");
	for (int shift = 60; shift >= 0; shift -= 4) {
		char digit[2] = {"0123456789abcdef"[(unsigned long long)value >> 60], 0};

		append(line, digit);
		value = (long long)((unsigned long long)value << 4);
	}
}

static SHARED void print(struct line *line)
{
	append(line, "\n");
	sys_write(1, line->bytes, line->length);
	line->length = 0;
}

static SHARED void append_test(struct line *line, int passed, const char *what)
{
	line->length = 0;
	append(line, passed ? "ok " : "not ok ");
	append_number(line, (unsigned int)++check_count);
	append(line, " - ");
	append(line, subject);
	append(line, ": ");
	append(line, what);
	failed += !passed;
}

void set_subject(const char *name)
{
	subject = name;
}

void excuse_emulator(const char *text)
{
	difference = is_emulated() ? text : 0;
}

int check(int passed, const char *what)
{
	struct line line;

	if (!passed && difference) {
		skip(what, difference);
		return 0;
	}
	append_test(&line, passed, what);
	print(&line);
	return passed;
}

int check_equal(long long result, long long expected, const char *what)
{
	struct line line;

	if (check(result == expected, what) || difference)
		return result == expected;
	line.length = 0;
	append(&line, "# got ");
	append_hex(&line, result);
	append(&line, ", expected ");
	append_hex(&line, expected);
	print(&line);
	return 0;
}

void skip(const char *what, const char *reason)
{
	struct line line;

	append_test(&line, 1, what);
	append(&line, " # SKIP ");
	append(&line, reason);
	print(&line);
}

void note(const char *text, const char *more)
{
	struct line line;

	line.length = 0;
	append(&line, "# ");
	append(&line, text);
	append(&line, more);
	print(&line);
}

void begin_test(const char *what)
{
	test = what;
	broken_part = 0;
}

int part(int holds, const char *which)
{
	if (!holds && !broken_part)
		broken_part = which;
	return holds;
}

void end_test(void)
{
	check(!broken_part, test);
	if (broken_part)
		note("does not hold: ", broken_part);
}

void skip_test(const char *reason)
{
	skip(test, reason);
}

int end_checks(void)
{
	struct line line;

	line.length = 0;
	append(&line, "1..");
	append_number(&line, (unsigned int)check_count);
	print(&line);
	return failed != 0;
}
