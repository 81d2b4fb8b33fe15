/* The name tables: what gen/parts/names.h has placeholders for. */
#ifndef EMIT_NAMES_H
#define EMIT_NAMES_H

#include "model.h"
#include "text.h"

/* What the calls of one name are. */
struct call_name {
	const char *name;
	const struct number **number; /* [abi]; NULL: that ABI lacks it */
	int *arguments; /* [abi]; -1: that ABI lacks it */
};

/* Of all chosen ABIs, by name. */
struct call_names {
	struct call_name *item;
	size_t count;
	size_t longest; /* name */
};

struct call_names collect_call_names(const struct model *model);

/* The rows of the ABI that is compiled for. */
void emit_call_rows(struct text *out, const struct model *model, const struct call_names *names);

/* Where things stand in a row of the table of all ABIs. */
struct layout {
	size_t count_at;
	size_t begin[MAX_ABIS], end[MAX_ABIS]; /* [abi]; chosen ones */
	size_t length;
	size_t longest_abi;
};

struct layout layout_of(const struct model *model, const struct call_names *names);

/* The table of all ABIs: its macros, its columns and its rows. */
void emit_abi_numbers(struct text *out, const struct model *model, const struct call_names *names);
void emit_abi_columns(struct text *out, const struct model *model, const struct layout *layout);
void emit_abi_rows(struct text *out, const struct model *model, const struct call_names *names,
	const struct layout *layout);

#endif
