/* Which calls are measured, and through what. */
#ifndef ENTRY_CALL_H
#define ENTRY_CALL_H

#include "output.h"

/* Tells of each path that does not work on this kernel; before the calls are added. */
void check_paths(const struct output *output);

/*
 * A run for each raw path and syscall(2), and for libc's wrapper where there is one. A path that
 * takes another ABI's numbers is left out where that ABI's call takes other arguments.
 */
void add_call(struct measurement *measurement, const struct output *output, const char *group,
	const char *name, const sys_word *arguments, int count);

/* getppid, getpid, read of nothing, write of a byte to /dev/null, and close of what is not open. */
void add_standard_calls(struct measurement *measurement, const struct output *output);

/* 0, or a message has told of a call whose result is not what it has to be. */
int check_standard_results(const struct measurement *measurement);

/*
 * What --call is given: a name and its arguments. 0, or a message has told what is wrong with them;
 * then they are not measured.
 */
int add_named_call(struct measurement *measurement, const struct output *output, char **words);

#endif
