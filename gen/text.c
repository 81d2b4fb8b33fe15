#include "text.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t reported;

static void *allocate(void *old, size_t size)
{
	void *new = realloc(old, size);

	if (!new) {
		fputs("out of memory\n", stderr);
		exit(2);
	}
	return new;
}

/* Makes room for that many bytes more, and the NUL. */
static void text_reserve(struct text *text, size_t more)
{
	if (text->room > text->length + more)
		return;
	text->room = 2 * text->room + more + 1;
	text->data = allocate(text->data, text->room);
}

bool text_read(struct text *text, const char *path)
{
	FILE *file = fopen(path, "rb");
	int error = 0;

	text_clear(text);
	if (!file)
		return false;
	/* Small enough that most files take one read, large enough that no file takes many. */
	do {
		text_reserve(text, 1u << 16);
		text->length +=
			fread(text->data + text->length, 1, text->room - text->length - 1, file);
	} while (!feof(file) && !ferror(file));
	if (ferror(file)) {
		error = errno;
		text->length = 0;
	}
	text->data[text->length] = '\0';
	fclose(file);
	errno = error;
	return !error;
}

void text_add(struct text *text, const char *bytes, size_t length)
{
	text_reserve(text, length);
	if (length)
		memcpy(text->data + text->length, bytes, length);
	text->length += length;
	text->data[text->length] = '\0';
}

void text_print(struct text *text, const char *format, ...)
{
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	if (length < 0)
		return;
	text_reserve(text, (size_t)length);
	va_start(arguments, format);
	vsnprintf(text->data + text->length, (size_t)length + 1, format, arguments);
	va_end(arguments);
	text->length += (size_t)length;
}

void text_clear(struct text *text)
{
	text->length = 0;
	if (text->data)
		text->data[0] = '\0';
}

void text_free(struct text *text)
{
	free(text->data);
	*text = (struct text){0};
}

struct lines text_split(struct text *text)
{
	struct lines lines = {0};
	size_t start = 0;

	while (start < text->length) {
		char *next = text->data + start;
		char *newline = memchr(next, '\n', text->length - start);

		lines.line = array_grow(lines.line, lines.count, sizeof(*lines.line));
		lines.line[lines.count++] = next;
		if (!newline)
			break;
		*newline = '\0';
		start += (size_t)(newline - next) + 1;
	}
	return lines;
}

/* The room doubles whenever the count reaches a power of two, so that nobody has to store it. */
void *array_grow(void *array, size_t count, size_t size)
{
	if (count & (count - 1))
		return array;
	return allocate(array, (count ? 2 * count : 1) * size);
}

char *string_copy(const char *string, size_t length)
{
	char *copy = allocate(NULL, length + 1);

	memcpy(copy, string, length);
	copy[length] = '\0';
	return copy;
}

void report(const char *file, size_t line, const char *format, ...)
{
	va_list arguments;

	reported++;
	if (line)
		fprintf(stderr, "%s:%zu: ", file, line);
	else
		fprintf(stderr, "%s: ", file);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
}

size_t report_count(void)
{
	return reported;
}
