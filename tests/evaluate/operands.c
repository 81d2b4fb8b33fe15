#include "operands.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The register's own name for another, "r28" for "ret0". */
static void copy_name(const struct machine *machine, char name[12], const char *text, size_t length)
{
	char alias[16];
	const char *at;

	snprintf(name, 12, "%.*s", (int)length, text);
	snprintf(alias, sizeof(alias), "%s=", name);
	at = strstr(machine->isa->aliases, alias);
	if (at)
		snprintf(name, 12, "%.*s", (int)strcspn(at + strlen(alias), " "),
			at + strlen(alias));
}

static bool is_part_of_word(char c)
{
	return isalnum((unsigned char)c) || (c && strchr("$_-.", c));
}

static size_t word_length(const char *text)
{
	size_t length = 0;

	while (is_part_of_word(text[length]))
		length++;
	return length;
}

/* A register or a number; false if it is neither. */
static bool read_value(struct machine *machine, struct operands *operands, const char *text,
	size_t length, int base)
{
	char *end, *name;
	unsigned long long number;

	if (operands->count == MOST_VALUES || !length)
		return false;
	name = operands->name[operands->count];
	number = strtoull(text, &end, base);
	copy_name(machine, name, text, length);
	if (end == text + length)
		operands->v[operands->count++] = cut(machine, number);
	else
		operands->v[operands->count++] = get(machine, name);
	return true;
}

/* "r16r17" */
static bool read_pair(struct machine *machine, struct operands *operands, const char *text)
{
	size_t all = word_length(text), first = 1;

	while (first < all && isdigit((unsigned char)text[first]))
		first++;
	if (first == all)
		return false;
	copy_name(machine, operands->d, text, first);
	copy_name(machine, operands->e, text + first, all - first);
	return true;
}

/* "12100<call_exit+0x10>", or "-12<call_exit+0x10>": the offset; NULL: it is neither. */
static const char *read_target(struct operands *operands, const char *text)
{
	const char *open = strchr(text, '<'), *close = strchr(text, '>'), *plus;

	if (!open || !close)
		return NULL;
	plus = memchr(open, '+', (size_t)(close - open));
	operands->target = plus ? strtol(plus + 1, NULL, 16) : 0;
	return close + 1;
}

static bool match(
	struct machine *machine, struct operands *operands, const char *pattern, const char *text)
{
	memset(operands, 0, sizeof(*operands));
	for (; *pattern; pattern++) {
		size_t length = word_length(text);
		bool right = true;

		if (*pattern == 'D')
			copy_name(machine, operands->d, text, length);
		else if (*pattern == 'P')
			right = read_pair(machine, operands, text);
		else if (*pattern == 'S')
			right = read_value(machine, operands, text, length, 0);
		else if (*pattern == 'X')
			right = read_value(machine, operands, text, length, 16);
		else if (*pattern == 'T')
			right = (text = read_target(operands, text)) != NULL;
		else
			right = *text == *pattern;
		if (!right)
			return false;
		if (strchr("DPSX", *pattern))
			text += length;
		else if (*pattern != 'T')
			text++;
	}
	return !*text;
}

/* The rows of a mnemonic differ in their operands. */
const struct instruction *decode(
	struct machine *machine, const struct line *line, struct operands *operands)
{
	const struct instruction *row = machine->isa->instructions;

	for (; row->mnemonic; row++) {
		if (strcmp(row->mnemonic, line->mnemonic) == 0 &&
			match(machine, operands, row->operands, line->operands))
			return row;
	}
	fail(machine, "unknown instruction: %s %s", line->mnemonic, line->operands);
	return NULL;
}
