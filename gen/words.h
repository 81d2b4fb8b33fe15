/* Cutting a line of a table into words. */
#ifndef WORDS_H
#define WORDS_H

#include "model.h"
#include "text.h"

/* The words of a line: what stands between blanks, or between double quotes. Frees nothing. */
struct strings split_words(const char *line);

/* What follows the first word of a line, without the blanks around it; a new string. */
char *rest_of_line(const char *line);

/* What follows that many words of a line; a new string. */
char *rest_after(const char *line, size_t words);

/* True for blank lines and comments. */
bool is_comment(const char *line);

void add_string(struct strings *strings, char *string);
bool has_string(const struct strings *strings, const char *string);

/* Reads a file that is to be text; on false it has reported why it is none. */
bool read_whole(struct text *text, const char *path);

/*
 * Reads a file and cuts it into lines; on false it has reported why not. Lines that could not stand
 * in the header, whatever they say, are reported as well.
 */
bool read_lines(struct text *text, struct lines *lines, const char *path);

/* Whether all literals end, so that the text may stand in C, and within a literal of its own. */
bool is_whole(const char *text);

/* A text between double quotes in C. */
bool is_plain(const char *text);

/* A name as C has them. */
bool is_identifier(const char *word);

/* Letters and digits, as the tags of numbers are. */
bool is_tag_word(const char *word);

/* A whole decimal or 0x number; anything else is false. */
bool read_number(const char *word, long *number);

char *duplicate(const char *string);

size_t string_hash(const char *string);

/* The path of a file below the project's root; a new string. */
char *path_below(const char *root, const char *format, const char *name);

/* The names, sorted, of the files in a folder that end so; reports a folder it cannot read. */
struct strings files_in(const char *folder, const char *ending);

#endif
