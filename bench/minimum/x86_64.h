/*
 * x86_64, syscall: the number and the result in rax; the instruction itself loses rcx and r11. At
 * entry the stack pointer is a multiple of 16. The psABI leaves it to a program to end the chain of
 * frames.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 0
#define MINIMUM_NR_write 1
#define MINIMUM_NR_openat 257
#define MINIMUM_NR_close 3
#define MINIMUM_NR_lseek 8
#define MINIMUM_NR_statx 332
#define MINIMUM_NR_getdents64 217
#define MINIMUM_NR_mkdirat 258
#define MINIMUM_NR_unlinkat 263
#define MINIMUM_NR_renameat2 316
#define MINIMUM_NR_pipe2 293
#define MINIMUM_NR_dup3 292
#define MINIMUM_NR_fork 57
#define MINIMUM_NR_execve 59
#define MINIMUM_NR_wait4 61
#define MINIMUM_NR_exit_group 231
#define MINIMUM_NR_kill 62
#define MINIMUM_NR_socket 41
#define MINIMUM_NR_bind 49
#define MINIMUM_NR_listen 50
#define MINIMUM_NR_accept4 288
#define MINIMUM_NR_connect 42
#define MINIMUM_NR_ppoll 271
#define MINIMUM_NR_getppid 110
#define MINIMUM_NR_chdir 80
#define MINIMUM_NR_munmap 11
#define MINIMUM_NR_mincore 27
#define MINIMUM_NR_readlinkat 267
#define MINIMUM_NR_mount 165
#define MINIMUM_NR_pselect6 270
#define MINIMUM_NR_pread64 17

static inline long minimum_call0(long number)
{
	__asm__ volatile("syscall" : "+a"(number) : : "rcx", "r11", "memory");
	return number;
}

static inline long minimum_call1(long number, long a)
{
	__asm__ volatile("syscall" : "+a"(number) : "D"(a) : "rcx", "r11", "memory");
	return number;
}

static inline long minimum_call2(long number, long a, long b)
{
	__asm__ volatile("syscall" : "+a"(number) : "D"(a), "S"(b) : "rcx", "r11", "memory");
	return number;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;

	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;

	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;
	register long r9 __asm__("r9") = f;

	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return number;
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
	"\tpush %rsp\n"
	"\tpop %rdi\n"
	"\tcall minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
