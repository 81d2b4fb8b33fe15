#include "kernel_definitions.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_c.h"
#include "kernel_tree.h"

static const char head[] =
	"# The entry points of the kernel's system calls, as its sources declare them, without\n"
	"# annotations. One that has several lines differs by configuration or architecture; one\n"
	"# that takes struct pt_regs gets it from the kernel. Not to be edited: sysgate-tables\n"
	"# writes it.\n";

struct search {
	const struct names *wanted;
	struct entries *entries;
	struct passes passes;
	struct text text;
};

/*
 * Definitions may be anywhere; assembly and functions of a different make only under arch/. The
 * one header elsewhere holds the prototypes of what has lost its implementation.
 */
static bool is_worth_reading(const char *inside)
{
	char kind = inside[strlen(inside) - 1];

	return kind == 'c' || !strncmp(inside, "arch/", 5) ||
		!strcmp(inside, "include/linux/syscalls.h");
}

static void visit(const char *path, const char *inside, void *context)
{
	struct search *search = context;
	bool architecture = !strncmp(inside, "arch/", 5) || !strncmp(inside, "include/", 8);

	if (!is_worth_reading(inside))
		return;
	if (!text_read(&search->text, path))
		report(path, 0, "%s", strerror(errno));
	else if (path[strlen(path) - 1] == 'S')
		assembly_read(&search->text, search->wanted, &search->passes);
	else if (c_may_define(&search->text, architecture))
		c_read(path, &search->text, search->wanted, search->entries, &search->passes);
}

void definitions_read(const char *tree, const struct names *wanted, struct entries *entries)
{
	struct search search = {.wanted = wanted, .entries = entries};

	tree_walk(tree, visit, &search);
	entries_sort(entries);
	passes_resolve(&search.passes, entries);
	passes_free(&search.passes);
	text_free(&search.text);
}

/* Reads our own file; one that does not exist yet holds nothing. */
static void read_ours(const char *path, struct entries *entries)
{
	struct text text = {0};
	struct lines lines;

	if (!text_read(&text, path) && errno != ENOENT)
		report(path, 0, "%s", strerror(errno));
	lines = text_split(&text);
	for (size_t i = 0; i < lines.count; i++) {
		const char *line = lines.line[i];
		size_t length = strcspn(line, "(");
		char *name;

		if (!*line || *line == '#')
			continue;
		if (!length || !line[length]) {
			report(path, i + 1, "not 'entry(type name, ...)'");
			continue;
		}
		name = string_copy(line, length);
		entries_add(entries, FROM_DEFINITION, name, line + length);
		free(name);
	}
	free(lines.line);
	text_free(&text);
	entries_sort(entries);
}

static void print_entries(
	struct text *text, const char *before, const struct entry *entry, size_t count)
{
	for (size_t i = 0; i < count; i++)
		text_print(text, "%s%s%s\n", before, entry[i].name, entry[i].parameters);
}

static bool declared_alike(
	const struct entry *a, size_t a_count, const struct entry *b, size_t b_count)
{
	bool alike = a_count == b_count;

	for (size_t i = 0; alike && i < a_count; i++)
		alike = !strcmp(a[i].parameters, b[i].parameters);
	return alike;
}

/* Goes through both sorted lists side by side. */
static size_t print_changes(
	struct text *changes, const struct entries *old, const struct entries *new)
{
	size_t o = 0, n = 0, count = 0;

	while (o < old->count || n < new->count) {
		size_t olds = o < old->count ? entries_same_name(old, o) : 0;
		size_t news = n < new->count ? entries_same_name(new, n) : 0;
		int order = !olds ? 1 : !news ? -1 : strcmp(old->entry[o].name, new->entry[n].name);

		if (order > 0) {
			print_entries(changes, "definitions.tbl: new: ", &new->entry[n], news);
			count++;
			olds = 0;
		} else if (order < 0) {
			print_entries(changes, "definitions.tbl: gone: ", &old->entry[o], olds);
			count++;
			news = 0;
		} else if (!declared_alike(&old->entry[o], olds, &new->entry[n], news)) {
			print_entries(changes, "definitions.tbl: old: ", &old->entry[o], olds);
			print_entries(changes, "definitions.tbl: changed: ", &new->entry[n], news);
			count++;
		}
		o += olds;
		n += news;
	}
	return count;
}

size_t definitions_update(const char *directory, const struct entries *entries,
	struct text *changes, struct output *output)
{
	struct text path = {0}, text = {0};
	struct entries old = {0};
	size_t count = 0;

	text_print(&path, "%s/definitions.tbl", directory);
	read_ours(path.data, &old);
	if (old.count) {
		count = print_changes(changes, &old, entries);
	} else if (entries->count) {
		text_print(changes, "definitions.tbl: filled with %zu lines\n", entries->count);
		count = entries->count;
	}
	text_print(&text, "%s", head);
	print_entries(&text, "", entries->entry, entries->count);
	output_add(output, path.data, &text);
	entries_free(&old);
	text_free(&path);
	text_free(&text);
	return count;
}
