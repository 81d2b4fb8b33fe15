/*
 * sh, trapa #31, and five `or r0, r0` for the SH7456's erratum, as in the kernel's own code: only
 * the number's register is lost, by a restart.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 295
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 140
#define MINIMUM_NR_statx 383
#define MINIMUM_NR_getdents64 220
#define MINIMUM_NR_mkdirat 296
#define MINIMUM_NR_unlinkat 301
#define MINIMUM_NR_renameat2 371
#define MINIMUM_NR_pipe2 331
#define MINIMUM_NR_dup3 330
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 252
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 340
#define MINIMUM_NR_bind 341
#define MINIMUM_NR_listen 343
#define MINIMUM_NR_accept4 358
#define MINIMUM_NR_connect 342
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 218
#define MINIMUM_NR_readlinkat 305
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 180

/* A 64-bit argument takes two registers, in pread64 from an even argument on. */
#define MINIMUM_PAIRS_EVEN

static inline long minimum_call0(long number)
{
	register long r3 __asm__("r3") = number;
	register long r0 __asm__("r0");

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "=r"(r0)
		:
		: "memory");
	return r0;
}

static inline long minimum_call1(long number, long a)
{
	register long r3 __asm__("r3") = number;
	register long r4 __asm__("r4") = a;
	register long r0 __asm__("r0");

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "=r"(r0)
		: "r"(r4)
		: "memory");
	return r0;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long r3 __asm__("r3") = number;
	register long r4 __asm__("r4") = a;
	register long r5 __asm__("r5") = b;
	register long r0 __asm__("r0");

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "=r"(r0)
		: "r"(r4), "r"(r5)
		: "memory");
	return r0;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long r3 __asm__("r3") = number;
	register long r4 __asm__("r4") = a;
	register long r5 __asm__("r5") = b;
	register long r6 __asm__("r6") = c;
	register long r0 __asm__("r0");

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "=r"(r0)
		: "r"(r4), "r"(r5), "r"(r6)
		: "memory");
	return r0;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r3 __asm__("r3") = number;
	register long r4 __asm__("r4") = a;
	register long r5 __asm__("r5") = b;
	register long r6 __asm__("r6") = c;
	register long r7 __asm__("r7") = d;
	register long r0 __asm__("r0");

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "=r"(r0)
		: "r"(r4), "r"(r5), "r"(r6), "r"(r7)
		: "memory");
	return r0;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r3 __asm__("r3") = number;
	register long r4 __asm__("r4") = a;
	register long r5 __asm__("r5") = b;
	register long r6 __asm__("r6") = c;
	register long r7 __asm__("r7") = d;
	register long r0 __asm__("r0") = e;

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "+r"(r0)
		: "r"(r4), "r"(r5), "r"(r6), "r"(r7)
		: "memory");
	return r0;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r3 __asm__("r3") = number;
	register long r4 __asm__("r4") = a;
	register long r5 __asm__("r5") = b;
	register long r6 __asm__("r6") = c;
	register long r7 __asm__("r7") = d;
	register long r0 __asm__("r0") = e;
	register long r1 __asm__("r1") = f;

	__asm__ volatile(
		"trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0"
		: "+r"(r3), "+r"(r0)
		: "r"(r4), "r"(r5), "r"(r6), "r"(r7), "r"(r1)
		: "memory");
	return r0;
}

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmova 0f, r0\n"
	"\tmov.l 0f, r1\n"
	"\tadd r1, r0\n"
	"\tjsr @r0\n"
	"\tmov r15, r4\n"
	"\t.balign 4\n"
	"0:\n"
	"\t.long minimum_start - .\n"
	".popsection\n");

#include "start.h"
#endif
