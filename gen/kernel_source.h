/* Reading the kernel's sources: C and assembly as text, without a preprocessor. */
#ifndef KERNEL_SOURCE_H
#define KERNEL_SOURCE_H

#include "text.h"

/*
 * Blanks comments, literals and preprocessor directives of C or of assembly that goes through the
 * preprocessor, in place, keeping every newline. Directives that begin, continue or end a
 * condition leave one MARK_ byte.
 */
void source_clean(struct text *text);

#define MARK_IF '\1'
#define MARK_ELIF '\2'
#define MARK_ELSE '\3'
#define MARK_ENDIF '\4'

/* The next identifier at or after `from`, or NULL; numbers are skipped. *end is where it ends. */
const char *source_identifier(const char *from, const char **end);

const char *source_skip_blanks(const char *from);

/* What a list in parentheses holds, cut at its outer commas; each part spelled in one way. */
struct parts {
	char **part;
	size_t count;
};

/* Far above any list in use: what is longer lacks its end, and is not looked for to the file's. */
enum { LONGEST_LIST = 16384 };

/*
 * In how many ways the conditions inside the parentheses can go (1 without any), or 0 if there is
 * no parenthesis at `open` or none near that closes it. What follows the list goes to *end.
 */
size_t source_list_variants(const char *open, const char **end);

struct parts source_list(const char *open, size_t variant);

void parts_free(struct parts *parts);

#endif
