/* Lists of commands that are measured against each other. */
#ifndef LIST_H
#define LIST_H

#include <stddef.h>

struct command {
	char *name;
	size_t base; /* index of the command that it is compared with; its own: with none */
	char **arguments; /* its words, the first a path, and NULL */
};

struct list {
	struct command *command;
	size_t count;
};

/*
 * Reads lines "NAME | BASE | WORD...": BASE is another line's name or "-". No shell reads the words, and
 * blanks part them. The first is found in PATH if it has no slash. Comments begin with #. Exits with
 * file:line: message for what is wrong.
 */
struct list list_read(const char *path);

#endif
