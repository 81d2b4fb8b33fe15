/* Entry points and their parameters: a growing list that ends up sorted and without repetition. */
#ifndef KERNEL_ENTRIES_H
#define KERNEL_ENTRIES_H

#include "kernel_rows.h"

/* Where the parameters were read, the surest first: only the surest of an entry point count. */
enum origin { FROM_DEFINITION, FROM_ASSEMBLY, FROM_PROTOTYPE };

struct entry {
	char *name;
	char *parameters; /* with the parentheses */
	enum origin origin;
};

struct entries {
	struct entry *entry;
	size_t count;
};

/* The strings are copied. */
void entries_add(
	struct entries *entries, enum origin origin, const char *name, const char *parameters);

/* Sorts by name and parameters, and drops repetitions and the less sure origins. */
void entries_sort(struct entries *entries);

/* Of sorted entries: the first of that name, or NULL. */
const struct entry *entries_find(const struct entries *entries, const char *name);

/* Of sorted entries: how many from this index on have its name. */
size_t entries_same_name(const struct entries *entries, size_t index);

void entries_free(struct entries *entries);

/* The names of entry points that the kernel's tables hold, sorted. They point into the rows. */
struct names {
	const char **name;
	size_t count;
};

void names_add_rows(struct names *names, const struct rows *rows);
void names_sort(struct names *names);
bool names_have(const struct names *names, const char *name);

#endif
