/* The suite `clock`: clock_gettime by the vDSO, by the trap, and by libc. */
#ifndef ENTRY_CLOCK_H
#define ENTRY_CLOCK_H

#include "output.h"

void add_clock(
	struct measurement *measurement, const struct output *output, const struct sys_auxv *auxv);

/* 0, or a message has told which of them failed. */
int check_clock_results(const struct measurement *measurement);

#endif
