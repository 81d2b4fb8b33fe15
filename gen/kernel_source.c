#include "kernel_source.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static bool is_identifier(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static bool is_blank(char c)
{
	return isspace((unsigned char)c) || (c >= MARK_IF && c <= MARK_ENDIF);
}

static void blank(char *from, const char *end)
{
	for (; from < end; from++)
		if (*from != '\n')
			*from = ' ';
}

static char *comment_end(char *comment)
{
	char *end;

	if (comment[1] == '/')
		return comment + strcspn(comment, "\n");
	end = strstr(comment + 2, "*/");
	return end ? end + 2 : comment + strlen(comment);
}

/* A literal ends with its line at the latest: in assembly a quote may be an apostrophe. */
static char *literal_end(char *literal)
{
	char *next = literal + 1;

	while (*next && *next != '\n' && *next != *literal)
		next += next[0] == '\\' && next[1] && next[1] != '\n' ? 2 : 1;
	return *next == *literal ? next + 1 : next;
}

static void blank_comments_and_literals(char *text)
{
	char *next = text;

	while ((next = strpbrk(next, "/\"'"))) {
		char *end = next + 1;

		if (*next != '/')
			end = literal_end(next);
		else if (next[1] == '/' || next[1] == '*')
			end = comment_end(next);
		if (*next != '/' || end > next + 1)
			blank(next, end);
		next = end;
	}
}

static char *directive_end(char *directive)
{
	char *end = directive + strcspn(directive, "\n");

	while (*end && end[-1] == '\\')
		end += 1 + strcspn(end + 1, "\n");
	return end;
}

static char directive_mark(const char *name)
{
	if (!strncmp(name, "if", 2))
		return MARK_IF;
	if (!strncmp(name, "elif", 4))
		return MARK_ELIF;
	if (!strncmp(name, "else", 4))
		return MARK_ELSE;
	if (!strncmp(name, "endif", 5))
		return MARK_ENDIF;
	return ' ';
}

static void blank_directives(char *text)
{
	char *line = text;

	while (*line) {
		char *hash = line + strspn(line, " \t");
		char *end = line + strcspn(line, "\n");

		if (*hash == '#') {
			char mark = directive_mark(hash + 1 + strspn(hash + 1, " \t"));

			end = directive_end(hash);
			blank(hash, end);
			*hash = mark;
		}
		line = *end ? end + 1 : end;
	}
}

void source_clean(struct text *text)
{
	blank_comments_and_literals(text->data);
	blank_directives(text->data);
}

const char *source_identifier(const char *from, const char **end)
{
	while (*from) {
		const char *start = from;

		if (!is_identifier(*from)) {
			from++;
			continue;
		}
		while (is_identifier(*from))
			from++;
		*end = from;
		if (!isdigit((unsigned char)*start))
			return start;
	}
	return NULL;
}

const char *source_skip_blanks(const char *from)
{
	while (is_blank(*from))
		from++;
	return from;
}

/* The state of the conditions inside one list; a condition inside another goes the same way. */
struct conditions {
	size_t branch[8];
	size_t depth;
	size_t most; /* branches of the largest one, with that in which nothing holds */
};

static void need_branches(struct conditions *conditions, size_t branches)
{
	if (conditions->most < branches)
		conditions->most = branches;
}

static void follow_condition(struct conditions *conditions, char mark)
{
	const size_t deepest = sizeof(conditions->branch) / sizeof(*conditions->branch) - 1;

	if (mark == MARK_IF && conditions->depth < deepest) {
		conditions->branch[++conditions->depth] = 0;
		need_branches(conditions, 2);
	} else if (mark == MARK_ELIF && conditions->depth) {
		conditions->branch[conditions->depth]++;
		need_branches(conditions, conditions->branch[conditions->depth] + 2);
	} else if (mark == MARK_ELSE && conditions->depth) {
		conditions->branch[conditions->depth]++;
	} else if (mark == MARK_ENDIF && conditions->depth) {
		conditions->depth--;
	}
}

static bool is_chosen(const struct conditions *conditions, size_t variant)
{
	for (size_t depth = 1; depth <= conditions->depth; depth++)
		if (conditions->branch[depth] != variant)
			return false;
	return true;
}

size_t source_list_variants(const char *open, const char **end)
{
	struct conditions conditions = {.most = 1};
	size_t depth = 0;

	if (*open != '(')
		return 0;
	for (const char *next = open; *next && next - open < LONGEST_LIST; next++) {
		if (*next == '(') {
			depth++;
		} else if (*next == ')' && !--depth) {
			*end = next + 1;
			return conditions.most;
		} else if (*next >= MARK_IF && *next <= MARK_ENDIF) {
			follow_condition(&conditions, *next);
		}
	}
	return 0;
}

/* Annotations for the kernel's checkers, which say nothing about what is passed. */
static bool is_annotation(const char *word, size_t length)
{
	static const char *const annotations[] = {
		"__user",
		"__kernel",
		"__force",
		"__iomem",
		"__rcu",
		"__percpu",
		"__maybe_unused",
		"__always_unused",
	};

	for (size_t i = 0; i < sizeof(annotations) / sizeof(*annotations); i++)
		if (strlen(annotations[i]) == length && !memcmp(annotations[i], word, length))
			return true;
	return false;
}

/* Adds one word or one sign, with the blank that C style puts before it. */
static void add_token(struct text *part, const char *token, size_t length)
{
	char last = part->length ? part->data[part->length - 1] : '(';
	bool word = is_identifier(*token);

	if (word && is_annotation(token, length))
		return;
	if (last == ',' || (is_identifier(last) && (word || *token == '*')))
		text_add(part, " ", 1);
	else if (*token == '(' && is_identifier(last) && *source_skip_blanks(token + 1) == '*')
		text_add(part, " ", 1);
	text_add(part, token, length);
}

static void end_part(struct parts *parts, struct text *part)
{
	parts->part = array_grow(parts->part, parts->count, sizeof(*parts->part));
	parts->part[parts->count++] = string_copy(part->length ? part->data : "", part->length);
	text_clear(part);
}

struct parts source_list(const char *open, size_t variant)
{
	struct conditions conditions = {0};
	struct parts parts = {0};
	struct text part = {0};
	size_t depth = 0, length;

	for (const char *next = open; *next; next += length) {
		for (length = 0; is_identifier(next[length]);)
			length++;
		if (!length)
			length = 1;
		if (*next >= MARK_IF && *next <= MARK_ENDIF)
			follow_condition(&conditions, *next);
		if (is_blank(*next) || !is_chosen(&conditions, variant))
			continue;
		if (*next == '(' && !depth++)
			continue;
		if (*next == ')' && !--depth)
			break;
		if (*next == ',' && depth == 1)
			end_part(&parts, &part);
		else
			add_token(&part, next, length);
	}
	if (parts.count || part.length)
		end_part(&parts, &part);
	text_free(&part);
	return parts;
}

void parts_free(struct parts *parts)
{
	for (size_t i = 0; i < parts->count; i++)
		free(parts->part[i]);
	free(parts->part);
	*parts = (struct parts){0};
}
