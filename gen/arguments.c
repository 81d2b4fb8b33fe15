#include "arguments.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

enum { UNKNOWN = -1, DIFFERENT = -2 };

/* "sys_read", and the rest of its line from the parenthesis on. */
struct definition {
	char *entry;
	const char *parameters;
};

struct definitions {
	struct definition *item;
	size_t count;
};

/* One line of tables/arguments.tbl, for one ABI. */
struct told {
	struct place place;
	size_t abi;
	char *name;
	int count;
	bool used;
};

struct tolds {
	struct told *item;
	size_t count;
};

static struct definitions read_definitions(const struct model *model)
{
	char *path = path_below(model->root, "tables/definitions.tbl", "");
	struct definitions definitions = {NULL, 0};
	struct text text = {0};
	struct lines lines;

	if (!read_lines(&text, &lines, path))
		return definitions;
	for (size_t i = 0; i < lines.count; i++) {
		const char *line = lines.line[i];
		const char *open = strchr(line, '(');

		if (is_comment(line))
			continue;
		if (!open || line[strlen(line) - 1] != ')') {
			report(path, i + 1, "expected 'ENTRY(PARAMETER, ...)'");
			continue;
		}
		definitions.item =
			array_grow(definitions.item, definitions.count, sizeof(*definitions.item));
		definitions.item[definitions.count++] =
			(struct definition){string_copy(line, (size_t)(open - line)), open};
	}
	return definitions;
}

static void read_told(const struct model *model, struct tolds *tolds, struct place place,
	const struct strings *words)
{
	abi_set set;
	long count;

	if (words->count != 3) {
		COMPLAIN(place, "expected 'NAME COUNT ABI,ABI...'");
		return;
	}
	if (!read_number(words->item[1], &count) || count > MAX_ARGUMENTS) {
		COMPLAIN(place, "'%s' is no number of arguments (0 to %d)", words->item[1],
			MAX_ARGUMENTS);
		return;
	}
	set = read_abi_list(model, place, words->item[2]);
	for (size_t i = 0; i < model->abi_count; i++) {
		struct told told = {place, i, words->item[0], (int)count, false};

		if (!(set >> i & 1))
			continue;
		tolds->item = array_grow(tolds->item, tolds->count, sizeof(*tolds->item));
		tolds->item[tolds->count++] = told;
	}
}

static struct tolds read_tolds(const struct model *model)
{
	char *path = path_below(model->root, "tables/arguments.tbl", "");
	struct tolds tolds = {NULL, 0};
	struct text text = {0};
	struct lines lines;

	if (!read_lines(&text, &lines, path))
		return tolds;
	for (size_t i = 0; i < lines.count; i++) {
		struct strings words;

		if (is_comment(lines.line[i]))
			continue;
		words = split_words(lines.line[i]);
		read_told(model, &tolds, (struct place){path, (int)i + 1}, &words);
	}
	return tolds;
}

/* Whether a value of the kernel's takes 64 bits, which two registers hold where they have 32. */
static bool is_wide(const char *parameter, size_t length)
{
	static const char *const types[] = {"loff_t ", "u64 ", "s64 ", "long long "};
	char *text = string_copy(parameter, length);
	bool wide = false;

	for (size_t i = 0; !strchr(text, '*') && i < sizeof(types) / sizeof(types[0]); i++)
		wide = wide || strstr(text, types[i]);
	free(text);
	return wide;
}

static int count_with(const struct abi *abi, int count, bool wide)
{
	if (!wide || abi->pairs == PAIRS_NONE)
		return count + 1;
	return count + (abi->pairs == PAIRS_EVEN ? count % 2 : 0) + 2;
}

/* Of "(int fd, loff_t length)"; the registers at the trap themselves are no argument. */
static int count_defined(const struct abi *abi, const char *parameters)
{
	int count = 0;

	if (strcmp(parameters, "(void)") == 0 || strstr(parameters, "struct pt_regs *"))
		return 0;
	for (const char *at = parameters + 1; *at;) {
		size_t length = strcspn(at, ",)");

		count = count_with(abi, count, is_wide(at, length));
		at += length + 1;
	}
	return count;
}

static int count_by_definitions(
	const struct definitions *definitions, const struct abi *abi, const char *entry)
{
	int count = UNKNOWN;

	for (size_t i = 0; i < definitions->count; i++) {
		int defined;

		if (strcmp(definitions->item[i].entry, entry) != 0)
			continue;
		defined = count_defined(abi, definitions->item[i].parameters);
		count = count == UNKNOWN || count == defined ? defined : DIFFERENT;
	}
	return count;
}

static int count_by_prototype(const struct abi *abi, const struct call *call)
{
	int count = 0;

	for (int i = 0; i < call->parameter_count; i++)
		count = count_with(abi, count, is_64bit(call->parameter[i].type));
	return count;
}

static int count_bound(const struct model *model, size_t abi, const struct number *row)
{
	for (size_t i = 0; i < model->call_count; i++) {
		if (bound_of(model, i, abi)->number == row)
			return bound_of(model, i, abi)->slot_count;
	}
	return UNKNOWN;
}

static struct told *find_told(const struct tolds *tolds, size_t abi, const char *name)
{
	for (size_t i = 0; i < tolds->count; i++) {
		if (tolds->item[i].abi == abi && strcmp(tolds->item[i].name, name) == 0)
			return &tolds->item[i];
	}
	return NULL;
}

/* What the kernel's sources or our own prototypes say of a number that no typed call has. */
static int count_unbound(const struct model *model, const struct definitions *definitions,
	const struct abi *abi, const struct number *row)
{
	const struct claim *claim = next_claim(model, abi, row, NULL);
	int count = count_by_definitions(definitions, abi, row->entry);

	for (; count == UNKNOWN && claim; claim = next_claim(model, abi, row, claim))
		count = count_by_prototype(abi, claim->call);
	return count;
}

static int count_of(const struct model *model, const struct definitions *definitions,
	struct tolds *tolds, size_t abi, const struct number *row)
{
	struct told *told = find_told(tolds, abi, row->name);
	int count = row->entry ? count_bound(model, abi, row) : 0;

	if (count == UNKNOWN)
		count = count_unbound(model, definitions, &model->abi[abi], row);
	if (count > MAX_ARGUMENTS)
		COMPLAIN(row->place, "on %s, %s takes %d arguments, more than %d",
			model->abi[abi].name, row->entry, count, MAX_ARGUMENTS);
	if (count != DIFFERENT)
		return count;
	if (told) {
		told->used = true;
		return told->count;
	}
	COMPLAIN(row->place,
		"on %s, definitions of %s differ in their arguments: tables/arguments.tbl has to "
		"tell",
		model->abi[abi].name, row->entry);
	return 0;
}

int **count_arguments(const struct model *model)
{
	struct definitions definitions = read_definitions(model);
	struct tolds tolds = read_tolds(model);
	int **count = calloc(model->abi_count + 1, sizeof(*count));

	if (!count)
		abort();
	for (size_t i = 0; i < model->abi_count; i++) {
		const struct abi *abi = &model->abi[i];

		count[i] = calloc(abi->number_count + 1, sizeof(**count));
		if (!count[i])
			abort();
		for (size_t j = 0; j < abi->number_count; j++)
			count[i][j] = count_of(model, &definitions, &tolds, i, abi->number[j]);
	}
	for (size_t i = 0; i < tolds.count; i++) {
		if (!tolds.item[i].used)
			COMPLAIN(tolds.item[i].place, "nothing on %s needs this line",
				model->abi[tolds.item[i].abi].name);
	}
	return count;
}
