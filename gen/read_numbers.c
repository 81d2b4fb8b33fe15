/* Reads tables/numbers/, one file per table of the kernel, and tables/kernel. */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

static void read_row(struct number_table *table, struct place place, const char *line)
{
	struct strings words = split_words(line);
	struct number number = {.place = place};

	if (words.count != 4) {
		report(place.file, (size_t)place.line,
			"expected 'NUMBER TAG NAME ENTRY', found %zu words", words.count);
		return;
	}
	if (!read_number(words.item[0], &number.value) || number.value > MAX_NUMBER) {
		report(place.file, (size_t)place.line, "'%s' is no number", words.item[0]);
		return;
	}
	if (!is_tag_word(words.item[1])) {
		report(place.file, (size_t)place.line, "'%s' is no tag", words.item[1]);
		return;
	}
	if (!is_identifier(words.item[2])) {
		report(place.file, (size_t)place.line, "'%s' is no name for a call", words.item[2]);
		return;
	}
	number.tag = words.item[1];
	number.name = words.item[2];
	number.entry = strcmp(words.item[3], "-") == 0 ? NULL : words.item[3];
	if (number.entry && !is_identifier(number.entry)) {
		report(place.file, (size_t)place.line, "'%s' is no entry point", number.entry);
		return;
	}
	number.entry_hash = number.entry ? string_hash(number.entry) : 0;
	table->row = array_grow(table->row, table->count, sizeof(*table->row));
	table->row[table->count++] = number;
}

static void read_table(struct number_table *table, char *path, const char *file_name)
{
	struct text text = {0};
	struct lines lines;

	*table = (struct number_table){NULL, path, NULL, 0};
	table->name = string_copy(file_name, strlen(file_name) - strlen(".tbl"));
	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		if (!is_comment(lines.line[i]))
			read_row(table, (struct place){path, (int)i + 1}, lines.line[i]);
	}
	free(lines.line);
	if (table->count == 0)
		report(path, 0, "holds no row");
}

void read_number_tables(struct model *model)
{
	char *folder = path_below(model->root, "tables/numbers", "");
	struct strings files = files_in(folder, ".tbl");

	for (size_t i = 0; i < files.count; i++) {
		model->table = array_grow(model->table, model->table_count, sizeof(*model->table));
		read_table(&model->table[model->table_count++],
			path_below(folder, "*", files.item[i]), files.item[i]);
	}
}

/* "7.2" or "7.2.13": each part fits a byte of SYSGATE_KERNEL. */
static bool is_version(const char *text)
{
	int parts = 0;

	for (;; text++) {
		size_t digits = strspn(text, "0123456789");

		if (digits == 0 || digits > 3 || atoi(text) > 255)
			return false;
		parts++;
		text += digits;
		if (*text != '.')
			return !*text && (parts == 2 || parts == 3);
	}
}

void read_kernel_version(struct model *model)
{
	char *path = path_below(model->root, "tables/kernel", "");
	struct text text = {0};
	struct lines lines;

	model->kernel = duplicate("0.0.0");
	if (!read_lines(&text, &lines, path))
		return;
	if (lines.count != 1 || !is_version(lines.line[0]))
		report(path, 1, "expected one line, a version such as 7.2.13");
	else
		model->kernel = duplicate(lines.line[0]);
	free(lines.line);
}
