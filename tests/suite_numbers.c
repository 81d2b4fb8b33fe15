/*
 * The numbers of the header against the kernel's own headers for user space, in the newest version that
 * fetch.sh found: as the generator prints them and as a compiler for the ABI sees them.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_numbers.h"
#include "run_command.h"
#include "targets.h"

/* awk programs that print "NAME MACRO" of each macro that is a call's number. */
static const char names_of_ours[] =
	"$1 == \"#define\" && $2 ~ /^SYS_NR_/ && $2 !~ /^SYS_NR_I386_/ { print substr($2, 8), $2 }";
static const char names_of_i386[] =
	"$1 == \"#define\" && $2 ~ /^SYS_NR_I386_/ { print substr($2, 13), $2 }";

static char *folder_of(const struct target *target)
{
	char *folder = print_string("build/test-numbers/%s", target->abi);

	output_of("mkdir -p %s", folder);
	return folder;
}

static char *our_numbers(const struct target *target)
{
	return numbers_by(target->any, "-Iinclude", "sysgate.h", names_of_ours, folder_of(target));
}

static void compare(const char *ours, const char *theirs, const char *abi)
{
	cr_assert(count_lines(ours) > 300 && count_lines(theirs) > 300,
		"%s: %zu numbers of ours, %zu of theirs", abi, count_lines(ours),
		count_lines(theirs));
	compare_numbers(ours, theirs, abi, "numbers");
}

ParameterizedTestParameters(numbers, against_the_kernels_headers)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, numbers, against_the_kernels_headers)
{
	const struct target *target = &targets[*number];

	need_tool(target->any);
	compare(our_numbers(target), kernel_call_numbers(target, folder_of(target)), target->abi);
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
	compare(printed_numbers(target->abi), kernel_call_numbers(target, folder_of(target)),
		target->abi);
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
