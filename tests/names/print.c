/*
 * Prints the name tables of the header, freestanding: with SYSGATE_NAMES those of the ABI that it is
 * built for, with SYSGATE_NAMES_OF_ALL the calls of every ABI. What a lookup in the other direction
 * denies, and whatever has a name that should have none, makes a line "wrong: ...".
 */
#include "sysgate.h"

enum { MOST = 200, MARGIN = 3 };

/* Where numbers are looked for, beyond those of signals and errors. */
static const struct {
	long first, count;
} ranges[] = {
	{-MARGIN, 8192}, {0xf0000, 16}, /* arm's private calls */
	{0x40000000, 1024}, /* x32 */
};

/* No calls of these numbers. */
static const long no_calls[] = {-1, 8192, 0x7fffffff, -0x7fffffff - 1, (long)(~0ul >> 1),
	-(long)(~0ul >> 1) - 1, (long)0xfffffffful};

static const char *const no_names[] = {"", "r", "rea", "reads", "READ", "_", "zzz", "sys_read"};

static char line[MOST];
static unsigned int length;

static void put(const char *text)
{
	for (; *text && length < MOST; text++)
		line[length++] = *text;
}

static void put_number(long number)
{
	char digits[24];
	unsigned int at = sizeof(digits) - 1;
	unsigned long value = number < 0 ? 0 - (unsigned long)number : (unsigned long)number;

	digits[at] = '\0';
	do
		digits[--at] = (char)('0' + value % 10);
	while ((value /= 10) != 0);
	put(number < 0 ? " -" : " ");
	put(digits + at);
}

static void end_line(void)
{
	put("\n");
	(void)sys_write(1, line, length);
	length = 0;
}

/* For each number of the ranges. */
static void for_numbers(void (*print)(int abi, long number), int abi)
{
	for (unsigned int i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++) {
		for (long n = 0; n < ranges[i].count; n++)
			print(abi, ranges[i].first + n);
	}
}

static void expect(int right, const char *what, long number)
{
	if (right)
		return;
	put("wrong: ");
	put(what);
	put_number(number);
	end_line();
}

#ifdef SYSGATE_NAMES
static int is_same(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

static void print_error(int abi, long number)
{
	const char *name = sys_errno_name((int)number), *text = sys_errno_text((int)number);

	(void)abi;
	expect(!name == !text, "error", number);
	if (!name)
		return;
	put("errno");
	put_number(number);
	put(" ");
	put(name);
	put(" ");
	put(text);
	end_line();
}

static void print_signal(int abi, long number)
{
	const char *name = sys_signal_name((int)number);

	(void)abi;
	if (!name)
		return;
	put("signal");
	put_number(number);
	put(" ");
	put(name);
	end_line();
}

static void print_call(int abi, long number)
{
	const char *name = sys_call_name(number);

	(void)abi;
	expect(name || sys_call_arguments(number) == -1, "arguments of no call", number);
	if (!name)
		return;
	put("call");
	put_number(number);
	put(" ");
	put(name);
	put_number(sys_call_arguments(number));
	end_line();
	expect(sys_call_number(name) == number, name, sys_call_number(name));
}

static void print_own(void)
{
	for_numbers(print_error, 0);
	for_numbers(print_signal, 0);
	for_numbers(print_call, 0);
	for (unsigned int i = 0; i < sizeof(no_calls) / sizeof(no_calls[0]); i++)
		expect(!sys_call_name(no_calls[i]) && sys_call_arguments(no_calls[i]) == -1,
			"no call", no_calls[i]);
	for (unsigned int i = 0; i < sizeof(no_names) / sizeof(no_names[0]); i++)
		expect(sys_call_number(no_names[i]) == -1, no_names[i], (long)i);
	expect(!sys_errno_name(0x7fffffff) && !sys_errno_name(-0x7fffffff - 1), "no error", 0);
	expect(!sys_signal_name(0x7fffffff) && !sys_signal_name(-0x7fffffff - 1), "no signal", 0);
	expect(sys_call_number("read") == SYS_NR_read, "read", SYS_NR_read);
	expect(is_same(sys_errno_name(SYS_EINTR), "EINTR"), "EINTR", SYS_EINTR);
	expect(is_same(sys_signal_name(SYS_SIGCHLD), "SIGCHLD"), "SIGCHLD", SYS_SIGCHLD);
}
#endif

#ifdef SYSGATE_NAMES_OF_ALL
static void print_call_of(int abi, long number)
{
	const char *name = sys_abi_call_name(abi, number);

	expect(name || sys_abi_call_arguments(abi, number) == -1, "arguments of no call", number);
	if (!name)
		return;
	put(sys_abi_name(abi));
	put_number(number);
	put(" ");
	put(name);
	put_number(sys_abi_call_arguments(abi, number));
	end_line();
	expect(sys_abi_call_number(abi, name) == number, name, sys_abi_call_number(abi, name));
}

static void print_nothing_of(int abi)
{
	expect(!sys_abi_name(abi), "no ABI", abi);
	expect(!sys_abi_call_name(abi, 3) && sys_abi_call_arguments(abi, 3) == -1, "no ABI", abi);
	expect(sys_abi_call_number(abi, "read") == -1, "no ABI", abi);
}

static void print_all(void)
{
	for (int abi = 0; abi < SYS_ABI_COUNT; abi++) {
		for_numbers(print_call_of, abi);
		expect(sys_abi_of_name(sys_abi_name(abi)) == abi, "ABI", abi);
		for (unsigned int i = 0; i < sizeof(no_calls) / sizeof(no_calls[0]); i++)
			expect(!sys_abi_call_name(abi, no_calls[i]) &&
					sys_abi_call_arguments(abi, no_calls[i]) == -1,
				"no call", no_calls[i]);
		for (unsigned int i = 0; i < sizeof(no_names) / sizeof(no_names[0]); i++)
			expect(sys_abi_call_number(abi, no_names[i]) == -1, no_names[i], abi);
	}
	print_nothing_of(-1);
	print_nothing_of(SYS_ABI_COUNT);
	print_nothing_of(0x7fffffff);
	print_nothing_of(-0x7fffffff - 1);
	expect(sys_abi_of_name("") == -1 && sys_abi_of_name("vax") == -1 &&
			sys_abi_of_name("x86_6") == -1 && sys_abi_of_name("x86_644") == -1,
		"name of no ABI", -1);
	expect(sys_abi_call_number(sys_abi_of_name(SYSGATE_ABI), "read") == SYS_NR_read, "read",
		SYS_NR_read);
}
#endif

static int print_names(int argc, char **argv, char **environment)
{
	(void)argc;
	(void)argv;
	(void)environment;
#ifdef SYSGATE_NAMES
	print_own();
#endif
#ifdef SYSGATE_NAMES_OF_ALL
	print_all();
#endif
	return 0;
}

SYSGATE_MAIN(print_names);
