/*
 * arm EABI, ARM code, svc 0: only the number's register is lost, by a restart under an arm64
 * kernel.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 322
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 140
#define MINIMUM_NR_statx 397
#define MINIMUM_NR_getdents64 217
#define MINIMUM_NR_mkdirat 323
#define MINIMUM_NR_unlinkat 328
#define MINIMUM_NR_renameat2 382
#define MINIMUM_NR_pipe2 359
#define MINIMUM_NR_dup3 358
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 248
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 281
#define MINIMUM_NR_bind 282
#define MINIMUM_NR_listen 284
#define MINIMUM_NR_accept4 366
#define MINIMUM_NR_connect 283
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 219
#define MINIMUM_NR_readlinkat 332
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 180

/* A 64-bit argument takes two registers, from an even argument on. */
#define MINIMUM_PAIRS_EVEN

static inline long minimum_call0(long number)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0");

	__asm__ volatile("svc #0" : "+r"(r7), "=r"(r0) : : "memory");
	return r0;
}

static inline long minimum_call1(long number, long a)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0") = a;

	__asm__ volatile("svc #0" : "+r"(r7), "+r"(r0) : : "memory");
	return r0;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;

	__asm__ volatile("svc #0" : "+r"(r7), "+r"(r0) : "r"(r1) : "memory");
	return r0;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;

	__asm__ volatile("svc #0" : "+r"(r7), "+r"(r0) : "r"(r1), "r"(r2) : "memory");
	return r0;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;
	register long r3 __asm__("r3") = d;

	__asm__ volatile("svc #0" : "+r"(r7), "+r"(r0) : "r"(r1), "r"(r2), "r"(r3) : "memory");
	return r0;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;
	register long r3 __asm__("r3") = d;
	register long r4 __asm__("r4") = e;

	__asm__ volatile("svc #0"
			 : "+r"(r7), "+r"(r0)
			 : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
			 : "memory");
	return r0;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r7 __asm__("r7") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;
	register long r3 __asm__("r3") = d;
	register long r4 __asm__("r4") = e;
	register long r5 __asm__("r5") = f;

	__asm__ volatile("svc #0"
			 : "+r"(r7), "+r"(r0)
			 : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
			 : "memory");
	return r0;
}

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".arm\n"
	".globl _start\n"
	"_start:\n"
	"\tmov r0, sp\n"
	"\tbl minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
