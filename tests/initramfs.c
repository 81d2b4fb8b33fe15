/*
 * initramfs [NAME=]FILE... >ARCHIVE: writes an initramfs (cpio, format "newc", not compressed) of
 * files, under other names where given, with the folders that the names go through, and /dev/console,
 * which needs no root here: a device node in an archive is a header. The layout is described in
 * Documentation/driver-api/early-userspace/buffer-format.rst of the kernel.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FOLDER = 040755, PROGRAM = 0100755, CONSOLE = 020600 };

static unsigned long written;

static void pad(void)
{
	for (; written % 4; written++)
		putchar(0);
}

static void write_entry(const char *name, unsigned int mode, unsigned int major, unsigned int minor,
	const char *data, size_t size)
{
	static unsigned int inode;
	size_t name_size = strlen(name) + 1;
	int head;

	inode++;
	head = printf("070701%08X%08X%08X%08X%08X%08X%08zX%08X%08X%08X%08X%08zX%08X", inode, mode,
		0, 0, 1, 0, size, 0, 0, major, minor, name_size, 0);
	written += (size_t)head + fwrite(name, 1, name_size, stdout);
	pad();
	if (size)
		written += fwrite(data, 1, size, stdout);
	pad();
}

/* Names follow one another in order, so that a folder is new if the last name was not in it. */
static void write_folders(const char *name)
{
	static char last[4096];
	char folder[4096];
	const char *slash;

	for (slash = strchr(name, '/'); slash; slash = strchr(slash + 1, '/')) {
		snprintf(folder, sizeof(folder), "%.*s", (int)(slash - name), name);
		if (strncmp(last, name, (size_t)(slash - name) + 1) != 0)
			write_entry(folder, FOLDER, 0, 0, NULL, 0);
	}
	snprintf(last, sizeof(last), "%s", name);
}

static char *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *data = NULL;
	size_t room = 0;

	*size = 0;
	if (!file)
		return NULL;
	do {
		room += 1 << 16;
		data = realloc(data, room);
		if (!data)
			abort();
		*size += fread(data + *size, 1, room - *size, file);
	} while (*size == room);
	fclose(file);
	return data;
}

/* Returns whether the file could be read. */
static int write_file(const char *name, const char *path)
{
	size_t size;
	char *data = read_file(path, &size);

	if (!data) {
		fprintf(stderr, "initramfs: %s: %s\n", path, strerror(errno));
		return 0;
	}
	write_folders(name);
	write_entry(name, PROGRAM, 0, 0, data, size);
	free(data);
	return 1;
}

int main(int argc, char **argv)
{
	int fine = 1;
	int i;

	write_entry("dev", FOLDER, 0, 0, NULL, 0);
	write_entry("dev/console", CONSOLE, 5, 1, NULL, 0);
	write_entry("proc", FOLDER, 0, 0, NULL, 0);
	write_entry("tmp", FOLDER, 0, 0, NULL, 0);
	for (i = 1; i < argc; i++) {
		char *equals = strchr(argv[i], '=');

		if (equals)
			*equals = 0;
		fine &= write_file(argv[i], equals ? equals + 1 : argv[i]);
	}
	write_entry("TRAILER!!!", 0, 0, 0, NULL, 0);
	return fflush(stdout) != 0 || !fine;
}
