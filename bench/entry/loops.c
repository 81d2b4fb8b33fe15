/* Inlined even where a compiler thinks that a trap with its arguments is too much for a loop. */
#define SYSGATE_FN static inline __attribute__((always_inline, unused))
#include "loops.h"

#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Arguments are locals: what is read through a pointer would be read again behind each call. */
#define LOOP(name, expression) \
	static sys_word loop_of_##name(const struct call *call, unsigned long times) \
	{ \
		const sys_word number = call->number, *from = call->arguments; \
		const sys_word a = from[0], b = from[1], c = from[2], d = from[3], e = from[4]; \
		const sys_word f = from[5], g = from[6], h = from[7]; \
		sys_word result = 0; \
\
		(void)number, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f, (void)g, \
			(void)h; \
		for (; times > 0; times--) \
			result = (sys_word)(expression); \
		return result; \
	}

#define LOOPS(path) \
	LOOP(path##0, path##0(number)) \
	LOOP(path##1, path##1(number, a)) \
	LOOP(path##2, path##2(number, a, b)) \
	LOOP(path##3, path##3(number, a, b, c)) \
	LOOP(path##4, path##4(number, a, b, c, d)) \
	LOOP(path##5, path##5(number, a, b, c, d, e)) \
	LOOP(path##6, path##6(number, a, b, c, d, e, f))
#define LOOPS_OF(path) \
	loop_of_##path##0, loop_of_##path##1, loop_of_##path##2, loop_of_##path##3, \
		loop_of_##path##4, loop_of_##path##5, loop_of_##path##6

/* syscall(2) reads whole registers, where a long is narrower than they are, too. */
#define libc_call0(number) syscall((long)(number))
#define libc_call1(number, ...) syscall((long)(number), __VA_ARGS__)
#define libc_call2 libc_call1
#define libc_call3 libc_call1
#define libc_call4 libc_call1
#define libc_call5 libc_call1
#define libc_call6 libc_call1
LOOPS(libc_call)

#if defined(SYSGATE_X86_64)
LOOPS(sys_syscall_call)
LOOPS(sys_int80_call)
#elif defined(SYSGATE_I386)
LOOPS(sys_int80_call)
LOOPS(sys_vsyscall_call)
LOOPS(sys_gs_call)
#elif defined(SYSGATE_POWERPC64)
LOOPS(sys_sc_call)
LOOPS(sys_scv_call)
#else
LOOPS(sys_call)
#endif

#if MOST_ARGUMENTS > 6
LOOP(sys_call7, sys_call7(number, a, b, c, d, e, f, g))
LOOP(sys_call8, sys_call8(number, a, b, c, d, e, f, g, h))
LOOP(libc_call7, syscall((long)number, a, b, c, d, e, f, g))
LOOP(libc_call8, syscall((long)number, a, b, c, d, e, f, g, h))
#define MORE_OF(path) , loop_of_##path##7, loop_of_##path##8
#else
#define MORE_OF(path)
#endif

const struct path paths[] = {
#if defined(SYSGATE_X86_64)
	{"syscall", SYSGATE_ABI, 0, {LOOPS_OF(sys_syscall_call)}},
	{"int $0x80", "i386", 0, {LOOPS_OF(sys_int80_call)}},
#elif defined(SYSGATE_I386)
	{"int $0x80", SYSGATE_ABI, 0, {LOOPS_OF(sys_int80_call)}},
	{"__kernel_vsyscall", SYSGATE_ABI, 0, {LOOPS_OF(sys_vsyscall_call)}},
	{"%gs:0x10", SYSGATE_ABI, 0, {LOOPS_OF(sys_gs_call)}},
#elif defined(SYSGATE_POWERPC64)
	{"sc", SYSGATE_ABI, 0, {LOOPS_OF(sys_sc_call)}},
	{"scv", SYSGATE_ABI, 0, {LOOPS_OF(sys_scv_call)}},
#else
	{"the trap", SYSGATE_ABI, 0, {LOOPS_OF(sys_call) MORE_OF(sys_call)}},
#endif
	{"syscall(2)", SYSGATE_ABI, 1, {LOOPS_OF(libc_call) MORE_OF(libc_call)}},
};
const size_t path_count = sizeof(paths) / sizeof(paths[0]);

LOOP(getppid, getppid())
LOOP(getpid, getpid())
LOOP(read, read((int)a, (void *)(uintptr_t)b, (size_t)c))
LOOP(write, write((int)a, (const void *)(uintptr_t)b, (size_t)c))
LOOP(close, close((int)a))

loop *wrapper_of(const char *name)
{
	static const struct {
		const char *name;
		loop *loop;
	} wrappers[] = {{"getppid", loop_of_getppid}, {"getpid", loop_of_getpid},
		{"read", loop_of_read}, {"write", loop_of_write}, {"close", loop_of_close}};

	for (size_t i = 0; i < sizeof(wrappers) / sizeof(wrappers[0]); i++) {
		if (strcmp(wrappers[i].name, name) == 0)
			return wrappers[i].loop;
	}
	return 0;
}

sys_word loop_of_nothing(const struct call *call, unsigned long times)
{
	sys_word result = call->number;

	for (; times > 0; times--)
		__asm__ __volatile__("" : "+r"(result) : : "memory");
	return result;
}

/* Here, as each unit that takes the path by its name has an entry of its own. */
int paths_prepare(const struct sys_auxv *auxv)
{
#ifdef SYSGATE_I386
	sys_vsyscall_find(auxv);
	return sys_auxv_get(auxv, SYS_AT_SYSINFO, 0) != 0;
#else
	return auxv != 0;
#endif
}

/* In a child, as some kernels end by a signal who takes a path that they do not have. */
const char *path_fault(const struct path *path, sys_word gettid_number)
{
	const struct call call = {gettid_number, {0}};
	int status;
	pid_t child = fork();

	if (child == 0)
		_exit(path->loops[0](&call, 1) != sys_gettid());
	if (child < 0 || waitpid(child, &status, 0) != child)
		return "no child could be made to try it";
	if (WIFSIGNALED(status))
		return strsignal(WTERMSIG(status));
	return WEXITSTATUS(status) == 0 ? 0 : "gettid by it is not what it is by others";
}
