/*
 * mips_o32, syscall: $7 says that the result is a positive errno; $1, $8 to $15, $24, hi and lo are
 * lost. The fifth argument and more are on the stack, above 16 bytes. The start code finds $25, by
 * which C finds its tables. There is no start code for microMIPS.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 4003
#define MINIMUM_NR_write 4004
#define MINIMUM_NR_openat 4288
#define MINIMUM_NR_close 4006
#define MINIMUM_NR_llseek 4140
#define MINIMUM_NR_statx 4366
#define MINIMUM_NR_getdents64 4219
#define MINIMUM_NR_mkdirat 4289
#define MINIMUM_NR_unlinkat 4294
#define MINIMUM_NR_renameat2 4351
#define MINIMUM_NR_pipe2 4328
#define MINIMUM_NR_dup3 4327
#define MINIMUM_NR_fork 4002
#define MINIMUM_NR_execve 4011
#define MINIMUM_NR_wait4 4114
#define MINIMUM_NR_exit_group 4246
#define MINIMUM_NR_kill 4037
#define MINIMUM_NR_socket 4183
#define MINIMUM_NR_bind 4169
#define MINIMUM_NR_listen 4174
#define MINIMUM_NR_accept4 4334
#define MINIMUM_NR_connect 4170
#define MINIMUM_NR_ppoll_time64 4414
#define MINIMUM_NR_getppid 4064
#define MINIMUM_NR_chdir 4012
#define MINIMUM_NR_munmap 4091
#define MINIMUM_NR_mincore 4217
#define MINIMUM_NR_readlinkat 4298
#define MINIMUM_NR_mount 4021
#define MINIMUM_NR_pselect6_time64 4413
#define MINIMUM_NR_pread64 4200
#define MINIMUM_NR_sync_file_range 4305

/* A 64-bit argument takes two registers, from an even argument on. */
#define MINIMUM_PAIRS_EVEN

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
			 : "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
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
			 : "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
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
			 : "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
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
			 : "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
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
			 : "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
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

	__asm__ volatile("subu $sp, $sp, 32\n\tsw $8, 16($sp)\n\tsyscall\n\taddu $sp, $sp, 32"
			 : "+r"(r2), "+r"(r7), "+r"(r8)
			 : "r"(r4), "r"(r5), "r"(r6)
			 : "$1", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24",
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

	__asm__ volatile(
		"subu $sp, $sp, 32\n\tsw $8, 16($sp)\n\tsw $9, 20($sp)\n\tsyscall\n\taddu $sp, "
		"$sp, 32"
		: "+r"(r2), "+r"(r7), "+r"(r8), "+r"(r9)
		: "r"(r4), "r"(r5), "r"(r6)
		: "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
	return r7 ? -r2 : r2;
}

static inline long minimum_call7(
	long number, long a, long b, long c, long d, long e, long f, long g)
{
	register long r2 __asm__("$2") = number;
	register long r4 __asm__("$4") = a;
	register long r5 __asm__("$5") = b;
	register long r6 __asm__("$6") = c;
	register long r7 __asm__("$7") = d;
	register long r8 __asm__("$8") = e;
	register long r9 __asm__("$9") = f;
	register long r10 __asm__("$10") = g;

	__asm__ volatile("subu $sp, $sp, 32\n\tsw $8, 16($sp)\n\tsw $9, 20($sp)\n\tsw $10, "
			 "24($sp)\n\tsyscall\n\taddu $sp, $sp, 32"
			 : "+r"(r2), "+r"(r7), "+r"(r8), "+r"(r9), "+r"(r10)
			 : "r"(r4), "r"(r5), "r"(r6)
			 : "$1", "$11", "$12", "$13", "$14", "$15", "$24", "memory" MINIMUM_HI_LO);
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
	"\taddiu $sp, $sp, -32\n"
	"\taddu $25, $25, $31\n"
	"\tjalr $25\n"
	"\tnop\n"
	".set pop\n"
	".popsection\n");

#include "start.h"
#endif
