/*
 * What PTRACE_GETREGSET gives for NT_PRSTATUS: by arch/ARCH/kernel/ptrace.c a struct of asm/ptrace.h,
 * or what only the kernel's own source shows.
 */
#if defined(__x86_64__)
/* user_regs_struct of arch/x86/include/asm/user_64.h, for x32, too */
struct kernel_user_regs {
	unsigned long long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di;
	unsigned long long orig_ax, ip, cs, flags, sp, ss, fs_base, gs_base, ds, es, fs, gs;
};
#elif defined(__i386__)
/* user_regs_struct of arch/x86/include/asm/user_32.h */
struct kernel_user_regs {
	unsigned long bx, cx, dx, si, di, bp, ax, ds, es, fs, gs, orig_ax, ip, cs, flags, sp, ss;
};
#elif defined(__mips__)
/* What arch/mips/kernel/ptrace.c fills by the numbers of asm/reg.h: ELF_NGREG of its asm/elf.h, 45 */
#include <asm/reg.h>
#if _MIPS_SIM == _ABIO32
typedef __u32 kernel_greg;
#else
typedef __u64 kernel_greg;
#endif
struct kernel_user_regs {
#if _MIPS_SIM == _ABIO32
	kernel_greg pad[EF_R0];
#endif
	kernel_greg regs[EF_LO - EF_R0];
	kernel_greg lo, hi, cp0_epc, cp0_badvaddr, cp0_status, cp0_cause;
#if _MIPS_SIM == _ABIO32
	kernel_greg unused0;
#else
	kernel_greg pad[45 - EF_CP0_CAUSE - 1];
#endif
};
_Static_assert(__builtin_offsetof(struct kernel_user_regs, cp0_cause) ==
			EF_CP0_CAUSE * sizeof(kernel_greg) &&
		sizeof(struct kernel_user_regs) == 45 * sizeof(kernel_greg),
	"registers of asm/reg.h");
#elif defined(__aarch64__) || defined(__nios2__) || defined(__xtensa__)
#define kernel_user_regs user_pt_regs
#elif defined(__alpha__) || defined(__arm__) || defined(__sh__)
#define kernel_user_regs pt_regs
#elif defined(__hexagon__)
#include <asm/user.h>
#define kernel_user_regs user_regs_struct
#elif defined(__arc__) || defined(__or1k__) || defined(__hppa__) || defined(__riscv)
#define kernel_user_regs user_regs_struct
#elif defined(__csky__)
/* pt_regs of asm/ptrace.h for ABIv2, which a stand-in for its compiler does not choose */
struct kernel_user_regs {
	unsigned long tls, lr, pc, sr, usp, orig_a0, a0, a1, a2, a3;
	unsigned long regs[10];
	unsigned long exregs[15];
	unsigned long rhi, rlo, dcsr;
};
#elif defined(__loongarch__)
/* user_pt_regs, of which ELF_NGREG of arch/loongarch/include/asm/elf.h, 45, are given */
struct kernel_user_regs {
	unsigned long regs[32];
	unsigned long orig_a0, csr_era, csr_badv;
	unsigned long reserved[10];
};
_Static_assert(__builtin_offsetof(struct kernel_user_regs, reserved) ==
		__builtin_offsetof(struct user_pt_regs, reserved),
	"registers of asm/ptrace.h");
#elif defined(__m68k__)
/* regoff[] of arch/m68k/kernel/ptrace.c, which PTRACE_GETREGS gives */
struct kernel_user_regs {
	unsigned long d1, d2, d3, d4, d5, d6, d7, a0, a1, a2, a3, a4, a5, a6, d0, usp, orig_d0;
	unsigned long sr, pc;
};
_Static_assert(__builtin_offsetof(struct kernel_user_regs, usp) == PT_USP * sizeof(long) &&
		__builtin_offsetof(struct kernel_user_regs, pc) == PT_PC * sizeof(long),
	"registers of asm/ptrace.h");
#elif defined(__powerpc__)
/* pt_regs and zeros, up to ELF_NGREG of asm/elf.h, 48 (arch/powerpc/kernel/ptrace/ptrace-view.c) */
struct kernel_user_regs {
	unsigned long gpr[32];
	unsigned long nip, msr, orig_gpr3, ctr, link, xer, ccr, softe, trap, dar, dsisr, result;
	unsigned long pad[4];
};
_Static_assert(__builtin_offsetof(struct kernel_user_regs, pad) == sizeof(struct pt_regs) &&
		__builtin_offsetof(struct kernel_user_regs, result) ==
			__builtin_offsetof(struct pt_regs, result),
	"registers of asm/ptrace.h");
#elif defined(__s390__)
/* s390_regs of asm/ptrace.h, which is no struct with a name */
struct kernel_user_regs {
	psw_t psw;
	unsigned long gprs[NUM_GPRS];
	unsigned int acrs[NUM_ACRS];
	unsigned long orig_gpr2;
};
_Static_assert(sizeof(struct kernel_user_regs) == sizeof(s390_regs) &&
		__builtin_offsetof(struct kernel_user_regs, orig_gpr2) ==
			__builtin_offsetof(s390_regs, orig_gpr2),
	"registers of asm/ptrace.h");
#elif defined(__sparc__)
/* genregs32_get and genregs64_get of arch/sparc/kernel: globals, then the window, then these */
struct kernel_user_regs {
	unsigned long g[8], o[8], l[8], i[8];
#ifdef __arch64__
	unsigned long tstate, tpc, tnpc, y;
#else
	unsigned long psr, pc, npc, y, wim, tbr;
#endif
};
#endif
