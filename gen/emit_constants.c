/* Writes the constants of tables/constants.tbl, each with its value or values. */
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "emit.h"
#include "words.h"

static size_t abi_index(const struct model *model, const char *name, size_t length)
{
	size_t i = 0;

	while (i < model->abi_count &&
		(strlen(model->abi[i].name) != length ||
			strncmp(model->abi[i].name, name, length) != 0))
		i++;
	return i;
}

/* The ABIs of "a,b=value"; text is left at the value. */
static abi_set read_abi_list(const struct model *model, struct place place, const char **text)
{
	abi_set set = 0;

	for (;;) {
		size_t length = strcspn(*text, ",=");
		size_t index = abi_index(model, *text, length);

		if (index == model->abi_count)
			report(place.file, (size_t)place.line, "there is no ABI '%.*s'",
				(int)length, *text);
		else
			set |= 1ULL << index;
		*text += length;
		if (**text != ',')
			break;
		(*text)++;
	}
	if (**text == '=')
		(*text)++;
	else
		report(place.file, (size_t)place.line, "expected 'ABI,ABI...=VALUE'");
	return set;
}

/* The value "none": an ABI that lacks the constant. */
static bool is_absent(const char *value)
{
	return strcmp(value, "none") == 0;
}

static void print_value(struct text *out, const char *name, const char *value)
{
	if (is_absent(value))
		return;
	text_print(out, value[0] == '-' ? "#define SYS_%s (%s)\n" : "#define SYS_%s %s\n", name,
		value);
}

static void check_value(struct place place, const char *value)
{
	long number;

	if (!is_absent(value) && !read_number(value + (value[0] == '-'), &number))
		report(place.file, (size_t)place.line, "'%s' is no number", value);
}

static void check_name(const struct strings *names, struct place place, const char *name)
{
	if (!is_identifier(name))
		report(place.file, (size_t)place.line, "'%s' is no name", name);
	if (has_string(names, name))
		report(place.file, (size_t)place.line, "a second constant '%s'", name);
}

static void emit_constant(struct text *out, const struct model *model, struct place place,
	const struct strings *words)
{
	abi_set universe = chosen_abis(model);
	const char *keyword = "#if";

	for (size_t i = 2; i < words->count; i++) {
		const char *value = words->item[i];
		abi_set set = read_abi_list(model, place, &value) & universe;

		check_value(place, value);
		if (!set)
			continue;
		if (set == universe) {
			print_value(out, words->item[0], value);
			return;
		}
		text_print(out, "%s ", keyword);
		print_condition(out, model, set, universe);
		text_print(out, "\n");
		print_value(out, words->item[0], value);
		keyword = "#elif";
	}
	if (strcmp(keyword, "#elif") == 0)
		text_print(out, "#else\n");
	print_value(out, words->item[0], words->item[1]);
	if (strcmp(keyword, "#elif") == 0)
		text_print(out, "#endif\n");
}

void emit_constants(struct text *out, const struct model *model)
{
	char *path = path_below(model->root, "tables/constants.tbl", "");
	struct text text = {0};
	struct lines lines;
	struct strings names = {NULL, 0};
	bool head = true;

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		struct place place = {path, (int)i + 1};
		struct strings words;

		if (is_comment(lines.line[i])) {
			if (lines.line[i][0] != '#')
				head = false;
			else if (!head)
				text_print(out, "\n/* %s */\n", rest_of_line(lines.line[i]));
			continue;
		}
		words = split_words(lines.line[i]);
		if (words.count < 2) {
			report(place.file, i + 1, "expected 'NAME VALUE [ABIS=VALUE]...'");
			continue;
		}
		check_name(&names, place, words.item[0]);
		add_string(&names, words.item[0]);
		check_value(place, words.item[1]);
		emit_constant(out, model, place, &words);
	}
	free(lines.line);
}
