/* A file system in memory, as far as the programs of gen/ need one. */
#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "program.h"
#include "replace.h"
/* The harness itself uses the C library. */
#undef fopen
#undef malloc
#undef calloc
#undef realloc
#undef free
#undef stdout
#undef stderr

enum { MOST_FILES = 400, MOST_PATH = 4096 };

/* What a run may change: an entry hides those of the same path before it. */
struct entry {
	struct file file;
	bool removed;
};

static struct entry entries[MOST_FILES];
static size_t count, loaded, watched;

const struct faults no_faults = {SIZE_MAX, UINT_MAX};
struct faults faults = {SIZE_MAX, UINT_MAX};

/* "./a//b/" is "a/b". */
static bool clean_path(char *clean, const char *path)
{
	size_t length = 0;

	if (strlen(path) >= MOST_PATH)
		return false;
	if (*path == '/')
		clean[length++] = '/';
	while (*path) {
		size_t part = strcspn(path, "/");

		if (part && !(part == 1 && *path == '.')) {
			if (length && clean[length - 1] != '/')
				clean[length++] = '/';
			memcpy(clean + length, path, part);
			length += part;
		}
		path += part + (path[part] == '/');
	}
	clean[length] = '\0';
	return true;
}

static struct entry *find_entry(const char *path)
{
	char clean[MOST_PATH];

	if (!clean_path(clean, path))
		return NULL;
	for (size_t i = count; i-- > 0;) {
		if (strcmp(entries[i].file.path, clean) == 0)
			return &entries[i];
	}
	return NULL;
}

const struct file *find_file(const char *path)
{
	static const struct file top = {"", NULL, 0, true};
	const struct entry *entry = find_entry(path);

	if (!*path || strcmp(path, ".") == 0 || strcmp(path, "./") == 0)
		return *path ? &top : NULL;
	return entry && !entry->removed ? &entry->file : NULL;
}

static void put(const char *path, char *data, size_t size, bool directory, bool removed)
{
	char clean[MOST_PATH];

	if (!clean_path(clean, path) || !*clean || count == MOST_FILES) {
		free(data);
		return;
	}
	entries[count++] = (struct entry){{strdup(clean), data, size, directory}, removed};
}

static char *copy_of(const void *data, size_t size)
{
	char *copy = malloc(size + 1);

	if (!copy)
		abort();
	if (size)
		memcpy(copy, data, size);
	return copy;
}

/* And the directories above it. */
void put_file(const char *path, const void *data, size_t size)
{
	char clean[MOST_PATH];

	if (!clean_path(clean, path))
		return;
	for (char *slash = clean + 1; *clean && (slash = strchr(slash, '/')); slash++) {
		*slash = '\0';
		if (!find_file(clean))
			put(clean, NULL, 0, true, false);
		*slash = '/';
	}
	put(path, copy_of(data, size), size, false, false);
}

void put_directory(const char *path)
{
	put(path, NULL, 0, true, false);
}

void remove_file(const char *path)
{
	put(path, NULL, 0, false, true);
}

static size_t top_length;

static int load(const char *path, const struct stat *status, int type, struct FTW *place)
{
	char *data;
	FILE *file;

	(void)place;
	if (type == FTW_D && path[top_length])
		put_directory(path + top_length + 1);
	if (type != FTW_F)
		return 0;
	data = malloc((size_t)status->st_size + 1);
	file = fopen(path, "rb");
	if (!data || !file)
		abort();
	put(path + top_length + 1, data, fread(data, 1, (size_t)status->st_size, file), false,
		false);
	fclose(file);
	return 0;
}

void load_files(const char *directory)
{
	top_length = strlen(directory);
	if (nftw(directory, load, 16, 0) != 0)
		finding("%s cannot be read", directory);
	loaded = watched = count;
}

void reset_files(void)
{
	while (count > loaded) {
		count--;
		free((char *)entries[count].file.path);
		free((char *)entries[count].file.data);
	}
	watched = count;
	faults = no_faults;
}

void watch_files(void)
{
	watched = count;
}

static bool is_as_before(const struct entry *entry)
{
	const struct entry *before = NULL;

	for (size_t i = watched; i-- > 0 && !before;) {
		if (strcmp(entries[i].file.path, entry->file.path) == 0)
			before = &entries[i];
	}
	if (!before || before->removed)
		return entry->removed;
	return !entry->removed && before->file.directory == entry->file.directory &&
		before->file.size == entry->file.size &&
		(entry->file.size == 0 ||
			memcmp(before->file.data, entry->file.data, entry->file.size) == 0);
}

const struct file *changed_file(size_t index)
{
	for (size_t i = watched; i < count; i++) {
		const struct entry *entry = &entries[i];

		if (find_entry(entry->file.path) == entry && !is_as_before(entry) && index-- == 0)
			return &entry->file;
	}
	return NULL;
}

bool is_removed(const struct file *file)
{
	return ((const struct entry *)(const void *)file)->removed;
}

static bool has_parent(const char *path)
{
	char clean[MOST_PATH];
	char *slash;
	const struct file *parent;

	if (!clean_path(clean, path))
		return false;
	slash = strrchr(clean, '/');
	if (!slash)
		return *clean != '\0';
	*slash = '\0';
	parent = find_file(clean);
	return parent && parent->directory;
}

static int fail(int error)
{
	errno = error;
	return -1;
}

static bool is_faulty(void)
{
	return faults.calls_left == 0 || faults.calls_left-- == 1;
}

/* The entry by number: a stream may outlive a growing table. */
static ssize_t write_file(void *cookie, const char *bytes, size_t size)
{
	struct file *file = &entries[(size_t)cookie].file;
	char *grown;

	if (size > faults.bytes_left)
		size = faults.bytes_left;
	if (size == 0)
		return fail(ENOSPC), 0;
	if (faults.bytes_left != SIZE_MAX)
		faults.bytes_left -= size;
	grown = realloc((char *)file->data, file->size + size);
	if (!grown)
		abort();
	memcpy(grown + file->size, bytes, size);
	file->data = grown;
	file->size += size;
	return (ssize_t)size;
}

FILE *fuzz_fopen(const char *path, const char *mode)
{
	const struct file *file = find_file(path);
	const cookie_io_functions_t functions = {.write = write_file};

	if (*mode != 'w')
		abort();
	if ((file && file->directory) || !has_parent(path) || count == MOST_FILES || is_faulty()) {
		errno = file && file->directory ? EISDIR : ENOENT;
		return NULL;
	}
	put(path, NULL, 0, false, false);
	return fopencookie((void *)(count - 1), "w", functions);
}

int fuzz_rename(const char *from, const char *to)
{
	const struct file *file = find_file(from);
	const struct file *there = find_file(to);

	if (!file || !has_parent(to) || is_faulty())
		return fail(ENOENT);
	if (there && there->directory)
		return fail(EISDIR);
	put(to, copy_of(file->data, file->size), file->size, false, false);
	remove_file(from);
	return 0;
}

int fuzz_remove(const char *path)
{
	if (!find_file(path))
		return fail(ENOENT);
	remove_file(path);
	return 0;
}

int fuzz_access(const char *path, int mode)
{
	(void)mode;
	return find_file(path) ? 0 : fail(ENOENT);
}

int fuzz_lstat(const char *path, struct stat *status)
{
	const struct file *file = find_file(path);

	if (!file)
		return fail(ENOENT);
	memset(status, 0, sizeof(*status));
	status->st_mode = file->directory ? S_IFDIR : S_IFREG;
	return 0;
}

struct listing {
	char path[MOST_PATH];
	size_t at;
	struct dirent item;
};

DIR *fuzz_opendir(const char *path)
{
	const struct file *file = find_file(path);
	struct listing *listing;

	if (!file || !file->directory) {
		errno = file ? ENOTDIR : ENOENT;
		return NULL;
	}
	listing = calloc(1, sizeof(*listing));
	if (!listing)
		abort();
	clean_path(listing->path, path);
	return (DIR *)listing;
}

/* The name of an entry in a directory; NULL if it is not in it. */
static const char *name_in(const char *directory, const struct entry *entry)
{
	size_t length = strlen(directory);
	const char *path = entry->file.path;

	if (length && (strncmp(path, directory, length) != 0 || path[length] != '/'))
		return NULL;
	path += length + (length != 0);
	return entry->removed || strchr(path, '/') || strlen(path) > 255 ? NULL : path;
}

struct dirent *fuzz_readdir(DIR *directory)
{
	struct listing *listing = (struct listing *)directory;

	while (listing->at < count) {
		const struct entry *entry = &entries[listing->at++];
		const char *name = name_in(listing->path, entry);

		if (name && find_entry(entry->file.path) == entry) {
			strcpy(listing->item.d_name, name);
			return &listing->item;
		}
	}
	return NULL;
}

int fuzz_closedir(DIR *directory)
{
	free(directory);
	return 0;
}
