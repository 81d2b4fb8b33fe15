/*
 * What the files of the native suite share: programs with a libc that use the header beside it. A
 * file includes libc's headers before or behind this one.
 */
#ifndef NATIVE_H
#define NATIVE_H

#include "sysgate.h"

/* tap.c: each check is a line, which begins with the subject that was set last. */
void set_subject(const char *subject);
int check(int passed, const char *what);
int check_equal(long long result, long long expected, const char *what);
void skip(const char *what, const char *reason);
int end_checks(void);

/* From watch_errno on, nothing may change libc's errno: check_errno says whether. */
void watch_errno(void);
void check_errno(void);

/* support.c */

enum { page = 4096 };

/*
 * Memory for what the kernel reads and writes and for what children leave to their parent: shared,
 * and on x86-64 below 4 GiB, where int $0x80 reaches it.
 */
extern char *scratch;
enum { scratch_size = 16 * page };
int open_scratch(void);

/* The exit status of `work` in a child, or 256 + the signal that ended it. */
int run_in_child(int (*work)(void));

/* A memory file that holds "ABCDEFGH" at an offset; -1 if libc fails at that. */
int open_letters(long long at);

/* SIGALRM every so many milliseconds; 0 ends it. */
void set_timer(int milliseconds);

/* paths.c: every way into the kernel, with the numbers of the table that it reaches. */

/* clang-format 14 would rearrange the list at each run. */
/* clang-format off */
#define NUMBERS(X) \
	X(getppid) \
	X(getpid) \
	X(gettid) \
	X(close) \
	X(dup) \
	X(read) \
	X(pipe2) \
	X(dup3) \
	X(tee) \
	X(statx) \
	X(copy_file_range) \
	X(splice) \
	X(sched_yield) \
	X(prlimit64) \
	X(futex) \
	X(poll) \
	X(pread64) \
	X(pwrite64) \
	X(personality)
/* clang-format on */
#define NUMBER_FIELD(name) int name;

struct path {
	const char *name;
	sys_word (*call0)(sys_word);
	sys_word (*call1)(sys_word, sys_word);
	sys_word (*call2)(sys_word, sys_word, sys_word);
	sys_word (*call3)(sys_word, sys_word, sys_word, sys_word);
	sys_word (*call4)(sys_word, sys_word, sys_word, sys_word, sys_word);
	sys_word (*call5)(sys_word, sys_word, sys_word, sys_word, sys_word, sys_word);
	sys_word (*call6)(sys_word, sys_word, sys_word, sys_word, sys_word, sys_word, sys_word);
	struct {
		NUMBERS(NUMBER_FIELD)
		int mmap, pselect6, clock_nanosleep, clock_gettime;
	} number;
	int bits; /* of the table: how wide its words are */
};

/* The first is what sys_callN are in this build; those behind it are called by their names. */
extern const struct path paths[];
extern const int path_count;

/* A call by number; afterwards it is known whether the arguments are what they were. */
sys_word enter(const struct path *path, sys_word number, int count, sys_word a, sys_word b,
	sys_word c, sys_word d, sys_word e, sys_word f);
int were_arguments_kept(void);

#define WORD(value) ((sys_word)(value))
#define CALL0(path, name) enter(path, (path)->number.name, 0, 0, 0, 0, 0, 0, 0)
#define CALL1(path, name, a) enter(path, (path)->number.name, 1, WORD(a), 0, 0, 0, 0, 0)
#define CALL2(path, name, a, b) enter(path, (path)->number.name, 2, WORD(a), WORD(b), 0, 0, 0, 0)
#define CALL3(path, name, a, b, c) \
	enter(path, (path)->number.name, 3, WORD(a), WORD(b), WORD(c), 0, 0, 0)
#define CALL4(path, name, a, b, c, d) \
	enter(path, (path)->number.name, 4, WORD(a), WORD(b), WORD(c), WORD(d), 0, 0)
#define CALL5(path, name, a, b, c, d, e) \
	enter(path, (path)->number.name, 5, WORD(a), WORD(b), WORD(c), WORD(d), WORD(e), 0)
#define CALL6(path, name, a, b, c, d, e, f) \
	enter(path, (path)->number.name, 6, WORD(a), WORD(b), WORD(c), WORD(d), WORD(e), WORD(f))

/* One function for each file of tests. */
void check_paths(char **envp); /* first: it finds __kernel_vsyscall */
void check_arities(void);
void check_offsets(void);
void check_errors(void);
void check_results(void);
void check_errno_of_libc(void);
void check_errno_of_process(void);
void check_errno_of_thread(void);
void check_entry(void);
void check_signals(void);
void check_stops(void);
void check_threads(void);

#endif
