/* What the suites share: running commands, reading files, cases by number. */
#ifndef RUN_COMMAND_H
#define RUN_COMMAND_H

#include <criterion/parameterized.h>
#include <stdbool.h>
#include <stddef.h>

struct outcome {
	int status; /* exit status, or 128 and the signal */
	char *text; /* what it printed, errors too */
};

/* Runs a shell command, at most two minutes of it. */
struct outcome run_command(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same, and it has to succeed: what it printed. */
char *output_of(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Skips the case if a command is missing; in CI it fails. For tools of a command line: its first word. */
void need_tool(const char *command);

/* The same for a file. */
void need_file(const char *path, const char *what);

char *read_file(const char *path);
void write_file(const char *path, const char *format, ...) __attribute__((format(printf, 2, 3)));

char *print_string(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* A string that grows. */
void append(char **text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The folder that fetch.sh fills. */
const char *cache_folder(void);

/* Prints a line of the log, whichever cases run at once. */
void log_line(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The parameters 0, 1, ... count - 1 of a parameterized test. */
struct criterion_test_params case_numbers(size_t count);

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
