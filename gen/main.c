/* sysgate-gen: reads arch/ and tables/, writes include/sysgate.h. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "emit.h"
#include "words.h"

static const char usage[] =
	"usage: sysgate-gen [--root DIR] [--output FILE] [--abi NAME,NAME...] [--slim]\n"
	"                    [--trash [--forget PATH.NAME,NAME...]]\n"
	"       sysgate-gen [--root DIR] --check FILE\n"
	"       sysgate-gen [--root DIR] --numbers ABI | --marshal ABI | --survey ABI |\n"
	"                    --mutants ABI | --list-abis | --describe\n";

struct options {
	const char *root;
	const char *output;
	const char *check; /* compare with this file instead of writing */
	const char *abis;
	const char *numbers; /* print this ABI's numbers instead, ... */
	const char *marshal; /* ... or a program that makes each of its calls, ... */
	const char *survey; /* ... or functions that fill and read its registers, ... */
	const char *mutants; /* ... or what --forget can take out of it */
	const char *forget;
	bool list_abis;
	bool describe;
	bool slim;
	bool trash;
};

/* --name VALUE; false if the words are no option. */
static bool read_option(struct options *options, char **word)
{
	const struct {
		const char *name;
		const char **value;
	} valued[] = {
		{"--root", &options->root},
		{"--output", &options->output},
		{"--check", &options->check},
		{"--abi", &options->abis},
		{"--numbers", &options->numbers},
		{"--marshal", &options->marshal},
		{"--survey", &options->survey},
		{"--mutants", &options->mutants},
		{"--forget", &options->forget},
	};

	for (size_t i = 0; i < sizeof(valued) / sizeof(valued[0]); i++) {
		if (strcmp(word[0], valued[i].name) == 0 && word[1]) {
			*valued[i].value = word[1];
			return true;
		}
	}
	return false;
}

static bool read_options(struct options *options, char **argv)
{
	*options = (struct options){.root = "."};
	for (argv++; *argv; argv++) {
		if (strcmp(*argv, "--list-abis") == 0)
			options->list_abis = true;
		else if (strcmp(*argv, "--describe") == 0)
			options->describe = true;
		else if (strcmp(*argv, "--slim") == 0)
			options->slim = true;
		else if (strcmp(*argv, "--trash") == 0)
			options->trash = true;
		else if (read_option(options, argv))
			argv++;
		else
			return false;
	}
	return options->trash || !options->forget;
}

/* Marks the ABIs that --abi names; without it, all. False after a message if it names no ABI. */
static bool choose_abis(struct model *model, const char *names)
{
	bool good = true;

	model->chosen = calloc(model->abi_count + 1, sizeof(*model->chosen));
	if (!model->chosen)
		abort();
	for (size_t i = 0; !names && i < model->abi_count; i++)
		model->chosen[i] = true;
	while (names) {
		size_t length = strcspn(names, ",");
		bool found = false;

		for (size_t i = 0; i < model->abi_count; i++) {
			if (strlen(model->abi[i].name) == length &&
				strncmp(model->abi[i].name, names, length) == 0)
				found = model->chosen[i] = true;
		}
		if (!found) {
			fprintf(stderr, "sysgate-gen: there is no ABI '%.*s'\n", (int)length,
				names);
			good = false;
		}
		names = names[length] ? names + length + 1 : NULL;
	}
	return good;
}

static const char begin_calls[] =
	"#if defined(__cplusplus) && defined(__GNUC__) && !defined(__clang__)\n"
	"/* g++ -Wshadow warns of a function named like a struct, as stat(2) is. */\n"
	"#pragma GCC diagnostic push\n"
	"#pragma GCC diagnostic ignored \"-Wshadow\"\n"
	"#endif\n";

static const char end_calls[] =
	"\n#if defined(__cplusplus) && defined(__GNUC__) && !defined(__clang__)\n"
	"#pragma GCC diagnostic pop\n"
	"#endif\n";

static void emit_header(struct text *out, const struct model *model)
{
	emit_part(out, model, "head.h");
	emit_banner(out, "Knobs");
	emit_part(out, model, "knobs.h");
	if (model->slim)
		emit_slim_errors(out, model);
	emit_abis(out, model);
	text_print(out, "\n#ifdef SYSGATE_ABI\n");
	emit_banner(out, "Numbers (tables/numbers)");
	emit_numbers(out, model);
	emit_banner(out, "Types (gen/parts/types.h)");
	emit_part(out, model, "types.h");
	emit_subjects(out, model);
	text_print(out, "\n/* Named by the prototypes below. */\n");
	emit_struct_names(out, model);
	emit_banner(out, "The auxiliary vector (gen/parts/auxv.h)");
	emit_part(out, model, "auxv.h");
	emit_banner(out, "Results, raw calls and errors (gen/parts/results.h)");
	emit_part(out, model, "results.h");
	emit_banner(out, "Typed calls (tables/calls.tbl, tables/bindings.tbl)");
	text_print(out, "%s", begin_calls);
	emit_calls(out, model);
	text_print(out, "%s", end_calls);
	emit_banner(out, "ELF images (gen/parts/elf.h)");
	emit_part(out, model, "elf.h");
	emit_banner(out, "The program frame (gen/parts/frame.h)");
	emit_part(out, model, "frame.h");
	emit_grants(out, model);
	emit_banner(out, "Functions of the vDSO (gen/parts/vdso.h)");
	emit_part(out, model, "vdso.h");
	emit_banner(out, "Memory functions (gen/parts/memory.h)");
	emit_part(out, model, "memory.h");
	if (!model->slim) {
		emit_banner(out, "Names (gen/parts/names.h)");
		emit_names(out, model);
		emit_banner(out, "Bare names");
		emit_bare_names(out, model);
	}
	text_print(out, "\n#endif /* SYSGATE_ABI */\n\n#endif\n");
}

static bool write_text(const char *path, const struct text *text)
{
	FILE *file = fopen(path, "w");
	bool good = file && fwrite(text->data, 1, text->length, file) == text->length;

	return file && fclose(file) == 0 && good;
}

/*
 * Writes beside the file and renames, so that the old one stays whole until the new one is; a device, a
 * pipe or a link is not to be replaced by a file, and written to.
 */
static bool write_file(const char *path, const struct text *text)
{
	struct text aside = {0};
	struct stat status;
	bool in_place = lstat(path, &status) == 0 && !S_ISREG(status.st_mode);
	bool good;

	text_print(&aside, "%s.new", path);
	good = write_text(in_place ? path : aside.data, text) &&
		(in_place || rename(aside.data, path) == 0);
	if (!good) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		if (!in_place)
			remove(aside.data);
	}
	text_free(&aside);
	return good;
}

static bool is_same(const char *path, const struct text *text)
{
	struct text old = {0};

	if (!text_read(&old, path)) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		return false;
	}
	if (old.length == text->length && memcmp(old.data, text->data, old.length) == 0)
		return true;
	fprintf(stderr, "%s: not what arch/ and tables/ give: run make header\n", path);
	return false;
}

/* "NUMBER NAME", or "NUMBER NAME -" for a number without implementation. */
static void print_numbers(struct text *out, const struct model *model, size_t abi_index)
{
	const struct abi *abi = &model->abi[abi_index];

	for (size_t i = 0; i < abi->number_count; i++) {
		text_print(out, "%ld %s%s\n", abi->base + abi->number[i]->value,
			abi->number[i]->name, abi->number[i]->entry ? "" : " -");
	}
}

/* "ABI|TITLE|PATH...|ORDER|WHY UNPROVEN": what README.md shows of each. */
static void describe(const struct abi *abi)
{
	const char *last = "";

	printf("%s|%s|", abi->name, abi->title);
	for (size_t i = 0; i < abi->path_count; i++) {
		if (strcmp(abi->path[i].name, last) != 0)
			printf("%s%s", i ? " " : "", abi->path[i].name);
		last = abi->path[i].name;
	}
	printf("|%s|%s\n", abi->order, abi->unproven ? abi->unproven : "");
}

/* Whether standard output has taken everything. */
static int end_output(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return 0;
	fprintf(stderr, "standard output: %s\n", strerror(errno));
	return 1;
}

/* What is asked of one ABI goes to standard output. */
static int print_about(const struct model *model, const char *name,
	void (*print)(struct text *out, const struct model *model, size_t abi_index))
{
	struct text text = {0};
	size_t i = 0;

	while (i < model->abi_count && strcmp(model->abi[i].name, name) != 0)
		i++;
	if (i == model->abi_count) {
		fprintf(stderr, "sysgate-gen: there is no ABI '%s'\n", name);
		return 2;
	}
	print(&text, model, i);
	if (report_count())
		return 1;
	fwrite(text.data, 1, text.length, stdout);
	return end_output();
}

static void read_model(struct model *model, const char *root)
{
	memset(model, 0, sizeof(*model));
	model->root = root;
	read_kernel_version(model);
	read_number_tables(model);
	read_abis(model);
	read_groups(model);
	read_subjects(model);
	read_calls(model);
	read_bindings(model);
	if (report_count() == 0)
		resolve(model);
}

int main(int argc, char **argv)
{
	static struct model model;
	struct options options;
	struct text header = {0};

	(void)argc;
	if (!read_options(&options, argv)) {
		fputs(usage, stderr);
		return 2;
	}
	read_model(&model, options.root);
	if (report_count())
		return 1;
	if (!choose_abis(&model, options.abis))
		return 2;
	model.slim = options.slim;
	model.trash = options.trash;
	if (options.forget && !forget(&model, options.forget)) {
		fprintf(stderr, "sysgate-gen: no chosen ABI declares '%s'\n", options.forget);
		return 2;
	}
	if (options.numbers)
		return print_about(&model, options.numbers, print_numbers);
	if (options.marshal)
		return print_about(&model, options.marshal, emit_marshal);
	if (options.survey)
		return print_about(&model, options.survey, emit_survey);
	if (options.mutants)
		return print_about(&model, options.mutants, emit_mutants);
	for (size_t i = 0; options.describe && i < model.abi_count; i++)
		describe(&model.abi[i]);
	for (size_t i = 0; options.list_abis && i < model.abi_count; i++)
		puts(model.abi[i].name);
	if (options.list_abis || options.describe)
		return end_output();
	emit_header(&header, &model);
	if (report_count())
		return 1;
	if (options.check)
		return is_same(options.check, &header) ? 0 : 1;
	if (!options.output)
		options.output = path_below(options.root, "include/sysgate.h", "");
	return write_file(options.output, &header) ? 0 : 1;
}
