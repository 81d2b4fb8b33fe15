/*
 * riscv32, ecall: only the number's register is lost, by a restart. At entry no register but sp is
 * set; linkers make accesses relative to gp. V is not meant here.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#include "generic_numbers.h"
#define MINIMUM_NR_llseek 62
#define MINIMUM_NR_waitid 95
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_pselect6_time64 413

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

#define MINIMUM_TRAP "ecall"
#define MINIMUM_NUMBER "a7"
#define MINIMUM_A "a0"
#define MINIMUM_B "a1"
#define MINIMUM_C "a2"
#define MINIMUM_D "a3"
#define MINIMUM_E "a4"
#define MINIMUM_F "a5"
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
	"\t.option push\n"
	"\t.option norelax\n"
	"\tlla gp, __global_pointer$\n"
	"\t.option pop\n"
	"\tmv a0, sp\n"
	"\tcall minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
