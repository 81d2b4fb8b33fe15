/* Reads tables/calls.tbl, a prototype on each line. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

static const char *const plain_types[] = {
	"int",
	"unsigned int",
	"long",
	"unsigned long",
	"sys_size",
	"sys_ssize",
	"sys_off",
	"sys_u64",
	"sys_s64",
	"sys_u32",
	"sys_s32",
	"sys_u16",
	"sys_s16",
	"sys_u8",
	"sys_s8",
	"sys_mode",
	"sys_pid",
	"sys_uid",
	"sys_gid",
	"sys_argument",
	"void",
};

bool is_pointer(const char *type)
{
	return strchr(type, '*') != NULL;
}

bool is_64bit(const char *type)
{
	return strcmp(type, "sys_off") == 0 || strcmp(type, "sys_u64") == 0 ||
		strcmp(type, "sys_s64") == 0;
}

static char *trimmed(const char *text, size_t length)
{
	while (length && isspace((unsigned char)*text)) {
		text++;
		length--;
	}
	while (length && isspace((unsigned char)text[length - 1]))
		length--;
	return string_copy(text, length);
}

static bool is_plain_type(const char *type)
{
	for (size_t i = 0; i < sizeof(plain_types) / sizeof(plain_types[0]); i++) {
		if (strcmp(type, plain_types[i]) == 0)
			return true;
	}
	return false;
}

/* "struct sys_x", "union sys_x" */
static bool is_tag(const char *type)
{
	static const char name[] = "abcdefghijklmnopqrstuvwxyz_0123456789";
	static const char *const kinds[] = {"struct ", "union "};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const char *tag = type + strlen(kinds[i]);

		if (strncmp(type, kinds[i], strlen(kinds[i])) == 0)
			return strncmp(tag, "sys_", 4) == 0 && strspn(tag, name) == strlen(tag);
	}
	return false;
}

/* "char" and "struct sys_x", and what may stand by itself. */
static bool is_known_target(const char *type)
{
	return is_plain_type(type) || strcmp(type, "char") == 0 ||
		strcmp(type, "unsigned char") == 0 || is_tag(type);
}

/* "const char *const *": what it points to, and then nothing but stars and const. */
static bool is_known_pointer(const char *type)
{
	const char *star = type + strcspn(type, "*");
	const char *start = strncmp(type, "const ", 6) == 0 ? type + 6 : type;
	char *target = trimmed(start, (size_t)(star - start));
	bool known = is_known_target(target);

	free(target);
	for (; *star && known; star += strncmp(star, "const", 5) == 0 ? 5 : 1)
		known = *star == '*' || *star == ' ' || strncmp(star, "const", 5) == 0;
	return known;
}

static bool is_known_type(const char *type)
{
	return is_pointer(type) ? is_known_pointer(type) : is_plain_type(type);
}

/* Splits "const char *path" into its type and its name; false if it has no name. */
static bool split_declaration(const char *text, size_t length, char **type, char **name)
{
	char *declaration = trimmed(text, length);
	size_t at = strlen(declaration);

	while (at && (isalnum((unsigned char)declaration[at - 1]) || declaration[at - 1] == '_'))
		at--;
	*name = duplicate(declaration + at);
	*type = trimmed(declaration, at);
	free(declaration);
	return **name && **type;
}

static bool add_parameter(struct call *call, const char *text, size_t length)
{
	struct parameter *parameter = &call->parameter[call->parameter_count];

	if (call->parameter_count == MAX_ARGUMENTS) {
		COMPLAIN(call->place, "more than %d parameters", MAX_ARGUMENTS);
		return false;
	}
	if (!split_declaration(text, length, &parameter->type, &parameter->name)) {
		COMPLAIN(call->place, "'%.*s' is no parameter with a type and a name", (int)length,
			text);
		return false;
	}
	if (!is_known_type(parameter->type) || strcmp(parameter->type, "void") == 0) {
		COMPLAIN(call->place, "'%s' is no type of this table", parameter->type);
		return false;
	}
	if (!is_identifier(parameter->name))
		COMPLAIN(call->place, "'%s' is no name", parameter->name);
	for (int i = 0; i < call->parameter_count; i++) {
		if (strcmp(call->parameter[i].name, parameter->name) == 0)
			COMPLAIN(call->place, "two parameters are named '%s'", parameter->name);
	}
	call->parameter_count++;
	return true;
}

static bool read_parameters(struct call *call, const char *text, const char *end)
{
	char *all = trimmed(text, (size_t)(end - text));
	bool none = strcmp(all, "void") == 0;

	free(all);
	while (!none && text <= end) {
		size_t length = strcspn(text, ",)");

		if (!add_parameter(call, text, length))
			return false;
		text += length + 1;
	}
	return true;
}

/* "int openat(int directory, ...)", up to the parenthesis that ends it. */
static bool read_prototype(struct call *call, const char *text, const char *semicolon)
{
	const char *open = memchr(text, '(', (size_t)(semicolon - text));
	const char *close = open ? memchr(open, ')', (size_t)(semicolon - open)) : NULL;
	char *rest;

	if (!close) {
		COMPLAIN(call->place, "expected a prototype with its parameters in parentheses");
		return false;
	}
	if (!split_declaration(text, (size_t)(open - text), &call->result, &call->name)) {
		COMPLAIN(call->place, "expected a result type and a name before '('");
		return false;
	}
	if (!is_known_type(call->result)) {
		COMPLAIN(call->place, "'%s' is no type of this table", call->result);
		return false;
	}
	if (!is_identifier(call->name))
		COMPLAIN(call->place, "'%s' is no name", call->name);
	rest = trimmed(close + 1, (size_t)(semicolon - close - 1));
	if (*rest)
		COMPLAIN(call->place, "'%s' between ')' and ';'", rest);
	free(rest);
	return read_parameters(call, open + 1, close);
}

static struct entries read_entries(const struct call *call, const char *value)
{
	struct entries entries = {NULL, 0};

	while (*value) {
		size_t length = strcspn(value, ",");
		char *name = string_copy(value, length);
		char *colon = strchr(name, ':');
		struct entry entry = {name, 0, 0};

		if (colon) {
			*colon = '\0';
			entry.word = strcmp(colon + 1, "64") == 0 ? 64
				: strcmp(colon + 1, "32") == 0	  ? 32
								  : -1;
			if (entry.word < 0)
				COMPLAIN(call->place, "'%s' ends in neither :32 nor :64", name);
		}
		entry.hash = string_hash(name);
		entries.item = array_grow(entries.item, entries.count, sizeof(*entries.item));
		entries.item[entries.count++] = entry;
		value += length + (value[length] == ',');
	}
	return entries;
}

/* A message, which the header has between quotes of its own. */
static char *read_message(const struct call *call, const char *value)
{
	size_t length = strlen(value);
	char *message;

	if (length >= 2 && value[0] == '"' && value[length - 1] == '"')
		message = string_copy(value + 1, length - 2);
	else
		message = duplicate(value);
	if (!is_plain(message))
		COMPLAIN(call->place, "%s has a quote or a backslash in it", value);
	return message;
}

static void read_attribute(struct call *call, char *word)
{
	char *equals = strchr(word, '=');
	const char *value = equals ? equals + 1 : "";

	if (equals)
		*equals = '\0';
	if (strcmp(word, "noreturn") == 0)
		call->noreturn = true;
	else if (strcmp(word, "child") == 0)
		call->child = true;
	else if (strcmp(word, "same_stack") == 0)
		call->same_stack = true;
	else if (strcmp(word, "raw") == 0)
		call->raw = true;
	else if (!*value)
		COMPLAIN(call->place, "attribute '%s' is unknown or has no value", word);
	else if (strcmp(word, "man") == 0)
		call->man = duplicate(value);
	else if (strcmp(word, "entry") == 0)
		call->entry = read_entries(call, value);
	else if (strcmp(word, "narrow") == 0)
		call->narrow = read_entries(call, value);
	else if (strcmp(word, "instead") == 0)
		call->instead = read_message(call, value);
	else if (strcmp(word, "refuse") == 0)
		call->refuse = read_message(call, value);
	else
		COMPLAIN(call->place, "attribute '%s' is unknown", word);
}

/* A call without entry= is the kernel's sys_NAME, or compat_sys_NAME where only that is left. */
static void default_entries(struct call *call)
{
	struct text both = {0};

	text_print(&both, "sys_%s,compat_sys_%s", call->name, call->name);
	call->entry = read_entries(call, both.data);
	text_free(&both);
}

static bool read_call(struct call *call, const char *line)
{
	struct strings words = split_words(line);
	const char *prototype = strstr(line, words.item[0]) + strlen(words.item[0]);
	const char *semicolon = strchr(prototype, ';');
	struct strings attributes;

	if (!semicolon || words.count < 3) {
		COMPLAIN(call->place, "expected 'SINCE PROTOTYPE; ATTRIBUTES'");
		return false;
	}
	call->since = words.item[0];
	if (strcmp(call->since, "-") != 0 &&
		strspn(call->since, "0123456789.") != strlen(call->since))
		COMPLAIN(call->place, "'%s' is neither a version of Linux nor '-'", call->since);
	if (!read_prototype(call, prototype, semicolon))
		return false;
	attributes = split_words(semicolon + 1);
	for (size_t i = 0; i < attributes.count; i++)
		read_attribute(call, attributes.item[i]);
	if (!call->entry.count)
		default_entries(call);
	return true;
}

static void check_name(const struct model *model, const struct call *call)
{
	for (size_t i = 0; i < model->call_count; i++) {
		if (strcmp(model->call[i].name, call->name) == 0) {
			COMPLAIN(call->place, "'%s' stands in line %d already", call->name,
				model->call[i].place.line);
		}
	}
}

void read_calls(struct model *model)
{
	char *path = path_below(model->root, "tables/calls.tbl", "");
	struct text text = {0};
	struct lines lines;
	char *section = NULL;
	bool head = true; /* the comment that explains the table is no section's name */

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		const char *line = lines.line[i];
		struct call call = {.place = {path, (int)i + 1}};

		if (is_comment(line)) {
			if (line[0] != '#')
				head = false;
			else if (!head)
				section = rest_of_line(line);
			continue;
		}
		call.section = section;
		if (!read_call(&call, line))
			continue;
		check_name(model, &call);
		model->call = array_grow(model->call, model->call_count, sizeof(*model->call));
		model->call[model->call_count++] = call;
	}
	free(lines.line);
}
