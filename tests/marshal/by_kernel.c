/*
 * The observer where a kernel runs the program: ptrace. A child of the program makes the calls, one
 * by one as it is told; at each the kernel stops it, says what it got (stop.c), and then refuses the
 * call: by a seccomp filter, which comes behind that stop (kernel/entry, or the entry code of each
 * architecture without it), or, on openrisc and sparc, whose 32-bit kernels have no seccomp, because
 * the number is made one of no call. The child needs no call to work, so that all of them can be
 * refused.
 */
#include "stop.h"

enum { SYSCALL_STOP = SYS_SIGTRAP | 0x80 };

/* What the child is to do; in memory that both have. */
struct order {
	void (*call)(const volatile sys_u64 *poison);
	sys_u64 poison[8];
};

static volatile struct order *order;
static sys_pid caller; /* stopped where it asks for an order (WATCH_READY), or 0 */
static int is_filtered;
static struct watch noted;

static int refuse_all_calls(void)
{
	struct sys_sock_filter refusal =
		SYS_BPF_STMT(SYS_BPF_RET | SYS_BPF_K, SYS_SECCOMP_RET_ERRNO | SYS_ENOSYS);
	struct sys_sock_fprog filter = {1, &refusal};

	return sys_prctl(SYS_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
		sys_seccomp(SYS_SECCOMP_SET_MODE_FILTER, 0, &filter) == 0;
}

static void carry_out_orders(void)
{
	int filtered;

	if (sys_ptrace(SYS_PTRACE_TRACEME, 0, 0, 0) < 0)
		sys_exit_group(1);
	sys_kill(sys_getpid(), SYS_SIGSTOP);
	filtered = refuse_all_calls();
	for (;;) {
		sys_call1(WATCH_READY, filtered);
		order->call(order->poison);
	}
}

/* Whether the child is stopped by that. By waitid, the one call for it that every ABI has. */
static int has_stopped(int signal)
{
	struct sys_siginfo stop;

	return sys_waitid(SYS_P_PID, caller, &stop, SYS_WSTOPPED | SYS_WEXITED | SYS_W_ALL, 0) ==
		0 &&
		stop.si_code == SYS_CLD_TRAPPED && stop.child.status == signal;
}

/* Lets the child run until it stops in a system call. */
static void go_on(struct stop *stop)
{
	stop->place = ELSEWHERE;
	if (sys_ptrace(SYS_PTRACE_SYSCALL, caller, 0, 0) == 0 && has_stopped(SYSCALL_STOP))
		look_at(caller, stop);
}

static void end_caller(void)
{
	struct sys_siginfo end;

	sys_kill(caller, SYS_SIGKILL);
	sys_waitid(SYS_P_PID, caller, &end, SYS_WEXITED | SYS_W_ALL, 0);
	caller = 0;
}

static int is_ready(const struct stop *stop)
{
	return stop->place == ENTRY && stop->number == WATCH_READY;
}

/* Stopped for the first time, and told apart by its stops from then on. */
static int is_traced(void)
{
	return has_stopped(SYS_SIGSTOP) &&
		sys_ptrace(SYS_PTRACE_SETOPTIONS, caller, 0,
			SYS_PTRACE_O_TRACESYSGOOD | SYS_PTRACE_O_EXITKILL) == 0;
}

static int start_caller(void)
{
	static struct stop stop;

	caller = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	if (caller == 0)
		carry_out_orders();
	if (caller < 0 || !is_traced()) {
		caller = 0;
		return 0;
	}
	do
		go_on(&stop);
	while (stop.place != ELSEWHERE && !is_ready(&stop));
	if (stop.place == ELSEWHERE) {
		end_caller();
		return 0;
	}
	is_filtered = stop.argument[0] != 0;
	return 1;
}

static void note(const struct sample *sample, const struct stop *stop)
{
	if (noted.traps++)
		return;
	noted.number = stop->number;
	noted.address = stop->address;
	for (int i = 0; i < WATCH_ARGUMENTS; i++)
		noted.argument[i] = stop->argument[i];
	for (int i = 0; i < sample->block; i++)
		noted.argument[i + 1] =
			peek(caller, stop->argument[0] + (sys_u64)i * sizeof(unsigned long));
}

/* At the entry of the call: lets the kernel refuse it, which is seen at the exit. */
static void pass(void)
{
	struct stop stop;

	if (!is_filtered && !make_unknown(caller))
		noted.executed++;
	go_on(&stop);
	noted.executed += stop.place != EXIT || !stop.refused;
}

static void give_order(const struct sample *sample, int round)
{
	order->call = sample->call;
	for (int i = 0; i < 8; i++)
		order->poison[i] = sample->poison[round][i];
}

/* A call that does not return traps again and again. */
static const volatile struct watch *watch(const struct sample *sample, int round)
{
	struct stop stop;

	memset(&noted, 0, sizeof(noted));
	memset(&stop, 0, sizeof(stop));
	if (!caller && !start_caller())
		return &noted;
	noted.armed = 1;
	give_order(sample, round);
	go_on(&stop); /* the exit of WATCH_READY */
	while (noted.traps < 2 && !noted.executed) {
		go_on(&stop);
		if (is_ready(&stop))
			return &noted;
		note(sample, &stop);
		pass();
	}
	end_caller();
	return &noted;
}

static int is_there(void)
{
	order = sys_mmap(0, sizeof(*order), SYS_PROT_READ | SYS_PROT_WRITE,
		SYS_MAP_SHARED | SYS_MAP_ANONYMOUS, -1, 0);
	return !sys_is_error(order) && start_caller();
}

const struct observer kernel = {is_there, watch};
