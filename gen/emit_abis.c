/* Writes the chain of #if that finds the ABI, and what differs between ABIs. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "words.h"

const char is_big_endian[] = "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__";

void emit_banner(struct text *out, const char *title)
{
	static const char rule[] = "---------------------------------------------------------------"
				   "--------------------------------";

	text_print(out, "\n/* %s\n * %s\n */\n", rule, title);
}

void emit_define(struct text *out, const char *name, const char *value)
{
	bool fits = strlen("#define  ") + strlen(name) + strlen(value) <= 100;

	text_print(out, "#define %s%s%s\n", name, fits ? " " : " \\\n\t", value);
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
		text_print(out, "#if %s\n%s#else\n%s#endif\n", is_big_endian, big, little);
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
	if (abi->mmap_page)
		text_print(out, "#define SYSGATE_MMAP2_PAGE 1\n");
	text_print(out, "#define SYSGATE_MAX_ARGUMENTS %d\n", abi->path[0].argument_count);
	if (abi->relocation_form) {
		text_print(out, "#define SYSGATE_RELOCATION_%s %ld\n",
			strcmp(abi->relocation_form, "mips") == 0	   ? "MIPS"
				: strcmp(abi->relocation_form, "rel") == 0 ? "REL"
									   : "RELA",
			abi->relocation_type);
	} else {
		text_print(out, "#define SYSGATE_NO_RELOCATIONS 1\n");
	}
	emit_tags(out, abi);
	text_print(out, "typedef %s sys_word;\n", wide ? "long long" : "long");
	text_print(out, "typedef %s sys_slot;\n", slot);
	text_print(out, "typedef %s sys_slot32;\n", slot32);
	emit_order(out, abi);
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
		for (int n = 0; n <= MAX_ARGUMENTS; n++) {
			if (abi->takes_second[n])
				text_print(out, "#define sys_call%d_second sys_%s_call%d_second\n",
					n, path->name, n);
			if (abi->returns_second[n])
				text_print(out, "#define sys_call%d_result sys_%s_call%d_result\n",
					n, path->name, n);
			if (abi->makes_child[n] && has_child_clobbers(path))
				text_print(out, "#define sys_call%d_child sys_%s_call%d_child\n", n,
					path->name, n);
		}
	}
	if (choice)
		text_print(out, "#endif\n");
}

/* Variants of one path stand in one chain of #if. */
static void emit_paths(struct text *out, const struct model *model, const struct abi *abi)
{
	const char *last = "";

	for (size_t i = 0; i < abi->path_count; i++) {
		const struct path *path = &abi->path[i];
		const char *next = i + 1 < abi->path_count ? abi->path[i + 1].name : "";

		if (path->part) {
			text_print(out, "\n");
			emit_part(out, model, path->part);
		}
		if (path->when)
			text_print(out, "\n%s %s\n",
				strcmp(path->name, last) == 0 ? "#elif" : "#if", path->when);
		emit_path(out, model, abi, path);
		if (path->when && strcmp(path->name, next) != 0)
			text_print(out, "\n#endif\n");
		last = path->name;
	}
}

/* A line of assembler as a string in C, labels without a tab. */
static void emit_assembly_line(struct text *out, const char *line)
{
	static const char number[] = "SYS_NR_rt_sigreturn";
	bool label = line[strlen(line) - 1] == ':';

	text_print(out, " \\\n\t\"%s", label ? "" : "\\t");
	while (*line) {
		if (strncmp(line, number, strlen(number)) == 0) {
			text_print(out, "\" SYSGATE_TEXT(%s) \"", number);
			line += strlen(number);
			continue;
		}
		text_print(out, *line == '"' ? "\\%c" : "%c", *line);
		line++;
	}
	text_print(out, "\\n\"");
}

/* "#if CONDITION" and a macro with each text, or, of blocks, with the lines. */
static void emit_conditionals(
	struct text *out, const struct conditionals *list, const char *macro, const char *format)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct conditional *item = &list->item[i];

		if (item->condition)
			text_print(out, "\n%s %s", i ? "#elif" : "#if", item->condition);
		else if (i)
			text_print(out, "\n#else");
		text_print(out, "\n#define %s", macro);
		if (item->text)
			text_print(out, format, item->text);
		for (size_t j = 0; j < item->lines.count; j++)
			emit_assembly_line(out, item->lines.item[j]);
	}
	if (list->count)
		text_print(out, list->item[0].condition ? "\n#endif\n" : "\n");
}

static void emit_start(struct text *out, const struct abi *abi)
{
	emit_conditionals(out, &abi->start_mode, "SYSGATE_START_MODE", " \"\\t%s\\n\"");
	emit_conditionals(out, &abi->start_symbol, "SYSGATE_START_SYMBOL", " \"%s\"");
	emit_conditionals(out, &abi->start_pad, "SYSGATE_START_PAD", " \"\\t%s\\n\"");
	emit_conditionals(out, &abi->start, "SYSGATE_START_CODE", "");
	if (abi->restorer.count) {
		text_print(out, "\n#define SYSGATE_RESTORER_CODE");
		for (size_t i = 0; i < abi->restorer.count; i++)
			emit_assembly_line(out, abi->restorer.item[i]);
		text_print(out, "\n");
	}
}

static void emit_abi(struct text *out, const struct model *model, const struct abi *abi)
{
	emit_contract(out, abi);
	if (abi->refuse)
		text_print(out, "\n#if %s\n#error \"sysgate: %s\"\n#endif\n", abi->refuse,
			abi->refuse_text);
	if (abi->unproven)
		text_print(out,
			"\n#pragma message \"sysgate: nothing here was proven on %s: %s\"\n",
			abi->title, abi->unproven);
	emit_types(out, abi);
	emit_paths(out, model, abi);
	emit_path_choice(out, abi);
	for (size_t i = 0; i < abi->path_count; i++)
		emit_other_numbers(out, model, &abi->path[i]);
	emit_start(out, abi);
}

/* sys_PATH_is_granted for each path that the auxiliary vector grants. */
static void emit_grant(struct text *out, const struct abi *abi, const struct path *path)
{
	char *macro = abi_macro(abi->name);
	size_t name = strcspn(path->granted, " ");

	text_print(out,
		"\n#ifdef %s\n/* Whether the kernel lets a program call sys_%s_callN: else SIGILL. "
		"*/\n"
		"SYSGATE_FN int sys_%s_is_granted(const struct sys_auxv *auxv)\n{\n"
		"\treturn (sys_auxv_get(auxv, SYS_%.*s, 0) &%s) != 0;\n}\n#endif\n",
		macro, path->name, path->name, (int)name, path->granted, path->granted + name);
	free(macro);
}

void emit_grants(struct text *out, const struct model *model)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		const struct abi *abi = &model->abi[i];

		for (size_t j = 0; model->chosen[i] && j < abi->path_count; j++) {
			if (abi->path[j].granted)
				emit_grant(out, abi, &abi->path[j]);
		}
	}
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
