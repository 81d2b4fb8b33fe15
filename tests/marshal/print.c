/* Output for the Test Anything Protocol; the plan comes at the end. */
#include "program.h"

static int printed, failed;
static char line[160];
static sys_size length;

static void append(const char *text)
{
	while (*text && length < sizeof(line))
		line[length++] = *text++;
}

/*
 * Numbers are printed without division and without shifts of 64 bits by a variable: these may be
 * calls into the compiler's library.
 */
static void append_half(sys_u32 half, int padded)
{
	for (int shift = 28; shift >= 0; shift -= 4) {
		char digit[2] = {"0123456789abcdef"[half >> shift & 15], 0};

		padded = padded || digit[0] != '0' || shift == 0;
		if (padded)
			append(digit);
	}
}

static void append_hex(sys_u64 number)
{
	sys_u32 high = (sys_u32)(number >> 32);

	if (high)
		append_half(high, 0);
	append_half((sys_u32)number, high != 0);
}

static void append_decimal(int number)
{
	static const int powers[] = {10000, 1000, 100, 10, 1};
	int begun = 0;

	for (int i = 0; i < 5; i++) {
		char digit[2] = {'0', 0};

		for (; number >= powers[i]; number -= powers[i])
			digit[0]++;
		begun = begun || digit[0] != '0' || powers[i] == 1;
		if (begun)
			append(digit);
	}
}

static void print(void)
{
	append("\n");
	sys_write(1, line, length);
	length = 0;
}

static void append_test(int passed, const char *name)
{
	append(passed ? "ok " : "not ok ");
	append_decimal(++printed);
	append(" - ");
	append(name);
}

void print_test(int passed, const char *name)
{
	append_test(passed, name);
	print();
	failed += !passed;
}

void print_skipped(const char *name, const char *why)
{
	append_test(1, name);
	append(" # SKIP ");
	append(why);
	print();
}

void print_note(const char *what, sys_u64 got, sys_u64 expected)
{
	append("# ");
	append(what);
	append(": 0x");
	append_hex(got);
	append(", expected 0x");
	append_hex(expected);
	print();
}

/* Words, up to a null pointer, in a comment. */
void print_remark(const char *const *words)
{
	append("#");
	for (; *words; words++) {
		append(" ");
		append(*words);
	}
	print();
}

void print_sum(int calls, int arguments)
{
	append("# marshalled " SYSGATE_ABI ": ");
	append_decimal(calls);
	append(" calls ");
	append_decimal(arguments);
	append(" arguments");
	print();
}

int end_tests(void)
{
	append("1..");
	append_decimal(printed);
	print();
	return failed != 0;
}
