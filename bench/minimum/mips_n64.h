/*
 * mips_n64, syscall: $7 says that the result is a positive errno; $1, $10 to $15, $24, hi and lo
 * are lost, and $3 by a pipe: a call by number has to say so, though gcc 12, which with six arguments then
 * has no register left for its table's address, makes a frame for it of two instructions. The start code
 * finds $25, by which C finds its tables.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 5000
#define MINIMUM_NR_write 5001
#define MINIMUM_NR_openat 5247
#define MINIMUM_NR_close 5003
#define MINIMUM_NR_lseek 5008
#define MINIMUM_NR_statx 5326
#define MINIMUM_NR_getdents64 5308
#define MINIMUM_NR_mkdirat 5248
#define MINIMUM_NR_unlinkat 5253
#define MINIMUM_NR_renameat2 5311
#define MINIMUM_NR_pipe2 5287
#define MINIMUM_NR_dup3 5286
#define MINIMUM_NR_fork 5056
#define MINIMUM_NR_execve 5057
#define MINIMUM_NR_wait4 5059
#define MINIMUM_NR_exit_group 5205
#define MINIMUM_NR_kill 5060
#define MINIMUM_NR_socket 5040
#define MINIMUM_NR_bind 5048
#define MINIMUM_NR_listen 5049
#define MINIMUM_NR_accept4 5293
#define MINIMUM_NR_connect 5041
#define MINIMUM_NR_ppoll 5261
#define MINIMUM_NR_getppid 5108
#define MINIMUM_NR_chdir 5078
#define MINIMUM_NR_munmap 5011
#define MINIMUM_NR_mincore 5026
#define MINIMUM_NR_readlinkat 5257
#define MINIMUM_NR_mount 5160
#define MINIMUM_NR_pselect6 5260
#define MINIMUM_NR_pread64 5016

#if defined(__mips_isa_rev) && __mips_isa_rev >= 6
#define MINIMUM_HI_LO
#else
#define MINIMUM_HI_LO , "hi", "lo"
#endif

static inline long minimum_call0(long number)
{
	register long r2 __asm__("$2") = number;
	register long r7 __asm__("$7");

	__asm__ volatile("syscall"
			 : "+r"(r2), "=r"(r7)
			 :
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call1(long number, long a)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r7 __asm__("$7");

	__asm__ volatile("syscall"
			 : "+r"(r2), "=r"(r7)
			 : "r"(r4)
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r5 __asm__("$5") = b;
	register long r7 __asm__("$7");

	__asm__ volatile("syscall"
			 : "+r"(r2), "=r"(r7)
			 : "r"(r4), "r"(r5)
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r5 __asm__("$5") = b;
	register long r6 __asm__("$6") = c;
	register long r7 __asm__("$7");

	__asm__ volatile("syscall"
			 : "+r"(r2), "=r"(r7)
			 : "r"(r4), "r"(r5), "r"(r6)
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r5 __asm__("$5") = b;
	register long r6 __asm__("$6") = c;
	register long r7 __asm__("$7") = d;

	__asm__ volatile("syscall"
			 : "+r"(r2), "+r"(r7)
			 : "r"(r4), "r"(r5), "r"(r6)
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r5 __asm__("$5") = b;
	register long r6 __asm__("$6") = c;
	register long r7 __asm__("$7") = d;
	register long r8 __asm__("$8") = e;

	__asm__ volatile("syscall"
			 : "+r"(r2), "+r"(r7)
			 : "r"(r4), "r"(r5), "r"(r6), "r"(r8)
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r5 __asm__("$5") = b;
	register long r6 __asm__("$6") = c;
	register long r7 __asm__("$7") = d;
	register long r8 __asm__("$8") = e;
	register long r9 __asm__("$9") = f;

	__asm__ volatile("syscall"
			 : "+r"(r2), "+r"(r7)
			 : "r"(r4), "r"(r5), "r"(r6), "r"(r8), "r"(r9)
			 : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
			 "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_fork(void)
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
	"\tdaddiu $sp, $sp, -32\n"
	"\tdaddu $25, $25, $31\n"
	"\tjalr $25\n"
	"\tnop\n"
	".set pop\n"
	".popsection\n");

#include "start.h"
#endif
