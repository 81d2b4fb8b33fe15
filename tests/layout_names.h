/* The macros and enumerators that headers define. */
#ifndef LAYOUT_NAMES_H
#define LAYOUT_NAMES_H

#include "layout_tables.h"

/*
 * Of what `cc -E -dD` prints, the names that match: macros that have a value but no arguments, and
 * enumerators.
 */
struct name_list defined_names(char *preprocessed, const struct name_list *patterns);

/*
 * C that defines the matching names of a file of the kernel's own source, which cannot be included:
 * its macros, where the name is not taken yet, and enumerations that have one of them and none that
 * `defined` has, which they then join.
 */
void define_names(
	char **text, struct name_list *defined, const struct name_list *patterns, const char *path);

#endif
