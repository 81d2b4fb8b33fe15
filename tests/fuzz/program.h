/* A program of gen/ as a function: its files in memory, what it prints, and how it ends. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "finding.h"

/* A file or a directory; paths have no "./" and no double slash. */
struct file {
	const char *path;
	const char *data;
	size_t size;
	bool directory;
};

/* NULL: there is none. */
const struct file *find_file(const char *path);

/* The files below a directory of the disk become those that each run begins with. */
void load_files(const char *directory);
void put_file(const char *path, const void *data, size_t size);
void put_directory(const char *path);
void remove_file(const char *path);

/* As if the disk was full after so many bytes, or a call failed: counted down from here on. */
struct faults {
	size_t bytes_left;
	unsigned int calls_left; /* of fopen and rename */
};

extern struct faults faults;
extern const struct faults no_faults;

/* Ends what put_file and the programs have changed. */
void reset_files(void);

/* From here on the changes are counted. */
void watch_files(void);

/* The i-th file that is not as it was when they were watched; NULL: no more. */
const struct file *changed_file(size_t index);
bool is_removed(const struct file *file);

struct outcome {
	int status;
	char *messages; /* what it has printed to stderr ... */
	size_t messages_length;
	size_t results_length; /* ... and how much to stdout */
};

/* Runs a main(); the words end with NULL. Frees all that it has allocated. */
struct outcome run_program(int (*program)(int, char **), char *const *words);

/* A status that is not 0 comes with messages, each `file:line: what` or `program: what`. */
void check_messages(const struct outcome *outcome, const char *program);

/* The programs under test. */
int generator_main(int argc, char **argv);
int tables_main(int argc, char **argv);

void free_all(void);
void forget_reports(void);

#endif
