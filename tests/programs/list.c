/*
 * list [DIRECTORY...]: type, size and name of what a directory holds, in the kernel's order.
 * Shows getdents64 and statx, which are the same on every ABI.
 * cc -O2 -ffreestanding -nostdlib -static -I include -o list tests/programs/list.c
 */
#define SYSGATE_MEMORY /* compilers call memset to fill an array */
#include "sysgate.h"

enum { columns = 20, name_room = 256 };

static int print(int fd, const char *text)
{
	sys_size length = 0;

	while (text[length])
		length++;
	return !sys_is_error(sys_write(fd, text, length));
}

static int complain(const char *name)
{
	print(2, "list: cannot read ");
	print(2, name);
	print(2, "\n");
	return 0;
}

/* Doubles the digits and adds a bit, 64 times: 32-bit machines do not divide 64 bits. */
static void write_size(char *digits, sys_u64 size)
{
	int i = 0;

	for (int bit = 0; bit < 64; bit++, size <<= 1) {
		int carry = (int)(size >> 63);

		for (i = columns; i-- > 0;) {
			int digit = digits[i] * 2 + carry;

			carry = digit > 9;
			digits[i] = (char)(digit - 10 * carry);
		}
	}
	for (i = 0; i < columns - 1 && !digits[i]; i++)
		digits[i] = ' ';
	for (; i < columns; i++)
		digits[i] = (char)(digits[i] + '0');
}

static int show(int directory, const char *name)
{
	static const char types[] = "?pc?d?b?-?l?s???";
	char line[2 + columns + 1 + name_room + 1] = "? ";
	char *end = line + 2 + columns;
	struct sys_statx status;

	if (sys_statx(directory, name, SYS_AT_SYMLINK_NOFOLLOW, SYS_STATX_BASIC_STATS, &status))
		return complain(name);
	line[0] = types[status.stx_mode >> 12];
	write_size(line + 2, status.stx_size);
	*end++ = ' ';
	while (*name)
		*end++ = *name++;
	*end = '\n';
	return print(1, line);
}

static struct sys_dirent64 *entry_at(void *entries, sys_ssize offset)
{
	return (void *)((char *)entries + offset);
}

static int list_directory(const char *name)
{
	sys_u64 entries[4096];
	int directory = sys_openat(SYS_AT_FDCWD, name, SYS_O_DIRECTORY | SYS_O_CLOEXEC, 0);
	int fine = 1;
	sys_ssize count;

	if (sys_is_error(directory))
		return complain(name);
	while ((count = sys_getdents64(directory, (void *)entries, sizeof entries)) > 0)
		for (sys_ssize at = 0; at < count; at += entry_at(entries, at)->d_reclen)
			fine &= show(directory, entry_at(entries, at)->d_name);
	sys_close(directory);
	return sys_is_error(count) ? complain(name) : fine;
}

static int list(int argc, char **argv, char **envp)
{
	int fine = argc > 1 || list_directory(".");

	(void)envp;
	for (int i = 1; i < argc; i++)
		fine &= list_directory(argv[i]);
	return !fine;
}

SYSGATE_MAIN(list);
