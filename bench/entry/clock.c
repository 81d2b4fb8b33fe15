#include "clock.h"

#include <stdint.h>
#include <stdio.h>
#include <time.h>

typedef int clock_function(int clock, struct sys_timespec *result);

static clock_function *by_vdso;

/* The vDSO's functions of 64-bit time, by the names that architectures give them. */
static const char *const names[] = {
#if defined(__LP64__) || defined(SYSGATE_X32)
	"__vdso_clock_gettime",
	"__kernel_clock_gettime",
#else
	"__vdso_clock_gettime64",
	"__kernel_clock_gettime64",
#endif
};

static clock_function *find_clock(const struct sys_auxv *auxv)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		void *code = sys_vdso_get(auxv, names[i]);

		if (!code)
			continue;
#if defined(SYSGATE_POWERPC64) && (!defined(_CALL_ELF) || _CALL_ELF != 2)
		/* A function's address is there that of a descriptor, which a vDSO has none of. */
		static void *descriptor[3];

		descriptor[0] = code;
		code = descriptor;
#endif
		return (clock_function *)(uintptr_t)code;
	}
	return 0;
}

#define LOOP(name, time_type, expression) \
	static sys_word name(const struct call *call, unsigned long times) \
	{ \
		struct time_type now; \
		sys_word result = call->number; \
\
		for (; times > 0; times--) \
			result = (expression); \
		return result; \
	}

LOOP(loop_of_vdso, sys_timespec, by_vdso(SYS_CLOCK_MONOTONIC, &now))
LOOP(loop_of_trap, sys_timespec, sys_clock_gettime(SYS_CLOCK_MONOTONIC, &now))
LOOP(loop_of_libc, timespec, clock_gettime(CLOCK_MONOTONIC, &now))

void add_clock(
	struct measurement *measurement, const struct output *output, const struct sys_auxv *auxv)
{
	static const char group[] = "clock_gettime " SYSGATE_ABI;

	by_vdso = find_clock(auxv);
	if (by_vdso)
		measurement_add(measurement, group, "vDSO")->loop = loop_of_vdso;
	else
		print_skip(output, "vDSO", "%s",
			sys_auxv_get(auxv, SYS_AT_SYSINFO_EHDR, 0)
				? "the vDSO has no clock_gettime of 64-bit time"
				: "the kernel maps none");
	measurement_add(measurement, group, paths[0].name)->loop = loop_of_trap;
	measurement_add(measurement, group, "libc")->loop = loop_of_libc;
}

int check_clock_results(const struct measurement *measurement)
{
	int wrong = 0;

	for (size_t i = 1; i < measurement->count; i++) {
		const struct run *run = &measurement->runs[i];
		char text[32];

		if (run->result == 0)
			continue;
		fprintf(stderr, "paths: %s by %s gives %s\n", run->group, run->name,
			result_text(run->result, text));
		wrong = 1;
	}
	return wrong;
}
