#include "kernel_c.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What a macro puts before the name of the call: some do the one or the other by configuration. */
enum prefix { PREFIX_NATIVE = 1, PREFIX_COMPAT = 2, PREFIX_BOTH = 3 };

struct definer {
	const char *name; /* of the macro, without the count of arguments */
	enum prefix prefix;
};

static const struct definer definers[] = {
	{"SYSCALL_DEFINE", PREFIX_NATIVE}, {"COMPAT_SYSCALL_DEFINE", PREFIX_COMPAT},
	{"SYSCALL32_DEFINE", PREFIX_BOTH}, /* include/linux/syscalls.h */
	{"PPC32_SYSCALL_DEFINE", PREFIX_BOTH}, /* arch/powerpc/kernel/sys_ppc32.c */
};

/*
 * Macros for the two halves of a 64-bit argument, in the order of the machine's bytes: a type and
 * a name for each half, as in include/linux/syscalls.h, include/asm-generic/compat.h and
 * arch/arm64/kernel/sys32.c.
 */
static const char *const halves[] = {"SC_ARG64(", "compat_arg_u64_dual(", "arg_u32p("};

struct reader {
	const char *path;
	const char *counted; /* how far the lines are counted */
	size_t line;
	const struct names *wanted;
	struct entries *entries;
	struct passes *passes;
};

static bool is_word(const char *start, const char *end, const char *word)
{
	return strlen(word) == (size_t)(end - start) && !memcmp(start, word, strlen(word));
}

/* A macro that defines system calls; the digit at its end is the count of their arguments. */
static bool looks_like_definer(const char *start, const char *end)
{
	static const char mark[] = "_DEFINE";
	const size_t length = sizeof(mark) - 1;
	bool system_call = false;

	if ((size_t)(end - start) < length + 2 || !isdigit((unsigned char)end[-1]) ||
		memcmp(end - 1 - length, mark, length) != 0)
		return false;
	for (const char *next = start; !system_call && next + 7 < end; next++)
		system_call = !memcmp(next, "SYSCALL", 7);
	return system_call;
}

static const struct definer *find_definer(const char *start, const char *end)
{
	for (size_t i = 0; i < sizeof(definers) / sizeof(*definers); i++)
		if (is_word(start, end - 1, definers[i].name))
			return &definers[i];
	return NULL;
}

static void print_parameter(struct text *text, const char *type, const char *name)
{
	size_t length = strlen(type);

	text_print(text, length && type[length - 1] == '*' ? "%s%s" : "%s %s", type, name);
}

static void add_definition(
	const struct reader *reader, const char *prefix, const char *call, const char *parameters)
{
	struct text name = {0};

	text_print(&name, "%ssys_%s", prefix, call);
	entries_add(reader->entries, FROM_DEFINITION, name.data, parameters);
	text_free(&name);
}

/* The name, and then a type and a name for each argument. */
static void add_parts(const struct reader *reader, enum prefix prefix, const struct parts *parts)
{
	struct text parameters = {0};

	text_print(&parameters, parts->count > 1 ? "(" : "(void");
	for (size_t i = 1; i + 1 < parts->count; i += 2) {
		if (i > 1)
			text_print(&parameters, ", ");
		print_parameter(&parameters, parts->part[i], parts->part[i + 1]);
	}
	text_print(&parameters, ")");
	if (prefix & PREFIX_NATIVE)
		add_definition(reader, "", parts->part[0], parameters.data);
	if (prefix & PREFIX_COMPAT)
		add_definition(reader, "compat_", parts->part[0], parameters.data);
	text_free(&parameters);
}

static void add_part(struct parts *parts, const char *part, size_t length)
{
	parts->part = array_grow(parts->part, parts->count, sizeof(*parts->part));
	parts->part[parts->count++] = string_copy(part, length);
}

static void add_half(struct parts *parts, const char *name, size_t length, const char *half)
{
	struct text text = {0};

	text_add(&text, name, length);
	text_add(&text, half, strlen(half));
	add_part(parts, "u32", 3);
	add_part(parts, text.data, text.length);
	text_free(&text);
}

/* The name in "SC_ARG64(name)", or NULL for every other part. */
static const char *name_of_halves(const char *part)
{
	for (size_t i = 0; i < sizeof(halves) / sizeof(*halves); i++)
		if (!strncmp(part, halves[i], strlen(halves[i])))
			return part + strlen(halves[i]);
	return NULL;
}

/* Writes out the pairs of halves. Returns whether there are any. */
static bool expand_halves(const struct parts *parts, bool high_first, struct parts *expanded)
{
	bool any = false;

	*expanded = (struct parts){0};
	for (size_t i = 0; i < parts->count; i++) {
		const char *name = name_of_halves(parts->part[i]);
		size_t length = name ? strcspn(name, ")") : 0;

		if (name) {
			add_half(expanded, name, length, high_first ? "_hi" : "_lo");
			add_half(expanded, name, length, high_first ? "_lo" : "_hi");
			any = true;
		} else {
			add_part(expanded, parts->part[i], strlen(parts->part[i]));
		}
	}
	return any;
}

/* One variant of a definition, which is two where it splits a 64-bit argument. */
static void read_variant(const struct reader *reader, const struct definer *definer,
	const char *macro, size_t line, const struct parts *parts)
{
	size_t expected = 1 + 2 * (size_t)(macro[strlen(macro) - 1] - '0');
	bool again = true;

	for (int order = 0; order < 2 && again; order++) {
		struct parts expanded;

		again = expand_halves(parts, order == 1, &expanded);
		if (expanded.count && expanded.count == expected) {
			add_parts(reader, definer->prefix, &expanded);
		} else {
			report(reader->path, line, "%s with %zu parts instead of %zu", macro,
				expanded.count, expected);
			again = false;
		}
		parts_free(&expanded);
	}
}

/* The line of a place, which is behind those that were asked for before. */
static size_t line_of(struct reader *reader, const char *at)
{
	for (; reader->counted < at; reader->counted++)
		reader->line += *reader->counted == '\n';
	return reader->line;
}

static const char *read_definer(struct reader *reader, const char *start, const char *end)
{
	const struct definer *definer = find_definer(start, end);
	const char *after = end;
	const char *open = source_skip_blanks(end);
	size_t line = line_of(reader, start);
	size_t variants = source_list_variants(open, &after);
	char *macro = string_copy(start, (size_t)(end - start));

	if (!definer)
		report(reader->path, line, "%s is no known way to define a system call", macro);
	else if (!variants)
		report(reader->path, line, "%s has no argument list", macro);
	for (size_t i = 0; definer && i < variants; i++) {
		struct parts parts = source_list(open, i);

		read_variant(reader, definer, macro, line, &parts);
		parts_free(&parts);
	}
	free(macro);
	return after;
}

static void add_function(const struct reader *reader, enum origin origin, const char *name,
	const struct parts *parts)
{
	struct text parameters = {0};

	text_print(&parameters, "(");
	for (size_t i = 0; i < parts->count; i++)
		text_print(&parameters, "%s%s", i ? ", " : "", parts->part[i]);
	text_print(&parameters, parts->count ? ")" : "void)");
	entries_add(reader->entries, origin, name, parameters.data);
	text_free(&parameters);
}

/* Where a function's parameters may begin, or what says that there are none. */
static const char *find_open(const char *from)
{
	const char *open = from;

	while (*open && !strchr("(;{}", *open) && open - from < LONGEST_LIST)
		open++;
	return open;
}

/* asmlinkage long name(type name, ...), with a body or without. */
static const char *read_function(const struct reader *reader, const char *from)
{
	const char *open = find_open(from);
	const char *start = NULL, *end = NULL, *after = from, *word_end;
	size_t variants;
	char *name;

	for (const char *word = from; (word = source_identifier(word, &word_end)) && word < open;
		word = word_end) {
		start = word;
		end = word_end;
	}
	variants = source_list_variants(open, &after);
	if (!start || !variants)
		return from;
	name = string_copy(start, (size_t)(end - start));
	for (size_t i = 0; i < variants && names_have(reader->wanted, name); i++) {
		struct parts parts = source_list(open, i);
		bool body = *source_skip_blanks(after) == '{';

		add_function(reader, body ? FROM_DEFINITION : FROM_PROTOTYPE, name, &parts);
		parts_free(&parts);
	}
	free(name);
	return after;
}

/* save_static_function(sys_x) makes __sys_x, which jumps to it (arch/mips/include/asm/sim.h). */
static void read_save_static(const struct reader *reader, const char *end)
{
	const char *after;
	const char *open = source_skip_blanks(end);
	struct text wrapper = {0};
	struct parts parts;

	if (!source_list_variants(open, &after))
		return;
	parts = source_list(open, 0);
	if (parts.count == 1) {
		text_print(&wrapper, "__%s", parts.part[0]);
		if (names_have(reader->wanted, wrapper.data))
			passes_add(reader->passes, wrapper.data, parts.part[0]);
	}
	text_free(&wrapper);
	parts_free(&parts);
}

void c_read(const char *path, struct text *text, const struct names *wanted,
	struct entries *entries, struct passes *passes)
{
	struct reader reader = {path, text->data, 1, wanted, entries, passes};
	const char *end = text->data;
	const char *word;

	source_clean(text);
	passes->files++;
	while ((word = source_identifier(end, &end))) {
		if (looks_like_definer(word, end))
			end = read_definer(&reader, word, end);
		else if (is_word(word, end, "asmlinkage"))
			end = read_function(&reader, end);
		else if (is_word(word, end, "save_static_function"))
			read_save_static(&reader, end);
	}
}

bool c_may_define(const struct text *text, bool architecture)
{
	return strstr(text->data, "SYSCALL") || (architecture && strstr(text->data, "asmlinkage"));
}
