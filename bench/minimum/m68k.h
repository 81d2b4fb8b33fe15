/*
 * m68k, trap #0: nothing is lost. Arguments of C are on the stack; the frame pointer is left over.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 288
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 140
#define MINIMUM_NR_statx 379
#define MINIMUM_NR_getdents64 220
#define MINIMUM_NR_mkdirat 289
#define MINIMUM_NR_unlinkat 294
#define MINIMUM_NR_renameat2 351
#define MINIMUM_NR_pipe2 327
#define MINIMUM_NR_dup3 326
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 247
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 356
#define MINIMUM_NR_bind 358
#define MINIMUM_NR_listen 360
#define MINIMUM_NR_accept4 361
#define MINIMUM_NR_connect 359
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 237
#define MINIMUM_NR_readlinkat 298
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 180

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

static inline long minimum_call0(long number)
{
	register long d0 __asm__("d0") = number;

	__asm__ volatile("trap #0" : "+r"(d0) : : "memory");
	return d0;
}

static inline long minimum_call1(long number, long a)
{
	register long d0 __asm__("d0") = number;
	register long d1 __asm__("d1") = a;

	__asm__ volatile("trap #0" : "+r"(d0) : "r"(d1) : "memory");
	return d0;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long d0 __asm__("d0") = number;
	register long d1 __asm__("d1") = a;
	register long d2 __asm__("d2") = b;

	__asm__ volatile("trap #0" : "+r"(d0) : "r"(d1), "r"(d2) : "memory");
	return d0;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long d0 __asm__("d0") = number;
	register long d1 __asm__("d1") = a;
	register long d2 __asm__("d2") = b;
	register long d3 __asm__("d3") = c;

	__asm__ volatile("trap #0" : "+r"(d0) : "r"(d1), "r"(d2), "r"(d3) : "memory");
	return d0;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long d0 __asm__("d0") = number;
	register long d1 __asm__("d1") = a;
	register long d2 __asm__("d2") = b;
	register long d3 __asm__("d3") = c;
	register long d4 __asm__("d4") = d;

	__asm__ volatile("trap #0" : "+r"(d0) : "r"(d1), "r"(d2), "r"(d3), "r"(d4) : "memory");
	return d0;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long d0 __asm__("d0") = number;
	register long d1 __asm__("d1") = a;
	register long d2 __asm__("d2") = b;
	register long d3 __asm__("d3") = c;
	register long d4 __asm__("d4") = d;
	register long d5 __asm__("d5") = e;

	__asm__ volatile("trap #0"
			 : "+r"(d0)
			 : "r"(d1), "r"(d2), "r"(d3), "r"(d4), "r"(d5)
			 : "memory");
	return d0;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long d0 __asm__("d0") = number;
	register long d1 __asm__("d1") = a;
	register long d2 __asm__("d2") = b;
	register long d3 __asm__("d3") = c;
	register long d4 __asm__("d4") = d;
	register long d5 __asm__("d5") = e;
	register long a0 __asm__("a0") = f;

	__asm__ volatile("trap #0"
			 : "+r"(d0)
			 : "r"(d1), "r"(d2), "r"(d3), "r"(d4), "r"(d5), "r"(a0)
			 : "memory");
	return d0;
}

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tsuba.l %a6, %a6\n"
	"\tmove.l %sp, %d0\n"
	"\tmove.l %d0, -(%sp)\n"
	"\tbsr.l minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
