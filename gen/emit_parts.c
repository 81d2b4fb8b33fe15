/* Writes the parts of the header that are C already: gen/parts/. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "words.h"

/* Some to a line, within a comment. */
static void print_abi_names(struct text *out, const struct model *model)
{
	int count = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		if (!model->chosen[i])
			continue;
		text_print(out, "%s%s",
			count == 0	    ? ""
				: count % 8 ? ", "
					    : ",\n *   ",
			model->abi[i].name);
		count++;
	}
}

static void print_kernel_hex(struct text *out, const char *version)
{
	unsigned part[3] = {0, 0, 0};

	sscanf(version, "%u.%u.%u", &part[0], &part[1], &part[2]);
	text_print(out, "0x%02x%02x%02x", part[0] & 0xff, part[1] & 0xff, part[2] & 0xff);
}

/* GEN_NAME in a part stands for a fact, or for another part. */
static void print_placeholder(
	struct text *out, const struct model *model, const char *name, size_t length)
{
	char *placeholder = string_copy(name, length);

	if (strcmp(placeholder, "GEN_KERNEL") == 0)
		text_print(out, "%s", model->kernel);
	else if (strcmp(placeholder, "GEN_KERNEL_HEX") == 0)
		print_kernel_hex(out, model->kernel);
	else if (strcmp(placeholder, "GEN_ABIS") == 0)
		print_abi_names(out, model);
	else if (strcmp(placeholder, "GEN_KNOBS") == 0)
		emit_knob_names(out, model);
	else if (strcmp(placeholder, "GEN_RELOCATE") == 0)
		emit_part(out, model, "relocate.h");
	else
		text_print(out, "%s", placeholder);
	free(placeholder);
}

/* A file of ours that goes into the header as it is, but for its placeholders. */
void emit_file(struct text *out, const struct model *model, const char *name)
{
	char *path = path_below(model->root, name, "");
	struct text text = {0};
	const char *at;

	if (!read_whole(&text, path))
		return;
	for (at = text.data; *at;) {
		size_t length = 1;

		if (strncmp(at, "GEN_", 4) == 0) {
			length = strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
			print_placeholder(out, model, at, length);
		} else {
			text_add(out, at, 1);
		}
		at += length;
	}
	text_free(&text);
	free(path);
}

void emit_part(struct text *out, const struct model *model, const char *name)
{
	char *path = path_below("gen/parts", "*", name);

	emit_file(out, model, path);
	free(path);
}
