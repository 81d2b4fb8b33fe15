/*
 * Calls every typed call of an ABI with poison, and compares what an observer saw of it with what
 * the tables say. The observer is the kernel, or where the program runs on an emulator, debug.c.
 */
#include "program.h"

extern const char __executable_start[], etext[];

const struct observer *observer;
char **environment;
static const volatile struct watch *seen;
static int inside, outside; /* traps in the program's own code, and elsewhere */

static void count_place(void)
{
	unsigned long address = (unsigned long)seen->address;

	if (address >= (unsigned long)__executable_start && address <= (unsigned long)etext)
		inside++;
	else
		outside++;
}

static int is_right(const struct sample *sample, int round, int slot, sys_u64 mask)
{
	sys_u64 got = seen->argument[slot] & mask;

	if (sample->addresses >> slot & 1)
		return got != 0;
	return got == (sample->expected[round][slot] & mask);
}

static int is_as_expected(const struct sample *sample, int round, sys_u64 mask)
{
	int right = seen->traps == (sample->noreturn ? 2 : 1) && !seen->executed &&
		(seen->number & WORD_MASK) == (sys_u64)sample->number;

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

	print_note("traps", seen->traps, sample->noreturn ? 2 : 1);
	print_note("executed", seen->executed, 0);
	print_note("number", seen->number & WORD_MASK, (sys_u64)sample->number);
	for (int i = 0; i < sample->slots + sample->block; i++)
		print_note(slots[i], seen->argument[i] & mask, sample->expected[round][i] & mask);
}

int test_sample(const struct sample *sample, sys_u64 mask)
{
#ifdef __mips_micromips
	if (sample->noreturn && observer == &debugger) {
		print_skipped(
			sample->name, "qemu's debuggers cannot go elsewhere in microMIPS code");
		return 0;
	}
#endif
	for (int round = 0; round < ROUNDS; round++) {
		seen = observer->watch(sample, round);
		count_place();
		if (!is_as_expected(sample, round, mask)) {
			print_test(0, sample->name);
			explain(sample, round, mask);
			return 0;
		}
	}
	print_test(1, sample->name);
	return 1;
}

int is_noticed(const struct sample *sample, sys_u64 mask)
{
	seen = observer->watch(sample, 0);
	return !is_as_expected(sample, 0, mask);
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

static int find_observer(void)
{
	static const struct observer *const observers[] = {&debugger, &kernel};

	for (int i = 0; i < 2; i++) {
		observer = observers[i];
		if (observer->is_there())
			return 1;
	}
	return 0;
}

static void print_observer(void)
{
	static struct sys_utsname name;
	const char *debugged[] = {"seen by a debugger", 0};
	const char *running[] = {"seen by", name.sysname, name.release, name.machine, 0};

	sys_uname(&name);
	print_remark(observer == &debugger ? debugged : running);
}

static void test_typed_calls(void)
{
	const struct sample *sample = samples; /* an index would be multiplied by a call */
	int calls = 0, arguments = 0;

	for (int i = 0; i < sample_count; i++, sample++) {
		if (test_sample(sample, WORD_MASK)) {
			calls++;
			arguments += sample->slots + sample->block;
		}
	}
	print_sum(calls, arguments);
}

static int test_all(void)
{
	if (!find_observer()) {
		print_test(0, "an observer is there");
		return end_tests();
	}
	print_observer();
	test_typed_calls();
	test_places();
	test_raw_calls();
	test_mistakes();
	test_known();
	return end_tests();
}

#ifdef SYSGATE_I386_GS
int main(void)
{
	return test_all();
}
#else
static int run(int argc, char **argv, char **given)
{
	(void)argc;
	(void)argv;
	environment = given;
	return test_all();
}

SYSGATE_MAIN(run);
#endif
