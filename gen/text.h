/*
 * What both programs in gen/ need to read and write text: whole files, lines, strings and arrays
 * that grow, and messages that name file and line. Nothing here returns when memory runs out.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes that grow. Start from {0}; a NUL, not counted in length, follows the last byte. */
struct text {
	char *data;
	size_t length;
	size_t room;
};

struct lines {
	char **line;
	size_t count;
};

/* Replaces what text held by the whole file. On false errno says why, and text is empty. */
bool text_read(struct text *text, const char *path);

void text_add(struct text *text, const char *bytes, size_t length);
void text_print(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_clear(struct text *text);
void text_free(struct text *text);

/*
 * Cuts text at its newlines, in place: the lines point into it and live as long as it does.
 * A last line without newline counts; the caller frees lines.line.
 */
struct lines text_split(struct text *text);

/*
 * Makes room for element `count` of an array, before it is stored, and returns the array, which
 * may have moved. Every element has to be added through it, one by one, to an array begun as NULL.
 */
void *array_grow(void *array, size_t count, size_t size);

char *string_copy(const char *string, size_t length);

/* Prints "file:line: message" (line 0: "file: message") to stderr and counts it. */
void report(const char *file, size_t line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* How many times report() was called. */
size_t report_count(void);

#endif
