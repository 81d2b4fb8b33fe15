/*
 * What a child finds of the values that its parent had in registers, floating-point ones or vectors:
 * more of them than there are registers live across clone, fork and clone3. Kernels give a child less
 * of such registers than they give back to its parent.
 */
#include "conformance.h"

/* On sparc it is the FPU's registers that a child loses; elsewhere, vectors have the same registers. */
#if defined(__sparc__)
typedef double kept;
#define DIFFER(a, b) ((a) != (b))
#else
typedef unsigned long kept __attribute__((vector_size(16)));
#define DIFFER(a, b) ((a)[0] != (b)[0] || (a)[16 / sizeof(long) - 1] != (b)[16 / sizeof(long) - 1])
#endif

/* Volatile: each value is made anew, before the call and after it. */
static volatile kept kept_first[8], kept_second[8];

#define ROW_OF(DO, i) DO(i, 0) DO(i, 1) DO(i, 2) DO(i, 3) DO(i, 4)
#define LOW(DO) ROW_OF(DO, 0) ROW_OF(DO, 1) ROW_OF(DO, 2) ROW_OF(DO, 3)
#define HIGH(DO) ROW_OF(DO, 4) ROW_OF(DO, 5) ROW_OF(DO, 6) ROW_OF(DO, 7)
#define FOR_ALL(DO) LOW(DO) HIGH(DO)
#define MAKE(i, j) const kept before##i##j = kept_first[i] + kept_second[j];
#define COMPARE(i, j) \
	{ \
		const kept after = kept_first[i] + kept_second[j]; \
		lost += DIFFER(before##i##j, after); \
	}

/* After the call, the number of values that are not what they were; a child ends with it. */
#define KEEP_ACROSS(call) \
	FOR_ALL(MAKE) \
	sys_pid child = (call); \
	int lost = 0; \
	FOR_ALL(COMPARE) \
	return end_child(child, lost)

static int end_child(sys_pid child, int lost)
{
	int status = 0;

	if (child == 0)
		sys_exit_group(lost);
	if (child < 0)
		return -1;
	wait_for(child, &status, 0);
	return lost || status ? lost + (status >> 8) : 0;
}

SHARED int keep_across_clone(void)
{
	KEEP_ACROSS(sys_clone(SYS_SIGCHLD, 0, 0, 0, 0));
}

#ifdef SYS_NR_fork
SHARED int keep_across_fork(void)
{
	KEEP_ACROSS(sys_fork());
}
#endif

#ifdef SYS_NR_clone3
SHARED int keep_across_clone3(void)
{
	struct sys_clone_args arguments;

	clear(&arguments, sizeof(arguments));
	arguments.exit_signal = SYS_SIGCHLD;
	KEEP_ACROSS(sys_clone3(&arguments, sizeof(arguments)));
}
#endif

void check_kept_values(void)
{
	set_subject("kept values");
	for (int i = 0; i < 8; i++) {
		kept_first[i] = kept_first[i] + (unsigned char)(3 * i + 1);
		kept_second[i] = kept_second[i] + (unsigned char)(7 * i + 2);
	}
	check_equal(keep_across_clone(), 0, "clone's child has its parent's values");
#ifdef SYS_NR_fork
	check_equal(keep_across_fork(), 0, "fork's child has its parent's values");
#endif
#ifdef SYS_NR_clone3
	if (keep_across_clone3() < 0)
		skip("clone3's child has its parent's values", "this kernel has no clone3");
	else
		check_equal(keep_across_clone3(), 0, "clone3's child has its parent's values");
#endif
}
