#include "kernel_output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct output_file {
	char *path;
	char *temporary;
	struct text contents;
};

static bool is_unchanged(const char *path, const struct text *contents)
{
	struct text old = {0};
	bool same = text_read(&old, path) && old.length == contents->length &&
		!memcmp(old.data, contents->data, old.length);

	text_free(&old);
	return same;
}

void output_add(struct output *output, const char *path, const struct text *contents)
{
	struct output_file file = {0};
	struct text temporary = {0};

	if (is_unchanged(path, contents))
		return;
	text_print(&temporary, "%s.new", path);
	file.path = string_copy(path, strlen(path));
	file.temporary = temporary.data;
	text_add(&file.contents, contents->data, contents->length);
	output->file = array_grow(output->file, output->count, sizeof(*output->file));
	output->file[output->count++] = file;
}

static bool write_file(const char *path, const struct text *contents)
{
	FILE *file = fopen(path, "wb");
	size_t written;

	if (!file) {
		report(path, 0, "%s", strerror(errno));
		return false;
	}
	written = fwrite(contents->data, 1, contents->length, file);
	/* A full disk may be noticed by the last write only. */
	if (fclose(file) || written != contents->length) {
		report(path, 0, "%s", strerror(errno));
		return false;
	}
	return true;
}

bool output_write(const struct output *output)
{
	bool good = true;

	for (size_t i = 0; good && i < output->count; i++)
		good = write_file(output->file[i].temporary, &output->file[i].contents);
	for (size_t i = 0; good && i < output->count; i++) {
		const struct output_file *file = &output->file[i];

		if (rename(file->temporary, file->path)) {
			report(file->path, 0, "%s", strerror(errno));
			good = false;
		}
	}
	for (size_t i = 0; !good && i < output->count; i++)
		remove(output->file[i].temporary);
	return good;
}

void output_free(struct output *output)
{
	for (size_t i = 0; i < output->count; i++) {
		free(output->file[i].path);
		free(output->file[i].temporary);
		text_free(&output->file[i].contents);
	}
	free(output->file);
	*output = (struct output){0};
}
