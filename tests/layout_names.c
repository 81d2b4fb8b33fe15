#include "layout_names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

static size_t length_of_name(const char *text)
{
	size_t length = 0;

	while (isalnum((unsigned char)text[length]) || text[length] == '_')
		length++;
	return length;
}

/* If it matches a pattern, or if there are none. */
static void add_matching(
	struct name_list *names, const struct name_list *patterns, const char *text)
{
	size_t length = length_of_name(text);
	char *name = print_string("%.*s", (int)length, text);

	if (!patterns || is_matched(patterns, name))
		add_name(names, name, length);
	free(name);
}

static void add_macro(struct name_list *names, const struct name_list *patterns, const char *line)
{
	const char *name = line + strlen("#define ");
	size_t length = length_of_name(name);

	if (name[length] == ' ' && name[length + 1] && name[length + 1] != '\n')
		add_matching(names, patterns, name);
}

/* "A = 1, B, C = (2, 3)": what begins each part. */
static void add_enumerators(struct name_list *names, const struct name_list *patterns,
	const char *body, const char *end)
{
	int depth = 0;
	bool begins = true;

	for (; body < end; body++) {
		depth += (*body == '(') - (*body == ')');
		if (*body == ',' && !depth)
			begins = true;
		if (!begins || !(isalpha((unsigned char)*body) || *body == '_'))
			continue;
		add_matching(names, patterns, body);
		begins = false;
	}
}

/* The next "enum ... {": its body; NULL: there is none. */
static char *find_enum(char *text, char **end)
{
	for (char *at = text; (at = strstr(at, "enum")) != NULL; at += 4) {
		char *open = at + 4;

		if ((at > text && (isalnum((unsigned char)at[-1]) || at[-1] == '_')) ||
			isalnum((unsigned char)*open) || *open == '_')
			continue;
		open += strspn(open, " \t\n");
		open += length_of_name(open);
		open += strspn(open, " \t\n");
		if (*open != '{' || !(*end = strchr(open, '}')))
			continue;
		return open + 1;
	}
	return NULL;
}

struct name_list defined_names(char *preprocessed, const struct name_list *patterns)
{
	struct name_list names = {0};
	char *end, *rest, *lines = print_string("%s", preprocessed);

	for (char *line = strtok_r(lines, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		if (strncmp(line, "#define ", 8) == 0)
			add_macro(&names, patterns, line);
	}
	free(lines);
	for (char *at = preprocessed; (at = find_enum(at, &end)) != NULL; at = end) {
		/* Macros that stand between the enumerators are no part of them. */
		for (char *line = at; line < end; line += strcspn(line, "\n") + 1) {
			if (*line == '#')
				memset(line, ' ', strcspn(line, "\n"));
		}
		add_enumerators(&names, patterns, at, end);
	}
	return names;
}

/* Comments and the ends of lines that go on become blanks. */
static void clear_comments(char *text)
{
	for (char *at = text; *at; at++) {
		if (strncmp(at, "\\\n", 2) == 0)
			at[0] = at[1] = ' ';
		while (strncmp(at, "/*", 2) == 0) {
			char *end = strstr(at, "*/");

			end = end ? end + 2 : at + strlen(at);
			memset(at, ' ', (size_t)(end - at));
		}
	}
}

static void define_enum(char **text, struct name_list *defined, const struct name_list *patterns,
	const char *body, const char *end)
{
	struct name_list names = {0};
	bool wanted = false;

	add_enumerators(&names, NULL, body, end);
	for (size_t i = 0; i < names.count; i++) {
		if (has_name(defined, names.word[i]))
			return;
		wanted = wanted || is_matched(patterns, names.word[i]);
	}
	if (!wanted)
		return;
	append(text, "enum {%.*s};\n", (int)(end - body), body);
	for (size_t i = 0; i < names.count; i++)
		add_name(defined, names.word[i], strlen(names.word[i]));
}

void define_names(
	char **text, struct name_list *defined, const struct name_list *patterns, const char *path)
{
	char *source = read_file(path), *end, *rest;

	clear_comments(source);
	for (char *at = source; (at = find_enum(at, &end)) != NULL; at = end)
		define_enum(text, defined, patterns, at, end);
	for (char *line = strtok_r(source, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		char *name = line + strspn(line, "# \t");
		size_t length;

		if (*line != '#' || strncmp(name, "define", 6) != 0)
			continue;
		name += strlen("define");
		name += strspn(name, " \t");
		length = length_of_name(name);
		if (!isspace((unsigned char)name[length]) ||
			!name[length + strspn(name + length, " \t")])
			continue;
		name = print_string("%.*s", (int)length, name);
		if (is_matched(patterns, name))
			append(text, "#ifndef %s\n%s\n#endif\n", name, line);
		free(name);
	}
	free(source);
}
