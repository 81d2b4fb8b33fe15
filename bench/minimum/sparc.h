/*
 * sparc, ta 0x10: the carry flag says that the result is a positive errno; g1 and the condition
 * codes are lost. A restart runs the instruction before the trap again, which must load the number.
 * argc is above the window's save area.
 */
typedef long minimum_word;

/* A pointer or a size in a register. */
#define MINIMUM_WORD(value) ((minimum_word)(value))

#define MINIMUM_NR_read 3
#define MINIMUM_NR_write 4
#define MINIMUM_NR_openat 284
#define MINIMUM_NR_close 6
#define MINIMUM_NR_llseek 236
#define MINIMUM_NR_statx 360
#define MINIMUM_NR_getdents64 154
#define MINIMUM_NR_mkdirat 285
#define MINIMUM_NR_unlinkat 290
#define MINIMUM_NR_renameat2 345
#define MINIMUM_NR_pipe2 321
#define MINIMUM_NR_dup3 320
#define MINIMUM_NR_fork 2
#define MINIMUM_NR_execve 59
#define MINIMUM_NR_wait4 7
#define MINIMUM_NR_exit_group 188
#define MINIMUM_NR_kill 37
#define MINIMUM_NR_socket 97
#define MINIMUM_NR_bind 353
#define MINIMUM_NR_listen 354
#define MINIMUM_NR_accept4 323
#define MINIMUM_NR_connect 98
#define MINIMUM_NR_ppoll_time64 414
#define MINIMUM_NR_getppid 197
#define MINIMUM_NR_chdir 12
#define MINIMUM_NR_munmap 73
#define MINIMUM_NR_mincore 78
#define MINIMUM_NR_readlinkat 294
#define MINIMUM_NR_mount 167
#define MINIMUM_NR_pselect6_time64 413
#define MINIMUM_NR_pread64 67

/* A 64-bit argument takes two registers. */
#define MINIMUM_PAIRS

#define MINIMUM_TRAP "ta 0x10\n\tbcs,a 1f\n\tsub %%g0, %0, %0\n1:"

#include "sparc_calls.h"

/* o1 is 1 in the child, whose FPU registers a 64-bit kernel does not keep. */
static inline long minimum_fork(void)
{
	register long o0 __asm__("o0");
	register long o1 __asm__("o1") = 0;

	MINIMUM_ASM("mov %2, %%g1\n\t" MINIMUM_TRAP
		    : "=r"(o0), "+r"(o1)
		    : "i"(MINIMUM_NR_fork)
		    : "g1", "cc", "memory", "f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8",
		    "f9", "f10", "f11", "f12", "f13", "f14", "f15", "f16", "f17", "f18", "f19",
		    "f20", "f21", "f22", "f23", "f24", "f25", "f26", "f27", "f28", "f29", "f30",
		    "f31" MINIMUM_END);
	MINIMUM_AFTER
	return o1 == 1 ? 0 : o0;
}

#ifndef MINIMUM_WITHOUT_START
__asm__(".pushsection .text\n"
	".globl _start\n"
	"_start:\n"
	"\tmov %g0, %fp\n"
	"\tadd %sp, 64, %o0\n"
	"\tcall minimum_start\n"
	"\tsub %sp, 96, %sp\n"
	".popsection\n");

#include "start.h"
#endif
