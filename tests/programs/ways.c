/*
 * ways: the ways into the kernel, what each costs here, and what int $0x80 does to a stack buffer.
 * cc -O2 -ffreestanding -nostdlib -static -I include -o ways tests/programs/ways.c
 */
#include "sysgate.h"

enum { calls = 1000, rounds = 15, mid = rounds / 2 };
static struct way {
	const char *name;
	sys_word (*call)(sys_word number), number;
	unsigned int cost[rounds];
} ways[] = {
#if defined(SYSGATE_I386)
	{"int $0x80", sys_int80_call0, SYS_NR_gettid, {0}},
	{"__kernel_vsyscall", sys_vsyscall_call0, SYS_NR_gettid, {0}},
#elif defined(SYSGATE_X86_64)
	{"syscall", sys_syscall_call0, SYS_NR_gettid, {0}},
	{"int $0x80", sys_int80_call0, SYS_NR_I386_gettid, {0}},
#elif defined(SYSGATE_POWERPC64)
	{"sc", sys_sc_call0, SYS_NR_gettid, {0}},
	{"scv", sys_scv_call0, SYS_NR_gettid, {0}},
#else
	{"the trap", sys_call0, SYS_NR_gettid, {0}},
#endif
};

/* Many machines divide in a library only. */
static unsigned long divide(unsigned long value, unsigned long by, unsigned long *rest)
{
	unsigned long result = 0;

	*rest = 0;
	for (int bit = 8 * (int)sizeof value - 1; bit >= 0; bit--) {
		*rest = *rest << 1 | (value >> bit & 1);
		result <<= 1;
		if (*rest >= by)
			*rest -= by, result++;
	}
	return result;
}

static void print_row(const char *name, unsigned long value, unsigned int base, const char *more)
{
	char line[160], *end = line + 60, *number = end;

	for (unsigned long digit; base && (value || number == end);) {
		value = divide(value, base, &digit);
		*--number = "0123456789abcdef"[digit];
	}
	for (char *place = line; place < number; place++)
		*place = *name ? *name++ : ' ';
	for (*end++ = ' '; *more;)
		*end++ = *more++;
	*end++ = '\n';
	sys_write(1, line, (sys_size)(end - line));
}

static void measure(struct way *way, int round)
{
	struct sys_timespec from, to;

	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &from);
	for (int i = 0; i < calls; i++)
		way->call(way->number);
	sys_clock_gettime(SYS_CLOCK_MONOTONIC, &to);
	unsigned int cost = (unsigned int)(to.tv_sec - from.tv_sec) * 1000000000 +
		(unsigned int)(to.tv_nsec - from.tv_nsec);
	for (; round && way->cost[round - 1] > cost; round--)
		way->cost[round] = way->cost[round - 1];
	way->cost[round] = cost;
}

/* In a child, which SIGSEGV ends where the kernel has no 32-bit calls. Returns whether it has; on
 * powerpc64, whether there is scv. */
static int show_truncation(char *here, const struct sys_auxv *auxv)
{
	int status = !here || !auxv;
#ifdef SYSGATE_X86_64
	int flags = SYS_MAP_SHARED | SYS_MAP_ANONYMOUS | SYS_MAP_32BIT;
	char *low = sys_mmap(0, 390, SYS_PROT_WRITE, flags, -1, 0);
	sys_word at[] = {(sys_word)here, (unsigned int)(sys_word)here, (sys_word)low};
	const char *name[] = {"a name on the stack", "its 32 bits for int $0x80", " from a copy"};
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);

	sys_uname((void *)low);
	for (int i = 0; i < 3 && !child; i++)
		print_row(name[i], (unsigned long)at[i], 16,
			sys_int80_call3(SYS_NR_I386_write, 1, at[i], 5) > 0 ? "written" : "EFAULT");
	if (!child)
		sys_exit_group(0);
	sys_wait4(child, &status, 0, 0);
#elif defined(SYSGATE_POWERPC64)
	status = !sys_scv_is_granted(auxv);
#elif defined(SYSGATE_I386)
	sys_vsyscall_find(auxv);
#endif
	return status == 0;
}

static int show_ways(int argc, char **argv, char **envp)
{
	const struct sys_auxv *auxv = sys_auxv_of(envp);
	const unsigned char *code = (void *)sys_auxv_get(auxv, SYS_AT_SYSINFO, 0);
	int fast = 0, pair = 0;
	struct sys_utsname kernel;

	(void)argc, (void)argv, sys_uname(&kernel);
	print_row("ABI " SYSGATE_ABI ", Linux", 0, 0, kernel.release);
	print_row("AT_PAGESZ", sys_auxv_get(auxv, SYS_AT_PAGESZ, 0), 10, "");
	print_row("AT_SYSINFO_EHDR", sys_auxv_get(auxv, SYS_AT_SYSINFO_EHDR, 0), 16, "");
	for (int i = 0; code && i < 32 && pair != 0x0f34 && pair != 0x0f05 && pair != 0xcd80; i++)
		pair = code[i] << 8 | code[i + 1];
	const char *kind = pair == 0x0f34 ? "sysenter" : pair == 0x0f05 ? "syscall" : "";
	print_row("AT_SYSINFO", (unsigned long)code, 16, pair == 0xcd80 ? "int $0x80" : kind);
	int count = (int)(sizeof ways / sizeof *ways) - !show_truncation(kernel.sysname, auxv);
	for (int round = 0; round < rounds; round++)
		for (int i = 0; i < count; i++)
			measure(&ways[i], round);
	fast = ways[count - 1].cost[mid] < ways[0].cost[mid] ? count - 1 : 0;
	for (int i = 0; i < count; i++) {
		unsigned long cost = ways[i].cost[mid], least = ways[fast].cost[mid], rest;

		print_row(ways[i].name, divide(cost, calls, &rest), 10, "ns a call");
		print_row("", divide(cost * 100, least ? least : 1, &rest), 10, "%");
	}
	return 0;
}

SYSGATE_MAIN(show_ways);
