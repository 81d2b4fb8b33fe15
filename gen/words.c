#include "words.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

char *duplicate(const char *string)
{
	return string_copy(string, strlen(string));
}

size_t string_hash(const char *string)
{
	size_t hash = 0;

	while (*string)
		hash = hash * 31 + (unsigned char)*string++;
	return hash;
}

void add_string(struct strings *strings, char *string)
{
	strings->item = array_grow(strings->item, strings->count, sizeof(*strings->item));
	strings->item[strings->count++] = string;
}

bool has_string(const struct strings *strings, const char *string)
{
	for (size_t i = 0; i < strings->count; i++) {
		if (strcmp(strings->item[i], string) == 0)
			return true;
	}
	return false;
}

static const char *skip_blanks(const char *text)
{
	while (isspace((unsigned char)*text))
		text++;
	return text;
}

struct strings split_words(const char *line)
{
	struct strings words = {NULL, 0};

	for (line = skip_blanks(line); *line; line = skip_blanks(line)) {
		const char *end = line;
		bool quoted = false;

		while (*end && (quoted || !isspace((unsigned char)*end))) {
			if (*end == '"')
				quoted = !quoted;
			end++;
		}
		add_string(&words, string_copy(line, (size_t)(end - line)));
		line = end;
	}
	return words;
}

char *rest_of_line(const char *line)
{
	size_t length;

	line = skip_blanks(line);
	while (*line && !isspace((unsigned char)*line))
		line++;
	line = skip_blanks(line);
	length = strlen(line);
	while (length && isspace((unsigned char)line[length - 1]))
		length--;
	return string_copy(line, length);
}

char *rest_after(const char *line, size_t words)
{
	char *rest = duplicate(line);

	while (words--) {
		char *next = rest_of_line(rest);

		free(rest);
		rest = next;
	}
	return rest;
}

bool is_comment(const char *line)
{
	line = skip_blanks(line);
	return *line == '\0' || *line == '#';
}

bool read_whole(struct text *text, const char *path)
{
	const char *nul;

	if (!text_read(text, path)) {
		report(path, 0, "%s", strerror(errno));
		return false;
	}
	nul = memchr(text->data, '\0', text->length);
	if (nul) {
		size_t line = 1;

		for (const char *at = text->data; at < nul; at++)
			line += *at == '\n';
		report(path, line, "a NUL byte: this is no text");
		return false;
	}
	return true;
}

/* What a table says goes into comments and lines of the header, and must not end them. */
static void check_line(const char *path, size_t number, const char *line)
{
	size_t length = strlen(line);

	if (strstr(line, "/*") || strstr(line, "*/"))
		report(path, number, "a line may not begin or end a comment of C");
	if (length && line[length - 1] == '\\')
		report(path, number, "a line may not end with a backslash");
}

bool read_lines(struct text *text, struct lines *lines, const char *path)
{
	if (!read_whole(text, path))
		return false;
	*lines = text_split(text);
	for (size_t i = 0; i < lines->count; i++)
		check_line(path, i + 1, lines->line[i]);
	return true;
}

bool is_whole(const char *text)
{
	char open = '\0';

	if (strstr(text, "\\\"") || strstr(text, "\\'"))
		return false;
	for (; *text; text++) {
		if (open ? *text == open : *text == '"' || *text == '\'')
			open = open ? '\0' : *text;
	}
	return !open;
}

bool is_plain(const char *text)
{
	return !strpbrk(text, "\"\\");
}

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";

bool is_tag_word(const char *word)
{
	return *word && strspn(word, letters) == strlen(word);
}

bool is_identifier(const char *word)
{
	return *word && !isdigit((unsigned char)*word) && strspn(word, letters) == strlen(word);
}

bool read_number(const char *word, long *number)
{
	char *end;

	if (!isdigit((unsigned char)*word))
		return false;
	errno = 0;
	*number = strtol(word, &end, strncmp(word, "0x", 2) == 0 ? 16 : 10);
	return errno == 0 && *end == '\0';
}

char *path_below(const char *root, const char *format, const char *name)
{
	struct text path = {0};

	text_print(&path, "%s/", root);
	for (; *format; format++) {
		if (*format == '*')
			text_print(&path, "%s", name);
		else
			text_add(&path, format, 1);
	}
	return path.data;
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

struct strings files_in(const char *folder, const char *ending)
{
	struct strings files = {NULL, 0};
	DIR *directory = opendir(folder);
	struct dirent *entry;

	if (!directory) {
		report(folder, 0, "%s", strerror(errno));
		return files;
	}
	while ((entry = readdir(directory)) != NULL) {
		size_t length = strlen(entry->d_name);
		size_t tail = strlen(ending);

		if (length > tail && strcmp(entry->d_name + length - tail, ending) == 0)
			add_string(&files, string_copy(entry->d_name, length));
	}
	closedir(directory);
	if (files.count)
		qsort(files.item, files.count, sizeof(*files.item), compare_strings);
	return files;
}
