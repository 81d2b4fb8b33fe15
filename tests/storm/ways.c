/* The loops of pressing.h on every path, and the numbers that the paths take. */
#include "storm.h"

#define DEFINE(way) \
	PRESSED(way##_pressed0, sys_##way##0(number)) \
	PRESSED(way##_pressed1, sys_##way##1(number, a[0])) \
	PRESSED(way##_pressed2, sys_##way##2(number, a[0], a[1])) \
	PRESSED(way##_pressed3, sys_##way##3(number, a[0], a[1], a[2])) \
	PRESSED(way##_pressed4, sys_##way##4(number, a[0], a[1], a[2], a[3])) \
	PRESSED(way##_pressed5, sys_##way##5(number, a[0], a[1], a[2], a[3], a[4])) \
	PRESSED(way##_pressed6, sys_##way##6(number, a[0], a[1], a[2], a[3], a[4], a[5]))

/* Only mips o32 has calls of seven words. */
#ifdef SYSGATE_MIPS_O32
PRESSED(pressed7, sys_call7(number, a[0], a[1], a[2], a[3], a[4], a[5], a[6]))
#else
#define pressed7 0
#endif

#ifdef SYS_NR_ppoll
#define NUMBER_PPOLL SYS_NR_ppoll
#else
#define NUMBER_PPOLL SYS_NR_ppoll_time64
#endif
#ifdef SYS_NR_futex
#define NUMBER_FUTEX SYS_NR_futex
#else
#define NUMBER_FUTEX SYS_NR_futex_time64
#endif

#define NATIVE \
	{ \
		SYS_NR_gettid, SYS_NR_close, SYS_NR_kill, SYS_NR_read, SYS_NR_write, SYS_NR_dup3, \
			SYS_NR_tee, SYS_NR_statx, SYS_NR_copy_file_range, SYS_NR_splice, \
			NUMBER_FUTEX, NUMBER_PPOLL \
	}
#define I386 \
	{ \
		SYS_NR_I386_gettid, SYS_NR_I386_close, SYS_NR_I386_kill, SYS_NR_I386_read, \
			SYS_NR_I386_write, SYS_NR_I386_dup3, SYS_NR_I386_tee, SYS_NR_I386_statx, \
			SYS_NR_I386_copy_file_range, SYS_NR_I386_splice, SYS_NR_I386_futex, \
			SYS_NR_I386_ppoll \
	}
#define ROW(name, path, way, numbers) \
	{name, path, numbers, \
		{way##_pressed0, way##_pressed1, way##_pressed2, way##_pressed3, way##_pressed4, \
			way##_pressed5, way##_pressed6, pressed7}},

/* The indices are those of paths[] (conformance/paths.c), where 0 is the default. */
#if defined(SYSGATE_I386)
DEFINE(int80_call)
DEFINE(vsyscall_call)
DEFINE(gs_call)
const struct way ways[] = {ROW("int80", 1, int80_call, NATIVE)
		ROW("vsyscall", 2, vsyscall_call, NATIVE) ROW("gs", 3, gs_call, NATIVE)};
#elif defined(SYSGATE_X86_64)
DEFINE(syscall_call)
DEFINE(int80_call)
const struct way ways[] = {
	ROW("syscall", 0, syscall_call, NATIVE) ROW("int80", 1, int80_call, I386)};
#elif defined(SYSGATE_POWERPC64)
DEFINE(sc_call)
DEFINE(scv_call)
const struct way ways[] = {ROW("sc", 0, sc_call, NATIVE) ROW("scv", 1, scv_call, NATIVE)};
#else
DEFINE(call)
const struct way ways[] = {ROW("trap", 0, call, NATIVE)};
#endif

const int way_count = sizeof ways / sizeof *ways;
