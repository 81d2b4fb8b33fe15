/*
 * What a typed call compiles to: for each call of each ABI a function that only makes it,
 * disassembled. It may have as many instructions as the argument moves that follow from its slots,
 * the number, the trap, on ABIs with an error flag the fix of the sign, and the return:
 * code_facts.c has what these are, code_limit.c counts them. Calls that need more are in
 * code_special.c, each with the least that does it.
 */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "code_facts.h"
#include "code_limit.h"
#include "code_listing.h"
#include "code_special.h"
#include "prototypes.h"
#include "run_command.h"
#include "slots.h"
#include "targets.h"

static const char *const levels[] = {"-O1", "-O2"};
static const char *const compilers[] = {"gcc", "clang"};

/* A target compiled by a compiler at a level, maybe with flags. */
struct build {
	const struct target *target;
	const char *flags;
	const char *compiler;
	const char *level;
	const char *command;
	char *name;
	const struct code_facts *facts;
	const struct prototypes *prototypes;
	char *disassembly;
};

/* Another mode of a target. */
static const struct mode {
	const char *abi;
	const char *flags;
} modes[] = {
	{"arm", "-mthumb"},
	{"arm", "-march=armv5te -mthumb"},
	{"i386", "-DSYSGATE_I386_VSYSCALL"},
	{"i386", "-DSYSGATE_I386_GS"},
};

static bool is_for(const char *which, const char *what)
{
	return !*which || strcmp(which, what) == 0;
}

static const struct code_facts *facts_of(const struct build *build)
{
	for (size_t i = 0; i < code_facts_count; i++) {
		const struct code_facts *facts = &code_facts[i];

		if (strcmp(facts->abi, build->target->abi) == 0 &&
			strcmp(facts->flags, build->flags) == 0 &&
			is_for(facts->compiler, build->compiler) &&
			is_for(facts->level, build->level))
			return facts;
	}
	cr_assert(false, "%s: no row in code_facts.c", build->name);
	return NULL;
}

static const struct code_exception *exception_of(
	const struct build *build, const struct prototype *call)
{
	for (size_t i = 0; i < code_exceptions_count; i++) {
		const struct code_exception *exception = &code_exceptions[i];

		if (has_word(exception->calls, call->name) &&
			(!*exception->abis || has_word(exception->abis, build->target->abi)) &&
			is_for(exception->flags, build->flags) &&
			is_for(exception->compiler, build->compiler) &&
			is_for(exception->level, build->level))
			return exception;
	}
	return NULL;
}

/* What loading the call's number takes beyond one instruction. */
static size_t number_cost(const struct build *build, const struct prototype *call)
{
	long number = read_slots(call).number;

	for (size_t i = 0; i < code_numbers_count; i++) {
		const struct code_numbers *numbers = &code_numbers[i];

		if (strcmp(numbers->abi, build->target->abi) == 0 &&
			is_for(numbers->flags, build->flags) &&
			is_for(numbers->compiler, build->compiler) && number >= numbers->first &&
			number <= numbers->last)
			return 1;
	}
	return 0;
}

/* "sys_word raw_2(sys_word a, sys_word b)" and so on: the arguments of a raw call in order. */
static char *make_raw(void)
{
	char *text = NULL;

	for (int slots = 0; slots <= MOST_SLOTS; slots++) {
		append(&text, "#if %d <= SYSGATE_MAX_ARGUMENTS\nsys_word raw_%d(", slots, slots);
		for (int n = 0; n < slots; n++)
			append(&text, "%ssys_word %c", n ? ", " : "", 'a' + n);
		append(&text, "%s)\n{\n\treturn sys_call%d(1", slots ? "" : "void", slots);
		for (int n = 0; n < slots; n++)
			append(&text, ", %c", 'a' + n);
		append(&text, ");\n}\n#endif\n");
	}
	return text;
}

static void compile(struct build *build, int number)
{
	char *file = print_string("build/test-code/%d", number);

	need_tool(build->command);
	need_tool(build->target->objdump);
	build->facts = facts_of(build);
	build->prototypes = read_prototypes(print_string("%s %s", build->command, build->flags));
	output_of("mkdir -p build/test-code");
	write_file(print_string("%s.c", file), "#include \"sysgate.h\"\n%s%s%s", make_raw(),
		make_uses(build->prototypes), make_least(build->prototypes));
	build->disassembly = disassemble(build->target, build->command,
		print_string("%s %s", build->flags, build->level), file);
}

static void expect_raw(const struct build *build)
{
	for (size_t slots = 0; slots <= MOST_SLOTS; slots++) {
		char *name = print_string("raw_%zu", slots);
		struct listing listing;

		if (!has_function(build->disassembly, name))
			continue;
		listing = listing_of(build->disassembly, name);
		cr_expect(listing.count == raw_limit_of(build->facts, slots),
			"%s, %s has %zu instructions, not %zu: %s", build->name, name,
			listing.count, raw_limit_of(build->facts, slots), print_listing(&listing));
		free_listing(&listing);
		free(name);
	}
}

struct totals {
	size_t calls, beyond, below, excepted;
	char *special; /* " mmap +13 lseek +7" */
};

/* What the call's function may have. */
struct allowance {
	size_t instructions, traps;
};

static struct allowance allowance_of(
	const struct build *build, const struct prototype *call, struct totals *totals)
{
	const struct code_exception *exception = exception_of(build, call);
	char *least = print_string("least_%s", call->name);
	struct allowance allowance = {limit_of(build->facts, call) + number_cost(build, call), 1};

	if (has_function(build->disassembly, least)) {
		struct listing listing = listing_of(build->disassembly, least);

		append(&totals->special, " %s %+d", call->name,
			(int)listing.count - (int)allowance.instructions);
		allowance.instructions = listing.count;
		allowance.traps = count_mnemonic(&listing, build->facts->trap);
		free_listing(&listing);
	}
	if (exception) {
		allowance.instructions += (size_t)exception->more;
		totals->excepted += (size_t)exception->more;
	}
	free(least);
	return allowance;
}

static void expect_least(
	const struct build *build, const struct prototype *call, struct totals *totals)
{
	char *name = print_string("use_%s", call->name);
	struct listing listing = listing_of(build->disassembly, name);
	struct allowance allowance = allowance_of(build, call, totals);

	totals->calls++;
	if (listing.count > allowance.instructions)
		totals->beyond += listing.count - allowance.instructions;
	totals->below += listing.count < allowance.instructions;
	cr_expect(listing.count <= allowance.instructions,
		"%s, sys_%s has %zu instructions, not %zu: %s", build->name, call->name,
		listing.count, allowance.instructions, print_listing(&listing));
	/* An exception must not outlive its reason. */
	cr_expect(!exception_of(build, call) || listing.count >= allowance.instructions,
		"%s, sys_%s has %zu instructions, code_facts.c excepts %zu", build->name,
		call->name, listing.count, allowance.instructions);
	cr_expect(count_mnemonic(&listing, build->facts->trap) == allowance.traps,
		"%s, sys_%s has not %zu %s: %s", build->name, call->name, allowance.traps,
		build->facts->trap, print_listing(&listing));
	free_listing(&listing);
	free(name);
}

static void expect_all(struct build *build, int number)
{
	struct totals totals = {0, 0, 0, 0, NULL};

	build->name = print_string("%s%s%s, %s %s", build->target->abi, *build->flags ? " " : "",
		build->flags, build->compiler, build->level);
	compile(build, number);
	expect_raw(build);
	for (size_t i = 0; i < build->prototypes->count; i++)
		expect_least(build, &build->prototypes->call[i], &totals);
	log_line("code: %-42s %zu calls, %zu instructions beyond their limits; %zu excepted, %zu "
		 "calls shorter; more than slots ask for:%s",
		build->name, totals.calls, totals.beyond, totals.excepted, totals.below,
		totals.special);
}

enum { BUILDS = COUNT(levels) * COUNT(compilers) };

static const struct target *target_of(const char *abi)
{
	for (size_t i = 0; i < target_count; i++) {
		if (strcmp(targets[i].abi, abi) == 0)
			return &targets[i];
	}
	if (!is_chosen_abi(abi))
		cr_skip("%s is not chosen", abi);
	cr_assert(false, "no target %s", abi);
	return NULL;
}

ParameterizedTestParameters(code, nothing_but_the_call)
{
	return case_numbers((target_count + COUNT(modes)) * BUILDS);
}

ParameterizedTest(int *number, code, nothing_but_the_call)
{
	size_t which = (size_t)*number / BUILDS;
	struct build build = {0};

	build.target =
		which < target_count ? &targets[which] : target_of(modes[which - target_count].abi);
	build.flags = which < target_count ? "" : modes[which - target_count].flags;
	build.level = levels[(size_t)*number % COUNT(levels)];
	build.compiler = compilers[(size_t)*number / COUNT(levels) % COUNT(compilers)];
	build.command =
		strcmp(build.compiler, "gcc") == 0 ? build.target->gcc : build.target->clang;
	if (build.command)
		expect_all(&build, *number);
}

/* Each exception is for calls that there are. */
Test(code, exceptions_are_calls)
{
	char *table = read_file("tables/calls.tbl");

	for (size_t i = 0; i < code_exceptions_count; i++) {
		char *names = print_string("%s", code_exceptions[i].calls);

		for (char *name = strtok(names, " "); name; name = strtok(NULL, " "))
			cr_expect(strstr(table, print_string("%s(", name)), "%s", name);
	}
	log_reasons();
}

/* README.md states the flags and the limits. */
Test(code, hello_is_small)
{
	const char *name = "build/programs/hello";
	char *sections, *file;

	need_file(name, "build/programs/hello (make build/programs/hello)");
	sections = output_of("size -A -d %s | awk '$1 == \".text\" || $1 ~ /^[.]rodata/ { sum += "
			     "$2 } END { print sum }'",
		name);
	file = output_of("stat -c %%s %s", name);
	log_line("code: hello has %.*s bytes of .text and .rodata, %.*s bytes of file",
		(int)strcspn(sections, "\n"), sections, (int)strcspn(file, "\n"), file);
	cr_expect(atoi(sections) > 0 && atoi(sections) <= 80, "%s bytes of .text and .rodata",
		sections);
	cr_expect(atoi(file) <= 700, "%s bytes of file", file);
	output_of("[ \"$(%s)\" ]", name);
}
