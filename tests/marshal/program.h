/* What the files of the marshalling program share; the samples come from sysgate-gen --marshal. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "sysgate.h"
#include "watch.h"

enum { ROUNDS = 2 };

struct sample {
	const char *name;
	void (*call)(const volatile sys_u64 *poison);
	int number;
	int slots;
	int noreturn;
	unsigned int addresses; /* the slots in which any address is right */
	int block; /* words of the array that the only slot points to: expected behind it */
	sys_u64 poison[ROUNDS][8];
	sys_u64 expected[ROUNDS][8];
};

extern const struct sample samples[];
extern const int sample_count;

/* The bits of a slot that the kernel sees. */
#define WORD_MASK (SYSGATE_WORD_BITS == 64 ? ~0ULL : 0xffffffffULL)

/* program.c: makes the call of a sample before the observer's eyes; what it saw. */
const volatile struct watch *watch(const struct sample *sample, int round);

/* A test: every round of the sample arrives as expected. */
void test_sample(const struct sample *sample, sys_u64 mask);

/* known.c: a test of what is expected of each call whose slots are not its parameters in order. */
void test_known(void);

/* raw.c: a test for each arity of each path. */
void test_raw_calls(void);

/* print.c: TAP. */
void print_test(int passed, const char *name);
void print_skipped(const char *name, const char *why);
void print_note(const char *what, sys_u64 got, sys_u64 expected);
int end_tests(void);

#endif
