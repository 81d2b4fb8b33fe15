/* What a file is, by each call that tells, against statx, and statx against what the test made. */
#define SYSGATE_WITH_LEGACY
#include "layouts.h"

/* Beyond what 32 bits of seconds hold, signed or not, and with halves that differ. */
static const struct sys_timespec times[2] = {{0x123456789, 123456789}, {1000000007, 987654321}};

#define AGREE(s, x, call) \
	(part(SAME((s)->st_dev, SYS_MAKEDEV((x)->stx_dev_major, (x)->stx_dev_minor)), \
		 call "'s st_dev"), \
		part(SAME((s)->st_ino, (x)->stx_ino), call "'s st_ino"), \
		part(SAME((s)->st_mode, (x)->stx_mode), call "'s st_mode"), \
		part(SAME((s)->st_nlink, (x)->stx_nlink), call "'s st_nlink"), \
		part(SAME((s)->st_uid, (x)->stx_uid), call "'s st_uid"), \
		part(SAME((s)->st_gid, (x)->stx_gid), call "'s st_gid"), \
		part(SAME((s)->st_rdev, SYS_MAKEDEV((x)->stx_rdev_major, (x)->stx_rdev_minor)), \
			call "'s st_rdev"), \
		part(SAME((s)->st_size, (x)->stx_size), call "'s st_size"), \
		part(SAME((s)->st_atime_sec, (x)->stx_atime.tv_sec), call "'s st_atime_sec"), \
		part(SAME((s)->st_mtime_sec, (x)->stx_mtime.tv_sec), call "'s st_mtime_sec"), \
		part(SAME((s)->st_ctime_sec, (x)->stx_ctime.tv_sec), call "'s st_ctime_sec"))
#define AGREE_BLOCKS(s, x, call) \
	(part(SAME((s)->st_blksize, (x)->stx_blksize), call "'s st_blksize"), \
		part(SAME((s)->st_blocks, (x)->stx_blocks), call "'s st_blocks"))
#define AGREE_NANOSECONDS(s, x, call) \
	(part(SAME((s)->st_atime_nsec, (x)->stx_atime.tv_nsec), call "'s st_atime_nsec"), \
		part(SAME((s)->st_mtime_nsec, (x)->stx_mtime.tv_nsec), call "'s st_mtime_nsec"), \
		part(SAME((s)->st_ctime_nsec, (x)->stx_ctime.tv_nsec), call "'s st_ctime_nsec"))

#if defined(SYSGATE_S390X) || defined(SYSGATE_SPARC64)
#define OTHER_STAT "the emulator has another struct"
#else
#define OTHER_STAT 0
#endif
#if SYSGATE_WORD_BITS == 64
#define HAS_STAT /* a struct sys_stat with the names of all ABIs' members */
#if !defined(SYSGATE_ALPHA) && !defined(SYSGATE_SPARC64)
#define HAS_NANOSECONDS
#endif
#elif defined(SYS_NR_stat) && !defined(SYSGATE_MIPS_N32)
#define HAS_NEWSTAT
#ifndef SYSGATE_M68K
#define HAS_NANOSECONDS
#endif
#endif
#ifdef SYS_NR_fstat64
#define HAS_STAT64
#endif
#if defined(SYSGATE_I386) || defined(SYSGATE_M68K) || defined(SYSGATE_POWERPC) || \
	defined(SYSGATE_SH)
#define HAS_OLDSTAT
#endif

static int read_statx(const char *name, int flags, struct sys_statx *x)
{
	fill(x, sizeof *x);
	return sys_statx(folder, name, flags, SYS_STATX_BASIC_STATS, x);
}

#if defined(HAS_STAT) || defined(HAS_NEWSTAT)
static void compare(const struct sys_stat *s, const struct sys_statx *x)
{
	AGREE(s, x, "stat");
	AGREE_BLOCKS(s, x, "stat");
#ifdef HAS_NANOSECONDS
	AGREE_NANOSECONDS(s, x, "stat");
#endif
}
#endif

/* A member that holds a value only for some files is 0 for others: each file shows some. */
static void check_stat(const char *name)
{
#ifdef HAS_STAT
	int fd = sys_openat(folder, name, SYS_O_PATH, 0);
	struct sys_statx x;
	struct sys_stat s;

	read_statx(name, 0, &x);
	fill(&s, sizeof s);
	if (HOLDS(sys_fstat(fd, &s) == 0))
		compare(&s, &x);
#ifdef SYS_NR_newfstatat
	fill(&s, sizeof s);
	if (HOLDS(sys_newfstatat(folder, name, &s, 0) == 0))
		compare(&s, &x);
	read_statx(name, SYS_AT_SYMLINK_NOFOLLOW, &x);
	fill(&s, sizeof s);
	if (HOLDS(sys_newfstatat(folder, name, &s, SYS_AT_SYMLINK_NOFOLLOW) == 0))
		compare(&s, &x);
#endif
	sys_close(fd);
#else
	(void)name;
#endif
}

static void check_stat64(const char *name)
{
#ifdef HAS_STAT64
	int fd = sys_openat(folder, name, SYS_O_PATH, 0);
	struct sys_statx x;
	struct sys_stat64 s;

	read_statx(name, 0, &x);
	fill(&s, sizeof s);
	if (HOLDS(sys_fstat64(fd, &s) == 0)) {
		AGREE(&s, &x, "fstat64");
		AGREE_BLOCKS(&s, &x, "fstat64");
		AGREE_NANOSECONDS(&s, &x, "fstat64");
	}
#ifdef SYS_NR_fstatat64
	read_statx(name, SYS_AT_SYMLINK_NOFOLLOW, &x);
	fill(&s, sizeof s);
	if (HOLDS(sys_fstatat64(folder, name, &s, SYS_AT_SYMLINK_NOFOLLOW) == 0)) {
		AGREE(&s, &x, "fstatat64");
		AGREE_BLOCKS(&s, &x, "fstatat64");
		AGREE_NANOSECONDS(&s, &x, "fstatat64");
	}
#endif
	sys_close(fd);
#else
	(void)name;
#endif
}

/* The older calls refuse what does not fit; the small file does, but perhaps not its number. */
static void check_newstat(const char *name)
{
#ifdef HAS_NEWSTAT
	int fd = sys_openat(folder, name, SYS_O_RDONLY, 0);
	struct sys_statx x;
	struct sys_stat s;
	int result, fits;

	read_statx(name, 0, &x);
	fits = x.stx_ino <= 0xffffffff && x.stx_dev_major < 256 && x.stx_dev_minor < 256;
	fill(&s, sizeof s);
	result = sys_newfstat(fd, &s);
	if (HOLDS(result == 0 || (result == -SYS_EOVERFLOW && !fits)) && result == 0)
		compare(&s, &x);
	sys_close(fd);
#else
	(void)name;
#endif
}

/* 64-bit kernels lack the call, and it has no room for many a file's number. */
static void check_oldstat(const char *name)
{
#ifdef HAS_OLDSTAT
	int fd = sys_openat(folder, name, SYS_O_RDONLY, 0);
	struct sys_statx x;
	struct sys_oldstat s;
	int result;

	read_statx(name, 0, &x);
	fill(&s, sizeof s);
	result = sys_oldfstat(fd, &s);
	if (result == 0)
		AGREE(&s, &x, "oldfstat");
	else
		HOLDS(result == -SYS_ENOSYS || (result == -SYS_EOVERFLOW && x.stx_ino > 0xffff));
	sys_close(fd);
#else
	(void)name;
#endif
}

/* Another user's and another group's where the test may give it away. */
static void make_files(void)
{
	int fd = sys_openat(folder, "large", SYS_O_RDWR | SYS_O_CREAT, 0640);

	sys_ftruncate(fd, 0x312345678);
	sys_pwrite64(fd, "large", 5, 0x212345678);
	sys_fchmod(fd, 01640);
	sys_fchown(fd, 0x12345, 0x6789);
	sys_linkat(folder, "large", folder, "second", 0);
	sys_linkat(folder, "large", folder, "third", 0);
	sys_utimensat(folder, "large", times, 0);
	sys_close(fd);
	fd = sys_openat(folder, "small", SYS_O_RDWR | SYS_O_CREAT, 0604);
	sys_write(fd, "small", 5);
	sys_fchown(fd, 0x1234, 0x567);
	sys_close(fd);
	sys_utimensat(folder, "small", times, 0);
	sys_symlinkat("large", folder, "link");
}

static void remove_files(void)
{
	static const char *const names[] = {"large", "second", "third", "small", "link"};

	for (int i = 0; i < 5; i++)
		sys_unlinkat(folder, names[i], 0);
}

static void check_what_was_made(void)
{
	struct sys_statx x;

	begin_test("statx tells what a file was made");
	HOLDS(read_statx("large", 0, &x) == 0);
	HOLDS((x.stx_mask & SYS_STATX_BASIC_STATS) == SYS_STATX_BASIC_STATS);
	HOLDS(x.stx_mode == (SYS_S_IFREG | 01640) && SYS_S_ISREG(x.stx_mode));
	HOLDS(x.stx_nlink == 3);
	HOLDS(x.stx_size == 0x312345678);
	HOLDS(x.stx_blocks > 0 && x.stx_blocks < 0x100000);
	HOLDS(x.stx_blksize >= 512 && !(x.stx_blksize & (x.stx_blksize - 1)));
	HOLDS(x.stx_uid == 0x12345 || x.stx_uid == sys_geteuid());
	HOLDS(x.stx_gid == 0x6789 || x.stx_gid == sys_getegid());
	HOLDS(x.stx_atime.tv_sec == times[0].tv_sec && x.stx_atime.tv_nsec == 123456789);
	HOLDS(x.stx_mtime.tv_sec == times[1].tv_sec && x.stx_mtime.tv_nsec == 987654321);
	HOLDS(is_now(x.stx_ctime.tv_sec) && x.stx_ctime.tv_nsec < 1000000000);
	HOLDS(read_statx("link", SYS_AT_SYMLINK_NOFOLLOW, &x) == 0);
	HOLDS(SYS_S_ISLNK(x.stx_mode) && x.stx_size == 5);
	HOLDS(read_statx("/dev/null", 0, &x) == 0 && SYS_S_ISCHR(x.stx_mode));
	HOLDS(x.stx_rdev_major == 1 && x.stx_rdev_minor == 3);
	excuse_emulator(NARROW_EMULATOR);
	end_test();
	excuse_emulator(0);
}

void check_layouts_of_files(void)
{
	static const char *const names[] = {"large", "small", "link", "/dev/null"};

	make_files();
	check_what_was_made();
	begin_test("stat and its like agree with statx");
	for (int i = 0; i < 4; i++) {
		check_stat(names[i]);
		check_stat64(names[i]);
	}
	check_newstat("small");
	check_newstat("/dev/null");
	check_oldstat("small");
	check_oldstat("/dev/null");
	excuse_emulator(OTHER_STAT);
	end_test();
	excuse_emulator(0);
	remove_files();
}
