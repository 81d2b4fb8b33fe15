/*
 * loongarch32, syscall 0: the kernel reloads t0 to t8 from what it never saved, and a restart
 * changes the number's register.
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

#define MINIMUM_TRAP "syscall 0"
#define MINIMUM_NUMBER "$a7"
#define MINIMUM_A "$a0"
#define MINIMUM_B "$a1"
#define MINIMUM_C "$a2"
#define MINIMUM_D "$a3"
#define MINIMUM_E "$a4"
#define MINIMUM_F "$a5"
#define MINIMUM_LOST "$t0", "$t1", "$t2", "$t3", "$t4", "$t5", "$t6", "$t7", "$t8", "memory"

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
	"\tmove $fp, $zero\n"
	"\tmove $a0, $sp\n"
	"\tbl minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
