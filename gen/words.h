/* Cutting a line of a table into words. */
#ifndef WORDS_H
#define WORDS_H

#include "model.h"
#include "text.h"

/* The words of a line: what stands between blanks, or between double quotes. Frees nothing. */
struct strings split_words(const char *line);

/* What follows the first word of a line, without the blanks around it; a new string. */
char *rest_of_line(const char *line);

/* True for blank lines and comments. */
bool is_comment(const char *line);

void add_string(struct strings *strings, char *string);
bool has_string(const struct strings *strings, const char *string);

/* Reads a file and cuts it into lines; on false it has reported why not. */
bool read_lines(struct text *text, struct lines *lines, const char *path);

/* A name as C has them. */
bool is_identifier(const char *word);

/* A whole decimal or 0x number; anything else is false. */
bool read_number(const char *word, long *number);

char *duplicate(const char *string);

size_t string_hash(const char *string);

/* The path of a file below the project's root; a new string. */
char *path_below(const char *root, const char *format, const char *name);

/* The names, sorted, of the files in a folder that end so; reports a folder it cannot read. */
struct strings files_in(const char *folder, const char *ending);

#endif
