/*
 * Calls every typed call of an ABI with poison, and compares what an observer saw of it with what
 * the tables say. Runs only under an observer: trace.c or debug.c.
 */
#define SYSGATE_MEMORY
/* WATCH_BEGIN must trap in a frame that is there during the call: see watch.h. */
#define SYSGATE_FN static inline __attribute__((always_inline))
#include "program.h"

extern const char __executable_start[], etext[];

static volatile struct watch seen;
static int inside, outside; /* traps in the program's own code, and elsewhere */

/* Register windows that go to memory during the call would keep the observer from leading back. */
static void flush_windows(void)
{
#if defined(__sparc__) && defined(__arch64__)
	__asm__ volatile("flushw" : : : "memory");
#elif defined(__sparc__)
	__asm__ volatile("ta 3" : : : "memory");
#endif
}

const volatile struct watch *watch(const struct sample *sample, int round)
{
	seen.armed = 0;
	seen.traps = 0;
	flush_windows();
	sys_call2(WATCH_BEGIN, (sys_word)(unsigned long)&seen, sample->block);
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

	for (int i = 0; i < sample->slots + sample->block; i++)
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
	for (int i = 0; i < sample->slots + sample->block; i++)
		print_note(slots[i], seen.argument[i] & mask, sample->expected[round][i] & mask);
}

void test_sample(const struct sample *sample, sys_u64 mask)
{
#ifdef __mips_micromips
	if (sample->noreturn) {
		print_skipped(
			sample->name, "qemu's debuggers cannot go elsewhere in microMIPS code");
		return;
	}
#endif
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
	sys_call2(WATCH_BEGIN, (sys_word)(unsigned long)&seen, 0);
	if (!seen.armed)
		return 0;
	sys_call1(WATCH_END, 0);
	return 1;
}

static int test_all(void)
{
	const struct sample *sample = samples; /* an index would be multiplied by a call */

	if (!is_observed()) {
		print_test(0, "an observer is there");
		return end_tests();
	}
	for (int i = 0; i < sample_count; i++, sample++)
		test_sample(sample, WORD_MASK);
	test_places();
	test_raw_calls();
	test_known();
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
