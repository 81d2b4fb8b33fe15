/* Reads tables/bindings.tbl: calls that an ABI binds otherwise than by the table's entry point. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

static struct strings split_at_commas(const char *text, size_t length)
{
	struct strings parts = {NULL, 0};
	const char *end = text + length;
	int depth = 0;

	for (const char *at = text; at <= end; at++) {
		if (at < end && *at == '(')
			depth++;
		if (at < end && *at == ')')
			depth--;
		if (at == end || (*at == ',' && depth == 0)) {
			const char *last = at;

			while (text < last && isspace((unsigned char)*text))
				text++;
			while (last > text && isspace((unsigned char)last[-1]))
				last--;
			if (last > text || at < end || parts.count)
				add_string(&parts, string_copy(text, (size_t)(last - text)));
			text = at + 1;
		}
	}
	return parts;
}

static const char *matching_parenthesis(const char *open)
{
	int depth = 0;

	for (; *open; open++) {
		if (*open == '(')
			depth++;
		if (*open == ')' && --depth == 0)
			return open;
	}
	return NULL;
}

static bool read_target(struct binding *binding, const char *target)
{
	const char *open = strchr(target, '(');
	const char *close = open ? matching_parenthesis(open) : NULL;
	struct strings slots;
	struct strings rest;

	if (!close) {
		COMPLAIN(binding->place, "expected 'NUMBER-NAME(SLOT, ...)'");
		return false;
	}
	binding->number = string_copy(target, (size_t)(open - target));
	slots = split_at_commas(open + 1, (size_t)(close - open - 1));
	if (slots.count > MAX_ARGUMENTS) {
		COMPLAIN(binding->place, "more than %d slots", MAX_ARGUMENTS);
		return false;
	}
	for (size_t i = 0; i < slots.count; i++)
		binding->slot_text[binding->slot_count++] = slots.item[i];
	rest = split_words(close + 1);
	if (rest.count == 2 && strcmp(rest.item[0], "->") == 0)
		binding->second_text = rest.item[1];
	else if (rest.count)
		COMPLAIN(binding->place, "expected nothing or '-> PLACE' after ')'");
	return true;
}

void read_bindings(struct model *model)
{
	char *path = path_below(model->root, "tables/bindings.tbl", "");
	struct text text = {0};
	struct lines lines;

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		struct binding binding = {.place = {path, (int)i + 1}};
		struct strings words;

		if (is_comment(lines.line[i]))
			continue;
		words = split_words(lines.line[i]);
		if (words.count < 3) {
			COMPLAIN(binding.place, "expected 'CALL ABIS NUMBER-NAME(SLOT, ...)'");
			continue;
		}
		binding.call = words.item[0];
		binding.abis = split_at_commas(words.item[1], strlen(words.item[1]));
		if (!read_target(&binding, rest_of_line(rest_of_line(lines.line[i]))))
			continue;
		model->binding =
			array_grow(model->binding, model->binding_count, sizeof(*model->binding));
		model->binding[model->binding_count++] = binding;
	}
	free(lines.line);
}
