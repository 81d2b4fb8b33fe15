/*
 * arc, ARCv2, trap_s 0: only the number's register is lost, by a restart.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#include "generic_numbers.h"
#define MINIMUM_NR_llseek 62
#define MINIMUM_NR_wait4 260
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_pselect6_time64 413

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

#define MINIMUM_TRAP "trap_s 0"
#define MINIMUM_NUMBER "r8"
#define MINIMUM_A "r0"
#define MINIMUM_B "r1"
#define MINIMUM_C "r2"
#define MINIMUM_D "r3"
#define MINIMUM_E "r4"
#define MINIMUM_F "r5"
#define MINIMUM_LOST "memory"

#include "calls.h"

/* The least of clone(2) that is a fork; 17 is SIGCHLD. */
static inline long minimum_fork(void)
{
	return minimum_call2(MINIMUM_NR_clone, 17, 0);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmov fp, 0\n"
	"\tmov r0, sp\n"
	"\tbl @minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
