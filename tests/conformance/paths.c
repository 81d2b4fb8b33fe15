/* Functions that take a path's arguments from an array, and the table of the paths. */
#include "conformance.h"

#define DEFINE(way, stub) \
	static sys_word call_##way(sys_word number, int count, const sys_word *a) \
	{ \
		switch (count) { \
		case 0: \
			return stub##0(number); \
		case 1: \
			return stub##1(number, a[0]); \
		case 2: \
			return stub##2(number, a[0], a[1]); \
		case 3: \
			return stub##3(number, a[0], a[1], a[2]); \
		case 4: \
			return stub##4(number, a[0], a[1], a[2], a[3]); \
		case 5: \
			return stub##5(number, a[0], a[1], a[2], a[3], a[4]); \
		default: \
			return stub##6(number, a[0], a[1], a[2], a[3], a[4], a[5]); \
		} \
	}

#define NATIVE(name) SYS_NR_##name,
#define I386(name) SYS_NR_I386_##name,
#if defined(SYSGATE_MMAP2_PAGE)
#define UNIT 0
#elif defined(SYSGATE_MMAP2_UNIT)
#define UNIT SYSGATE_MMAP2_UNIT
#else
#define UNIT 1
#endif
#define ROW(way) {#way, call_##way, {NUMBERS(NATIVE) NUMBER_MMAP, NUMBER_NANOSLEEP}, UNIT},

/* The typed calls' own, and what else the ABI has. */
DEFINE(default, sys_call)
#if defined(SYSGATE_I386)
DEFINE(int80, sys_int80_call)
DEFINE(vsyscall, sys_vsyscall_call)
DEFINE(gs, sys_gs_call)
#elif defined(SYSGATE_X86_64)
DEFINE(int80, sys_int80_call)
#elif defined(SYSGATE_POWERPC64)
DEFINE(scv, sys_scv_call)
#endif

const struct path paths[] = {ROW(default)
#if defined(SYSGATE_I386)
		ROW(int80) ROW(vsyscall) ROW(gs)
#elif defined(SYSGATE_X86_64)
		{"int80", call_int80,
			{NUMBERS(I386) SYS_NR_I386_mmap2, SYS_NR_I386_clock_nanosleep_time64},
			4096},
#elif defined(SYSGATE_POWERPC64)
	ROW(scv)
#endif
};

int path_count = sizeof paths / sizeof *paths;

#if defined(SYSGATE_X86_64)
static int try_int80(void *unused)
{
	(void)unused;
	return sys_int80_call0(SYS_NR_I386_gettid) != sys_gettid();
}

/* A kernel without 32-bit calls ends the child with SIGSEGV. */
void open_paths(const struct sys_auxv *auxv)
{
	(void)auxv;
	if (run_in_child(try_int80, 0) != 0) {
		set_subject("int80");
		skip("every call", "the kernel has no 32-bit calls");
		path_count = 1;
	}
}
#elif defined(SYSGATE_I386)
/* Puts a block at %gs whose word at 0x10 is the entry, as glibc does (set_thread_area(2)). */
static void open_gs(sys_word entry)
{
	static sys_word block[8];
	struct {
		unsigned int entry, base, limit, flags;
	} segment;

	block[4] = entry;
	segment.entry = -1u;
	segment.base = (unsigned int)block;
	segment.limit = 0xfffff;
	segment.flags = 0x51; /* 32-bit, limit in pages, useable */
	sys_int80_call1(SYS_NR_set_thread_area, WORD(&segment));
	__asm__ volatile("mov %0, %%gs" : : "r"(segment.entry * 8 + 3));
}

void open_paths(const struct sys_auxv *auxv)
{
	open_gs(sys_vsyscall_entry);
	set_subject("stand-in");
	check_equal(sys_vsyscall_call0(SYS_NR_getpid), sys_int80_call0(SYS_NR_getpid),
		"__kernel_vsyscall before it is found");
	sys_vsyscall_find(auxv);
	open_gs(sys_vsyscall_entry);
}
#elif defined(SYSGATE_POWERPC64)
void open_paths(const struct sys_auxv *auxv)
{
	if (!sys_scv_is_granted(auxv)) {
		set_subject("scv");
		skip("every call", "the CPU, or the kernel, has no scv");
		path_count = 1;
	}
}
#else
void open_paths(const struct sys_auxv *auxv)
{
	(void)auxv;
}
#endif
