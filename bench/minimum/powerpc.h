/*
 * powerpc, sc: the summary overflow bit says that the result is a positive errno; r0, r4 to r12,
 * ctr, xer and cr0 are lost. Before C a frame whose back chain is null.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 286
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 140
#define MINIMUM_NR_statx 383
#define MINIMUM_NR_getdents64 202
#define MINIMUM_NR_mkdirat 287
#define MINIMUM_NR_unlinkat 292
#define MINIMUM_NR_renameat2 357
#define MINIMUM_NR_pipe2 317
#define MINIMUM_NR_dup3 316
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 11
#define MINIMUM_NR_wait4 114
#define MINIMUM_NR_exit_group 234
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 326
#define MINIMUM_NR_bind 327
#define MINIMUM_NR_listen 329
#define MINIMUM_NR_accept4 344
#define MINIMUM_NR_connect 328
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 64
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 91
#define MINIMUM_NR_mincore 206
#define MINIMUM_NR_readlinkat 296
#define MINIMUM_NR_mount 21
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 179

/* A 64-bit argument takes two registers, from an even argument on. */
#define MINIMUM_PAIRS_EVEN

#include "powerpc_calls.h"

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmr 3, 1\n"
	"\tli 0, 0\n"
	"\tstwu 0, -16(1)\n"
	"\tbl minimum_start\n"
	".popsection\n");

#include "start.h"
#endif
