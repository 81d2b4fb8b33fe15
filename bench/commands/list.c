#include "list.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char blanks[] = " \t\n";

static void *reallocate(void *old, size_t size)
{
	void *new = old ? realloc(old, size) : malloc(size);

	if (!new) {
		perror("commands");
		exit(2);
	}
	return new;
}

static char *copy(const char *text)
{
	size_t size = strlen(text) + 1;

	return memcpy(reallocate(NULL, size), text, size);
}

static void refuse(const char *path, size_t line, const char *message, const char *word)
{
	fprintf(stderr, "%s:%zu: %s%s%s\n", path, line, message, word ? ": " : "",
		word ? word : "");
	exit(2);
}

/* The text without blanks around it. */
static char *trim(char *text)
{
	size_t length;

	text += strspn(text, blanks);
	for (length = strlen(text); length && strchr(blanks, text[length - 1]); length--)
		;
	text[length] = '\0';
	return text;
}

/* Once, here: a search in PATH for each run would be part of its time. */
static char *find_program(const char *word)
{
	const char *folder = getenv("PATH");

	if (strchr(word, '/'))
		return access(word, X_OK) == 0 ? copy(word) : NULL;
	while (folder) {
		size_t length = strcspn(folder, ":");
		char *file = reallocate(NULL, length + strlen(word) + 2);

		sprintf(file, "%.*s/%s", (int)length, folder, word);
		if (access(file, X_OK) == 0)
			return file;
		free(file);
		folder = folder[length] ? folder + length + 1 : NULL;
	}
	return NULL;
}

static char **split(char *text)
{
	char **words = reallocate(NULL, sizeof(*words));
	size_t count = 0;
	char *rest;

	for (char *word = strtok_r(text, blanks, &rest); word;
		word = strtok_r(NULL, blanks, &rest)) {
		words = reallocate(words, (count + 2) * sizeof(*words));
		words[count++] = copy(word);
	}
	words[count] = NULL;
	return words;
}

/* Index of the command of that name, or the count of them. */
static size_t find(const struct list *list, const char *name)
{
	size_t i = 0;

	while (i < list->count && strcmp(list->command[i].name, name) != 0)
		i++;
	return i;
}

/* Returns the name of its base. */
static char *read_line(struct list *list, const char *path, size_t number, char *line)
{
	char *base = strchr(line, '|'), *words = base ? strchr(base + 1, '|') : NULL;
	struct command command = {.base = list->count};
	char *program;

	if (!words || strchr(words + 1, '|'))
		refuse(path, number, "expected 'NAME | BASE | WORD...'", NULL);
	*base++ = *words++ = '\0';
	command.name = copy(trim(line));
	if (!*command.name)
		refuse(path, number, "no name", NULL);
	if (find(list, command.name) < list->count)
		refuse(path, number, "a second command of that name", command.name);
	command.arguments = split(words);
	if (!command.arguments[0])
		refuse(path, number, "no command", NULL);
	program = find_program(command.arguments[0]);
	if (!program)
		refuse(path, number, "no such program", command.arguments[0]);
	free(command.arguments[0]);
	command.arguments[0] = program;
	list->command = reallocate(list->command, (list->count + 1) * sizeof(*list->command));
	list->command[list->count++] = command;
	return copy(trim(base));
}

struct list list_read(const char *path)
{
	FILE *file = fopen(path, "r");
	struct list list = {0};
	char **bases = NULL, *line = NULL;
	size_t *lines = NULL, size = 0;

	if (!file) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		exit(2);
	}
	for (size_t number = 1; getline(&line, &size, file) >= 0; number++) {
		size_t count = list.count;

		if (!*trim(line) || *trim(line) == '#')
			continue;
		bases = reallocate(bases, (count + 1) * sizeof(*bases));
		lines = reallocate(lines, (count + 1) * sizeof(*lines));
		lines[count] = number;
		bases[count] = read_line(&list, path, number, line);
	}
	if (list.count == 0)
		refuse(path, 1, "no command", NULL);
	for (size_t i = 0; i < list.count; i++) {
		if (strcmp(bases[i], "-") != 0)
			list.command[i].base = find(&list, bases[i]);
		if (list.command[i].base == list.count)
			refuse(path, lines[i], "no line has that name", bases[i]);
		free(bases[i]);
	}
	fclose(file);
	free(line);
	free(bases);
	free(lines);
	return list;
}
