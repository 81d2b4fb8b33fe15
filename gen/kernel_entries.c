#include "kernel_entries.h"

#include <stdlib.h>
#include <string.h>

void entries_add(
	struct entries *entries, enum origin origin, const char *name, const char *parameters)
{
	struct entry entry = {
		.name = string_copy(name, strlen(name)),
		.parameters = string_copy(parameters, strlen(parameters)),
		.origin = origin,
	};

	entries->entry = array_grow(entries->entry, entries->count, sizeof(*entries->entry));
	entries->entry[entries->count++] = entry;
}

static int compare_entries(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	if (!order)
		order = (x->origin > y->origin) - (x->origin < y->origin);
	return order ? order : strcmp(x->parameters, y->parameters);
}

static bool is_superfluous(const struct entry *entry, const struct entry *before)
{
	return !strcmp(entry->name, before->name) &&
		(entry->origin != before->origin || !strcmp(entry->parameters, before->parameters));
}

void entries_sort(struct entries *entries)
{
	size_t kept = 0;

	if (entries->count)
		qsort(entries->entry, entries->count, sizeof(*entries->entry), compare_entries);
	for (size_t i = 0; i < entries->count; i++) {
		struct entry *entry = &entries->entry[i];

		if (kept && is_superfluous(entry, &entries->entry[kept - 1])) {
			free(entry->name);
			free(entry->parameters);
		} else {
			entries->entry[kept++] = *entry;
		}
	}
	entries->count = kept;
}

const struct entry *entries_find(const struct entries *entries, const char *name)
{
	size_t low = 0, high = entries->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(entries->entry[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == entries->count || strcmp(entries->entry[low].name, name) != 0)
		return NULL;
	return &entries->entry[low];
}

size_t entries_same_name(const struct entries *entries, size_t index)
{
	size_t end = index + 1;

	while (end < entries->count &&
		!strcmp(entries->entry[end].name, entries->entry[index].name))
		end++;
	return end - index;
}

void entries_free(struct entries *entries)
{
	for (size_t i = 0; i < entries->count; i++) {
		free(entries->entry[i].name);
		free(entries->entry[i].parameters);
	}
	free(entries->entry);
	*entries = (struct entries){0};
}

void names_add_rows(struct names *names, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		if (!row_has_entry(&rows->row[i]))
			continue;
		names->name = array_grow(names->name, names->count, sizeof(*names->name));
		names->name[names->count++] = rows->row[i].entry;
	}
}

static int compare_names(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

void names_sort(struct names *names)
{
	size_t kept = 0;

	if (names->count)
		qsort(names->name, names->count, sizeof(*names->name), compare_names);
	for (size_t i = 0; i < names->count; i++)
		if (!kept || strcmp(names->name[i], names->name[kept - 1]) != 0)
			names->name[kept++] = names->name[i];
	names->count = kept;
}

bool names_have(const struct names *names, const char *name)
{
	return names->count &&
		bsearch(&name, names->name, names->count, sizeof(*names->name), compare_names);
}
