/* mips: products, quotients and rests come in hi and lo, and may stay there across a call. */
#ifdef __mips__
#include "mutants.h"

static NOINLINE sys_word product(sys_word a, sys_word b)
{
	a *= b;
	CALL(0)(NUMBER);
	return a;
}

static NOINLINE sys_word quotient(sys_word a, sys_word b)
{
	a /= b;
	CALL(0)(NUMBER);
	return a;
}

static NOINLINE sys_word rest(sys_word a, sys_word b)
{
	a %= b;
	CALL(0)(NUMBER);
	return a;
}

/* A sum of products is kept where multiply-and-add leaves it. */
static NOINLINE int sum_of_products(int rounds, int a, int b)
{
	int sum = 0;

	for (int i = 0; i < rounds; i++) {
		sum += a * b;
		CALL(0)(NUMBER);
		a += 3;
		b += 5;
	}
	return sum;
}

sys_word hold_products(void)
{
	return (product(source[38], 1001) ^ 5005) |
		(quotient(source[38] + 1001, source[37]) ^ 100) |
		(rest(source[38] + 1001, source[37]) ^ 6) |
		(sum_of_products(3, 2, (int)source[38]) ^ 180);
}
#else
typedef int nothing_to_multiply;
#endif
