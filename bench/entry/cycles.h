/* Core cycles, user's and kernel's, of this thread: the CPU's own counter through perf events. */
#ifndef ENTRY_CYCLES_H
#define ENTRY_CYCLES_H

#include <stdint.h>

/* 0, or -errno: ENOENT where the machine has no such counter. */
int cycles_open(void);

/* 0: the counter was not on the CPU all the time, and its value says nothing. */
int cycles_read(uint64_t *value);

#endif
