/* Directories, and file systems. */
#define SYSGATE_WITH_LEGACY
#include "layouts.h"

enum { kinds = 8, entries = 60, buffer_size = 512 };

static const unsigned char types[kinds] = {SYS_DT_REG, SYS_DT_DIR, SYS_DT_FIFO, SYS_DT_LNK,
	SYS_DT_SOCK, SYS_DT_REG, SYS_DT_DIR, SYS_DT_LNK};

/* Names of many lengths: entry i's has 8 digits and i letters more. */
static void name_entry(char *name, int i)
{
	char letters[entries + 1];

	for (int k = 0; k < i; k++)
		letters[k] = 'x';
	letters[i] = 0;
	make_name(name, letters, (unsigned int)i);
}

static int make_entry(int i)
{
	char name[entries + 9];

	name_entry(name, i);
	switch (types[i & (kinds - 1)]) {
	case SYS_DT_DIR:
		return sys_mkdirat(folder, name, 0700);
	case SYS_DT_LNK:
		return sys_symlinkat("nowhere", folder, name);
	case SYS_DT_FIFO:
		return sys_mknodat(folder, name, SYS_S_IFIFO | 0600, 0);
	case SYS_DT_SOCK:
		return sys_mknodat(folder, name, SYS_S_IFSOCK | 0600, 0);
	default:
		return sys_mknodat(folder, name, SYS_S_IFREG | 0600, 0);
	}
}

static void remove_entries(void)
{
	for (int i = 0; i < entries; i++) {
		char name[entries + 9];

		name_entry(name, i);
		sys_unlinkat(
			folder, name, types[i & (kinds - 1)] == SYS_DT_DIR ? SYS_AT_REMOVEDIR : 0);
	}
}

/* Counts how often each was listed, "." and ".." behind the others. */
static unsigned char listed[entries + 2];

static int find_entry(const char *name)
{
	sys_size length = length_of(name);

	for (int i = 0; i < entries; i++) {
		char expected[entries + 9];

		name_entry(expected, i);
		if (is_same(name, expected, length + 1))
			return i;
	}
	return is_same(name, ".", 2) ? entries : is_same(name, "..", 3) ? entries + 1 : -1;
}

static int count_entry(const char *name, int type, sys_u64 number)
{
	int i = find_entry(name);
	struct sys_statx x;

	if (i < 0)
		return 0;
	listed[i]++;
	return type == (i < entries ? types[i & (kinds - 1)] : SYS_DT_DIR) &&
		(i >= entries ||
			(sys_statx(folder, name, SYS_AT_SYMLINK_NOFOLLOW, SYS_STATX_INO, &x) == 0 &&
				SAME(number, x.stx_ino)));
}

static int is_each_listed_once(void)
{
	int once = 1;

	for (int i = 0; i < entries + 2; i++) {
		once = once && listed[i] == 1;
		listed[i] = 0;
	}
	return once;
}

static struct sys_dirent64 *entry_at(void *buffer, sys_ssize offset)
{
	return (struct sys_dirent64 *)(void *)((char *)buffer + offset);
}

/* The place that an entry leads to is that of the one behind it. */
static int leads_on(sys_s64 place, const char *next)
{
	sys_u64 buffer[buffer_size / 8];
	int fd = sys_openat(folder, ".", SYS_O_RDONLY | SYS_O_DIRECTORY, 0);
	int result = sys_lseek(fd, place, SYS_SEEK_SET) == place &&
		sys_getdents64(fd, entry_at(buffer, 0), sizeof buffer) > 0 &&
		is_same(entry_at(buffer, 0)->d_name, next, length_of(next) + 1);

	sys_close(fd);
	return result;
}

static void check_dirents(void)
{
	sys_u64 buffer[buffer_size / 8];
	sys_ssize size;
	int calls = 0;

	begin_test("getdents64 lists exactly the directory");
	for (int i = 0; i < entries; i++)
		HOLDS(make_entry(i) == 0);
	sys_lseek(folder, 0, SYS_SEEK_SET);
	while ((size = sys_getdents64(folder, entry_at(buffer, 0), sizeof buffer)) > 0) {
		calls++;
		for (sys_ssize at = 0, next; at < size; at = next) {
			struct sys_dirent64 *entry = entry_at(buffer, at);

			next = at + entry->d_reclen;
			if (!HOLDS(entry->d_reclen > 0 && next <= size))
				break;
			HOLDS((entry->d_reclen & 7) == 0 || is_emulated());
			HOLDS(count_entry(entry->d_name, entry->d_type, entry->d_ino));
			if (calls == 2 && next < size)
				HOLDS(leads_on(entry->d_off, entry_at(buffer, next)->d_name));
		}
	}
	HOLDS(size == 0 && calls > 3);
	HOLDS(is_each_listed_once());
	excuse_emulator(NARROW_EMULATOR);
	end_test();
	excuse_emulator(0);
}

/* The type is the last byte; what does not fit the number or the place is refused. */
static void check_old_dirents(void)
{
#ifdef SYS_NR_getdents
	sys_u64 buffer[buffer_size / 8];
	char *bytes = (char *)buffer;
	long size;

	begin_test("getdents lists exactly the directory");
	sys_lseek(folder, 0, SYS_SEEK_SET);
	while ((size = sys_getdents(folder, (struct sys_dirent *)(void *)buffer, sizeof buffer)) >
		0) {
		for (long at = 0; at < size;) {
			struct sys_dirent *entry = (struct sys_dirent *)(void *)(bytes + at);

			at += entry->d_reclen;
			if (!HOLDS(entry->d_reclen > 0 && at <= size))
				break;
			HOLDS((entry->d_reclen & (sizeof(long) - 1)) == 0 || is_emulated());
			HOLDS(count_entry(entry->d_name, bytes[at - 1], entry->d_ino));
		}
	}
	if (size == -SYS_EOVERFLOW) {
		is_each_listed_once();
		skip_test("the file system's numbers have more bits");
		return;
	}
	HOLDS(size == 0);
	HOLDS(is_each_listed_once());
	end_test();
#endif
}

/* Where the test may mount, a file system whose size it knows. */
static void check_statfs(void)
{
	struct sys_statfs s, f;
	int fd, mounted;

	begin_test("statfs and fstatfs");
	fill(&s, sizeof s);
	HOLDS(sys_statfs("/proc", &s) == 0 && (sys_u32)s.f_type == SYS_PROC_SUPER_MAGIC);
	HOLDS(s.f_blocks == 0 && s.f_bfree == 0 && s.f_files == 0 && s.f_namelen == 255);
	mounted = sys_mount("none", folder_path, "tmpfs", 0, "size=4m,nr_inodes=77") == 0;
	fd = sys_openat(SYS_AT_FDCWD, folder_path, SYS_O_DIRECTORY, 0);
	if (mounted)
		HOLDS(sys_mknodat(fd, "file", SYS_S_IFREG, 0) == 0);
	fill(&s, sizeof s);
	HOLDS(sys_statfs(folder_path, &s) == 0);
	fill(&f, sizeof f);
	HOLDS(sys_fstatfs(fd, &f) == 0);
	HOLDS(s.f_type == f.f_type && s.f_bsize == f.f_bsize && s.f_blocks == f.f_blocks);
	HOLDS(is_same(&s.f_fsid, &f.f_fsid, sizeof s.f_fsid) && s.f_flags == f.f_flags);
	HOLDS(s.f_namelen == 255 && s.f_frsize == s.f_bsize && (s.f_flags & SYS_ST_VALID));
	HOLDS(s.f_bsize >= 512 && !(s.f_bsize & (s.f_bsize - 1)));
	HOLDS(s.f_bavail <= s.f_bfree && s.f_bfree <= s.f_blocks && s.f_ffree <= s.f_files);
	if (mounted) {
		HOLDS((sys_u32)s.f_type == SYS_TMPFS_MAGIC);
		HOLDS((unsigned long)s.f_blocks * (unsigned long)s.f_bsize == 4 << 20);
		HOLDS(s.f_bfree == s.f_blocks && s.f_files == 77 && s.f_ffree == 75);
	}
	sys_close(fd);
	if (mounted)
		sys_umount2(folder_path, 0);
	end_test();
}

void check_layouts_of_directories(void)
{
	check_dirents();
	check_old_dirents();
	remove_entries();
	check_statfs();
}
