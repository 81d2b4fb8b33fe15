/*
 * What a trap changes, and the instructions that overwrite it: the two have to name the same
 * registers. And forgetting one declaration of them, for tests that must notice.
 */
#include <string.h>

#include "model.h"
#include "text.h"

static bool is_result(const struct path *path, const char *name)
{
	return (path->result.name && strcmp(path->result.name, name) == 0) ||
		(path->flag.name && strcmp(path->flag.name, name) == 0);
}

static bool is_operand(const struct operand *operand, const char *name)
{
	return operand->name && strcmp(operand->name, name) == 0;
}

static struct clobber *clobber_of(const struct path *path, const char *name)
{
	for (size_t i = 0; i < path->clobber_count; i++) {
		if (strcmp(path->clobber[i].name, name) == 0)
			return &path->clobber[i];
	}
	return NULL;
}

static struct destroy *destroy_of(const struct path *path, const char *name)
{
	for (size_t i = 0; i < path->destroy_count; i++) {
		if (strcmp(path->destroy[i].name, name) == 0)
			return &path->destroy[i];
	}
	return NULL;
}

static bool changes(const struct path *path, const char *name)
{
	return !is_result(path, name) &&
		(clobber_of(path, name) || is_operand(&path->second, name) ||
			(path->number_lost && is_operand(&path->number, name)));
}

static void need_destroy(const struct path *path, struct place place, const char *name)
{
	if (!is_result(path, name) && !destroy_of(path, name))
		report(place.file, (size_t)place.line,
			"path %s has no 'destroy' that overwrites %s", path->name, name);
}

void check_destroys(struct path *path)
{
	for (size_t i = 0; i < path->clobber_count; i++)
		need_destroy(path, path->clobber[i].place, path->clobber[i].name);
	if (path->second.name)
		need_destroy(path, path->place, path->second.name);
	if (path->number_lost)
		need_destroy(path, path->place, path->number.name);
	for (size_t i = 0; i < path->destroy_count; i++) {
		struct destroy *destroy = &path->destroy[i];
		const struct clobber *clobber = clobber_of(path, destroy->name);

		if (!changes(path, destroy->name))
			report(destroy->place.file, (size_t)destroy->place.line,
				"path %s does not say that %s is lost", path->name, destroy->name);
		if (destroy_of(path, destroy->name) != destroy)
			report(destroy->place.file, (size_t)destroy->place.line,
				"a second 'destroy' of %s", destroy->name);
		if (clobber) {
			destroy->condition = clobber->condition;
			destroy->child = clobber->child;
		}
	}
}

static bool is_argument(const struct path *path, const char *name)
{
	for (int i = 0; i < path->argument_count; i++) {
		if (is_operand(&path->argument[i], name))
			return true;
	}
	return false;
}

/* "+REGISTER": an argument that the trap changes */
static bool forget_change(struct path *path, const char *name)
{
	struct clobber *clobber = clobber_of(path, name);

	if (!is_argument(path, name))
		return false;
	if (clobber)
		clobber->input_only = true;
	else if (is_operand(&path->second, name))
		path->second_input_only = true;
	else
		return false;
	return true;
}

static bool forget_in_path(struct path *path, const char *name)
{
	struct clobber *clobber = clobber_of(path, name);

	if (name[0] == '+')
		return forget_change(path, name + 1);
	if (clobber)
		clobber->forgotten = true;
	else if (strcmp(name, "number") == 0 && path->number_lost)
		path->number_lost = false;
	else if (strcmp(name, "second") == 0 && path->second.name)
		path->second_forgotten = true;
	else if (strcmp(name, "memory") == 0)
		path->memory_forgotten = true;
	else if (strcmp(name, "ends_block") == 0 && path->ends_block)
		path->ends_block = NULL;
	else
		return false;
	return true;
}

/* One name of the declaration, in all variants of the path. */
static bool forget_name(struct model *model, const char *path_name, size_t length, const char *name)
{
	bool found = false;

	for (size_t i = 0; i < model->abi_count; i++) {
		for (size_t j = 0; model->chosen[i] && j < model->abi[i].path_count; j++) {
			struct path *path = &model->abi[i].path[j];

			if (strlen(path->name) == length &&
				strncmp(path->name, path_name, length) == 0 &&
				forget_in_path(path, name))
				found = true;
		}
	}
	return found;
}

bool forget(struct model *model, const char *declaration)
{
	size_t length = strcspn(declaration, ".");
	const char *name = declaration + length;

	if (!*name)
		return false;
	do {
		size_t end = strcspn(++name, ",");

		if (!forget_name(model, declaration, length, string_copy(name, end)))
			return false;
		name += end;
	} while (*name);
	return true;
}
