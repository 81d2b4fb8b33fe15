/*
 * Writes the name tables: what the placeholders of gen/parts/names.h stand for. Errors and signals
 * are here, those of calls in emit_names_calls.c, for the ABI that is compiled for, and
 * emit_names_all.c.
 */
#include "emit_names.h"

#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "emit.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

enum { MOST_TEXT = 47, FIRST_REAL_TIME = 32, FIRST_NO_ERROR = 4096 };

/* Constants of one kind whose numbers get names. */
struct named {
	const struct constant **item;
	abi_set *set; /* the ABIs where it is a number, and no other name of one */
	size_t count;
	size_t longest; /* name */
};

/* An empty one after a message if there is none. */
static struct subject find_subject(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->subject_count; i++) {
		if (strcmp(model->subject[i].name, name) == 0)
			return model->subject[i];
	}
	report(path_below(model->root, "tables/subjects.tbl", ""), 0,
		"there is no subject '%s', which SYSGATE_NAMES needs", name);
	return (struct subject){.name = NULL};
}

static abi_set numeric_abis(const struct model *model, const struct constant *constant, long limit)
{
	abi_set set = 0;
	long value;

	for (size_t i = 0; i < model->abi_count; i++) {
		if (constant->value[i] && read_number(constant->value[i], &value) && value < limit)
			set |= 1ULL << i;
	}
	return set;
}

/* Of two numbers that are the same one has to be a name of the other: numbers get one name each. */
static void check_same(const struct model *model, const struct named *named,
	const struct constant *constant, abi_set set)
{
	for (size_t i = 0; i < named->count; i++) {
		const struct constant *other = named->item[i];

		for (abi_set rest = set & named->set[i]; rest; rest &= rest - 1) {
			size_t abi = first_abi(rest);

			if (strcmp(constant->value[abi], other->value[abi]) != 0)
				continue;
			COMPLAIN(constant->place,
				"on %s %s is %s, as is %s in line %d: one of them is the other's "
				"alias",
				model->abi[abi].name, constant->name, constant->value[abi],
				other->name, other->place.line);
			break;
		}
	}
}

static void add_named(
	const struct model *model, struct named *named, const struct constant *constant, long limit)
{
	abi_set set = numeric_abis(model, constant, limit);
	size_t length = strlen(constant->name);

	check_same(model, named, constant, set);
	if (!(set & chosen_abis(model)))
		return;
	named->item = array_grow(named->item, named->count, sizeof(*named->item));
	named->set = array_grow(named->set, named->count, sizeof(*named->set));
	named->item[named->count] = constant;
	named->set[named->count++] = set;
	named->longest = length > named->longest ? length : named->longest;
}

static void check_text(const struct model *model, const struct constant *constant)
{
	if (constant->text && strlen(constant->text) > MOST_TEXT)
		COMPLAIN(constant->place, "%s has a text of %zu characters, more than %d",
			constant->name, strlen(constant->text), MOST_TEXT);
	if (!constant->text && numeric_abis(model, constant, FIRST_NO_ERROR))
		COMPLAIN(constant->place, "%s has no text=\"...\"", constant->name);
}

static struct named find_errors(const struct model *model)
{
	struct subject subject = find_subject(model, "errno");
	struct named named = {.count = 0};

	for (size_t i = subject.first_constant; i < subject.end_constant; i++) {
		check_text(model, &model->constant[i]);
		add_named(model, &named, &model->constant[i], FIRST_NO_ERROR);
	}
	return named;
}

static bool is_signal(const struct constant *constant)
{
	return strncmp(constant->section, "Signals", strlen("Signals")) == 0 &&
		strncmp(constant->name, "SIG", strlen("SIG")) == 0;
}

/*
 * Those of the section of tables/constants/signals.tbl whose heading begins with "Signals", but not
 * the bounds of the real-time signals, from 32 on: these have no names.
 */
static struct named find_signals(const struct model *model)
{
	struct subject subject = find_subject(model, "signals");
	struct named named = {.count = 0};

	for (size_t i = subject.first_constant; i < subject.end_constant; i++) {
		if (is_signal(&model->constant[i]))
			add_named(model, &named, &model->constant[i], FIRST_REAL_TIME);
	}
	if (subject.name && !named.count)
		COMPLAIN(subject.place,
			"tables/constants/signals.tbl has no signal below a comment that begins "
			"with 'Signals'");
	return named;
}

/* Rows of SYSGATE_ERROR or SYSGATE_SIGNAL, in an #if where some ABIs lack them. */
static void emit_named(
	struct text *out, const struct model *model, const struct named *named, const char *macro)
{
	abi_set universe = chosen_abis(model), open = universe;

	text_print(out, "\n");
	for (size_t i = 0; i < named->count; i++) {
		const struct constant *constant = named->item[i];
		abi_set set = named->set[i] & universe;

		if (set != open && open != universe)
			text_print(out, "#endif\n");
		if (set != open && set != universe)
			emit_condition(out, model, "#if", set, universe);
		open = set;
		text_print(out, "\t\t%s(%s", macro, constant->name);
		if (constant->text)
			text_print(out, ", \"%s\"", constant->text);
		text_print(out, ")\n");
	}
	text_print(out, open != universe ? "#endif\n\t" : "\t");
}

struct tables {
	struct named errors;
	struct named signals;
	struct call_names calls;
	struct layout layout;
};

/* What a placeholder stands for; false: it is none of these. */
static bool emit_table(struct text *out, const struct model *model, const struct tables *tables,
	const char *placeholder)
{
	if (strcmp(placeholder, "GEN_ERRORS") == 0)
		emit_named(out, model, &tables->errors, "SYSGATE_ERROR");
	else if (strcmp(placeholder, "GEN_SIGNALS") == 0)
		emit_named(out, model, &tables->signals, "SYSGATE_SIGNAL");
	else if (strcmp(placeholder, "GEN_CALLS") == 0)
		emit_call_rows(out, model, &tables->calls);
	else if (strcmp(placeholder, "GEN_ABI_NUMBERS") == 0)
		emit_abi_numbers(out, model, &tables->calls);
	else if (strcmp(placeholder, "GEN_ABI_COLUMNS") == 0)
		emit_abi_columns(out, model, &tables->layout);
	else if (strcmp(placeholder, "GEN_ABI_ROWS") == 0)
		emit_abi_rows(out, model, &tables->calls, &tables->layout);
	else
		return false;
	return true;
}

/* How much room there is for a name or a text, with its NUL, or where the count stands. */
static bool emit_size(struct text *out, const struct tables *tables, const char *placeholder)
{
	const struct {
		const char *placeholder;
		size_t size;
	} sizes[] = {
		{"GEN_ERROR_NAME", tables->errors.longest + 1},
		{"GEN_ERROR_TEXT", MOST_TEXT + 1},
		{"GEN_SIGNAL_NAME", tables->signals.longest + 1},
		{"GEN_CALL_NAME", tables->calls.longest + 1},
		{"GEN_ABI_NAME", tables->layout.longest_abi + 1},
		{"GEN_ABI_ROW", tables->layout.length + 1},
		{"GEN_ABI_COUNT", tables->layout.count_at},
	};

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		if (strcmp(placeholder, sizes[i].placeholder) == 0) {
			text_print(out, "%zu", sizes[i].size);
			return true;
		}
	}
	return false;
}

void emit_names(struct text *out, const struct model *model)
{
	struct tables tables = {.errors = find_errors(model), .signals = find_signals(model)};
	struct text part = {0};

	tables.calls = collect_call_names(model);
	tables.layout = layout_of(model, &tables.calls);
	emit_part(&part, model, "names.h");
	for (const char *at = part.data; at && *at;) {
		size_t length = strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
		char *word = string_copy(at, length);

		if (!emit_table(out, model, &tables, word) && !emit_size(out, &tables, word)) {
			length += !length;
			text_add(out, at, length);
		}
		free(word);
		at += length;
	}
	text_free(&part);
}
