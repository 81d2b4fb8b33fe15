/* What watches or confines a process: seccomp, landlock, ptrace; and what mounts there are. */
#define SYSGATE_WITH_SANDBOX
#define SYSGATE_WITH_TRACE
#define SYSGATE_WITH_MOUNT
#include "layouts.h"

/* In a child: 0 if the handler was told what the filter trapped. */
static void see_trap(int number, struct sys_siginfo *information, void *context)
{
	int status = 0;

	if (number != SYS_SIGSYS || information->si_signo != number || !context)
		status = 11;
	else if (information->si_code != SYS_SYS_SECCOMP || information->si_errno != 0x123)
		status = 12;
	else if (information->sys.syscall != SYS_NR_sched_yield)
		status = 13;
	else if (information->sys.arch != SYSGATE_AUDIT_ARCH)
		status = 14;
	else if (!information->sys.call_addr)
		status = 15;
	sys_exit_group(status);
}

/* The filter lets everything pass if the machine is not the one that the header names. */
static int fall_into_trap(void *unused)
{
	enum {
		load = SYS_BPF_LD | SYS_BPF_W | SYS_BPF_ABS,
		equal = SYS_BPF_JMP | SYS_BPF_JEQ | SYS_BPF_K,
		give = SYS_BPF_RET | SYS_BPF_K,
		number = __builtin_offsetof(struct sys_seccomp_data, nr),
		machine = __builtin_offsetof(struct sys_seccomp_data, arch),
	};
	static struct sys_sock_filter steps[] = {
		SYS_BPF_STMT(load, machine),
		SYS_BPF_JUMP(equal, SYSGATE_AUDIT_ARCH, 0, 5),
		SYS_BPF_STMT(load, number),
		SYS_BPF_JUMP(equal, SYS_NR_sched_yield, 0, 1),
		SYS_BPF_STMT(give, SYS_SECCOMP_RET_TRAP | 0x123),
		SYS_BPF_JUMP(equal, SYS_NR_gettid, 0, 1),
		SYS_BPF_STMT(give, SYS_SECCOMP_RET_ERRNO | 77),
		SYS_BPF_STMT(give, SYS_SECCOMP_RET_ALLOW),
	};
	struct sys_sigaction action;

	(void)unused;
	fill_action(&action, (void (*)(int))(void (*)(void))see_trap, SYS_SA_SIGINFO);
	if (sys_rt_sigaction(SYS_SIGSYS, &action, 0, sizeof action.mask))
		return 2;
	if (install_filter(steps, sizeof steps / sizeof *steps, 0))
		return 1;
	if (sys_gettid() != -77)
		return 3;
	sys_sched_yield();
	return 4;
}

static void check_seccomp(void)
{
	int status = run_in_child(fall_into_trap, 0);

	begin_test("seccomp's data, its machine, and siginfo of SIGSYS");
	if (status == 1) {
		skip_test(MISSING);
		return;
	}
	HOLDS(status != 3);
	HOLDS(status != 12);
	HOLDS(status != 14);
	HOLDS(status == 0);
	end_test();
}

/* In a child, which may read one folder afterwards. */
static int confine(void *unused)
{
	struct sys_landlock_ruleset_attr attributes;
	struct sys_landlock_path_beneath_attr rule;
	int ruleset, fd;

	(void)unused;
	clear(&attributes, sizeof attributes);
	attributes.handled_access_fs =
		SYS_LANDLOCK_ACCESS_FS_READ_DIR | SYS_LANDLOCK_ACCESS_FS_READ_FILE;
	ruleset = sys_landlock_create_ruleset(&attributes, sizeof attributes.handled_access_fs, 0);
	if (ruleset < 0)
		return 1;
	rule.allowed_access = SYS_LANDLOCK_ACCESS_FS_READ_DIR;
	rule.parent_fd = folder;
	if (sys_landlock_add_rule(ruleset, SYS_LANDLOCK_RULE_PATH_BENEATH, &rule, 0))
		return 2;
	sys_prctl(SYS_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (sys_landlock_restrict_self(ruleset, 0))
		return 3;
	if (sys_openat(SYS_AT_FDCWD, "/", SYS_O_DIRECTORY, 0) != -SYS_EACCES)
		return 4;
	fd = sys_openat(SYS_AT_FDCWD, folder_path, SYS_O_DIRECTORY, 0);
	return fd < 0 ? 5 : 0;
}

static void check_landlock(void)
{
	int version = sys_landlock_create_ruleset(0, 0, SYS_LANDLOCK_CREATE_RULESET_VERSION);

	begin_test("landlock's rules");
	if (version == -SYS_ENOSYS || version == -SYS_EOPNOTSUPP) {
		skip_test(MISSING);
		return;
	}
	HOLDS(version >= 1 && version < 100);
	HOLDS(run_in_child(confine, 0) == 0);
	end_test();
}

static int be_traced(void *unused)
{
	(void)unused;
	if (sys_ptrace(SYS_PTRACE_TRACEME, 0, 0, 0))
		return 1;
	sys_kill(sys_getpid(), SYS_SIGSTOP);
	sys_lseek(-1, 0x123456789, 7);
	return 0;
}

/* The registers have as many bytes as the kernel fills in. */
static void check_registers(sys_pid child)
{
	struct sys_user_regs registers[2];
	struct sys_iovec place = {registers, sizeof registers};

	if (sys_ptrace(SYS_PTRACE_GETREGSET, child, SYS_NT_PRSTATUS, &place) == 0)
		HOLDS(place.iov_len == sizeof *registers);
}

static void check_stops(sys_pid child)
{
	const sys_size size = sizeof(struct sys_ptrace_syscall_info);
	struct sys_ptrace_syscall_info stop;
	int status = 0;
	long result;

	HOLDS(wait_for(child, &status, SYS_WUNTRACED) == child && SYS_WIFSTOPPED(status));
	HOLDS(SYS_WSTOPSIG(status) == SYS_SIGSTOP);
	check_registers(child);
	HOLDS(sys_ptrace(SYS_PTRACE_SETOPTIONS, child, 0, SYS_PTRACE_O_TRACESYSGOOD) == 0);
	HOLDS(sys_ptrace(SYS_PTRACE_SYSCALL, child, 0, 0) == 0);
	HOLDS(wait_for(child, &status, SYS_WUNTRACED) == child && SYS_WIFSTOPPED(status));
	HOLDS(SYS_WSTOPSIG(status) == (SYS_SIGTRAP | 0x80));
	fill(&stop, sizeof stop);
	result = sys_ptrace(SYS_PTRACE_GET_SYSCALL_INFO, child, size, &stop);
	if (result == -SYS_EIO)
		return; /* m68k's kernel lacks it */
	HOLDS(result > 0);
	HOLDS(stop.op == SYS_PTRACE_SYSCALL_INFO_ENTRY && stop.arch == SYSGATE_AUDIT_ARCH);
	HOLDS(SAME(stop.entry.args[0], (sys_u64)-1) || (sys_u32)stop.entry.args[0] == ~0u);
	HOLDS(stop.instruction_pointer != 0 && stop.stack_pointer != 0);
	HOLDS(sys_ptrace(SYS_PTRACE_SYSCALL, child, 0, 0) == 0);
	HOLDS(wait_for(child, &status, SYS_WUNTRACED) == child && SYS_WIFSTOPPED(status));
	fill(&stop, sizeof stop);
	HOLDS(sys_ptrace(SYS_PTRACE_GET_SYSCALL_INFO, child, size, &stop) > 0);
	HOLDS(stop.op == SYS_PTRACE_SYSCALL_INFO_EXIT);
	HOLDS(stop.exit.is_error && stop.exit.rval == -SYS_EBADF);
}

static void check_ptrace(void)
{
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	int status = 0;

	if (child == 0)
		sys_exit_group(be_traced(0));
	begin_test("ptrace_syscall_info, and the registers' size");
	if (is_emulated()) {
		sys_kill(child, SYS_SIGKILL);
		wait_for(child, &status, 0);
		skip_test("the emulator lacks it");
		return;
	}
	check_stops(child);
	sys_kill(child, SYS_SIGKILL);
	wait_for(child, &status, 0);
	end_test();
}

static void check_statmount(void)
{
	struct sys_statmount *mount = (struct sys_statmount *)(void *)scratch;
	struct sys_mnt_id_req request;
	struct sys_statx x;
	int result;

	begin_test("statmount agrees with statx");
	if (sys_statx(SYS_AT_FDCWD, "/", 0, SYS_STATX_MNT_ID_UNIQUE, &x) ||
		!(x.stx_mask & SYS_STATX_MNT_ID_UNIQUE)) {
		skip_test(MISSING);
		return;
	}
	clear(&request, sizeof request);
	request.size = sizeof request;
	request.mnt_id = x.stx_mnt_id;
	request.param = SYS_STATMOUNT_SB_BASIC | SYS_STATMOUNT_MNT_BASIC | SYS_STATMOUNT_MNT_POINT |
		SYS_STATMOUNT_FS_TYPE;
	fill(scratch, page);
	result = sys_statmount(&request, mount, page, 0);
	if (result == -SYS_ENOSYS) {
		skip_test(MISSING);
		return;
	}
	HOLDS(result == 0 && mount->mnt_id == x.stx_mnt_id);
	HOLDS((mount->mask & request.param) == request.param);
	HOLDS(mount->size > sizeof *mount && mount->size < sizeof *mount + 256);
	HOLDS(is_same(mount->str + mount->mnt_point, "/", 2));
	HOLDS(mount->str[mount->fs_type] >= 'a' && mount->str[mount->fs_type] <= 'z');
	HOLDS(sys_statx(SYS_AT_FDCWD, "/", 0, SYS_STATX_MNT_ID, &x) == 0);
	HOLDS(mount->mnt_id_old == x.stx_mnt_id && mount->sb_dev_major == x.stx_dev_major);
	HOLDS(mount->sb_dev_minor == x.stx_dev_minor);
	end_test();
}

void check_layouts_of_sandboxes(void)
{
	check_seccomp();
	check_landlock();
	check_ptrace();
	check_statmount();
}
