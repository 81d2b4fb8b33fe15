/*
 * The typed calls against the kernel's own definitions of their entry points: as many slots, pointers
 * where the kernel has pointers, and 64-bit values where it has them, whole or in halves. What a call
 * puts into its slots is read from the preprocessed header.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "definitions.h"
#include "prototypes.h"
#include "run_command.h"
#include "slots.h"
#include "targets.h"

struct exception {
	const char *abi; /* NULL: all */
	const char *call;
	const char *slots; /* those that are right, though no definition has them */
	const char *reason;
};

static const struct exception exceptions[] = {
	{NULL, "preadv", "ipid",
		"a word of 64 bits holds the offset, and the kernel shifts the slot behind it out "
		"(fs/read_write.c, pos_from_hilo)"},
	{NULL, "pwritev", "ipid", "as preadv"},
	{NULL, "subpage_prot", "iip", "its manual page has the address as a number too"},
	{"arm", "arm_cacheflush", "ppi", "no definition: a case of arm_syscall (kernel/traps.c)"},
	{"arm", "arm_set_tls", "i", "as arm_cacheflush"},
	{"arm", "arm_get_tls", "", "as arm_cacheflush"},
	{"hexagon", "fadvise64", "iilhlh",
		"the entry is sys_hexagon_fadvise64_64 (kernel/syscalltab.c renames it)"},
};

static const char *exception_of(const char *abi, const char *call, const char *slots)
{
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		const struct exception *exception = &exceptions[i];

		if (strcmp(exception->call, call) == 0 && strcmp(exception->slots, slots) == 0 &&
			(!exception->abi || strcmp(exception->abi, abi) == 0))
			return exception->reason;
	}
	return NULL;
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
static char *misfit(const char *definitions, const char *entry, const struct slots *slots,
	bool word64, bool even)
{
	char *start = print_string("\n%s(", entry);
	const char *at = strstr(definitions, start);
	char *wrong = NULL;

	if (!at)
		return print_string("the kernel has no definition of %s", entry);
	for (; at; at = strstr(at + 1, start)) {
		const char *line = at + 1;
		char *definition = print_string("%.*s", (int)strcspn(line, "\n"), line);

		if (fits(definition + strcspn(definition, "("), slots, word64, even))
			return NULL;
		append(&wrong, "%s%s", wrong ? "; " : "", definition);
	}
	return wrong;
}

ParameterizedTestParameters(prototypes, against_the_kernels_definitions)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, prototypes, against_the_kernels_definitions)
{
	const struct target *target = &targets[*number];
	const struct prototypes *prototypes;
	char *definitions = read_file("tables/definitions.tbl");
	char *entries = entries_of(target->abi);
	bool word64 = arch_says(target->abi, "word", "64");
	bool even = arch_says(target->abi, "pairs", "even");
	size_t excepted = 0;

	need_tool(target->any);
	prototypes = read_prototypes(target->any);
	for (size_t i = 0; i < prototypes->count; i++) {
		const struct prototype *call = &prototypes->call[i];
		struct slots slots = read_slots(call);
		const char *reason = exception_of(target->abi, call->name, slots.kind);
		char *entry = entry_of(entries, slots.number);
		char *wrong;

		cr_expect(entry && strcmp(entry, "-") != 0, "%s, %s: number %ld", target->abi,
			call->name, slots.number);
		if (!entry)
			continue;
		wrong = misfit(definitions, entry, &slots, word64, even);
		excepted += wrong && reason;
		cr_expect(!wrong || reason, "%s, sys_%s has slots %s, but the kernel: %s",
			target->abi, call->name, slots.kind, wrong);
	}
	log_line("prototypes: %s, %zu calls, %zu of them excepted", target->abi, prototypes->count,
		excepted);
}

/* The call whose definitions differ by architecture in nothing but an order (kernel/fork.c). */
struct order {
	const char *option; /* of the architecture's Kconfig */
	const char *slots;
	const char *abis;
};

static const struct order orders[] = {
	{"CLONE_BACKWARDS", "ippip",
		" i386 mips_o32 mips_n32 mips_n64 arm aarch64 arc parisc parisc64 sparc "
		"sparc64 powerpc powerpc64 riscv32 riscv64 xtensa "},
	{"CLONE_BACKWARDS2", "pippi", " s390x "},
	{"CLONE_BACKWARDS3", "ipcppi", " microblaze "},
};

ParameterizedTestParameters(prototypes, order_of_clone)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, prototypes, order_of_clone)
{
	const struct target *target = &targets[*number];
	const char *slots = "ipppi";
	const struct prototypes *prototypes;
	size_t found = 0;

	need_tool(target->any);
	for (size_t i = 0; i < COUNT(orders); i++) {
		if (strstr(orders[i].abis, print_string(" %s ", target->abi)))
			slots = orders[i].slots;
	}
	prototypes = read_prototypes(target->any);
	for (size_t i = 0; i < prototypes->count; i++) {
		if (strcmp(prototypes->call[i].name, "clone") != 0)
			continue;
		found++;
		cr_expect_str_eq(read_slots(&prototypes->call[i]).kind, slots, "%s", target->abi);
	}
	cr_expect_eq(found, 1, "%s has no clone", target->abi);
}
