/*
 * arm EABI, ARM code, svc 0: only the number's register is lost, by a restart under an arm64
 * kernel.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 322
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 140
#define MINIMUM_NR_statx 397
#define MINIMUM_NR_getdents64 217
#define MINIMUM_NR_mkdirat 323
#define MINIMUM_NR_unlinkat 328
#define MINIMUM_NR_renameat2 382
#define MINIMUM_NR_pipe2 359
#define MINIMUM_NR_dup3 358
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 248
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 281
#define MINIMUM_NR_bind 282
#define MINIMUM_NR_listen 284
#define MINIMUM_NR_accept4 366
#define MINIMUM_NR_connect 283
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 219
#define MINIMUM_NR_readlinkat 332
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 180

/* A 64-bit argument takes two registers, from an even argument on. */
#define MINIMUM_PAIRS_EVEN

#define MINIMUM_TRAP "svc #0"
#define MINIMUM_NUMBER "r7"
#define MINIMUM_A "r0"
#define MINIMUM_B "r1"
#define MINIMUM_C "r2"
#define MINIMUM_D "r3"
#define MINIMUM_E "r4"
#define MINIMUM_F "r5"
#define MINIMUM_LOST "memory"

#include "calls.h"

static inline long minimum_fork(void)
{
	return minimum_call0(MINIMUM_NR_fork);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".arm\n"
	".globl _start\n"
	"_start:\n"
	"\tmov r0, sp\n"
	"\tbl minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
