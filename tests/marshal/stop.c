/*
 * What a kernel says of a stop in a system call: PTRACE_GET_SYSCALL_INFO says it, alike on all
 * architectures but those below, where kernel 7.2 has none, or says less than it got.
 */
#include "stop.h"

unsigned long peek(sys_pid process, sys_u64 address)
{
	unsigned long word = 0;

#ifdef SYSGATE_ALPHA /* arch/alpha/kernel/ptrace.c returns it */
	word = (unsigned long)sys_ptrace(SYS_PTRACE_PEEKDATA, process, address, 0);
#else
	sys_ptrace(SYS_PTRACE_PEEKDATA, process, (sys_word)address, &word);
#endif
	return word;
}

#if defined(SYSGATE_ALPHA) || defined(SYSGATE_M68K)
/*
 * No CONFIG_HAVE_ARCH_TRACEHOOK, and so neither PTRACE_GET_SYSCALL_INFO nor PTRACE_SET_SYSCALL_INFO
 * (kernel/ptrace.c): what the entry code has put on the stack, from where the call gets it.
 */
#if defined(SYSGATE_ALPHA)
/* By regoff[] of arch/alpha/kernel/ptrace.c. */
enum { NUMBER_AT = 0, PC_AT = 64, RESULT_AT = 0, FAILED_AT = 19 };
static const int argument_at[] = {16, 17, 18, 19, 20, 21};

static sys_u64 get_register(sys_pid process, int which)
{
	return (sys_u64)sys_ptrace(SYS_PTRACE_PEEKUSR, process, which, 0);
}

static int has_unknown_number(sys_pid process)
{
	return get_register(process, FAILED_AT) && get_register(process, RESULT_AT) == SYS_ENOSYS;
}
#else
/* By regoff[] of arch/m68k/kernel/ptrace.c: d1 to d5, a0; orig_d0; pc; d0. */
enum { NUMBER_AT = 16, PC_AT = 18, RESULT_AT = 14 };
static const int argument_at[] = {0, 1, 2, 3, 4, 7};

static sys_u64 get_register(sys_pid process, int which)
{
	unsigned long value = 0;

	sys_ptrace(SYS_PTRACE_PEEKUSR, process, 4 * which, &value);
	return value;
}

static int has_unknown_number(sys_pid process)
{
	return get_register(process, RESULT_AT) == (unsigned long)-SYS_ENOSYS;
}
#endif

/* A process stops at the entry first. */
void look_at(sys_pid process, struct stop *stop)
{
	static sys_pid last;
	static enum place place;

	place = process == last && place == ENTRY ? EXIT : ENTRY;
	last = process;
	stop->place = place;
	stop->number = get_register(process, NUMBER_AT);
	stop->address = get_register(process, PC_AT);
	for (int i = 0; i < 6; i++)
		stop->argument[i] = get_register(process, argument_at[i]);
	stop->refused = has_unknown_number(process);
}

int make_unknown(sys_pid process)
{
	(void)process;
	return 0;
}
#else
static int get_info(sys_pid process, struct sys_ptrace_syscall_info *info)
{
	return sys_ptrace(SYS_PTRACE_GET_SYSCALL_INFO, process, sizeof(*info), info) > 0;
}

#ifdef SYSGATE_MIPS_O32
/* Whether the kernel is 6.13 or older. */
static int is_before_6_14(void)
{
	static struct sys_utsname name;
	const char *minor = name.release + 2;

	sys_uname(&name);
	return name.release[0] < '6' ||
		(name.release[0] == '6' && name.release[1] == '.' &&
			(minor[1] < '0' || minor[1] > '9' || (minor[0] == '1' && minor[1] < '4')));
}

/*
 * Six arguments are reported. What is behind them the entry code loads from the stack
 * (arch/mips/kernel/scall32-o32.S, scall64-o32.S). Before 6.14 mips_get_syscall_arg
 * (arch/mips/include/asm/syscall.h) takes the fifth and the sixth from there too, but in the memory
 * of the process that asks.
 */
static void look_at_stack(sys_pid process, sys_u64 stack, struct stop *stop)
{
	for (int i = is_before_6_14() ? 4 : 6; i < 8; i++)
		stop->argument[i] = peek(process, stack + 4 * (sys_u64)i);
}
#endif

void look_at(sys_pid process, struct stop *stop)
{
	struct sys_ptrace_syscall_info info;

	stop->place = ELSEWHERE;
	if (!get_info(process, &info))
		return;
	stop->address = info.instruction_pointer;
	if (info.op == SYS_PTRACE_SYSCALL_INFO_ENTRY) {
		stop->place = ENTRY;
		stop->number = info.entry.nr;
		for (int i = 0; i < 6; i++)
			stop->argument[i] = info.entry.args[i];
#ifdef SYSGATE_MIPS_O32
		look_at_stack(process, info.stack_pointer, stop);
#endif
	} else if (info.op == SYS_PTRACE_SYSCALL_INFO_EXIT) {
		stop->place = EXIT;
		stop->refused = info.exit.is_error && info.exit.rval == -SYS_ENOSYS;
	}
}

#ifdef SYSGATE_OPENRISC
/*
 * PTRACE_SET_SYSCALL_INFO changes orig_gpr11, but the entry code goes on with gpr[11]
 * (arch/openrisc/kernel/entry.S, _syscall_trace_enter).
 */
int make_unknown(sys_pid process)
{
	enum { PRSTATUS = 1, NUMBER_AT = 11 };
	sys_u32 registers[34];
	struct sys_iovec set = {registers, sizeof(registers)};

	if (sys_ptrace(SYS_PTRACE_GETREGSET, process, PRSTATUS, &set) < 0)
		return 0;
	registers[NUMBER_AT] = WATCH_NOTHING;
	return sys_ptrace(SYS_PTRACE_SETREGSET, process, PRSTATUS, &set) == 0;
}
#else
int make_unknown(sys_pid process)
{
	struct sys_ptrace_syscall_info info;

	if (!get_info(process, &info))
		return 0;
	info.entry.nr = WATCH_NOTHING;
	return sys_ptrace(SYS_PTRACE_SET_SYSCALL_INFO, process, sizeof(info), &info) == 0;
}
#endif
#endif
