#include "kernel_tree.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct walk {
	const char *tree;
	void (*visit)(const char *path, const char *inside, void *context);
	void *context;
};

struct directory {
	char **name;
	size_t count;
};

/* The value of "NAME = value" among the Makefile's lines, or "" if there is none. */
static const char *makefile_value(const struct lines *lines, const char *name)
{
	for (size_t i = 0; i < lines->count; i++) {
		size_t length = strlen(name);
		char *value = lines->line[i];

		if (strncmp(value, name, length) != 0)
			continue;
		value += length + strspn(value + length, " \t");
		if (*value != '=')
			continue;
		value += 1 + strspn(value + 1, " \t");
		value[strcspn(value, " \t\r#")] = '\0';
		return value;
	}
	return "";
}

bool tree_version(const char *tree, struct text *version)
{
	struct text path = {0}, makefile = {0};
	bool good = false;

	text_print(&path, "%s/Makefile", tree);
	if (!text_read(&makefile, path.data)) {
		report(path.data, 0, "%s", strerror(errno));
	} else {
		struct lines lines = text_split(&makefile);
		const char *major = makefile_value(&lines, "VERSION");
		const char *minor = makefile_value(&lines, "PATCHLEVEL");
		const char *patch = makefile_value(&lines, "SUBLEVEL");

		good = *major && *minor && *patch;
		if (good)
			text_print(version, "%s.%s.%s%s", major, minor, patch,
				makefile_value(&lines, "EXTRAVERSION"));
		else
			report(path.data, 0, "states no kernel version");
		free(lines.line);
	}
	text_free(&path);
	text_free(&makefile);
	return good;
}

static int compare_names(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

/* Reads a directory without what begins with a dot. */
static bool read_directory(const char *path, struct directory *directory)
{
	DIR *stream = opendir(path);
	const struct dirent *item;

	*directory = (struct directory){0};
	if (!stream) {
		report(path, 0, "%s", strerror(errno));
		return false;
	}
	while ((item = readdir(stream))) {
		if (item->d_name[0] == '.')
			continue;
		directory->name =
			array_grow(directory->name, directory->count, sizeof(*directory->name));
		directory->name[directory->count++] =
			string_copy(item->d_name, strlen(item->d_name));
	}
	closedir(stream);
	if (directory->count)
		qsort(directory->name, directory->count, sizeof(*directory->name), compare_names);
	return true;
}

static void free_directory(struct directory *directory)
{
	for (size_t i = 0; i < directory->count; i++)
		free(directory->name[i]);
	free(directory->name);
}

/* Programs and examples for user space, which define system calls of the same names. */
static bool is_kernel_code(const char *inside)
{
	static const char *const others[] = {"Documentation", "samples", "scripts", "tools"};

	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (!strcmp(inside, others[i]))
			return false;
	return true;
}

static bool is_source(const char *name)
{
	size_t length = strlen(name);

	return length > 2 && name[length - 2] == '.' && strchr("cSh", name[length - 1]);
}

/* Links are not followed: what they lead to is met in its own place. */
static bool is_directory(const char *path)
{
	struct stat status;

	return !lstat(path, &status) && S_ISDIR(status.st_mode);
}

static void walk_directory(const struct walk *walk, struct text *path)
{
	struct directory directory;
	size_t length = path->length;

	if (!read_directory(path->data, &directory))
		return;
	for (size_t i = 0; i < directory.count; i++) {
		const char *inside;

		text_print(path, "/%s", directory.name[i]);
		inside = path->data + strlen(walk->tree) + 1;
		if (is_source(directory.name[i]))
			walk->visit(path->data, inside, walk->context);
		else if (is_kernel_code(inside) && is_directory(path->data))
			walk_directory(walk, path);
		path->length = length;
		path->data[length] = '\0';
	}
	free_directory(&directory);
}

void tree_walk(const char *tree, void (*visit)(const char *path, const char *inside, void *context),
	void *context)
{
	const struct walk walk = {tree, visit, context};
	struct text path = {0};

	text_print(&path, "%s", tree);
	walk_directory(&walk, &path);
	text_free(&path);
}
