/*
 * The raw calls, by the path that the typed ones take and by the others that this program can take:
 * each arity, with a value in each register that uses all of it.
 */
#include "program.h"

enum { NUMBER = 0x5a60 }; /* of no call */

#define W(i) ((sys_word)poison[i])
#define W1 W(0)
#define W2 W1, W(1)
#define W3 W2, W(2)
#define W4 W3, W(3)
#define W5 W4, W(4)
#define W6 W5, W(5)
#define W7 W6, W(6)
#define W8 W7, W(7)

#define RAW(path, count, ...) \
	static void path##_##count(const volatile sys_u64 *poison) \
	{ \
		(void)poison; \
		sys_##path##count(__VA_ARGS__); \
	}

#define RAW_TO_6(path) \
	RAW(path, 0, NUMBER) \
	RAW(path, 1, NUMBER, W1) \
	RAW(path, 2, NUMBER, W2) \
	RAW(path, 3, NUMBER, W3) \
	RAW(path, 4, NUMBER, W4) \
	RAW(path, 5, NUMBER, W5) \
	RAW(path, 6, NUMBER, W6)

struct raw {
	const char *name;
	void (*call)(const volatile sys_u64 *poison);
};

#define ROW(path, count) \
	{ \
		"sys_" #path #count, path##_##count \
	}
#define ROWS_TO_6(path) \
	ROW(path, 0), ROW(path, 1), ROW(path, 2), ROW(path, 3), ROW(path, 4), ROW(path, 5), \
		ROW(path, 6)

static const sys_u64 wide[ROUNDS][8] = {
	{0xa1a1a1a180000001, 0xb1b1b1b190000012, 0xc1c1c1c1a0000023, 0xd1d1d1d1b0000034,
		0xe1e1e1e1c0000045, 0xf1f1f1f1d0000056, 0x91919191e0000067, 0x81818181f0000078},
	{0x71717171, 0x61616161, 0x51515151, 0x41414141, 0x31313131, 0x21212121, 0x11111111, 1},
};

/* Each row has one argument more than the one before it. */
static void test_rows(
	const struct raw *rows, int count, const sys_u64 values[ROUNDS][8], sys_u64 mask)
{
	static struct sample sample; /* some compilers copy or clear large ones by a call */

	sample.number = NUMBER;
	for (int i = 0; i < count; i++) {
		sample.name = rows[i].name;
		sample.call = rows[i].call;
		sample.slots = i;
		for (int j = 0; j < ROUNDS * 8; j++) {
			sample.poison[j / 8][j % 8] = values[j / 8][j % 8];
			sample.expected[j / 8][j % 8] = values[j / 8][j % 8];
		}
		test_sample(&sample, mask);
	}
}

#define TEST_PATH(path, values, mask) \
	do { \
		static const struct raw rows[] = {ROWS_TO_6(path)}; \
\
		test_rows(rows, 7, values, mask); \
	} while (0)

#ifdef SYSGATE_I386
RAW_TO_6(int80_call)
RAW_TO_6(vsyscall_call)
#ifdef SYSGATE_I386_GS
RAW_TO_6(gs_call)
#endif

void test_raw_calls(void)
{
	TEST_PATH(int80_call, wide, WORD_MASK);
	if (environment)
		sys_vsyscall_find(sys_auxv_of(environment));
	TEST_PATH(vsyscall_call, wide, WORD_MASK);
#ifdef SYSGATE_I386_GS
	TEST_PATH(gs_call, wide, WORD_MASK);
#endif
}
#else
RAW_TO_6(call)
#endif

#if SYSGATE_MAX_ARGUMENTS == 8
RAW(call, 7, NUMBER, W7)
RAW(call, 8, NUMBER, W8)

void test_raw_calls(void)
{
	static const struct raw rows[] = {
		ROWS_TO_6(call),
		ROW(call, 7),
		ROW(call, 8),
	};

	test_rows(rows, 9, wide, WORD_MASK);
}
#elif defined(SYSGATE_POWERPC64)
RAW_TO_6(scv_call)

void test_raw_calls(void)
{
	TEST_PATH(call, wide, WORD_MASK);
	/* A debugger passes over what is not granted. */
	if (observer == &debugger || sys_scv_is_granted(sys_auxv_of(environment)))
		TEST_PATH(scv_call, wide, WORD_MASK);
	else
		print_skipped("sys_scv_call0 to 6", "the kernel does not grant scv here");
}
#elif !defined(SYSGATE_I386) && !defined(SYSGATE_X86_64)
void test_raw_calls(void)
{
	TEST_PATH(call, wide, WORD_MASK);
}
#endif

#ifdef SYSGATE_X86_64
RAW_TO_6(int80_call)

/* The argument `bad` of so many has a bit too many: sys_int80_callN(NUMBER, ...). */
static sys_word call_int80(int count, int bad, sys_word value)
{
	sys_word a[6] = {0, 0, 0, 0, 0, 0};

	a[bad] = value;
	switch (count) {
	case 1:
		return sys_int80_call1(NUMBER, a[0]);
	case 2:
		return sys_int80_call2(NUMBER, a[0], a[1]);
	case 3:
		return sys_int80_call3(NUMBER, a[0], a[1], a[2]);
	case 4:
		return sys_int80_call4(NUMBER, a[0], a[1], a[2], a[3]);
	case 5:
		return sys_int80_call5(NUMBER, a[0], a[1], a[2], a[3], a[4]);
	default:
		return sys_int80_call6(NUMBER, a[0], a[1], a[2], a[3], a[4], a[5]);
	}
}

/* Tells the result by a call whose argument it is. */
static void call_refused(const volatile sys_u64 *poison)
{
	sys_call1(NUMBER, call_int80((int)poison[0], (int)poison[1], (sys_word)poison[2]));
}

static int is_refused(int count, int bad, sys_u64 value)
{
	static struct sample sample;
	const volatile struct watch *watched;

	sample.call = call_refused;
	sample.poison[0][0] = (sys_u64)count;
	sample.poison[0][1] = (sys_u64)bad;
	sample.poison[0][2] = value;
	watched = observer->watch(&sample, 0);
	return watched->traps == 1 && watched->argument[0] == (sys_u64)-14;
}

static void test_refusals(void)
{
	static const sys_u64 values[] = {
		0x100000000,
		0xffffffff7fffffff,
		0x7fff00000000,
		0x8000000000000000,
		0xffffffff00000000,
	};
	static const char *const names[] = {
		"",
		"sys_int80_call1 refuses what does not fit",
		"sys_int80_call2 refuses what does not fit",
		"sys_int80_call3 refuses what does not fit",
		"sys_int80_call4 refuses what does not fit",
		"sys_int80_call5 refuses what does not fit",
		"sys_int80_call6 refuses what does not fit",
	};

	for (int count = 1; count <= 6; count++) {
		int right = 1;

		for (int bad = 0; bad < count; bad++) {
			for (int i = 0; i < (int)(sizeof(values) / sizeof(*values)); i++)
				right = right && is_refused(count, bad, values[i]);
		}
		print_test(right, names[count]);
	}
}

void test_raw_calls(void)
{
	/* What fits 32 bits with a sign, and without one. */
	static const sys_u64 small[ROUNDS][8] = {
		{-1ULL, -2147483648ULL, -3ULL, -4ULL, -5ULL, -6ULL, 0, 0},
		{0xffffffff, 0x80000000, 0x7ffffffd, 0xfffffffc, 0xfffffffb, 0xfffffffa, 0, 0},
	};

	TEST_PATH(call, wide, WORD_MASK);
	TEST_PATH(int80_call, small, 0xffffffff);
	test_refusals();
}
#endif

static void call_all(const volatile sys_u64 *poison)
{
#if SYSGATE_MAX_ARGUMENTS == 8
	sys_call8(NUMBER, W8);
#else
	sys_call6(NUMBER, W6);
#endif
}

void test_mistakes(void)
{
	static struct sample sample;
	int noticed = 1, right;

	sample.call = call_all;
	sample.number = NUMBER;
	sample.slots = SYSGATE_MAX_ARGUMENTS;
	for (int i = 0; i < sample.slots; i++)
		sample.poison[0][i] = sample.expected[0][i] = wide[0][i];
	right = !is_noticed(&sample, WORD_MASK);
	for (int i = 0; i < sample.slots; i++) {
		sample.expected[0][i] ^= 1;
		noticed = noticed && is_noticed(&sample, WORD_MASK);
		sample.expected[0][i] ^= 1;
	}
	sample.number ^= 1;
	noticed = noticed && is_noticed(&sample, WORD_MASK);
	print_test(right && noticed, "a wrong bit of a slot or the number is noticed");
}
