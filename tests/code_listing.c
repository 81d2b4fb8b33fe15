#include "code_listing.h"

#include <criterion/criterion.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

/* What only some targets' compilers take. */
static const char *flags_of(const char *abi)
{
	if (strncmp(abi, "mips", 4) == 0)
		return "-mno-abicalls";
	if (strcmp(abi, "x86_64") == 0 || strcmp(abi, "x32") == 0 || strcmp(abi, "i386") == 0)
		return "-fcf-protection=none";
	return "";
}

char *disassemble(
	const struct target *target, const char *compiler, const char *flags, const char *name)
{
	output_of("%s %s -std=c99 -ffreestanding -nostdinc -fno-pic %s "
		  "-fno-asynchronous-unwind-tables -ffunction-sections -Iinclude -c -o %s.o %s.c",
		compiler, flags, flags_of(target->abi), name, name);
	return output_of("%s -t -d --no-show-raw-insn %s.o", target->objdump, name);
}

/* What follows "<NAME>:", or "<.NAME>:" where NAME is a descriptor; NULL: no such function. */
static const char *find_label(const char *disassembly, const char *name)
{
	char *label = print_string("<%s>:\n", name);
	char *dotted = print_string("<.%s>:\n", name);
	const char *at = strstr(disassembly, label);

	if (!at)
		at = strstr(disassembly, dotted);
	free(label);
	free(dotted);
	return at ? strchr(at, '\n') + 1 : NULL;
}

bool has_function(const char *disassembly, const char *name)
{
	return find_label(disassembly, name) != NULL;
}

/* "0000000000000010 g     F .text  0000000c NAME": the size. */
static unsigned long size_of(const char *disassembly, const char *name)
{
	char *end = print_string(" %s\n", name);
	const char *at = strstr(disassembly, end);

	cr_assert(at, "%s has no symbol", name);
	free(end);
	/* Flags of a symbol stand between its size and its name. */
	while (at > disassembly && (at[-1] == ' ' || !isspace((unsigned char)at[-1])))
		at--;
	return strtoul(at, NULL, 16);
}

/* A load from behind the function, "mov.w b6 <use_read+0x16>,r3": the address; 0: it is none. */
static unsigned long literal_of(const char *instruction)
{
	if (strncmp(instruction, "mov.", 4) != 0 || !strstr(instruction, " <"))
		return 0;
	return strtoul(instruction + strcspn(instruction, " "), NULL, 16);
}

/* "  10:\tmov\tr7, #3\t; comment" as "mov r7, #3"; "": no instruction. */
static char *clean(const char *text, size_t length)
{
	char *copy = print_string("%.*s", (int)length, text), *to = copy;

	for (const char *from = copy; *from; from++) {
		if (strncmp(from, "//", 2) == 0 || strncmp(from, "@ ", 2) == 0 || *from == '!')
			break;
		if (strchr("{}", *from))
			continue;
		if (!isspace((unsigned char)*from))
			*to++ = *from;
		else if (to > copy && to[-1] != ' ')
			*to++ = ' ';
	}
	while (to > copy && to[-1] == ' ')
		to--;
	*to = '\0';
	return copy;
}

static void add_line(struct listing *listing, char *line)
{
	listing->line = realloc(listing->line, (listing->count + 1) * sizeof(*listing->line));
	if (!listing->line)
		abort();
	listing->line[listing->count++] = line;
}

struct listing listing_of(const char *disassembly, const char *name)
{
	const char *at = find_label(disassembly, name);
	unsigned long size = size_of(disassembly, name), end = 0;
	struct listing listing = {NULL, 0};

	cr_assert(at, "%s is missing", name);
	/* Labels within the function begin like functions. */
	for (; *at && strncmp(at, "Disassembly", 11) != 0; at = strchr(at, '\n') + 1) {
		char *after, *line;
		unsigned long address = strtoul(at, &after, 16), literal;

		if (*after != ':')
			continue;
		if (!end)
			end = address + size;
		if (address >= end)
			break;
		line = clean(after + 1, strcspn(after + 1, "\n"));
		literal = literal_of(line);
		if (literal && literal < end)
			end = literal;
		if (*line && *line != '.')
			add_line(&listing, line);
	}
	return listing;
}

size_t count_mnemonic(const struct listing *listing, const char *mnemonic)
{
	size_t length = strlen(mnemonic), count = 0;

	for (size_t i = 0; i < listing->count; i++) {
		const char *line = listing->line[i];

		count += strncmp(line, mnemonic, length) == 0 && strchr(" (", line[length]);
	}
	return count;
}

char *print_listing(const struct listing *listing)
{
	char *text = print_string("%s", "");

	for (size_t i = 0; i < listing->count; i++)
		append(&text, "%s%s", i ? "; " : "", listing->line[i]);
	return text;
}

void free_listing(struct listing *listing)
{
	for (size_t i = 0; i < listing->count; i++)
		free(listing->line[i]);
	free(listing->line);
}
