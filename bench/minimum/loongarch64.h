/*
 * loongarch64, syscall 0: the kernel reloads t0 to t8 from what it never saved, and a restart
 * changes the number's register.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#include "generic_numbers.h"
#define MINIMUM_NR_lseek 62
#define MINIMUM_NR_wait4 260
#define MINIMUM_NR_ppoll 73
#define MINIMUM_NR_pselect6 72

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

/*
 * The least of clone(2) that is a fork; 17 is SIGCHLD. The child has of vectors only the low halves
 * (kernel/process.c copy_thread), which are the registers of the FPU.
 */
static inline long minimum_fork(void)
{
	register long a7 __asm__("$a7") = MINIMUM_NR_clone;
	register long a0 __asm__("$a0") = 17;
	register long a1 __asm__("$a1") = 0;

	__asm__ volatile("syscall 0"
			 : "+r"(a7), "+r"(a0)
			 : "r"(a1)
			 :
#ifdef __loongarch_sx
			 "$f0", "$f1", "$f2", "$f3", "$f4", "$f5", "$f6", "$f7", "$f8", "$f9",
			 "$f10", "$f11", "$f12", "$f13", "$f14", "$f15", "$f16", "$f17", "$f18",
			 "$f19", "$f20", "$f21", "$f22", "$f23", "$f24", "$f25", "$f26", "$f27",
			 "$f28", "$f29", "$f30", "$f31",
#endif
			 MINIMUM_LOST);
	return a0;
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
