/*
 * arc, ARCv2, trap_s 0: only the number's register is lost, by a restart.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 63
#define MINIMUM_NR_write 64
#define MINIMUM_NR_openat 56
#define MINIMUM_NR_close 57
#define MINIMUM_NR_llseek 62
#define MINIMUM_NR_statx 291
#define MINIMUM_NR_getdents64 61
#define MINIMUM_NR_mkdirat 34
#define MINIMUM_NR_unlinkat 35
#define MINIMUM_NR_renameat2 276
#define MINIMUM_NR_pipe2 59
#define MINIMUM_NR_dup3 24
#define MINIMUM_NR_clone 220
#define MINIMUM_NR_execve 221
#define MINIMUM_NR_wait4 260
#define MINIMUM_NR_exit_group 94
#define MINIMUM_NR_kill 129
#define MINIMUM_NR_socket 198
#define MINIMUM_NR_bind 200
#define MINIMUM_NR_listen 201
#define MINIMUM_NR_accept4 242
#define MINIMUM_NR_connect 203
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 173
#define MINIMUM_NR_chdir 49
#define MINIMUM_NR_munmap 215
#define MINIMUM_NR_mincore 232
#define MINIMUM_NR_readlinkat 78
#define MINIMUM_NR_mount 40
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 67

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

#define MINIMUM_TRAP "trap_s 0"
#define MINIMUM_NUMBER "r8"
#define MINIMUM_A "r0"
#define MINIMUM_B "r1"
#define MINIMUM_C "r2"
#define MINIMUM_D "r3"
#define MINIMUM_E "r4"
#define MINIMUM_F "r5"
#define MINIMUM_LOST "memory"

#include "calls.h"

/* The least of clone(2) that is a fork; 17 is SIGCHLD. */
static inline long minimum_fork(void)
{
	return minimum_call2(MINIMUM_NR_clone, 17, 0);
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmov fp, 0\n"
	"\tmov r0, sp\n"
	"\tbl @minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
