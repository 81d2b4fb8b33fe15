/*
 * parisc64, a branch to the gateway page, whose delay slot loads the number: r1, r20 and r31 are
 * lost. The stack grows up; at entry r24 points to argv, and argc is in the word before it. r27 and
 * r29 are to be set.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 275
#define MINIMUM_NR_close 6
#define MINIMUM_NR_lseek 19
#define MINIMUM_NR_statx 349
#define MINIMUM_NR_getdents64 201
#define MINIMUM_NR_mkdirat 276
#define MINIMUM_NR_unlinkat 281
#define MINIMUM_NR_renameat2 337
#define MINIMUM_NR_pipe2 313
#define MINIMUM_NR_dup3 312
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 222
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 17
#define MINIMUM_NR_bind 22
#define MINIMUM_NR_listen 32
#define MINIMUM_NR_accept4 320
#define MINIMUM_NR_connect 31
#define MINIMUM_NR_ppoll 274
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 72
#define MINIMUM_NR_readlinkat 285
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6 273
#define MINIMUM_NR_pread64 108

#define MINIMUM_INLINE static inline __attribute__((always_inline))

MINIMUM_INLINE long minimum_call0(long number)
{
	register long r28 __asm__("r28");

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call1(long number, long a)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call2(long number, long a, long b)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call3(long number, long a, long b, long c)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24), "r"(r23)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;
	register long r22 __asm__("r22") = e;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24), "r"(r23), "r"(r22)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;
	register long r22 __asm__("r22") = e;
	register long r21 __asm__("r21") = f;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24), "r"(r23), "r"(r22), "r"(r21)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tldil LR%__gp, %r27\n"
	"\tldo RR%__gp(%r27), %r27\n"
	"\tldo -8(%r24), %r26\n"
	"\tldo 128(%r30), %r30\n"
	"\tldo -16(%r30), %r29\n"
	"\tb,l minimum_start, %r2\n"
	"\tcopy %r0, %r3\n"
	".popsection\n");

#include "start.h"
#endif
