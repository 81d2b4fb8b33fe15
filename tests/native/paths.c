/* The paths by name: functions around each, and what only one of them does. */
#include <string.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "native.h"

/* What the compiler holds the arguments to be after a call: the trap must have kept them. */
struct kept {
	int count;
	sys_word argument[6];
};

static __thread struct kept kept;
static int changed_arguments;

static void __attribute__((noinline))
keep(int count, sys_word a, sys_word b, sys_word c, sys_word d, sys_word e, sys_word f)
{
	kept.count = count;
	kept.argument[0] = a;
	kept.argument[1] = b;
	kept.argument[2] = c;
	kept.argument[3] = d;
	kept.argument[4] = e;
	kept.argument[5] = f;
}

#define DEFINE(name, call) \
	static sys_word name##_call0(sys_word nr) \
	{ \
		sys_word result = call##0(nr); \
\
		keep(0, 0, 0, 0, 0, 0, 0); \
		return result; \
	} \
	static sys_word name##_call1(sys_word nr, sys_word a) \
	{ \
		sys_word result = call##1(nr, a); \
\
		keep(1, a, 0, 0, 0, 0, 0); \
		return result; \
	} \
	static sys_word name##_call2(sys_word nr, sys_word a, sys_word b) \
	{ \
		sys_word result = call##2(nr, a, b); \
\
		keep(2, a, b, 0, 0, 0, 0); \
		return result; \
	} \
	static sys_word name##_call3(sys_word nr, sys_word a, sys_word b, sys_word c) \
	{ \
		sys_word result = call##3(nr, a, b, c); \
\
		keep(3, a, b, c, 0, 0, 0); \
		return result; \
	} \
	static sys_word name##_call4(sys_word nr, sys_word a, sys_word b, sys_word c, sys_word d) \
	{ \
		sys_word result = call##4(nr, a, b, c, d); \
\
		keep(4, a, b, c, d, 0, 0); \
		return result; \
	} \
	static sys_word name##_call5( \
		sys_word nr, sys_word a, sys_word b, sys_word c, sys_word d, sys_word e) \
	{ \
		sys_word result = call##5(nr, a, b, c, d, e); \
\
		keep(5, a, b, c, d, e, 0); \
		return result; \
	} \
	static sys_word name##_call6(sys_word nr, sys_word a, sys_word b, sys_word c, sys_word d, \
		sys_word e, sys_word f) \
	{ \
		sys_word result = call##6(nr, a, b, c, d, e, f); \
\
		keep(6, a, b, c, d, e, f); \
		return result; \
	}

#define NATIVE(name) SYS_NR_##name,
#define I386(name) SYS_NR_I386_##name,
#define CALLS(name) \
	name##_call0, name##_call1, name##_call2, name##_call3, name##_call4, name##_call5, \
		name##_call6
#ifdef SYSGATE_I386
#define OTHER_NUMBERS \
	SYS_NR_mmap2, SYS_NR_pselect6_time64, SYS_NR_clock_nanosleep_time64, SYS_NR_clock_gettime64
#else
#define OTHER_NUMBERS SYS_NR_mmap, SYS_NR_pselect6, SYS_NR_clock_nanosleep, SYS_NR_clock_gettime
#endif
#define ROW(name) \
	{ \
#name, CALLS(name), {NUMBERS(NATIVE) OTHER_NUMBERS }, SYSGATE_WORD_BITS \
	}

DEFINE(chosen, sys_call)
DEFINE(int80, sys_int80_call)
#ifdef SYSGATE_I386
DEFINE(vsyscall, sys_vsyscall_call)
DEFINE(gs, sys_gs_call)
#else
DEFINE(syscall, sys_syscall_call)
#endif

const struct path paths[] = {
	ROW(chosen),
#ifdef SYSGATE_I386
	ROW(int80),
	ROW(vsyscall),
	ROW(gs),
#else
	ROW(syscall),
	{"int80", CALLS(int80),
		{NUMBERS(I386) SYS_NR_I386_mmap2, SYS_NR_I386_pselect6_time64,
			SYS_NR_I386_clock_nanosleep_time64, SYS_NR_I386_clock_gettime64},
		32},
#endif
};

const int path_count = sizeof(paths) / sizeof(*paths);

static sys_word call_counted(const struct path *path, sys_word number, int count, const sys_word *a)
{
	switch (count) {
	case 0:
		return path->call0(number);
	case 1:
		return path->call1(number, a[0]);
	case 2:
		return path->call2(number, a[0], a[1]);
	case 3:
		return path->call3(number, a[0], a[1], a[2]);
	case 4:
		return path->call4(number, a[0], a[1], a[2], a[3]);
	case 5:
		return path->call5(number, a[0], a[1], a[2], a[3], a[4]);
	default:
		return path->call6(number, a[0], a[1], a[2], a[3], a[4], a[5]);
	}
}

sys_word enter(const struct path *path, sys_word number, int count, sys_word a, sys_word b,
	sys_word c, sys_word d, sys_word e, sys_word f)
{
	const sys_word arguments[6] = {a, b, c, d, e, f};
	sys_word result = call_counted(path, number, count, arguments);

	if (kept.count != count || memcmp(kept.argument, arguments, sizeof(arguments)) != 0)
		__atomic_store_n(&changed_arguments, 1, __ATOMIC_RELAXED);
	return result;
}

int were_arguments_kept(void)
{
	return !__atomic_exchange_n(&changed_arguments, 0, __ATOMIC_RELAXED);
}

/* What a call does not take does not disturb it, and comes back. */
static void check_unused_arguments(const struct path *path)
{
	static const sys_word all[6] = {
		-1, 0x7fffffff, -0x7fffffff - 1, 0x12345678, -2, 0x76543210};
	int number = path->number.getpid, right = 1;

	set_subject(path->name);
	for (int count = 0; count <= 6; count++) {
		sys_word a[6];

		for (int i = 0; i < 6; i++)
			a[i] = i < count ? all[i] : 0;
		right = right &&
			enter(path, number, count, a[0], a[1], a[2], a[3], a[4], a[5]) == getpid();
	}
	check(right, "0 to 6 arguments that the call does not take");
	check(were_arguments_kept(), "arguments are kept");
}

/* What SYS_NR_ says is what libc's headers say. */
static void check_numbers(void)
{
	set_subject("numbers");
	check(SYS_NR_read == SYS_read && SYS_NR_statx == SYS_statx &&
			SYS_NR_copy_file_range == SYS_copy_file_range,
		"as in sys/syscall.h");
	check_equal(paths[0].call0(SYS_NR_getppid), syscall(SYS_getppid), "getppid by syscall(2)");
	check_equal(paths[0].call0(SYS_NR_statx + 5000), -SYS_ENOSYS, "an unknown number");
}

/* Without AT_HWCAP, for which libc has a value of its own. */
static void check_auxv(const struct sys_auxv *auxv)
{
	static const unsigned long types[] = {SYS_AT_PHDR, SYS_AT_PHENT, SYS_AT_PHNUM,
		SYS_AT_PAGESZ, SYS_AT_BASE, SYS_AT_ENTRY, SYS_AT_CLKTCK, SYS_AT_RANDOM,
		SYS_AT_EXECFN, SYS_AT_SYSINFO_EHDR};
	int right = 1;

	for (unsigned int i = 0; i < sizeof(types) / sizeof(*types); i++)
		right = right && sys_auxv_get(auxv, types[i], 0) == getauxval(types[i]);
	set_subject("auxv");
	check(right, "as getauxval has it");
	check_equal((long long)sys_auxv_get(auxv, 9999, 4711), 4711, "a type that is not there");
}

#ifdef SYSGATE_X86_64
/* What does not fit 32 bits is refused in every place; what fits, signed or unsigned, is not. */
static void check_fit(const struct path *path, int place)
{
	static const sys_word wide[] = {0x100000000, -0x80000001l, 0x7fffffffffffffff,
		-0x7fffffffffffffff - 1, -0x100000000, 0x100000001, -0x7fffffff00000000};
	static const sys_word narrow[] = {
		0, 1, -1, 0x7fffffff, 0x80000000, 0xffffffff, -0x80000000l};
	int number = path->number.getppid, refused = 1, taken = 1;

	for (int count = place + 1; count <= 6; count++) {
		sys_word a[6] = {0, 0, 0, 0, 0, 0};

		for (unsigned int i = 0; i < sizeof(wide) / sizeof(*wide); i++) {
			a[place] = wide[i];
			refused = refused && call_counted(path, number, count, a) == -SYS_EFAULT;
		}
		for (unsigned int i = 0; i < sizeof(narrow) / sizeof(*narrow); i++) {
			a[place] = narrow[i];
			taken = taken && call_counted(path, number, count, a) == getppid();
		}
	}
	check(refused, "an argument that does not fit 32 bits is refused");
	check(taken, "an argument that fits 32 bits is taken");
}

/* The 32-bit calls take the lower halves: -1 and 0xffffffff are the same descriptor. */
static void check_int80(void)
{
	const struct path *path = &paths[2];
	char on_stack = 0;

	set_subject("int80");
	for (int place = 0; place < 6; place++)
		check_fit(path, place);
	check_equal(CALL1(path, close, -1), -SYS_EBADF, "a negative argument");
	check_equal(CALL1(path, close, 0xffffffff), -SYS_EBADF, "an argument of 32 bits");
	check_equal(CALL3(path, read, 0, &on_stack, 0), -SYS_EFAULT, "a buffer on the stack");
	check_equal(
		sys_int80_call3(SYS_NR_I386_read, 0, WORD(scratch), 0), 0, "a buffer below 4 GiB");
}
#else
/* The variable that the path goes through is this file's own unless the build chose the path. */
static void check_vsyscall(void)
{
	const struct sys_auxv none[] = {{SYS_AT_NULL, 0}};
	const struct sys_auxv auxv[] = {
		{SYS_AT_PAGESZ, page}, {SYS_AT_SYSINFO, getauxval(AT_SYSINFO)}, {SYS_AT_NULL, 0}};
	sys_word before = sys_vsyscall_entry;

	set_subject("vsyscall");
	check_equal(sys_vsyscall_call0(SYS_NR_getpid), getpid(), "before it is found");
	check_unused_arguments(&paths[2]);
	sys_vsyscall_find(none);
	check(sys_vsyscall_entry == before, "where there is none, the stand-in stays");
	sys_vsyscall_find(auxv);
	if (!getauxval(AT_SYSINFO)) {
		skip("is found", "the kernel has no vDSO for 32 bits");
		return;
	}
	check(sys_vsyscall_entry == (sys_word)getauxval(AT_SYSINFO) && sys_vsyscall_entry != before,
		"is found");
	check_equal(sys_vsyscall_call0(SYS_NR_getpid), getpid(), "after it is found");
}
#endif

void check_paths(char **envp)
{
	check_auxv(sys_auxv_of(envp));
#ifdef SYSGATE_I386
	check_vsyscall();
#else
	check_int80();
#endif
	check_numbers();
	for (int i = 0; i < path_count; i++)
		check_unused_arguments(&paths[i]);
}
