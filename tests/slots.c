#include "slots.h"

#include <criterion/criterion.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

static bool is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

bool has_word(const char *text, const char *word)
{
	size_t length = strlen(word);

	for (const char *at = strstr(text, word); at; at = strstr(at + 1, word)) {
		if ((at == text || !is_name(at[-1])) && !is_name(at[length]))
			return true;
	}
	return false;
}

static bool is_wide(const char *type)
{
	return has_word(type, "sys_off") || has_word(type, "sys_u64") || has_word(type, "sys_s64");
}

static char kind_of(const struct prototype *call, const char *slot, size_t *parameter)
{
	for (size_t i = 0; i < call->count; i++) {
		if (!has_word(slot, call->parameter[i]))
			continue;
		*parameter = i;
		if (strchr(call->type[i], '*'))
			return 'p';
		if (is_wide(call->type[i]))
			return strstr(slot, ">> 32") ? 'h' : strstr(slot, "(int)") ? 'l' : 'd';
		return strcmp(call->type[i], "sys_word") == 0 ? 'a' : 'i';
	}
	return strstr(slot, "&result") ? 'p' : 'c';
}

static long number_of(const char *text)
{
	long number = strtol(text + (*text == '('), NULL, 0);
	const char *plus = strstr(text, " + ");

	return plus ? number + strtol(plus + 3, NULL, 0) : number;
}

/* The "_callN" of a stub's name; alpha's path is called callsys. */
static const char *find_call(const char *body)
{
	const char *at = strstr(body, "_call");

	while (at && !isdigit((unsigned char)at[strlen("_call")]))
		at = strstr(at + 1, "_call");
	return at;
}

/* Splits "4140, fd, ..." at the commas outside parentheses, up to the parenthesis that ends it. */
struct slots read_slots(const struct prototype *call)
{
	struct slots slots = {0, "", {0}};
	const char *open = find_call(call->body), *start;
	int depth = 0, count = -1;

	cr_assert(open && strchr(open, '('), "%s makes no call: %s", call->name, call->body);
	start = strchr(open, '(') + 1;
	for (const char *at = start;; at++) {
		depth += (*at == '(') - (*at == ')');
		if (depth < 0 || (*at == ',' && depth == 0)) {
			char *text =
				print_string("%.*s", (int)(at - start), start + strspn(start, " "));

			if (count < 0)
				slots.number = number_of(text);
			else
				slots.kind[count] = kind_of(call, text, &slots.parameter[count]);
			count++;
			free(text);
			start = at + 1;
		}
		if (depth < 0)
			break;
	}
	/* Where the second result goes is no slot. */
	if (strncmp(open + strlen("_call0"), "_second", 7) == 0)
		slots.kind[count - 1] = '\0';
	return slots;
}
