/*
 * asm/signal.h: a set of signals; signal n is bit n - 1, counted through the words. A variable is
 * empty after `= {{0}}`; signal sets of older calls, of one long, hold the first word.
 * SYSGATE_SIGSET_SIZE bytes is the sigsetsize of rt_sigaction and its like (sigsetops(3)).
 */
#if GEN_ON(MIPS)
#define SYSGATE_SIGSET_SIZE 16
#else
#define SYSGATE_SIGSET_SIZE 8
#endif
struct sys_sigset {
	unsigned long word[SYSGATE_SIGSET_SIZE / sizeof(long)];
};

/* Adds a signal, 1 to SYS_SIGRTMAX, to a set. */
SYSGATE_FN void sys_sigset_add(struct sys_sigset *set, int number)
{
	const unsigned int bit = (unsigned int)number - 1;

	set->word[bit / SYSGATE_LONG_BITS] |= 1ul << bit % SYSGATE_LONG_BITS;
}

/* Takes a signal out of a set. */
SYSGATE_FN void sys_sigset_remove(struct sys_sigset *set, int number)
{
	const unsigned int bit = (unsigned int)number - 1;

	set->word[bit / SYSGATE_LONG_BITS] &= ~(1ul << bit % SYSGATE_LONG_BITS);
}

/* 1 if a signal is in a set, else 0. */
SYSGATE_FN int sys_sigset_has(const struct sys_sigset *set, int number)
{
	const unsigned int bit = (unsigned int)number - 1;

	return (int)(set->word[bit / SYSGATE_LONG_BITS] >> bit % SYSGATE_LONG_BITS & 1);
}

/*
 * include/linux/signal_types.h: what rt_sigaction takes. With SYS_SA_SIGINFO the handler is called
 * with (int, struct sys_siginfo *, void *ucontext); that and SYS_SIG_IGN are to be cast.
 * x86_64, x32 and arc insist on a restorer, flagged by SYS_SA_RESTORER; sparc64 insists on one as
 * well, which the call passes as an argument of its own, as on sparc; m68k, powerpc and nios2 have
 * room for one and do not look at it (sigaction(2)).
 */
struct sys_sigaction {
#if GEN_ON(MIPS)
	unsigned int flags;
	void (*handler)(int);
#else
	void (*handler)(int);
	unsigned long flags;
#endif
#if GEN_ON(X86, aarch64, arc, arm, m68k, nios2, POWERPC, s390x, sh, SPARC, xtensa)
	void (*restorer)(void);
#endif
	struct sys_sigset mask;
#if GEN_ON(alpha)
	void (*restorer)(void); /* not the kernel's: an argument of the call, which may be 0 */
#endif
};

#if GEN_ON(alpha, arm, i386, m68k, mips_o32, powerpc, s390x, sh, sparc)
/*
 * include/linux/signal_types.h: what the old sigaction takes. Its mask is one long; mips has room
 * for a whole set there, and looks at the first word (sigaction(2)).
 */
struct sys_old_sigaction {
#if GEN_ON(mips_o32)
	unsigned int flags;
	void (*handler)(int);
	struct sys_sigset mask;
#elif GEN_ON(alpha)
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
#endif

/* asm/siginfo.h: what a sender gives along with a signal */
union sys_sigval {
	int sival_int;
	void *sival_ptr;
};

/* asm/siginfo.h: ticks, as a child's times are counted */
#if GEN_ON(x32)
typedef sys_s64 sys_siginfo_clock __attribute__((aligned(4)));
#else
typedef long sys_siginfo_clock;
#endif

/*
 * asm/siginfo.h: what a handler, a waiter or a tracer learns about a signal, 128 bytes. The signal
 * and si_code say which of the union's structs holds (sigaction(2)).
 */
struct sys_siginfo {
	int si_signo;
#if GEN_ON(MIPS)
	int si_code; /* SYS_SI_..., or one of the signal's own, above 0 */
	int si_errno; /* nearly always 0 */
#else
	int si_errno; /* nearly always 0 */
	int si_code; /* SYS_SI_..., or one of the signal's own, above 0 */
#endif
	union {
		/* sent by a process: SYS_SI_USER, SYS_SI_TKILL */
		struct {
			sys_pid pid;
			sys_uid uid;
		} kill;
		/* a timer of timer_create has run out: SYS_SI_TIMER */
		struct {
			int tid; /* the timer */
			int overrun; /* how often more since then */
			union sys_sigval sigval;
			int sys_private; /* 0 */
		} timer;
		/* queued by a process: SYS_SI_QUEUE, SYS_SI_MESGQ */
		struct {
			sys_pid pid;
			sys_uid uid;
			union sys_sigval sigval;
		} rt;
		/* SYS_SIGCHLD, and what waitid tells */
		struct {
			sys_pid pid;
			sys_uid uid;
			int status; /* the exit status, or the signal */
			sys_siginfo_clock utime;
			sys_siginfo_clock stime;
		} child;
		/* SYS_SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGEMT */
		struct {
			void *addr; /* of the memory, or of the instruction */
			union {
				int trapno; /* alpha and sparc: which trap */
				short addr_lsb; /* SYS_BUS_MCEERR_...: 1 << addr_lsb bytes are bad */
				/* SYS_SEGV_BNDERR */
				struct {
					char dummy_bnd[__alignof__(void *)];
					void *lower;
					void *upper;
				} addr_bnd;
				/* SYS_SEGV_PKUERR */
				struct {
					char dummy_pkey[__alignof__(void *)];
					sys_u32 pkey;
				} addr_pkey;
				/* SYS_TRAP_PERF */
				struct {
					unsigned long data;
					sys_u32 type;
					sys_u32 flags;
				} perf;
			};
		} fault;
		/* SYS_SIGIO */
		struct {
#if GEN_ON(sparc64)
			int band; /* what poll would say */
#else
			long band; /* what poll would say */
#endif
			int fd;
		} poll;
		/* SYS_SIGSYS */
		struct {
			void *call_addr; /* behind the instruction */
			int syscall; /* the number of the call */
			unsigned int arch; /* AUDIT_ARCH_... */
		} sys;
#if SYSGATE_LONG_BITS == 64
		int pad[28];
#else
		int pad[29];
#endif
	};
#if GEN_ON(x32)
} __attribute__((aligned(8)));
#else
};
#endif

/*
 * asm/siginfo.h: how timer_create and mq_notify tell of an event; sigev_notify is SYS_SIGEV_... .
 * SYS_SIGEV_THREAD is for a libc: to the kernel it is SYS_SIGEV_SIGNAL (sigevent(7)).
 */
struct sys_sigevent {
	union sys_sigval sigev_value;
	int sigev_signo;
	int sigev_notify;
	union {
#if SYSGATE_LONG_BITS == 64
		int pad[12];
#else
		int pad[13];
#endif
		int tid; /* the thread of SYS_SIGEV_THREAD_ID */
		struct {
			void (*function)(union sys_sigval);
			void *attribute;
		} thread;
	};
};

/* asm/signal.h: a stack for signal handlers, ss_sp at its lowest address (sigaltstack(2)) */
struct sys_sigaltstack {
	void *ss_sp;
#if GEN_ON(MIPS)
	sys_size ss_size;
	int ss_flags;
#else
	int ss_flags;
	sys_size ss_size;
#endif
};

/*
 * fs/select.c: pselect6's last argument, since six registers do not hold both (select(2)); x32 has
 * the call of x86_64, which reads 64-bit words
 */
struct sys_sigset_argument {
	const struct sys_sigset *mask; /* or 0 */
#if GEN_ON(x32)
	sys_u32 mask_high; /* 0 */
#endif
	sys_ulong size; /* SYSGATE_SIGSET_SIZE */
};

#if GEN_ON(powerpc)
/* asm/signal.h: an operation of debug_setcontext; dbg_type is SYS_SIG_DBG_..., dbg_value 0 or 1 */
struct sys_sig_dbg_op {
	int dbg_type;
	unsigned long dbg_value;
};
#endif
