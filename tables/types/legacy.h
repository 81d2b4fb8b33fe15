/*
 * Times of 32 bits, which end in 2038 (include/vdso/time32.h, include/linux/time32.h). They belong
 * to the calls with time32 or 32 in their names, and on alpha to those of OSF/1.
 */
#if GEN_ON(LONG32)
#if GEN_NOT_ON(loongarch32, riscv32, x32)
/* include/vdso/time32.h: a time, in seconds and nanoseconds */
struct sys_timespec32 {
	sys_s32 tv_sec;
	sys_s32 tv_nsec;
};

/* include/linux/time32.h: a timer of timer_settime32 or timerfd_settime32 */
struct sys_itimerspec32 {
	struct sys_timespec32 it_interval;
	struct sys_timespec32 it_value;
};
#endif
#endif

#if GEN_ON(alpha, LONG32)
#if GEN_NOT_ON(loongarch32, riscv32, x32)
/* include/vdso/time32.h: a time, in seconds and microseconds */
struct sys_timeval32 {
	sys_s32 tv_sec;
	sys_s32 tv_usec;
};

#if GEN_ON(alpha)
/* arch/alpha/kernel/osf_sys.c: what adjtimex_time32 takes: struct sys_timex but for its time */
struct sys_timex32 {
	unsigned int modes;
	long offset;
	long freq;
	long maxerror;
	long esterror;
	int status;
	long constant;
	long precision;
	long tolerance;
	struct sys_timeval32 time;
	long tick;
	long ppsfreq;
	long jitter;
	int shift;
	long stabil;
	long jitcnt;
	long calcnt;
	long errcnt;
	long stbcnt;
	int pad[12];
};
#else
/* include/linux/time32.h: what adjtimex_time32 and clock_adjtime32 take, as struct sys_timex */
struct sys_timex32 {
	sys_u32 modes;
	sys_s32 offset;
	sys_s32 freq;
	sys_s32 maxerror;
	sys_s32 esterror;
	sys_s32 status;
	sys_s32 constant;
	sys_s32 precision;
	sys_s32 tolerance;
	struct sys_timeval32 time;
	sys_s32 tick;
	sys_s32 ppsfreq;
	sys_s32 jitter;
	sys_s32 shift;
	sys_s32 stabil;
	sys_s32 jitcnt;
	sys_s32 calcnt;
	sys_s32 errcnt;
	sys_s32 stbcnt;
	sys_s32 tai;
	sys_s32 pad[11];
};
#endif
#endif
#endif

#if GEN_ON(mips_n64, parisc64, powerpc64, s390x, sparc64, x32, x86_64)
/* linux/utime.h: the times that utime(2) sets, in seconds */
struct sys_utimbuf {
	sys_long actime;
	sys_long modtime;
};
#endif

#if GEN_ON(i386, m68k, microblaze, mips_n32, mips_o32, parisc, powerpc, sh, sparc, xtensa)
/* include/linux/time32.h: the times that utime32 sets, in seconds (utime(2)) */
struct sys_utimbuf32 {
	sys_s32 actime;
	sys_s32 modtime;
};
#endif

#if GEN_NOT_ON(arc, csky, hexagon, nios2, openrisc)
#if GEN_NOT_ON(aarch64, loongarch32, loongarch64, riscv32, riscv64)
/*
 * include/linux/types.h: what ustat(2) fills in: free blocks and inodes, and names that it leaves
 * empty
 */
struct sys_ustat {
#if GEN_ON(mips_n64)
	long f_tfree;
#else
	int f_tfree;
#endif
#if GEN_ON(alpha, s390x)
	unsigned int f_tinode;
#else
	sys_ulong f_tinode;
#endif
	char f_fname[6];
	char f_fpack[6];
};

/*
 * fs/readdir.c: what getdents(2) fills a buffer with; d_reclen leads to the next. The last byte of
 * each, at d_reclen - 1, is what a struct sys_dirent64 has as d_type.
 */
struct sys_dirent {
	sys_ulong d_ino;
	sys_ulong d_off;
	unsigned short d_reclen;
	char d_name[]; /* with a NUL */
};
#endif
#endif

#if GEN_ON(i386, m68k, mips_o32, powerpc, sh, sparc)
/*
 * fs/readdir.c: the one entry that readdir(2) fills in; d_namlen is the length of d_name without
 * its NUL
 */
struct sys_old_dirent {
	unsigned long d_ino;
	unsigned long d_offset;
	unsigned short d_namlen;
	char d_name[];
};
#endif

#if GEN_ON(i386, mips_o32, powerpc, sh)
/* linux/utsname.h: what olduname fills in (uname(2)) */
struct sys_old_utsname {
	char sysname[65];
	char nodename[65];
	char release[65];
	char version[65];
	char machine[65];
};
#endif

#if GEN_ON(i386, mips_o32, powerpc)
/* linux/utsname.h: what oldolduname fills in, with names cut to 8 characters (uname(2)) */
struct sys_oldold_utsname {
	char sysname[9];
	char nodename[9];
	char release[9];
	char version[9];
	char machine[9];
};
#endif

#if GEN_ON(i386, m68k, powerpc, sh)
/*
 * asm/stat.h: what oldstat and its kin fill in, if all of it fits (stat(2)); times are in seconds
 */
struct sys_oldstat {
	unsigned short st_dev;
	unsigned short st_ino;
	unsigned short st_mode;
	unsigned short st_nlink;
	unsigned short st_uid;
	unsigned short st_gid;
	unsigned short st_rdev;
	unsigned long st_size;
	unsigned long st_atime_sec;
	unsigned long st_mtime_sec;
	unsigned long st_ctime_sec;
};
#endif

/*
 * What newstat, newlstat and newfstat fill in, if all of it fits, on ABIs with 32-bit registers:
 * sizes of 32 bits (stat(2)). Elsewhere struct sys_stat is that of current calls.
 */
#if GEN_ON(arm, i386, m68k, sh)
/* asm/stat.h: on arm, i386, m68k and sh; without nanoseconds on m68k */
struct sys_stat {
#if GEN_ON(m68k)
	unsigned short st_dev;
	unsigned short pad1;
#elif GEN_ON(arm)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	unsigned short st_dev;
	unsigned short pad1;
#else
	unsigned long st_dev;
#endif
#else
	unsigned long st_dev;
#endif
	unsigned long st_ino;
	unsigned short st_mode;
	unsigned short st_nlink;
	unsigned short st_uid;
	unsigned short st_gid;
#if GEN_ON(m68k)
	unsigned short st_rdev;
	unsigned short pad2;
#elif GEN_ON(arm)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	unsigned short st_rdev;
	unsigned short pad2;
#else
	unsigned long st_rdev;
#endif
#else
	unsigned long st_rdev;
#endif
	unsigned long st_size;
	unsigned long st_blksize;
	unsigned long st_blocks;
#if GEN_ON(m68k)
	unsigned long st_atime_sec;
	unsigned long unused1;
	unsigned long st_mtime_sec;
	unsigned long unused2;
	unsigned long st_ctime_sec;
	unsigned long unused3;
#else
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
#endif
	unsigned long unused4;
	unsigned long unused5;
};
#elif GEN_ON(microblaze)
/* asm/stat.h: on microblaze */
struct sys_stat {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned long st_rdev;
	unsigned long pad1;
	long st_size;
	int st_blksize;
	int pad2;
	long st_blocks;
	long st_atime_sec;
	unsigned long st_atime_nsec;
	long st_mtime_sec;
	unsigned long st_mtime_nsec;
	long st_ctime_sec;
	unsigned long st_ctime_nsec;
	unsigned int unused4;
	unsigned int unused5;
};
#elif GEN_ON(mips_o32)
/* asm/stat.h: on mips o32 */
struct sys_stat {
	unsigned int st_dev;
	long st_pad1[3];
	unsigned long st_ino;
	unsigned int st_mode;
	sys_u32 st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int st_rdev;
	long st_pad2[2];
	long st_size;
	long st_pad3;
	long st_atime_sec;
	long st_atime_nsec;
	long st_mtime_sec;
	long st_mtime_nsec;
	long st_ctime_sec;
	long st_ctime_nsec;
	long st_blksize;
	long st_blocks;
	long st_pad4[14];
};
#elif GEN_ON(parisc)
/* asm/stat.h: on parisc */
struct sys_stat {
	unsigned int st_dev;
	unsigned int st_ino;
	unsigned short st_mode;
	unsigned short st_nlink;
	unsigned short st_reserved1;
	unsigned short st_reserved2;
	unsigned int st_rdev;
	int st_size;
	int st_atime_sec;
	unsigned int st_atime_nsec;
	int st_mtime_sec;
	unsigned int st_mtime_nsec;
	int st_ctime_sec;
	unsigned int st_ctime_nsec;
	int st_blksize;
	int st_blocks;
	unsigned int unused1;
	unsigned int unused2;
	unsigned int unused3;
	unsigned int unused4;
	unsigned short unused5;
	short st_fstype;
	unsigned int st_realdev;
	unsigned short st_basemode;
	unsigned short st_spareshort;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int st_spare4[3];
};
#elif GEN_ON(powerpc)
/* asm/stat.h: on powerpc */
struct sys_stat {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned int st_mode;
	unsigned short st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned long st_rdev;
	long st_size;
	unsigned long st_blksize;
	unsigned long st_blocks;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	unsigned long unused4;
	unsigned long unused5;
};
#elif GEN_ON(sparc)
/* asm/stat.h: on sparc */
struct sys_stat {
	unsigned short st_dev;
	unsigned long st_ino;
	unsigned short st_mode;
	short st_nlink;
	unsigned short st_uid;
	unsigned short st_gid;
	unsigned short st_rdev;
	long st_size;
	long st_atime_sec;
	unsigned long st_atime_nsec;
	long st_mtime_sec;
	unsigned long st_mtime_nsec;
	long st_ctime_sec;
	unsigned long st_ctime_nsec;
	long st_blksize;
	long st_blocks;
	unsigned long unused4[2];
};
#elif GEN_ON(xtensa)
/* asm/stat.h: on xtensa */
struct sys_stat {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned long st_rdev;
	long st_size;
	unsigned long st_blksize;
	unsigned long st_blocks;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	unsigned long unused4;
	unsigned long unused5;
};
#endif

#if GEN_ON(alpha)
/* arch/alpha/kernel/osf_sys.c: what osf_getdirentries fills a buffer with */
struct sys_osf_dirent {
	unsigned int d_ino;
	unsigned short d_reclen;
	unsigned short d_namlen;
	char d_name[];
};

/*
 * arch/alpha/kernel/osf_sys.c: what osf_stat and its kin fill in; st_uatime and its like are
 * microseconds
 */
struct sys_osf_stat {
	int st_dev;
	int st_pad1;
	unsigned int st_mode;
	unsigned short st_nlink;
	short st_nlink_reserved;
	unsigned int st_uid;
	unsigned int st_gid;
	int st_rdev;
	int st_ldev;
	long st_size;
	int st_pad2;
	int st_uatime;
	int st_pad3;
	int st_umtime;
	int st_pad4;
	int st_uctime;
	int st_pad5;
	int st_pad6;
	unsigned int st_flags;
	unsigned int st_gen;
	long st_spare[4];
	unsigned int st_ino;
	int st_ino_reserved;
	int st_atime_sec;
	int st_atime_reserved;
	int st_mtime_sec;
	int st_mtime_reserved;
	int st_ctime_sec;
	int st_ctime_reserved;
	long st_blksize;
	long st_blocks;
};

/* arch/alpha/kernel/osf_sys.c: what osf_statfs and osf_fstatfs fill in */
struct sys_osf_statfs {
	short f_type;
	short f_flags;
	int f_fsize;
	int f_bsize;
	int f_blocks;
	int f_bfree;
	int f_bavail;
	int f_files;
	int f_ffree;
	struct sys_fsid f_fsid;
};

/* arch/alpha/kernel/osf_sys.c: what osf_statfs64 and osf_fstatfs64 fill in */
struct sys_osf_statfs64 {
	short f_type;
	short f_flags;
	int f_pad1;
	int f_pad2;
	int f_pad3;
	int f_pad4;
	int f_pad5;
	int f_pad6;
	int f_pad7;
	struct sys_fsid f_fsid;
	unsigned short f_namemax;
	short f_reserved1;
	int f_spare[8];
	char f_pad8[90];
	char f_pad9[90];
	long mount_info[10];
	unsigned long f_flags2;
	long f_spare2[14];
	long f_fsize;
	long f_bsize;
	long f_blocks;
	long f_bfree;
	long f_bavail;
	long f_files;
	long f_ffree;
};

/* arch/alpha/kernel/osf_sys.c: what osf_getrusage and osf_wait4 fill in (getrusage(2)) */
struct sys_rusage32 {
	struct sys_timeval32 ru_utime;
	struct sys_timeval32 ru_stime;
	long ru_maxrss;
	long ru_ixrss;
	long ru_idrss;
	long ru_isrss;
	long ru_minflt;
	long ru_majflt;
	long ru_nswap;
	long ru_inblock;
	long ru_oublock;
	long ru_msgsnd;
	long ru_msgrcv;
	long ru_nsignals;
	long ru_nvcsw;
	long ru_nivcsw;
};
#endif
