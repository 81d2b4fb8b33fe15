/* asm/poll.h: what poll(2) waits for and has seen; an fd below 0 is passed over */
struct sys_pollfd {
	int fd;
	short events;
	short revents;
};

/*
 * linux/eventpoll.h: what epoll_ctl(2) waits for and epoll_wait(2) has seen; data comes back as it
 * was given. On x86_64 and x32 it is packed, and data not aligned.
 */
#if GEN_ON(x86_64, x32)
struct sys_epoll_event {
	sys_u32 events;
	sys_u64 data;
} __attribute__((packed));
#else
struct sys_epoll_event {
	sys_u32 events;
	sys_u64 data;
};
#endif

/* linux/eventpoll.h: how an epoll descriptor polls busily (ioctl_epoll(2)); pad is 0 */
struct sys_epoll_params {
	sys_u32 busy_poll_usecs;
	sys_u16 busy_poll_budget;
	sys_u8 prefer_busy_poll;
	sys_u8 pad;
};

/*
 * linux/signalfd.h: what read(2) of a signalfd(2) yields; which members count depends on the
 * signal
 */
struct sys_signalfd_siginfo {
	sys_u32 ssi_signo;
	sys_s32 ssi_errno;
	sys_s32 ssi_code;
	sys_u32 ssi_pid;
	sys_u32 ssi_uid;
	sys_s32 ssi_fd;
	sys_u32 ssi_tid;
	sys_u32 ssi_band;
	sys_u32 ssi_overrun;
	sys_u32 ssi_trapno;
	sys_s32 ssi_status;
	sys_s32 ssi_int;
	sys_u64 ssi_ptr;
	sys_u64 ssi_utime;
	sys_u64 ssi_stime;
	sys_u64 ssi_addr;
	sys_u16 ssi_addr_lsb;
	sys_u16 pad2;
	sys_s32 ssi_syscall;
	sys_u64 ssi_call_addr;
	sys_u32 ssi_arch;
	sys_u8 pad[28];
};

/*
 * linux/posix_types.h: the descriptors of select(2), 0 to SYS_FD_SETSIZE - 1. The kernel reads and
 * writes only as many words as the count asks for, and would take a longer set.
 */
struct sys_fd_set {
	unsigned long fds_bits[SYS_FD_SETSIZE / SYSGATE_LONG_BITS];
};

/* Puts a descriptor into a set, takes it out, asks for it (1 or 0), and empties a set. */
#define SYS_FD_SET(fd, set) ((void)(SYS_FD_WORD(fd, set) |= SYS_FD_BIT(fd)))
#define SYS_FD_CLR(fd, set) ((void)(SYS_FD_WORD(fd, set) &= ~SYS_FD_BIT(fd)))
#define SYS_FD_ISSET(fd, set) \
	((int)(SYS_FD_WORD(fd, set) >> (unsigned int)(fd) % SYSGATE_LONG_BITS & 1))
#define SYS_FD_ZERO(set) sys_fd_zero(set)

/* The word of a set that has a descriptor, and the bit in it. */
#define SYS_FD_WORD(fd, set) ((set)->fds_bits[(unsigned int)(fd) / SYSGATE_LONG_BITS])
#define SYS_FD_BIT(fd) (1ul << (unsigned int)(fd) % SYSGATE_LONG_BITS)

/* The barrier keeps compilers from calling memset, which a program may not have. */
SYSGATE_FN void sys_fd_zero(struct sys_fd_set *set)
{
	for (int i = 0; i < SYS_FD_SETSIZE / SYSGATE_LONG_BITS; i++) {
		set->fds_bits[i] = 0;
		__asm__("" : "+r"(set));
	}
}

#if GEN_ON(i386, m68k, powerpc)
/* include/linux/syscalls.h: the arguments of old_select, which are those of select(2) */
struct sys_old_select_arguments {
	unsigned long n;
	struct sys_fd_set *inp, *outp, *exp;
	struct sys_old_timeval *tvp;
};
#endif
