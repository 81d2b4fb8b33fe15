/*
 * cat: copies files, or standard input for `-` and for no name at all, to standard output.
 * Shows partial writes, interrupted calls, errors that name their file, and SYSGATE_MEMORY.
 * cc -O2 -ffreestanding -nostdlib -static -I include -o cat tests/programs/cat.c
 */
#define SYSGATE_MEMORY /* clang -O0 copies structs by memcpy */
#include "sysgate.h"

static char buffer[65536];

static struct sys_iovec part(const char *text)
{
	struct sys_iovec vector = {(void *)text, 0};

	while (text[vector.iov_len])
		vector.iov_len++;
	return vector;
}

/* One writev(2), so that the messages of two programs do not mix. */
static void complain(const char *name, int error)
{
	static const int powers[] = {1000, 100, 10, 1};
	char digits[] = "0000\n", *first = digits;
	struct sys_iovec line[4];

	/* Many machines divide in a library only; volatile, so that the compiler does not think of it. */
	for (int i = 0; i < 4; i++)
		for (volatile int *left = &error; *left >= powers[i]; *left -= powers[i])
			digits[i]++;
	while (*first == '0')
		first++;
	line[0] = part("cat: ");
	line[1] = part(name);
	line[2] = part(": error ");
	line[3] = part(first);
	sys_writev(2, line, 4);
}

/* Returns 0 or -errno. */
static sys_ssize write_all(const char *bytes, sys_ssize count)
{
	while (count > 0) {
		sys_ssize written = sys_write(1, bytes, (sys_size)count);

		if (written == -SYS_EINTR)
			continue;
		if (sys_is_error(written))
			return written;
		bytes += written;
		count -= written;
	}
	return 0;
}

/* Returns whether all went well; what cannot be written ends the program. */
static int copy(int fd, const char *name)
{
	for (;;) {
		sys_ssize count = sys_read(fd, buffer, sizeof buffer);
		sys_ssize status;

		if (count == -SYS_EINTR)
			continue;
		if (sys_is_error(count))
			complain(name, sys_errno_of(count));
		if (count <= 0)
			return count == 0;
		status = write_all(buffer, count);
		if (sys_is_error(status)) {
			complain("standard output", sys_errno_of(status));
			sys_exit_group(1);
		}
	}
}

static int copy_file(const char *name)
{
	int fine, fd;

	if (name[0] == '-' && !name[1])
		return copy(0, "standard input");
	fd = sys_openat(SYS_AT_FDCWD, name, SYS_O_RDONLY | SYS_O_CLOEXEC, 0);
	if (sys_is_error(fd)) {
		complain(name, sys_errno_of(fd));
		return 0;
	}
	fine = copy(fd, name);
	sys_close(fd);
	return fine;
}

static int cat(int argc, char **argv, char **envp)
{
	int fine = argc > 1 || copy_file("-");

	(void)envp;
	for (int i = 1; i < argc; i++)
		fine &= copy_file(argv[i]);
	return !fine;
}

SYSGATE_MAIN(cat);
