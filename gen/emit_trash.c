/*
 * What a header by --trash has behind each trap: instructions that overwrite all that the trap may
 * change. A compiler that was not told of one of them is then wrong on every machine, not only where
 * a kernel happens to use the register.
 */
#include <ctype.h>
#include <string.h>

#include "emit.h"

/* In the code, %r is the register and %n the digits of its name. */
static void print_code(struct text *out, const struct destroy *destroy)
{
	for (const char *c = destroy->code; *c; c++) {
		if (c[0] == '%' && c[1] == 'r')
			text_print(out, "%s", destroy->name);
		else if (c[0] == '%' && c[1] == 'n')
			text_print(out, "%s", destroy->name + strcspn(destroy->name, "0123456789"));
		else
			text_add(out, c, c[0] == '%' && c[1] == '%' ? 2 : 1);
		if (c[0] == '%' && c[1] && strchr("rn%", c[1]))
			c++;
	}
}

static bool is_same_condition(const struct destroy *a, const struct destroy *b)
{
	return a->condition && b->condition && a->child == b->child &&
		strcmp(a->condition, b->condition) == 0;
}

static bool begins_condition(const struct path *path, size_t i)
{
	const struct destroy *destroy = path->destroy;

	return destroy[i].condition && (i == 0 || !is_same_condition(&destroy[i - 1], &destroy[i]));
}

void emit_trash_macros(struct text *out, const struct path *path)
{
	for (size_t i = 0; i < path->destroy_count; i++) {
		if (!begins_condition(path, i))
			continue;
		text_print(out, "\n#if %s\n#define ", path->destroy[i].condition);
		print_register_macro(out, "SYSGATE_TRASH_", path->destroy[i].name);
		for (size_t j = i; j < path->destroy_count; j++) {
			if (!is_same_condition(&path->destroy[i], &path->destroy[j]))
				break;
			text_print(out, " \\\n\t\"\\n\\t");
			print_code(out, &path->destroy[j]);
			text_print(out, "\"");
		}
		text_print(out, "\n#else\n#define ");
		print_register_macro(out, "SYSGATE_TRASH_", path->destroy[i].name);
		text_print(out, "\n#endif\n");
	}
}

void emit_trash(struct text *out, const struct path *path, bool second, bool child)
{
	for (size_t i = 0; i < path->destroy_count; i++) {
		const struct destroy *destroy = &path->destroy[i];

		if (second && path->second.name && strcmp(path->second.name, destroy->name) == 0)
			continue;
		if (destroy->child && !child)
			continue;
		if (begins_condition(path, i)) {
			text_print(out, "\n\t\t");
			print_register_macro(out, "SYSGATE_TRASH_", destroy->name);
		} else if (!destroy->condition) {
			text_print(out, "\n\t\t\"\\n\\t");
			print_code(out, destroy);
			text_print(out, "\"");
		}
	}
}

/* "PATH NAME", and if the register is an argument's, "PATH +NAME" */
static void emit_mutants_of_register(
	struct text *out, const struct path *path, const char *name, const char *reg)
{
	text_print(out, "%s %s\n", path->name, name);
	for (int i = 0; i < path->argument_count; i++) {
		if (strcmp(path->argument[i].name, reg) == 0)
			text_print(out, "%s +%s\n", path->name, reg);
	}
}

static void emit_mutants_of(struct text *out, const struct path *path)
{
	for (size_t i = 0; i < path->clobber_count; i++) {
		const struct clobber *clobber = &path->clobber[i];

		if (clobber->condition)
			text_print(out, "#if %s\n", clobber->condition);
		emit_mutants_of_register(out, path, clobber->name, clobber->name);
		if (clobber->condition)
			text_print(out, "#endif\n");
	}
	if (path->second.name)
		emit_mutants_of_register(out, path, "second", path->second.name);
	if (path->number_lost)
		text_print(out, "%s number\n", path->name);
	if (path->ends_block)
		text_print(out, "#if %s\n%s ends_block\n#endif\n", path->ends_block, path->name);
	text_print(out, "%s memory\n", path->name);
}

void emit_mutants(struct text *out, const struct model *model, size_t abi_index)
{
	const struct abi *abi = &model->abi[abi_index];

	for (size_t i = 0; i < abi->path_count; i++) {
		if (abi->path[i].when)
			text_print(out, "#if %s\n", abi->path[i].when);
		emit_mutants_of(out, &abi->path[i]);
		if (abi->path[i].when)
			text_print(out, "#endif\n");
	}
}
