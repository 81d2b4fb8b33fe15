#include "contract.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_words(struct words *words, char *line)
{
	for (char *word = strtok(line, " \t\n"); word; word = strtok(NULL, " \t\n")) {
		if (words->count == MOST_WORDS || strcmp(word, "when") == 0)
			return;
		words->word[words->count++] = strdup(word);
	}
}

static void read_line(struct contract *contract, char *line)
{
	static const char space[] = " \t";
	char *key = line + strspn(line, space), *rest = key + strcspn(key, space);

	if (*rest)
		*rest++ = '\0';
	if (strcmp(key, "word") == 0)
		contract->bits = atoi(rest);
	else if (strcmp(key, "number") == 0)
		add_words(&contract->number, rest);
	else if (strcmp(key, "arguments") == 0)
		add_words(&contract->arguments, rest);
	else if (strcmp(key, "result") == 0)
		add_words(&contract->result, rest);
	else if (strcmp(key, "clobbers") == 0)
		add_words(&contract->lost, rest);
}

/* A second path, or variant of the first, is for others. */
bool read_contract(struct contract *contract, const char *abi)
{
	char name[100], line[500];
	int paths = 0;
	FILE *file;

	memset(contract, 0, sizeof(*contract));
	snprintf(name, sizeof(name), "arch/%s.arch", abi);
	file = fopen(name, "r");
	while (file && fgets(line, sizeof(line), file) && paths < 2) {
		paths += strncmp(line, "path ", 5) == 0;
		if (paths < 2)
			read_line(contract, line);
	}
	if (file)
		fclose(file);
	if (contract->bits && contract->number.count && contract->arguments.count &&
		contract->result.count)
		return true;
	fprintf(stderr, "%s is no description of an ABI\n", name);
	return false;
}
