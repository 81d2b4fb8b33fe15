/*
 * Writes the constants, section by section: first those that are the same on every ABI, then one
 * #if ... #elif ... for those with three values and more, and whatever fits into it; the rest, with
 * a value here and another one or none there, in an #if for each such division.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "emit.h"

/* The ABIs, divided into sets; each set stands before those whose first ABI comes later. */
struct division {
	abi_set set[MAX_ABIS];
	size_t count;
};

/* The constants below one comment. */
struct section {
	const struct constant *constant;
	size_t count;
	bool *done; /* [constant] */
};

static abi_set set_with(const struct division *division, size_t abi)
{
	size_t i = 0;

	while (!(division->set[i] >> abi & 1))
		i++;
	return division->set[i];
}

static bool is_same_value(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

/* Into sets on which a constant has one value, or none. */
static struct division division_by(const struct constant *constant, abi_set universe)
{
	struct division division = {.count = 0};

	for (abi_set left = universe; left; left &= ~division.set[division.count++]) {
		const char *value = constant->value[first_abi(left)];

		for (abi_set rest = left; rest; rest &= rest - 1) {
			size_t abi = first_abi(rest);

			if (is_same_value(constant->value[abi], value))
				division.set[division.count] |= 1ULL << abi;
		}
	}
	return division;
}

/* Divides where either does. */
static struct division both(const struct division *a, const struct division *b, abi_set universe)
{
	struct division finer = {.count = 0};

	for (abi_set left = universe; left; left &= ~finer.set[finer.count++]) {
		size_t abi = first_abi(left);

		finer.set[finer.count] = set_with(a, abi) & set_with(b, abi);
	}
	return finer;
}

/* A number, or another constant or an ioctl's maker, which get the prefix as well. */
static void emit_constant(struct text *out, const char *name, const char *value)
{
	struct text full = {0}, expression = {0};

	text_print(&full, "SYS_%s", name);
	if (value[0] == '-')
		text_print(&expression, "(%s)", value);
	else
		text_print(
			&expression, "%s%s", isdigit((unsigned char)value[0]) ? "" : "SYS_", value);
	emit_define(out, full.data, expression.data);
	text_free(&full);
	text_free(&expression);
}

/* What a set of ABIs gets of the constants that fit into the division and are not done. */
static struct text values_on(const struct section *section, const struct division *division,
	abi_set set, abi_set universe)
{
	struct text values = {0};

	for (size_t i = 0; i < section->count; i++) {
		const struct constant *constant = &section->constant[i];
		const char *value = constant->value[first_abi(set)];
		struct division by = division_by(constant, universe);

		if (value && !section->done[i] &&
			both(division, &by, universe).count == division->count)
			emit_constant(&values, constant->name, value);
	}
	return values;
}

/* The largest set gets #else, unless some set gets nothing. */
static size_t find_else(const struct division *division, const struct text *values)
{
	size_t largest = 0;

	for (size_t i = 0; i < division->count; i++) {
		if (!values[i].length)
			return division->count;
		if (count_abis(division->set[i]) > count_abis(division->set[largest]))
			largest = i;
	}
	return largest;
}

/* The constants that fit into a division and are not done, in one chain of #if. */
static void emit_division(struct text *out, const struct model *model, struct section *section,
	const struct division *division)
{
	abi_set universe = chosen_abis(model), left = universe;
	struct text values[MAX_ABIS];
	const char *keyword = "#if";
	size_t last;

	for (size_t i = 0; i < division->count; i++)
		values[i] = values_on(section, division, division->set[i], universe);
	last = find_else(division, values);
	for (size_t i = 0; i < division->count; i++) {
		if (i == last || !values[i].length)
			continue;
		emit_condition(out, model, keyword, division->set[i], left);
		text_add(out, values[i].data, values[i].length);
		left &= ~division->set[i];
		keyword = "#elif";
	}
	if (last < division->count)
		text_print(out, "#else\n%s", values[last].data);
	text_print(out, "#endif\n");
	for (size_t i = 0; i < section->count; i++) {
		struct division by = division_by(&section->constant[i], universe);

		section->done[i] =
			section->done[i] || both(division, &by, universe).count == division->count;
	}
	for (size_t i = 0; i < division->count; i++)
		text_free(&values[i]);
}

static void emit_section(struct text *out, const struct model *model, struct section *section)
{
	abi_set universe = chosen_abis(model);
	struct division whole = {{universe}, 1}, fine = whole;
	struct text same = values_on(section, &whole, universe, universe);

	text_print(out, "\n");
	emit_comment(out, section->constant->section);
	text_add(out, same.data, same.length);
	text_free(&same);
	for (size_t i = 0; i < section->count; i++) {
		struct division by = division_by(&section->constant[i], universe);

		section->done[i] = by.count == 1;
		if (by.count > 2)
			fine = both(&fine, &by, universe);
	}
	if (fine.count > 1)
		emit_division(out, model, section, &fine);
	for (size_t i = 0; i < section->count; i++) {
		struct division by = division_by(&section->constant[i], universe);

		if (!section->done[i])
			emit_division(out, model, section, &by);
	}
}

void emit_constants(struct text *out, const struct model *model, const struct subject *subject)
{
	size_t end;

	for (size_t i = subject->first_constant; i < subject->end_constant; i = end) {
		struct section section = {.constant = &model->constant[i]};

		for (end = i; end < subject->end_constant &&
			model->constant[end].section == section.constant->section;
			end++)
			;
		section.count = end - i;
		section.done = calloc(section.count, sizeof(*section.done));
		if (!section.done)
			abort();
		emit_section(out, model, &section);
		free(section.done);
	}
}
