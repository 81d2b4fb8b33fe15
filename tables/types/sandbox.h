/* linux/filter.h: an instruction of classic BPF; jt and jf count instructions to pass over */
struct sys_sock_filter {
	sys_u16 code;
	sys_u8 jt;
	sys_u8 jf;
	sys_u32 k;
};

/* linux/filter.h: a filter, for seccomp(2) and for SO_ATTACH_FILTER of setsockopt(2) */
struct sys_sock_fprog {
	unsigned short len; /* in instructions */
	struct sys_sock_filter *filter;
};

/*
 * Initialisers of a struct sys_sock_filter: SYS_BPF_STMT(SYS_BPF_RET | SYS_BPF_K,
 * SYS_SECCOMP_RET_ALLOW)
 */
#define SYS_BPF_STMT(code, k) \
	{ \
		(sys_u16)(code), 0, 0, (k) \
	}
#define SYS_BPF_JUMP(code, k, jt, jf) \
	{ \
		(sys_u16)(code), (jt), (jf), (k) \
	}

/*
 * linux/seccomp.h: what a filter of seccomp(2) reads, by loads of 32 bits. On a big-endian machine
 * the lower half of an argument is the second one. nr is as the call's register holds it (on x32
 * with its bit 30), arch one of AUDIT_ARCH_*.
 */
struct sys_seccomp_data {
	int nr;
	sys_u32 arch;
	sys_u64 instruction_pointer;
	sys_u64 args[6];
};

/* linux/seccomp.h: what SECCOMP_GET_NOTIF_SIZES fills in; the kernel's structs may be longer */
struct sys_seccomp_notif_sizes {
	sys_u16 seccomp_notif;
	sys_u16 seccomp_notif_resp;
	sys_u16 seccomp_data;
};

/*
 * linux/seccomp.h: for SECCOMP_IOCTL_NOTIF_RECV, all 0 before: a call that waits
 * (seccomp_unotify(2))
 */
struct sys_seccomp_notif {
	sys_u64 id;
	sys_u32 pid;
	sys_u32 flags;
	struct sys_seccomp_data data;
};

/* linux/seccomp.h: for SECCOMP_IOCTL_NOTIF_SEND: val is returned, or error, which is -errno */
struct sys_seccomp_notif_resp {
	sys_u64 id;
	sys_s64 val;
	sys_s32 error;
	sys_u32 flags; /* SYS_SECCOMP_USER_NOTIF_FLAG_* */
};

/*
 * linux/seccomp.h: for SECCOMP_IOCTL_NOTIF_ADDFD: srcfd becomes a descriptor of the other process
 */
struct sys_seccomp_notif_addfd {
	sys_u64 id;
	sys_u32 flags; /* SYS_SECCOMP_ADDFD_FLAG_* */
	sys_u32 srcfd;
	sys_u32 newfd;
	sys_u32 newfd_flags;
};

/*
 * SYSGATE_AUDIT_ARCH: the one of AUDIT_ARCH_* that the kernel gives to calls of this ABI, by its
 * syscall_get_arch(). It is x86_64's for x32, and the little-endian one for arm and aarch64 in
 * either order.
 */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define SYSGATE_AUDIT_ARCH_BY_ORDER(little, big) (big)
#else
#define SYSGATE_AUDIT_ARCH_BY_ORDER(little, big) (little)
#endif
#if GEN_ON(x86_64, x32)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_X86_64
#elif GEN_ON(i386)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_I386
#elif GEN_ON(mips_o32)
#define SYSGATE_AUDIT_ARCH SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_MIPSEL, SYS_AUDIT_ARCH_MIPS)
#elif GEN_ON(mips_n32)
#define SYSGATE_AUDIT_ARCH \
	SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_MIPSEL64N32, SYS_AUDIT_ARCH_MIPS64N32)
#elif GEN_ON(mips_n64)
#define SYSGATE_AUDIT_ARCH \
	SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_MIPSEL64, SYS_AUDIT_ARCH_MIPS64)
#elif GEN_ON(aarch64)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_AARCH64
#elif GEN_ON(alpha)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_ALPHA
#elif GEN_ON(arc)
#if defined(__ARC600__) || defined(__ARC601__) || defined(__ARC700__)
#define SYSGATE_AUDIT_ARCH \
	SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_ARCOMPACT, SYS_AUDIT_ARCH_ARCOMPACTBE)
#else
#define SYSGATE_AUDIT_ARCH SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_ARCV2, SYS_AUDIT_ARCH_ARCV2BE)
#endif
#elif GEN_ON(arm)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_ARM
#elif GEN_ON(csky)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_CSKY
#elif GEN_ON(hexagon)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_HEXAGON
#elif GEN_ON(loongarch32)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_LOONGARCH32
#elif GEN_ON(loongarch64)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_LOONGARCH64
#elif GEN_ON(m68k)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_M68K
#elif GEN_ON(microblaze)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_MICROBLAZE
#elif GEN_ON(nios2)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_NIOS2
#elif GEN_ON(openrisc)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_OPENRISC
#elif GEN_ON(parisc)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_PARISC
#elif GEN_ON(parisc64)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_PARISC64
#elif GEN_ON(powerpc)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_PPC
#elif GEN_ON(powerpc64)
#define SYSGATE_AUDIT_ARCH SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_PPC64LE, SYS_AUDIT_ARCH_PPC64)
#elif GEN_ON(riscv32)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_RISCV32
#elif GEN_ON(riscv64)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_RISCV64
#elif GEN_ON(s390x)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_S390X
#elif GEN_ON(sh)
#define SYSGATE_AUDIT_ARCH SYSGATE_AUDIT_ARCH_BY_ORDER(SYS_AUDIT_ARCH_SHEL, SYS_AUDIT_ARCH_SH)
#elif GEN_ON(sparc)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_SPARC
#elif GEN_ON(sparc64)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_SPARC64
#elif GEN_ON(xtensa)
#define SYSGATE_AUDIT_ARCH SYS_AUDIT_ARCH_XTENSA
#endif

/*
 * linux/landlock.h: what landlock_create_ruleset(2) takes: what is forbidden unless a rule allows
 * it, and of what denials no log is kept. Older kernels know only the first members: size says how
 * many.
 */
struct sys_landlock_ruleset_attr {
	sys_u64 handled_access_fs; /* SYS_LANDLOCK_ACCESS_FS_* */
	sys_u64 handled_access_net; /* SYS_LANDLOCK_ACCESS_NET_* */
	sys_u64 scoped; /* SYS_LANDLOCK_SCOPE_* */
	sys_u64 quiet_access_fs;
	sys_u64 quiet_access_net;
	sys_u64 quiet_scoped;
};

/* linux/landlock.h: what landlock_add_rule(2) takes with LANDLOCK_RULE_PATH_BENEATH: 12 bytes */
struct sys_landlock_path_beneath_attr {
	sys_u64 allowed_access;
	sys_s32 parent_fd;
} __attribute__((packed));

/* linux/landlock.h: the same with LANDLOCK_RULE_NET_PORT; port is in the machine's order */
struct sys_landlock_net_port_attr {
	sys_u64 allowed_access;
	sys_u64 port;
};

/*
 * linux/lsm.h: an attribute of a process, as lsm_get_self_attr and lsm_set_self_attr have it, by
 * module (SYS_LSM_ID_*); len leads to the next one
 */
struct sys_lsm_ctx {
	sys_u64 id;
	sys_u64 flags;
	sys_u64 len; /* of all of it, with padding */
	sys_u64 ctx_len;
	sys_u8 ctx[];
};
