/*
 * alpha, callsys: $19 says that the result is a positive errno; $1 and $2 are lost. At entry the
 * global pointer is to be computed.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 450
#define MINIMUM_NR_close 6
#define MINIMUM_NR_lseek 19
#define MINIMUM_NR_statx 522
#define MINIMUM_NR_getdents64 377
#define MINIMUM_NR_mkdirat 451
#define MINIMUM_NR_unlinkat 456
#define MINIMUM_NR_renameat2 510
#define MINIMUM_NR_pipe2 488
#define MINIMUM_NR_dup3 487
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 59
#define MINIMUM_NR_wait4 365
#define MINIMUM_NR_exit_group 405
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 97
#define MINIMUM_NR_bind 104
#define MINIMUM_NR_listen 106
#define MINIMUM_NR_accept4 502
#define MINIMUM_NR_connect 98
#define MINIMUM_NR_ppoll 464
#define MINIMUM_NR_getxpid 20
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 73
#define MINIMUM_NR_mincore 375
#define MINIMUM_NR_readlinkat 460
#define MINIMUM_NR_mount 302
#define MINIMUM_NR_pselect6 463
#define MINIMUM_NR_pread64 349

static inline long minimum_call0(long number)
{
	register long r0 __asm__("$0") = number;
	register long r19 __asm__("$19");

	__asm__ volatile("callsys" : "+r"(r0), "=r"(r19) : : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

static inline long minimum_call1(long number, long a)
{
	register long r0 __asm__("$0") = number;
	register long r16 __asm__("$16") = a;
	register long r19 __asm__("$19");

	__asm__ volatile("callsys" : "+r"(r0), "=r"(r19) : "r"(r16) : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long r0 __asm__("$0") = number;
	register long r16 __asm__("$16") = a;
	register long r17 __asm__("$17") = b;
	register long r19 __asm__("$19");

	__asm__ volatile("callsys"
			 : "+r"(r0), "=r"(r19)
			 : "r"(r16), "r"(r17)
			 : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long r0 __asm__("$0") = number;
	register long r16 __asm__("$16") = a;
	register long r17 __asm__("$17") = b;
	register long r18 __asm__("$18") = c;
	register long r19 __asm__("$19");

	__asm__ volatile("callsys"
			 : "+r"(r0), "=r"(r19)
			 : "r"(r16), "r"(r17), "r"(r18)
			 : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r0 __asm__("$0") = number;
	register long r16 __asm__("$16") = a;
	register long r17 __asm__("$17") = b;
	register long r18 __asm__("$18") = c;
	register long r19 __asm__("$19") = d;

	__asm__ volatile("callsys"
			 : "+r"(r0), "+r"(r19)
			 : "r"(r16), "r"(r17), "r"(r18)
			 : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r0 __asm__("$0") = number;
	register long r16 __asm__("$16") = a;
	register long r17 __asm__("$17") = b;
	register long r18 __asm__("$18") = c;
	register long r19 __asm__("$19") = d;
	register long r20 __asm__("$20") = e;

	__asm__ volatile("callsys"
			 : "+r"(r0), "+r"(r19)
			 : "r"(r16), "r"(r17), "r"(r18), "r"(r20)
			 : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r0 __asm__("$0") = number;
	register long r16 __asm__("$16") = a;
	register long r17 __asm__("$17") = b;
	register long r18 __asm__("$18") = c;
	register long r19 __asm__("$19") = d;
	register long r20 __asm__("$20") = e;
	register long r21 __asm__("$21") = f;

	__asm__ volatile("callsys"
			 : "+r"(r0), "+r"(r19)
			 : "r"(r16), "r"(r17), "r"(r18), "r"(r20), "r"(r21)
			 : "$1", "$2", "memory");
	return r19 ? -r0 : r0;
}

/* $20 is a second result. */
static inline long minimum_fork(void)
{
	register long r0 __asm__("$0") = MINIMUM_NR_fork;
	register long r19 __asm__("$19");

	__asm__ volatile("callsys" : "+r"(r0), "=r"(r19) : : "$1", "$2", "$20", "memory");
	return r19 ? -r0 : r0;
}

/* The parent is the second result of getxpid, which every kernel has. */
static inline long minimum_getppid(void)
{
	register long r0 __asm__("$0") = MINIMUM_NR_getxpid;
	register long r19 __asm__("$19");
	register long r20 __asm__("$20");

	__asm__ volatile("callsys" : "+r"(r0), "=r"(r19), "=r"(r20) : : "$1", "$2", "memory");
	return r19 ? -r0 : r20;
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tbr $29, 0f\n"
	"0:\n"
	"\tldgp $29, 0($29)\n"
	"\tmov $31, $15\n"
	"\tmov $30, $16\n"
	"\tbsr $26, minimum_start !samegp\n"
	".popsection\n");

#include "start.h"
#endif
