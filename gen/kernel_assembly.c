#include "kernel_assembly.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_source.h"

void passes_add(struct passes *passes, const char *from, const char *to)
{
	struct pass pass = {
		.from = string_copy(from, strlen(from)),
		.to = string_copy(to, strlen(to)),
		.file = passes->files,
	};

	passes->pass = array_grow(passes->pass, passes->count, sizeof(*passes->pass));
	passes->pass[passes->count++] = pass;
}

/* The name after the first word of a line, in the parentheses of a macro that begins a function. */
static const char *macro_label(const char *line, const char **end)
{
	static const char *const beginnings[] = {"ENTRY", "LEAF", "NESTED", "START"};
	const char *open = line + strcspn(line, "(:\n");

	if (*open != '(')
		return NULL;
	for (size_t i = 0; i < sizeof(beginnings) / sizeof(*beginnings); i++) {
		const char *found = strstr(line, beginnings[i]);

		if (found && found < open)
			return source_identifier(open, end);
	}
	return NULL;
}

/* The name of the function that this line begins, or NULL. */
static char *read_label(const char *line)
{
	const char *start = line + strspn(line, " \t");
	const char *end = start;
	const char *label = source_identifier(start, &end);

	if (label != start || *end != ':')
		label = macro_label(start, &end);
	return label ? string_copy(label, (size_t)(end - label)) : NULL;
}

static bool ends_function(const char *line)
{
	static const char *const ends[] = {"END", ".end", ".size"};
	const char *start = line + strspn(line, " \t");

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (!strncmp(start, ends[i], strlen(ends[i])))
			return true;
	return false;
}

/* sys_ni_syscall is where code goes that refuses a call. */
static bool is_system_call(const char *name)
{
	return (!strncmp(name, "sys_", 4) || !strncmp(name, "compat_sys_", 11)) &&
		strcmp(name, "sys_ni_syscall") != 0;
}

static void read_instruction(const char *line, const char *function, struct passes *passes)
{
	const char *end = line;
	const char *word;

	while ((word = source_identifier(end, &end))) {
		char *name = string_copy(word, (size_t)(end - word));

		if (is_system_call(name) && strcmp(name, function) != 0)
			passes_add(passes, function, name);
		free(name);
	}
}

static void read_functions(struct text *text, const struct names *wanted, struct passes *passes)
{
	struct lines lines = text_split(text);
	char *function = NULL;

	for (size_t i = 0; i < lines.count; i++) {
		char *label = read_label(lines.line[i]);

		if (label || ends_function(lines.line[i])) {
			free(function);
			function = label;
		} else if (function && names_have(wanted, function)) {
			read_instruction(lines.line[i], function, passes);
		}
	}
	free(function);
	free(lines.line);
}

/* One .macro with one argument, as alpha and parisc use to write fork_like fork, vfork, clone. */
struct macro {
	char *name;
	char *argument;
	size_t body; /* the first line of it */
	size_t end;
};

static char *next_word(char **line)
{
	char *start = *line + strspn(*line, " \t,");
	size_t length = strcspn(start, " \t,");

	*line = start + length;
	return length ? string_copy(start, length) : NULL;
}

static bool read_macro(const struct lines *lines, size_t line, struct macro *macro)
{
	char *rest = lines->line[line];
	char *directive = next_word(&rest);
	bool begins = directive && !strcmp(directive, ".macro");

	free(directive);
	if (!begins)
		return false;
	*macro = (struct macro){.name = next_word(&rest), .argument = next_word(&rest)};
	macro->body = line + 1;
	for (macro->end = line + 1; macro->end < lines->count; macro->end++)
		if (strstr(lines->line[macro->end], ".endm"))
			break;
	return true;
}

/* Prints a line with \argument replaced, and without the \() that sets it off from a letter. */
static void print_expanded(
	struct text *text, const char *line, const char *argument, const char *value)
{
	size_t length = strlen(argument);

	while (*line) {
		if (*line == '\\' && !strncmp(line + 1, argument, length)) {
			text_print(text, "%s", value);
			line += 1 + length;
		} else if (!strncmp(line, "\\()", 3)) {
			line += 3;
		} else {
			text_add(text, line++, 1);
		}
	}
	text_add(text, "\n", 1);
}

/* Every use of the macro, written out. */
static void print_uses(const struct lines *lines, const struct macro *macro, struct text *text)
{
	for (size_t i = macro->end; i < lines->count; i++) {
		char *rest = lines->line[i];
		char *name = next_word(&rest);
		char *value = next_word(&rest);

		if (name && value && !strcmp(name, macro->name))
			for (size_t line = macro->body; line < macro->end; line++)
				print_expanded(text, lines->line[line], macro->argument, value);
		free(name);
		free(value);
	}
}

static void print_macro_uses(struct text *text, struct text *expanded)
{
	struct lines lines = text_split(text);
	struct macro macro;

	for (size_t i = 0; i < lines.count; i++) {
		if (!read_macro(&lines, i, &macro))
			continue;
		if (macro.name && macro.argument)
			print_uses(&lines, &macro, expanded);
		free(macro.name);
		free(macro.argument);
	}
	free(lines.line);
}

void assembly_read(struct text *text, const struct names *wanted, struct passes *passes)
{
	struct text copy = {0}, expanded = {0};

	source_clean(text);
	passes->files++;
	text_add(&copy, text->data, text->length);
	print_macro_uses(&copy, &expanded);
	read_functions(text, wanted, passes);
	read_functions(&expanded, wanted, passes);
	text_free(&copy);
	text_free(&expanded);
}

static bool is_resolved(const struct passes *passes, size_t index, size_t resolved)
{
	return resolved < index && passes->pass[resolved].file == passes->pass[index].file &&
		!strcmp(passes->pass[resolved].from, passes->pass[index].from);
}

void passes_resolve(const struct passes *passes, struct entries *entries)
{
	struct entries found = {0};
	size_t resolved = (size_t)-1;

	for (size_t i = 0; i < passes->count; i++) {
		const struct pass *pass = &passes->pass[i];
		const struct entry *entry = entries_find(entries, pass->to);
		size_t first;

		if (!entry || entry->origin != FROM_DEFINITION || is_resolved(passes, i, resolved))
			continue;
		resolved = i;
		first = (size_t)(entry - entries->entry);
		for (size_t k = 0; k < entries_same_name(entries, first); k++)
			entries_add(&found, FROM_ASSEMBLY, pass->from, entry[k].parameters);
	}
	for (size_t i = 0; i < found.count; i++)
		entries_add(entries, FROM_ASSEMBLY, found.entry[i].name, found.entry[i].parameters);
	entries_free(&found);
	entries_sort(entries);
}

void passes_free(struct passes *passes)
{
	for (size_t i = 0; i < passes->count; i++) {
		free(passes->pass[i].from);
		free(passes->pass[i].to);
	}
	free(passes->pass);
	*passes = (struct passes){0};
}
