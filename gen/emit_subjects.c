/*
 * Writes what tables/subjects.tbl lists: the constants of each subject, then its types, which are C
 * but for lines "#if GEN_ON(ABI, GROUP...)". And the names alone of the structs that the prototypes
 * have.
 */
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "emit.h"
#include "words.h"

/* The ABIs in the parentheses of a line, behind which nothing stands. */
static abi_set read_condition(
	const struct model *model, struct place place, const char *line, size_t length)
{
	const char *open = line + strcspn(line, "(");
	size_t inside = strcspn(open, ")=");
	size_t blanks = open[inside] ? strspn(open + inside + 1, " \t") : 0;
	abi_set set = 0;
	char *list;

	if (open + inside + 1 + blanks + 1 != line + length || open[inside] != ')') {
		report(place.file, (size_t)place.line, "expected '#if GEN_ON(ABI, ABI...)'");
		return set;
	}
	list = string_copy(open + 1, inside - 1);
	set = read_abi_list(model, place, list);
	free(list);
	return set;
}

/* A line "KEYWORD GEN_ON(...)" or "KEYWORD GEN_NOT_ON(...)". */
static bool emit_abi_condition(struct text *out, const struct model *model, struct place place,
	const char *line, size_t size, const char *keyword)
{
	static const char on[] = " GEN_ON(", not_on[] = " GEN_NOT_ON(";
	size_t length = strlen(keyword);
	abi_set universe = chosen_abis(model), set;
	bool negated;

	if (strncmp(line, keyword, length) != 0)
		return false;
	negated = strncmp(line + length, not_on, strlen(not_on)) == 0;
	if (!negated && strncmp(line + length, on, strlen(on)) != 0)
		return false;
	set = read_condition(model, place, line, size);
	emit_condition(out, model, keyword, negated ? universe & ~set : set, universe);
	return true;
}

/* The length of a line with its newline, and of those that a backslash joins to it. */
static size_t length_of_line(const char *line)
{
	size_t length = strcspn(line, "\n");

	while (length && line[length - 1] == '\\' && line[length])
		length += 1 + strcspn(line + length + 1, "\n");
	return length + (line[length] != '\0');
}

/* What stands elsewhere would go into the header as it is, and be false there. */
static void emit_line(struct text *out, struct place place, const char *line, size_t length)
{
	const char *on = strstr(line, "GEN_");

	if (on && on < line + length)
		report(place.file, (size_t)place.line, "expected '#if GEN_ON(ABI, ABI...)'");
	text_add(out, line, length);
}

static void emit_types(struct text *out, const struct model *model, const struct subject *subject)
{
	char *path = path_below(model->root, "tables/types/*.h", subject->name);
	int number = 1;

	for (const char *line = subject->types; *line;) {
		struct place place = {path, number};
		size_t length = length_of_line(line);

		if (!emit_abi_condition(out, model, place, line, length, "#if") &&
			!emit_abi_condition(out, model, place, line, length, "#elif"))
			emit_line(out, place, line, length);
		for (const char *end = line + length; line < end; line++)
			number += *line == '\n';
	}
	free(path);
}

static void emit_title(struct text *out, const struct subject *subject)
{
	struct text title = {0};
	bool constants = subject->end_constant > subject->first_constant;

	text_print(&title, "%s\n * (", subject->title);
	if (constants)
		text_print(&title, "tables/constants/%s.tbl%s", subject->name,
			subject->types ? ", " : "");
	if (subject->types)
		text_print(&title, "tables/types/%s.h", subject->name);
	text_print(&title, ")");
	emit_banner(out, title.data);
	text_free(&title);
}

static void open_knob(struct text *out, const struct subject *subject)
{
	if (subject->knob)
		text_print(out, "\n#if defined(%s) || defined(SYSGATE_WITH_ALL)\n", subject->knob);
}

static void close_knob(struct text *out, const struct subject *subject)
{
	if (subject->knob)
		text_print(out, "#endif\n");
}

static const char begin_types[] =
	"\n#ifdef __GNUC__\n"
	"/* Unions without a name and arrays without a length are newer than C99, or no C++. */\n"
	"#pragma GCC diagnostic push\n"
	"#pragma GCC diagnostic ignored \"-Wpedantic\"\n"
	"#endif\n";

static const char end_types[] = "\n#ifdef __GNUC__\n"
				"#pragma GCC diagnostic pop\n"
				"#endif\n";

void emit_subjects(struct text *out, const struct model *model)
{
	text_print(out, "%s", begin_types);
	for (size_t i = 0; i < model->subject_count; i++) {
		const struct subject *subject = &model->subject[i];

		if (subject->knob && model->slim)
			continue;
		emit_title(out, subject);
		open_knob(out, subject);
		emit_constants(out, model, subject);
		if (subject->types) {
			text_print(out, "\n");
			emit_types(out, model, subject);
		}
		close_knob(out, subject);
	}
	text_print(out, "%s", end_types);
}

/* The ABIs of the header that have a constant. */
static abi_set abis_with(const struct model *model, const struct constant *constant)
{
	abi_set set = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		if (constant->value[i])
			set |= 1ULL << i;
	}
	return set & chosen_abis(model);
}

/* A name of each section tells whether a header of the kernel's has been included that has it. */
static void emit_bare_check(
	struct text *out, const struct model *model, const struct subject *subject)
{
	const char *section = NULL;
	size_t column = strlen("#if");
	bool first = true;

	if (subject->first_constant == subject->end_constant)
		return;
	text_print(out, "#if");
	for (size_t i = subject->first_constant; i < subject->end_constant; i++) {
		const struct constant *constant = &model->constant[i];
		size_t length = strlen(" || defined() \\") + strlen(constant->name);

		if (constant->section == section)
			continue;
		section = constant->section;
		text_print(out, first ? "" : " ||");
		if (column + length > 100) {
			text_print(out, " \\\n\t");
			column = 7;
		} else {
			text_print(out, " ");
		}
		text_print(out, "defined(%s)", constant->name);
		column += length;
		first = false;
	}
	text_print(out,
		"\n#error \"sysgate: SYSGATE_BARE_NAMES would define names that a header has "
		"defined already\"\n#endif\n");
}

static void emit_bare_name(struct text *out, const char *name)
{
	struct text full = {0};

	text_print(&full, "SYS_%s", name);
	emit_define(out, name, full.data);
	text_free(&full);
}

/* Neighbours that the same ABIs have stand in one #ifdef of the first. */
static void emit_bare_subject(
	struct text *out, const struct model *model, const struct subject *subject)
{
	abi_set all = chosen_abis(model), open = all;

	for (size_t i = subject->first_constant; i < subject->end_constant; i++) {
		const struct constant *constant = &model->constant[i];
		abi_set set = abis_with(model, constant);

		if (!set)
			continue;
		if (set != open) {
			text_print(out, open != all ? "#endif\n" : "");
			if (set != all)
				text_print(out, "#ifdef SYS_%s\n", constant->name);
			open = set;
		}
		emit_bare_name(out, constant->name);
	}
	text_print(out, open != all ? "#endif\n" : "");
}

void emit_bare_names(struct text *out, const struct model *model)
{
	text_print(out, "\n#ifdef SYSGATE_BARE_NAMES\n");
	for (size_t i = 0; i < model->subject_count; i++) {
		const struct subject *subject = &model->subject[i];

		open_knob(out, subject);
		emit_bare_check(out, model, subject);
		emit_bare_subject(out, model, subject);
		close_knob(out, subject);
	}
	text_print(out, "#endif\n");
}

static void emit_slim_error(struct text *out, const char *knob)
{
	text_print(out,
		"#ifdef %s\n#error \"sysgate: this header was made with --slim, without %s\"\n"
		"#endif\n",
		knob, knob);
}

void emit_slim_errors(struct text *out, const struct model *model)
{
	static const char *const others[] = {
		"SYSGATE_WITH_ALL", "SYSGATE_BARE_NAMES", "SYSGATE_NAMES", "SYSGATE_NAMES_OF_ALL"};

	for (size_t i = 0; i < model->subject_count; i++) {
		if (model->subject[i].knob)
			emit_slim_error(out, model->subject[i].knob);
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		emit_slim_error(out, others[i]);
}

void emit_knob_names(struct text *out, const struct model *model)
{
	static const char margin[] = " *                          ";
	struct text line = {0};

	text_print(&line, "%s", margin);
	for (size_t i = 0; i < model->subject_count; i++) {
		const char *knob = model->subject[i].knob;

		if (!knob)
			continue;
		knob += strlen("SYSGATE_WITH_");
		if (line.length + strlen(knob) > 98) {
			text_print(out, "%s\n", line.data);
			text_clear(&line);
			text_print(&line, "%s", margin);
		}
		text_print(&line, "%s%s,", line.length > strlen(margin) ? " " : "", knob);
	}
	text_print(out, "%s", line.data);
	text_free(&line);
}

/* "struct sys_x" or "union sys_x" in a type; NULL if it has none. */
static char *tag_in(const char *type)
{
	static const char *const kinds[] = {"struct ", "union "};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const char *at = strstr(type, kinds[i]);

		if (at)
			return string_copy(
				at, strlen(kinds[i]) + strcspn(at + strlen(kinds[i]), " *"));
	}
	return NULL;
}

/* The subject that has "TAG {" at the beginning of a line. */
static const struct subject *subject_of(const struct model *model, const char *tag)
{
	struct text definition = {0};
	const struct subject *found = NULL;

	text_print(&definition, "\n%s {", tag);
	for (size_t i = 0; !found && i < model->subject_count; i++) {
		const char *types = model->subject[i].types;

		if (types &&
			(strstr(types, definition.data) ||
				strncmp(types, definition.data + 1, definition.length - 1) == 0))
			found = &model->subject[i];
	}
	text_free(&definition);
	return found;
}

static void emit_struct_name(
	struct text *out, const struct model *model, const struct call *call, const char *tag)
{
	const struct subject *subject = subject_of(model, tag);

	if (!subject)
		report(call->place.file, (size_t)call->place.line, "tables/types has no '%s'", tag);
	else if (subject->knob)
		text_print(out, "%s; /* %s */\n", tag, subject->knob);
	else
		text_print(out, "%s;\n", tag);
}

void emit_struct_names(struct text *out, const struct model *model)
{
	struct strings tags = {NULL, 0};

	for (size_t i = 0; i < model->call_count; i++) {
		const struct call *call = &model->call[i];

		for (int j = 0; j < call->parameter_count; j++) {
			char *tag = tag_in(call->parameter[j].type);

			if (!tag || has_string(&tags, tag))
				continue;
			add_string(&tags, tag);
			emit_struct_name(out, model, call, tag);
		}
	}
}
