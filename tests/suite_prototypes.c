/*
 * The typed calls against the kernel's own definitions of their entry points: as many slots, pointers
 * where the kernel has pointers, and 64-bit values where it has them, whole or in halves. What a call
 * puts into its slots is read from the preprocessed header.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prototypes.h"
#include "run_command.h"
#include "slots.h"
#include "targets.h"

struct exception {
	const char *abis; /* those whose names begin so; "" is all */
	const char *call;
	const char *reason;
};

static const struct exception exceptions[] = {
	{"x86_64", "preadv",
		"the kernel shifts the slot behind a 64-bit offset out (fs/read_write.c, "
		"pos_from_hilo)"},
	{"x86_64", "pwritev", "as preadv"},
	{"mips_n64", "preadv", "as on x86_64"},
	{"mips_n64", "pwritev", "as on x86_64"},
};

static const char *exception_of(const char *abi, const char *call)
{
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		if (strcmp(exceptions[i].call, call) == 0 &&
			strncmp(abi, exceptions[i].abis, strlen(exceptions[i].abis)) == 0)
			return exceptions[i].reason;
	}
	return NULL;
}

/* "NUMBER ENTRY" on each line: the rows of its table that the ABI takes. */
static char *entries_of(const char *abi)
{
	return output_of("set -- $(grep ^numbers arch/%s.arch); table=$2; shift 2; "
			 "awk -F'\\t' -v base=$(($(awk '/^base/ { b = $2 } END { print b ? b : 0 "
			 "}' arch/%s.arch))) -v tags=\" $* \" "
			 "'!/^#/ && index(tags, \" \" $2 \" \") { print base + $1, $4 }' "
			 "tables/numbers/$table.tbl",
		abi, abi);
}

static char *entry_of(const char *entries, long number)
{
	char *line = print_string("\n%ld ", number);
	char *all = print_string("\n%s", entries);
	const char *found = strstr(all, line);

	return found ? print_string("%.*s", (int)strcspn(found + strlen(line), "\n"),
			       found + strlen(line))
		     : NULL;
}

static bool has_any_word(const char *text, const char *const *words)
{
	for (; *words; words++) {
		if (has_word(text, *words))
			return true;
	}
	return false;
}

/* p, d (64 bits), w (a word of 64 bits, which may be of 64), i. */
static char kernel_kind(const char *parameter, bool word64)
{
	static const char *const pointers[] = {
		"compat_uptr_t", "__sighandler_t", "cap_user_header_t", "cap_user_data_t", NULL};
	/* Addresses of the caller's memory are numbers in the kernel's declarations. */
	static const char *const addresses[] = {"addr", "start", "brk", "newsp", "new_addr", NULL};
	static const char *const wide[] = {"loff_t", "u64", "__u64", "s64", NULL};

	if (strchr(parameter, '*') || has_any_word(parameter, pointers))
		return 'p';
	if (strncmp(parameter, "unsigned long ", 14) == 0 && has_any_word(parameter, addresses))
		return 'p';
	if (has_any_word(parameter, wide))
		return 'd';
	return word64 ? 'w' : 'i';
}

static bool slot_fits(char slot, char kernel, const char *parameter)
{
	switch (slot) {
	case 'c':
	case 'a':
		return true;
	case 'p':
		return kernel == 'p';
	case 'd':
		return kernel == 'd' || kernel == 'w';
	case 'l':
		return kernel != 'p' && !strstr(parameter, "hi");
	case 'h':
		return kernel != 'p' && (!strstr(parameter, "lo") || strstr(parameter, "long"));
	default:
		return slot == 'i' && (kernel == 'i' || kernel == 'w');
	}
}

/* Whether a definition "(unsigned int fd, char *buf)" takes such slots. */
static bool fits(const char *definition, const struct slots *slots, bool word64, bool even)
{
	const char *kind = slots->kind;
	char parameter[200];

	if (strncmp(definition, "(void)", 6) == 0)
		return *kind == '\0';
	for (const char *at = definition + 1; *at; at += strcspn(at, ",)") + 1) {
		char kernel;

		snprintf(parameter, sizeof(parameter), "%.*s",
			(int)strcspn(at + (*at == ' '), ",)"), at + (*at == ' '));
		if (strstr(parameter, "pt_regs"))
			continue;
		kernel = kernel_kind(parameter, word64);
		if (kernel != 'd' || word64) {
			if (!*kind || !slot_fits(*kind++, kernel, parameter))
				return false;
			continue;
		}
		if (even && (kind - slots->kind) % 2 && *kind++ != 'c')
			return false;
		if (strncmp(kind, "lh", 2) != 0 && strncmp(kind, "hl", 2) != 0)
			return false;
		kind += 2;
	}
	return *kind == '\0';
}

/* NULL, or what is wrong. */
static char *misfit(
	const char *definitions, const char *entry, const struct slots *slots, const char *abi)
{
	char *start = print_string("\n%s(", entry);
	const char *at = strstr(definitions, start);
	char *wrong = NULL;

	if (!at)
		return print_string("the kernel has no definition of %s", entry);
	for (; at; at = strstr(at + 1, start)) {
		const char *line = at + 1;
		char *definition = print_string("%.*s", (int)strcspn(line, "\n"), line);

		if (fits(strchr(definition, '('), slots,
			    strcmp(abi, "i386") != 0 && strcmp(abi, "mips_o32") != 0,
			    strcmp(abi, "mips_o32") == 0))
			return NULL;
		append(&wrong, "%s%s", wrong ? "; " : "", definition);
	}
	return wrong;
}

ParameterizedTestParameters(prototypes, against_the_kernels_definitions)
{
	return case_numbers(TARGETS);
}

ParameterizedTest(int *number, prototypes, against_the_kernels_definitions)
{
	const struct target *target = &targets[*number];
	const struct prototypes *prototypes;
	char *definitions = read_file("tables/definitions.tbl");
	char *entries = entries_of(target->abi);
	size_t excepted = 0;

	need_tool(target->gcc);
	prototypes = read_prototypes(target->gcc);
	for (size_t i = 0; i < prototypes->count; i++) {
		const struct prototype *call = &prototypes->call[i];
		struct slots slots = read_slots(call);
		const char *reason = exception_of(target->abi, call->name);
		char *entry = entry_of(entries, slots.number);
		char *wrong;

		cr_expect(entry && strcmp(entry, "-") != 0, "%s, %s: number %ld", target->abi,
			call->name, slots.number);
		if (!entry)
			continue;
		wrong = misfit(definitions, entry, &slots, target->abi);
		excepted += wrong && reason;
		cr_expect(!wrong || reason, "%s, sys_%s has slots %s, but the kernel: %s",
			target->abi, call->name, slots.kind, wrong);
	}
	log_line("prototypes: %s, %zu calls, %zu of them excepted", target->abi, prototypes->count,
		excepted);
}

/* The one call whose definitions differ by architecture in nothing but an order (CLONE_BACKWARDS). */
ParameterizedTestParameters(prototypes, order_of_clone)
{
	return case_numbers(TARGETS);
}

ParameterizedTest(int *number, prototypes, order_of_clone)
{
	const struct target *target = &targets[*number];
	bool backwards = strcmp(target->abi, "x86_64") != 0 && strcmp(target->abi, "x32") != 0;
	const struct prototypes *prototypes;

	need_tool(target->gcc);
	prototypes = read_prototypes(target->gcc);
	for (size_t i = 0; i < prototypes->count; i++) {
		if (strcmp(prototypes->call[i].name, "clone") == 0)
			cr_expect_str_eq(read_slots(&prototypes->call[i]).kind,
				backwards ? "ippip" : "ipppi");
	}
}
