/*
 * aarch64, svc: only the number's register is lost, by a restart. At entry all registers but sp are
 * zero. SVE is not meant here.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 63
#define MINIMUM_NR_write 64
#define MINIMUM_NR_openat 56
#define MINIMUM_NR_close 57
#define MINIMUM_NR_lseek 62
#define MINIMUM_NR_statx 291
#define MINIMUM_NR_getdents64 61
#define MINIMUM_NR_mkdirat 34
#define MINIMUM_NR_unlinkat 35
#define MINIMUM_NR_renameat2 276
#define MINIMUM_NR_pipe2 59
#define MINIMUM_NR_dup3 24
#define MINIMUM_NR_clone 220
#define MINIMUM_NR_execve 221
#define MINIMUM_NR_wait4 260
#define MINIMUM_NR_exit_group 94
#define MINIMUM_NR_kill 129
#define MINIMUM_NR_socket 198
#define MINIMUM_NR_bind 200
#define MINIMUM_NR_listen 201
#define MINIMUM_NR_accept4 242
#define MINIMUM_NR_connect 203
#define MINIMUM_NR_ppoll 73
#define MINIMUM_NR_getppid 173
#define MINIMUM_NR_chdir 49
#define MINIMUM_NR_munmap 215
#define MINIMUM_NR_mincore 232
#define MINIMUM_NR_readlinkat 78
#define MINIMUM_NR_mount 40
#define MINIMUM_NR_pselect6 72
#define MINIMUM_NR_pread64 67

static inline long minimum_call0(long number)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0");

	__asm__ volatile("svc #0" : "+r"(x8), "=r"(x0) : : "memory");
	return x0;
}

static inline long minimum_call1(long number, long a)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;

	__asm__ volatile("svc #0" : "+r"(x8), "+r"(x0) : : "memory");
	return x0;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;

	__asm__ volatile("svc #0" : "+r"(x8), "+r"(x0) : "r"(x1) : "memory");
	return x0;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;

	__asm__ volatile("svc #0" : "+r"(x8), "+r"(x0) : "r"(x1), "r"(x2) : "memory");
	return x0;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d;

	__asm__ volatile("svc #0" : "+r"(x8), "+r"(x0) : "r"(x1), "r"(x2), "r"(x3) : "memory");
	return x0;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d;
	register long x4 __asm__("x4") = e;

	__asm__ volatile("svc #0"
			 : "+r"(x8), "+r"(x0)
			 : "r"(x1), "r"(x2), "r"(x3), "r"(x4)
			 : "memory");
	return x0;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d;
	register long x4 __asm__("x4") = e;
	register long x5 __asm__("x5") = f;

	__asm__ volatile("svc #0"
			 : "+r"(x8), "+r"(x0)
			 : "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
			 : "memory");
	return x0;
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
	"\tmov x29, xzr\n"
	"\tmov x0, sp\n"
	"\tbl minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
