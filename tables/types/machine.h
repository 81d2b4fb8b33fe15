#if GEN_ON(X86)
/*
 * asm/ldt.h: a segment, for set_thread_area(2), get_thread_area and modify_ldt(2): limit in bytes
 * or pages, contents (SYS_MODIFY_LDT_CONTENTS_*) data, stack or code
 */
struct sys_user_desc {
	unsigned int entry_number;
	unsigned int base_addr;
	unsigned int limit;
	unsigned int seg_32bit : 1;
	unsigned int contents : 2;
	unsigned int read_exec_only : 1;
	unsigned int limit_in_pages : 1;
	unsigned int seg_not_present : 1;
	unsigned int useable : 1;
#if GEN_ON(x86_64, x32)
	unsigned int lm : 1;
#endif
};
#endif

#if GEN_ON(i386)
/* asm/vm86.h: the registers of vm86(2); what ends in h is the unused half of a segment's word */
struct sys_vm86_regs {
	long ebx;
	long ecx;
	long edx;
	long esi;
	long edi;
	long ebp;
	long eax;
	long null_ds;
	long null_es;
	long null_fs;
	long null_gs;
	long orig_eax;
	long eip;
	unsigned short cs, csh;
	long eflags;
	long esp;
	unsigned short ss, ssh;
	unsigned short es, esh;
	unsigned short ds, dsh;
	unsigned short fs, fsh;
	unsigned short gs, gsh;
};

/* asm/vm86.h: a bit for each interrupt that vm86(2) returns for instead of handling it there */
struct sys_revectored {
	unsigned long map[8];
};

/* asm/vm86.h: what vm86old, and vm86(2) without the extras of DOSEMU, run with and return in */
struct sys_vm86 {
	struct sys_vm86_regs regs;
	unsigned long flags;
	unsigned long screen_bitmap;
	unsigned long cpu_type;
	struct sys_revectored int_revectored;
	struct sys_revectored int21_revectored;
};

/* asm/vm86.h: the extras of DOSEMU and its debugger */
struct sys_vm86plus_info {
	sys_u32 force_return_for_pic : 1;
	sys_u32 vm86dbg_active : 1;
	sys_u32 vm86dbg_TFpendig : 1;
	sys_u32 unused : 28;
	sys_u32 is_vm86pus : 1;
	unsigned char vm86dbg_intxxtab[32];
};

/* asm/vm86.h: what vm86(2) takes with SYS_VM86_ENTER */
struct sys_vm86plus {
	struct sys_vm86_regs regs;
	unsigned long flags;
	unsigned long screen_bitmap;
	unsigned long cpu_type;
	struct sys_revectored int_revectored;
	struct sys_revectored int21_revectored;
	struct sys_vm86plus_info vm86plus;
};
#endif

#if GEN_ON(riscv32, riscv64)
/*
 * asm/hwprobe.h: a question to riscv_hwprobe, and its answer; key becomes -1 if the kernel does not
 * know it
 */
struct sys_riscv_hwprobe {
	sys_s64 key;
	sys_u64 value;
};
#endif

#if GEN_ON(POWERPC)
/*
 * arch/powerpc/include/asm/rtas-types.h: a call of the firmware, for rtas: all in big-endian order,
 * nargs arguments and behind them nret results in args. rets is the kernel's own.
 */
struct sys_rtas_args {
	sys_u32 token;
	sys_u32 nargs;
	sys_u32 nret;
	sys_u32 args[16];
	sys_u32 *rets;
} __attribute__((aligned(8)));
#endif

#if GEN_ON(s390x)
/* asm/guarded_storage.h: the control block of s390_guarded_storage(2) */
struct sys_gs_cb {
	sys_u64 reserved;
	sys_u64 gsd;
	sys_u64 gssm;
	sys_u64 gs_epl_a;
};

/* asm/guarded_storage.h: what gs_epl_a of the control block points to: the event, by the machine */
struct sys_gs_epl {
	sys_u8 pad1;
	sys_u8 gs_eam;
	sys_u8 gs_eci;
	sys_u8 gs_eai;
	sys_u32 pad2;
	sys_u64 gs_eha;
	sys_u64 gs_eia;
	sys_u64 gs_eoa;
	sys_u64 gs_eir;
	sys_u64 gs_era;
};
#endif
