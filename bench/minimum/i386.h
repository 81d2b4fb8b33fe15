/*
 * i386, int $0x80: nothing is lost. At entry the stack pointer is a multiple of 16; arguments of C
 * are on the stack, and 16 bytes below must be so, too.
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
#define MINIMUM_NR_renameat2 353
#define MINIMUM_NR_pipe2 331
#define MINIMUM_NR_dup3 330
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 252
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 359
#define MINIMUM_NR_bind 361
#define MINIMUM_NR_listen 363
#define MINIMUM_NR_accept4 364
#define MINIMUM_NR_connect 362
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 218
#define MINIMUM_NR_readlinkat 305
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 180

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

static inline long minimum_call0(long number)
{
	__asm__ volatile("int $0x80" : "+a"(number) : : "memory");
	return number;
}

static inline long minimum_call1(long number, long a)
{
	__asm__ volatile("int $0x80" : "+a"(number) : "b"(a) : "memory");
	return number;
}

static inline long minimum_call2(long number, long a, long b)
{
	__asm__ volatile("int $0x80" : "+a"(number) : "b"(a), "c"(b) : "memory");
	return number;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	__asm__ volatile("int $0x80" : "+a"(number) : "b"(a), "c"(b), "d"(c) : "memory");
	return number;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	__asm__ volatile("int $0x80" : "+a"(number) : "b"(a), "c"(b), "d"(c), "S"(d) : "memory");
	return number;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	__asm__ volatile("int $0x80"
			 : "+a"(number)
			 : "b"(a), "c"(b), "d"(c), "S"(d), "D"(e)
			 : "memory");
	return number;
}

/* ebp may be the frame pointer. The number is a constant, so that the sixth can come in eax. */
static inline __attribute__((always_inline)) long minimum_call6(
	long number, long a, long b, long c, long d, long e, long f)
{
	__asm__ volatile("push %%ebp\n\tmov %%eax, %%ebp\n\tmov %1, %%eax\n\tint $0x80\n\tpop %%ebp"
			 : "+a"(f)
			 : "i"(number), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e)
			 : "memory");
	return f;
}

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\txor %ebp, %ebp\n"
	"\tmov %esp, %eax\n"
	"\tsub $12, %esp\n"
	"\tpush %eax\n"
	"\tcall minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
