#include "header.h"

#include <stdlib.h>
#include <string.h>

static const char begin[] = "/*", end[] = "\n#endif\n";

/* What is open at a place of a header. */
struct lexer {
	const char *at;
	size_t line;
	int conditions;
};

static void skip_comment(struct lexer *lexer)
{
	size_t line = lexer->line;

	for (lexer->at += 2; strncmp(lexer->at, "*/", 2) != 0; lexer->at++) {
		if (!*lexer->at)
			finding("the header ends in the comment of line %zu", line);
		lexer->line += *lexer->at == '\n';
	}
	lexer->at += 2;
}

static void skip_literal(struct lexer *lexer)
{
	char quote = *lexer->at;

	for (lexer->at++; *lexer->at != quote; lexer->at++) {
		if (*lexer->at == '\\' && lexer->at[1])
			lexer->line += *++lexer->at == '\n';
		else if (!*lexer->at || *lexer->at == '\n')
			finding("line %zu of the header has a literal that does not end",
				lexer->line);
	}
	lexer->at++;
}

static void read_directive(struct lexer *lexer)
{
	const char *name = lexer->at + 1 + strspn(lexer->at + 1, " \t");

	if (strncmp(name, "if", 2) == 0)
		lexer->conditions++;
	else if (lexer->conditions == 0 &&
		(strncmp(name, "el", 2) == 0 || strncmp(name, "endif", 5) == 0))
		finding("line %zu of the header has '%.10s' without an #if", lexer->line, name);
	if (strncmp(name, "endif", 5) == 0)
		lexer->conditions--;
	lexer->at++;
}

void check_header(const struct file *file)
{
	struct lexer lexer = {NULL, 1, 0};
	char *text;

	if (!file)
		finding("there is no header");
	if (file->size < sizeof(begin) + sizeof(end) || memchr(file->data, '\0', file->size))
		finding("the header is short, or no text");
	text = strndup(file->data, file->size);
	if (strncmp(text, begin, strlen(begin)) != 0 ||
		strcmp(text + file->size - strlen(end), end) != 0)
		finding("the header does not begin and end as it should");
	for (lexer.at = text; *lexer.at;) {
		bool begins = lexer.at == text || lexer.at[-1] == '\n';

		if (begins && lexer.at[strspn(lexer.at, " \t")] == '#') {
			lexer.at += strspn(lexer.at, " \t");
			read_directive(&lexer);
		} else if (strncmp(lexer.at, "/*", 2) == 0) {
			skip_comment(&lexer);
		} else if (*lexer.at == '"' || *lexer.at == '\'') {
			skip_literal(&lexer);
		} else {
			lexer.line += *lexer.at++ == '\n';
		}
	}
	if (lexer.conditions)
		finding("the header ends within %d #if", lexer.conditions);
	free(text);
}
