#include "kernel_rows.h"

#include <stdlib.h>
#include <string.h>

#define KERNEL_COLUMNS 6
#define OUR_COLUMNS 4

/* Far above any number in use: what is larger is a slip. */
#define LARGEST_NUMBER 65535u

static bool is_word(const char *string)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

	return string[0] && !string[strspn(string, letters)];
}

static bool read_number(const char *string, unsigned int *number)
{
	unsigned int value = 0;

	for (const char *digit = string; *digit; digit++) {
		if (*digit < '0' || *digit > '9' || value > LARGEST_NUMBER)
			return false;
		value = value * 10 + (unsigned int)(*digit - '0');
	}
	*number = value;
	return string[0] && value <= LARGEST_NUMBER;
}

/* Cuts the line at its blanks, in place. Returns how many words there are, most + 1 for more. */
static size_t cut_words(char *line, char **word, size_t most)
{
	size_t count = 0;
	char *next = line + strspn(line, " \t\r");

	while (*next && count <= most) {
		if (count < most)
			word[count] = next;
		count++;
		next += strcspn(next, " \t\r");
		if (*next)
			*next++ = '\0';
		next += strspn(next, " \t\r");
	}
	return count;
}

static const char *entry_of(const char *word)
{
	return strcmp(word, "sys_ni_syscall") ? word : NO_ENTRY;
}

static bool entry_is_valid(const char *word)
{
	return is_word(word) || !strcmp(word, NO_ENTRY);
}

/* The numbers of one tag have to rise; those of different tags need not (scripts/syscall.tbl). */
static const struct row *find_out_of_order(const struct rows *rows, const struct row *row)
{
	for (size_t i = rows->count; i-- > 0;)
		if (!strcmp(rows->row[i].abi, row->abi))
			return rows->row[i].number >= row->number ? &rows->row[i] : NULL;
	return NULL;
}

static void add_row(struct rows *rows, const struct row *row)
{
	rows->row = array_grow(rows->row, rows->count, sizeof(*rows->row));
	rows->row[rows->count++] = *row;
}

static void read_kernel_row(struct rows *rows, const char *path, size_t line, char *string)
{
	char *word[KERNEL_COLUMNS] = {0};
	size_t count = cut_words(string, word, KERNEL_COLUMNS);
	struct row row = {.entry = NO_ENTRY, .line = line};
	const struct row *before;

	if (count < 3 || count > KERNEL_COLUMNS) {
		report(path, line, "a row has 3 to %d columns, this one %s", KERNEL_COLUMNS,
			count < 3 ? "fewer" : "more");
		return;
	}
	if (!read_number(word[0], &row.number)) {
		report(path, line, "'%s' is not a system call number", word[0]);
		return;
	}
	row.abi = word[1];
	row.name = word[2];
	if (count > 3)
		row.entry = entry_of(word[3]);
	if (!is_word(row.abi) || !is_word(row.name))
		report(path, line, "'%s %s' is not a tag and a name", row.abi, row.name);
	else if (!entry_is_valid(row.entry) || (count > 4 && !entry_is_valid(word[4])))
		report(path, line, "a column is not the name of an entry point");
	else if (count > 5 && strcmp(word[5], "noreturn") != 0)
		report(path, line, "'%s' instead of noreturn", word[5]);
	else if ((before = find_out_of_order(rows, &row)))
		report(path, line, "%s %u comes after %s %u of line %zu", row.abi, row.number,
			before->abi, before->number, before->line);
	else
		add_row(rows, &row);
}

/*
 * Our own table is about to be compared with the kernel's: a wrong number or a wrong order in it
 * is no error, it is what the comparison is there to find.
 */
static void read_our_row(struct rows *rows, const char *path, size_t line, char *string)
{
	char *word[OUR_COLUMNS] = {0};
	size_t count = cut_words(string, word, OUR_COLUMNS);
	struct row row = {.line = line};

	if (count != OUR_COLUMNS) {
		report(path, line, "a row has %d columns, this one %s", OUR_COLUMNS,
			count < OUR_COLUMNS ? "fewer" : "more");
		return;
	}
	row.abi = word[1];
	row.name = word[2];
	row.entry = word[3];
	if (!read_number(word[0], &row.number))
		report(path, line, "'%s' is not a system call number", word[0]);
	else if (!is_word(row.abi) || !is_word(row.name) || !entry_is_valid(row.entry))
		report(path, line, "'%s %s %s' is not a tag, a name and an entry point", row.abi,
			row.name, row.entry);
	else
		add_row(rows, &row);
}

static bool rows_read(struct rows *rows, const char *path,
	void (*read_row)(struct rows *, const char *, size_t, char *))
{
	struct lines lines;

	*rows = (struct rows){0};
	if (!text_read(&rows->text, path))
		return false;
	if (memchr(rows->text.data, '\0', rows->text.length))
		report(path, 0, "not a text file");
	lines = text_split(&rows->text);
	for (size_t i = 0; i < lines.count; i++) {
		char *line = lines.line[i];

		if (line[0] != '#' && line[strspn(line, " \t\r")])
			read_row(rows, path, i + 1, line);
	}
	free(lines.line);
	return true;
}

bool rows_read_kernel(struct rows *rows, const char *path)
{
	return rows_read(rows, path, read_kernel_row);
}

bool rows_read_ours(struct rows *rows, const char *path)
{
	return rows_read(rows, path, read_our_row);
}

void rows_free(struct rows *rows)
{
	text_free(&rows->text);
	free(rows->row);
	*rows = (struct rows){0};
}

bool row_has_entry(const struct row *row)
{
	return strcmp(row->entry, NO_ENTRY) != 0;
}
