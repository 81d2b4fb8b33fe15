/*
 * sysgate-gen and sysgate-tables on hostile files. The name of the program says which: each target is
 * a link to one binary. An input is the text of one file, or several files (archive.c), or a command
 * line; the others are those of build/fuzz/root and build/fuzz/kernel.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive.h"
#include "header.h"
#include "program.h"

struct target {
	const char *name;
	const char *path; /* of the one file; NULL: an archive, or a command line */
	void (*run)(const struct target *target, const char *text, size_t size);
};

static const struct target *target;

/* The parts are C of ours, which goes into the header as it is: what it is then is not looked at. */
static bool own_parts;

static char header_path[] = "include/sysgate.h";

/* The only change that a run may make is a whole header where it was asked for. */
static void check_written(const struct outcome *outcome, const char *output)
{
	const struct file *changed = changed_file(0);

	if (changed && (outcome->status != 0 || !output))
		finding("%s is changed by a run that ends with %d", changed->path, outcome->status);
	if (changed && changed_file(1))
		finding("both %s and %s are changed", changed->path, changed_file(1)->path);
	if (changed && is_removed(changed))
		finding("%s is removed", changed->path);
	if (outcome->status == 0 && output && !own_parts)
		check_header(find_file(output));
}

static struct outcome generate(char *const *words, const char *output)
{
	struct outcome outcome;

	watch_files();
	outcome = run_program(generator_main, words);
	check_messages(&outcome, "sysgate-gen");
	check_written(&outcome, output);
	return outcome;
}

/*
 * What is good for a header is good for everything else that is made of the tables: which of it is
 * made too, the size of the input tells.
 */
static void generate_all(size_t size)
{
	static char *const commands[][6] = {
		{"sysgate-gen", "--slim", "--abi", "mips_o32,made_up", NULL},
		{"sysgate-gen", "--trash", NULL},
		{"sysgate-gen", "--marshal", "i386", NULL},
		{"sysgate-gen", "--marshal", "made_up", NULL},
		{"sysgate-gen", "--numbers", "mips_o32", NULL},
		{"sysgate-gen", "--describe", NULL},
		{"sysgate-gen", "--survey", "mips_o32", NULL},
		{"sysgate-gen", "--survey", "x86_64", NULL},
		{"sysgate-gen", "--mutants", "mips_o32", NULL},
		{"sysgate-gen", "--check", header_path, NULL},
	};
	char *const header[] = {"sysgate-gen", NULL};
	size_t which = size % (sizeof(commands) / sizeof(commands[0]));
	struct outcome outcome;

	if (generate(header, header_path).status != 0)
		return;
	outcome = generate(commands[which], which < 2 ? header_path : NULL);
	/* Only what the survey makes asks whether all is there that it takes. */
	if (outcome.status != 0 && strcmp(commands[which][1], "--survey") != 0)
		finding("%s of a good header's tables ends with %d:\n%s", commands[which][1],
			outcome.status, outcome.messages);
}

static void run_file(const struct target *of, const char *text, size_t size)
{
	put_file(of->path, text, size);
	generate_all(size);
}

/* The file is that of the ABI which it names, or another's, which then is that of made_up. */
static void run_arch(const struct target *of, const char *text, size_t size)
{
	char *copy = strndup(text, size);
	char *name = copy ? strstr(copy, "\nabi") : NULL;
	char path[80] = "arch/made_up.arch", asked[80];

	(void)of;
	if (name && sscanf(name, "\nabi %60[a-z0-9_]", asked) == 1) {
		char other[100];

		snprintf(other, sizeof(other), "arch/%s.arch", asked);
		if (find_file(other))
			strcpy(path, other);
	}
	free(copy);
	put_file(path, text, size);
	generate_all(size);
}

static void run_archive(const struct target *of, const char *text, size_t size)
{
	(void)of;
	own_parts = memmem(text, size, "@ gen/parts", 11) != NULL;
	unpack(text, size);
	generate_all(size);
}

/* A word a line; "!bytes N" and "!calls N" say when writing fails. */
static void run_options(const struct target *of, const char *text, size_t size)
{
	char *copy = strndup(text, size);
	char *words[20] = {"sysgate-gen"}, *state = NULL;
	struct outcome outcome;
	size_t count = 1;

	(void)of;
	for (char *line = strtok_r(copy, "\n", &state); line && count < 19;
		line = strtok_r(NULL, "\n", &state)) {
		unsigned int number;

		if (sscanf(line, "!bytes %u", &number) == 1)
			faults.bytes_left = number;
		else if (sscanf(line, "!calls %u", &number) == 1)
			faults.calls_left = number;
		else
			words[count++] = line;
	}
	watch_files();
	outcome = run_program(generator_main, words);
	check_messages(&outcome, "sysgate-gen");
	check_written(&outcome, changed_file(0) ? changed_file(0)->path : NULL);
	free(copy);
}

/* The tables must be those of the tree from then on. */
static void update_tables(void)
{
	char *const update[] = {"sysgate-tables", "linux", "tables", NULL};
	char *const check[] = {"sysgate-tables", "--check", "linux", "tables", NULL};
	struct outcome outcome;

	watch_files();
	outcome = run_program(tables_main, update);
	check_messages(&outcome, "sysgate-tables");
	if (outcome.status != 0) {
		if (changed_file(0))
			finding("%s is changed by a run that ends with %d", changed_file(0)->path,
				outcome.status);
		return;
	}
	watch_files();
	outcome = run_program(tables_main, check);
	check_messages(&outcome, "sysgate-tables");
	if (outcome.status != 0 || changed_file(0))
		finding("what sysgate-tables has written is not what it wants");
}

static void run_kernel_file(const struct target *of, const char *text, size_t size)
{
	put_file(of->path, text, size);
	update_tables();
}

static void run_kernel_tree(const struct target *of, const char *text, size_t size)
{
	(void)of;
	unpack(text, size);
	update_tables();
}

static const struct target targets[] = {
	{"arch", NULL, run_arch},
	{"calls", "tables/calls.tbl", run_file},
	{"bindings", "tables/bindings.tbl", run_file},
	{"numbers", "tables/numbers/mips_o32.tbl", run_file},
	{"constants", "tables/constants/signals.tbl", run_file},
	{"types", "tables/types/signals.h", run_file},
	{"definitions", "tables/definitions.tbl", run_file},
	{"lists", NULL, run_archive},
	{"options", NULL, run_options},
	{"kernel_c", "linux/arch/mips/kernel/calls.c", run_kernel_file},
	{"kernel_assembly", "linux/arch/mips/kernel/entry.S", run_kernel_file},
	{"kernel_table", "linux/arch/mips/kernel/syscalls/syscall_o32.tbl", run_kernel_file},
	{"kernel_tree", NULL, run_kernel_tree},
};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *slash = strrchr(**argv, '/');
	const char *name = slash ? slash + 1 : **argv;
	const char *root = getenv("FUZZ_ROOT");

	(void)argc;
	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++) {
		if (strcmp(name, targets[i].name) == 0)
			target = &targets[i];
	}
	if (!target)
		finding("there is no target '%s'", name);
	load_files(root					   ? root
			: strncmp(name, "kernel_", 7) == 0 ? "build/fuzz/kernel"
							   : "build/fuzz/root");
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	reset_files();
	target->run(target, (const char *)data, size);
	reset_files();
	return 0;
}
