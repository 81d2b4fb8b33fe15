/* The checks one after another; the exit status is the number of the first that fails. */
#define SYSGATE_MEMORY
#include "mutants.h"

volatile sys_word source[VALUES];
sys_word thread;

#define LOAD(i) sys_word v##i = source[i];
#define COMPARE(i) wrong |= v##i ^ source[i];

/* All values live across a call of so many arguments, which are values as well. */
#define DEFINE_HOLD(count, ...) \
	static NOINLINE sys_word hold_##count(void) \
	{ \
		sys_word wrong; \
\
		EACH_VALUE(LOAD) \
		wrong = CALL(count)(NUMBER, __VA_ARGS__) ^ thread; \
		EACH_VALUE(COMPARE) \
		return wrong; \
	}

static NOINLINE sys_word hold_0(void)
{
	sys_word wrong;

	EACH_VALUE(LOAD)
	wrong = CALL(0)(NUMBER) ^ thread;
	EACH_VALUE(COMPARE)
	return wrong;
}

DEFINE_HOLD(1, v0)
DEFINE_HOLD(2, v0, v1)
DEFINE_HOLD(3, v0, v1, v2)
DEFINE_HOLD(4, v0, v1, v2, v3)
DEFINE_HOLD(5, v0, v1, v2, v3, v4)
DEFINE_HOLD(6, v0, v1, v2, v3, v4, v5)
#if SYSGATE_MAX_ARGUMENTS > 6
DEFINE_HOLD(7, v0, v1, v2, v3, v4, v5, v6)
DEFINE_HOLD(8, v0, v1, v2, v3, v4, v5, v6, v7)
#endif

/* The arguments and the number alone, for two calls: nothing drives them out of their registers. */
static NOINLINE sys_word repeat_0(sys_word number)
{
	return (CALL(0)(number) ^ thread) | (CALL(0)(number) ^ thread);
}

static NOINLINE sys_word repeat_6(
	sys_word a, sys_word b, sys_word c, sys_word d, sys_word e, sys_word f)
{
	sys_word wrong = CALL(6)(NUMBER, a, b, c, d, e, f) ^ thread;

	wrong |= CALL(6)(NUMBER, a, b, c, d, e, f) ^ thread;
	wrong |= (a ^ source[0]) | (b ^ source[1]) | (c ^ source[2]);
	return wrong | (d ^ source[3]) | (e ^ source[4]) | (f ^ source[5]);
}

/* A leaf keeps its return address where it is. */
static NOINLINE sys_word leaf(void)
{
	return CALL(0)(NUMBER) ^ thread;
}

/* The counter of a loop: in a register of its own, where there is one. */
static NOINLINE sys_word count(sys_word rounds)
{
	sys_word total = 0, expected = 0;

	for (sys_word i = 0; i < rounds; i++)
		total += CALL(0)(NUMBER);
	for (sys_word i = 0; i < rounds; i++)
		expected += source[39];
	return total ^ expected;
}

/* Each pair is compared before the call and asked again behind it: the flags still say it. */
#define LESS(i) \
	if (v##i < w##i) \
		return 1;
#define PAIR(i) sys_word v##i = source[i], w##i = source[i];
#define SAME(i) wrong |= v##i == w##i ? 0 : 1;

/* What follows each answer is too much for anything but a branch. */
static NOINLINE sys_word compare_equal(void)
{
	PAIR(0)
	LESS(0)
	CALL(0)(NUMBER);
	if (v0 != w0)
		return leaf() | 1;
	return 0;
}

static NOINLINE sys_word compare_unequal(void)
{
	sys_word v0 = source[1], w0 = source[0];

	LESS(0)
	CALL(0)(NUMBER);
	if (v0 == w0)
		return leaf() | 1;
	return 0;
}

#define PAIRS(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9)

static NOINLINE sys_word compare_many(void)
{
	sys_word wrong;

	PAIRS(PAIR)
	PAIRS(LESS)
	wrong = CALL(0)(NUMBER) ^ thread;
	PAIRS(SAME)
	return wrong;
}

/* Truth values, which some machines keep as single bits. */
#define TRUTH(i) int t##i = source[i] < source[39 - i];
#define TRUE(i) wrong |= t##i == (source[i] < source[39 - i]) ? 0 : 1;

static NOINLINE sys_word hold_truths(void)
{
	sys_word wrong;

	EACH_VALUE(TRUTH)
	wrong = CALL(0)(NUMBER) ^ thread;
	EACH_VALUE(TRUE)
	return wrong;
}

/* The kernel writes to a buffer that only a number leads to. */
static NOINLINE sys_word write_memory(void)
{
	static char folder[256];

	folder[0] = 'x';
	CALL(2)(NUMBER_GETCWD, (sys_word)(sys_size)folder, sizeof folder);
	return folder[0] == 'x';
}

/* And reads from one. */
static NOINLINE sys_word read_memory(void)
{
	static char folder[2];

	folder[0] = '/';
	folder[1] = 0;
	return CALL(1)(NUMBER_CHDIR, (sys_word)(sys_size)folder);
}

static sys_word hold_6_of_source(void)
{
	return repeat_6(source[0], source[1], source[2], source[3], source[4], source[5]);
}

static sys_word repeat(void)
{
	return repeat_0(NUMBER);
}

static sys_word count_many(void)
{
	return count(source[38] & 7);
}

static sys_word (*const checks[])(void) = {
	repeat,
	hold_0,
	hold_1,
	hold_2,
	hold_3,
	hold_4,
	hold_5,
	hold_6,
#if SYSGATE_MAX_ARGUMENTS > 6
	hold_7,
	hold_8,
#endif
	hold_6_of_source,
	leaf,
	count_many,
	compare_equal,
	compare_unequal,
	compare_many,
	hold_truths,
	write_memory,
	read_memory,
#ifdef __mips__
	hold_products,
#endif
#if defined(__sparc__) || defined(__loongarch64)
	hold_across_clone,
#endif
#if defined(__ARM_FEATURE_SVE) || defined(__riscv_vector)
	hold_vectors,
	hold_predicates,
	hold_vector_modes,
#endif
};

static int run(int argc, char **argv, char **environment)
{
	(void)argc, (void)argv, (void)environment;
	thread = sys_gettid();
	for (int i = 0; i < VALUES; i++)
		source[i] = 0x1234567 + (i << 16) + i;
	source[37] = 10;
	source[38] = 5;
	source[39] = thread;
	for (unsigned int i = 0; i < sizeof checks / sizeof *checks; i++) {
		if (checks[i]())
			return (int)i + 1;
	}
	return 0;
}

SYSGATE_MAIN(run);
