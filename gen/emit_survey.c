/*
 * Writes a C file for tests/survey: for each path and number of arguments a function that fills every
 * register from slots above the stack pointer, runs the trap as the arch file has it, stores every
 * register back and returns as if nothing had been; and one that does so without a trap. Beside
 * them stand tables of what they fill and of what the header says that a call changes.
 */
#include <ctype.h>
#include <string.h>

#include "emit.h"
#include "words.h"

/* One instruction, while its text is made. */
struct instruction {
	const struct survey *survey;
	const char *name; /* of a register, for %r and %n */
	long offset; /* %o */
	bool is_trap; /* written for an asm statement with operands */
};

static const char *text_of_operand(
	const struct survey *survey, const char *name, size_t length, struct place place)
{
	for (size_t i = 0; i < survey->operand_count; i++) {
		const struct survey_word *operand = &survey->operand[i];

		if (strlen(operand->name) == length && strncmp(operand->name, name, length) == 0)
			return operand->text;
	}
	report(place.file, (size_t)place.line, "no 'survey operand' says what stands for '%.*s'",
		(int)length, name);
	return "";
}

/* Appends what a % begins; returns what follows it. */
static const char *add_percent(
	struct text *out, const struct instruction *in, const char *code, struct place place)
{
	const char *after = code + 2;

	if (code[1] == '[' && strchr(code, ']')) {
		after = strchr(code, ']');
		text_print(out, "%s",
			text_of_operand(in->survey, code + 2, (size_t)(after - code) - 2, place));
		return after + 1;
	}
	if (code[1] == '%' && in->is_trap)
		text_print(out, "%%");
	else if (code[1] == 'r' && in->name && !isalnum((unsigned char)code[2]))
		text_print(out, "%s", in->name);
	else if (code[1] == 'n' && in->name)
		text_print(out, "%s", in->name + strcspn(in->name, "0123456789"));
	else if (code[1] == 'o' && !isalnum((unsigned char)code[2]))
		text_print(out, "%ld", in->offset);
	else
		text_add(out, code, (size_t)(after = code + 1, 1));
	return after;
}

/* A line of assembler: of {att|intel} the first. */
static void emit_instruction(
	struct text *out, const struct instruction *in, const char *code, struct place place)
{
	bool skipping = false;

	text_print(out, "\t\"\\t");
	while (*code) {
		if (in->is_trap && (*code == '{' || *code == '}')) {
			skipping = false;
			code++;
		} else if (in->is_trap && *code == '|') {
			skipping = true;
			code++;
		} else if (skipping) {
			code++;
		} else if (*code == '%') {
			code = add_percent(out, in, code, place);
		} else {
			text_print(out, *code == '"' || *code == '\\' ? "\\%c" : "%c", *code);
			code++;
		}
	}
	text_print(out, "\\n\"\n");
}

static void emit_lines(struct text *out, const struct instruction *in, const struct strings *lines,
	struct place place)
{
	for (size_t i = 0; i < lines->count; i++)
		emit_instruction(out, in, lines->item[i], place);
}

/* Of several blocks the first whose condition is true. */
static void emit_chosen(struct text *out, const struct abi *abi, const struct conditionals *list)
{
	const struct instruction in = {&abi->survey, NULL, abi->survey.base, false};

	for (size_t i = 0; i < list->count; i++) {
		const char *condition = list->item[i].condition;

		if (condition)
			text_print(out, "#%s %s\n", i ? "elif" : "if", condition);
		else if (i)
			text_print(out, "#else\n");
		emit_lines(out, &in, &list->item[i].lines, abi->place);
	}
	if (list->count && list->item[0].condition)
		text_print(out, "#endif\n");
}

static void emit_group(struct text *out, const struct survey *survey,
	const struct register_group *group, bool load, long slots)
{
	if (group->condition)
		text_print(out, "#if %s\n", group->condition);
	for (size_t i = 0; i < group->name.count; i++) {
		size_t at = load ? group->name.count - 1 - i : i;
		const struct instruction in = {
			survey, group->name.item[at], slots + (long)at * group->bytes, false};

		emit_lines(out, &in, load ? &group->load : &group->store, group->place);
	}
	if (group->condition)
		text_print(out, "#endif\n");
}

/* Registers are stored in the order of the file, and loaded in the opposite one. */
static void emit_stores(struct text *out, const struct survey *survey, bool saved)
{
	for (size_t i = 0; i < survey->group_count; i++) {
		const struct register_group *group = &survey->group[i];

		if (!saved || !group->temporary)
			emit_group(out, survey, group, false, saved ? group->saved : group->slot);
	}
}

static void emit_loads(struct text *out, const struct survey *survey, bool saved)
{
	for (size_t i = survey->group_count; i-- > 0;) {
		const struct register_group *group = &survey->group[i];

		if (!saved || !group->temporary)
			emit_group(out, survey, group, true, saved ? group->saved : group->slot);
	}
}

/* The function of a trap, or with NULL the one that makes no call. */
static void emit_function(
	struct text *out, const struct abi *abi, const char *name, const struct trap *trap)
{
	const struct survey *survey = &abi->survey;
	const struct instruction in = {survey, NULL, 0, true};

	text_print(out, "\n__asm__(\"\\t.text\\n\\t.balign 16\\n\"\n");
	text_print(out, "\t\"\\t.globl %s\\n%s:\\n\"\n", name, name);
	emit_chosen(out, abi, &survey->enter);
	emit_stores(out, survey, true);
	emit_loads(out, survey, false);
	emit_chosen(out, abi, &survey->before);
	if (trap)
		emit_lines(out, &in, &trap->code, trap->place);
	emit_chosen(out, abi, &survey->after);
	emit_stores(out, survey, false);
	emit_loads(out, survey, true);
	emit_chosen(out, abi, &survey->leave);
	text_print(out, ");\n");
}

static void emit_registers(struct text *out, const struct survey *survey)
{
	text_print(out, "\nconst struct survey_register survey_registers[] = {\n");
	for (size_t i = 0; i < survey->group_count; i++) {
		const struct register_group *group = &survey->group[i];

		if (group->condition)
			text_print(out, "#if %s\n", group->condition);
		for (size_t n = 0; n < group->name.count; n++) {
			text_print(out, "\t{\"%s\", %ld, %ld", group->name.item[n],
				group->slot + (long)n * group->bytes - survey->base, group->bytes);
			if (group->value[0])
				text_print(out, ", {%s, %s}", group->value[0], group->value[1]);
			else
				text_print(out, ", {0, 0}");
			text_print(out, ", %d},\n", group->optional);
		}
		if (group->condition)
			text_print(out, "#endif\n");
	}
	text_print(out,
		"};\nconst int survey_register_count = sizeof survey_registers / "
		"sizeof *survey_registers;\n");
	text_print(out, "const long survey_base = %ld, survey_size = %ld;\n", survey->base,
		survey->end - survey->base);
}

static void emit_name(struct text *out, const char *name)
{
	if (name)
		text_print(out, ", \"%s\"", name);
	else
		text_print(out, ", 0");
}

static void emit_words(
	struct text *out, const struct path *path, const struct survey_word *word, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(word[i].name, path->name) != 0)
			continue;
		if (word[i].condition)
			text_print(out, "#if %s\n", word[i].condition);
		text_print(out, "\t\"%s\",\n", word[i].text);
		if (word[i].condition)
			text_print(out, "#endif\n");
	}
}

static void emit_clobbers(struct text *out, const struct path *path, bool child)
{
	for (size_t i = 0; i < path->clobber_count; i++) {
		const struct clobber *clobber = &path->clobber[i];

		if (clobber->child != child)
			continue;
		if (clobber->condition)
			text_print(out, "#if %s\n", clobber->condition);
		text_print(out, "\t\"%s\",\n", clobber->name);
		if (clobber->condition)
			text_print(out, "#endif\n");
	}
}

/* What the header says that the path changes, and what is lost besides. */
static void emit_lost(struct text *out, const struct abi *abi, size_t index)
{
	const struct path *path = &abi->path[index];
	const struct survey *survey = &abi->survey;

	text_print(out, "\nstatic const char *const lost_%zu[] = {\n", index);
	emit_clobbers(out, path, false);
	if (path->number_lost && strcmp(path->number.name, path->result.name) != 0)
		text_print(out, "\t\"%s\",\n", path->number.name);
	if (path->second.name)
		text_print(out, "\t\"%s\",\n", path->second.name);
	emit_words(out, path, survey->lost, survey->lost_count);
	text_print(out, "\t0,\n};\nstatic const char *const child_%zu[] = {\n", index);
	emit_clobbers(out, path, true);
	emit_words(out, path, survey->child, survey->child_count);
	text_print(out, "\t0,\n};\n");
}

/* A number wherever the compiler likes is where `survey operand number` says. */
static const char *number_register(const struct abi *abi, const struct path *path)
{
	const char *name = path->number.name;

	if (name[0] == '*')
		name = text_of_operand(&abi->survey, "number", strlen("number"), path->place);
	return name + strspn(name, "%");
}

static void emit_path_table(struct text *out, const struct abi *abi, size_t index)
{
	const struct path *path = &abi->path[index];

	emit_lost(out, abi, index);
	text_print(out, "static const struct survey_path path_%zu = {\"%s\"", index, path->name);
	emit_name(out, number_register(abi, path));
	text_print(out, ", {");
	for (int n = 0; n < path->argument_count; n++) {
		text_print(out, "%s\"%s\"", n ? ", " : "",
			path->argument[n].name[0] == '*' ? "" : path->argument[n].name);
	}
	text_print(out, path->argument_count ? "}" : "0}");
	emit_name(out, path->result.name);
	emit_name(out, path->second.name);
	emit_name(out, path->flag.name);
	text_print(out, ", lost_%zu, child_%zu};\n", index, index);
}

static void emit_path_functions(struct text *out, const struct abi *abi, size_t index)
{
	const struct path *path = &abi->path[index];
	struct text name = {0};

	if (path->when)
		text_print(out, "\n#if %s", path->when);
	for (int n = 0; n <= MAX_ARGUMENTS; n++) {
		if (!path->has_trap[n])
			continue;
		text_clear(&name);
		text_print(&name, "survey_%zu_%d", index, n);
		emit_function(out, abi, name.data, &path->trap[n]);
		text_print(out, "extern const char %s[];\n", name.data);
	}
	emit_path_table(out, abi, index);
	if (path->when)
		text_print(out, "#endif\n");
	text_free(&name);
}

static void emit_calls_of(struct text *out, const struct path *path, size_t index)
{
	if (path->when)
		text_print(out, "#if %s\n", path->when);
	for (int n = 0; n <= MAX_ARGUMENTS; n++) {
		const struct trap *trap = &path->trap[n];

		if (!path->has_trap[n])
			continue;
		text_print(out, "\t{&path_%zu, %d, survey_%zu_%d", index, n, index, n);
		emit_name(out, trap->block_values.count ? trap->block_register.name : NULL);
		text_print(out, ", {");
		for (size_t i = 0; i < trap->block_values.count; i++)
			text_print(out, "%s\"%s\"", i ? ", " : "", trap->block_values.item[i]);
		text_print(out, "%s}},\n", trap->block_values.count ? "" : "0");
	}
	if (path->when)
		text_print(out, "#endif\n");
}

static bool has_register(const struct survey *survey, const char *name)
{
	for (size_t i = 0; i < survey->group_count; i++) {
		if (has_string(&survey->group[i].name, name))
			return true;
	}
	return false;
}

static void check_words(const struct abi *abi, const struct survey_word *word, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t path = 0;

		while (path < abi->path_count && strcmp(abi->path[path].name, word[i].name) != 0)
			path++;
		if (path == abi->path_count)
			report(word[i].place.file, (size_t)word[i].place.line,
				"there is no path '%s'", word[i].name);
		if (!has_register(&abi->survey, word[i].text))
			report(word[i].place.file, (size_t)word[i].place.line,
				"there is no register '%s'", word[i].text);
	}
}

static void check_survey(const struct abi *abi)
{
	const struct survey *survey = &abi->survey;

	check_words(abi, survey->lost, survey->lost_count);
	check_words(abi, survey->child, survey->child_count);

	if (!survey->group_count)
		report(abi->place.file, 0, "'registers' is missing");
	if (!survey->enter.count || !survey->leave.count)
		report(abi->place.file, 0, "'survey enter' or 'survey leave' is missing");
}

void emit_survey(struct text *out, const struct model *model, size_t abi_index)
{
	const struct abi *abi = &model->abi[abi_index];

	check_survey(abi);
	text_print(out,
		"/* Made by sysgate-gen --survey %s. */\n"
		"#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
		"#include \"survey.h\"\n\n",
		abi->name);
	text_print(out, "const char survey_abi[] = \"%s\";\n", abi->name);
	emit_registers(out, &abi->survey);
	emit_function(out, abi, "survey_nothing", NULL);
	for (size_t i = 0; i < abi->path_count; i++)
		emit_path_functions(out, abi, i);
	text_print(out, "\nconst struct survey_call survey_calls[] = {\n");
	for (size_t i = 0; i < abi->path_count; i++)
		emit_calls_of(out, &abi->path[i], i);
	text_print(out,
		"};\nconst int survey_call_count = sizeof survey_calls / "
		"sizeof *survey_calls;\n");
}
