#include "targets.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "run_command.h"

#define TABLE "tests/matrix.tbl"

/* The columns of a target row. */
enum { KIND, NAME, ABI, RUN, UAPI, OBJDUMP, GCC, CLANG, FLAGS, COLUMNS };

static struct target compiled[40], reversed[20], uncompiled[10];
const struct target *targets = compiled;
size_t target_count;
const struct target *reversed_targets = reversed;
size_t reversed_count;
const struct target *uncompiled_targets = uncompiled;
size_t uncompiled_count;

static _Noreturn void stop(const char *line, const char *why)
{
	fprintf(stderr, TABLE ": %s: %s\n", why, line);
	exit(1);
}

static bool is_for_the_linker(const char *word)
{
	static const char *const beginnings[] = {"-fuse-ld=", "--ld-path=", "-Wl,", "-l"};

	for (size_t i = 0; i < COUNT(beginnings); i++) {
		if (strncmp(word, beginnings[i], strlen(beginnings[i])) == 0)
			return true;
	}
	return false;
}

/* A command and flags with $(cache) filled in; the linker's words only matter to a link. */
static char *command_line(const char *command, const char *flags)
{
	static const char variable[] = "$(cache)";
	char *line = NULL, *words = print_string("%s %s", command, flags);

	if (strcmp(command, "-") == 0)
		return NULL;
	for (char *word = strtok(words, " "); word; word = strtok(NULL, " ")) {
		bool in_cache = strncmp(word, variable, strlen(variable)) == 0;

		if (!is_for_the_linker(word))
			append(&line, "%s%s%s", line ? " " : "", in_cache ? cache_folder() : "",
				in_cache ? word + strlen(variable) : word);
	}
	free(words);
	return line;
}

/* The g++ beside a gcc: of Debian's only the host's is installed, in any mode. */
static char *gxx_beside(const char *gcc)
{
	return gcc && strncmp(gcc, "gcc ", 4) == 0 ? print_string("g++ %s", gcc + 4) : NULL;
}

/* Cuts a row at its bars, and the blanks around them. */
static void split(char *line, char *columns[COLUMNS])
{
	size_t count = 0;

	for (char *at = line; at; count++) {
		char *bar = strchr(at, '|'), *end = bar ? bar : at + strlen(at);

		if (count == COLUMNS)
			stop(line, "a target with too many columns");
		at += strspn(at, " \t");
		while (end > at && (end[-1] == ' ' || end[-1] == '\t'))
			end--;
		*end = '\0';
		columns[count] = at;
		at = bar ? bar + 1 : NULL;
	}
	if (count != COLUMNS)
		stop(line, "a target with too few columns");
}

/* The name of a row of an ABI that has two byte orders says which. */
static const char *order_of(const char *name)
{
	static const char *const orders[] = {"_be", "_le"};

	for (size_t i = 0; i < COUNT(orders); i++) {
		if (strstr(name, orders[i]))
			return orders[i];
	}
	return "";
}

static bool has_row(const struct target *rows, size_t count, const char *abi, const char *order)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(rows[i].abi, abi) == 0 &&
			(!order || strcmp(order_of(rows[i].name), order) == 0))
			return true;
	}
	return false;
}

bool is_chosen_abi(const char *abi)
{
	const char *chosen = getenv("SYSGATE_ABI");
	char *among, *name;
	bool found;

	if (!chosen || !*chosen)
		return true;
	among = print_string(" %s ", chosen);
	name = print_string(" %s ", abi);
	found = strstr(among, name) != NULL;
	free(among);
	free(name);
	return found;
}

static struct target read_target(char *columns[COLUMNS])
{
	struct target target = {.abi = columns[ABI], .name = columns[NAME], .uapi = columns[UAPI]};

	target.gcc = command_line(columns[GCC], columns[FLAGS]);
	target.gxx = gxx_beside(target.gcc);
	target.clang = command_line(columns[CLANG], columns[FLAGS]);
	target.any = target.gcc ? target.gcc : target.clang;
	target.objdump = command_line(columns[OBJDUMP], "");
	if (!target.any != !target.objdump)
		stop(columns[NAME], "a compiler without objdump, or the reverse");
	return target;
}

static void add(char *line)
{
	char *columns[COLUMNS];
	const char *abi, *order;

	split(line, columns);
	abi = columns[ABI];
	order = order_of(columns[NAME]);
	if (!is_chosen_abi(abi))
		return;
	if (target_count == COUNT(compiled) || uncompiled_count == COUNT(uncompiled) ||
		reversed_count == COUNT(reversed))
		stop(columns[NAME], "too many ABIs");
	if (!has_row(compiled, target_count, abi, NULL)) {
		struct target target = read_target(columns);

		if (target.any)
			compiled[target_count++] = target;
		else
			uncompiled[uncompiled_count++] = target;
	} else if (*order && !has_row(compiled, target_count, abi, order) &&
		!has_row(reversed, reversed_count, abi, order)) {
		reversed[reversed_count++] = read_target(columns);
	}
}

/* Parameters of the suites' tests are counted by it: it cannot wait for a test. */
static __attribute__((constructor)) void read_targets(void)
{
	char *line, *rest;

	if (access(TABLE, R_OK) != 0)
		stop("run this in the project's folder", "no such file");
	for (line = read_file(TABLE); line; line = rest) {
		rest = strchr(line, '\n');
		if (rest)
			*rest++ = '\0';
		if (strncmp(line, "target ", 7) == 0)
			add(line);
	}
}
