/*
 * linux/sched.h: what clone3(2) takes, with its size. pidfd, child_tid, parent_tid, stack, tls and
 * set_tid are addresses; stack is the lowest one, with stack_size, unlike clone's. exit_signal is
 * sent to the parent when the child ends.
 */
struct sys_clone_args {
	sys_u64_aligned flags; /* SYS_CLONE_... */
	sys_u64_aligned pidfd; /* of an int, for SYS_CLONE_PIDFD */
	sys_u64_aligned child_tid; /* of an int, for SYS_CLONE_CHILD_SETTID, ..._CLEARTID */
	sys_u64_aligned parent_tid; /* of an int, for SYS_CLONE_PARENT_SETTID */
	sys_u64_aligned exit_signal;
	sys_u64_aligned stack;
	sys_u64_aligned stack_size;
	sys_u64_aligned tls; /* for SYS_CLONE_SETTLS */
	sys_u64_aligned set_tid; /* of sys_pids, wanted from the innermost pid namespace outwards */
	sys_u64_aligned set_tid_size; /* how many */
	sys_u64_aligned cgroup; /* a descriptor, for SYS_CLONE_INTO_CGROUP */
};

/* What wait4 and waitpid store in *status (wait(2)); waitid has sys_siginfo's child.status. */
#define SYS_WIFEXITED(status) ((0x7f & (status)) == 0)
#define SYS_WEXITSTATUS(status) (0xff & (status) >> 8)
#define SYS_WIFSIGNALED(status) ((unsigned int)(0x7f & (status)) - 1 < 0x7e)
#define SYS_WTERMSIG(status) (0x7f & (status))
#define SYS_WCOREDUMP(status) ((0x80 & (status)) != 0)
#define SYS_WIFSTOPPED(status) ((0xff & (status)) == 0x7f)
#define SYS_WSTOPSIG(status) (0xff & (status) >> 8)
#define SYS_WIFCONTINUED(status) ((0xffff & (status)) == 0xffff)

/*
 * linux/resource.h: what getrusage, wait4 and waitid fill in. Times are user's and system's;
 * ru_maxrss counts KiB; what is not named here stays 0. x32's fields have 64 bits (getrusage(2)).
 */
struct sys_rusage {
	struct sys_old_timeval ru_utime;
	struct sys_old_timeval ru_stime;
	sys_long ru_maxrss; /* the most memory at once */
	sys_long ru_ixrss;
	sys_long ru_idrss;
	sys_long ru_isrss;
	sys_long ru_minflt; /* page faults without, */
	sys_long ru_majflt; /* and with a disk */
	sys_long ru_nswap;
	sys_long ru_inblock; /* blocks of 512 bytes read */
	sys_long ru_oublock; /* and written */
	sys_long ru_msgsnd;
	sys_long ru_msgrcv;
	sys_long ru_nsignals;
	sys_long ru_nvcsw; /* context switches, waiting */
	sys_long ru_nivcsw; /* and pushed aside */
};

/* linux/resource.h: the kernel's rlimit64, the soft and the hard limit (prlimit(2)) */
struct sys_rlimit {
	sys_u64 rlim_cur;
	sys_u64 rlim_max;
};

/* linux/resource.h: limits as wide as the kernel's long; old_getrlimit gives 0x7fffffff at most */
struct sys_old_rlimit {
	sys_ulong rlim_cur;
	sys_ulong rlim_max;
};

/* linux/times.h: times of this process and of children waited for, in ticks (times(2)) */
struct sys_tms {
	sys_long tms_utime;
	sys_long tms_stime;
	sys_long tms_cutime;
	sys_long tms_cstime;
};

/* include/linux/sched.h: a real-time priority, 1 to 99, else 0 (sched_setparam(2)) */
struct sys_sched_param {
	int sched_priority;
};

/*
 * linux/sched/types.h: a policy and all that belongs to it; times in nanoseconds
 * (sched_setattr(2))
 */
struct sys_sched_attr {
	sys_u32 size; /* of this struct */
	sys_u32 sched_policy; /* SYS_SCHED_NORMAL, ... */
	sys_u64 sched_flags; /* SYS_SCHED_FLAG_... */
	sys_s32 sched_nice; /* SYS_SCHED_NORMAL, _BATCH: -20 to 19 */
	sys_u32 sched_priority; /* SYS_SCHED_FIFO, _RR: 1 to 99 */
	sys_u64 sched_runtime; /* SYS_SCHED_DEADLINE */
	sys_u64 sched_deadline;
	sys_u64 sched_period;
	sys_u32 sched_util_min; /* 0 to 1024, or -1 to reset */
	sys_u32 sched_util_max;
};

/* A priority of input and output, and what it is made of (ioprio_set(2)). */
#define SYS_IOPRIO_PRIO_VALUE(kind, level) ((kind) << SYS_IOPRIO_CLASS_SHIFT | (level))
#define SYS_IOPRIO_PRIO_CLASS(priority) \
	(SYS_IOPRIO_CLASS_MASK & (priority) >> SYS_IOPRIO_CLASS_SHIFT)
#define SYS_IOPRIO_PRIO_LEVEL(priority) (SYS_IOPRIO_LEVEL_MASK & (priority))
#define SYS_IOPRIO_PRIO_HINT(priority) (SYS_IOPRIO_HINT_MASK & (priority) >> SYS_IOPRIO_HINT_SHIFT)

/* linux/capability.h: whose capabilities; capget puts a version that it knows (capget(2)) */
struct sys_user_cap_header {
	sys_u32 version; /* SYS_LINUX_CAPABILITY_VERSION_3 */
	int pid; /* 0: the caller */
};

/* linux/capability.h: capabilities 0 to 31; version 3 takes two, the second for 32 to 63 */
struct sys_user_cap_data {
	sys_u32 effective;
	sys_u32 permitted;
	sys_u32 inheritable;
};

/*
 * linux/pidfd.h: what the ioctl SYS_PIDFD_GET_INFO fills in. mask asks, by SYS_PIDFD_INFO_..., and
 * then says what was answered; ids are as the caller's namespaces see them.
 */
struct sys_pidfd_info {
	sys_u64 mask;
	sys_u64 cgroupid;
	sys_u32 pid;
	sys_u32 tgid;
	sys_u32 ppid;
	sys_u32 ruid;
	sys_u32 rgid;
	sys_u32 euid;
	sys_u32 egid;
	sys_u32 suid;
	sys_u32 sgid;
	sys_u32 fsuid;
	sys_u32 fsgid;
	sys_s32 exit_code; /* as wait4's status */
	struct {
		sys_u32 coredump_mask; /* SYS_PIDFD_COREDUMP... */
		sys_u32 coredump_signal;
		sys_u32 coredump_code; /* its si_code */
		sys_u32 coredump_pad;
	};
	sys_u64 supported_mask; /* what this kernel could answer */
};

/* linux/nsfs.h: what listns lists, with its size; ns_id is the last id of the call before, or 0 */
struct sys_ns_id_req {
	sys_u32 size;
	sys_u32 spare;
	sys_u64 ns_id;
	struct {
		sys_u32 ns_type; /* SYS_CLONE_NEW..., 0 for all */
		sys_u32 spare2;
		sys_u64 user_ns_id; /* of this owner only; SYS_LISTNS_CURRENT_USER, or 0 for all */
	};
};

/* linux/kcmp.h: which of epoll's descriptors kcmp compares; its second index is the address */
struct sys_kcmp_epoll_slot {
	sys_u32 efd; /* the epoll descriptor */
	sys_u32 tfd; /* one that it watches */
	sys_u32 toff; /* which of several of that number */
};

/*
 * linux/prctl.h: addresses of a process's parts, which SYS_PR_SET_MM with SYS_PR_SET_MM_MAP sets
 * all at once (prctl(2))
 */
struct sys_prctl_mm_map {
	sys_u64 start_code;
	sys_u64 end_code;
	sys_u64 start_data;
	sys_u64 end_data;
	sys_u64 start_brk;
	sys_u64 brk;
	sys_u64 start_stack;
	sys_u64 arg_start;
	sys_u64 arg_end;
	sys_u64 env_start;
	sys_u64 env_end;
	sys_u64 *auxv; /* a new auxiliary vector */
	sys_u32 auxv_size; /* in bytes */
	sys_u32 exe_fd; /* what /proc/self/exe leads to; -1 to leave it */
};

/*
 * linux/rseq.h: a critical section that is a restartable sequence. If the thread is preempted,
 * migrated or gets a signal within it, it goes on at abort_ip, before which stands the signature.
 */
struct sys_rseq_cs {
	sys_u32 version; /* 0 */
	sys_u32 flags; /* 0 */
	sys_u64 start_ip;
	sys_u64 post_commit_offset; /* the length */
	sys_u64 abort_ip;
} __attribute__((aligned(32)));

/* linux/rseq.h: a longer time slice: the thread asks, and the kernel grants */
union sys_rseq_slice_ctrl {
	sys_u32 all;
	struct {
		sys_u8 request;
		sys_u8 granted;
		sys_u16 reserved;
	};
};

/*
 * linux/rseq.h: a thread's area for restartable sequences, which rseq registers. It takes the bytes
 * that AT_RSEQ_FEATURE_SIZE counts, at least 32, aligned to AT_RSEQ_ALIGN. A libc may have done so.
 */
struct sys_rseq {
	sys_u32 cpu_id_start; /* always a possible processor */
	sys_u32 cpu_id; /* or SYS_RSEQ_CPU_ID_... */
	sys_u64 rseq_cs; /* the address of the sys_rseq_cs at work, or 0 */
	sys_u32 flags;
	sys_u32 node_id;
	sys_u32 mm_cid; /* small, and no other thread's while this one runs */
	union sys_rseq_slice_ctrl slice_ctrl;
	sys_u8 reserved;
} __attribute__((aligned(32)));
