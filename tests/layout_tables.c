#include "layout_tables.h"

#include <criterion/criterion.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run_command.h"

static const char blanks[] = " \t";

bool has_name(const struct name_list *list, const char *word)
{
	for (size_t i = 0; i < list->count; i++) {
		if (strcmp(list->word[i], word) == 0)
			return true;
	}
	return false;
}

void add_name(struct name_list *list, const char *word, size_t length)
{
	char *copy = print_string("%.*s", (int)length, word), **larger;

	if (has_name(list, copy)) {
		free(copy);
		return;
	}
	larger = realloc(list->word, (list->count + 1) * sizeof(*list->word));
	if (!larger)
		abort();
	list->word = larger;
	list->word[list->count++] = copy;
}

bool is_matched(const struct name_list *patterns, const char *name)
{
	for (size_t i = 0; i < patterns->count; i++) {
		if (fnmatch(patterns->word[i], name, 0) == 0)
			return true;
	}
	return false;
}

/* A file of the kernel's own source is named by its path there. */
static bool is_source(const char *path)
{
	static const char *const folders[] = {"include/", "arch/", "kernel/", "fs/", "net/",
		"drivers/", "ipc/", "mm/", "security/", "io_uring/"};

	for (size_t i = 0; i < COUNT(folders); i++) {
		if (strncmp(path, folders[i], strlen(folders[i])) == 0)
			return true;
	}
	return false;
}

/* "a.h,b.h": all of them. */
static void add_headers(struct layout_subject *subject, const char *headers, size_t length)
{
	for (const char *at = headers, *end = headers + length; at < end;) {
		size_t one = strcspn(at, ",");

		if (at + one > end)
			one = (size_t)(end - at);
		add_name(is_source(at) ? &subject->sources : &subject->headers, at, one);
		at += one + (at + one < end);
	}
}

/* The words of a line behind the first, up to a comment; the first of them may be headers. */
static void read_patterns(struct layout_subject *subject, const char *line, bool covers)
{
	struct name_list *list = covers ? &subject->covered : &subject->omitted;
	bool first = covers;

	line += strcspn(line, blanks);
	for (line += strspn(line, blanks); *line && *line != '\n' && *line != '#';) {
		size_t length = strcspn(line, " \t\n");

		if (first)
			add_headers(subject, line, length);
		else
			add_name(list, line, length);
		first = false;
		line += length;
		line += strspn(line, blanks);
	}
}

static void read_constants(struct layout_subject *subject, char *table)
{
	for (char *line = strtok(table, "\n"); line; line = strtok(NULL, "\n")) {
		size_t length = strcspn(line, blanks);

		if (line[0] == '#' || !length)
			continue;
		if (strncmp(line, "covers", length) == 0 || strncmp(line, "omits", length) == 0)
			read_patterns(subject, line, line[0] == 'c');
		else
			add_name(&subject->constants, line, length);
	}
}

/* Above each struct stands where the kernel has it: "/" and "* linux/stat.h, asm/stat.h: ...". */
static void read_comments(struct layout_subject *subject, const char *types)
{
	for (const char *line = types; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (strncmp(line, "/*", 2) == 0 && line[2] == '\n')
			line += strlen("/*\n *");
		else if (strncmp(line, "/* ", 3) == 0)
			line += strlen("/*");
		else
			continue;
		for (;;) {
			size_t length = strcspn(line += strspn(line, " "), ",: \n");

			if (is_source(line))
				add_name(&subject->internal, line, length);
			else if (length > 2 && strncmp(line + length - 2, ".h", 2) == 0)
				add_name(&subject->headers, line, length);
			else
				break;
			line += length;
			if (*line != ',')
				break;
			line++;
		}
	}
}

/* Between its banner and the next. */
static char *section_of(const char *header, const char *name)
{
	char *banner = print_string("tables/types/%s.h)\n */\n", name);
	const char *start = strstr(header, banner), *end;

	cr_assert(start, "the header has no section '%s'", banner);
	start += strlen(banner);
	free(banner);
	end = strstr(start, "\n/* -------");
	return print_string("%.*s", end ? (int)(end - start) : (int)strlen(start), start);
}

static struct layout_subject read_subject(const char *header, const char *name, size_t length)
{
	struct layout_subject subject = {.name = print_string("%.*s", (int)length, name)};
	char *constants = print_string("tables/constants/%s.tbl", subject.name);
	char *types = print_string("tables/types/%s.h", subject.name);

	if (access(constants, R_OK) == 0)
		read_constants(&subject, read_file(constants));
	if (access(types, R_OK) == 0) {
		read_comments(&subject, read_file(types));
		subject.section = section_of(header, subject.name);
	}
	return subject;
}

const struct layout_subject *layout_subjects(size_t *count)
{
	static struct layout_subject subjects[60];
	static size_t subject_count;

	if (!subject_count) {
		char *table = read_file("tables/subjects.tbl"), *rest;
		char *header = read_file("include/sysgate.h");

		for (char *line = strtok_r(table, "\n", &rest); line;
			line = strtok_r(NULL, "\n", &rest)) {
			if (line[0] == '#')
				continue;
			cr_assert(subject_count < COUNT(subjects));
			subjects[subject_count++] =
				read_subject(header, line, strcspn(line, blanks));
		}
	}
	*count = subject_count;
	return subjects;
}
