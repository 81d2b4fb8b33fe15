/* Output for the Test Anything Protocol; the plan comes at the end. */
#include "program.h"

static int count, failed;
static char line[160];
static sys_size length;

static void append(const char *text)
{
	while (*text && length < sizeof(line))
		line[length++] = *text++;
}

static void append_number(sys_u64 number, unsigned int base)
{
	char digits[24];
	char *p = digits + sizeof(digits) - 1;

	*p = 0;
	do {
		*--p = "0123456789abcdef"[number & 15];
		if (base == 10)
			*p = (char)('0' + (unsigned int)number % 10);
		number = base == 10 ? (unsigned int)number / 10 : number >> 4;
	} while (number);
	append(p);
}

static void print(void)
{
	append("\n");
	sys_write(1, line, length);
	length = 0;
}

void print_test(int passed, const char *name)
{
	append(passed ? "ok " : "not ok ");
	append_number((unsigned int)++count, 10);
	append(" - ");
	append(name);
	print();
	failed += !passed;
}

void print_note(const char *what, sys_u64 got, sys_u64 expected)
{
	append("# ");
	append(what);
	append(": 0x");
	append_number(got, 16);
	append(", expected 0x");
	append_number(expected, 16);
	print();
}

int end_tests(void)
{
	append("1..");
	append_number((unsigned int)count, 10);
	print();
	return failed != 0;
}
