/*
 * mips_n32, syscall: $7 says that the result is a positive errno; $1, $10 to $15, $24, hi and lo
 * are lost. The start code finds $25, by which C finds its tables. A pointer is sign-extended.
 */
typedef long long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(long)(value))

#define MINIMUM_NR_read 6000
#define MINIMUM_NR_write 6001
#define MINIMUM_NR_openat 6251
#define MINIMUM_NR_close 6003
#define MINIMUM_NR_lseek 6008
#define MINIMUM_NR_statx 6330
#define MINIMUM_NR_getdents64 6299
#define MINIMUM_NR_mkdirat 6252
#define MINIMUM_NR_unlinkat 6257
#define MINIMUM_NR_renameat2 6315
#define MINIMUM_NR_pipe2 6291
#define MINIMUM_NR_dup3 6290
#define MINIMUM_NR_fork 6056
#define MINIMUM_NR_execve 6057
#define MINIMUM_NR_wait4 6059
#define MINIMUM_NR_exit_group 6205
#define MINIMUM_NR_kill 6060
#define MINIMUM_NR_socket 6040
#define MINIMUM_NR_bind 6048
#define MINIMUM_NR_listen 6049
#define MINIMUM_NR_accept4 6297
#define MINIMUM_NR_connect 6041
#define MINIMUM_NR_ppoll_time64 6414
#define MINIMUM_NR_getppid 6108
#define MINIMUM_NR_chdir 6078
#define MINIMUM_NR_munmap 6011
#define MINIMUM_NR_mincore 6026
#define MINIMUM_NR_readlinkat 6261
#define MINIMUM_NR_mount 6160
#define MINIMUM_NR_pselect6_time64 6413
#define MINIMUM_NR_pread64 6016

#if defined(__mips_isa_rev) && __mips_isa_rev >= 6
#define MINIMUM_HI_LO
#else
#define MINIMUM_HI_LO , "hi", "lo"
#endif

static inline long long minimum_call0(long long number)
{
	register long long r2 __asm__("$2") = number;
	register long long r7 __asm__("$7");

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "=r"(r7)
		:
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_call1(long long number, long long a)
{
	register long long r2 __asm__("$2") = number;
	register long long r4 __asm__("$4") = a;
	register long long r7 __asm__("$7");

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "=r"(r7)
		: "r"(r4)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_call2(long long number, long long a, long long b)
{
	register long long r2 __asm__("$2") = number;
	register long long r4 __asm__("$4") = a;
	register long long r5 __asm__("$5") = b;
	register long long r7 __asm__("$7");

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "=r"(r7)
		: "r"(r4), "r"(r5)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_call3(long long number, long long a, long long b, long long c)
{
	register long long r2 __asm__("$2") = number;
	register long long r4 __asm__("$4") = a;
	register long long r5 __asm__("$5") = b;
	register long long r6 __asm__("$6") = c;
	register long long r7 __asm__("$7");

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "=r"(r7)
		: "r"(r4), "r"(r5), "r"(r6)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_call4(
	long long number, long long a, long long b, long long c, long long d)
{
	register long long r2 __asm__("$2") = number;
	register long long r4 __asm__("$4") = a;
	register long long r5 __asm__("$5") = b;
	register long long r6 __asm__("$6") = c;
	register long long r7 __asm__("$7") = d;

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "+r"(r7)
		: "r"(r4), "r"(r5), "r"(r6)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_call5(
	long long number, long long a, long long b, long long c, long long d, long long e)
{
	register long long r2 __asm__("$2") = number;
	register long long r4 __asm__("$4") = a;
	register long long r5 __asm__("$5") = b;
	register long long r6 __asm__("$6") = c;
	register long long r7 __asm__("$7") = d;
	register long long r8 __asm__("$8") = e;

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "+r"(r7)
		: "r"(r4), "r"(r5), "r"(r6), "r"(r8)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_call6(long long number, long long a, long long b, long long c,
	long long d, long long e, long long f)
{
	register long long r2 __asm__("$2") = number;
	register long long r4 __asm__("$4") = a;
	register long long r5 __asm__("$5") = b;
	register long long r6 __asm__("$6") = c;
	register long long r7 __asm__("$7") = d;
	register long long r8 __asm__("$8") = e;
	register long long r9 __asm__("$9") = f;

	__asm__ volatile(
		"syscall"
		: "+r"(r2), "+r"(r7)
		: "r"(r4), "r"(r5), "r"(r6), "r"(r8), "r"(r9)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".set push\n"
	".set noreorder\n"
	".globl _start\n"
	"_start:\n"
	"\tbal 1f\n"
	"\tnop\n"
	"2:\n"
	"\t.word minimum_start - 2b\n"
	"1:\n"
	"\tlw $25, 0($31)\n"
	"\tmove $4, $sp\n"
	"\taddiu $sp, $sp, -32\n"
	"\taddu $25, $25, $31\n"
	"\tjalr $25\n"
	"\tnop\n"
	".set pop\n"
	".popsection\n");

#include "start.h"
#endif
