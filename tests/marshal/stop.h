/* What a kernel says of a process that ptrace has stopped in a system call. */
#ifndef STOP_H
#define STOP_H

#include "program.h"

/* Where it is; ELSEWHERE: not in a system call, or not there. */
enum place { ELSEWHERE, ENTRY, EXIT };

struct stop {
	enum place place;
	sys_u64 number;
	sys_u64 argument[WATCH_ARGUMENTS];
	sys_u64 address;
	int refused; /* at the exit: the result is -ENOSYS */
};

/* What the kernel got, or gives back. */
void look_at(sys_pid process, struct stop *stop);

/* At the entry: keeps the call from being executed, as the kernel then knows no such number. */
int make_unknown(sys_pid process);

/* A word of its memory, a long of the ABI's. */
unsigned long peek(sys_pid process, sys_u64 address);

#endif
