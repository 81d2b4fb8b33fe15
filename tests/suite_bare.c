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

static const char *const compilers[] = {"gcc", "clang-19"};

/* Most are refused, at the first line of ours: the rest of it is then not read. */
#define FIRST_ERROR "-Wfatal-errors"

/* Headers that the suite of warnings includes, and how they are found. */
struct headers {
	const char *file;
	char *options;
};

static int expect_errors(const char *compiler, const struct headers *headers)
{
	char *path = print_string(FOLDER "/%s-header.c", compiler), *rest;
	char *names = output_of("sed -n 's/^#include <\\(.*\\)>$/\\1/p' %s", headers->file);
	int errors = 0;

	for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest)) {
		struct outcome outcome;

		write_file(path, "#include <%s>\n%s", name, DEFINE);
		outcome = run_command(
			"%s %s " FIRST_ERROR " %s %s", compiler, strict, headers->options, path);
		if (outcome.status == 0)
			continue;
		cr_expect(strstr(outcome.text, "sysgate: SYSGATE_BARE_NAMES would define names"),
			"<%s>: %.1000s", name, outcome.text);
		errors++;
	}
	return errors;
}

ParameterizedTestParameters(bare, beside_other_headers)
{
	return case_numbers(COUNT(compilers));
}

/* Before ours: an error that says why; or no name in it is ours, and all is well. */
ParameterizedTest(int *number, bare, beside_other_headers, .timeout = 240)
{
	const char *compiler = compilers[*number];
	const struct headers libc = {
		"tests/warnings/libc.h", "-D_GNU_SOURCE -idirafter /usr/include/x86_64-linux-gnu"};
	const struct headers uapi = {"tests/warnings/uapi.h",
		print_string("-ffreestanding -nostdinc -isystem %s/uapi/x86 -isystem "
			     "%s/uapi/include",
			cache_folder(), cache_folder())};
	int errors;

	need_tool(compiler);
	need_file(print_string("%s/uapi/x86/asm/signal.h", cache_folder()),
		"the kernel's headers (tests/fetch.sh)");
	output_of("mkdir -p " FOLDER);
	errors = expect_errors(compiler, &libc);
	cr_expect(errors > 90, "%d headers of libc are refused", errors);
	errors = expect_errors(compiler, &uapi);
	cr_expect(errors > 120, "%d headers of the kernel are refused", errors);
}
