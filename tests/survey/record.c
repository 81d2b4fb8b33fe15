/* Which registers changed, in which case: kept where children can add to it, and printed as TAP. */
#include "program.h"

/* Shared with the children that make calls. */
struct record {
	int tests, failed, paths;
	const char *situation;
	const struct survey_path *path[MOST_PATHS];
	struct set seen[MOST_PATHS], declared[MOST_PATHS];
	struct set seen_in_child[MOST_PATHS], declared_in_child[MOST_PATHS];
	/* the case that has begun */
	const struct survey_call *call;
	const char *what;
	struct set undeclared;
	const char *unexpected;
	sys_word found;
	int unexpected_arity, changed_arity;
};

static struct record *record;

struct line {
	char bytes[1200];
	sys_size length;
};

static void append(struct line *line, const char *text)
{
	while (*text && line->length < sizeof line->bytes)
		line->bytes[line->length++] = *text++;
}

/* Below 1000; some machines cannot divide without a library. */
static void append_number(struct line *line, int number)
{
	char text[4] = "000";
	char *first = text;

	for (volatile int left = number; left > 0; left--) {
		for (int i = 2; ++text[i] > '9'; i--)
			text[i] = '0';
	}
	while (*first == '0' && first < text + 2)
		first++;
	append(line, first);
}

static void append_hex(struct line *line, sys_word value)
{
	append(line, "0x");
	for (int shift = (int)sizeof value * 8 - 4; shift >= 0; shift -= 4) {
		char digit[2] = {"0123456789abcdef"[value >> shift & 15], 0};

		append(line, digit);
	}
}

static void print(struct line *line)
{
	append(line, "\n");
	sys_write(1, line->bytes, line->length);
	line->length = 0;
}

void note(const char *text, const char *more)
{
	struct line line;

	line.length = 0;
	append(&line, "# ");
	append(&line, text);
	append(&line, more);
	print(&line);
}

int has_register(const struct set *set, int i)
{
	return set->word[i >> 5] >> (i & 31) & 1;
}

void add_register(struct set *set, int i)
{
	set->word[i >> 5] |= 1u << (i & 31);
}

static void add_set(struct set *to, const struct set *from)
{
	for (int i = 0; i < MOST_WORDS; i++)
		to->word[i] |= from->word[i];
}

static void take_out(struct set *from, const struct set *what)
{
	for (int i = 0; i < MOST_WORDS; i++)
		from->word[i] &= ~what->word[i];
}

static int is_empty(const struct set *set)
{
	for (int i = 0; i < MOST_WORDS; i++) {
		if (set->word[i])
			return 0;
	}
	return 1;
}

static void append_set(struct line *line, const struct set *set)
{
	for (int i = 0; i < survey_register_count; i++) {
		if (has_register(set, i)) {
			append(line, " ");
			append(line, survey_registers[i].name);
		}
	}
	if (is_empty(set))
		append(line, " nothing");
}

int open_record(void)
{
	void *memory = sys_mmap(
		0, page, SYS_PROT_READ | SYS_PROT_WRITE, SYS_MAP_SHARED | SYS_MAP_ANONYMOUS, -1, 0);

	record = memory;
	if (sys_is_error(memory))
		return 0;
	record->situation = "";
	return 1;
}

static int is_equal(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

static int find_register(const char *name)
{
	int i = survey_register_count;

	while (i-- > 0 && !is_equal(survey_registers[i].name, name))
		;
	return i;
}

static void add_names(struct set *set, const char *const *lost)
{
	for (; *lost; lost++) {
		if (find_register(*lost) >= 0)
			add_register(set, find_register(*lost));
	}
}

/* A name that only a compiler has, or that this build knows no instruction for. */
static void note_unknown(const char *const *lost)
{
	for (; *lost; lost++) {
		if (find_register(*lost) < 0)
			note("declared, but not surveyed: ", *lost);
	}
}

int path_index(const struct survey_path *path)
{
	int i = 0;

	while (i < record->paths && record->path[i] != path)
		i++;
	if (i == record->paths) {
		record->path[record->paths++] = path;
		note_unknown(path->lost);
		add_names(&record->declared[i], path->lost);
		record->declared_in_child[i] = record->declared[i];
		add_names(&record->declared_in_child[i], path->child);
	}
	return i;
}

void begin_situation(const char *name)
{
	record->situation = name;
}

void begin_case(const struct survey_call *call, const char *what)
{
	record->call = call;
	record->what = what;
	record->undeclared = (struct set){{0}};
	record->unexpected = 0;
	record->changed_arity = 0;
}

void note_changes(const struct survey_call *call, const struct set *changed, int in_child)
{
	int path = path_index(call->path);
	struct set undeclared = *changed;

	record->call = call;
	add_set(in_child ? &record->seen_in_child[path] : &record->seen[path], changed);
	take_out(
		&undeclared, in_child ? &record->declared_in_child[path] : &record->declared[path]);
	if (is_empty(&record->undeclared))
		record->changed_arity = call->arity;
	add_set(&record->undeclared, &undeclared);
}

void expect(int holds, const char *what, sys_word found)
{
	if (holds || record->unexpected)
		return;
	record->unexpected = what;
	record->found = found;
	record->unexpected_arity = record->call->arity;
}

static void append_case(struct line *line, int passed)
{
	line->length = 0;
	append(line, passed ? "ok " : "not ok ");
	append_number(line, ++record->tests);
	append(line, " - ");
	append(line, record->call->path->name);
	append(line, ": ");
	append(line, record->situation);
	append(line, record->what);
	record->failed += !passed;
}

void say_not_ok(const char *what)
{
	struct line line;

	line.length = 0;
	append(&line, "not ok ");
	append_number(&line, ++record->tests);
	append(&line, " - ");
	append(&line, what);
	print(&line);
	record->failed++;
}

void skip(const char *what, const char *reason)
{
	struct line line;

	line.length = 0;
	append(&line, "ok ");
	append_number(&line, ++record->tests);
	append(&line, " - ");
	append(&line, what);
	append(&line, " # SKIP ");
	append(&line, reason);
	print(&line);
}

void end_case(void)
{
	struct line line;

	append_case(&line, !record->unexpected && is_empty(&record->undeclared));
	print(&line);
	if (!is_empty(&record->undeclared)) {
		append(&line, "# changed, but not declared, first with ");
		append_number(&line, record->changed_arity);
		append(&line, " arguments:");
		append_set(&line, &record->undeclared);
		print(&line);
	}
	if (record->unexpected) {
		append(&line, "# with ");
		append_number(&line, record->unexpected_arity);
		append(&line, " arguments: expected ");
		append(&line, record->unexpected);
		append(&line, ", found ");
		append_hex(&line, record->found);
		print(&line);
	}
}

void skip_case(const char *reason)
{
	struct line line;

	append_case(&line, 1);
	append(&line, " # SKIP ");
	append(&line, reason);
	print(&line);
}

static void print_path(const char *word, int path, const struct set *set)
{
	struct line line;

	line.length = 0;
	append(&line, "# ");
	append(&line, word);
	append(&line, " ");
	append(&line, survey_abi);
	append(&line, " ");
	append(&line, record->path[path]->name);
	append(&line, ":");
	append_set(&line, set);
	print(&line);
}

int end_record(void)
{
	struct line line;

	for (int i = 0; i < record->paths; i++) {
		print_path("declared", i, &record->declared[i]);
		print_path("observed", i, &record->seen[i]);
		print_path("declared for a child", i, &record->declared_in_child[i]);
		print_path("observed in a child", i, &record->seen_in_child[i]);
	}
	line.length = 0;
	append(&line, "1..");
	append_number(&line, record->tests);
	print(&line);
	return record->failed != 0;
}
