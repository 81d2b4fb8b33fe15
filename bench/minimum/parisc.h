/*
 * parisc, a branch to the gateway page, whose delay slot loads the number: r1, r20 and r31 are
 * lost. The stack grows up; at entry r24 points to argv, and argc is in the word before it. r27 is
 * to be set.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 275
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 140
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
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 72
#define MINIMUM_NR_readlinkat 285
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 108

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

#include "parisc_calls.h"

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tldil LR%$global$, %r27\n"
	"\tldo RR%$global$(%r27), %r27\n"
	"\tldo -4(%r24), %r26\n"
	"\tldo 64(%r30), %r30\n"
	"\tbl minimum_start, %r2\n"
	"\tcopy %r0, %r3\n"
	".popsection\n");

#include "start.h"
#endif
