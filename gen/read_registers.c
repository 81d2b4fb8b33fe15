/*
 * Reads what an arch file says for the register survey: its lines `registers` and `survey`, whose
 * format README.md describes under "Adding an ABI".
 */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

/* A line, and the block below it, while they are read. */
struct section {
	struct abi *abi;
	struct place place;
	struct strings words;
	const char *line;
	const struct lines *lines;
	size_t *at;
};

#define COMPLAIN(section, ...) \
	report((section)->place.file, (size_t)(section)->place.line, __VA_ARGS__)

static const char *skip_indent(const char *line)
{
	return line + strspn(line, " \t");
}

/* The lines up to "end", each with its number. */
static struct strings read_section(const struct section *section, struct place **places)
{
	struct strings block = {NULL, 0};

	for (size_t i = *section->at + 1; i < section->lines->count; i++) {
		const char *line = section->lines->line[i];

		if (strcmp(line, "end") == 0) {
			*section->at = i;
			return block;
		}
		if (is_comment(line))
			continue;
		if (line == skip_indent(line) && line[strlen(line) - 1] != ':')
			break;
		*places = array_grow(*places, block.count, sizeof(**places));
		(*places)[block.count] = (struct place){section->place.file, (int)i + 1};
		add_string(&block, duplicate(skip_indent(line)));
	}
	COMPLAIN(section, "this block has no 'end'");
	return block;
}

/* "enter [when CONDITION]" and the like: of several the first whose condition is true. */
static void read_code(struct section *section, struct conditionals *list)
{
	struct place *places = NULL;
	struct conditional *item;
	bool conditional = section->words.count > 3 && strcmp(section->words.item[2], "when") == 0;

	if (section->words.count > 2 && !conditional)
		COMPLAIN(section, "expected 'survey %s [when CONDITION]'", section->words.item[1]);
	if (list->count && !list->item[list->count - 1].condition) {
		COMPLAIN(section, "a second 'survey %s'; the one before has no condition",
			section->words.item[1]);
	}
	list->item = array_grow(list->item, list->count, sizeof(*list->item));
	item = &list->item[list->count++];
	*item = (struct conditional){NULL, NULL, {NULL, 0}};
	if (conditional)
		item->condition = rest_after(section->line, 3);
	item->lines = read_section(section, &places);
	free(places);
}

enum {
	STACK_SLOT = 16, /* where `enter` keeps the stack pointer */
	MAX_BASE = 65536,
};

static void read_base(struct section *section)
{
	struct survey *survey = &section->abi->survey;
	const char *word = section->words.item[2];
	bool negative = *word == '-';
	long base = 0;

	if (section->words.count != 3 || !read_number(word + negative, &base) || base > MAX_BASE) {
		COMPLAIN(section, "expected 'survey slots OFFSET'");
		base = 0;
	}
	if (survey->end)
		COMPLAIN(section, "'survey slots' has to stand before the registers");
	survey->base = negative ? -base : base;
	survey->end = survey->base + STACK_SLOT;
}

/* "x5", or "x0-x30" for all of these. */
static struct strings expand_names(const struct section *section, const char *word)
{
	const char *dash = strchr(word, '-');
	struct strings names = {NULL, 0};
	size_t stem = strcspn(word, "0123456789");
	long first = 0, last = 0;

	if (!dash) {
		add_string(&names, duplicate(word));
		return names;
	}
	if (strncmp(word, dash + 1, stem) != 0 ||
		!read_number(string_copy(word + stem, (size_t)(dash - word) - stem), &first) ||
		!read_number(dash + 1 + stem, &last) || first > last || last > 63) {
		COMPLAIN(section, "'%s' is no range of registers, as in r0-r7", word);
		return names;
	}
	for (long i = first; i <= last; i++) {
		struct text name = {0};

		text_print(&name, "%.*s%ld", (int)stem, word, i);
		add_string(&names, name.data);
	}
	return names;
}

static void add_word(
	struct survey_word **list, size_t *count, const struct section *section, char *text)
{
	*list = array_grow(*list, *count, sizeof(**list));
	(*list)[(*count)++] =
		(struct survey_word){section->place, duplicate(section->words.item[2]), text, NULL};
}

/* "lost PATH REGISTER... [when CONDITION]", and likewise "child" */
static void add_words(struct survey_word **list, size_t *count, const struct section *section)
{
	const char *when = strstr(section->line, " when ");

	for (size_t i = 3; i < section->words.count; i++) {
		struct strings names;

		if (strcmp(section->words.item[i], "when") == 0)
			break;
		names = expand_names(section, section->words.item[i]);
		for (size_t n = 0; n < names.count; n++) {
			add_word(list, count, section, names.item[n]);
			(*list)[*count - 1].condition = when ? rest_of_line(when) : NULL;
		}
	}
}

static void read_survey(struct section *section)
{
	struct survey *survey = &section->abi->survey;
	const char *word = section->words.count > 1 ? section->words.item[1] : "";

	if (strcmp(word, "enter") == 0) {
		read_code(section, &survey->enter);
	} else if (strcmp(word, "leave") == 0) {
		read_code(section, &survey->leave);
	} else if (strcmp(word, "before") == 0) {
		read_code(section, &survey->before);
	} else if (strcmp(word, "after") == 0) {
		read_code(section, &survey->after);
	} else if (strcmp(word, "slots") == 0 && section->words.count > 2) {
		read_base(section);
	} else if (strcmp(word, "operand") == 0 && section->words.count == 4) {
		add_word(&survey->operand, &survey->operand_count, section,
			duplicate(section->words.item[3]));
	} else if (strcmp(word, "lost") == 0 && section->words.count > 3) {
		add_words(&survey->lost, &survey->lost_count, section);
	} else if (strcmp(word, "child") == 0 && section->words.count > 3) {
		add_words(&survey->child, &survey->child_count, section);
	} else {
		COMPLAIN(section,
			"expected 'survey' and enter, leave, before, after, slots OFFSET, "
			"operand NAME TEXT, lost or child PATH REGISTER...");
	}
}

static bool has_name(const struct survey *survey, const char *name, bool with_conditional)
{
	for (size_t i = 0; i < survey->group_count; i++) {
		if ((with_conditional || !survey->group[i].condition) &&
			has_string(&survey->group[i].name, name))
			return true;
	}
	return false;
}

static void add_name(const struct section *section, struct register_group *group, const char *name)
{
	if (has_string(&group->name, name) ||
		has_name(&section->abi->survey, name, !group->condition))
		COMPLAIN(section, "register %s a second time", name);
	add_string(&group->name, duplicate(name));
}

static void add_names(const struct section *section, struct register_group *group, const char *word)
{
	struct strings names = expand_names(section, word);

	for (size_t i = 0; i < names.count; i++)
		add_name(section, group, names.item[i]);
}

/* The words behind `registers`. */
static void read_group_line(struct section *section, struct register_group *group)
{
	const struct strings *words = &section->words;

	group->bytes = section->abi->word / 8;
	for (size_t i = 1; i < words->count && !group->condition; i++) {
		if (strcmp(words->item[i], "when") == 0)
			group->condition = rest_after(section->line, i + 1);
	}
	if (group->condition && !*group->condition)
		COMPLAIN(section, "expected a condition behind 'when'");
	for (size_t i = 1; i < words->count && strcmp(words->item[i], "when") != 0; i++) {
		const char *word = words->item[i];
		size_t left = words->count - i - 1;

		if (strcmp(word, "temporary") == 0) {
			group->temporary = true;
		} else if (strcmp(word, "optional") == 0) {
			group->optional = true;
		} else if (strcmp(word, "bytes") == 0 && left) {
			if (!read_number(words->item[++i], &group->bytes) || group->bytes < 1 ||
				group->bytes > 4096) {
				COMPLAIN(section, "'%s' is no size", words->item[i]);
				group->bytes = 1;
			}
		} else if (strcmp(word, "values") == 0 && left > 1) {
			long number;

			for (int n = 0; n < 2; n++) {
				group->value[n] = duplicate(words->item[++i]);
				if (!read_number(group->value[n], &number))
					COMPLAIN(section, "'%s' is no number", group->value[n]);
			}
		} else {
			add_names(section, group, word);
		}
	}
	if (group->name.count == 0)
		COMPLAIN(section, "this line names no register");
}

/* Slots are aligned for what is in them, up to 16 bytes. */
static void place_group(struct survey *survey, struct register_group *group)
{
	long alignment = group->bytes < STACK_SLOT ? group->bytes : STACK_SLOT;
	long size;

	while (STACK_SLOT % alignment)
		alignment++;
	size = group->bytes * (long)group->name.count;
	size = (size + alignment - 1) / alignment * alignment;
	if (!survey->end)
		survey->end = survey->base + STACK_SLOT;
	while ((survey->end - survey->base) % alignment)
		survey->end++;
	group->slot = survey->end;
	survey->end += size;
	group->saved = group->slot;
	if (!group->temporary) {
		group->saved = survey->end;
		survey->end += size;
	}
}

/* "registers NAME... [bytes N] [values A B] [temporary] [optional] [when CONDITION]" */
static void read_registers(struct section *section)
{
	struct survey *survey = &section->abi->survey;
	struct register_group group = {.place = section->place};
	struct place *places = NULL;
	struct strings block;

	if (!section->abi->word) {
		COMPLAIN(section, "'registers' has to stand behind 'word'");
		section->abi->word = 32;
	}
	read_group_line(section, &group);
	block = read_section(section, &places);
	for (size_t i = 0; i < block.count; i++) {
		struct strings words = split_words(block.item[i]);

		if (words.count > 1 && strcmp(words.item[0], "load") == 0)
			add_string(&group.load, rest_of_line(block.item[i]));
		else if (words.count > 1 && strcmp(words.item[0], "store") == 0)
			add_string(&group.store, rest_of_line(block.item[i]));
		else
			report(places[i].file, (size_t)places[i].line,
				"expected 'load INSTRUCTION' or 'store INSTRUCTION'");
	}
	if (group.load.count == 0 || group.store.count == 0)
		COMPLAIN(section, "these registers need 'load' and 'store'");
	place_group(survey, &group);
	survey->group = array_grow(survey->group, survey->group_count, sizeof(*survey->group));
	survey->group[survey->group_count++] = group;
	free(places);
}

void read_survey_line(struct abi *abi, const char *file, const struct lines *lines, size_t *at)
{
	struct section section = {.abi = abi,
		.place = {file, (int)*at + 1},
		.words = split_words(lines->line[*at]),
		.line = lines->line[*at],
		.lines = lines,
		.at = at};

	if (strcmp(section.words.item[0], "registers") == 0)
		read_registers(&section);
	else
		read_survey(&section);
}
