/* Reads tables/groups.tbl: names for several ABIs, as lists of ABIs in the other tables use them. */
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

static bool is_named(const char *name, const char *text, size_t length)
{
	return strlen(name) == length && strncmp(name, text, length) == 0;
}

/* What an ABI or a group names; the empty set if nothing. */
static abi_set find_set(const struct model *model, const char *name, size_t length)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if (is_named(model->abi[i].name, name, length))
			return 1ULL << i;
	}
	for (size_t i = 0; i < model->group_count; i++) {
		if (is_named(model->group[i].name, name, length))
			return model->group[i].set;
	}
	return 0;
}

abi_set read_abi_list(const struct model *model, struct place place, const char *text)
{
	abi_set set = 0;

	for (;;) {
		size_t length;
		abi_set found;

		text += strspn(text, " \t\\\n");
		length = strcspn(text, ",=)");
		found = find_set(model, text, length);
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

static void read_group(struct model *model, struct place place, const struct strings *words)
{
	struct group group;

	if (words->count != 2 || strpbrk(words->item[1], "=)")) {
		COMPLAIN(place, "expected 'NAME ABI,ABI...'");
		return;
	}
	group.name = words->item[0];
	if (!is_identifier(group.name))
		COMPLAIN(place, "'%s' is no name", group.name);
	if (find_set(model, group.name, strlen(group.name)))
		COMPLAIN(place, "an ABI or a group is named '%s' already", group.name);
	group.set = read_abi_list(model, place, words->item[1]);
	model->group = array_grow(model->group, model->group_count, sizeof(*model->group));
	model->group[model->group_count++] = group;
}

void read_groups(struct model *model)
{
	char *path = path_below(model->root, "tables/groups.tbl", "");
	struct text text = {0};
	struct lines lines;

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		struct strings words;

		if (is_comment(lines.line[i]))
			continue;
		words = split_words(lines.line[i]);
		read_group(model, (struct place){path, (int)i + 1}, &words);
	}
}
