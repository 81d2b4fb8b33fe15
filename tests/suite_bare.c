/*
 * SYSGATE_BARE_NAMES: every constant by its plain name in a freestanding unit, and an error that says
 * why beside a header that has such names.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"
#include "targets.h"

#define FOLDER "build/test-bare"
#define DEFINE "#define SYSGATE_BARE_NAMES\n#define SYSGATE_WITH_ALL\n#include \"sysgate.h\"\n"

static const char strict[] =
	"-std=c99 -Wall -Wextra -Wpedantic -Wundef -Werror -fsyntax-only -Iinclude";

ParameterizedTestParameters(bare, names_of_every_abi)
{
	return case_numbers(target_count);
}

/* Each is asked for that the preprocessor lists without the knob, so that none is forgotten. */
ParameterizedTest(int *number, bare, names_of_every_abi, .timeout = 60)
{
	const struct target *target = &targets[*number];
	char *path = print_string(FOLDER "/%s.c", target->abi), *names, *text = NULL, *rest;
	size_t count = 0;

	need_tool(target->any);
	output_of("mkdir -p " FOLDER);
	write_file(path, "#define SYSGATE_WITH_ALL\n#include \"sysgate.h\"\n");
	names = output_of(
		"%s -w -ffreestanding -nostdinc -Iinclude -E -dM %s | awk '$1 == "
		"\"#define\" && $2 ~ /^SYS_[A-Z0-9_]+$/ && $2 !~ /^SYS_NR_/ { print $2 }'",
		target->any, path);
	append(&text, "%s", DEFINE);
	for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest)) {
		const char *plain = name + strlen("SYS_");

		append(&text,
			"#ifndef %s\n#error %s is missing\n#endif\n"
			"typedef char same_%s[(long long)(%s) == (long long)(%s) ? 1 : -1];\n",
			plain, plain, plain, plain, name);
		count++;
	}
	cr_expect(count > 1000, "%s: %zu constants", target->abi, count);
	write_file(path, "%s", text);
	output_of("%s %s -ffreestanding -nostdinc %s", target->any, strict, path);
}

/* The headers that the suite of warnings includes, one by one. */
static char *all_headers(void)
{
	return output_of("cat tests/warnings/libc.h tests/warnings/uapi.h | "
			 "sed -n 's/^#include <\\(.*\\)>$/\\1/p' | sort -u");
}

static const char *const compilers[] = {"gcc", "clang-19"};

ParameterizedTestParameters(bare, beside_other_headers)
{
	return case_numbers(COUNT(compilers));
}

/* Before ours: an error that says why; or no name in it is ours, and all is well. */
ParameterizedTest(int *number, bare, beside_other_headers, .timeout = 120)
{
	const char *compiler = compilers[*number];
	char *path = print_string(FOLDER "/%s-header.c", compiler), *rest;
	char *headers = all_headers();
	int errors = 0;

	need_tool(compiler);
	output_of("mkdir -p " FOLDER);
	for (char *header = strtok_r(headers, "\n", &rest); header;
		header = strtok_r(NULL, "\n", &rest)) {
		struct outcome outcome;

		write_file(path, "#include <%s>\n%s", header, DEFINE);
		outcome = run_command("%s %s -D_GNU_SOURCE %s", compiler, strict, path);
		if (outcome.status == 0)
			continue;
		cr_expect(strstr(outcome.text, "sysgate: SYSGATE_BARE_NAMES would define names"),
			"<%s>: %.1000s", header, outcome.text);
		errors++;
	}
	cr_expect(errors > 80, "%d headers are refused", errors);
}
