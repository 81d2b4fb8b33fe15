/*
 * openrisc, l.sys 1: the kernel's short way out restores only r1 to r11 and what C keeps.
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

static inline long minimum_call0(long number)
{
	register long r11 __asm__("r11") = number;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 :
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

static inline long minimum_call1(long number, long a)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 : "r"(r3)
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 : "r"(r3), "r"(r4)
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 : "r"(r3), "r"(r4), "r"(r5)
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 : "r"(r3), "r"(r4), "r"(r5), "r"(r6)
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 : "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;
	register long r8 __asm__("r8") = f;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 : "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7), "r"(r8)
			 : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29",
			 "r31", "memory");
	return r11;
}

/* The least of clone(2) that is a fork; 17 is SIGCHLD. */
static inline long minimum_fork(void)
{
	return minimum_call2(MINIMUM_NR_clone, 17, 0);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tl.or r3, r1, r0\n"
	"\tl.jal minimum_start\n"
	"\tl.nop\n"
	".popsection\n");

#include "start.h"
#endif
