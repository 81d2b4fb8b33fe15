/* Several files in one input: each begins with a line "@ PATH". */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h>

/*
 * Puts them into the file system. "@ PATH/" is a directory, and "@ -PATH" says that there is no such
 * file; what stands before the first such line is nothing.
 */
void unpack(const char *text, size_t size);

#endif
