/* Reads traps.tbl: where the kernel finds a system call of an ABI. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "debug.h"

enum column { KIND, ABI, TRAP, BITS, COUNT, PC, WINDOW, NUMBER, ARGUMENTS, COLUMNS };

/* The words of a row's columns, which are cut at the bars; false if it has not that many. */
static int split(char *row, char **column)
{
	int count = 0;

	for (char *word = row; word; count++) {
		char *bar = strchr(word, '|');

		if (bar)
			*bar++ = 0;
		if (count < COLUMNS)
			column[count] = word;
		word = bar;
	}
	return count == COLUMNS;
}

static int read_number(const char *text, char **end)
{
	long number = strtol(text, end, 10);

	if (*end == text || number < 0 || number > 4096)
		fail("traps.tbl, no number", text);
	return (int)number;
}

/* REGISTER or REGISTER+OFFSET. */
static struct spot read_spot(const char *text, char **end)
{
	struct spot spot = {read_number(text, end), 0, 0};

	if (**end == '+') {
		spot.has_offset = 1;
		spot.offset = read_number(*end + 1, end);
	}
	return spot;
}

static int is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static const char *next_word(const char *text)
{
	while (is_space(*text))
		text++;
	return text;
}

/* Whether the column has the word and nothing else. */
static int is_word(const char *column, const char *word)
{
	size_t length = strlen(word);

	column = next_word(column);
	return strncmp(column, word, length) == 0 && !*next_word(column + length);
}

static void read_encodings(struct convention *convention, const char *text)
{
	char *end;

	for (text = next_word(text); *text; text = next_word(end)) {
		struct encoding *encoding = &convention->trap[convention->trap_count++];

		if (convention->trap_count > MAX_TRAPS)
			fail("traps.tbl, too many instructions", text);
		encoding->odd = *text == '+';
		encoding->passed_over = *text == '-';
		encoding->delayed = *text == '>';
		text += encoding->odd || encoding->passed_over || encoding->delayed;
		encoding->code = strtoul(text, &end, 16);
		for (; *end == '#'; end++, encoding->number_bits += 4)
			encoding->code <<= 4;
		encoding->size = (int)(end - text) / 2;
		if (encoding->size < 2 || encoding->size > 4 || !(is_space(*end) || !*end))
			fail("traps.tbl, no instruction", text);
	}
}

static void read_arguments(struct convention *convention, const char *text)
{
	char *end;

	for (text = next_word(text); *text; text = next_word(end)) {
		if (convention->argument_count == MAX_ARGUMENTS)
			fail("traps.tbl, too many arguments", text);
		convention->argument[convention->argument_count++] = read_spot(text, &end);
	}
}

static void read_places(struct convention *convention, const char *text)
{
	char *end;

	for (text = next_word(text); *text; text = next_word(end)) {
		if (convention->pc_count == MAX_PCS)
			fail("traps.tbl, too many places", text);
		convention->pc[convention->pc_count++] = read_number(text, &end);
	}
	if (!convention->pc_count)
		fail("traps.tbl", "no program counter");
}

static void read_window(struct convention *convention, const char *text)
{
	char *end;

	convention->window = read_number(text, &end);
	convention->step = read_number(end, &end);
	convention->ring = read_number(end, &end);
	if (!convention->window || !convention->ring || *next_word(end))
		fail("traps.tbl, no window", text);
}

static void read_row(struct convention *convention, char **column)
{
	char *end;

	read_encodings(convention, column[TRAP]);
	convention->width = read_number(column[BITS], &end) / 8;
	convention->count = read_number(column[COUNT], &end);
	read_places(convention, column[PC]);
	if (!is_word(column[WINDOW], "-"))
		read_window(convention, column[WINDOW]);
	convention->number = read_number(column[NUMBER], &end);
	read_arguments(convention, column[ARGUMENTS]);
}

void read_convention(struct convention *convention, const char *path, const char *abi)
{
	FILE *file = fopen(path, "r");
	char row[256];
	char *column[COLUMNS];

	if (!file)
		fail(path, strerror(errno));
	while (fgets(row, sizeof(row), file)) {
		if (split(row, column) && is_word(column[KIND], "trap") &&
			is_word(column[ABI], abi)) {
			read_row(convention, column);
			fclose(file);
			return;
		}
	}
	fail("traps.tbl has no row for", abi);
}
