/* sysgate-tables: brings the tables of numbers and definitions in line with a kernel tree. */

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_definitions.h"
#include "kernel_table.h"
#include "kernel_tree.h"

static const char usage[] = "usage: sysgate-tables [--check] KERNEL-TREE [TABLES-DIRECTORY]\n";

enum status { STATUS_GOOD, STATUS_BAD, STATUS_USAGE };

/* What one run learns and means to write. */
struct run {
	const char *tree;
	const char *directory;
	char **file; /* the names in tables/numbers, sorted */
	struct rows *kernel; /* the kernel's rows for each of them */
	size_t files;
	size_t tables; /* those with rows of the kernel */
	size_t rows;
	size_t differences;
	struct text version;
	struct names names;
	struct entries entries;
	struct text changes;
	struct output output;
};

static int compare_names(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

static bool is_table(const char *name)
{
	size_t length = strlen(name);

	return name[0] != '.' && length > 4 && !strcmp(name + length - 4, ".tbl");
}

static void list_tables(struct run *run)
{
	struct text path = {0};
	const struct dirent *item;
	DIR *stream;

	text_print(&path, "%s/numbers", run->directory);
	stream = opendir(path.data);
	if (!stream)
		report(path.data, 0, "%s", strerror(errno));
	while (stream && (item = readdir(stream))) {
		if (!is_table(item->d_name))
			continue;
		run->file = array_grow(run->file, run->files, sizeof(*run->file));
		run->file[run->files++] = string_copy(item->d_name, strlen(item->d_name));
	}
	if (stream && closedir(stream) == 0 && !run->files)
		report(path.data, 0, "holds no tables");
	if (run->files)
		qsort(run->file, run->files, sizeof(*run->file), compare_names);
	text_free(&path);
}

static void update_version(struct run *run)
{
	struct text path = {0}, old = {0}, new = {0};

	text_print(&path, "%s/kernel", run->directory);
	text_print(&new, "%s\n", run->version.data);
	if (text_read(&old, path.data))
		old.data[strcspn(old.data, "\n")] = '\0';
	if (!old.length || strcmp(old.data, run->version.data) != 0) {
		text_print(&run->changes, "kernel: %s", run->version.data);
		text_print(&run->changes, old.length ? ", was %s\n" : "\n", old.data);
		run->differences++;
	}
	output_add(&run->output, path.data, &new);
	text_free(&path);
	text_free(&old);
	text_free(&new);
}

static void update_tables(struct run *run)
{
	for (size_t i = 0; i < run->files; i++) {
		struct rows *kernel;

		run->kernel = array_grow(run->kernel, i, sizeof(*run->kernel));
		kernel = &run->kernel[i];
		run->differences += table_update(run->tree, run->directory, run->file[i], kernel,
			&run->changes, &run->output);
		run->tables += kernel->count != 0;
		run->rows += kernel->count;
		names_add_rows(&run->names, kernel);
	}
	names_sort(&run->names);
}

static void update_definitions(struct run *run)
{
	definitions_read(run->tree, &run->names, &run->entries);
	run->differences +=
		definitions_update(run->directory, &run->entries, &run->changes, &run->output);
}

/* Entry points whose parameters nobody states: every run names them, for a person to look at. */
static void print_unreadable(const struct run *run)
{
	size_t count = 0;

	for (size_t i = 0; i < run->names.count; i++)
		if (!entries_find(&run->entries, run->names.name[i]))
			printf("%s%s",
				count++ ? ", " : "without a definition: ", run->names.name[i]);
	if (count)
		putchar('\n');
}

static void print_summary(const struct run *run, bool check)
{
	fputs(run->changes.data ? run->changes.data : "", stdout);
	print_unreadable(run);
	printf("Linux %s: %zu tables, %zu rows, %zu definitions; %zu changes, %zu files %s\n",
		run->version.data, run->tables, run->rows, run->entries.count, run->differences,
		run->output.count, check ? "to write" : "written");
}

/* Everything is read before anything is given up, so that one run shows all the errors. */
static enum status update(struct run *run, bool check)
{
	if (!tree_version(run->tree, &run->version))
		return STATUS_BAD;
	list_tables(run);
	if (!run->files)
		return STATUS_BAD;
	update_tables(run);
	update_definitions(run);
	update_version(run);
	if (report_count() || (!check && !output_write(&run->output)))
		return STATUS_BAD;
	print_summary(run, check);
	return check && run->output.count ? STATUS_BAD : STATUS_GOOD;
}

static void free_run(struct run *run)
{
	for (size_t i = 0; i < run->files; i++) {
		free(run->file[i]);
		rows_free(&run->kernel[i]);
	}
	free(run->file);
	free(run->kernel);
	free(run->names.name);
	text_free(&run->version);
	text_free(&run->changes);
	entries_free(&run->entries);
	output_free(&run->output);
}

int main(int argc, char **argv)
{
	struct run run = {.directory = "tables"};
	bool check = argc > 1 && !strcmp(argv[1], "--check");
	int first = check ? 2 : 1;
	enum status status;

	if (argc - first < 1 || argc - first > 2 || argv[first][0] == '-') {
		fputs(usage, stderr);
		return STATUS_USAGE;
	}
	run.tree = argv[first];
	if (argc - first == 2)
		run.directory = argv[first + 1];
	status = update(&run, check);
	free_run(&run);
	if (fflush(stdout) || ferror(stdout)) {
		report("stdout", 0, "%s", strerror(errno));
		return STATUS_BAD;
	}
	return (int)status;
}
