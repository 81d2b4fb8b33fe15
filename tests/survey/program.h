/* What the files of the survey program share. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "../conformance/conformance.h"
#include "survey.h"

/* fill.c: one call with all registers filled, and what it changed. */

/*
 * Makes a call with count arguments; what follows them is filled with patterns as the other
 * registers are, of two kinds by turns (round 0 and 1). Returns what the stub would. What changed is
 * added to the case that has begun; in a child that shares nothing but the record, too.
 */
sys_word survey(const struct survey_call *call, int round, sys_word number, int count,
	const sys_word *arguments);

/* What the last call left in the register of a second result; 0 if there is none. */
sys_word second_result(void);

/* Whether this is the child, after a call that made one and had that result. */
int is_child(sys_word result);

/* What the next calls make; a child in its parent's memory, on the same stack, ends within survey(). */
enum child { NO_CHILD, CHILD, CHILD_IN_MEMORY };
void expect_child(enum child child);

/* Whether each register can be filled in two ways, and comes back if nothing is called. */
int can_fill(void);

/* The stack pointer while they are filled. */
sys_word stack_pointer(void);

/*
 * Overwrites what the registers were filled from, while a call waits: one that was not stored afterwards
 * has changed.
 */
void spoil_slots(void);

/* record.c: what is shared with children, and what is printed. */

enum { MOST_WORDS = 8, MOST_PATHS = 4 };

/* A set of registers: bit i is survey_registers[i]. */
struct set {
	unsigned int word[MOST_WORDS];
};

int has_register(const struct set *set, int i);
void add_register(struct set *set, int i);

int open_record(void);

/* A case of a path: it ends with a line, ok if what was expected came and nothing but what is declared changed. */
void begin_case(const struct survey_call *call, const char *what);
void note_changes(const struct survey_call *call, const struct set *changed, int in_child);
void expect(int holds, const char *what, sys_word found);
void end_case(void);
void skip_case(const char *reason);
void begin_situation(const char *name);
void say_not_ok(const char *what);

/* For each path what was declared and what was seen; then the plan. Returns the exit status. */
int end_record(void);

/* The path's index among those that were surveyed. */
int path_index(const struct survey_path *path);

/* The number in the table that a path reaches. */
#ifdef SYSGATE_X86_64
#define NUMBER(call, name) \
	((call)->path->argument[0][2] == 'x' ? SYS_NR_I386_##name : SYS_NR_##name)
#define NUMBER_SLEEP(call) \
	((call)->path->argument[0][2] == 'x' ? SYS_NR_I386_clock_nanosleep_time64 \
					     : NUMBER_NANOSLEEP)
#else
#define NUMBER(call, name) SYS_NR_##name
#define NUMBER_SLEEP(call) NUMBER_NANOSLEEP
#endif

/* The array behind number and count: the arguments. */
#define SURVEY(call, round, number, count, ...) \
	survey(call, round, number, count, (const sys_word[8]){__VA_ARGS__})

/* calls.c: a case makes a call if it has one with so many arguments. */

extern int ends[2], out[2]; /* two pipes */
extern char buffer[64];
void open_pipes(void);
void close_pipes(void);

void succeed(const struct survey_call *call, int round);
void fail(const struct survey_call *call, int round);
void call_nothing(const struct survey_call *call, int round);
void fault(const struct survey_call *call, int round);
#ifdef SYS_NR_pipe
void call_pipe(const struct survey_call *call, int round);
#endif

/* waiting.c */

void open_waiting(void);

/* From now on less often, as is enough under ptrace or a filter; and this is under ptrace, or not. */
void wait_briefly(int traced);

void interrupt(const struct survey_call *call, int round);
void restart(const struct survey_call *call, int round);
void wait_for_another(const struct survey_call *call, int round);
void sleep_through_stop(const struct survey_call *call, int round);

/* children.c */

int can_share_stack(const struct survey_call *call);

void call_clone(const struct survey_call *call, int round);
void clone_onto_stack(const struct survey_call *call, int round);
void clone_in_memory(const struct survey_call *call, int round);
#ifdef SYS_NR_fork
void call_fork(const struct survey_call *call, int round);
#endif
#ifdef SYS_NR_vfork
void call_vfork(const struct survey_call *call, int round);
#endif

#endif
