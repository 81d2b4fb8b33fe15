/*
 * s390x: a number below 256 is a part of the instruction; 0 there means that it is in r1. Nothing
 * is lost. clone takes the stack first. Before C the callee's save area, whose back chain is null.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 288
#define MINIMUM_NR_close 6
#define MINIMUM_NR_lseek 19
#define MINIMUM_NR_statx 379
#define MINIMUM_NR_getdents64 220
#define MINIMUM_NR_mkdirat 289
#define MINIMUM_NR_unlinkat 294
#define MINIMUM_NR_renameat2 347
#define MINIMUM_NR_pipe2 325
#define MINIMUM_NR_dup3 326
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 248
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 359
#define MINIMUM_NR_bind 361
#define MINIMUM_NR_listen 363
#define MINIMUM_NR_accept4 364
#define MINIMUM_NR_connect 362
#define MINIMUM_NR_ppoll 302
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 218
#define MINIMUM_NR_readlinkat 298
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6 301
#define MINIMUM_NR_pread64 180

#define MINIMUM_INLINE static inline __attribute__((always_inline))
#define MINIMUM_IS_SHORT(number) (__builtin_constant_p(number) && (number) > 0 && (number) < 256)

MINIMUM_INLINE long minimum_call0(long number)
{
	register long r2 __asm__("r2");

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1" : "=r"(r2) : "i"(number) : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0" : "=r"(r2) : "r"(r1) : "memory");
	}
	return r2;
}

MINIMUM_INLINE long minimum_call1(long number, long a)
{
	register long r2 __asm__("r2") = a;

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1" : "+r"(r2) : "i"(number) : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0" : "+r"(r2) : "r"(r1) : "memory");
	}
	return r2;
}

MINIMUM_INLINE long minimum_call2(long number, long a, long b)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1" : "+r"(r2) : "i"(number), "r"(r3) : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0" : "+r"(r2) : "r"(r1), "r"(r3) : "memory");
	}
	return r2;
}

MINIMUM_INLINE long minimum_call3(long number, long a, long b, long c)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1" : "+r"(r2) : "i"(number), "r"(r3), "r"(r4) : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0" : "+r"(r2) : "r"(r1), "r"(r3), "r"(r4) : "memory");
	}
	return r2;
}

MINIMUM_INLINE long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;
	register long r5 __asm__("r5") = d;

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1"
				 : "+r"(r2)
				 : "i"(number), "r"(r3), "r"(r4), "r"(r5)
				 : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0"
				 : "+r"(r2)
				 : "r"(r1), "r"(r3), "r"(r4), "r"(r5)
				 : "memory");
	}
	return r2;
}

MINIMUM_INLINE long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;
	register long r5 __asm__("r5") = d;
	register long r6 __asm__("r6") = e;

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1"
				 : "+r"(r2)
				 : "i"(number), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
				 : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0"
				 : "+r"(r2)
				 : "r"(r1), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
				 : "memory");
	}
	return r2;
}

MINIMUM_INLINE long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;
	register long r5 __asm__("r5") = d;
	register long r6 __asm__("r6") = e;
	register long r7 __asm__("r7") = f;

	if (MINIMUM_IS_SHORT(number)) {
		__asm__ volatile("svc %1"
				 : "+r"(r2)
				 : "i"(number), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
				 : "memory");
	} else {
		register long r1 __asm__("r1") = number;

		__asm__ volatile("svc 0"
				 : "+r"(r2)
				 : "r"(r1), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
				 : "memory");
	}
	return r2;
}

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tlgr %r2, %r15\n"
	"\taghi %r15, -160\n"
	"\txc 0(8,%r15), 0(%r15)\n"
	"\tbrasl %r14, minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
