/*
 * Reads the structs of a section of the header, which clang-format has laid out: a line for each
 * declaration, a tab more for what is within braces.
 */
#include "layout_structs.h"

#include <criterion/criterion.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run_command.h"

/*
 * A member: its place, its size, and whether it is signed, where both are integers. They are macros so
 * that they can be counted by the names that they are called by, behind the preprocessor.
 */
const char struct_assertions[] =
	"#define SIGN(x) (__builtin_classify_type(x) != 1 ? 2 : "
	"(__typeof__(__builtin_choose_expr(__builtin_classify_type(x) == 1, x, 0)))-1 < 0)\n"
	"#define OF(type, member) (((type *)0)->member)\n"
	"#define SAME_PLACE(ours, theirs, member, other) _Static_assert("
	"__builtin_offsetof(ours, member) == __builtin_offsetof(theirs, other), "
	"\"place of \" #ours \".\" #member)\n"
	"#define SAME_MEMBER(ours, theirs, member, other) SAME_PLACE(ours, theirs, member, other); "
	"_Static_assert(sizeof(OF(ours, member)) == sizeof(OF(theirs, other)), "
	"\"size of \" #ours \".\" #member); "
	"_Static_assert(SIGN(OF(ours, member)) == 2 || SIGN(OF(theirs, other)) == 2 || "
	"SIGN(OF(ours, member)) == SIGN(OF(theirs, other)), \"sign of \" #ours \".\" #member)\n"
	"#define SAME_STRUCT(ours, theirs) _Static_assert(sizeof(ours) == sizeof(theirs), "
	"\"size of \" #ours); _Static_assert(_Alignof(ours) == _Alignof(theirs), "
	"\"alignment of \" #ours)\n";

/* A struct that is being read, and what it is compared with. */
struct reader {
	struct struct_comparison *result;
	char *ours; /* "struct sys_stat" */
	char *theirs; /* "struct stat" */
	char *members; /* " ours=theirs ..." */
};

/* "ours TAB theirs TAB members" of tests/layout/SUBJECT.tbl; NULL: it has none of that name. */
static char *find_row(const char *subject, const char *name)
{
	char *path = print_string("tests/layout/%s.tbl", subject);
	char *rows = access(path, R_OK) == 0 ? read_file(path) : print_string("%s", "");
	char *rest, *found = NULL;

	for (char *line = strtok_r(rows, "\n", &rest); line && !found;
		line = strtok_r(NULL, "\n", &rest)) {
		size_t length = strcspn(line, " \t");

		if (length == strlen(name) && strncmp(line, name, length) == 0)
			found = print_string("%s", line);
	}
	free(path);
	free(rows);
	return found;
}

/* The kernel's struct; one that only its own source has is named kernel_... in tests/layout. */
static void find_theirs(struct reader *reader, const struct layout_subject *subject, bool internal)
{
	const char *kind = strncmp(reader->ours, "union", 5) == 0 ? "union" : "struct";
	const char *name = strchr(reader->ours, ' ') + 1;
	char *row = find_row(subject->name, name);

	reader->members = print_string("%s", "");
	reader->theirs =
		print_string("%s %s%s", kind, internal ? "kernel_" : "", name + strlen("sys_"));
	if (row) {
		char *theirs = row + strcspn(row, "\t");
		char *members;

		theirs += strspn(theirs, "\t");
		members = theirs + strcspn(theirs, "\t");
		reader->members = print_string(" %s", members + strspn(members, "\t"));
		if (members > theirs)
			reader->theirs = print_string("%.*s", (int)(members - theirs), theirs);
	}
}

/* The kernel's path of a member: another name stands for it, or for what it is within. */
static char *their_member(const struct reader *reader, const char *member)
{
	for (size_t length = strlen(member); length;) {
		char *pattern = print_string(" %.*s=", (int)length, member);
		const char *found = strstr(reader->members, pattern);

		if (found) {
			found += strlen(pattern);
			return print_string(
				"%.*s%s", (int)strcspn(found, " "), found, member + length);
		}
		free(pattern);
		while (length && member[--length] != '.')
			;
	}
	return print_string("%s", member);
}

static const char *next_line(const char *line)
{
	line += strcspn(line, "\n");
	return line + (*line == '\n');
}

/* A preprocessor line, with those that a backslash joins to it; the line behind it. */
static const char *pass_condition(struct struct_comparison *result, const char *line)
{
	const char *end = line;

	do {
		end = next_line(end);
	} while (end[-2] == '\\');
	append(&result->assertions, "%.*s", (int)(end - line), line);
	append(&result->ours, "%.*s", (int)(end - line), line);
	append(&result->theirs, "%.*s", (int)(end - line), line);
	return end;
}

static void compare_bits(struct reader *reader, const char *member)
{
	struct struct_comparison *result = reader->result;

	append(&result->ours, "const %s bits_%d = {.%s = -1};\n", reader->ours, result->bits,
		member);
	append(&result->theirs, "const %s bits_%d = {.%s = -1};\n", reader->theirs, result->bits++,
		their_member(reader, member));
}

/* A flexible array has no size; if only the kernel's is one, its name in the table ends with []. */
static void compare_place(struct reader *reader, const char *member, bool flexible)
{
	char *other = their_member(reader, member);
	size_t length = strlen(other);

	if (length > 2 && strcmp(other + length - 2, "[]") == 0) {
		other[length - 2] = '\0';
		flexible = true;
	}
	append(&reader->result->assertions, "SAME_%s(%s, %s, %s, %s);\n",
		flexible ? "PLACE" : "MEMBER", reader->ours, reader->theirs, member, other);
	free(other);
}

/* One declarator: "a", "*a", "a[4]", "(*a)(int)", "a : 3". */
static void compare_member(struct reader *reader, const char *prefix, const char *text, size_t end)
{
	size_t start, length;
	const char *function = strstr(text, "(*");
	char *member;

	if (function && function < text + end) {
		text = function + 2;
		end = strcspn(text, ")");
	}
	length = strcspn(text, "[:;,)");
	if (length > end)
		length = end;
	while (length && isspace((unsigned char)text[length - 1]))
		length--;
	for (start = length;
		start && (isalnum((unsigned char)text[start - 1]) || text[start - 1] == '_');
		start--)
		;
	member = print_string("%s%.*s", prefix, (int)(length - start), text + start);
	if (memchr(text, ':', end) && start == 0)
		; /* "int : 32": nameless padding */
	else if (memchr(text, ':', end))
		compare_bits(reader, member);
	else
		compare_place(reader, member, strncmp(text + length, "[]", 2) == 0);
	free(member);
}

/* The declarators of a declaration up to its semicolon. */
static void compare_declaration(struct reader *reader, const char *prefix, const char *text)
{
	size_t length = strcspn(text, ";");
	bool function = memchr(text, '(', length) && !strstr(text, "__attribute__");

	for (size_t at = 0; at < length;) {
		size_t end = function ? length - at : strcspn(text + at, ",;");

		compare_member(reader, prefix, text + at, end);
		at += end + 1;
	}
}

/* Within a comment that goes on, up to its end; the line behind it. */
static const char *skip_comment(const char *line)
{
	const char *end = strstr(line, "*/");

	cr_assert(end, "a comment without end: %.60s", line);
	return end + strcspn(end, "\n") + 1;
}

static size_t tabs_of(const char *line)
{
	return strspn(line, "\t");
}

/* The line "} name;" of the braces that a line opens. */
static const char *find_close(const char *line)
{
	size_t depth = tabs_of(line);

	do {
		line = next_line(line);
		cr_assert(*line, "braces that are not closed");
	} while (tabs_of(line) != depth || line[depth] != '}');
	return line;
}

/* What the members within braces have before their name: "name." or nothing. */
static char *prefix_of(const char *prefix, const char *close)
{
	const char *name = strchr(close, '}') + 1;
	size_t length;

	name += strspn(name, " ");
	length = strcspn(name, "[; ");
	if (strncmp(name, "__attribute__", 13) == 0)
		length = 0;
	return length ? print_string("%s%.*s%s.", prefix, (int)length, name,
				name[length] == '[' ? "[0]" : "")
		      : print_string("%s", prefix);
}

/* The lines of a struct, up to the one that closes it. */
static void compare_members(struct reader *reader, const char *prefix, const char *line)
{
	const char *close = find_close(line);
	size_t depth = tabs_of(line) + 1;

	for (line = next_line(line); line < close;) {
		const char *start = line + tabs_of(line);

		if (*start == '#') {
			line = pass_condition(reader->result, line);
		} else if (strncmp(start, "/*", 2) == 0) {
			line = skip_comment(line);
		} else if (start[strcspn(start, "{;\n")] == '{') {
			const char *end = find_close(line);
			char *inner = prefix_of(prefix, end);

			cr_assert(tabs_of(line) == depth, "%.60s", line);
			compare_members(reader, inner, line);
			free(inner);
			line = next_line(end);
		} else {
			size_t length = strcspn(start, ";");

			if (start[length])
				compare_declaration(reader, prefix, start);
			line = next_line(start + length);
		}
	}
}

/* Whether the comment above a struct names a file of the kernel's own source. */
static bool is_internal(const struct layout_subject *subject, const char *section, const char *line)
{
	const char *comment = NULL;

	for (const char *at = section; (at = strstr(at, "/*")) != NULL && at < line; at += 2) {
		if (at == section || at[-1] == '\n')
			comment = at;
	}
	if (!comment)
		return false;
	comment += strspn(comment, "/* \n");
	for (size_t i = 0; i < subject->internal.count; i++) {
		const char *source = subject->internal.word[i];

		if (strncmp(comment, source, strlen(source)) == 0)
			return true;
	}
	return false;
}

static bool begins_struct(const char *line)
{
	bool named = strncmp(line, "struct sys_", 11) == 0 || strncmp(line, "union sys_", 10) == 0;

	return named && line[strcspn(line, "{;(\n")] == '{';
}

static const char *compare_struct(
	struct reader *reader, const struct layout_subject *subject, const char *line)
{
	size_t length = strcspn(line, "{");

	while (length && line[length - 1] == ' ')
		length--;
	reader->ours = print_string("%.*s", (int)length, line);
	add_name(&reader->result->names, line, length);
	find_theirs(reader, subject, is_internal(subject, subject->section, line));
	append(&reader->result->assertions, "SAME_STRUCT(%s, %s);\n", reader->ours, reader->theirs);
	compare_members(reader, "", line);
	return next_line(find_close(line));
}

struct struct_comparison compare_structs(const struct layout_subject *subject)
{
	struct struct_comparison result = {0};
	struct reader reader = {.result = &result};

	for (const char *line = subject->section ? subject->section : ""; *line;) {
		if (begins_struct(line)) {
			line = compare_struct(&reader, subject, line);
			continue;
		}
		if (strncmp(line, "#if", 3) == 0 || strncmp(line, "#el", 3) == 0 ||
			strncmp(line, "#endif", 6) == 0) {
			line = pass_condition(&result, line);
			continue;
		}
		line = next_line(line);
	}
	return result;
}
