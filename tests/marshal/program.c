/*
 * Calls every typed call of an ABI with poison, and compares what an observer saw of it with what
 * the tables say. Runs only under an observer: trace.c or debug.c.
 */
#define SYSGATE_MEMORY
#include "program.h"

extern const char __executable_start[], etext[];

static volatile struct watch seen;
static int inside, outside; /* traps in the program's own code, and elsewhere */

const volatile struct watch *watch(const struct sample *sample, int round)
{
	seen.armed = 0;
	seen.traps = 0;
	sys_call1(WATCH_BEGIN, (sys_word)(unsigned long)&seen);
	if (seen.armed && !seen.traps)
		sample->call(sample->poison[round]);
	sys_call1(WATCH_END, 0);
	return &seen;
}

static void count_place(void)
{
	unsigned long address = (unsigned long)seen.address;

	if (address >= (unsigned long)__executable_start && address <= (unsigned long)etext)
		inside++;
	else
		outside++;
}

static int is_right(const struct sample *sample, int round, int slot, sys_u64 mask)
{
	sys_u64 got = seen.argument[slot] & mask;

	if (sample->addresses >> slot & 1)
		return got != 0;
	return got == (sample->expected[round][slot] & mask);
}

static int is_as_expected(const struct sample *sample, int round, sys_u64 mask)
{
	int right = seen.traps == (sample->noreturn ? 2 : 1) &&
		(seen.number & WORD_MASK) == (sys_u64)sample->number;

	for (int i = 0; i < sample->slots; i++)
		right = right && is_right(sample, round, i, mask);
	return right;
}

static void explain(const struct sample *sample, int round, sys_u64 mask)
{
	static const char *const slots[] = {
		"first",
		"second",
		"third",
		"fourth",
		"fifth",
		"sixth",
		"seventh",
		"eighth",
	};

	print_note("traps", seen.traps, sample->noreturn ? 2 : 1);
	print_note("number", seen.number & WORD_MASK, (sys_u64)sample->number);
	for (int i = 0; i < sample->slots; i++)
		print_note(slots[i], seen.argument[i] & mask, sample->expected[round][i] & mask);
}

void test_sample(const struct sample *sample, sys_u64 mask)
{
	for (int round = 0; round < ROUNDS; round++) {
		watch(sample, round);
		count_place();
		if (!is_as_expected(sample, round, mask)) {
			print_test(0, sample->name);
			explain(sample, round, mask);
			return;
		}
	}
	print_test(1, sample->name);
}

/* Traps of the vDSO are not in the program, all others are. */
static void test_places(void)
{
#if defined(SYSGATE_I386_VSYSCALL) || defined(SYSGATE_I386_GS)
	print_test(!inside && outside, "each call goes through __kernel_vsyscall");
#else
	print_test(inside && !outside, "each call traps in the program");
#endif
}

static int is_observed(void)
{
	seen.armed = 0;
	sys_call1(WATCH_BEGIN, (sys_word)(unsigned long)&seen);
	if (!seen.armed)
		return 0;
	sys_call1(WATCH_END, 0);
	return 1;
}

static int test_all(void)
{
	if (!is_observed()) {
		print_test(0, "an observer is there");
		return end_tests();
	}
	for (int i = 0; i < sample_count; i++)
		test_sample(&samples[i], WORD_MASK);
	test_places();
	test_raw_calls();
	return end_tests();
}

#ifdef SYSGATE_I386_GS
int main(void)
{
	return test_all();
}
#else
static int run(int argc, char **argv, char **environment)
{
	(void)argc;
	(void)argv;
	(void)environment;
	return test_all();
}

SYSGATE_MAIN(run);
#endif
