/* Checks of arch/ for which a whole file has to be read: that its words can be C, and fit together. */
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

static void check_sources(const struct abi *abi)
{
	for (size_t i = 0; i < abi->source_count; i++) {
		const struct number_source *source = &abi->source[i];

		if (source->tags.count == 0)
			COMPLAIN(source->place, "expected 'numbers TABLE TAG...'");
	}
	for (size_t i = 0; i < abi->rename_count; i++) {
		if (!is_identifier(abi->rename[i].to))
			COMPLAIN(abi->rename[i].place, "'%s' is no name for a call",
				abi->rename[i].to);
	}
}

static void check_path(const struct path *path)
{
	if (!is_identifier(path->name))
		COMPLAIN(path->place, "'%s' is no name", path->name);
	if (path->select && !is_identifier(path->select))
		COMPLAIN(path->place, "path %s is selected by '%s', which is no name", path->name,
			path->select);
	for (int n = 1; path->has_trap[0] && n <= path->argument_count; n++) {
		if (!path->has_trap[n])
			COMPLAIN(
				path->place, "path %s has no trap for %d arguments", path->name, n);
	}
}

void check_facts(const struct abi *abi)
{
	if (*abi->name && !is_identifier(abi->name))
		report(abi->place.file, 0, "'%s' is no name", abi->name);
	if (abi->unproven && !is_plain(abi->unproven))
		report(abi->place.file, 0, "'unproven' has a quote or a backslash");
	if (!is_plain(abi->title))
		report(abi->place.file, 0, "'title' has a quote or a backslash");
	check_sources(abi);
	for (size_t i = 0; i < abi->path_count; i++)
		check_path(&abi->path[i]);
}
