/* linux/uio.h: a piece of memory; readv(2) and its like take an array of them, at most 1024 */
struct sys_iovec {
	void *iov_base;
	sys_size iov_len;
};

/* linux/openat2.h: how openat2(2) opens; flags as for open, and what is 0 asks for nothing */
struct sys_open_how {
	sys_u64 flags;
	sys_u64 mode;
	sys_u64 resolve;
};

/*
 * asm/fcntl.h: a lock on a part of a file, with 64-bit offsets on every ABI: the kernel's struct
 * flock64 where its struct flock is narrower. It goes with SYS_FCNTL_GETLK, SYS_FCNTL_SETLK and
 * SYS_FCNTL_SETLKW, and with SYS_F_OFD_GETLK and its kin, for which l_pid is 0 (fcntl(2)).
 */
struct sys_flock {
	short l_type;
	short l_whence;
	sys_s64 l_start;
	sys_s64 l_len;
	int l_pid;
#if GEN_ON(SPARC)
	short unused;
#endif
};

/* asm/fcntl.h: who gets the signals of a descriptor: SYS_F_SETOWN_EX (fcntl(2)) */
struct sys_f_owner_ex {
	int type;
	sys_pid pid;
};

/* linux/fcntl.h: a delegation of a file: SYS_F_SETDELEG, as SYS_F_SETLEASE; flags and pad are 0 */
struct sys_delegation {
	sys_u32 d_flags;
	sys_u16 d_type;
	sys_u16 pad;
};

/*
 * include/linux/fs.h: a file without a path (open_by_handle_at(2)), at the head of a buffer for
 * f_handle
 */
struct sys_file_handle {
	sys_u32 handle_bytes; /* in: the room in f_handle, at most SYS_MAX_HANDLE_SZ */
	int handle_type;
	unsigned char f_handle[];
};

/*
 * include/linux/dirent.h: what getdents64 fills a buffer with; d_reclen leads to the next
 * (getdents(2))
 */
struct sys_dirent64 {
	sys_u64 d_ino;
	sys_s64 d_off;
	sys_u16 d_reclen;
	sys_u8 d_type;
	char d_name[]; /* with a NUL */
};

/* linux/stat.h: a time in a struct sys_statx; tv_nsec counts up also before 1970 */
struct sys_statx_timestamp {
	sys_s64 tv_sec;
	sys_u32 tv_nsec;
	sys_s32 reserved;
};

/*
 * linux/stat.h: what statx(2) fills in, on every ABI alike; stx_mask says which of the members that
 * were asked for are true. Blocks have 512 bytes.
 */
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

/* include/linux/stat.h: what stx_mode and st_mode say a file is: 1 or 0 */
#define SYS_S_ISREG(mode) (((mode)&0xf000) == 0x8000)
#define SYS_S_ISDIR(mode) (((mode)&0xf000) == 0x4000)
#define SYS_S_ISLNK(mode) (((mode)&0xf000) == 0xa000)
#define SYS_S_ISCHR(mode) (((mode)&0xf000) == 0x2000)
#define SYS_S_ISBLK(mode) (((mode)&0xf000) == 0x6000)
#define SYS_S_ISFIFO(mode) (((mode)&0xf000) == 0x1000)
#define SYS_S_ISSOCK(mode) (((mode)&0xf000) == 0xc000)

/*
 * include/linux/kdev_t.h: the device number that mknod takes and st_dev and st_rdev hold, of a
 * major number below 4096 and a minor one below 1048576; and its parts.
 */
#define SYS_MAKEDEV(first, second) \
	(((unsigned int)(second)&0xff) | ((unsigned int)(first) << 8 & 0xfff00) | \
		((unsigned int)(second) << 12 & 0xfff00000))
#define SYS_MAJOR(device) ((unsigned int)(device) >> 8 & 0xfff)
#define SYS_MINOR(device) (((unsigned int)(device)&0xff) | ((unsigned int)(device) >> 12 & 0xfff00))

/*
 * What stat(2), fstat and newfstatat fill in where they are current calls, the ABIs with 64-bit
 * registers. Members and their order differ; all have st_dev, st_ino, st_mode, st_nlink, st_uid,
 * st_gid, st_rdev, st_size, st_blksize, st_blocks (of 512 bytes), and the seconds st_atime_sec,
 * st_mtime_sec and st_ctime_sec, which a libc's headers would not leave alone by their kernel
 * names; alpha and sparc64 have no nanoseconds. The older calls of other ABIs:
 * SYSGATE_WITH_LEGACY.
 */
#if GEN_ON(x86_64, x32)
/* asm/stat.h: on x86_64, and the same on x32 */
struct sys_stat {
	sys_ulong st_dev;
	sys_ulong st_ino;
	sys_ulong st_nlink;
	unsigned int st_mode;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int pad0;
	sys_ulong st_rdev;
	sys_long st_size;
	sys_long st_blksize;
	sys_long st_blocks;
	sys_ulong st_atime_sec;
	sys_ulong st_atime_nsec;
	sys_ulong st_mtime_sec;
	sys_ulong st_mtime_nsec;
	sys_ulong st_ctime_sec;
	sys_ulong st_ctime_nsec;
	sys_long unused[3];
};
#elif GEN_ON(aarch64, loongarch64, riscv64)
/* asm/stat.h: on ABIs that came late */
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
#elif GEN_ON(mips_n32, mips_n64)
/*
 * asm/stat.h: on mips n64, and the same on n32, whatever the header says: the kernel has one call
 */
struct sys_stat {
	unsigned int st_dev;
	unsigned int st_pad0[3];
	sys_u64 st_ino;
	unsigned int st_mode;
	sys_u32 st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int st_rdev;
	unsigned int st_pad1[3];
	sys_s64 st_size;
	unsigned int st_atime_sec;
	unsigned int st_atime_nsec;
	unsigned int st_mtime_sec;
	unsigned int st_mtime_nsec;
	unsigned int st_ctime_sec;
	unsigned int st_ctime_nsec;
	unsigned int st_blksize;
	unsigned int st_pad2;
	sys_u64 st_blocks;
};
#elif GEN_ON(powerpc64)
/* asm/stat.h: on powerpc64 */
struct sys_stat {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned long st_nlink;
	unsigned int st_mode;
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
	unsigned long unused6;
};
#elif GEN_ON(s390x)
/* asm/stat.h: on s390x */
struct sys_stat {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned long st_nlink;
	unsigned int st_mode;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int pad1;
	unsigned long st_rdev;
	unsigned long st_size;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	unsigned long st_blksize;
	long st_blocks;
	unsigned long unused[3];
};
#elif GEN_ON(sparc64)
/* asm/stat.h: on sparc64, where sys_stat64 knows more */
struct sys_stat {
	unsigned int st_dev;
	unsigned long st_ino;
	unsigned int st_mode;
	short st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int st_rdev;
	long st_size;
	long st_atime_sec;
	long st_mtime_sec;
	long st_ctime_sec;
	long st_blksize;
	long st_blocks;
	unsigned long unused4[2];
};
#elif GEN_ON(alpha)
/* asm/stat.h: on alpha, where sys_stat64 knows more */
struct sys_stat {
	unsigned int st_dev;
	unsigned int st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int st_rdev;
	long st_size;
	unsigned long st_atime_sec;
	unsigned long st_mtime_sec;
	unsigned long st_ctime_sec;
	unsigned int st_blksize;
	unsigned int st_blocks;
	unsigned int st_flags;
	unsigned int st_gen;
};
#elif GEN_ON(parisc64)
/* asm/stat.h: on parisc64, with 32 bits of much; sys_stat64 knows more */
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
#endif

/*
 * What stat64 and fstatat64 fill in, on ABIs with 32-bit registers and three others: sizes of 64
 * bits, but times of 32 where long has no more. statx(2) has both. Members as in struct sys_stat.
 */
#if GEN_ON(arm, i386, sh)
/* asm/stat.h: on arm, i386 and sh */
struct sys_stat64 {
	sys_u64 st_dev;
	unsigned char pad0[4];
	unsigned long old_st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned long st_uid;
	unsigned long st_gid;
	sys_u64 st_rdev;
	unsigned char pad3[4];
	sys_s64 st_size;
	unsigned long st_blksize;
	sys_u64 st_blocks;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	sys_u64 st_ino;
};
#elif GEN_ON(m68k)
/* asm/stat.h: on m68k */
struct sys_stat64 {
	sys_u64 st_dev;
	unsigned char pad1[2];
	unsigned long old_st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned long st_uid;
	unsigned long st_gid;
	sys_u64 st_rdev;
	unsigned char pad3[2];
	sys_s64 st_size;
	unsigned long st_blksize;
	sys_u64 st_blocks;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	sys_u64 st_ino;
};
#elif GEN_ON(arc, csky, hexagon, microblaze, nios2, openrisc)
/* asm/stat.h: on ABIs that came late */
struct sys_stat64 {
	sys_u64 st_dev;
	sys_u64 st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	sys_u64 st_rdev;
	sys_u64 pad1;
	sys_s64 st_size;
	int st_blksize;
	int pad2;
	sys_s64 st_blocks;
	int st_atime_sec;
	unsigned int st_atime_nsec;
	int st_mtime_sec;
	unsigned int st_mtime_nsec;
	int st_ctime_sec;
	unsigned int st_ctime_nsec;
	unsigned int unused4;
	unsigned int unused5;
};
#elif GEN_ON(mips_o32)
/* asm/stat.h: on mips o32 */
struct sys_stat64 {
	unsigned long st_dev;
	unsigned long st_pad0[3];
	sys_u64 st_ino;
	unsigned int st_mode;
	sys_u32 st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned long st_rdev;
	unsigned long st_pad1[3];
	sys_s64 st_size;
	long st_atime_sec;
	unsigned long st_atime_nsec;
	long st_mtime_sec;
	unsigned long st_mtime_nsec;
	long st_ctime_sec;
	unsigned long st_ctime_nsec;
	unsigned long st_blksize;
	unsigned long st_pad2;
	sys_s64 st_blocks;
};
#elif GEN_ON(powerpc)
/* asm/stat.h: on powerpc */
struct sys_stat64 {
	sys_u64 st_dev;
	sys_u64 st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	sys_u64 st_rdev;
	unsigned short pad2;
	sys_s64 st_size;
	int st_blksize;
	sys_s64 st_blocks;
	int st_atime_sec;
	unsigned int st_atime_nsec;
	int st_mtime_sec;
	unsigned int st_mtime_nsec;
	int st_ctime_sec;
	unsigned int st_ctime_nsec;
	unsigned int unused4;
	unsigned int unused5;
};
#elif GEN_ON(sparc)
/* asm/stat.h: on sparc, with 32 bits of st_blocks */
struct sys_stat64 {
	sys_u64 st_dev;
	sys_u64 st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	sys_u64 st_rdev;
	unsigned char pad3[8];
	sys_s64 st_size;
	unsigned int st_blksize;
	unsigned char pad4[8];
	unsigned int st_blocks;
	unsigned int st_atime_sec;
	unsigned int st_atime_nsec;
	unsigned int st_mtime_sec;
	unsigned int st_mtime_nsec;
	unsigned int st_ctime_sec;
	unsigned int st_ctime_nsec;
	unsigned int unused4;
	unsigned int unused5;
};
#elif GEN_ON(PARISC)
/* asm/stat.h: on parisc and parisc64 */
struct sys_stat64 {
	sys_u64 st_dev;
	unsigned int pad1;
	unsigned int old_st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	sys_u64 st_rdev;
	unsigned int pad2;
	sys_s64 st_size;
	int st_blksize;
	sys_s64 st_blocks;
	int st_atime_sec;
	unsigned int st_atime_nsec;
	int st_mtime_sec;
	unsigned int st_mtime_nsec;
	int st_ctime_sec;
	unsigned int st_ctime_nsec;
	sys_u64 st_ino;
};
#elif GEN_ON(xtensa)
/* asm/stat.h: on xtensa */
struct sys_stat64 {
	sys_u64 st_dev;
	sys_u64 st_ino;
	unsigned int st_mode;
	unsigned int st_nlink;
	unsigned int st_uid;
	unsigned int st_gid;
	sys_u64 st_rdev;
	sys_s64 st_size;
	unsigned long st_blksize;
	unsigned long unused2;
	sys_u64 st_blocks;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	unsigned long unused4;
	unsigned long unused5;
};
#elif GEN_ON(alpha)
/* asm/stat.h: on alpha */
struct sys_stat64 {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned long st_rdev;
	long st_size;
	unsigned long st_blocks;
	unsigned int st_mode;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int st_blksize;
	unsigned int st_nlink;
	unsigned int pad0;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	long unused[3];
};
#elif GEN_ON(sparc64)
/* asm/stat.h: on sparc64 */
struct sys_stat64 {
	unsigned long st_dev;
	unsigned long st_ino;
	unsigned long st_nlink;
	unsigned int st_mode;
	unsigned int st_uid;
	unsigned int st_gid;
	unsigned int pad0;
	unsigned long st_rdev;
	long st_size;
	long st_blksize;
	long st_blocks;
	unsigned long st_atime_sec;
	unsigned long st_atime_nsec;
	unsigned long st_mtime_sec;
	unsigned long st_mtime_nsec;
	unsigned long st_ctime_sec;
	unsigned long st_ctime_nsec;
	long unused[3];
};
#endif

/* asm/posix_types.h: what tells one mounted file system from others, in no defined way */
struct sys_fsid {
	int val[2];
};

/*
 * asm/statfs.h: what statfs(2) and fstatfs fill in, with counts of 64 bits on every ABI: the
 * kernel's struct statfs64 where its struct statfs is narrower. Blocks have f_frsize bytes, or
 * f_bsize if that is 0; f_flags are SYS_ST_...; f_type is SYS_..._MAGIC: compare it as a sys_u32.
 */
#if GEN_ON(aarch64, loongarch64, parisc64, powerpc64, riscv64, sparc64, x32, x86_64)
/* asm/statfs.h: on most ABIs with 64-bit registers */
struct sys_statfs {
	sys_long f_type;
	sys_long f_bsize;
	sys_long f_blocks;
	sys_long f_bfree;
	sys_long f_bavail;
	sys_long f_files;
	sys_long f_ffree;
	struct sys_fsid f_fsid;
	sys_long f_namelen;
	sys_long f_frsize;
	sys_long f_flags;
	sys_long f_spare[4];
};
#elif GEN_ON(mips_n64)
/* asm/statfs.h: on mips n64 */
struct sys_statfs {
	long f_type;
	long f_bsize;
	long f_frsize;
	long f_blocks;
	long f_bfree;
	long f_files;
	long f_ffree;
	long f_bavail;
	struct sys_fsid f_fsid;
	long f_namelen;
	long f_flags;
	long f_spare[5];
};
#elif GEN_ON(mips_o32, mips_n32)
/* asm/statfs.h: on mips o32 and n32 */
struct sys_statfs {
	sys_u32 f_type;
	sys_u32 f_bsize;
	sys_u32 f_frsize;
	sys_u32 pad;
	sys_u64 f_blocks;
	sys_u64 f_bfree;
	sys_u64 f_files;
	sys_u64 f_ffree;
	sys_u64 f_bavail;
	struct sys_fsid f_fsid;
	sys_u32 f_namelen;
	sys_u32 f_flags;
	sys_u32 f_spare[5];
};
#elif GEN_ON(parisc)
/* asm/statfs.h: on parisc, which has a signed long where others have sys_u32 */
struct sys_statfs {
	long f_type;
	long f_bsize;
	sys_u64 f_blocks;
	sys_u64 f_bfree;
	sys_u64 f_bavail;
	sys_u64 f_files;
	sys_u64 f_ffree;
	struct sys_fsid f_fsid;
	long f_namelen;
	long f_frsize;
	long f_flags;
	long f_spare[4];
};
#else
/*
 * asm/statfs.h: on ABIs with 32-bit registers, alpha and s390x; arm's is as long as it would be on
 * i386
 */
struct sys_statfs {
	sys_u32 f_type;
	sys_u32 f_bsize;
	sys_u64 f_blocks;
	sys_u64 f_bfree;
	sys_u64 f_bavail;
	sys_u64 f_files;
	sys_u64 f_ffree;
	struct sys_fsid f_fsid;
	sys_u32 f_namelen;
	sys_u32 f_frsize;
	sys_u32 f_flags;
#if GEN_ON(s390x)
	sys_u32 f_spare[5];
#else
	sys_u32 f_spare[4];
#endif
#if GEN_ON(arm)
} __attribute__((packed, aligned(4)));
#else
};
#endif
#endif

/*
 * linux/xattr.h: the value of an extended attribute, for setxattrat and getxattrat; value is its
 * address
 */
struct sys_xattr_args {
	sys_u64_aligned value;
	sys_u32 size;
	sys_u32 flags;
};

/* linux/mman.h: the part of a file that cachestat(2) looks at; up to its end if len is 0 */
struct sys_cachestat_range {
	sys_u64 off;
	sys_u64 len;
};

/* linux/mman.h: what cachestat(2) counts, in pages */
struct sys_cachestat {
	sys_u64 nr_cache;
	sys_u64 nr_dirty;
	sys_u64 nr_writeback;
	sys_u64 nr_evicted;
	sys_u64 nr_recently_evicted;
};

/*
 * linux/fs.h: what file_getattr and file_setattr exchange: SYS_FS_XFLAG_..., and hints to the
 * allocator
 */
struct sys_file_attr {
	sys_u64 fa_xflags;
	sys_u32 fa_extsize;
	sys_u32 fa_nextents;
	sys_u32 fa_projid;
	sys_u32 fa_cowextsize;
};

/* linux/fs.h: the same for an ioctl, SYS_FS_IOC_FSGETXATTR (ioctl_xfs_fsgetxattr(2)) */
struct sys_fsxattr {
	sys_u32 fsx_xflags;
	sys_u32 fsx_extsize;
	sys_u32 fsx_nextents;
	sys_u32 fsx_projid;
	sys_u32 fsx_cowextsize;
	unsigned char fsx_pad[8];
};

/*
 * linux/fs.h: SYS_FICLONERANGE: a part of a file that two shall share; all of it if src_length is
 * 0 (ioctl_ficlonerange(2))
 */
struct sys_file_clone_range {
	sys_s64 src_fd;
	sys_u64 src_offset;
	sys_u64 src_length;
	sys_u64 dest_offset;
};

/*
 * linux/fs.h: one of the files that SYS_FIDEDUPERANGE compares; status is SYS_FILE_DEDUPE_... or
 * -errno
 */
struct sys_file_dedupe_range_info {
	sys_s64 dest_fd;
	sys_u64 dest_offset;
	sys_u64 bytes_deduped;
	sys_s32 status;
	sys_u32 reserved;
};

/*
 * linux/fs.h: SYS_FIDEDUPERANGE: what is alike in several files shall be shared
 * (ioctl_fideduperange(2))
 */
struct sys_file_dedupe_range {
	sys_u64 src_offset;
	sys_u64 src_length;
	sys_u16 dest_count;
	sys_u16 reserved1;
	sys_u32 reserved2;
	struct sys_file_dedupe_range_info info[];
};

/*
 * linux/fs.h: SYS_FITRIM: free space that the device need not keep; len says afterwards how much
 * it was
 */
struct sys_fstrim_range {
	sys_u64 start;
	sys_u64 len;
	sys_u64 minlen;
};

/* linux/fs.h: SYS_FS_IOC_GETFSUUID */
struct sys_fsuuid2 {
	sys_u8 len;
	sys_u8 uuid[16];
};

/*
 * linux/fs.h: SYS_FS_IOC_GETFSSYSFSPATH: where below /sys/fs and /sys/kernel/debug a file system
 * is
 */
struct sys_fs_sysfs_path {
	sys_u8 len;
	sys_u8 name[128];
};

/* linux/fs.h: SYS_FS_IOC_GETLBMD_CAP: what is stored beside each block; sizes in bytes */
struct sys_logical_block_metadata_cap {
	sys_u32 lbmd_flags;
	sys_u16 lbmd_interval;
	sys_u8 lbmd_size;
	sys_u8 lbmd_opaque_size;
	sys_u8 lbmd_opaque_offset;
	sys_u8 lbmd_pi_size;
	sys_u8 lbmd_pi_offset;
	sys_u8 lbmd_guard_tag_type;
	sys_u8 lbmd_app_tag_size;
	sys_u8 lbmd_ref_tag_size;
	sys_u8 lbmd_storage_tag_size;
	sys_u8 pad;
};

/* linux/fiemap.h: a stretch of a file on the disk, in bytes */
struct sys_fiemap_extent {
	sys_u64 fe_logical;
	sys_u64 fe_physical;
	sys_u64 fe_length;
	sys_u64 fe_reserved64[2];
	sys_u32 fe_flags;
	sys_u32 fe_reserved[3];
};

/* linux/fiemap.h: SYS_FS_IOC_FIEMAP; with fm_extent_count 0 it only counts them */
struct sys_fiemap {
	sys_u64 fm_start;
	sys_u64 fm_length;
	sys_u32 fm_flags;
	sys_u32 fm_mapped_extents;
	sys_u32 fm_extent_count;
	sys_u32 fm_reserved;
	struct sys_fiemap_extent fm_extents[];
};

/* linux/fs.h: pages alike, as SYS_PAGEMAP_SCAN reports them; categories are SYS_PAGE_IS_... */
struct sys_page_region {
	sys_u64 start;
	sys_u64 end;
	sys_u64 categories;
};

/* linux/fs.h: SYS_PAGEMAP_SCAN: vec is the address of vec_len regions (ioctl_pagemap_scan(2)) */
struct sys_pm_scan_arg {
	sys_u64 size;
	sys_u64 flags;
	sys_u64 start;
	sys_u64 end;
	sys_u64 walk_end;
	sys_u64 vec;
	sys_u64 vec_len;
	sys_u64 max_pages;
	sys_u64 category_inverted;
	sys_u64 category_mask;
	sys_u64 category_anyof_mask;
	sys_u64 return_mask;
};

/*
 * linux/fs.h: SYS_PROCMAP_QUERY: the mapping at query_addr; the two buffers are given by address,
 * or 0
 */
struct sys_procmap_query {
	sys_u64 size;
	sys_u64 query_flags;
	sys_u64 query_addr;
	sys_u64 vma_start;
	sys_u64 vma_end;
	sys_u64 vma_flags;
	sys_u64 vma_page_size;
	sys_u64 vma_offset;
	sys_u64 inode;
	sys_u32 dev_major;
	sys_u32 dev_minor;
	sys_u32 vma_name_size;
	sys_u32 build_id_size;
	sys_u64 vma_name_addr;
	sys_u64 build_id_addr;
};

/* linux/fscrypt.h: how a directory is encrypted, by a key of a keyring; version is 0 */
struct sys_fscrypt_policy_v1 {
	sys_u8 version;
	sys_u8 contents_encryption_mode;
	sys_u8 filenames_encryption_mode;
	sys_u8 flags;
	sys_u8 master_key_descriptor[8];
};

/* linux/fscrypt.h: how a directory is encrypted; version is 2 */
struct sys_fscrypt_policy_v2 {
	sys_u8 version;
	sys_u8 contents_encryption_mode;
	sys_u8 filenames_encryption_mode;
	sys_u8 flags;
	sys_u8 log2_data_unit_size;
	sys_u8 reserved[3];
	sys_u8 master_key_identifier[16];
};

/*
 * linux/fscrypt.h: SYS_FS_IOC_GET_ENCRYPTION_POLICY_EX; policy_size is that of policy, before and
 * after
 */
struct sys_fscrypt_get_policy_ex_arg {
	sys_u64 policy_size;
	union {
		sys_u8 version;
		struct sys_fscrypt_policy_v1 v1;
		struct sys_fscrypt_policy_v2 v2;
	} policy;
};

/* linux/fscrypt.h: names a key, as type says */
struct sys_fscrypt_key_specifier {
	sys_u32 type;
	sys_u32 reserved;
	union {
		sys_u8 reserved[32];
		sys_u8 descriptor[8];
		sys_u8 identifier[16];
	} u;
};

/*
 * linux/fscrypt.h: the payload of a key of type fscrypt-provisioning, for
 * SYS_FS_IOC_ADD_ENCRYPTION_KEY's key_id
 */
struct sys_fscrypt_provisioning_key_payload {
	sys_u32 type;
	sys_u32 flags;
	sys_u8 raw[];
};

/*
 * linux/fscrypt.h: SYS_FS_IOC_ADD_ENCRYPTION_KEY: raw_size bytes of key, or the key key_id of a
 * keyring
 */
struct sys_fscrypt_add_key_arg {
	struct sys_fscrypt_key_specifier key_spec;
	sys_u32 raw_size;
	sys_u32 key_id;
	sys_u32 flags;
	sys_u32 reserved[7];
	sys_u8 raw[];
};

/* linux/fscrypt.h: SYS_FS_IOC_REMOVE_ENCRYPTION_KEY */
struct sys_fscrypt_remove_key_arg {
	struct sys_fscrypt_key_specifier key_spec;
	sys_u32 removal_status_flags;
	sys_u32 reserved[5];
};

/* linux/fscrypt.h: SYS_FS_IOC_GET_ENCRYPTION_KEY_STATUS */
struct sys_fscrypt_get_key_status_arg {
	struct sys_fscrypt_key_specifier key_spec;
	sys_u32 reserved[6];
	sys_u32 status;
	sys_u32 status_flags;
	sys_u32 user_count;
	sys_u32 out_reserved[13];
};

/*
 * linux/fsverity.h: SYS_FS_IOC_ENABLE_VERITY; version is 1, and salt and signature are given by
 * address
 */
struct sys_fsverity_enable_arg {
	sys_u32 version;
	sys_u32 hash_algorithm;
	sys_u32 block_size;
	sys_u32 salt_size;
	sys_u64 salt_ptr;
	sys_u32 sig_size;
	sys_u32 reserved1;
	sys_u64 sig_ptr;
	sys_u64 reserved2[11];
};

/*
 * linux/fsverity.h: SYS_FS_IOC_MEASURE_VERITY; digest_size is the room in digest, then what it
 * holds
 */
struct sys_fsverity_digest {
	sys_u16 digest_algorithm;
	sys_u16 digest_size;
	sys_u8 digest[];
};

/* linux/fsverity.h: SYS_FS_IOC_READ_VERITY_METADATA; buf_ptr is an address */
struct sys_fsverity_read_metadata_arg {
	sys_u64 metadata_type;
	sys_u64 offset;
	sys_u64 length;
	sys_u64 buf_ptr;
	sys_u64 reserved;
};
