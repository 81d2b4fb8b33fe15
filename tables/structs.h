/* linux/time_types.h: 64 bits on every ABI */
struct sys_timespec {
	sys_s64 tv_sec;
	sys_s64 tv_nsec;
};

struct sys_itimerspec {
	struct sys_timespec it_interval;
	struct sys_timespec it_value;
};

/* linux/time_types.h: __kernel_old_timeval, as wide as long; sparc64 has an int in it */
struct sys_old_timeval {
#if defined(SYSGATE_X32)
	sys_s64 tv_sec;
	sys_s64 tv_usec;
#elif defined(SYSGATE_SPARC64)
	long tv_sec;
	int tv_usec;
#else
	long tv_sec;
	long tv_usec;
#endif
};

struct sys_itimerval {
	struct sys_old_timeval it_interval;
	struct sys_old_timeval it_value;
};

/* linux/uio.h */
struct sys_iovec {
	void *iov_base;
	sys_size iov_len;
};

/* linux/utsname.h */
struct sys_utsname {
	char sysname[65];
	char nodename[65];
	char release[65];
	char version[65];
	char machine[65];
	char domainname[65];
};

/* linux/dirent.h: what getdents64 fills a buffer with; d_reclen leads to the next */
struct sys_dirent64 {
	sys_u64 d_ino;
	sys_s64 d_off;
	sys_u16 d_reclen;
	sys_u8 d_type;
	char d_name[1]; /* and as many more as there are, with a NUL */
};

/* linux/stat.h */
struct sys_statx_timestamp {
	sys_s64 tv_sec;
	sys_u32 tv_nsec;
	sys_s32 reserved;
};

struct sys_statx {
	sys_u32 stx_mask;
	sys_u32 stx_blksize;
	sys_u64 stx_attributes;
	sys_u32 stx_nlink;
	sys_u32 stx_uid;
	sys_u32 stx_gid;
	sys_u16 stx_mode;
	sys_u16 spare0;
	sys_u64 stx_ino;
	sys_u64 stx_size;
	sys_u64 stx_blocks;
	sys_u64 stx_attributes_mask;
	struct sys_statx_timestamp stx_atime, stx_btime, stx_ctime, stx_mtime;
	sys_u32 stx_rdev_major;
	sys_u32 stx_rdev_minor;
	sys_u32 stx_dev_major;
	sys_u32 stx_dev_minor;
	sys_u64 stx_mnt_id;
	sys_u32 stx_dio_mem_align;
	sys_u32 stx_dio_offset_align;
	sys_u64 stx_subvol;
	sys_u32 stx_atomic_write_unit_min;
	sys_u32 stx_atomic_write_unit_max;
	sys_u32 stx_atomic_write_segments_max;
	sys_u32 stx_dio_read_offset_align;
	sys_u32 stx_atomic_write_unit_max_opt;
	sys_u32 spare2;
	sys_u64 spare3[8];
};

/* asm-generic/poll.h */
struct sys_pollfd {
	int fd;
	short events;
	short revents;
};

/* linux/socket.h, linux/un.h */
struct sys_sockaddr {
	sys_u16 sa_family;
	char sa_data[14];
};

struct sys_sockaddr_un {
	sys_u16 sun_family;
	char sun_path[108];
};

/* asm/signal.h: SYSGATE_SIGSET_SIZE bytes is the sigsetsize of rt_sigaction and its like */
#if defined(SYSGATE_MIPS_O32) || defined(SYSGATE_MIPS_N32) || defined(SYSGATE_MIPS_N64)
#define SYSGATE_SIGSET_SIZE 16
#else
#define SYSGATE_SIGSET_SIZE 8
#endif
struct sys_sigset {
	unsigned long word[SYSGATE_SIGSET_SIZE / sizeof(long)];
};

/*
 * linux/signal_types.h: what rt_sigaction takes. x86_64, x32 and arc insist on a restorer, flagged
 * by SYS_SA_RESTORER; sparc64 insists on one as well, which the call passes as an argument of its
 * own, as on sparc; m68k, powerpc and nios2 have room for one and do not look at it.
 */
struct sys_sigaction {
#if SYSGATE_SIGSET_SIZE == 16
	unsigned int flags;
	void (*handler)(int);
#else
	void (*handler)(int);
	unsigned long flags;
#endif
#if defined(SYSGATE_X86_64) || defined(SYSGATE_X32) || defined(SYSGATE_I386) || \
	defined(SYSGATE_AARCH64) || defined(SYSGATE_ARC) || defined(SYSGATE_ARM) || \
	defined(SYSGATE_M68K) || defined(SYSGATE_NIOS2) || defined(SYSGATE_POWERPC) || \
	defined(SYSGATE_POWERPC64) || defined(SYSGATE_S390X) || defined(SYSGATE_SH) || \
	defined(SYSGATE_SPARC) || defined(SYSGATE_SPARC64) || defined(SYSGATE_XTENSA)
	void (*restorer)(void);
#endif
	struct sys_sigset mask;
#ifdef SYSGATE_ALPHA
	void (*restorer)(void); /* not the kernel's: an argument of the call, which may be 0 */
#endif
};
