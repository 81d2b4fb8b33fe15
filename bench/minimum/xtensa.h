/*
 * xtensa, syscall: nothing is lost. At entry all registers but a1 are zero.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 12
#define MINIMUM_NR_write 13
#define MINIMUM_NR_openat 288
#define MINIMUM_NR_close 9
#define MINIMUM_NR_llseek 17
#define MINIMUM_NR_statx 351
#define MINIMUM_NR_getdents64 60
#define MINIMUM_NR_mkdirat 289
#define MINIMUM_NR_unlinkat 291
#define MINIMUM_NR_renameat2 336
#define MINIMUM_NR_pipe2 311
#define MINIMUM_NR_dup3 310
#define MINIMUM_NR_clone 116
#define MINIMUM_NR_execve 117
#define MINIMUM_NR_wait4 121
#define MINIMUM_NR_exit_group 119
#define MINIMUM_NR_kill 123
#define MINIMUM_NR_socket 96
#define MINIMUM_NR_bind 100
#define MINIMUM_NR_listen 102
#define MINIMUM_NR_accept4 333
#define MINIMUM_NR_connect 101
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 150
#define MINIMUM_NR_chdir 41
#define MINIMUM_NR_munmap 81
#define MINIMUM_NR_mincore 90
#define MINIMUM_NR_readlinkat 295
#define MINIMUM_NR_mount 172
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 30

/* A 64-bit argument takes two registers, from an even argument on. */
#define MINIMUM_PAIRS_EVEN

static inline long minimum_call0(long number)
{
	register long a2 __asm__("a2") = number;

	__asm__ volatile("syscall" : "+r"(a2) : : "memory");
	return a2;
}

static inline long minimum_call1(long number, long a)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;

	__asm__ volatile("syscall" : "+r"(a2) : "r"(a6) : "memory");
	return a2;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;

	__asm__ volatile("syscall" : "+r"(a2) : "r"(a6), "r"(a3) : "memory");
	return a2;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;

	__asm__ volatile("syscall" : "+r"(a2) : "r"(a6), "r"(a3), "r"(a4) : "memory");
	return a2;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;
	register long a5 __asm__("a5") = d;

	__asm__ volatile("syscall" : "+r"(a2) : "r"(a6), "r"(a3), "r"(a4), "r"(a5) : "memory");
	return a2;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;
	register long a5 __asm__("a5") = d;
	register long a8 __asm__("a8") = e;

	__asm__ volatile("syscall"
			 : "+r"(a2)
			 : "r"(a6), "r"(a3), "r"(a4), "r"(a5), "r"(a8)
			 : "memory");
	return a2;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;
	register long a5 __asm__("a5") = d;
	register long a8 __asm__("a8") = e;
	register long a9 __asm__("a9") = f;

	__asm__ volatile("syscall"
			 : "+r"(a2)
			 : "r"(a6), "r"(a3), "r"(a4), "r"(a5), "r"(a8), "r"(a9)
			 : "memory");
	return a2;
}

/* The least of clone(2) that is a fork; 17 is SIGCHLD. */
static inline long minimum_fork(void)
{
	return minimum_call2(MINIMUM_NR_clone, 17, 0);
}

#ifndef MINIMUM_WITHOUT_START
#ifdef __XTENSA_WINDOWED_ABI__
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmov a6, a1\n"
	"\tcall4 minimum_start\n"
	".popsection\n");
#else
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmov a2, a1\n"
	"\tcall0 minimum_start\n"
	".popsection\n");
#endif

#include "start.h"
#endif
