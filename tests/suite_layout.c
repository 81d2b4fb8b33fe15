/*
 * Constants and structs of the header against the kernel's headers for user space, and where those
 * are silent against the kernel's own source, or what tests/layout/ states of it: for each ABI, byte
 * order and subject a file of static assertions, compiled for it. What has no assertion fails, and
 * so does a name of the kernel's that a table claims to cover and lacks.
 */
#include <criterion/criterion.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "layout_names.h"
#include "layout_structs.h"
#include "layout_tables.h"
#include "run_command.h"
#include "targets.h"

#define FOLDER "build/test-layout"

/*
 * ABIs that no compiler at hand is for: the host's stands in, with their macros. It does not know their
 * registers; but it lays our structs and the kernel's out by the same rules, and they are compared.
 */
#define STAND_IN "gcc -m32 -U__i386__ -Ui386 '-D__asm__(name)=' -D"

static const struct target stand_ins[] = {
	{.abi = "csky", .name = "csky", .any = STAND_IN "__csky__", .uapi = "csky"},
	{.abi = "microblaze",
		.name = "microblaze",
		.any = STAND_IN "__microblaze__ -D__MICROBLAZEEL__",
		.uapi = "microblaze"},
	{.abi = "nios2", .name = "nios2", .any = STAND_IN "__nios2__", .uapi = "nios2"},
};

/* What the header has for itself, beside the kernel's types. */
static const char *const own_structs[] = {"sys_auxv", "sys_request", "sys_elf_header",
	"sys_elf_segment", "sys_elf_dynamic", "sys_elf_symbol", "sys_elf_relocation"};

static const struct target *target_of(int number)
{
	size_t index = (size_t)number;

	if (index < target_count)
		return &targets[index];
	index -= target_count;
	return index < reversed_count ? &reversed_targets[index]
				      : &stand_ins[index - reversed_count];
}

static size_t all_targets(void)
{
	return target_count + reversed_count + COUNT(stand_ins);
}

/* "SYSGATE_" and this: the macro that is defined for an ABI. */
static char *upper(const char *abi)
{
	char *name = print_string("%s", abi);

	for (char *at = name; *at; at++)
		*at = (char)toupper((unsigned char)*at);
	return name;
}

/* A file that is compiled, and the command for it. */
struct unit {
	const struct target *target;
	const struct layout_subject *subject;
	char *compile;
	char *path;
	char *kernels; /* C: what it includes of the kernel's */
};

/* Those of its own architecture first, as they override what others have in common. */
static void define_source_names(struct unit *unit)
{
	char *own = print_string("arch/%s/", unit->target->uapi);
	const struct name_list *sources = &unit->subject->sources;
	struct name_list defined = {0};

	for (int common = 0; common < 2; common++) {
		const char *folder = common ? "include/" : own;

		for (size_t i = 0; i < sources->count; i++) {
			char *path = print_string("%s/source/%s", cache_folder(), sources->word[i]);

			need_file(path, "the kernel's source (tests/fetch.sh)");
			if (strncmp(sources->word[i], folder, strlen(folder)) == 0)
				define_names(
					&unit->kernels, &defined, &unit->subject->covered, path);
		}
	}
}

static struct unit begin_unit(const struct target *target, const struct layout_subject *subject)
{
	struct unit unit = {.target = target, .subject = subject};
	const char *uapi = print_string("%s/uapi", cache_folder());
	const char *facts = print_string("tests/layout/%s.h", subject->name);

	/* Enumerations are ints to the kernel on every architecture (arch/hexagon/Makefile). */
	unit.compile = print_string(
		"%s -std=gnu11 -w -fno-short-enums -ffreestanding -nostdinc -I. -Iinclude "
		"-isystem %s/%s -isystem %s/include "
		"-idirafter tests/layout/libc",
		target->clang ? target->clang : target->any, uapi, target->uapi, uapi);
	unit.path = print_string(FOLDER "/%s.%s", target->name, subject->name);
	/* Not every architecture has every asm/ header. */
	append(&unit.kernels, "typedef __SIZE_TYPE__ size_t;\n#include <linux/types.h>\n");
	for (size_t i = 0; i < subject->headers.count; i++)
		append(&unit.kernels, "#if __has_include(<%s>)\n#include <%s>\n#endif\n",
			subject->headers.word[i], subject->headers.word[i]);
	if (access(facts, R_OK) == 0)
		append(&unit.kernels, "#include \"%s\"\n", facts);
	define_source_names(&unit);
	return unit;
}

/* The lines that say what is wrong, without what surrounds them. */
static char *errors_of(char *text)
{
	char *errors = NULL, *rest;
	int count = 0;

	for (char *line = strtok_r(text, "\n", &rest); line && count < 30;
		line = strtok_r(NULL, "\n", &rest)) {
		if (!strstr(line, "error: "))
			continue;
		append(&errors, "\n%.200s", line);
		count++;
	}
	return errors ? errors : print_string("no message");
}

/* Runs the unit's compiler on a file that begins as its path does; NULL: it has complained. */
static char *compile(const struct unit *unit, const char *options, const char *ending)
{
	struct outcome outcome =
		run_command("%s %s %s%s", unit->compile, options, unit->path, ending);

	if (outcome.status == 0)
		return outcome.text;
	cr_expect(false, "%s%s: %s", unit->path, ending, errors_of(outcome.text));
	return NULL;
}

/* A constant that the ABI lacks must be free for an enumerator: no macro, and not another's. */
static void assert_constants(char **text, const struct layout_subject *subject)
{
	for (size_t i = 0; i < subject->constants.count; i++) {
		const char *name = subject->constants.word[i];

		append(text,
			"#ifdef SYS_%s\nSAME_CONSTANT(SYS_%s, %s);\n#else\nenum { %s };\n#endif\n",
			name, name, name, name);
	}
}

/* How many lines begin so. */
static size_t count_lines(const char *text, const char *beginning)
{
	size_t count = 0;

	for (const char *at = text; (at = strstr(at, beginning)) != NULL; at += strlen(beginning))
		count++;
	return count;
}

struct counts {
	size_t constants, structs, members;
};

/* The preprocessor decides what this ABI has: its output is compiled, and counted. */
static void compile_unit(
	const struct unit *unit, const struct struct_comparison *structs, struct counts *counts)
{
	char *constants = NULL, *preprocessed;

	assert_constants(&constants, unit->subject);
	write_file(print_string("%s.c", unit->path),
		"#define SYSGATE_WITH_ALL\n#include \"sysgate.h\"\n"
		"#ifndef SYSGATE_%s\n#error not for this ABI\n#endif\n%s%s"
		"#define SAME_CONSTANT(ours, theirs) "
		"_Static_assert((long long)(ours) == (long long)(theirs), #ours)\n%s%s",
		upper(unit->target->abi), unit->kernels, struct_assertions,
		constants ? constants : "", structs->assertions ? structs->assertions : "");
	if (!compile(unit, "-fsyntax-only", ".c"))
		return;
	/* The same without what the assertions expand to. */
	write_file(print_string("%s.count.c", unit->path),
		"#define SYSGATE_WITH_ALL\n#include \"sysgate.h\"\n%s%s",
		constants ? constants : "", structs->assertions ? structs->assertions : "");
	preprocessed = compile(unit, "-E", ".count.c");
	if (!preprocessed)
		return;
	counts->constants += count_lines(preprocessed, "SAME_CONSTANT(");
	counts->structs += count_lines(preprocessed, "SAME_STRUCT(");
	counts->members += count_lines(preprocessed, "SAME_MEMBER(") +
		count_lines(preprocessed, "SAME_PLACE(");
	free(constants);
	free(preprocessed);
}

/* Bit-fields have no address: the bytes of constants are compared, as the compiler writes them. */
static void compile_bits(
	const struct unit *unit, const struct struct_comparison *structs, struct counts *counts)
{
	const char *const which[] = {"ours", "theirs"};
	const char *const constants[] = {structs->ours, structs->theirs};

	for (size_t i = 0; structs->bits && i < COUNT(which); i++) {
		write_file(print_string("%s.bits.c", unit->path),
			"#define SYSGATE_WITH_ALL\n#include \"sysgate.h\"\n%s%s", unit->kernels,
			constants[i]);
		if (!compile(unit, print_string("-S -o %s.%s.s", unit->path, which[i]), ".bits.c"))
			return;
	}
	if (!structs->bits)
		return;
	output_of("cmp %s.ours.s %s.theirs.s", unit->path, unit->path);
	counts->members += (size_t)atoi(output_of("grep -c '^bits_' %s.ours.s || :", unit->path));
}

/* Each name of the kernel's that matches a pattern is in a table, or omitted on purpose. */
static void expect_names(const struct unit *unit, const struct name_list *known)
{
	struct name_list names;
	char *preprocessed;

	write_file(print_string("%s.names.c", unit->path), "%s", unit->kernels);
	preprocessed = compile(unit, "-E -dD", ".names.c");
	if (!preprocessed)
		return;
	names = defined_names(preprocessed, &unit->subject->covered);
	for (size_t i = 0; i < names.count; i++) {
		const char *name = names.word[i];

		if (!is_matched(&unit->subject->omitted, name))
			cr_expect(has_name(known, name),
				"%s: tables/constants/%s.tbl lacks %s, which it claims to cover",
				unit->target->name, unit->subject->name, name);
	}
}

static bool is_own(const char *name)
{
	for (size_t i = 0; i < COUNT(own_structs); i++) {
		if (strcmp(own_structs[i], name) == 0)
			return true;
	}
	return false;
}

/* What the header defines on this ABI, whatever the tables say, has been compared. */
static void expect_all_compared(
	const struct target *target, const struct name_list *known, const struct name_list *structs)
{
	const char *include = "printf '#define SYSGATE_WITH_ALL\\n#include \"sysgate.h\"\\n'";
	const char *compiler = target->clang ? target->clang : target->any;
	char *rest;
	char *names = output_of("%s | %s -w -ffreestanding -nostdinc -Iinclude -E -dM -x c - | "
				"awk '$1 == \"#define\" && $2 ~ /^SYS_[A-Z0-9_]+$/ && $2 !~ "
				"/^SYS_NR_/ { print $2 }'",
		include, compiler);

	for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest))
		cr_expect(has_name(known, name + strlen("SYS_")), "%s: %s is not compared",
			target->name, name);
	names = output_of("%s | %s -w -ffreestanding -nostdinc -Iinclude -E -P -x c - | "
			  "grep -oE '(struct|union) sys_[a-z0-9_]+ *[{]' | tr -d ' {' | "
			  "sed 's/^struct/struct /; s/^union/union /'",
		include, compiler);
	for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest))
		cr_expect(has_name(structs, name) || is_own(strchr(name, ' ') + 1),
			"%s: %s is not compared", target->name, name);
}

ParameterizedTestParameters(layout, against_the_kernels_headers)
{
	return case_numbers(all_targets());
}

ParameterizedTest(int *number, layout, against_the_kernels_headers, .timeout = 300)
{
	const struct target *target = target_of(*number);
	struct name_list known = {0}, names = {0};
	struct counts counts = {0};
	const struct layout_subject *subjects;
	size_t count;

	need_tool(target->clang ? target->clang : target->any);
	need_file(print_string("%s/uapi/%s/asm/signal.h", cache_folder(), target->uapi),
		"the kernel's headers (tests/fetch.sh)");
	output_of("mkdir -p " FOLDER);
	subjects = layout_subjects(&count);
	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < subjects[i].constants.count; j++)
			add_name(&known, subjects[i].constants.word[j],
				strlen(subjects[i].constants.word[j]));
	}
	for (size_t i = 0; i < count; i++) {
		struct unit unit = begin_unit(target, &subjects[i]);
		struct struct_comparison structs = compare_structs(&subjects[i]);

		compile_unit(&unit, &structs, &counts);
		compile_bits(&unit, &structs, &counts);
		expect_names(&unit, &known);
		for (size_t j = 0; j < structs.names.count; j++)
			add_name(&names, structs.names.word[j], strlen(structs.names.word[j]));
	}
	expect_all_compared(target, &known, &names);
	log_line("layout: %s: %zu constants, %zu structs and unions, %zu members compared",
		target->name, counts.constants, counts.structs, counts.members);
}

/* No ABI is left out. */
Test(layout, of_every_abi)
{
	char *names = output_of("build/sysgate-gen --list-abis");

	for (char *name = strtok(names, "\n"); name; name = strtok(NULL, "\n")) {
		size_t i = 0;

		if (!is_chosen_abi(name))
			continue;
		while (i < all_targets() && strcmp(target_of((int)i)->abi, name) != 0)
			i++;
		cr_expect(i < all_targets(), "%s has no line in matrix.tbl and no stand-in", name);
	}
}
