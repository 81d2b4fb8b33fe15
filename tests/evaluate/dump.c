#include "dump.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct dump read_dump(void)
{
	size_t length = 0, room = 0;
	struct dump dump = {NULL};

	do {
		char *larger = realloc(dump.text, room += 1 << 20);

		if (!larger)
			abort();
		dump.text = larger;
		length += fread(dump.text + length, 1, room - length - 1, stdin);
	} while (length == room - 1);
	dump.text[length] = '\0';
	return dump;
}

/* " 10c48:\tmov\tr0,r1": the address; false: something else. */
static bool read_address(const char *line, unsigned long *address)
{
	char *end;

	*address = strtoul(line, &end, 16);
	return end > line && *end == ':';
}

/* From there on, but not beyond the next function. */
static const char *instruction_from(const char *at)
{
	unsigned long address;

	while (*at && *at != '\n') {
		if (read_address(at, &address))
			return at;
		at += strcspn(at, "\n");
		at += *at == '\n';
	}
	return NULL;
}

const char *find_function(const struct dump *dump, const char *name)
{
	char label[100];
	const char *at;

	snprintf(label, sizeof(label), "<%s>:\n", name);
	at = strstr(dump->text, label);
	return at ? instruction_from(at + strlen(label)) : NULL;
}

const char *next_line(const char *at)
{
	at += strcspn(at, "\n");
	return *at ? instruction_from(at + 1) : NULL;
}

static long offset_of(const char *function, const char *at)
{
	unsigned long first = 0, address = 0;

	read_address(function, &first);
	read_address(at, &address);
	return (long)(address - first);
}

const char *find_offset(const char *function, long offset)
{
	const char *at = function;

	while (at && offset_of(function, at) != offset)
		at = next_line(at);
	return at;
}

/* Operands without blanks, and without a comment. */
struct line read_line_at(const char *function, const char *at)
{
	struct line line = {offset_of(function, at), "", ""};
	char text[200] = "";
	size_t length = 0;

	sscanf(at, " %*[^:]:%31s%199[^\n]", line.mnemonic, text);
	for (const char *c = text; *c && length < sizeof(line.operands) - 1; c++) {
		if (!isspace((unsigned char)*c))
			line.operands[length++] = *c;
	}
	line.operands[length] = '\0';
	return line;
}

/* " 2eb88 0d000000 ...  ....", up to 16 bytes. */
bool find_byte(const struct dump *dump, uint64_t address, uint8_t *byte)
{
	const char *at = strstr(dump->text, "Contents of section");

	for (; at; at = strchr(at, '\n')) {
		uint64_t start;
		unsigned int value;
		char *end;

		at += *at == '\n';
		start = strtoull(at, &end, 16);
		if (*at != ' ' || *end != ' ' || address < start || address - start >= 16)
			continue;
		/* Four bytes are one word of the line. */
		end += 1 + (address - start) * 2 + (address - start) / 4;
		if (sscanf(end, "%2x", &value) != 1)
			continue;
		*byte = (uint8_t)value;
		return true;
	}
	return false;
}
