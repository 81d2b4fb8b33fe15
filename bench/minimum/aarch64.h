/*
 * aarch64, svc: only the number's register is lost, by a restart. At entry all registers but sp are
 * zero. SVE is not meant here.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#include "generic_numbers.h"
#define MINIMUM_NR_lseek 62
#define MINIMUM_NR_wait4 260
#define MINIMUM_NR_ppoll 73
#define MINIMUM_NR_pselect6 72

#define MINIMUM_TRAP "svc #0"
#define MINIMUM_NUMBER "x8"
#define MINIMUM_A "x0"
#define MINIMUM_B "x1"
#define MINIMUM_C "x2"
#define MINIMUM_D "x3"
#define MINIMUM_E "x4"
#define MINIMUM_F "x5"
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
	"\tmov x29, xzr\n"
	"\tmov x0, sp\n"
	"\tbl minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
