/* Reads tables/constants/SUBJECT.tbl: what each constant is on each ABI. */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

/* A number of 64 bits, decimal or 0x, or minus one. */
static bool is_number(const char *word)
{
	static const char *const digits[] = {"0123456789", "0123456789abcdef"};
	bool hexadecimal;

	word += word[0] == '-';
	hexadecimal = strncmp(word, "0x", 2) == 0;
	word += hexadecimal ? 2 : 0;
	return *word && strlen(word) <= (hexadecimal ? 16 : 18) &&
		strspn(word, digits[hexadecimal]) == strlen(word);
}

/* Whether no parenthesis and no quote is left open, and the last one closes the first. */
static bool is_closed(const char *word)
{
	int depth = 0;

	if (!is_whole(word))
		return false;
	for (; *word; word++) {
		depth += *word == '(';
		if (*word == ')' && --depth == 0 && word[1])
			return false;
	}
	return depth == 0;
}

/* The macros that make an ioctl's number (ioctl(2)), in terms of a letter, a number and a type. */
static bool is_ioctl(const char *word)
{
	static const char *const makers[] = {"IO(", "IOR(", "IOW(", "IOWR("};
	size_t length = strlen(word);

	for (size_t i = 0; i < sizeof(makers) / sizeof(makers[0]); i++) {
		if (strncmp(word, makers[i], strlen(makers[i])) == 0)
			return word[length - 1] == ')' && is_closed(word);
	}
	return false;
}

/* NULL for "none", a constant that an ABI lacks. */
static char *read_value(struct place place, char *value)
{
	size_t length = strlen(value);

	if (length > 2 && value[0] == '"' && value[length - 1] == '"')
		value = string_copy(value + 1, length - 2);
	if (strcmp(value, "none") == 0)
		return NULL;
	if (!is_number(value) && !is_identifier(value) && !is_ioctl(value))
		COMPLAIN(place, "'%s' is no number, no constant and no IO, IOR, IOW or IOWR(...)",
			value);
	return value;
}

/* "text=", and what is between its quotes. */
static char *read_text(struct place place, const char *word)
{
	const char *text = word + strlen("text=");
	size_t length = strlen(text);

	if (length > 2 && text[0] == '"' && text[length - 1] == '"') {
		char *inside = string_copy(text + 1, length - 2);

		if (is_plain(inside))
			return inside;
		free(inside);
	}
	COMPLAIN(place, "expected 'text=\"...\"'");
	return NULL;
}

static void read_values(
	const struct model *model, struct constant *constant, const struct strings *words)
{
	char *common = read_value(constant->place, words->item[1]);
	abi_set given = 0;

	constant->value = calloc(model->abi_count + 1, sizeof(*constant->value));
	if (!constant->value)
		abort();
	for (size_t i = 0; i < model->abi_count; i++)
		constant->value[i] = common;
	for (size_t i = 2; i < words->count; i++) {
		char *list = words->item[i];
		char *equals = strchr(list, '=');
		abi_set set;
		char *value;

		if (strncmp(list, "text=", 5) == 0) {
			constant->text = read_text(constant->place, list);
			continue;
		}
		if (!equals) {
			COMPLAIN(constant->place, "expected 'ABI,ABI...=VALUE'");
			continue;
		}
		set = read_abi_list(model, constant->place, list);
		value = read_value(constant->place, equals + 1);
		for (size_t j = 0; j < model->abi_count; j++) {
			if (!(set >> j & 1))
				continue;
			if (given >> j & 1)
				COMPLAIN(constant->place, "a second value for %s",
					model->abi[j].name);
			constant->value[j] = value;
		}
		given |= set;
	}
}

static size_t bucket_of(const char *name)
{
	return string_hash(name) % CONSTANT_BUCKETS;
}

static const struct constant *find_constant(const struct model *model, const char *name)
{
	size_t next = model->constant_bucket[bucket_of(name)];

	while (next && strcmp(model->constant[next - 1].name, name) != 0)
		next = model->constant[next - 1].next;
	return next ? &model->constant[next - 1] : NULL;
}

static void add_constant(struct model *model, struct constant constant)
{
	size_t *bucket = &model->constant_bucket[bucket_of(constant.name)];

	constant.next = *bucket;
	model->constant =
		array_grow(model->constant, model->constant_count, sizeof(*model->constant));
	model->constant[model->constant_count++] = constant;
	*bucket = model->constant_count;
}

static void read_constant(
	struct model *model, struct place place, char *section, const struct strings *words)
{
	struct constant constant = {.place = place, .section = section};

	if (words->count < 2) {
		COMPLAIN(place, "expected 'NAME VALUE [ABIS=VALUE]...'");
		return;
	}
	constant.name = words->item[0];
	if (!is_identifier(constant.name))
		COMPLAIN(place, "'%s' is no name", constant.name);
	if (find_constant(model, constant.name))
		COMPLAIN(place, "a second constant '%s'", constant.name);
	read_values(model, &constant, words);
	add_constant(model, constant);
}

/* What the tests want to know of a table: which names of which headers it has, and which not. */
static bool is_for_tests(struct place place, const struct strings *words)
{
	bool covers = strcmp(words->item[0], "covers") == 0;

	if (!covers && strcmp(words->item[0], "omits") != 0)
		return false;
	if (words->count < (covers ? 3U : 2U))
		COMPLAIN(place,
			"expected 'covers HEADER,HEADER... PATTERN...' or 'omits PATTERN...'");
	return true;
}

void read_constants(struct model *model, struct subject *subject, const char *path)
{
	struct text text = {0};
	struct lines lines;
	char *section = subject->title;
	bool in_comment = false;

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		struct place place = {path, (int)i + 1};
		const char *line = lines.line[i];
		struct strings words;

		if (line[0] == '#' && !in_comment)
			section = rest_of_line(line);
		in_comment = line[0] == '#';
		if (is_comment(line))
			continue;
		words = split_words(line);
		if (!is_for_tests(place, &words))
			read_constant(model, place, section, &words);
	}
	free(lines.line);
}

/* An alias names a constant that its ABIs have; one message for all of them. */
static void check_alias(const struct model *model, const struct constant *constant)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		const char *value = constant->value[i];
		const struct constant *other;

		if (!value || !is_identifier(value))
			continue;
		other = find_constant(model, value);
		if (other && other != constant && other->value[i])
			continue;
		COMPLAIN(constant->place, "'%s' is no constant on %s", value, model->abi[i].name);
		return;
	}
}

void check_aliases(const struct model *model)
{
	for (size_t i = 0; i < model->constant_count; i++)
		check_alias(model, &model->constant[i]);
}

bool constant_value(const struct model *model, size_t abi, const char *name, long *value)
{
	const struct constant *constant = find_constant(model, name);
	const char *text = constant ? constant->value[abi] : NULL;

	if (!text || !read_number(text + (text[0] == '-'), value))
		return false;
	if (text[0] == '-')
		*value = -*value;
	return true;
}
