/* Reads tables/constants.tbl: groups of ABIs, and what each constant is on each ABI. */
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

/* A name for several ABIs. */
struct group {
	char *name;
	abi_set set;
};

struct groups {
	struct group *item;
	size_t count;
};

static bool is_named(const char *name, const char *text, size_t length)
{
	return strlen(name) == length && strncmp(name, text, length) == 0;
}

/* What an ABI or a group names; the empty set if nothing. */
static abi_set find_set(
	const struct model *model, const struct groups *groups, const char *name, size_t length)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if (is_named(model->abi[i].name, name, length))
			return 1ULL << i;
	}
	for (size_t i = 0; i < groups->count; i++) {
		if (is_named(groups->item[i].name, name, length))
			return groups->item[i].set;
	}
	return 0;
}

/* The ABIs of "a,B,c", up to the text's end or a "=". */
static abi_set read_abi_list(const struct model *model, const struct groups *groups,
	struct place place, const char *text)
{
	abi_set set = 0;

	for (;;) {
		size_t length = strcspn(text, ",=");
		abi_set found = find_set(model, groups, text, length);

		if (!found)
			COMPLAIN(place, "there is no ABI '%.*s', nor a group", (int)length, text);
		if (found & set)
			COMPLAIN(place, "'%.*s' is in this list already", (int)length, text);
		set |= found;
		if (text[length] != ',')
			return set;
		text += length + 1;
	}
}

static void read_group(const struct model *model, struct groups *groups, struct place place,
	const struct strings *words)
{
	struct group group;

	if (words->count != 3 || strchr(words->item[2], '=')) {
		COMPLAIN(place, "expected 'group NAME ABI,ABI...'");
		return;
	}
	group.name = words->item[1];
	if (!is_identifier(group.name))
		COMPLAIN(place, "'%s' is no name", group.name);
	if (find_set(model, groups, group.name, strlen(group.name)))
		COMPLAIN(place, "an ABI or a group is named '%s' already", group.name);
	group.set = read_abi_list(model, groups, place, words->item[2]);
	groups->item = array_grow(groups->item, groups->count, sizeof(*groups->item));
	groups->item[groups->count++] = group;
}

/* NULL for "none", a constant that an ABI lacks. */
static char *read_value(struct place place, char *value)
{
	long number;

	if (strcmp(value, "none") == 0)
		return NULL;
	if (!read_number(value + (value[0] == '-'), &number))
		COMPLAIN(place, "'%s' is no number", value);
	return value;
}

static void read_values(const struct model *model, const struct groups *groups,
	struct constant *constant, const struct strings *words)
{
	char *common = read_value(constant->place, words->item[1]);
	abi_set given = 0;

	constant->value = calloc(model->abi_count + 1, sizeof(*constant->value));
	if (!constant->value)
		abort();
	for (size_t i = 0; i < model->abi_count; i++)
		constant->value[i] = common;
	for (size_t i = 2; i < words->count; i++) {
		char *list = words->item[i];
		char *equals = strchr(list, '=');
		abi_set set = read_abi_list(model, groups, constant->place, list);
		char *value;

		if (!equals) {
			COMPLAIN(constant->place, "expected 'ABI,ABI...=VALUE'");
			continue;
		}
		value = read_value(constant->place, equals + 1);
		for (size_t j = 0; j < model->abi_count; j++) {
			if (!(set >> j & 1))
				continue;
			if (given >> j & 1)
				COMPLAIN(constant->place, "a second value for %s",
					model->abi[j].name);
			constant->value[j] = value;
		}
		given |= set;
	}
}

static const struct constant *find_constant(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->constant_count; i++) {
		if (strcmp(model->constant[i].name, name) == 0)
			return &model->constant[i];
	}
	return NULL;
}

static void read_constant(struct model *model, const struct groups *groups, struct place place,
	char *section, const struct strings *words)
{
	struct constant constant = {.place = place, .section = section};

	if (words->count < 2) {
		COMPLAIN(place, "expected 'NAME VALUE [ABIS=VALUE]...'");
		return;
	}
	constant.name = words->item[0];
	if (!is_identifier(constant.name))
		COMPLAIN(place, "'%s' is no name", constant.name);
	if (find_constant(model, constant.name))
		COMPLAIN(place, "a second constant '%s'", constant.name);
	read_values(model, groups, &constant, words);
	model->constant =
		array_grow(model->constant, model->constant_count, sizeof(*model->constant));
	model->constant[model->constant_count++] = constant;
}

void read_constants(struct model *model)
{
	char *path = path_below(model->root, "tables/constants.tbl", "");
	struct text text = {0};
	struct lines lines;
	struct groups groups = {NULL, 0};
	char *section = "";
	bool in_comment = false;

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		struct place place = {path, (int)i + 1};
		const char *line = lines.line[i];
		struct strings words;

		if (line[0] == '#' && !in_comment)
			section = rest_of_line(line);
		in_comment = line[0] == '#';
		if (is_comment(line))
			continue;
		words = split_words(line);
		if (strcmp(words.item[0], "group") == 0)
			read_group(model, &groups, place, &words);
		else
			read_constant(model, &groups, place, section, &words);
	}
	free(lines.line);
}

bool constant_value(const struct model *model, size_t abi, const char *name, long *value)
{
	const struct constant *constant = find_constant(model, name);
	const char *text = constant ? constant->value[abi] : NULL;

	if (!text || !read_number(text + (text[0] == '-'), value))
		return false;
	if (text[0] == '-')
		*value = -*value;
	return true;
}
