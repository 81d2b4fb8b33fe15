/*
 * Vector values live across system calls, on SVE and on V: every case has to give the same with a call
 * in its midst as without (kept.c), and another value where a header does not say what the
 * kernel destroys (without_*.c), so that the first proves something. Prints TAP.
 */
#define SYSGATE_MEMORY
#include "../conformance/conformance.h"
#include "vector.h"

static struct input in;

static void fill_input(void)
{
	unsigned int value = 12345;

	clear(&in, sizeof in);
	for (int i = 0; i < room; i++) {
		value = value * 1103515245 + 12345;
		in.data[i] = value >> 16 & 255;
		in.halves[i] = value >> 8 & 255;
	}
	in.n = 128;
	in.few = 3;
}

/* How many of a case's variants give the same as those without a call. */
static int count_same(const struct cases *cases, const struct cases *right)
{
	int same = 0;

	for (int arity = 0; arity < arities; arity++) {
		unsigned long expected, result;

		fill_input();
		expected = right->by_arity[arity](&in);
		fill_input();
		result = cases->by_arity[arity](&in);
		same += result == expected;
	}
	return same;
}

static void check_kept(const char *subject, const struct cases *cases, const struct cases *right)
{
	set_subject(subject);
	for (; cases->name; cases++, right++)
		check_equal(count_same(cases, right), arities, cases->name);
}

/* A compiler keeps nothing in registers without optimisation; user-mode emulators lose nothing. */
static const char *reason_for_none(void)
{
#ifndef __OPTIMIZE__
	return "not optimised: nothing is live in a register";
#endif
	return is_emulated() ? "the emulator keeps what kernels destroy" : 0;
}

/* The name of the test that a case's value is lost. */
static const char *lost_name(const char *name)
{
	static char text[64] = "lost without these clobbers: ";
	char *end = text + sizeof "lost without these clobbers: " - 1;

	while ((*end++ = *name++))
		;
	return text;
}

static int has_group(const struct cases *cases, int group)
{
	while (cases->name && !(cases->groups & group))
		cases++;
	return cases->name != 0;
}

/* record.awk reads it: what was seen to be kept, and lost without its clobbers. */
static void record(const char *what)
{
	note("vector " SYSGATE_ABI " ", what);
}

static int check_lost(int group, const struct cases *cases, const struct cases *right)
{
	const char *reason = reason_for_none();
	int all_lost = !reason;

	for (; cases->name; cases++, right++) {
		int same = reason ? 0 : count_same(cases, right);

		if (reason)
			skip(lost_name(cases->name), reason);
		else if (cases->groups & group)
			all_lost &= check_equal(same, 0, lost_name(cases->name));
		else
			note(cases->name, same == arities ? " is not lost" : " is lost, too");
	}
	return all_lost;
}

/* A clobber without which every case is still right is not needed by this compiler, or not yet. */
static void check_mutant(
	const char *registers, const char *idle, int group, const struct cases *cases)
{
	if (has_group(cases, group)) {
		set_subject(registers);
		if (check_lost(group, cases, reference))
			record(registers);
	} else {
		check_kept(idle, cases, reference);
	}
}

#ifdef __ARM_FEATURE_SME
/* What the ABI wants for functions that use ZA and call others that do: none here does. */
void __arm_tpidr2_save(void);
void __arm_tpidr2_restore(void);

void __arm_tpidr2_save(void)
{
	__builtin_trap();
}

void __arm_tpidr2_restore(void)
{
	__builtin_trap();
}

/* In a child, as the vectors may get too short for what follows. */
static int run_inlined(void *at)
{
	long index = *(const long *)at;

	return count_same(&streaming_inlined[index], &streaming_reference[index]);
}

static void check_streaming(void)
{
	check_kept("kept in streaming functions", streaming_kept, streaming_reference);
	if (!reason_for_none())
		record("streaming functions");
	set_subject("lost where the trap is in a streaming function itself");
	for (long i = 0; streaming_inlined[i].name; i++) {
		const char *name = streaming_inlined[i].name;
		const char *reason = reason_for_none();

		if (reason)
			skip(name, reason);
		else if (streaming_inlined[i].groups & INLINED)
			check(run_in_child(run_inlined, &i) != arities, name);
	}
}
#else
static void check_streaming(void)
{
}
#endif

#ifdef __riscv_vector
#define IDLE_MASKS "kept without clobbers of vl and vtype: compilers set them again"
#define IDLE_STATE "kept without clobbers of vxrm and vxsat: this kernel keeps them"
#define DATA_NAME "v0-v31"
#define MASKS_NAME "vl, vtype"
#define STATE_NAME "vxrm, vxsat"
#else
#define IDLE_MASKS ""
#define IDLE_STATE "kept without a clobber of ffr: clang moves no access across an asm"
#define DATA_NAME "z0-z31"
#define MASKS_NAME "p0-p15"
#define STATE_NAME "ffr"
#endif

static int run_cases(int argc, char **argv, char **envp)
{
	(void)argc, (void)argv, (void)envp;
	check_kept("kept", kept, reference);
	check_mutant(DATA_NAME, "", DATA, without_data);
	check_mutant(MASKS_NAME, IDLE_MASKS, MASKS, without_masks);
	check_mutant(STATE_NAME, IDLE_STATE, STATE, without_state);
	check_streaming();
	return end_checks();
}

SYSGATE_MAIN(run_cases);
