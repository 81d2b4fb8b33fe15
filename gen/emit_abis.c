/* Writes the chain of #if that finds the ABI, and what differs between ABIs. */
#include <ctype.h>
#include <string.h>

#include "emit.h"
#include "words.h"

void emit_banner(struct text *out, const char *title)
{
	static const char rule[] = "---------------------------------------------------------------"
				   "--------------------------------";

	text_print(out, "\n/* %s\n * %s\n */\n", rule, title);
}

/* Where a line may be broken: at a blank behind a comma or an operator. */
static bool is_break(const char *line, const char *at)
{
	return *at == ' ' && at > line && (at[-1] == ',' || at[-1] == '&');
}

void emit_wrapped(struct text *out, const char *text)
{
	const char *line = text;
	size_t column = 0;

	for (const char *at = text; *at; at++) {
		const char *next = at + 1;

		while (*next && *next != '\n' && !is_break(line, next))
			next++;
		if (is_break(line, at) && column + (size_t)(next - at) > 100) {
			text_add(out, "\n", 1);
			for (size_t tab = 0; tab <= strspn(line, "\t"); tab++)
				text_add(out, "\t", 1);
			column = strspn(line, "\t") + 1;
			continue;
		}
		text_add(out, at, 1);
		column++;
		if (*at == '\n') {
			line = at + 1;
			column = 0;
		}
	}
}

void emit_comment(struct text *out, const char *comment)
{
	size_t column = 0;

	if (strlen(comment) + strlen("/*  */") <= 100) {
		text_print(out, "/* %s */\n", comment);
		return;
	}
	text_print(out, "/*\n");
	while (*comment) {
		size_t length = strcspn(comment, " ");

		if (column && column + 1 + length > 100) {
			text_print(out, "\n");
			column = 0;
		}
		if (!column)
			column = 2;
		text_print(out, "%s %.*s", column == 2 ? " *" : "", (int)length, comment);
		column += 1 + length;
		comment += length + strspn(comment + length, " ");
	}
	text_print(out, "\n */\n");
}

char *abi_macro(const char *name)
{
	struct text macro = {0};

	text_print(&macro, "SYSGATE_");
	for (; *name; name++)
		text_print(&macro, "%c", toupper((unsigned char)*name));
	return macro.data;
}

static void emit_contract(struct text *out, const struct abi *abi)
{
	text_print(out, "\n/*\n");
	for (size_t i = 0; i < abi->contract.count; i++) {
		const char *line = abi->contract.item[i];

		text_print(out, " *%s%s\n", *line ? " " : "", line);
	}
	text_print(out, " */\n");
}

static void emit_order(struct text *out, const struct abi *abi)
{
	static const char little[] = "#define SYSGATE_FIRST(value) SYSGATE_LOW(value)\n"
				     "#define SYSGATE_SECOND(value) SYSGATE_HIGH(value)\n";
	static const char big[] = "#define SYSGATE_FIRST(value) SYSGATE_HIGH(value)\n"
				  "#define SYSGATE_SECOND(value) SYSGATE_LOW(value)\n";

	if (abi->pairs == PAIRS_NONE)
		return;
	text_print(out, "/* The halves of a 64-bit value in the order of its two slots. */\n");
	if (strcmp(abi->order, "either") == 0)
		text_print(out, "#ifdef %s\n%s#else\n%s#endif\n", abi->big_macro, big, little);
	else
		text_print(out, "%s", strcmp(abi->order, "big") == 0 ? big : little);
}

/*
 * sys_word is a syscall register; sys_slot and sys_slot32 are what pointers, unsigned longs and
 * unsigned ints pass through on their way to it, so that they are extended as the ABI wants.
 */
static void emit_types(struct text *out, const struct abi *abi)
{
	bool wide = abi->word > abi->long_bits;
	const char *slot = !wide ? "long" : abi->widen_signed ? "long" : "unsigned long";
	const char *slot32 = abi->word == 32 || abi->widen_signed ? "int" : "unsigned int";
	char *macro = abi_macro(abi->name);

	text_print(out, "\n#define %s 1\n", macro);
	text_print(out, "#define SYSGATE_ABI \"%s\"\n", abi->name);
	text_print(out, "#define SYSGATE_WORD_BITS %d\n", abi->word);
	text_print(out, "#define SYSGATE_LONG_BITS %d\n", abi->long_bits);
	text_print(out, "#define SYSGATE_PAIRS %d\n", (int)abi->pairs);
	if (strcmp(abi->mmap_unit, "bytes") != 0)
		text_print(out, "#define SYSGATE_MMAP2_UNIT %s\n", abi->mmap_unit);
	text_print(out, "#define SYSGATE_MAX_ARGUMENTS %d\n", abi->path[0].argument_count);
	if (abi->relocation_form) {
		text_print(out, "#define SYSGATE_RELOCATION_%s %ld\n",
			strcmp(abi->relocation_form, "mips") == 0	   ? "MIPS"
				: strcmp(abi->relocation_form, "rel") == 0 ? "REL"
									   : "RELA",
			abi->relocation_type);
	}
	text_print(out, "typedef %s sys_word;\n", wide ? "long long" : "long");
	text_print(out, "typedef %s sys_slot;\n", slot);
	text_print(out, "typedef %s sys_slot32;\n", slot32);
	emit_order(out, abi);
}

static const struct abi *find_abi(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if (strcmp(model->abi[i].name, name) == 0)
			return &model->abi[i];
	}
	return NULL;
}

void emit_number(
	struct text *out, const struct abi *abi, const struct number *row, const char *prefix)
{
	text_print(out, "#define %s%s ", prefix, row->name);
	if (abi->base >= 0x10000)
		text_print(out, "(0x%lx + %ld)", abi->base, row->value);
	else
		text_print(out, "%ld", abi->base + row->value);
	text_print(out, "%s\n", row->entry ? "" : " /* not implemented */");
}

static void emit_numbers(struct text *out, const struct abi *abi, const char *prefix)
{
	text_print(out, "\n");
	for (size_t i = 0; i < abi->number_count; i++)
		emit_number(out, abi, abi->number[i], prefix);
}

/* sys_callN of the typed calls: the path that a macro selects, else the first. */
static void emit_path_choice(struct text *out, const struct abi *abi)
{
	const char *keyword = "\n#if";
	bool choice = false;

	for (size_t i = 1; i < abi->path_count; i++)
		choice = choice || abi->path[i].select;
	for (size_t i = abi->path_count; i-- > 0;) {
		const struct path *path = &abi->path[i];

		if (i > 0 && !path->select)
			continue;
		if (!choice)
			text_print(out, "\n");
		else if (path->select)
			text_print(out, "%s defined(%s)\n", keyword, path->select);
		else
			text_print(out, "#else\n");
		keyword = "#elif";
		for (int n = 0; n <= path->argument_count; n++)
			text_print(out, "#define sys_call%d sys_%s_call%d\n", n, path->name, n);
		if (path->second.name)
			text_print(
				out, "#define sys_call0_second sys_%s_call0_second\n", path->name);
	}
	if (choice)
		text_print(out, "#endif\n");
}

static void emit_abi(struct text *out, const struct model *model, const struct abi *abi)
{
	emit_contract(out, abi);
	if (abi->refuse)
		text_print(out, "\n#if %s\n#error \"sysgate: %s\"\n#endif\n", abi->refuse,
			abi->refuse_text);
	emit_types(out, abi);
	for (size_t i = 0; i < abi->path_count; i++) {
		if (abi->path[i].part) {
			text_print(out, "\n");
			emit_part(out, model, abi->path[i].part);
		}
		emit_path(out, &abi->path[i]);
	}
	emit_path_choice(out, abi);
	emit_numbers(out, abi, "SYS_NR_");
	for (size_t i = 0; i < abi->path_count; i++) {
		const struct abi *other =
			abi->path[i].numbers ? find_abi(model, abi->path[i].numbers) : NULL;
		struct text prefix = {0};

		if (!other)
			continue;
		text_print(&prefix, "SYS_NR_%s_", abi_macro(other->name) + strlen("SYSGATE_"));
		text_print(out, "\n/* The numbers of sys_%s_callN. */", abi->path[i].name);
		emit_numbers(out, other, prefix.data);
		text_free(&prefix);
	}
	if (abi->start_mode) {
		text_print(out, "\n#if %s\n#define SYSGATE_START_MODE \"\\t%s\\n\"\n#endif\n",
			abi->start_mode, abi->start_mode_text);
	}
	text_print(out, "\n#define SYSGATE_START_CODE");
	for (size_t i = 0; i < abi->start.count; i++) {
		const char *line = abi->start.item[i];
		bool label = line[strlen(line) - 1] == ':';

		text_print(out, " \\\n\t\"%s%s\\n\"", label ? "" : "\\t", line);
	}
	text_print(out, "\n");
}

void emit_abis(struct text *out, const struct model *model)
{
	const char *keyword = "#if";

	for (size_t i = 0; i < model->abi_count; i++) {
		const struct abi *abi = &model->abi[i];
		struct text title = {0};

		if (!model->chosen[i])
			continue;
		text_print(&title, "%s (from arch/%s.arch)", abi->title, abi->name);
		emit_banner(out, title.data);
		text_print(out, "%s %s\n", keyword, abi->when);
		emit_abi(out, model, abi);
		keyword = "#elif";
		text_free(&title);
	}
	text_print(out,
		"\n#else\n#error \"sysgate: this header has no ABI that the compiler "
		"targets\"\n#endif\n");
}
