/*
 * What the headers for user space leave out, or show as it is not. The ABI is asked of the
 * compiler.
 */

/* What a libc adds: another name, and the permissions in the order of fs/open.c's access */
#define O_ASYNC FASYNC
enum { F_OK = 0, X_OK = 1, W_OK = 2, R_OK = 4 };

/*
 * fs/fcntl.c: the 64-bit kernel's fcntl knows none of F_GETLK64 and its kin; x32 and parisc64 go
 * through it, although their headers define them.
 */
#if defined(F_GETLK64) && !defined(__x86_64__) && !(defined(__hppa__) && defined(__LP64__))
#define FCNTL_GETLK F_GETLK64
#define FCNTL_SETLK F_SETLK64
#define FCNTL_SETLKW F_SETLKW64
#else
#define FCNTL_GETLK F_GETLK
#define FCNTL_SETLK F_SETLK
#define FCNTL_SETLKW F_SETLKW
#endif

/* include/linux/fs.h, include/linux/dirent.h */
struct kernel_file_handle {
	__u32 handle_bytes;
	int handle_type;
	unsigned char f_handle[];
};
struct kernel_dirent64 {
	__u64 d_ino;
	__s64 d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[];
};

/*
 * arch/mips/include/uapi/asm/stat.h as a 64-bit kernel is compiled, which n32 calls by the same
 * entry (arch/mips/kernel/syscalls/syscall_n32.tbl); the header shows o32's to n32.
 */
#if defined(__mips__) && _MIPS_SIM == _ABIN32
struct kernel_stat {
	unsigned int st_dev;
	unsigned int st_pad0[3];
	unsigned long long st_ino;
	__kernel_mode_t st_mode;
	__u32 st_nlink;
	__kernel_uid32_t st_uid;
	__kernel_gid32_t st_gid;
	unsigned int st_rdev;
	unsigned int st_pad1[3];
	long long st_size;
	unsigned int st_atime;
	unsigned int st_atime_nsec;
	unsigned int st_mtime;
	unsigned int st_mtime_nsec;
	unsigned int st_ctime;
	unsigned int st_ctime_nsec;
	unsigned int st_blksize;
	unsigned int st_pad2;
	unsigned long long st_blocks;
};
#define KERNEL_STAT struct kernel_stat
#else
#define KERNEL_STAT struct stat
#endif

/*
 * fs/statfs.c: statfs fills in a struct statfs64 where the call is statfs64. x32 has statfs of the
 * 64-bit kernel, whose words have 64 bits (include/uapi/asm-generic/statfs.h).
 */
#if defined(__x86_64__) && defined(__ILP32__)
struct kernel_statfs {
	__kernel_long_t f_type;
	__kernel_long_t f_bsize;
	__kernel_long_t f_blocks;
	__kernel_long_t f_bfree;
	__kernel_long_t f_bavail;
	__kernel_long_t f_files;
	__kernel_long_t f_ffree;
	__kernel_fsid_t f_fsid;
	__kernel_long_t f_namelen;
	__kernel_long_t f_frsize;
	__kernel_long_t f_flags;
	__kernel_long_t f_spare[4];
};
#define KERNEL_STATFS struct kernel_statfs
#elif defined(__LP64__) && !defined(__alpha__)
#define KERNEL_STATFS struct statfs
#else
#define KERNEL_STATFS struct statfs64
#endif
