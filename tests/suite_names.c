/*
 * The name tables of the header: names and numbers against the kernel's own headers, counts of
 * arguments against its definitions of the entry points. The tables are read from the preprocessed
 * header for every ABI, and printed by programs (names/print.c) on this machine and on emulated
 * ones.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "definitions.h"
#include "kernel_numbers.h"
#include "run_command.h"
#include "targets.h"

enum { FIRST_REAL_TIME = 32 };

#define FOLDER "build/test-names"
#define PROGRAM \
	"-std=c99 -ffreestanding -nostdlib -nostdinc -static -fno-pie -Iinclude " \
	"-Wl,-e,_start -Wall -Wextra -Wconversion -Wshadow -Werror tests/names/print.c"

/*
 * ABIs that no compiler here is for: the host's preprocesses the header as if it were. It does not
 * have to know anything of them.
 */
static const struct {
	const char *abi, *option;
} stand_ins[] = {
	{"csky", "-D__csky__"},
	{"microblaze", "-D__microblaze__"},
	{"nios2", "-D__nios2__"},
};

/* Counts that no definition has, and why they are right. */
static const struct {
	const char *abi; /* NULL: those with registers of 64 bits */
	const char *call;
	int count;
	const char *reason;
} exceptions[] = {
	{NULL, "preadv", 4,
		"a word of 64 bits holds the offset, and the kernel shifts the fifth register out "
		"(fs/read_write.c, pos_from_hilo)"},
	{NULL, "pwritev", 4, "as preadv"},
	{"hexagon", "fadvise64_64", 6,
		"the entry is sys_hexagon_fadvise64_64 (kernel/syscalltab.c renames it)"},
	{"arm", "arm_breakpoint", 0, "no definition: a case of arm_syscall (kernel/traps.c)"},
	{"arm", "arm_cacheflush", 3, "as arm_breakpoint"},
	{"arm", "arm_usr26", 0, "as arm_breakpoint"},
	{"arm", "arm_usr32", 0, "as arm_breakpoint"},
	{"arm", "arm_set_tls", 1, "as arm_breakpoint"},
	{"arm", "arm_get_tls", 0, "as arm_breakpoint"},
	{"alpha", "osf_syscall", 0, "assembler that makes another call (kernel/entry.S)"},
	{"mips_o32", "syscall", 8, "a number and seven arguments (kernel/scall32-o32.S)"},
};

/* Where definitions differ by architecture, which of them counts (the architectures' Kconfig). */
static const struct {
	const char *call;
	int count;
	const char *abis;
} choices[] = {
	{"sigsuspend", 3, " arm i386 m68k s390x "}, /* OLD_SIGSUSPEND3 */
	{"sigsuspend", 1,
		" alpha powerpc sh sparc mips_o32 "}, /* OLD_SIGSUSPEND; mips has its own */
};

static const char *exception_of(const char *abi, bool word64, const char *call, int count)
{
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		if (strcmp(exceptions[i].call, call) == 0 && exceptions[i].count == count &&
			(exceptions[i].abi ? strcmp(exceptions[i].abi, abi) == 0 : word64))
			return exceptions[i].reason;
	}
	return NULL;
}

struct registers {
	bool word64, even; /* 64 bits in a register; halves from an even one on */
};

/* Of "(unsigned int fd, loff_t length)". */
static int count_of(const char *parameters, struct registers registers)
{
	int count = 0;
	char parameter[200];

	if (strncmp(parameters, "(void)", 6) == 0 || strstr(parameters, "struct pt_regs"))
		return 0;
	for (const char *at = parameters + 1; *at; at += strcspn(at, ",)") + 1) {
		snprintf(parameter, sizeof(parameter), "%.*s",
			(int)strcspn(at + (*at == ' '), ",)"), at + (*at == ' '));
		if (kernel_kind(parameter, registers.word64) == 'd' && !registers.word64)
			count += 1 + (registers.even && count % 2);
		count++;
	}
	return count;
}

/* A bit for each number of registers that a definition of an entry point takes. */
static unsigned int counts_of(
	const char *definitions, const char *entry, struct registers registers)
{
	char *start = print_string("\n%s(", entry);
	unsigned int counts = 0;

	for (const char *at = strstr(definitions, start); at; at = strstr(at + 1, start)) {
		const char *parameters = at + strcspn(at, "(");
		char *line = print_string("%.*s", (int)strcspn(parameters, "\n"), parameters);

		counts |= 1U << count_of(line, registers);
		free(line);
	}
	free(start);
	return counts;
}

/* What the table says of one call of an ABI. */
static void check_count(const char *abi, const char *definitions, const char *entry,
	struct registers registers, const char *call, int count)
{
	unsigned int counts;

	cr_assert(entry, "%s, %s: no such number", abi, call);
	if (strcmp(entry, "-") == 0) {
		cr_expect(
			count == 0, "%s, %s: %d arguments of no implementation", abi, call, count);
		return;
	}
	for (size_t i = 0; i < COUNT(choices); i++) {
		if (strcmp(choices[i].call, call) == 0 && choices[i].count != count)
			cr_expect(!strstr(choices[i].abis, print_string(" %s ", abi)),
				"%s, %s: %d arguments", abi, call, count);
	}
	counts = counts_of(definitions, entry, registers);
	cr_expect((count >= 0 && counts >> count & 1) ||
			exception_of(abi, registers.word64, call, count),
		"%s, %s: %d arguments, but the definitions of %s have others (bits %#x)", abi, call,
		count, entry, counts);
}

/* Lines "NUMBER NAME ARGUMENTS". */
static void check_counts(const char *abi, const char *calls)
{
	char *definitions = read_file("tables/definitions.tbl");
	char *entries = entries_of(abi);
	struct registers registers = {
		arch_says(abi, "word", "64"), arch_says(abi, "pairs", "even")};
	size_t checked = 0;

	for (const char *line = calls; *line; line += strcspn(line, "\n") + 1) {
		char call[64];
		long number;
		int count;
		char *entry;

		cr_assert(sscanf(line, "%ld %63s %d", &number, call, &count) == 3,
			"%s: no number, name and count: %.80s", abi, line);
		entry = entry_of(entries, number);
		check_count(abi, definitions, entry, registers, call, count);
		free(entry);
		checked++;
	}
	cr_expect(checked > 300, "%s: %zu calls", abi, checked);
	free(definitions);
	free(entries);
}

/* awk programs for the macros of the kernel's headers; arm never sends its SIGSWI. */
static const char names_of_errors[] =
	"$1 == \"#define\" && $2 ~ /^E[A-Z0-9]+$/ && $3 != \"\" { print $2, $2 }";
static const char names_of_signals[] =
	"$1 == \"#define\" && $2 ~ /^SIG[A-Z0-9]+$/ && $2 != \"SIGSWI\" && $3 != \"\" { print $2, "
	"$2 }";

static char *folder_of(const char *name)
{
	char *folder = print_string(FOLDER "/%s", name);

	output_of("mkdir -p %s", folder);
	return folder;
}

/* Of lines "KIND NUMBER NAME ...": what an awk program prints of one kind. */
static char *lines_of(const char *folder, const char *kind, const char *columns)
{
	return output_of(
		"awk '$1 == \"%s\" { print %s }' %s/names | LC_ALL=C sort", kind, columns, folder);
}

/*
 * Of lines "NAME NUMBER" those from 1 to below a limit, or only their numbers. 0 is what the shell
 * makes of a bound that the headers do not define.
 */
static char *below(const char *lines, long limit, bool numbers)
{
	char *list = NULL;

	append(&list, "%s", "");
	for (const char *line = lines; *line; line += strcspn(line, "\n") + 1) {
		int name = (int)strcspn(line, " ");
		long number = strtol(line + name, NULL, 10);

		if (number < 1 || number >= limit)
			continue;
		if (numbers)
			append(&list, "%ld\n", number);
		else
			append(&list, "%.*s %ld\n", name, line, number);
	}
	return list;
}

/* Each name is one that the kernel's headers have, and each number of theirs has one. */
static void compare_names(
	const char *ours, const char *theirs, long limit, const char *abi, const char *what)
{
	theirs = below(theirs, limit, false);
	expect_all_in(ours, theirs, abi, "not what the kernel's headers say");
	if (is_same_version())
		expect_all_in(below(theirs, limit, true), below(ours, limit, true), abi,
			"a number without name");
	log_line("%s: %s has %zu, the kernel's headers %zu with second names", what, abi,
		count_lines(ours), count_lines(theirs));
}

static void check_texts(const char *abi, const char *folder)
{
	cr_expect_str_eq(output_of("sed -n '/^errno /s/^errno [0-9]* [A-Z0-9]* //p' %s/names | "
				   "awk 'length($0) < 6 || length($0) > 47'",
				 folder),
		"", "%s: texts that are too short or too long", abi);
}

/* What a folder has in its file `names`, which programs print: see names/print.c. */
static void check_own(const struct target *target, const char *folder)
{
	const char *abi = target->abi;

	compare_names(lines_of(folder, "errno", "$3, $2"),
		kernel_numbers(target, "linux/errno.h", names_of_errors, folder), 4096, abi,
		"errors");
	compare_names(lines_of(folder, "signal", "$3, $2"),
		kernel_numbers(target, "asm/signal.h", names_of_signals, folder), FIRST_REAL_TIME,
		abi, "signals");
	compare_numbers(lines_of(folder, "call", "$3, $2"), kernel_call_numbers(target, folder),
		abi, "names of calls");
	check_counts(abi, lines_of(folder, "call", "$2, $3, $4"));
	check_texts(abi, folder);
	cr_expect_str_eq(output_of("grep '^wrong' %s/names || true", folder), "", "%s", abi);
}

/* Rows of the tables as a compiler sees them, as programs print them. */
static void preprocess(const char *compiler, const char *folder)
{
	output_of("echo '#include \"sysgate.h\"' | %s -DSYSGATE_NAMES -Iinclude -E -P -x c - | "
		  "grep -o -e '{[^{}\"]*, \"E[A-Z0-9]*\", \"[^\"]*\"}' "
		  "-e '{[^{}\"]*, \"SIG[A-Z0-9]*\"}' -e '{[^{}\"]*, [0-8], \"[a-z0-9_]*\"}' | "
		  "sed -e 's/^{\\(.*\\), \"\\(E[A-Z0-9]*\\)\", \"\\(.*\\)\"}/errno $((\\1)) \\2 "
		  "\\3/' "
		  "-e 's/^{\\(.*\\), \"\\(SIG.*\\)\"}/signal $((\\1)) \\2/' "
		  "-e 's/^{\\(.*\\), \\([0-8]\\), \"\\(.*\\)\"}/call $((\\1)) \\3 \\2/' >%s/rows; "
		  "{ echo cat '<<END'; cat %s/rows; echo END; } | sh >%s/names",
		compiler, folder, folder, folder);
}

ParameterizedTestParameters(names, of_the_compiled_abi)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, names, of_the_compiled_abi)
{
	const struct target *target = &targets[*number];
	char *folder = folder_of(target->name);

	need_tool(target->any);
	preprocess(target->any, folder);
	check_own(target, folder);
}

ParameterizedTestParameters(names, of_abis_without_compiler)
{
	return case_numbers(uncompiled_count);
}

ParameterizedTest(int *number, names, of_abis_without_compiler)
{
	const struct target *target = &uncompiled_targets[*number];
	char *folder = folder_of(target->name);
	size_t i = 0;

	while (i < COUNT(stand_ins) && strcmp(stand_ins[i].abi, target->abi) != 0)
		i++;
	cr_assert(i < COUNT(stand_ins), "%s has no stand-in", target->abi);
	preprocess(print_string("gcc -m32 -U__i386__ %s", stand_ins[i].option), folder);
	check_own(target, folder);
}

/* Rows of matrix.tbl: this machine in its two widths, and three that are big endian. */
static const char *const printers[] = {"x86_64", "i386", "mips_o32_be", "powerpc", "s390x"};

static const struct target *find_target(const char *name)
{
	for (size_t i = 0; i < target_count; i++) {
		if (strcmp(targets[i].name, name) == 0)
			return &targets[i];
	}
	for (size_t i = 0; i < reversed_count; i++) {
		if (strcmp(reversed_targets[i].name, name) == 0)
			return &reversed_targets[i];
	}
	return NULL;
}

/* The command of matrix.tbl that runs the target's programs; "" on this machine. */
static char *emulator_of(const struct target *target)
{
	char *command = output_of("awk -F '[ \t]*[|][ \t]*' '$1 == \"target\" && $2 == \"%s\" "
				  "{ print $4 == \"host\" ? \"\" : $4 }' tests/matrix.tbl",
		target->name);

	command[strcspn(command, "\n")] = '\0';
	return command;
}

ParameterizedTestParameters(names, printed_by_a_program)
{
	return case_numbers(COUNT(printers));
}

ParameterizedTest(int *number, names, printed_by_a_program)
{
	const struct target *target = find_target(printers[*number]);
	char *folder = folder_of(print_string("run-%s", printers[*number]));
	char *emulator;

	if (!target)
		cr_skip("some ABIs are chosen");
	emulator = emulator_of(target);
	need_tool(target->gcc);
	if (*emulator)
		need_tool(emulator);
	output_of("%s -O1 " PROGRAM " -DSYSGATE_NAMES -o %s/print && %s %s/print >%s/names",
		target->gcc, folder, emulator, folder, folder);
	check_own(target, folder);
}

/* Each prints the tables of all ABIs. */
static const char *const hosts[] = {"gcc -O2 -m64", "gcc -O0 -m32",
	"clang-19 -fuse-ld=lld -O0 -m64", "clang-19 -fuse-ld=lld -O2 -m32"};

/* What a host prints of every ABI, which is what the generator knows of its numbers. */
static char *print_all(const char *compiler, const char *folder)
{
	need_tool(compiler);
	output_of("%s " PROGRAM " -DSYSGATE_NAMES_OF_ALL -o %s/print && %s/print >%s/names",
		compiler, folder, folder, folder);
	cr_expect_str_eq(output_of("grep '^wrong' %s/names || true", folder), "", "%s", compiler);
	return output_of("awk '{ print $1, $2, $3 }' %s/names | LC_ALL=C sort", folder);
}

ParameterizedTestParameters(names, of_all_abis)
{
	return case_numbers(COUNT(hosts));
}

ParameterizedTest(int *number, names, of_all_abis)
{
	char *folder = folder_of(print_string("host-%d", *number));
	char *printed = print_all(hosts[*number], folder);
	char *known = output_of("for abi in $(build/sysgate-gen --list-abis); do "
				"build/sysgate-gen --numbers $abi | awk -v abi=$abi "
				"'{ print abi, $1, $2 }'; done | LC_ALL=C sort");

	cr_assert(count_lines(known) > 10000, "%zu numbers", count_lines(known));
	write_file(print_string("%s/printed", folder), "%s", printed);
	write_file(print_string("%s/known", folder), "%s", known);
	cr_expect(strcmp(printed, known) == 0, "%s:\n%s", hosts[*number],
		output_of("diff %s/printed %s/known | head -20", folder, folder));
	log_line("names: %s prints %zu of all ABIs", hosts[*number], count_lines(printed));
}

/* The same table, ABI by ABI, against the kernel's headers and definitions. */
static void check_abi_of_all(const struct target *target, const char *name)
{
	char *folder = folder_of(name);

	compare_numbers(lines_of(folder, target->abi, "$3, $2"),
		kernel_call_numbers(target, folder_of(print_string("%s/%s", name, target->abi))),
		target->abi, "names among all ABIs'");
	check_counts(target->abi, lines_of(folder, target->abi, "$2, $3, $4"));
}

Test(names, of_all_abis_against_the_kernels_headers)
{
	char *folder = folder_of("all");

	print_all(hosts[0], folder);
	for (size_t i = 0; i < target_count; i++)
		check_abi_of_all(&targets[i], "all");
	for (size_t i = 0; i < uncompiled_count; i++)
		check_abi_of_all(&uncompiled_targets[i], "all");
}

/* A header of some ABIs knows those. */
Test(names, of_some_abis)
{
	char *folder = folder_of("some");

	output_of("build/sysgate-gen --abi x86_64,arm,x32 --output %s/sysgate.h", folder);
	output_of("gcc -m64 -I%s " PROGRAM " -DSYSGATE_NAMES_OF_ALL -o %s/print && %s/print "
		  ">%s/names",
		folder, folder, folder, folder);
	cr_expect_str_eq(
		output_of("awk '{ print $1 }' %s/names | uniq", folder), "arm\nx32\nx86_64\n");
	for (size_t i = 0; i < target_count; i++) {
		if (strstr(" arm x32 x86_64 ", print_string(" %s ", targets[i].abi)))
			check_abi_of_all(&targets[i], "some");
	}
}

#define KNOBS "-DSYSGATE_NAMES -DSYSGATE_NAMES_OF_ALL"

static const char *const compilers[] = {"gcc -O0", "gcc -O2 -fPIC", "gcc -m32 -Os -fPIC",
	"clang-19 -O0", "clang-19 -O3 -fPIC", "g++ -x c++ -O0", "clang-19 -x c++ -O2"};

/* Tables that nobody uses take no room. */
ParameterizedTestParameters(names, only_where_used)
{
	return case_numbers(COUNT(compilers));
}

ParameterizedTest(int *number, names, only_where_used)
{
	char *folder = folder_of(print_string("unused-%d", *number));

	need_tool(compilers[*number]);
	write_file(print_string("%s/unit.c", folder), "#include \"sysgate.h\"\n");
	output_of("%s " KNOBS " -Iinclude -c -o %s/unit.o %s/unit.c", compilers[*number], folder,
		folder);
	cr_expect_str_eq(output_of("size %s/unit.o | awk 'NR == 2 { print $4 }'", folder), "0\n",
		"%s", compilers[*number]);
}

static const char uses[] =
	"#include \"sysgate.h\"\n"
	"#ifdef __cplusplus\nextern \"C\" {\n#endif\n"
	"long use(int number, const char *name, const char **names);\n"
	"long use(int number, const char *name, const char **names)\n{\n"
	"\tnames[0] = sys_errno_name(number);\n\tnames[1] = sys_errno_text(number);\n"
	"\tnames[2] = sys_signal_name(number);\n\tnames[3] = sys_call_name(number);\n"
	"\tnames[4] = sys_abi_name(number);\n\tnames[5] = sys_abi_call_name(number, number);\n"
	"\treturn sys_call_arguments(number) + sys_call_number(name) + sys_abi_of_name(name) +\n"
	"\t\tsys_abi_call_number(number, name) + sys_abi_call_arguments(number, number);\n}\n"
	"#ifdef __cplusplus\n}\n#endif\n";

/* They call nothing of libc's, write nothing, and no table has anything to relocate. */
ParameterizedTestParameters(names, by_themselves)
{
	return case_numbers(COUNT(compilers));
}

ParameterizedTest(int *number, names, by_themselves)
{
	char *folder = folder_of(print_string("used-%d", *number));

	need_tool(compilers[*number]);
	write_file(print_string("%s/unit.c", folder), "%s", uses);
	output_of("%s " KNOBS " -fno-stack-protector -fno-asynchronous-unwind-tables -Iinclude -c "
		  "-o %s/unit.o %s/unit.c",
		compilers[*number], folder, folder);
	cr_expect_str_eq(
		output_of("nm -u %s/unit.o | grep -v _GLOBAL_OFFSET_TABLE_ || true", folder), "",
		"%s", compilers[*number]);
	cr_expect_str_eq(output_of("readelf -rW %s/unit.o | grep '^Relocation' | grep -v -e "
				   "rela*.text -e eh_frame || true",
				 folder),
		"", "%s", compilers[*number]);
	cr_expect_str_eq(
		output_of("size -A %s/unit.o | awk '$1 ~ /^.(data|bss)/ && $2 > 0'", folder), "",
		"%s", compilers[*number]);
}
