/* The loops whose time is taken: one for each way to make a call and each number of arguments. */
#ifndef ENTRY_LOOPS_H
#define ENTRY_LOOPS_H

#include "sysgate.h"

#include <stddef.h>

/* mips o32 has calls of seven and eight arguments. */
#ifdef sys_call7
#define MOST_ARGUMENTS 8
#else
#define MOST_ARGUMENTS 6
#endif

struct call {
	sys_word number;
	sys_word arguments[8];
};

/* Makes the call so many times; the result of the last one. */
typedef sys_word loop(const struct call *call, unsigned long times);

struct path {
	const char *name;
	const char *numbers; /* the ABI whose numbers it takes */
	int by_errno; /* it returns -1 and sets errno */
	loop *loops[MOST_ARGUMENTS + 1]; /* by the number of arguments */
};

/* The raw paths of this ABI, the default one first, and behind them syscall(2). */
extern const struct path paths[];
extern const size_t path_count;

/* libc's own function for a call; 0 if there is none here. */
loop *wrapper_of(const char *name);

/* Nothing but the loop. */
loop loop_of_nothing;

/* Finds __kernel_vsyscall on i386; 0: its stand-in stays. */
int paths_prepare(const struct sys_auxv *auxv);

/* Why this kernel does not take the path; 0: gettid, by its number there, comes back right. */
const char *path_fault(const struct path *path, sys_word gettid_number);

#endif
