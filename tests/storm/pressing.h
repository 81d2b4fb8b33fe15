/*
 * Loops of calls with more values alive than most machines have registers. One is made for each path and
 * number of arguments, and one without a call, whose sums the others have to give.
 */
#ifndef PRESSING_H
#define PRESSING_H

enum { VALUES = 22, ROUNDS = 12 };

/* Counts what gets done besides handlers; timers.c looks at it. */
extern volatile unsigned int progress;

struct pressing {
	sys_word number, argument[8];
	sys_word wanted; /* each call's result */
	unsigned long value[VALUES];
};

/* The values: each with the one that is added to it. */
/* clang-format off */
#define PAIRS(X) \
	X(0, 1) X(1, 2) X(2, 3) X(3, 4) X(4, 5) X(5, 6) X(6, 7) X(7, 8) X(8, 9) X(9, 10) \
	X(10, 11) X(11, 12) X(12, 13) X(13, 14) X(14, 15) X(15, 16) X(16, 17) X(17, 18) \
	X(18, 19) X(19, 20) X(20, 21) X(21, 0)
/* clang-format on */

#define TAKE_VALUE(n, other) unsigned long v##n = pressing->value[n];
#define MIX_VALUE(n, other) v##n += (v##other >> 1) ^ (unsigned long)result;
#define ADD_VALUE(n, other) sum = sum * 31 + v##n;

/* Where floating point is the machine's, some of that, too; sums of small whole numbers are exact. */
#if defined(__x86_64__) || defined(__aarch64__) || defined(__s390x__) || defined(__alpha__) || \
	defined(__powerpc64__) || defined(__sparc_v9__) || defined(__hppa__) || \
	(defined(__riscv_flen) && __riscv_flen == 64) || defined(__mips_hard_float)
#define TAKE_DOUBLES \
	double d0 = 1, d1 = 2, d2 = 3, d3 = 4, d4 = 5, d5 = 6, d6 = 7, d7 = 8; \
	double d8 = 9, d9 = 10, d10 = 11, d11 = 12;
#define MIX_DOUBLES \
	d0 += d1, d1 += d2, d2 += d3, d3 += d4, d4 += d5, d5 += d6, d6 += d7, d7 += d8; \
	d8 += d9, d9 += d10, d10 += d11, d11 += 1;
#define ADD_DOUBLES \
	union { \
		double number; \
		unsigned long words[sizeof(double) / sizeof(long)]; \
	} all = {d0 + d1 * 2 + d2 + d3 * 2 + d4 + d5 * 2 + d6 + d7 * 2 + d8 + d9 * 2 + d10 + d11}; \
	for (unsigned int i = 0; i < sizeof all.words / sizeof *all.words; i++) \
		sum = sum * 31 + all.words[i];
#else
#define TAKE_DOUBLES
#define MIX_DOUBLES
#define ADD_DOUBLES
#endif

#define PRESSED(name, call) \
	static __attribute__((noinline)) unsigned long name( \
		const struct pressing *pressing, unsigned int *wrong) \
	{ \
		const sys_word number = pressing->number, *a = pressing->argument; \
		sys_word wanted = pressing->wanted, result; \
		unsigned long sum = 0; \
		PAIRS(TAKE_VALUE) \
		TAKE_DOUBLES \
\
			(void) \
		number, (void)a; \
		for (int round = 0; round < ROUNDS; round++) { \
			result = call; \
			*wrong += result != wanted; \
			progress++; \
			PAIRS(MIX_VALUE) \
			MIX_DOUBLES \
		} \
		PAIRS(ADD_VALUE) \
		ADD_DOUBLES \
		return sum; \
	}

#endif
