/*
 * What the headers for user space leave out, or show as it was for calls of old. The ABI is asked
 * of the compiler.
 */

/* SIGRTMAX wants it: arch/ARCH/include/asm/signal.h */
#ifndef _NSIG
#define _NSIG 64
#endif

/* sigset_t of include/uapi/asm-generic/signal.h and arch/ARCH/include/asm/signal.h */
struct kernel_sigset {
#ifdef __mips__
	unsigned long word[128 / (8 * sizeof(long))];
#else
	unsigned long word[64 / (8 * sizeof(long))];
#endif
};

/*
 * sigaction of include/linux/signal_types.h; who has a restorer: __ARCH_HAS_SA_RESTORER in
 * arch/ARCH/include/asm/signal.h, or SA_RESTORER above include/uapi/asm-generic/signal.h
 */
struct kernel_sigaction {
#ifdef __mips__
	unsigned int flags;
	void (*handler)(int);
#else
	void (*handler)(int);
	unsigned long flags;
#endif
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__) || defined(__arc__) || \
	defined(__arm__) || defined(__m68k__) || defined(__nios2__) || defined(__powerpc__) || \
	defined(__s390__) || defined(__sh__) || defined(__sparc__) || defined(__xtensa__)
	void (*restorer)(void);
#endif
	struct kernel_sigset mask;
#ifdef __alpha__
	void (*restorer)(void); /* the header's own, beyond what the kernel copies */
#endif
};

/*
 * old_sigaction of include/linux/signal_types.h, osf_sigaction of arch/alpha/include/asm/signal.h,
 * and the sigaction that arch/mips/kernel/signal.c takes
 */
struct kernel_old_sigaction {
#if defined(__mips__)
	unsigned int flags;
	void (*handler)(int);
	struct kernel_sigset mask;
#elif defined(__alpha__)
	void (*handler)(int);
	unsigned long mask;
	int flags;
#else
	void (*handler)(int);
	unsigned long mask;
	unsigned long flags;
	void (*restorer)(void);
#endif
};

/* sigset_argpack of fs/select.c, and its like for 32-bit programs; x32 has the former */
struct kernel_sigset_argument {
	const struct kernel_sigset *mask;
#if defined(__x86_64__) && defined(__ILP32__)
	unsigned int mask_high;
#endif
	__kernel_ulong_t size;
};

/* siginfo of asm/siginfo.h, and what is left of its 128 bytes from its union of fields on */
union kernel_siginfo {
	struct siginfo uapi;
	struct {
		char before[__builtin_offsetof(struct siginfo, _sifields)];
		int rest[(sizeof(struct siginfo) - __builtin_offsetof(struct siginfo, _sifields)) /
			sizeof(int)];
	};
};
