/* What the files of the conformance program share. */
#ifndef CONFORMANCE_H
#define CONFORMANCE_H

#include "sysgate.h"

/* Called, not inlined into hundreds of places, which doubled the time to compile and tested no more. */
#define SHARED __attribute__((noinline))

/* tap.c: each check is a line, which begins with the subject that was set last. */
SHARED void set_subject(const char *name);
SHARED int check(int passed, const char *what);
SHARED int check_equal(long long result, long long expected, const char *what);
SHARED void skip(const char *what, const char *reason);
SHARED void note(const char *text, const char *more);

/*
 * A test of many parts, which all have to hold: the first that does not is noted. It ends with
 * end_test or, where the kernel lacks what it is about, with skip_test.
 */
SHARED void begin_test(const char *what);
SHARED int part(int holds, const char *which);
SHARED void end_test(void);
SHARED void skip_test(const char *reason);
#define HOLDS(condition) part(!!(condition), #condition)

/* From now on, until 0, what fails under the emulator is skipped: it differs from kernels. */
SHARED void excuse_emulator(const char *text);
SHARED int end_checks(void);

/* support.c */

enum { page = 65536 }; /* a multiple of every page size */

/*
 * Four pages for what the kernel reads and writes and for what children leave to their parent:
 * shared, and on x86-64 below 4 GiB, where int $0x80 reaches it.
 */
extern char *scratch;
SHARED int open_scratch(void);

/* Whether qemu's user mode stands in for a kernel. */
SHARED int is_emulated(void);
#ifdef SYSGATE_MIPS_N32
#define NARROW_EMULATOR "the emulator keeps 32 bits of n32's registers"
#else
#define NARROW_EMULATOR 0
#endif

/* A child's status as of wait4, also where there is only waitid; the child's number or an error. */
SHARED sys_pid wait_for(sys_pid child, int *status, int options);

/* As sys_poll, also where there is only ppoll; a second and more are ten seconds. */
SHARED int wait_for_files(struct sys_pollfd *files, unsigned int count, int milliseconds);

/* The exit status of `work` in a child, or 256 + the signal that ended it. */
SHARED int run_in_child(int (*work)(void *), void *argument);

/* An action for rt_sigaction, with what the ABI wants to return from a handler; its mask is empty. */
SHARED void fill_action(struct sys_sigaction *action, void (*handler)(int), unsigned int flags);

/* A seccomp filter for this process. Returns what seccomp(2) does: with a listener a descriptor. */
struct sys_sock_filter;
SHARED int install_filter(struct sys_sock_filter *steps, unsigned short count, unsigned int flags);

SHARED int is_same(const void *left, const void *right, sys_size length);
SHARED void clear(void *bytes, sys_size length);

/* What no kernel would leave in a struct, so that a member that it does not write shows. */
SHARED void fill(void *bytes, sys_size length);
SHARED int is_still_filled(const void *bytes, sys_size length);
SHARED long long read_clock(void); /* in milliseconds */
SHARED void wait_ms(int duration);

/* A memory file that holds "ABCDEFGH" at an offset. */
SHARED int open_letters(sys_off at);

/* paths.c: every way into the kernel, with the numbers of the table that it reaches. */

#define NUMBERS(X) \
	X(gettid) \
	X(close) \
	X(read) X(pipe2) X(dup3) X(tee) X(statx) X(copy_file_range) X(splice) X(sched_yield)
#define NUMBER_FIELD(name) int name;

struct path {
	const char *name;
	sys_word (*call)(sys_word number, int count, const sys_word *arguments);
	struct {
		NUMBERS(NUMBER_FIELD)
		int mmap, clock_nanosleep;
	} number;
	int mmap_unit; /* bytes */
};

extern const struct path paths[];
extern int path_count;
SHARED void open_paths(const struct sys_auxv *auxv);

/* The call of that name; arguments that are left out are 0. */
#define CALL(path, name, count, ...) \
	(path)->call((path)->number.name, count, (const sys_word[8]){__VA_ARGS__})
#define WORD(pointer) ((sys_word)(unsigned long)(pointer))

/* The numbers behind mmap and clock_nanosleep with 64-bit time. */
#ifdef SYS_NR_mmap2
#define NUMBER_MMAP SYS_NR_mmap2
#else
#define NUMBER_MMAP SYS_NR_mmap
#endif
#ifdef SYS_NR_clock_nanosleep_time64
#define NUMBER_NANOSLEEP SYS_NR_clock_nanosleep_time64
#else
#define NUMBER_NANOSLEEP SYS_NR_clock_nanosleep
#endif

/* One function for each file of tests. */
void check_arguments(void);
void check_offsets(void);
void check_errors(void);
void check_results(void);
void check_signals(void);
void check_processes(void);
void check_kept_values(void);
void check_facts(char **envp);
void check_vdso(const struct sys_auxv *auxv);
void check_layouts(const struct sys_auxv *auxv);
void check_errno_mode(void);
void check_entry_mode(void);

#endif
