#include "archive.h"

#include <string.h>

#include "program.h"

static const char *next_file(const char *from, const char *end)
{
	const char *next = from < end ? memmem(from, (size_t)(end - from), "\n@ ", 3) : NULL;

	return next ? next + 1 : end;
}

static void unpack_file(const char *path, const char *text, size_t size)
{
	if (path[0] == '-')
		remove_file(path + 1);
	else if (*path && path[strlen(path) - 1] == '/')
		put_directory(path);
	else
		put_file(path, text, size);
}

void unpack(const char *text, size_t size)
{
	const char *end = text + size;
	const char *file = size > 1 && memcmp(text, "@ ", 2) == 0 ? text : next_file(text, end);

	while (file < end) {
		const char *line = memchr(file, '\n', (size_t)(end - file));
		const char *next = line ? next_file(line, end) : end;
		char path[200] = "";

		if (!line)
			line = end - 1;
		if ((size_t)(line - file) < sizeof(path) && line > file + 2)
			memcpy(path, file + 2, (size_t)(line - file - 2));
		unpack_file(path, line + 1, (size_t)(next - line - 1));
		file = next;
	}
}
