/* linux/futex.h: one of the words that futex_waitv waits for, and futex_requeue's pair */
struct sys_futex_waitv {
	sys_u64 val; /* what is expected there */
	sys_u64 uaddr; /* the address of the word */
	sys_u32 flags; /* SYS_FUTEX2_... */
	sys_u32 reserved; /* 0 */
};

/* linux/futex.h: a lock that a thread holds, linked in a circle (get_robust_list(2)) */
struct sys_robust_list {
	struct sys_robust_list *next;
};

/*
 * linux/futex.h: the locks that the kernel gives up when the thread ends: it marks the word of each
 * with SYS_FUTEX_OWNER_DIED and wakes a waiter (get_robust_list(2)).
 */
struct sys_robust_list_head {
	struct sys_robust_list list; /* next leads back here if there are none */
	long futex_offset; /* from an entry to its word */
	struct sys_robust_list *list_op_pending; /* being locked or unlocked now, or 0 */
};

/*
 * The value of FUTEX_WAKE_OP: operation is SYS_FUTEX_OP_SET, ..., compare SYS_FUTEX_OP_CMP_EQ, ...;
 * the arguments have 12 bits, signed (futex(2)).
 */
#define SYS_FUTEX_OP(operation, argument, compare, compare_argument) \
	((0xf & (sys_u32)(operation)) << 28 | (0xf & (sys_u32)(compare)) << 24 | \
		(0xfff & (sys_u32)(argument)) << 12 | (0xfff & (sys_u32)(compare_argument)))
