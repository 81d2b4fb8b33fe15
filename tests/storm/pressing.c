/* Calls whose results are known, while values live in all registers. */
#include "storm.h"

/* A value of which the compiler knows nothing. */
static inline sys_word opaque(sys_word value)
{
	__asm__ volatile("" : "+r"(value) : : "memory");
	return value;
}

PRESSED(without_call, opaque(wanted))

static void fill_values(struct pressing *pressing)
{
	static unsigned int seed = 1;

	for (int i = 0; i < VALUES; i++) {
		seed = seed * 1103515245 + 12345;
		pressing->value[i] = (unsigned long)seed << (sizeof(long) * 8 - 32) ^ seed;
	}
}

static void press_one(int count, sys_word number, sys_word wanted, const sys_word *arguments)
{
	struct pressing pressing;
	unsigned int wrong = 0;
	unsigned long sum, expected;

	if (!way->pressed[count])
		return;
	fill_values(&pressing);
	pressing.number = number;
	pressing.wanted = wanted;
	for (int i = 0; i < 8; i++)
		pressing.argument[i] = arguments[i];
	expected = without_call(&pressing, &wrong);
	sum = way->pressed[count](&pressing, &wrong);
	tally->calls += ROUNDS;
	if (wrong)
		expect((sys_word)wrong, 0, WRONG_RESULT);
	else
		expect((sys_word)sum, (sys_word)expected, CHANGED_REGISTER);
}

#define PRESS(count, name, wanted, ...) \
	press_one(count, way->number.name, wanted, (const sys_word[8]){__VA_ARGS__})

void press(void)
{
	sys_word path = WORD(own + page + 192); /* an empty one */

	PRESS(0, gettid, thread, 0);
	PRESS(1, close, -SYS_EBADF, -1);
	PRESS(2, kill, 0, thread, 0);
	PRESS(3, dup3, -SYS_EINVAL, 1, 1, 0);
	PRESS(4, tee, -SYS_EBADF, -1, -1, 1, 0);
	PRESS(5, statx, -SYS_EBADF, -1, path, SYS_AT_EMPTY_PATH, 0, path + 64);
	PRESS(6, copy_file_range, -SYS_EBADF, -1, 0, -1, 0, 1, 0);
#ifdef SYSGATE_MIPS_O32
	press_one(7, SYS_NR_fadvise64, -SYS_EBADF, (const sys_word[8]){-1, 0, 1, 2, 3, 4, 0});
#endif
}
