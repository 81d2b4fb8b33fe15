/* cat [FILE...]: copies files, or standard input for `-` and for no name at all, to standard output. */
#include OS_ADAPTER
#include "print.h"

static char buffer[65536];

static int write_all(const char *bytes, long count)
{
	while (count > 0) {
		long written = os_write(1, bytes, (unsigned long)count);

		if (os_interrupted(written))
			continue;
		if (os_failed(written))
			return 0;
		bytes += written;
		count -= written;
	}
	return 1;
}

static int copy(int fd)
{
	for (;;) {
		long count = os_read(fd, buffer, sizeof buffer);

		if (os_interrupted(count))
			continue;
		if (count == 0)
			return 1;
		if (os_failed(count) || !write_all(buffer, count))
			return 0;
	}
}

static int copy_file(const char *name)
{
	int fine, fd;

	if (name[0] == '-' && !name[1])
		return copy(0);
	fd = os_open(name, OS_O_RDONLY, 0);
	if (os_failed(fd))
		return complain("cat: cannot open ", name);
	fine = copy(fd);
	os_close(fd);
	return fine || complain("cat: cannot copy ", name);
}

static int cat(int argc, char **argv, char **environment)
{
	int fine = argc > 1 || copy_file("-");

	(void)environment;
	for (int i = 1; i < argc; i++)
		fine &= copy_file(argv[i]);
	return !fine;
}

OS_MAIN(cat)
