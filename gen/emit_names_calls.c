/* Writes the calls of the ABI that is compiled for, a row of gen/parts/names.h for each. */
#include <stdlib.h>
#include <string.h>

#include "arguments.h"
#include "condition.h"
#include "emit_names.h"

static int compare_names(const void *a, const void *b)
{
	const struct call_name *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static struct call_name *name_of(
	const struct model *model, struct call_names *names, const char *name)
{
	struct call_name *new;

	for (size_t i = 0; i < names->count; i++) {
		if (strcmp(names->item[i].name, name) == 0)
			return &names->item[i];
	}
	names->item = array_grow(names->item, names->count, sizeof(*names->item));
	new = &names->item[names->count++];
	new->name = name;
	new->number = calloc(model->abi_count, sizeof(*new->number));
	new->arguments = calloc(model->abi_count, sizeof(*new->arguments));
	if (!new->number || !new->arguments)
		abort();
	for (size_t i = 0; i < model->abi_count; i++)
		new->arguments[i] = -1;
	if (strlen(name) > names->longest)
		names->longest = strlen(name);
	return new;
}

struct call_names collect_call_names(const struct model *model)
{
	struct call_names names = {.count = 0};
	int **count = count_arguments(model);

	for (size_t i = 0; i < model->abi_count; i++) {
		for (size_t j = 0; model->chosen[i] && j < model->abi[i].number_count; j++) {
			const struct number *number = model->abi[i].number[j];
			struct call_name *name = name_of(model, &names, number->name);

			name->number[i] = number;
			name->arguments[i] = count[i][j];
		}
		free(count[i]);
	}
	free(count);
	if (names.count)
		qsort(names.item, names.count, sizeof(*names.item), compare_names);
	return names;
}

static abi_set presence_of(const struct model *model, const struct call_name *name)
{
	abi_set set = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		if (name->number[i])
			set |= 1ULL << i;
	}
	return set;
}

/* The ABIs of a set on which a call takes as many arguments as on the first of them. */
static abi_set alike(const struct call_name *name, abi_set set)
{
	int arguments = name->arguments[first_abi(set)];
	abi_set same = 0;

	for (abi_set rest = set; rest; rest &= rest - 1) {
		size_t abi = first_abi(rest);

		if (name->arguments[abi] == arguments)
			same |= 1ULL << abi;
	}
	return same;
}

/* Whether a call is on the same ABIs as another, and differs in its arguments where that does. */
static bool is_divided_alike(
	const struct model *model, const struct call_name *a, const struct call_name *b)
{
	abi_set set = presence_of(model, a);

	if (set != presence_of(model, b))
		return false;
	while (set) {
		abi_set same = alike(a, set);

		if (same != alike(b, set))
			return false;
		set &= ~same;
	}
	return true;
}

/* The calls that are divided like one, and are not done. */
struct rows {
	const struct call_name **item;
	size_t count;
};

static void emit_rows(struct text *out, const struct rows *rows, size_t abi)
{
	for (size_t i = 0; i < rows->count; i++)
		text_print(out, "\t\tSYSGATE_ROW%d(%s)\n", rows->item[i]->arguments[abi],
			rows->item[i]->name);
}

static void emit_divided(struct text *out, const struct model *model, const struct rows *rows)
{
	const struct call_name *first = rows->item[0];
	abi_set present = presence_of(model, first), left = present;
	bool everywhere = present == chosen_abis(model);
	const char *keyword = "#if";

	if (!everywhere)
		text_print(out, "#ifdef SYS_NR_%s\n", first->name);
	while (left && alike(first, left) != present) {
		abi_set same = alike(first, left);

		if (same == left)
			text_print(out, "#else\n");
		else
			emit_condition(out, model, keyword, same, left);
		emit_rows(out, rows, first_abi(same));
		keyword = "#elif";
		left &= ~same;
	}
	if (left)
		emit_rows(out, rows, first_abi(left));
	else
		text_print(out, "#endif\n");
	if (!everywhere)
		text_print(out, "#endif\n");
}

/* Those that every ABI has come first. */
void emit_call_rows(struct text *out, const struct model *model, const struct call_names *names)
{
	bool *done = calloc(names->count + 1, sizeof(*done));
	struct rows rows = {calloc(names->count + 1, sizeof(*rows.item)), 0};
	abi_set all = chosen_abis(model);

	if (!done || !rows.item)
		abort();
	text_print(out, "\n");
	for (size_t pass = 0; pass < 2; pass++) {
		for (size_t i = 0; i < names->count; i++) {
			const struct call_name *name = &names->item[i];

			if (done[i] || (pass == 0 && alike(name, presence_of(model, name)) != all))
				continue;
			rows.item[0] = name;
			rows.count = 1;
			done[i] = true;
			for (size_t j = i + 1; j < names->count; j++) {
				if (done[j] || !is_divided_alike(model, name, &names->item[j]))
					continue;
				done[j] = true;
				rows.item[rows.count++] = &names->item[j];
			}
			emit_divided(out, model, &rows);
		}
	}
	text_print(out, "\t");
	free(rows.item);
	free(done);
}
