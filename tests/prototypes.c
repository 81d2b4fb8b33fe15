#include "prototypes.h"

#include <criterion/criterion.h>
#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

/* Stands for SYSGATE_FN, so that every function of the header can be found. */
#define MARK "FUNCTION_OF_THE_HEADER"

static char *trimmed(const char *text, size_t length)
{
	char *copy = NULL;

	while (length && isspace((unsigned char)*text)) {
		text++;
		length--;
	}
	while (length && isspace((unsigned char)text[length - 1]))
		length--;
	append(&copy, "%.*s", (int)length, text);
	for (char *c = copy; *c; c++)
		*c = isspace((unsigned char)*c) ? ' ' : *c;
	return copy;
}

static size_t name_length_before(const char *text, const char *end)
{
	size_t length = 0;

	while (end - length > text &&
		(isalnum((unsigned char)end[-1 - (long)length]) || end[-1 - (long)length] == '_'))
		length++;
	return length;
}

static void add_parameter(struct prototype *call, const char *text, size_t length)
{
	char *whole = trimmed(text, length);
	size_t name = name_length_before(whole, whole + strlen(whole));

	if (strcmp(whole, "void") != 0) {
		cr_assert(call->count < MOST_PARAMETERS, "%s has more parameters", call->name);
		call->type[call->count] = trimmed(whole, strlen(whole) - name);
		call->parameter[call->count++] = trimmed(whole + strlen(whole) - name, name);
	}
	free(whole);
}

/* The brace that closes the one at text. */
static const char *closing_brace(const char *text)
{
	int depth = 0;

	for (; *text; text++) {
		depth += (*text == '{') - (*text == '}');
		if (depth == 0)
			break;
	}
	return text;
}

/* "int sys_open(const char *path, ...) { ... }"; returns what follows it. */
static const char *read_function(struct prototype *call, const char *text)
{
	static const char *const attributes[] = {
		"__attribute__((noreturn))", "__attribute__((noinline))"};
	const char *open, *close, *brace, *end;
	size_t name;

	memset(call, 0, sizeof(*call));
	text += strspn(text, " \n");
	for (size_t i = 0; i < COUNT(attributes); i++) {
		if (strncmp(text, attributes[i], strlen(attributes[i])) == 0)
			text += strlen(attributes[i]);
	}
	open = strchr(text, '(');
	cr_assert(open && strchr(open, ')'), "no function: %.80s", text);
	close = strchr(open, ')');
	brace = close + 1 + strspn(close + 1, " \n");
	cr_assert(*brace == '{', "no function: %.80s", text);
	name = name_length_before(text, open);
	call->name = trimmed(open - name, name);
	call->result = trimmed(text, (size_t)(open - text) - name);
	for (const char *at = open + 1; at <= close; at += strcspn(at, ",)") + 1)
		add_parameter(call, at, strcspn(at, ",)"));
	end = closing_brace(brace);
	call->body = trimmed(brace + 1, (size_t)(end - brace) - 1);
	return end;
}

/* Whether tables/calls.tbl has a call of that name: the header has other functions too. */
static bool is_call(const char *table, const char *name)
{
	char *pattern = print_string("%s(", name);
	bool found = false;

	for (const char *at = strstr(table, pattern); at && !found; at = strstr(at + 1, pattern))
		found = at[-1] == ' ' || at[-1] == '*';
	free(pattern);
	return found;
}

const struct prototypes *read_prototypes(const char *compiler)
{
	struct prototypes *prototypes = calloc(1, sizeof(*prototypes));
	char *table = read_file("tables/calls.tbl");
	char *text = output_of("echo '#include \"sysgate.h\"' | %s -E -P -DSYSGATE_FN=" MARK
			       " -Iinclude -x c -",
		compiler);
	const char *at = text;

	cr_assert(prototypes);
	while ((at = strstr(at, MARK)) != NULL) {
		struct prototype *call = &prototypes->call[prototypes->count];

		at = read_function(call, at + strlen(MARK));
		cr_assert(prototypes->count + 1 < MOST_CALLS);
		if (strncmp(call->name, "sys_", 4) != 0 || !is_call(table, call->name + 4))
			continue;
		memmove(call->name, call->name + 4, strlen(call->name + 4) + 1);
		prototypes->count++;
	}
	free(table);
	free(text);
	cr_assert(prototypes->count > 300, "%zu typed calls found", prototypes->count);
	return prototypes;
}

static bool is_void(const struct prototype *call)
{
	return strcmp(call->result, "void") == 0;
}

char *make_uses(const struct prototypes *prototypes)
{
	char *text = NULL;

	append(&text, "#ifdef __cplusplus\n#define USE extern \"C\"\n#else\n#define USE\n#endif\n");
	for (size_t i = 0; i < prototypes->count; i++) {
		const struct prototype *call = &prototypes->call[i];
		bool clone = strcmp(call->name, "clone") == 0;

		append(&text, "USE %s use_%s(", call->result, call->name);
		for (size_t n = 0; n < call->count; n++)
			append(&text, "%s%s %s", n ? ", " : "", call->type[n], call->parameter[n]);
		append(&text, "%s);\n%s use_%s(", call->count ? "" : "void", call->result,
			call->name);
		for (size_t n = 0; n < call->count; n++)
			append(&text, "%s%s %s", n ? ", " : "", call->type[n], call->parameter[n]);
		append(&text, "%s)\n{\n%s\t%ssys_%s(", call->count ? "" : "void",
			clone ? "\t(void)stack;\n" : "", is_void(call) ? "" : "return ",
			call->name);
		for (size_t n = 0; n < call->count; n++)
			append(&text, "%s%s", n ? ", " : "",
				clone && strcmp(call->parameter[n], "stack") == 0
					? "0"
					: call->parameter[n]);
		append(&text, ");\n}\n");
	}
	return text;
}
