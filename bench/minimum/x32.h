/*
 * x32: x86_64's trap and registers, which hold 64 bits; a pointer is zero-extended.
 */
typedef long long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(unsigned long)(value))

#define MINIMUM_NR_read 1073741824
#define MINIMUM_NR_write 1073741825
#define MINIMUM_NR_openat 1073742081
#define MINIMUM_NR_close 1073741827
#define MINIMUM_NR_lseek 1073741832
#define MINIMUM_NR_statx 1073742156
#define MINIMUM_NR_getdents64 1073742041
#define MINIMUM_NR_mkdirat 1073742082
#define MINIMUM_NR_unlinkat 1073742087
#define MINIMUM_NR_renameat2 1073742140
#define MINIMUM_NR_pipe2 1073742117
#define MINIMUM_NR_dup3 1073742116
#define MINIMUM_NR_fork 1073741881
#define MINIMUM_NR_execve 1073742344
#define MINIMUM_NR_wait4 1073741885
#define MINIMUM_NR_exit_group 1073742055
#define MINIMUM_NR_kill 1073741886
#define MINIMUM_NR_socket 1073741865
#define MINIMUM_NR_bind 1073741873
#define MINIMUM_NR_listen 1073741874
#define MINIMUM_NR_accept4 1073742112
#define MINIMUM_NR_connect 1073741866
#define MINIMUM_NR_ppoll 1073742095
#define MINIMUM_NR_getppid 1073741934
#define MINIMUM_NR_chdir 1073741904
#define MINIMUM_NR_munmap 1073741835
#define MINIMUM_NR_mincore 1073741851
#define MINIMUM_NR_readlinkat 1073742091
#define MINIMUM_NR_mount 1073741989
#define MINIMUM_NR_pselect6 1073742094
#define MINIMUM_NR_pread64 1073741841

static inline long long minimum_call0(long long number)
{
	__asm__ volatile("syscall" : "+a"(number) : : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_call1(long long number, long long a)
{
	__asm__ volatile("syscall" : "+a"(number) : "D"(a) : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_call2(long long number, long long a, long long b)
{
	__asm__ volatile("syscall" : "+a"(number) : "D"(a), "S"(b) : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_call3(long long number, long long a, long long b, long long c)
{
	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_call4(
	long long number, long long a, long long b, long long c, long long d)
{
	register long long r10 __asm__("r10") = d;

	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_call5(
	long long number, long long a, long long b, long long c, long long d, long long e)
{
	register long long r10 __asm__("r10") = d;
	register long long r8 __asm__("r8") = e;

	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_call6(long long number, long long a, long long b, long long c,
	long long d, long long e, long long f)
{
	register long long r10 __asm__("r10") = d;
	register long long r8 __asm__("r8") = e;
	register long long r9 __asm__("r9") = f;

	__asm__ volatile("syscall"
			 : "+a"(number)
			 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return number;
}

static inline long long minimum_fork(void)
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
