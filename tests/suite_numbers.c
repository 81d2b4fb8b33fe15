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

/* The kernel's headers have these too; no table of calls does. */
static const char names_of_theirs[] = "$1 == \"#define\" && $2 ~ /^__NR_/ && $2 !~ /Linux/ && "
				      "$2 != \"__NR_syscalls\" && NF > 2 { print substr($2, 6) }";

/* "NAME NUMBER" on each line, sorted, of the macros with a prefix that a file defines. */
static char *numbers_by(const char *compiler, const char *options, const char *header,
	const char *prefix, const char *names, const char *folder)
{
	char *file = print_string("%s/%s.c", folder, prefix);
	char *text = NULL, *list;

	append(&text, "#include <%s>\n", header);
	list = output_of("echo '#include <%s>' | %s %s -E -dM -x c - | awk '%s'", header, compiler,
		options, names);
	for (char *name = strtok(list, "\n"); name; name = strtok(NULL, "\n"))
		append(&text, "NUMBER %s (%s%s)\n", name, prefix, name);
	write_file(file, "%s", text);
	/* Sums such as 0x40000000 + 5 and (4000 + 5) are left to the shell. */
	return output_of("%s %s -E -P %s | sed -n 's/^NUMBER \\([^ ]*\\) \\(.*\\)/\\1 $((\\2))/p' "
			 ">%s/%s.in; "
			 "{ echo cat '<<END'; cat %s/%s.in; echo END; } | sh | LC_ALL=C sort",
		compiler, options, file, folder, prefix, folder, prefix);
}

static char *folder_of(const struct target *target)
{
	char *folder = print_string("build/test-numbers/%s", target->abi);

	output_of("mkdir -p %s", folder);
	return folder;
}

static char *their_numbers(const struct target *target)
{
	char *version = print_string("%s/uapi/include/linux/version.h", cache_folder());
	char *options = print_string("-nostdinc -I%s/uapi/%s -I%s/uapi/include", cache_folder(),
		target->uapi, cache_folder());

	need_file(version, "the kernel's headers (tests/fetch.sh)");
	return numbers_by(
		target->gcc, options, "asm/unistd.h", "__NR_", names_of_theirs, folder_of(target));
}

static char *our_numbers(const struct target *target)
{
	return numbers_by(target->gcc, "-Iinclude", "sysgate.h", "SYS_NR_",
		"$1 == \"#define\" && $2 ~ /^SYS_NR_/ && $2 !~ /^SYS_NR_I386_/ { print substr($2, "
		"8) }",
		folder_of(target));
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

ParameterizedTestParameters(numbers, against_the_kernels_headers)
{
	return case_numbers(TARGETS);
}

ParameterizedTest(int *number, numbers, against_the_kernels_headers)
{
	const struct target *target = &targets[*number];
	char *ours, *theirs;

	need_tool(target->gcc);
	theirs = their_numbers(target);
	ours = our_numbers(target);
	cr_assert(count_lines(ours) > 300 && count_lines(theirs) > 300,
		"%s: %zu numbers of ours, %zu of theirs", target->abi, count_lines(ours),
		count_lines(theirs));
	expect_all_in(ours, theirs, target->abi, "not what the kernel's headers say");
	if (same_version())
		expect_all_in(theirs, ours, target->abi, "missing here");
	log_line("numbers: %s has %zu, the kernel's headers %zu", target->abi, count_lines(ours),
		count_lines(theirs));
}

/* What the generator prints of an ABI is what the header defines for it. */
ParameterizedTestParameters(numbers, as_the_generator_prints_them)
{
	return case_numbers(TARGETS);
}

ParameterizedTest(int *number, numbers, as_the_generator_prints_them)
{
	const struct target *target = &targets[*number];
	char *printed =
		output_of("build/sysgate-gen --numbers %s | awk '{ print $2, $1 }' | LC_ALL=C sort",
			target->abi);

	need_tool(target->gcc);
	cr_expect_str_eq(printed, our_numbers(target), "%s", target->abi);
}

/* x86_64 can make the calls of i386 too. */
Test(numbers, of_i386_on_x86_64)
{
	char *printed = output_of(
		"build/sysgate-gen --numbers i386 | awk '{ print $2, $1 }' | LC_ALL=C sort");
	char *defined = numbers_by("gcc -m64", "-Iinclude", "sysgate.h", "SYS_NR_I386_",
		"$1 == \"#define\" && $2 ~ /^SYS_NR_I386_/ { print substr($2, 13) }",
		folder_of(&targets[0]));

	cr_expect_str_eq(printed, defined);
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
	return case_numbers(TARGETS);
}

ParameterizedTest(int *number, numbers, the_same_by_both_compilers)
{
	need_tool(targets[*number].gcc);
	need_tool(targets[*number].clang);
	cr_expect(is_same_by_both(&targets[*number]), "%s", targets[*number].abi);
}
