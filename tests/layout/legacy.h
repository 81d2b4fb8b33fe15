/* Structs of calls that no header for user space shows. The ABI is asked of the compiler. */

/* include/vdso/time32.h, include/linux/time32.h */
struct kernel_timespec32 {
	__s32 tv_sec;
	__s32 tv_nsec;
};
struct kernel_timeval32 {
	__s32 tv_sec;
	__s32 tv_usec;
};
struct kernel_itimerspec32 {
	struct kernel_timespec32 it_interval;
	struct kernel_timespec32 it_value;
};
struct kernel_utimbuf32 {
	__s32 actime;
	__s32 modtime;
};

/* include/linux/time32.h; arch/alpha/kernel/osf_sys.c */
#ifdef __alpha__
struct kernel_timex32 {
	unsigned int modes;
	long offset, freq, maxerror, esterror;
	int status;
	long constant, precision, tolerance;
	struct kernel_timeval32 time;
	long tick, ppsfreq, jitter;
	int shift;
	long stabil, jitcnt, calcnt, errcnt, stbcnt;
	int pad[12];
};
#else
struct kernel_timex32 {
	__u32 modes;
	__s32 offset, freq, maxerror, esterror, status, constant, precision, tolerance;
	struct kernel_timeval32 time;
	__s32 tick, ppsfreq, jitter, shift, stabil, jitcnt, calcnt, errcnt, stbcnt, tai;
	__s32 pad[11];
};
#endif

/*
 * include/linux/types.h, where Kconfig of alpha and s390 narrows it; include/linux/compat.h for
 * mips n32
 */
struct kernel_ustat {
#if defined(__mips__) && _MIPS_SIM == _ABIN32
	__s32 f_tfree;
	__u32 f_tinode;
#else
	__kernel_daddr_t f_tfree;
#if defined(__alpha__) || defined(__s390__)
	unsigned int f_tinode;
#else
	__kernel_ulong_t f_tinode;
#endif
#endif
	char f_fname[6];
	char f_fpack[6];
};

/* linux_dirent and old_linux_dirent of fs/readdir.c */
struct kernel_dirent {
	__kernel_ulong_t d_ino;
	__kernel_ulong_t d_off;
	unsigned short d_reclen;
	char d_name[];
};
struct kernel_old_dirent {
	unsigned long d_ino;
	unsigned long d_offset;
	unsigned short d_namlen;
	char d_name[];
};

/* arch/alpha/kernel/osf_sys.c */
#ifdef __alpha__
struct kernel_osf_dirent {
	unsigned int d_ino;
	unsigned short d_reclen;
	unsigned short d_namlen;
	char d_name[];
};
struct kernel_osf_stat {
	int st_dev;
	int st_pad1;
	unsigned st_mode;
	unsigned short st_nlink;
	short st_nlink_reserved;
	unsigned st_uid;
	unsigned st_gid;
	int st_rdev;
	int st_ldev;
	long st_size;
	int st_pad2, st_uatime, st_pad3, st_umtime, st_pad4, st_uctime, st_pad5, st_pad6;
	unsigned st_flags;
	unsigned st_gen;
	long st_spare[4];
	unsigned st_ino;
	int st_ino_reserved;
	int st_atime, st_atime_reserved, st_mtime, st_mtime_reserved, st_ctime, st_ctime_reserved;
	long st_blksize;
	long st_blocks;
};
struct kernel_osf_statfs {
	short f_type;
	short f_flags;
	int f_fsize, f_bsize, f_blocks, f_bfree, f_bavail, f_files, f_ffree;
	__kernel_fsid_t f_fsid;
};
struct kernel_osf_statfs64 {
	short f_type;
	short f_flags;
	int f_pad1, f_pad2, f_pad3, f_pad4, f_pad5, f_pad6, f_pad7;
	__kernel_fsid_t f_fsid;
	unsigned short f_namemax;
	short f_reserved1;
	int f_spare[8];
	char f_pad8[90];
	char f_pad9[90];
	long mount_info[10];
	unsigned long f_flags2;
	long f_spare2[14];
	long f_fsize, f_bsize, f_blocks, f_bfree, f_bavail, f_files, f_ffree;
};
struct kernel_rusage32 {
	struct kernel_timeval32 ru_utime, ru_stime;
	long ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt, ru_nswap, ru_inblock;
	long ru_oublock, ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw;
};
#endif
