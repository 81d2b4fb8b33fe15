#include "kernel_table.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define NONE ((size_t)-1)

static const char source_mark[] = "# source:";

struct table {
	const char *file; /* how the changes name it */
	struct text text; /* what our lines point into */
	struct lines lines;
	struct rows ours;
	const struct rows *kernel;
	size_t *match; /* for each of the kernel's rows: ours, or NONE */
	bool *stays; /* and whether ours keeps its place */
};

/* How much two rows have to share to be taken for the same call. */
enum likeness { SAME_ROW, SAME_CALL, SAME_NUMBER, LIKENESSES };

static bool rows_are_alike(const struct row *a, const struct row *b, enum likeness likeness)
{
	if (strcmp(a->name, b->name) != 0)
		return false;
	if (likeness != SAME_NUMBER && strcmp(a->abi, b->abi) != 0)
		return false;
	return likeness == SAME_CALL || a->number == b->number;
}

/* Pairs the rows, the surest pairs first. */
static void match_rows(struct table *table)
{
	bool *taken = calloc(table->ours.count + 1, sizeof(*taken));

	if (!taken)
		abort();
	for (size_t k = 0; k < table->kernel->count; k++) {
		table->match = array_grow(table->match, k, sizeof(*table->match));
		table->match[k] = NONE;
	}
	for (enum likeness likeness = SAME_ROW; likeness < LIKENESSES; likeness++)
		for (size_t k = 0; k < table->kernel->count; k++)
			for (size_t i = 0; table->match[k] == NONE && i < table->ours.count; i++)
				if (!taken[i] &&
					rows_are_alike(&table->kernel->row[k], &table->ours.row[i],
						likeness)) {
					table->match[k] = i;
					taken[i] = true;
				}
	free(taken);
}

/*
 * Of the paired rows as many as possible keep their place: a longest rising run of our places in
 * the kernel's order. The others are taken out and put in again where the kernel has them.
 */
static void choose_places(struct table *table)
{
	size_t count = table->kernel->count;
	size_t *length = NULL, *next = NULL, best = NONE;

	for (size_t k = 0; k < count; k++) {
		table->stays = array_grow(table->stays, k, sizeof(*table->stays));
		length = array_grow(length, k, sizeof(*length));
		next = array_grow(next, k, sizeof(*next));
		table->stays[k] = false;
		length[k] = 1;
		next[k] = NONE;
	}
	for (size_t k = count; k-- > 0;) {
		if (table->match[k] == NONE)
			continue;
		for (size_t after = k + 1; after < count; after++)
			if (table->match[after] != NONE && table->match[after] > table->match[k] &&
				length[after] + 1 > length[k]) {
				length[k] = length[after] + 1;
				next[k] = after;
			}
		if (best == NONE || length[k] >= length[best])
			best = k;
	}
	for (; best != NONE; best = next[best])
		table->stays[best] = true;
	free(length);
	free(next);
}

static bool rows_are_equal(const struct row *a, const struct row *b)
{
	return rows_are_alike(a, b, SAME_ROW) && !strcmp(a->entry, b->entry);
}

/* Prints one change, with the row as it is now. */
static void print_change(
	const struct table *table, struct text *changes, const char *what, const struct row *row)
{
	text_print(changes, "numbers/%s: %s: %u %s %s %s", table->file, what, row->number, row->abi,
		row->name, row->entry);
}

static void print_changed_row(const struct table *table, struct text *changes,
	const struct row *old, const struct row *new)
{
	if (old->number != new->number) {
		print_change(table, changes, "renumbered", new);
		text_print(changes, ", was %u\n", old->number);
	}
	if (strcmp(old->abi, new->abi) != 0) {
		print_change(table, changes, "other tag", new);
		text_print(changes, ", was %s\n", old->abi);
	}
	if (strcmp(old->entry, new->entry) != 0) {
		print_change(table, changes,
			!row_has_entry(old)	     ? "now implemented"
				: row_has_entry(new) ? "other entry point"
						     : "no longer implemented",
			new);
		text_print(changes, ", was %s\n", old->entry);
	}
}

static size_t print_gone_rows(const struct table *table, struct text *changes)
{
	size_t gone = 0;

	for (size_t i = 0; i < table->ours.count; i++) {
		bool found = false;

		for (size_t k = 0; !found && k < table->kernel->count; k++)
			found = table->match[k] == i;
		if (found)
			continue;
		print_change(table, changes, "gone", &table->ours.row[i]);
		text_print(changes, "\n");
		gone++;
	}
	return gone;
}

static size_t print_changes(const struct table *table, struct text *changes)
{
	size_t count = 0;

	if (!table->ours.count && table->kernel->count) {
		text_print(changes, "numbers/%s: filled with %zu rows\n", table->file,
			table->kernel->count);
		return table->kernel->count;
	}
	for (size_t k = 0; k < table->kernel->count; k++) {
		const struct row *new = &table->kernel->row[k];
		const struct row *old;

		if (table->match[k] == NONE) {
			print_change(table, changes, "new", new);
			text_print(changes, "\n");
			count++;
			continue;
		}
		old = &table->ours.row[table->match[k]];
		if (!rows_are_equal(old, new)) {
			print_changed_row(table, changes, old, new);
			count++;
		} else if (!table->stays[k]) {
			print_change(table, changes, "moved", new);
			text_print(changes, "\n");
			count++;
		}
	}
	return count + print_gone_rows(table, changes);
}

static void print_row(struct text *text, const struct row *row)
{
	text_print(text, "%u\t%s\t%s\t%s\n", row->number, row->abi, row->name, row->entry);
}

/* Prints the kernel's rows from `k` to the next one that keeps its place; returns that one. */
static size_t print_inserted_rows(const struct table *table, size_t k, struct text *text)
{
	while (k < table->kernel->count && !table->stays[k])
		print_row(text, &table->kernel->row[k++]);
	return k;
}

/* Our lines one after the other; new rows stand right behind the row that they follow. */
static void print_table(const struct table *table, struct text *text)
{
	size_t k = 0, row = 0;
	bool begun = false;

	for (size_t line = 0; line < table->lines.count; line++) {
		if (row >= table->ours.count || table->ours.row[row].line != line + 1) {
			text_print(text, "%s\n", table->lines.line[line]);
			continue;
		}
		if (!begun)
			k = print_inserted_rows(table, k, text);
		begun = true;
		if (k < table->kernel->count && table->match[k] == row) {
			if (rows_are_equal(&table->ours.row[row], &table->kernel->row[k]))
				text_print(text, "%s\n", table->lines.line[line]);
			else
				print_row(text, &table->kernel->row[k]);
			k = print_inserted_rows(table, k + 1, text);
		}
		row++;
	}
	print_inserted_rows(table, k, text);
}

/* Finds the one line "# source: path"; returns its index, or NONE after reporting. */
static size_t find_source(const struct lines *lines, const char *path)
{
	size_t found = NONE;

	for (size_t i = 0; i < lines->count; i++) {
		if (strncmp(lines->line[i], source_mark, sizeof(source_mark) - 1) != 0)
			continue;
		if (found != NONE)
			report(path, i + 1, "a second '%s' line", source_mark);
		else
			found = i;
	}
	if (found == NONE)
		report(path, 0, "no '%s' line names the kernel's table", source_mark);
	return found;
}

/* "# source: none": a table that no file of the kernel lists, kept by hand. */
static bool is_kept(const char *line)
{
	line += sizeof(source_mark) - 1;
	return strcmp(line + strspn(line, " \t"), "none") == 0;
}

/* Reads the kernel's table that our line names. */
static void read_source(
	const char *tree, const char *path, const char *line, size_t number, struct rows *kernel)
{
	const char *source = line + sizeof(source_mark) - 1;
	struct text name = {0};

	source += strspn(source, " \t");
	text_print(&name, "%s/%.*s", tree, (int)strcspn(source, " \t\r"), source);
	if (!rows_read_kernel(kernel, name.data))
		report(path, number, "%s: %s", name.data, strerror(errno));
	else if (!kernel->count && !report_count())
		report(name.data, 0, "a table without rows");
	text_free(&name);
}

static size_t compare(
	struct table *table, struct text *changes, const char *path, struct output *output)
{
	struct text text = {0};
	size_t count;

	match_rows(table);
	choose_places(table);
	count = print_changes(table, changes);
	if (count) {
		print_table(table, &text);
		output_add(output, path, &text);
	}
	text_free(&text);
	free(table->match);
	free(table->stays);
	return count;
}

/* A table whose line `source` names the kernel's. */
static size_t update_from(const char *tree, struct table *table, size_t source, struct rows *kernel,
	struct text *changes, const char *path, struct output *output)
{
	if (!rows_read_ours(&table->ours, path))
		report(path, 0, "%s", strerror(errno));
	else
		read_source(tree, path, table->lines.line[source], source + 1, kernel);
	return report_count() ? 0 : compare(table, changes, path, output);
}

size_t table_update(const char *tree, const char *directory, const char *file, struct rows *kernel,
	struct text *changes, struct output *output)
{
	struct table table = {.file = file, .kernel = kernel};
	struct text path = {0};
	size_t count = 0;

	*kernel = (struct rows){0};
	text_print(&path, "%s/numbers/%s", directory, file);
	if (!text_read(&table.text, path.data)) {
		report(path.data, 0, "%s", strerror(errno));
	} else {
		size_t source;

		table.lines = text_split(&table.text);
		source = find_source(&table.lines, path.data);
		if (source != NONE && !is_kept(table.lines.line[source]))
			count = update_from(
				tree, &table, source, kernel, changes, path.data, output);
	}
	text_free(&path);
	text_free(&table.text);
	free(table.lines.line);
	rows_free(&table.ours);
	return count;
}
