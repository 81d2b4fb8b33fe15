/*
 * linux/ptrace.h: for PTRACE_PEEKSIGINFO: nr of the queued signals, from the one at off (ptrace(2))
 */
struct sys_ptrace_peeksiginfo_args {
	sys_u64 off;
	sys_u32 flags; /* SYS_PTRACE_PEEKSIGINFO_* */
	sys_s32 nr;
};

/*
 * linux/ptrace.h: for PTRACE_SECCOMP_GET_METADATA: filter_off asks, flags (SECCOMP_FILTER_FLAG_*)
 * answer
 */
struct sys_seccomp_metadata {
	sys_u64 filter_off;
	sys_u64 flags;
};

/*
 * linux/ptrace.h: for PTRACE_GET_SYSCALL_INFO and PTRACE_SET_SYSCALL_INFO: the call that the
 * process has stopped at; op (PTRACE_SYSCALL_INFO_*) says which member counts, arch is one of
 * AUDIT_ARCH_*
 */
struct sys_ptrace_syscall_info {
	sys_u8 op;
	sys_u8 reserved;
	sys_u16 flags;
	sys_u32 arch;
	sys_u64 instruction_pointer;
	sys_u64 stack_pointer;
	union {
		struct {
			sys_u64 nr;
			sys_u64 args[6];
		} entry;
		struct {
			sys_s64 rval;
			sys_u8 is_error;
		} exit;
		struct {
			sys_u64 nr;
			sys_u64 args[6];
			sys_u32 ret_data;
			sys_u32 reserved2;
		} seccomp;
	};
};

/* linux/ptrace.h: for PTRACE_GET_RSEQ_CONFIGURATION: what the process gave to rseq(2) */
struct sys_ptrace_rseq_configuration {
	sys_u64 rseq_abi_pointer;
	sys_u32 rseq_abi_size;
	sys_u32 signature;
	sys_u32 flags;
	sys_u32 pad;
};

/*
 * linux/ptrace.h: for PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG and its GET: mode is one of
 * PR_SYS_DISPATCH_*, addresses are the process's
 */
struct sys_ptrace_sud_config {
	sys_u64 mode;
	sys_u64 selector;
	sys_u64 offset;
	sys_u64 len;
};

#if GEN_NOT_ON(microblaze)
/*
 * arch/ARCH/kernel/ptrace.c: the registers that PTRACE_GETREGSET fills in for NT_PRSTATUS; its data
 * is a struct sys_iovec of the place, whose length comes back as what was filled. On m68k, which
 * has no such request, PTRACE_GETREGS fills this in; microblaze has neither. alpha's is the
 * kernel's frame, without r9 to r15 and the stack pointer.
 */
struct sys_user_regs {
#if GEN_ON(x86_64, x32)
	sys_ulong r15, r14, r13, r12, bp, bx, r11, r10, r9, r8;
	sys_ulong ax, cx, dx, si, di;
	sys_ulong orig_ax; /* the call's number, or -1 */
	sys_ulong ip, cs, flags, sp, ss;
	sys_ulong fs_base, gs_base;
	sys_ulong ds, es, fs, gs;
#elif GEN_ON(i386)
	unsigned long bx, cx, dx, si, di, bp, ax;
	unsigned long ds, es, fs, gs;
	unsigned long orig_ax; /* the call's number, or -1 */
	unsigned long ip, cs, flags, sp, ss;
#elif GEN_ON(mips_o32)
	sys_u32 pad[6];
	sys_u32 regs[32];
	sys_u32 lo, hi;
	sys_u32 cp0_epc, cp0_badvaddr, cp0_status, cp0_cause;
	sys_u32 unused0;
#elif GEN_ON(mips_n32, mips_n64)
	sys_u64 regs[32];
	sys_u64 lo, hi;
	sys_u64 cp0_epc, cp0_badvaddr, cp0_status, cp0_cause;
	sys_u64 pad[7];
#elif GEN_ON(aarch64)
	sys_u64 regs[31];
	sys_u64 sp;
	sys_u64 pc;
	sys_u64 pstate;
#elif GEN_ON(alpha)
	unsigned long r0, r1, r2, r3, r4, r5, r6, r7, r8;
	unsigned long r19, r20, r21, r22, r23, r24, r25, r26, r27, r28;
	unsigned long hae;
	unsigned long trap_a0, trap_a1, trap_a2;
	unsigned long pad0;
	unsigned long ps, pc;
	unsigned long global_pointer; /* gp */
	unsigned long r16, r17, r18;
#elif GEN_ON(arc)
	unsigned long pad;
	struct {
		unsigned long bta, lp_start, lp_end, lp_count;
		unsigned long status32, ret, blink, fp, gp;
		unsigned long r12, r11, r10, r9, r8, r7, r6, r5, r4, r3, r2, r1, r0;
		unsigned long sp;
	} scratch;
	unsigned long pad2;
	struct {
		unsigned long r25, r24, r23, r22, r21, r20, r19, r18, r17, r16, r15, r14, r13;
	} callee;
	unsigned long efa;
	unsigned long stop_pc;
#elif GEN_ON(arm)
	unsigned long uregs[18]; /* r0 to r15, cpsr, and r0 before the call */
#elif GEN_ON(csky)
	unsigned long tls, lr, pc, sr, usp;
	unsigned long orig_a0, a0, a1, a2, a3;
	unsigned long regs[10]; /* r4 to r13 */
	unsigned long exregs[15]; /* r16 to r30 */
	unsigned long rhi, rlo, dcsr;
#elif GEN_ON(hexagon)
	unsigned long r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15;
	unsigned long r16, r17, r18, r19, r20, r21, r22, r23, r24, r25, r26, r27;
	unsigned long r28, r29, r30, r31;
	unsigned long sa0, lc0, sa1, lc1, m0, m1, usr, p3_0, gp, ugp;
	unsigned long pc, cause, badva;
	unsigned long cs0, cs1;
	unsigned long pad1;
#elif GEN_ON(loongarch32, loongarch64)
	unsigned long regs[32];
	unsigned long orig_a0;
	unsigned long csr_era, csr_badv;
	unsigned long reserved[10];
#elif GEN_ON(m68k)
	unsigned long d1, d2, d3, d4, d5, d6, d7;
	unsigned long a0, a1, a2, a3, a4, a5, a6;
	unsigned long d0;
	unsigned long usp;
	unsigned long orig_d0;
	unsigned long sr;
	unsigned long pc;
#elif GEN_ON(nios2)
	sys_u32 regs[49]; /* r0 to r31 (26 gp, 27 sp, 28 fp, 31 ra), pc, and control registers */
#elif GEN_ON(openrisc)
	unsigned long gpr[32];
	unsigned long pc;
	unsigned long sr;
#elif GEN_ON(PARISC)
	unsigned long gr[32]; /* the first is the processor status word */
	unsigned long sr[8];
	unsigned long iaoq[2];
	unsigned long iasq[2];
	unsigned long sar, iir, isr, ior, ipsw;
	unsigned long cr0;
	unsigned long cr24, cr25, cr26, cr27, cr28, cr29, cr30, cr31;
	unsigned long cr8, cr9, cr12, cr13, cr10, cr15;
	unsigned long padding[80 - 64];
#elif GEN_ON(POWERPC)
	unsigned long gpr[32];
	unsigned long nip, msr;
	unsigned long orig_gpr3;
	unsigned long ctr, link, xer, ccr;
	unsigned long softe; /* on powerpc: mq, of the 601 */
	unsigned long trap;
	unsigned long dar, dsisr;
	unsigned long result;
	unsigned long pad[4];
#elif GEN_ON(riscv32, riscv64)
	unsigned long pc;
	unsigned long ra, sp, gp, tp;
	unsigned long t0, t1, t2;
	unsigned long s0, s1;
	unsigned long a0, a1, a2, a3, a4, a5, a6, a7;
	unsigned long s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
	unsigned long t3, t4, t5, t6;
#elif GEN_ON(s390x)
	struct {
		unsigned long mask;
		unsigned long addr;
	} psw;
	unsigned long gprs[16];
	unsigned int acrs[16];
	unsigned long orig_gpr2;
#elif GEN_ON(sh)
	unsigned long regs[16];
	unsigned long pc, pr, sr, gbr, mach, macl;
	long tra;
#elif GEN_ON(sparc)
	unsigned long g[8];
	unsigned long o[8];
	unsigned long l[8];
	unsigned long i[8];
	unsigned long psr, pc, npc, y;
	unsigned long wim, tbr; /* always 0 */
#elif GEN_ON(sparc64)
	unsigned long g[8];
	unsigned long o[8];
	unsigned long l[8];
	unsigned long i[8];
	unsigned long tstate, tpc, tnpc, y;
#elif GEN_ON(xtensa)
	sys_u32 pc, ps;
	sys_u32 lbeg, lend, lcount, sar;
	sys_u32 windowstart, windowbase;
	sys_u32 threadptr;
	sys_u32 syscall; /* its number, or -1 */
	sys_u32 reserved[6 + 48];
	sys_u32 a[64];
#endif
};
#endif

#if GEN_ON(aarch64)
/*
 * asm/ptrace.h: NT_PRFPREG of aarch64: the vector registers, each as 128 bits in the machine's
 * order
 */
struct sys_user_fpsimd_state {
	sys_u64 vregs[32][2] __attribute__((aligned(16)));
	sys_u32 fpsr;
	sys_u32 fpcr;
	sys_u32 reserved[2];
};

/*
 * asm/ptrace.h: NT_ARM_HW_BREAK and NT_ARM_HW_WATCH; the lowest byte of dbg_info is how many there
 * are
 */
struct sys_user_hwdebug_state {
	sys_u32 dbg_info;
	sys_u32 pad;
	struct {
		sys_u64 addr;
		sys_u32 ctrl;
		sys_u32 pad;
	} dbg_regs[16];
};

/*
 * asm/ptrace.h: what NT_ARM_SVE and NT_ARM_SSVE begin with; vl is the length of a vector in bytes,
 * and the lowest bit of flags says whether vectors follow, or a sys_user_fpsimd_state, 16 bytes
 * from here
 */
struct sys_user_sve_header {
	sys_u32 size;
	sys_u32 max_size;
	sys_u16 vl;
	sys_u16 max_vl;
	sys_u16 flags;
	sys_u16 reserved;
};

/* asm/ptrace.h: what NT_ARM_ZA begins with */
struct sys_user_za_header {
	sys_u32 size;
	sys_u32 max_size;
	sys_u16 vl;
	sys_u16 max_vl;
	sys_u16 flags;
	sys_u16 reserved;
};

/* asm/ptrace.h: NT_ARM_PAC_MASK: which bits of an address hold its signature */
struct sys_user_pac_mask {
	sys_u64 data_mask;
	sys_u64 insn_mask;
};

/* asm/ptrace.h: NT_ARM_GCS: the shadow stack */
struct sys_user_gcs {
	sys_u64 features_enabled;
	sys_u64 features_locked;
	sys_u64 gcspr_el0;
};
#elif GEN_ON(loongarch32, loongarch64)
/* asm/ptrace.h: NT_PRFPREG of loongarch */
struct sys_user_fp_state {
	sys_u64 fpr[32];
	sys_u64 fcc;
	sys_u32 fcsr;
};

/* asm/ptrace.h: NT_LOONGARCH_LSX: vectors of 128 bits */
struct sys_user_lsx_state {
	sys_u64 vregs[32 * 2];
};

/* asm/ptrace.h: NT_LOONGARCH_LASX: vectors of 256 bits */
struct sys_user_lasx_state {
	sys_u64 vregs[32 * 4];
};

/* asm/ptrace.h: NT_LOONGARCH_LBT: what helps to translate other machines' code */
struct sys_user_lbt_state {
	sys_u64 scr[4];
	sys_u32 eflags;
	sys_u32 ftop;
};

/* asm/ptrace.h: NT_LOONGARCH_HW_BREAK and NT_LOONGARCH_HW_WATCH; older kernels have 8 registers */
struct sys_user_watch_state_v2 {
	sys_u64 dbg_info;
	struct {
		unsigned long addr;
		unsigned long mask;
		sys_u32 ctrl;
		sys_u32 pad;
	} dbg_regs[14];
};
#elif GEN_ON(MIPS)
/*
 * asm/ptrace.h: watch registers of a 32-bit CPU; the bits of watch_masks say which of watchhi's
 * count
 */
struct sys_mips32_watch_regs {
	unsigned int watchlo[8];
	unsigned short watchhi[8];
	unsigned short watch_masks[8];
	unsigned int num_valid;
} __attribute__((aligned(8)));

/* asm/ptrace.h: watch registers of a 64-bit CPU */
struct sys_mips64_watch_regs {
	sys_u64 watchlo[8];
	unsigned short watchhi[8];
	unsigned short watch_masks[8];
	unsigned int num_valid;
} __attribute__((aligned(8)));

/*
 * asm/ptrace.h: for PTRACE_GET_WATCH_REGS and PTRACE_SET_WATCH_REGS; style is 0 for mips32, 1 for
 * mips64
 */
struct sys_pt_watch_regs {
	unsigned int style;
	union {
		struct sys_mips32_watch_regs mips32;
		struct sys_mips64_watch_regs mips64;
	};
};
#elif GEN_ON(PARISC)
/* asm/ptrace.h: NT_PRFPREG of parisc */
struct sys_user_fp_struct {
	sys_u64 fr[32];
};
#elif GEN_ON(POWERPC)
/* asm/ptrace.h: what PPC_PTRACE_GETHWDBGINFO fills in; features are PPC_DEBUG_FEATURE_* */
struct sys_ppc_debug_info {
	sys_u32 version;
	sys_u32 num_instruction_bps;
	sys_u32 num_data_bps;
	sys_u32 num_condition_regs;
	sys_u32 data_bp_alignment;
	sys_u32 sizeof_condition;
	sys_u64 features;
};

/* asm/ptrace.h: for PPC_PTRACE_SETHWDEBUG, with PPC_BREAKPOINT_*; version is 1 */
struct sys_ppc_hw_breakpoint {
	sys_u32 version;
	sys_u32 trigger_type;
	sys_u32 addr_mode;
	sys_u32 condition_mode;
	sys_u64 addr;
	sys_u64 addr2;
	sys_u64 condition_value;
};
#elif GEN_ON(riscv32, riscv64)
/* asm/ptrace.h: NT_PRFPREG of riscv, with the extension D */
struct sys_riscv_d_ext_state {
	sys_u64 f[32];
	sys_u32 fcsr;
};

/* asm/ptrace.h: NT_RISCV_VECTOR: 32 registers of vlenb bytes follow */
struct sys_riscv_v_regset_state {
	unsigned long vstart;
	unsigned long vl;
	unsigned long vtype;
	unsigned long vcsr;
	unsigned long vlenb;
	char vreg[];
};

/* asm/ptrace.h: NT_RISCV_USER_CFI; cfi_state has bits PTRACE_CFI_* */
struct sys_user_cfi_state {
	struct {
		sys_u64 cfi_state;
	} cfi_status;
	sys_u64 shstk_ptr;
};
#elif GEN_ON(s390x)
/* asm/ptrace.h: for PTRACE_PEEKUSR_AREA and its kin: len bytes between here and the process */
struct sys_ptrace_area {
	unsigned int len;
	unsigned long kernel_addr; /* of this process */
	unsigned long process_addr;
};
#endif
