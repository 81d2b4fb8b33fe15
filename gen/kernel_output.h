/* Files that are to be written together: all of them, or none if anything goes wrong before. */
#ifndef KERNEL_OUTPUT_H
#define KERNEL_OUTPUT_H

#include "text.h"

struct output_file;

struct output {
	struct output_file *file;
	size_t count;
};

/* Plans path with these contents, which are copied. A file that has them already is left out. */
void output_add(struct output *output, const char *path, const struct text *contents);

/* Writes each file beside its target, and only then puts them in place. False: reported. */
bool output_write(const struct output *output);

void output_free(struct output *output);

#endif
