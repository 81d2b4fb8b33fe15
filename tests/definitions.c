#include "definitions.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"
#include "slots.h"

bool arch_says(const char *abi, const char *key, const char *value)
{
	return run_command("awk '$1 == \"%s\" && $2 == \"%s\" { found = 1 } END { exit !found }' "
			   "arch/%s.arch",
		       key, value, abi)
		       .status == 0;
}

char *entries_of(const char *abi)
{
	return output_of(
		"{ build/sysgate-gen --numbers %s | sed 's/^/NUMBER /'; "
		"awk '$1 == \"rename\" { print \"ENTRY\", $3, \"sys_\" $3 }' arch/%s.arch; "
		"grep ^numbers arch/%s.arch | while read -r word table tags; do "
		"awk -F'\t' -v tags=\" $tags \" "
		"'!/^#/ && index(tags, \" \" $2 \" \") { print \"ENTRY\", $3, $4 }' "
		"tables/numbers/$table.tbl; done; } | "
		"awk '$1 == \"NUMBER\" { number[$3] = $2; next } { print number[$2], $3 }'",
		abi, abi, abi);
}

char *entry_of(const char *entries, long number)
{
	char *start = print_string("%ld ", number);
	char *entry = NULL;

	for (const char *line = entries; *line && !entry; line += strcspn(line, "\n") + 1) {
		const char *name = line + strlen(start);

		if (strncmp(line, start, strlen(start)) == 0)
			entry = print_string("%.*s", (int)strcspn(name, "\n"), name);
	}
	free(start);
	return entry;
}

static bool has_any_word(const char *text, const char *const *words)
{
	for (; *words; words++) {
		if (has_word(text, *words))
			return true;
	}
	return false;
}

char kernel_kind(const char *parameter, bool word64)
{
	static const char *const pointers[] = {"compat_uptr_t", "__sighandler_t",
		"cap_user_header_t", "cap_user_data_t", "utrap_handler_t", NULL};
	/* Addresses of the caller's memory are numbers in the kernel's declarations. */
	static const char *const addresses[] = {
		"addr", "start", "end", "brk", "newsp", "new_addr", NULL};
	static const char *const wide[] = {"loff_t", "u64", "__u64", "s64", "long long", NULL};

	if (strchr(parameter, '*') || has_any_word(parameter, pointers))
		return 'p';
	if ((strncmp(parameter, "unsigned long ", 14) == 0 ||
		    strncmp(parameter, "uintptr_t ", 10) == 0) &&
		has_any_word(parameter, addresses))
		return 'p';
	if (has_any_word(parameter, wide))
		return 'd';
	return word64 ? 'w' : 'i';
}
