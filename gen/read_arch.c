/* Reads arch/: one file per ABI, whose format README.md describes under "Adding an ABI". */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

/* A file of arch/ while it is read. */
struct reader {
	const char *file;
	struct lines lines;
	size_t at; /* index of the line being read */
	struct abi *abi;
	struct path *path; /* the path section that is open, or NULL */
	struct strings abi_words; /* the first words of the lines so far, ... */
	struct strings path_words; /* ... and of those of the open path */
};

#define COMPLAIN(reader, ...) report((reader)->file, (reader)->at + 1, __VA_ARGS__)

static struct place place_of(const struct reader *reader)
{
	return (struct place){reader->file, (int)reader->at + 1};
}

/* "rax:a" is register rax by constraint a; "$4" a register variable; "*:r" any register. */
static struct operand read_operand(const struct reader *reader, const char *word)
{
	struct operand operand = {NULL, NULL};
	const char *colon = strchr(word, ':');

	if (colon) {
		operand.name = string_copy(word, (size_t)(colon - word));
		operand.constraint = duplicate(colon + 1);
	} else {
		operand.name = duplicate(word);
	}
	if (operand.name[0] == '\0' || (colon && colon[1] == '\0'))
		COMPLAIN(reader, "'%s' names no register", word);
	if (operand.name[0] == '*' && !operand.constraint)
		COMPLAIN(reader, "'%s' needs a constraint, as in *:r", word);
	return operand;
}

/* A line that ended within a literal would take what follows it in the header along. */
static void check_literals(const struct reader *reader, const char *line)
{
	if (!is_whole(line))
		COMPLAIN(reader, "a quote that nothing closes, or behind a backslash");
}

/* A block's lines stand further right than the line that begins it, or are labels. */
static bool is_inside(const char *line, const char *begin)
{
	return strspn(line, " \t") > strspn(begin, " \t") || line[strlen(line) - 1] == ':';
}

/* The lines up to "end"; a block that nothing ends is an error where it began. */
static struct strings read_block(struct reader *reader)
{
	struct strings block = {NULL, 0};
	size_t begin = reader->at;
	size_t last = begin;

	for (reader->at++; reader->at < reader->lines.count; reader->at++) {
		const char *line = reader->lines.line[reader->at];
		struct strings words = split_words(line);

		if (words.count == 1 && strcmp(words.item[0], "end") == 0)
			return block;
		if (!is_comment(line)) {
			if (!is_inside(line, reader->lines.line[begin]))
				break;
			last = reader->at;
			while (*line == ' ' || *line == '\t')
				line++;
			check_literals(reader, line);
			add_string(&block, duplicate(line));
		}
	}
	reader->at = begin;
	COMPLAIN(reader, "this block has no 'end'");
	reader->at = last;
	return block;
}

/* The count behind "trap", "constant" or "block": 0 to MAX_ARGUMENTS; without one, -1. */
static int read_arity(const struct reader *reader, const struct strings *words)
{
	long arity = -1;

	if (words->count < 2)
		return -1;
	if (!read_number(words->item[1], &arity) || arity > MAX_ARGUMENTS) {
		COMPLAIN(reader, "'%s' is no number of arguments (0 to %d)", words->item[1],
			MAX_ARGUMENTS);
		return -1;
	}
	return (int)arity;
}

/* "trap": for every number of arguments; "trap N": for N arguments, instead of the former. */
static void read_trap(struct reader *reader, const struct strings *words)
{
	struct path *path = reader->path;
	struct place place = place_of(reader);
	int arity = read_arity(reader, words);
	struct strings code = read_block(reader);

	if (code.count == 0)
		report(place.file, (size_t)place.line, "this trap has no instruction");
	for (int n = 0; n <= MAX_ARGUMENTS; n++) {
		if (arity >= 0 ? n != arity : path->has_trap[n] || n > path->argument_count)
			continue;
		if (n > path->argument_count) {
			report(place.file, (size_t)place.line,
				"trap %d: path %s takes %d arguments", n, path->name,
				path->argument_count);
		}
		if (path->has_trap[n] && path->trap[n].own)
			report(place.file, (size_t)place.line, "a second trap for %d arguments", n);
		path->trap[n].own = arity >= 0;
		path->trap[n].place = place;
		path->trap[n].code = code;
		path->has_trap[n] = true;
	}
}

/* The words behind "constant [N]"; false if they are wrong. */
static bool read_constant_words(
	struct reader *reader, const struct strings *words, struct constant_trap *constant)
{
	size_t at = words->count > 3 ? 2 : 1;

	if ((words->count != 3 && words->count != 4 && words->count != 6) ||
		!read_number(words->item[at], &constant->low) ||
		!read_number(words->item[at + 1], &constant->high) ||
		constant->low > constant->high || constant->high > MAX_NUMBER)
		return false;
	if (words->count == 6) {
		constant->holder = read_operand(reader, words->item[4]);
		constant->held = duplicate(words->item[5]);
	}
	return true;
}

/*
 * "constant LOW HIGH": instead of "trap", for numbers in that range that the compiler knows;
 * "constant N LOW HIGH [REGISTER VALUE]": for N arguments, REGISTER holding VALUE.
 */
static void read_constant(struct reader *reader, const struct strings *words)
{
	struct constant_trap *known = &reader->path->constant_for_all;
	struct constant_trap constant = {.place = place_of(reader)};

	if (words->count > 3) {
		int arity = read_arity(reader, words);

		known = &reader->path->constant[arity < 0 ? 0 : arity];
	}
	if (!read_constant_words(reader, words, &constant))
		COMPLAIN(reader,
			"expected 'constant LOW HIGH' or 'constant ARGUMENTS LOW HIGH "
			"[REGISTER VALUE]'");
	if (known->code.count)
		COMPLAIN(reader, "a second constant for the same arguments");
	constant.code = read_block(reader);
	if (constant.code.count == 0)
		report(constant.place.file, (size_t)constant.place.line,
			"this constant has no instruction");
	*known = constant;
}

/* "block N REGISTER VALUE...": REGISTER gets the address of an array of the values. */
static void read_value_block(struct reader *reader, const struct strings *words)
{
	int arity = read_arity(reader, words);

	if (arity < 0 || words->count < 4) {
		COMPLAIN(reader, "expected 'block ARGUMENTS REGISTER VALUE...'");
		return;
	}
	reader->path->trap[arity].block_register = read_operand(reader, words->item[2]);
	for (size_t i = 3; i < words->count; i++)
		add_string(&reader->path->trap[arity].block_values, duplicate(words->item[i]));
}

static char *unquote(const struct reader *reader, const char *word)
{
	size_t length = strlen(word);

	if (length < 2 || word[0] != '"' || word[length - 1] != '"' || word[length - 2] == '\\' ||
		memchr(word + 1, '"', length - 2)) {
		COMPLAIN(reader, "expected a text in double quotes");
		return duplicate(word);
	}
	return string_copy(word + 1, length - 2);
}

/* 'WORD CONDITION "TEXT"' */
static void read_condition(struct reader *reader, const char *line, char **condition, char **text)
{
	char *rest = rest_of_line(line);
	char *quote = strchr(rest, '"');

	if (!quote || quote == rest) {
		COMPLAIN(reader, "expected a condition and a text in double quotes");
		return;
	}
	*text = unquote(reader, quote);
	while (quote > rest && (quote[-1] == ' ' || quote[-1] == '\t'))
		quote--;
	*condition = string_copy(rest, (size_t)(quote - rest));
}

/* "clobbers" or "child_clobbers" */
static void read_clobbers(struct reader *reader, const struct strings *words, const char *line)
{
	struct path *path = reader->path;
	char *condition = NULL;

	for (size_t i = 1; i < words->count && !condition; i++) {
		if (strcmp(words->item[i], "when") == 0)
			condition = rest_after(line, i + 1);
	}
	if (strcmp(words->item[1], "when") == 0 || (condition && !*condition))
		COMPLAIN(reader, "expected 'clobbers REGISTER... [when CONDITION]'");
	for (size_t i = 1; i < words->count && strcmp(words->item[i], "when") != 0; i++) {
		path->clobber =
			array_grow(path->clobber, path->clobber_count, sizeof(*path->clobber));
		path->clobber[path->clobber_count++] = (struct clobber){.place = place_of(reader),
			.name = duplicate(words->item[i]),
			.condition = condition,
			.child = strcmp(words->item[0], "child_clobbers") == 0};
	}
}

/* 'destroy REGISTER... "INSTRUCTION"' */
static void read_destroy(struct reader *reader, const char *line)
{
	struct path *path = reader->path;
	struct strings names = {NULL, 0};
	char *list = NULL;
	char *code = NULL;

	if (strchr(line, '"') && *rest_of_line(line) != '"') {
		read_condition(reader, line, &list, &code);
		if (!list)
			return;
		names = split_words(list);
	}
	if (names.count == 0 || !*code) {
		COMPLAIN(reader, "expected 'destroy REGISTER... \"INSTRUCTION\"'");
		return;
	}
	for (size_t i = 0; i < names.count; i++) {
		path->destroy =
			array_grow(path->destroy, path->destroy_count, sizeof(*path->destroy));
		path->destroy[path->destroy_count++] = (struct destroy){
			.place = place_of(reader), .name = duplicate(names.item[i]), .code = code};
	}
}

static void read_arguments(struct reader *reader, const struct strings *words)
{
	struct path *path = reader->path;

	if (words->count - 1 > MAX_ARGUMENTS) {
		COMPLAIN(reader, "more than %d arguments", MAX_ARGUMENTS);
		return;
	}
	path->argument_count = 0;
	for (size_t i = 1; i < words->count; i++)
		path->argument[path->argument_count++] = read_operand(reader, words->item[i]);
}

/* A line inside a path section; false if its first word belongs to the ABI itself. */
static bool read_path_line(struct reader *reader, const struct strings *words, const char *line)
{
	struct path *path = reader->path;
	const char *key = words->item[0];
	const char *value = words->count > 1 ? words->item[1] : NULL;

	if (strcmp(key, "trap") == 0) {
		read_trap(reader, words);
	} else if (strcmp(key, "constant") == 0) {
		read_constant(reader, words);
	} else if (strcmp(key, "fits32") == 0) {
		path->fits32 = true;
	} else if (!value) {
		return false;
	} else if (strcmp(key, "ends_block") == 0) {
		path->ends_block = rest_of_line(line);
	} else if (strcmp(key, "child_apart") == 0) {
		path->child_apart = rest_of_line(line);
	} else if (strcmp(key, "select") == 0) {
		path->select = duplicate(value);
	} else if (strcmp(key, "granted") == 0 && words->count == 3) {
		path->granted = rest_of_line(line);
	} else if (strcmp(key, "part") == 0) {
		path->part = duplicate(value);
	} else if (strcmp(key, "numbers") == 0) {
		path->numbers = duplicate(value);
	} else if (strcmp(key, "number") == 0) {
		path->number = read_operand(reader, value);
		path->number_lost = words->count > 2 && strcmp(words->item[2], "lost") == 0;
	} else if (strcmp(key, "arguments") == 0) {
		read_arguments(reader, words);
	} else if (strcmp(key, "result") == 0) {
		path->result = read_operand(reader, value);
	} else if (strcmp(key, "second") == 0) {
		path->second = read_operand(reader, value);
	} else if (strcmp(key, "flag") == 0) {
		path->flag = read_operand(reader, value);
	} else if (strcmp(key, "clobbers") == 0 || strcmp(key, "child_clobbers") == 0) {
		read_clobbers(reader, words, line);
	} else if (strcmp(key, "destroy") == 0) {
		read_destroy(reader, line);
	} else if (strcmp(key, "block") == 0) {
		read_value_block(reader, words);
	} else if (strcmp(key, "operand") == 0 && words->count == 3) {
		path->extra = read_operand(reader, value);
		path->extra_value = duplicate(words->item[2]);
	} else {
		return false;
	}
	return true;
}

/* "path NAME [when CONDITION]": variants of a path stand together, each with its condition. */
static void begin_path(struct reader *reader, const struct strings *words, const char *line)
{
	struct abi *abi = reader->abi;
	const char *name = words->item[1];
	bool variant = words->count > 2 && strcmp(words->item[2], "when") == 0;

	if (words->count > 2 && (!variant || words->count < 4))
		COMPLAIN(reader, "expected 'path NAME [when CONDITION]'");
	for (size_t i = 0; i < abi->path_count; i++) {
		bool last = i + 1 == abi->path_count;

		if (strcmp(abi->path[i].name, name) == 0 && !(last && variant && abi->path[i].when))
			COMPLAIN(reader, "a second path named %s", name);
	}
	reader->path_words = (struct strings){NULL, 0};
	abi->path = array_grow(abi->path, abi->path_count, sizeof(*abi->path));
	reader->path = &abi->path[abi->path_count++];
	memset(reader->path, 0, sizeof(*reader->path));
	reader->path->place = place_of(reader);
	reader->path->name = duplicate(name);
	if (variant && words->count > 3)
		reader->path->when = rest_after(line, 3);
}

/* "numbers TABLE TAG..." */
static void read_number_source(struct reader *reader, const struct strings *words)
{
	struct abi *abi = reader->abi;
	struct number_source *source;

	abi->source = array_grow(abi->source, abi->source_count, sizeof(*abi->source));
	source = &abi->source[abi->source_count++];
	*source = (struct number_source){place_of(reader), duplicate(words->item[1]), {NULL, 0}};
	for (size_t i = 2; i < words->count; i++)
		add_string(&source->tags, duplicate(words->item[i]));
}

static void read_pairs(struct reader *reader, const char *value)
{
	if (strcmp(value, "none") == 0)
		reader->abi->pairs = PAIRS_NONE;
	else if (strcmp(value, "consecutive") == 0)
		reader->abi->pairs = PAIRS_CONSECUTIVE;
	else if (strcmp(value, "even") == 0)
		reader->abi->pairs = PAIRS_EVEN;
	else
		COMPLAIN(reader, "pairs are none, consecutive or even, not '%s'", value);
}

static void read_order(struct reader *reader, const struct strings *words)
{
	static const char *const orders[] = {"little", "big", "either"};

	reader->abi->order = duplicate(words->item[1]);
	for (size_t i = 0; i < sizeof(orders) / sizeof(orders[0]); i++) {
		if (strcmp(words->item[1], orders[i]) == 0)
			return;
	}
	COMPLAIN(reader, "order is little, big or either, not '%s'", words->item[1]);
}

static struct conditional *add_conditional(struct conditionals *list)
{
	list->item = array_grow(list->item, list->count, sizeof(*list->item));
	list->item[list->count] = (struct conditional){NULL, NULL, {NULL, 0}};
	return &list->item[list->count++];
}

/* "start [when CONDITION]": of several the first whose condition is true. */
static void read_start(struct reader *reader, const struct strings *words, const char *line)
{
	struct conditionals *starts = &reader->abi->start;
	struct conditional *start;

	if (words->count > 1 && (strcmp(words->item[1], "when") != 0 || words->count < 3))
		COMPLAIN(reader, "expected 'start [when CONDITION]'");
	if (starts->count && !starts->item[starts->count - 1].condition)
		COMPLAIN(reader, "a second 'start'; the one before has no condition");
	start = add_conditional(starts);
	if (words->count > 2)
		start->condition = rest_after(line, 2);
	start->lines = read_block(reader);
}

static bool is_mmap_unit(const char *word, bool page)
{
	long unit;

	return (!page && strcmp(word, "bytes") == 0) ||
		(read_number(word, &unit) && unit > 0 && unit <= MAX_NUMBER);
}

/* "mmap bytes", "mmap N" or "mmap page N" */
static void read_mmap(struct reader *reader, const struct strings *words)
{
	size_t unit = words->count - 1;

	reader->abi->mmap_page = words->count == 3 && strcmp(words->item[1], "page") == 0;
	reader->abi->mmap_unit = duplicate(words->item[unit]);
	if (words->count > 3 || (words->count == 3 && !reader->abi->mmap_page) ||
		!is_mmap_unit(words->item[unit], reader->abi->mmap_page))
		COMPLAIN(reader, "mmap is bytes, a unit, or page and its usual size");
}

static void read_condition_line(struct reader *reader, const char *line, struct conditionals *list)
{
	struct conditional *item = add_conditional(list);

	read_condition(reader, line, &item->condition, &item->text);
}

static long read_count(struct reader *reader, const char *word)
{
	long number = 0;

	if (!read_number(word, &number) || number > MAX_NUMBER)
		COMPLAIN(reader, "'%s' is no number", word);
	return number;
}

/* "relocations FORM TYPE" */
static void read_relocations(struct reader *reader, const struct strings *words)
{
	static const char *const forms[] = {"rela", "rel", "mips"};
	bool known = false;

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		known = known || strcmp(words->item[1], forms[i]) == 0;
	if (!known)
		COMPLAIN(reader, "relocations are rela, rel or mips, not '%s'", words->item[1]);
	reader->abi->relocation_form = duplicate(words->item[1]);
	reader->abi->relocation_type = read_count(reader, words->item[2]);
}

static int read_bits(struct reader *reader, const char *word)
{
	long bits = read_count(reader, word);

	if (bits != 32 && bits != 64)
		COMPLAIN(reader, "expected 32 or 64 bits, not '%s'", word);
	return bits == 64 ? 64 : 32;
}

/* A line of the ABI itself; false if it is none. */
static bool read_abi_line(struct reader *reader, const struct strings *words, const char *line)
{
	struct abi *abi = reader->abi;
	const char *key = words->item[0];
	const char *value = words->count > 1 ? words->item[1] : NULL;

	if (strcmp(key, "start") == 0) {
		read_start(reader, words, line);
	} else if (strcmp(key, "restorer") == 0) {
		abi->restorer = read_block(reader);
	} else if (strcmp(key, "registers") == 0 || strcmp(key, "survey") == 0) {
		read_survey_line(abi, reader->file, &reader->lines, &reader->at);
	} else if (!value) {
		return false;
	} else if (strcmp(key, "path") == 0) {
		begin_path(reader, words, line);
	} else if (strcmp(key, "abi") == 0) {
		abi->name = duplicate(value);
	} else if (strcmp(key, "title") == 0) {
		abi->title = rest_of_line(line);
	} else if (strcmp(key, "when") == 0) {
		abi->when = rest_of_line(line);
	} else if (strcmp(key, "unproven") == 0) {
		abi->unproven = rest_of_line(line);
	} else if (strcmp(key, "refuse") == 0) {
		read_condition(reader, line, &abi->refuse, &abi->refuse_text);
	} else if (strcmp(key, "start_mode") == 0) {
		read_condition_line(reader, line, &abi->start_mode);
	} else if (strcmp(key, "start_symbol") == 0) {
		read_condition_line(reader, line, &abi->start_symbol);
	} else if (strcmp(key, "start_pad") == 0) {
		read_condition_line(reader, line, &abi->start_pad);
	} else if (strcmp(key, "numbers") == 0) {
		read_number_source(reader, words);
	} else if (strcmp(key, "rename") == 0 && words->count == 3) {
		abi->rename = array_grow(abi->rename, abi->rename_count, sizeof(*abi->rename));
		abi->rename[abi->rename_count++] = (struct rename){.place = place_of(reader),
			.from = duplicate(value),
			.to = duplicate(words->item[2])};
	} else if (strcmp(key, "base") == 0) {
		abi->base = read_count(reader, value);
	} else if (strcmp(key, "word") == 0) {
		abi->word = read_bits(reader, value);
	} else if (strcmp(key, "long") == 0) {
		abi->long_bits = read_bits(reader, value);
	} else if (strcmp(key, "widen") == 0) {
		abi->widen_signed = strcmp(value, "signed") == 0;
		if (!abi->widen_signed && strcmp(value, "unsigned") != 0)
			COMPLAIN(reader, "widen is signed or unsigned, not '%s'", value);
	} else if (strcmp(key, "order") == 0) {
		read_order(reader, words);
	} else if (strcmp(key, "pairs") == 0) {
		read_pairs(reader, value);
	} else if (strcmp(key, "mmap") == 0) {
		read_mmap(reader, words);
	} else if (strcmp(key, "relocations") == 0 && words->count == 3) {
		read_relocations(reader, words);
	} else {
		return false;
	}
	return true;
}

static void require(const struct abi *abi, const void *fact, const char *name)
{
	if (!fact)
		report(abi->place.file, 0, "'%s' is missing", name);
}

/* What has a trap of its own has it because the one for all would not do. */
static void share_constant(struct path *path)
{
	for (int n = 0; n <= MAX_ARGUMENTS; n++) {
		struct constant_trap *constant = &path->constant[n];

		if (constant->code.count && !path->has_trap[n])
			report(constant->place.file, (size_t)constant->place.line,
				"a constant for %d arguments, but no trap", n);
		if (!constant->code.count && path->has_trap[n] && !path->trap[n].own &&
			!path->trap[n].block_values.count)
			*constant = path->constant_for_all;
	}
}

static void check_path(struct path *path)
{
	if (!path->number.name)
		report(path->place.file, (size_t)path->place.line, "path %s has no 'number'",
			path->name);
	if (!path->result.name)
		report(path->place.file, (size_t)path->place.line, "path %s has no 'result'",
			path->name);
	if (!path->has_trap[0])
		report(path->place.file, (size_t)path->place.line, "path %s has no 'trap'",
			path->name);
	for (int n = 0; n <= MAX_ARGUMENTS; n++) {
		if (path->trap[n].block_values.count && !path->has_trap[n]) {
			report(path->place.file, (size_t)path->place.line,
				"path %s: a block for %d arguments, but no trap", path->name, n);
		}
	}
	share_constant(path);
	check_destroys(path);
}

static void check_abi(struct abi *abi, const char *file_name)
{
	size_t stem = strlen(file_name) - strlen(".arch");

	require(abi, abi->name, "abi");
	require(abi, abi->when, "when");
	require(abi, abi->source, "numbers");
	require(abi, abi->order, "order");
	require(abi, abi->mmap_unit, "mmap");
	require(abi, abi->start.item, "start");
	require(abi, abi->path, "path");
	if (!abi->name)
		abi->name = duplicate("");
	if (!abi->word)
		require(abi, NULL, "word");
	if (!abi->long_bits)
		abi->long_bits = abi->word;
	if (!abi->title)
		abi->title = abi->name;
	if (*abi->name && (strlen(abi->name) != stem || strncmp(file_name, abi->name, stem) != 0))
		report(abi->place.file, 0, "the file's name is not that of its ABI, %s", abi->name);
	for (size_t i = 0; i < abi->path_count; i++)
		check_path(&abi->path[i]);
	check_facts(abi);
}

/* The comment on top, without its "# ", is the register contract that the header shows. */
static void read_contract(struct reader *reader)
{
	while (reader->at < reader->lines.count && reader->lines.line[reader->at][0] == '#') {
		const char *line = reader->lines.line[reader->at++] + 1;

		add_string(&reader->abi->contract, duplicate(*line == ' ' ? line + 1 : line));
	}
}

/* Of most lines an ABI, or a path, has one. */
static void check_repetition(struct reader *reader, const char *word, bool of_path)
{
	static const char *const repeated[] = {"numbers", "rename", "path", "clobbers",
		"child_clobbers", "destroy", "trap", "constant", "block", "start", "start_mode",
		"start_symbol", "start_pad", "registers", "survey"};
	struct strings *words = of_path ? &reader->path_words : &reader->abi_words;

	for (size_t i = 0; i < sizeof(repeated) / sizeof(repeated[0]); i++) {
		if (strcmp(word, repeated[i]) == 0)
			return;
	}
	if (has_string(words, word))
		COMPLAIN(reader, "a second '%s'", word);
	add_string(words, duplicate(word));
}

static void read_abi(struct abi *abi, const char *path, const char *file_name)
{
	struct text text = {0};
	struct reader reader = {.file = path, .abi = abi};

	memset(abi, 0, sizeof(*abi));
	abi->place.file = path;
	if (!read_lines(&text, &reader.lines, path)) {
		abi->name = duplicate("");
		return;
	}
	for (read_contract(&reader); reader.at < reader.lines.count; reader.at++) {
		const char *line = reader.lines.line[reader.at];
		bool of_path = line[0] == '\t' && reader.path;
		struct strings words;

		if (is_comment(line))
			continue;
		words = split_words(line);
		check_literals(&reader, line);
		check_repetition(&reader, words.item[0], of_path);
		if (of_path ? !read_path_line(&reader, &words, line)
			    : !read_abi_line(&reader, &words, line))
			COMPLAIN(&reader, "'%s' means nothing here", words.item[0]);
	}
	check_abi(abi, file_name);
	free(reader.lines.line);
}

void read_abis(struct model *model)
{
	char *folder = path_below(model->root, "arch", "");
	struct strings files = files_in(folder, ".arch");

	for (size_t i = 0; i < files.count && i < MAX_ABIS; i++) {
		model->abi = array_grow(model->abi, model->abi_count, sizeof(*model->abi));
		read_abi(&model->abi[model->abi_count++], path_below(folder, "*", files.item[i]),
			files.item[i]);
	}
	if (files.count == 0)
		report(folder, 0, "holds no .arch file");
	if (files.count > MAX_ABIS)
		report(folder, 0, "holds more than %d .arch files", MAX_ABIS);
}
