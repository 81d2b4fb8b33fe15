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

/* An observer: whether it is there, and what it saw of a call, which it kept from being executed. */
struct observer {
	int (*is_there)(void);
	const volatile struct watch *(*watch)(const struct sample *sample, int round);
};

/* by_debugger.c and by_kernel.c */
extern const struct observer debugger, kernel;

/* program.c: the one that is there. */
extern const struct observer *observer;

/* program.c: the environment that the program got, or 0. */
extern char **environment;

/* program.c: a test: every round of the sample arrives as expected. */
int test_sample(const struct sample *sample, sys_u64 mask);

/* program.c: whether the observer sees something else than is expected. */
int is_noticed(const struct sample *sample, sys_u64 mask);

/* known.c: a test of what is expected of each call whose slots are not its parameters in order. */
void test_known(void);

/* raw.c: a test for each arity of each path. */
void test_raw_calls(void);

/* raw.c: a test that one wrong bit is noticed, in each slot and in the number. */
void test_mistakes(void);

/* print.c: TAP. */
void print_test(int passed, const char *name);
void print_skipped(const char *name, const char *why);
void print_note(const char *what, sys_u64 got, sys_u64 expected);
void print_remark(const char *const *words);
void print_sum(int calls, int arguments);
int end_tests(void);

#endif
