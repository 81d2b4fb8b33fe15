/* Writes SYS_NR_: the rows of each number table, with the ABIs that take them. */
#include <ctype.h>
#include <string.h>

#include "condition.h"
#include "emit.h"
#include "words.h"

/* ABIs that take rows of the same tables and add the same base: their numbers stand once. */
struct family {
	const struct abi *first;
	abi_set set;
};

static bool is_same_family(const struct abi *a, const struct abi *b)
{
	bool same = a->base == b->base && a->source_count == b->source_count;

	for (size_t i = 0; same && i < a->source_count; i++)
		same = strcmp(a->source[i].table, b->source[i].table) == 0;
	return same;
}

/* The family of the ABI at an index; its set is empty if an earlier ABI has begun it. */
static struct family family_of(const struct model *model, size_t index)
{
	struct family family = {&model->abi[index], 0};

	for (size_t i = 0; i < model->abi_count; i++) {
		if (!model->chosen[i] || !is_same_family(family.first, &model->abi[i]))
			continue;
		if (i < index)
			return (struct family){NULL, 0};
		family.set |= 1ULL << i;
	}
	return family;
}

static void emit_number(
	struct text *out, const struct abi *abi, const struct number *row, const char *prefix)
{
	text_print(out, "#define %s%s ", prefix, row->name);
	if (abi->base >= 0x10000)
		text_print(out, "(0x%lx + %ld)", abi->base, row->value);
	else if (row->value >= 0x10000)
		text_print(out, "0x%lx", abi->base + row->value);
	else
		text_print(out, "%ld", abi->base + row->value);
	text_print(out, "%s\n", row->entry ? "" : " /* not implemented */");
}

/* Whether all ABIs of the family take the rows of a tag, or any of them. */
static bool is_taken(const struct model *model, const struct family *family, size_t source,
	const char *tag, bool by_all)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if ((family->set >> i & 1) &&
			has_string(&model->abi[i].source[source].tags, tag) != by_all)
			return !by_all;
	}
	return by_all;
}

static const struct number_table *find_table(const struct model *model, const char *name)
{
	size_t i = 0;

	while (strcmp(model->table[i].name, name) != 0)
		i++;
	return &model->table[i];
}

static void emit_tag(struct text *out, const char *before, const char *tag, const char *after)
{
	text_print(out, "%s", before);
	for (; *tag; tag++)
		text_print(out, "%c", toupper((unsigned char)*tag));
	text_print(out, "%s", after);
}

static const struct rename *rename_of(const struct abi *abi, const char *name)
{
	for (size_t i = 0; i < abi->rename_count; i++) {
		if (strcmp(abi->rename[i].from, name) == 0)
			return &abi->rename[i];
	}
	return NULL;
}

/* A row, for the ABIs that call it otherwise, and for the rest. */
static void emit_row(struct text *out, const struct model *model, const struct family *family,
	const struct number *row)
{
	const struct rename *renamed = NULL;
	abi_set set = 0;
	bool both;

	for (size_t i = 0; i < model->abi_count; i++) {
		const struct rename *rename = rename_of(&model->abi[i], row->name);

		if (!(family->set >> i & 1) || !rename)
			continue;
		renamed = rename;
		set |= 1ULL << i;
	}
	both = set && set != family->set;
	if (both)
		emit_condition(out, model, "#if", set, family->set);
	if (set)
		emit_number(out, family->first, &renamed->number, "SYS_NR_");
	text_print(out, both ? "#else\n" : "");
	if (set != family->set)
		emit_number(out, family->first, row, "SYS_NR_");
	text_print(out, both ? "#endif\n" : "");
}

/* Rows that only some of the family take stand in an #ifdef of their tag, neighbours in one. */
static void emit_rows(
	struct text *out, const struct model *model, const struct family *family, size_t source)
{
	const struct number_table *table = find_table(model, family->first->source[source].table);
	const char *open = NULL;

	for (size_t i = 0; i < table->count; i++) {
		const struct number *row = &table->row[i];
		const char *tag = is_taken(model, family, source, row->tag, true) ? NULL : row->tag;

		if (!is_taken(model, family, source, row->tag, false))
			continue;
		if (open && (!tag || strcmp(tag, open) != 0))
			text_print(out, "#endif\n");
		if (tag && (!open || strcmp(tag, open) != 0))
			emit_tag(out, "#ifdef SYSGATE_TAG_", tag, "\n");
		open = tag;
		emit_row(out, model, family, row);
	}
	if (open)
		text_print(out, "#endif\n");
}

void emit_tags(struct text *out, const struct abi *abi)
{
	for (size_t i = 0; i < abi->source_count; i++) {
		const struct strings *tags = &abi->source[i].tags;

		for (size_t j = 0; tags->count > 1 && j < tags->count; j++) {
			if (strcmp(tags->item[j], "common") != 0)
				emit_tag(out, "#define SYSGATE_TAG_", tags->item[j], " 1\n");
		}
	}
}

void emit_numbers(struct text *out, const struct model *model)
{
	abi_set universe = chosen_abis(model);
	const char *keyword = "#if";
	bool choice = false;

	for (size_t i = 0; i < model->abi_count; i++) {
		struct family family = family_of(model, i);

		if (!model->chosen[i] || !family.set)
			continue;
		choice = family.set != universe;
		text_print(out, "\n");
		if (choice)
			emit_condition(out, model, keyword, family.set, universe);
		text_print(out, "/* tables/numbers/%s.tbl */\n", family.first->source[0].table);
		for (size_t j = 0; j < family.first->source_count; j++)
			emit_rows(out, model, &family, j);
		keyword = "#elif";
	}
	text_print(out, choice ? "\n#endif\n" : "");
}

static const struct abi *find_abi(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if (strcmp(model->abi[i].name, name) == 0)
			return &model->abi[i];
	}
	return NULL;
}

void emit_other_numbers(struct text *out, const struct model *model, const struct path *path)
{
	const struct abi *other = path->numbers ? find_abi(model, path->numbers) : NULL;
	struct text prefix = {0};

	if (!other)
		return;
	text_print(&prefix, "SYS_NR_%s_", abi_macro(other->name) + strlen("SYSGATE_"));
	text_print(out, "\n/* The numbers of sys_%s_callN. */\n", path->name);
	for (size_t i = 0; i < other->number_count; i++)
		emit_number(out, other, other->number[i], prefix.data);
	text_free(&prefix);
}
