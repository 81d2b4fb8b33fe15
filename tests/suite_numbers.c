/*
 * The numbers of the header against the kernel's own headers for user space, in the newest version that
 * fetch.sh found: as the generator prints them and as a compiler for the ABI sees them.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"
#include "targets.h"

/*
 * awk programs that print "NAME MACRO" of each macro that is a call's number. The kernel's headers have
 * some that no table of calls has: other names of a call that has one, bases and masks. They call arm's
 * private calls otherwise.
 */
static const char names_of_theirs[] =
	"$1 == \"#define\" && $2 ~ /^__NR_/ && $2 !~ /Linux|BASE$|_MASK$|^__NR_syscalls$/ && "
	"$3 != \"\" && $3 !~ /^__NR_/ { print substr($2, 6), $2 } "
	"$1 == \"#define\" && $2 ~ /^__ARM_NR_[a-z]/ { print \"arm_\" substr($2, 10), $2 }";
static const char names_of_ours[] =
	"$1 == \"#define\" && $2 ~ /^SYS_NR_/ && $2 !~ /^SYS_NR_I386_/ { print substr($2, 8), $2 }";
static const char names_of_i386[] =
	"$1 == \"#define\" && $2 ~ /^SYS_NR_I386_/ { print substr($2, 13), $2 }";

/* "NAME NUMBER" on each line, sorted, of what a header defines. */
static char *numbers_by(const char *compiler, const char *options, const char *header,
	const char *names, const char *folder)
{
	char *file = print_string("%s/%s.c", folder, strrchr(header, '/') ? "theirs" : "ours");
	char *text = NULL, *list;

	append(&text, "#include <%s>\n", header);
	list = output_of("echo '#include <%s>' | %s %s -E -dM -x c - | awk '%s'", header, compiler,
		options, names);
	for (char *line = strtok(list, "\n"); line; line = strtok(NULL, "\n")) {
		int length = (int)strcspn(line, " ");

		append(&text, "NUMBER \"%.*s\" (%s)\n", length, line, line + length + 1);
	}
	write_file(file, "%s", text);
	/*
	 * The names are strings because some are macros too. Sums such as 0x40000000 + 5 and
	 * (4000 + 5) are left to the shell.
	 */
	return output_of(
		"%s %s -E -P %s | sed -n 's/^NUMBER \"\\([^ ]*\\)\" \\(.*\\)/\\1 $((\\2))/p' "
		">%s.in; "
		"{ echo cat '<<END'; cat %s.in; echo END; } | sh | LC_ALL=C sort",
		compiler, options, file, file, file);
}

static char *folder_of(const struct target *target)
{
	char *folder = print_string("build/test-numbers/%s", target->abi);

	output_of("mkdir -p %s", folder);
	return folder;
}

/* Preprocessing is all that the kernel's headers need, and any compiler can do that. */
static char *their_numbers(const struct target *target)
{
	char *header = print_string("%s/uapi/%s/asm/unistd.h", cache_folder(), target->uapi);
	char *options = print_string("-nostdinc -I%s/uapi/%s -I%s/uapi/include", cache_folder(),
		target->uapi, cache_folder());

	need_file(header, "the kernel's headers (tests/fetch.sh)");
	return numbers_by(target->any ? target->any : "gcc", options, "asm/unistd.h",
		names_of_theirs, folder_of(target));
}

static char *our_numbers(const struct target *target)
{
	return numbers_by(target->any, "-Iinclude", "sysgate.h", names_of_ours, folder_of(target));
}

static char *printed_numbers(const char *abi)
{
	return output_of(
		"build/sysgate-gen --numbers %s | awk '{ print $2, $1 }' | LC_ALL=C sort", abi);
}

static bool same_version(void)
{
	char *kernel = output_of("cat tables/kernel");
	char *theirs =
		output_of("awk '$2 ~ /^LINUX_VERSION_(MAJOR|PATCHLEVEL|SUBLEVEL)$/ { printf "
			  "\"%%s%%s\", dot, $3; "
			  "dot = \".\" } END { print \"\" }' %s/uapi/include/linux/version.h",
			cache_folder());

	return strcmp(kernel, theirs) == 0;
}

static size_t count_lines(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += *text == '\n';
	return count;
}

static bool has_line(const char *text, const char *line, size_t length)
{
	for (; text && *text; text = strchr(text, '\n') ? strchr(text, '\n') + 1 : NULL) {
		if (strncmp(text, line, length) == 0 && text[length] == '\n')
			return true;
	}
	return false;
}

/* Every line of one list is in the other. */
static void expect_all_in(const char *these, const char *those, const char *abi, const char *what)
{
	for (const char *line = these; *line; line += strcspn(line, "\n") + 1) {
		size_t length = strcspn(line, "\n");

		cr_expect(has_line(those, line, length), "%s, %s: %.*s", abi, what, (int)length,
			line);
	}
}

static void compare(const char *ours, const char *theirs, const char *abi)
{
	cr_assert(count_lines(ours) > 300 && count_lines(theirs) > 300,
		"%s: %zu numbers of ours, %zu of theirs", abi, count_lines(ours),
		count_lines(theirs));
	expect_all_in(ours, theirs, abi, "not what the kernel's headers say");
	if (same_version())
		expect_all_in(theirs, ours, abi, "missing here");
	log_line("numbers: %s has %zu, the kernel's headers %zu", abi, count_lines(ours),
		count_lines(theirs));
}

ParameterizedTestParameters(numbers, against_the_kernels_headers)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, numbers, against_the_kernels_headers)
{
	const struct target *target = &targets[*number];

	need_tool(target->any);
	compare(our_numbers(target), their_numbers(target), target->abi);
}

/* Those that only the generator can be asked for */
ParameterizedTestParameters(numbers, printed_against_the_kernels_headers)
{
	return case_numbers(uncompiled_count);
}

ParameterizedTest(int *number, numbers, printed_against_the_kernels_headers)
{
	const struct target *target = &uncompiled_targets[*number];

	need_tool("gcc");
	compare(printed_numbers(target->abi), their_numbers(target), target->abi);
}

/* matrix.tbl has every ABI that the header has. */
Test(numbers, no_abi_is_left_out)
{
	char *abis = output_of("build/sysgate-gen --list-abis"), *listed = NULL, *sorted;

	if (!is_chosen_abi("all of them"))
		cr_skip("some are chosen");
	for (size_t i = 0; i < target_count; i++)
		append(&listed, "%s\n", targets[i].abi);
	for (size_t i = 0; i < uncompiled_count; i++)
		append(&listed, "%s\n", uncompiled_targets[i].abi);
	write_file("build/test-numbers.abis", "%s", listed);
	sorted = output_of("LC_ALL=C sort build/test-numbers.abis");
	write_file("build/test-numbers.abis", "%s", abis);
	cr_expect_str_eq(sorted, output_of("LC_ALL=C sort build/test-numbers.abis"));
}

/* What the generator prints of an ABI is what the header defines for it. */
ParameterizedTestParameters(numbers, as_the_generator_prints_them)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, numbers, as_the_generator_prints_them)
{
	const struct target *target = &targets[*number];

	need_tool(target->any);
	cr_expect_str_eq(printed_numbers(target->abi), our_numbers(target), "%s", target->abi);
}

/* x86_64 can make the calls of i386 too. */
Test(numbers, of_i386_on_x86_64)
{
	cr_expect_str_eq(printed_numbers("i386"),
		numbers_by("gcc -m64", "-Iinclude", "sysgate.h", names_of_i386,
			folder_of(&targets[0])));
}

static bool is_same_by_both(const struct target *target)
{
	char *by_gcc = output_of(
		"echo '#include \"sysgate.h\"' | %s -Iinclude -E -dM -x c - | grep SYS_NR_ | sort",
		target->gcc);
	char *by_clang = output_of(
		"echo '#include \"sysgate.h\"' | %s -Iinclude -E -dM -x c - | grep SYS_NR_ | sort",
		target->clang);

	return strcmp(by_gcc, by_clang) == 0;
}

ParameterizedTestParameters(numbers, the_same_by_both_compilers)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, numbers, the_same_by_both_compilers)
{
	const struct target *target = &targets[*number];

	if (!target->gcc || !target->clang)
		return;
	need_tool(target->gcc);
	need_tool(target->clang);
	cr_expect(is_same_by_both(target), "%s", target->abi);
}
