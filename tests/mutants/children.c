/* Where a child loses registers of the FPU or of vectors: values in them live across clone, which is inlined. */
#if defined(__sparc__) || defined(__loongarch64)
#include "mutants.h"

static volatile float singles[VALUES];
static volatile double doubles[VALUES];

#define LOAD_SINGLE(i) float v##i = singles[i];
#define LOAD_DOUBLE(i) double v##i = doubles[i];
#define CHANGED(now, before) ((now) != (before))
#define COMPARE_SINGLE(i) wrong |= CHANGED(singles[i], v##i);
#define COMPARE_DOUBLE(i) wrong |= CHANGED(doubles[i], v##i);

/* Whoever returns is the parent: what overwrites registers behind the trap does so in both. */
static inline sys_word make_child(void)
{
	int child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);

	if (child == 0)
		sys_exit_group(0);
	return child < 0;
}

static NOINLINE sys_word hold_singles(void)
{
	sys_word wrong;

	EACH_VALUE(LOAD_SINGLE)
	wrong = make_child();
	EACH_VALUE(COMPARE_SINGLE)
	return wrong;
}

static NOINLINE sys_word hold_doubles(void)
{
	sys_word wrong;

	EACH_VALUE(LOAD_DOUBLE)
	wrong = make_child();
	EACH_VALUE(COMPARE_DOUBLE)
	return wrong;
}

sys_word hold_across_clone(void)
{
	for (int i = 0; i < VALUES; i++) {
		singles[i] = (float)(i + 1);
		doubles[i] = i + 1;
	}
	return hold_singles() | hold_doubles();
}
#else
typedef int nothing_that_a_child_loses;
#endif
