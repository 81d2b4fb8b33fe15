#include "check_c.h"

#include <stdbool.h>
#include <string.h>

#include "text.h"

struct scan {
	const char *path;
	const char *at;
	size_t line;
	size_t conditions; /* that are open */
	size_t begun; /* line of the outermost of them */
};

static void skip(struct scan *scan, size_t length)
{
	for (; length && *scan->at; length--)
		scan->line += *scan->at++ == '\n';
}

static void skip_comment(struct scan *scan)
{
	const char *end = strstr(scan->at + 2, "*/");

	if (!end)
		report(scan->path, scan->line, "this comment does not end");
	skip(scan, end ? (size_t)(end + 2 - scan->at) : strlen(scan->at));
}

static void skip_literal(struct scan *scan)
{
	const char *end = scan->at + 1;

	while (*end && *end != '\n' && *end != *scan->at)
		end += *end == '\\' && end[1] ? 2 : 1;
	if (*end != *scan->at)
		report(scan->path, scan->line, "this literal does not end");
	skip(scan, (size_t)(end - scan->at) + (*end == *scan->at));
}

/* From the "#" on. */
static void read_directive(struct scan *scan)
{
	const char *name = scan->at + 1 + strspn(scan->at + 1, " \t");

	skip(scan, 1);
	if (strncmp(name, "if", 2) == 0) {
		if (!scan->conditions++)
			scan->begun = scan->line;
	} else if (strncmp(name, "el", 2) == 0 || strncmp(name, "endif", 5) == 0) {
		if (!scan->conditions)
			report(scan->path, scan->line, "there is no #if before this");
		else if (*name == 'e' && name[1] == 'n')
			scan->conditions--;
	}
}

void check_c(const char *path, const char *text)
{
	struct scan scan = {path, text, 1, 0, 0};
	bool begins = true; /* nothing but blanks before this in its line */

	while (*scan.at) {
		char c = *scan.at;

		if (c == '/' && scan.at[1] == '*')
			skip_comment(&scan);
		else if (c == '"' || c == '\'')
			skip_literal(&scan);
		else if (c == '#' && begins)
			read_directive(&scan);
		else
			skip(&scan, 1);
		begins = c == '\n' || (begins && (c == ' ' || c == '\t'));
	}
	if (scan.conditions)
		report(path, scan.begun, "this #if has no #endif");
	if (*text && scan.at[-1] != '\n')
		report(path, scan.line, "the last line does not end");
}
