/*
 * file COMMAND...: a tool for files; each command takes its arguments and the next one follows:
 *	make DIRECTORY   write FILE TEXT   move FROM TO   show PATH   list DIRECTORY
 *	remove FILE   unmake DIRECTORY
 * It ends with 1 at the first that fails.
 */
#include OS_ADAPTER
#include "print.h"

static int write_file(const char *path, const char *text)
{
	int fd = os_open(path, OS_O_WRONLY | OS_O_CREAT | OS_O_TRUNC, 0644);
	int fine;

	if (os_failed(fd))
		return 0;
	fine = print(fd, text) && print(fd, "\n");
	return !os_failed(os_close(fd)) && fine;
}

/* Its mode in octal and its size in hexadecimal digits, without zeros in front. */
static int show(const char *path)
{
	static const char digits[] = "0123456789abcdef";
	os_status status;
	unsigned long mode, size;
	char line[32], *first = line + sizeof line;

	if (os_failed(os_stat(path, &status)))
		return 0;
	mode = os_mode_of(status);
	size = os_size_of(status);
	*--first = 0;
	*--first = '\n';
	do
		*--first = digits[size & 15];
	while (size >>= 4);
	*--first = ' ';
	do
		*--first = digits[mode & 7];
	while (mode >>= 3);
	return print(1, first);
}

static int list(const char *path)
{
	static unsigned long long entries[512];
	int fd = os_open(path, OS_O_RDONLY, 0);
	long count;

	if (os_failed(fd))
		return 0;
	while ((count = os_getdents(fd, entries, sizeof entries)) > 0) {
		for (char *at = (char *)entries; at < (char *)entries + count;) {
			os_dirent *entry = (void *)at;

			if (entry->d_name[0] != '.' &&
				(!print(1, entry->d_name) || !print(1, "\n")))
				return 0;
			at += entry->d_reclen;
		}
	}
	os_close(fd);
	return !os_failed(count);
}

/* Returns how many arguments the command took; 0 if it failed. */
static int execute(char **argv)
{
	const char *command = argv[0], *path = argv[1], *other = path ? argv[2] : 0;

	if (!path)
		return 0;
	switch (command[0]) {
	case 'w':
		return other && write_file(path, other) ? 3 : 0;
	case 'm':
		if (command[1] == 'a')
			return os_failed(os_mkdir(path, 0755)) ? 0 : 2;
		return other && !os_failed(os_rename(path, other)) ? 3 : 0;
	case 's':
		return show(path) ? 2 : 0;
	case 'l':
		return list(path) ? 2 : 0;
	case 'r':
		return os_failed(os_unlink(path)) ? 0 : 2;
	case 'u':
		return os_failed(os_rmdir(path)) ? 0 : 2;
	default:
		return 0;
	}
}

static int file(int argc, char **argv, char **environment)
{
	(void)argc, (void)environment;
	for (argv++; *argv;) {
		int taken = execute(argv);

		if (!taken)
			return !complain("file: failed: ", *argv);
		argv += taken;
	}
	return 0;
}

OS_MAIN(file)
