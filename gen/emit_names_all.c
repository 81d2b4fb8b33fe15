/* Writes the table of the calls of all ABIs: where its columns are, and its rows. */
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "emit_names.h"

/* A base like x32's stays out of the table, whose numbers would all be long. */
static long base_of(const struct abi *abi)
{
	return abi->base >= 0x10000 ? abi->base : 0;
}

/* What a row has of a call; empty where the ABI lacks it. */
static void print_cell(
	struct text *cell, const struct model *model, const struct call_name *name, size_t abi)
{
	text_clear(cell);
	if (name->number[abi])
		text_print(cell, "%ld",
			model->abi[abi].base - base_of(&model->abi[abi]) +
				name->number[abi]->value);
}

struct layout layout_of(const struct model *model, const struct call_names *names)
{
	struct layout layout = {.count_at = names->longest + 2};
	struct text cell = {0};

	layout.length = layout.count_at + 1;
	for (size_t i = 0; i < model->abi_count; i++) {
		size_t width = 1;

		if (!model->chosen[i])
			continue;
		for (size_t j = 0; j < names->count; j++) {
			print_cell(&cell, model, &names->item[j], i);
			width = cell.length > width ? cell.length : width;
		}
		layout.begin[i] = layout.length + 1;
		layout.end[i] = layout.length = layout.begin[i] + width;
		if (strlen(model->abi[i].name) > layout.longest_abi)
			layout.longest_abi = strlen(model->abi[i].name);
	}
	text_free(&cell);
	return layout;
}

static bool has_count(const struct model *model, const struct call_name *name, int arguments)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if (name->arguments[i] == arguments)
			return true;
	}
	return false;
}

static size_t count_rows(const struct model *model, const struct call_names *names)
{
	size_t count = 0;

	for (size_t i = 0; i < names->count; i++) {
		for (int arguments = 0; arguments <= MAX_ARGUMENTS; arguments++)
			count += has_count(model, &names->item[i], arguments);
	}
	return count;
}

void emit_abi_numbers(struct text *out, const struct model *model, const struct call_names *names)
{
	size_t count = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		char *macro = abi_macro(model->abi[i].name);

		if (model->chosen[i])
			text_print(out, "#define SYS_ABI_%s %zu\n", macro + strlen("SYSGATE_"),
				count++);
		free(macro);
	}
	text_print(out, "#define SYS_ABI_COUNT %zu\n#define SYSGATE_ABI_ROWS %zu", count,
		count_rows(model, names));
}

void emit_abi_columns(struct text *out, const struct model *model, const struct layout *layout)
{
	text_print(out, "\n");
	for (size_t i = 0; i < model->abi_count; i++) {
		const struct abi *abi = &model->abi[i];

		if (!model->chosen[i])
			continue;
		text_print(out, "\t\t{\"%s\", %zu, %zu, ", abi->name, layout->begin[i],
			layout->end[i]);
		text_print(out, base_of(abi) ? "0x%lx},\n" : "%ld},\n", base_of(abi));
	}
	text_print(out, "\t");
}

/* Ends a cell, or a word above it, at a column. */
static void print_right(struct text *row, const char *word, size_t end)
{
	while (row->length + strlen(word) < end)
		text_print(row, " ");
	text_print(row, "%s", word);
}

/*
 * The numbers of the ABIs above their columns; a row has a quote and a backslash more than its
 * characters.
 */
static void emit_heading(struct text *out, const struct model *model, const struct layout *layout)
{
	struct text row = {0}, word = {0};
	size_t count = 0;

	text_print(&row, "/* name");
	print_right(&row, "arguments", layout->count_at + 3);
	for (size_t i = 0; i < model->abi_count; i++) {
		if (!model->chosen[i])
			continue;
		text_clear(&word);
		text_print(&word, "%zu", count++);
		print_right(&row, word.data, layout->end[i] + 2);
	}
	text_print(out, "\n\t\t%s */\n", row.data);
	text_free(&row);
	text_free(&word);
}

/* Nothing stands behind the last number; the NUL behind the name is a character of its own. */
static void emit_row(struct text *out, const struct model *model, const struct call_name *name,
	int arguments, const struct layout *layout)
{
	struct text row = {0}, cell = {0};

	text_print(&row, "%s ", name->name);
	text_print(&cell, "%d", arguments);
	print_right(&row, cell.data, layout->count_at + 1);
	for (size_t i = 0; i < model->abi_count; i++) {
		if (name->arguments[i] != arguments)
			continue;
		print_cell(&cell, model, name, i);
		print_right(&row, cell.data, layout->end[i]);
	}
	text_print(out, "\t\t\"%s\\0%s\",\n", name->name, row.data + strlen(name->name) + 1);
	text_free(&row);
	text_free(&cell);
}

void emit_abi_rows(struct text *out, const struct model *model, const struct call_names *names,
	const struct layout *layout)
{
	emit_heading(out, model, layout);
	for (size_t i = 0; i < names->count; i++) {
		for (int arguments = 0; arguments <= MAX_ARGUMENTS; arguments++) {
			if (has_count(model, &names->item[i], arguments))
				emit_row(out, model, &names->item[i], arguments, layout);
		}
	}
	text_print(out, "\t");
}
