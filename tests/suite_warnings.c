/*
 * The header compiles without a warning: each standard of C and C++, each ABI, each compiler, each knob,
 * beside the headers of libc and of the kernel in both orders, with a file that makes every typed call.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prototypes.h"
#include "run_command.h"
#include "targets.h"

#define FOLDER "build/test-warnings"
#define WARNINGS "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Werror"

enum compiler { GCC, GXX, CLANG, CLANGXX, COMPILERS };

static bool is_cxx(enum compiler compiler)
{
	return compiler == GXX || compiler == CLANGXX;
}

/* A command line up to the language; NULL: there is no such compiler here. */
static char *command_of(const struct target *target, enum compiler compiler)
{
	const char *const commands[COMPILERS] = {
		target->gcc, target->gxx, target->clang, target->clang};

	return commands[compiler]
		? print_string("%s -x %s", commands[compiler],
			  is_cxx(compiler) ? "c++" : "c -Wdeclaration-after-statement")
		: NULL;
}

/* The oldest and the newest first: those between are a matter of the compiler, not of the ABI. */
static const char *const c_standards[] = {"c99", "c2x", "c11", "c17", "gnu99", "gnu17"};
static const char *const cxx_standards[] = {"c++11", "c++20", "c++14", "c++17"};

/* The ABIs that have every case, one of each width. */
static bool is_thorough(const struct target *target)
{
	return strcmp(target->abi, "x86_64") == 0 || strcmp(target->abi, "i386") == 0;
}

/* Whose mode it is, if not one ABI's or, NULL, that of all: those that are thorough, or all others. */
#define THOROUGH ""
#define OTHERS "-"

struct mode {
	const char *options;
	const char *abi;
};

static const struct mode modes[] = {
	{"-O2", NULL},
	{"-O0", THOROUGH},
	{"-O1 -DUSE_ERRNO -DSYSGATE_ERRNO=a_lvalue", THOROUGH},
	{"-O1 -DUSE_ENTRY -DSYSGATE_ENTRY=an_entry", THOROUGH},
	{"-fsyntax-only -DUSE_ERRNO -DSYSGATE_ERRNO=a_lvalue -DUSE_ENTRY -DSYSGATE_ENTRY=an_entry",
		THOROUGH},
	{"-O1 -DUSE_MAIN -fPIE", THOROUGH},
	{"-O1 -DUSE_MAIN -fno-pie -DSYSGATE_MEMORY", THOROUGH},
	{"-fsyntax-only -DSYSGATE_BARE_NAMES -DSYSGATE_WITH_ALL", NULL},
	{"-O1 -DSYSGATE_NAMES", THOROUGH},
	{"-O1 -DSYSGATE_NAMES_OF_ALL", THOROUGH},
	/* What each of these knobs adds or changes is apart from what the others do. */
	{"-O1 -DUSE_ERRNO -DSYSGATE_ERRNO=a_lvalue -DUSE_MAIN -fno-pie -DSYSGATE_MEMORY", OTHERS},
	{"-O1 -DUSE_ENTRY -DSYSGATE_ENTRY=an_entry -DSYSGATE_NAMES -DSYSGATE_NAMES_OF_ALL", OTHERS},
	{"-O1 -DSYSGATE_NAMES -DSYSGATE_NAMES_OF_ALL -DSYSGATE_WITH_ALL", THOROUGH},
	{"-O1 -DSYSGATE_I386_VSYSCALL", "i386"},
	{"-O1 -DSYSGATE_I386_VSYSCALL -fPIC -fno-omit-frame-pointer -DUSE_MAIN", "i386"},
	{"-O1 -DSYSGATE_I386_GS", "i386"},
	{"-fsyntax-only -DSYSGATE_I386_GS -DUSE_ERRNO -DSYSGATE_ERRNO=a_lvalue", "i386"},
	{"-O1 -DUSE_MAIN -masm=intel", "i386"},
	{"-O1 -DUSE_MAIN -masm=intel", "x86_64"},
	/* What is not used of these is what the knob asks for. */
	{"-fsyntax-only -DSYSGATE_FN=static -Wno-unused-function", THOROUGH},
	{"-O1 '-DSYSGATE_FN=static __attribute__((noinline,unused))'", THOROUGH},
	{"-O1 '-DSYSGATE_FN=static inline __attribute__((always_inline))' -DUSE_ERRNO "
	 "-DSYSGATE_ERRNO=a_lvalue",
		THOROUGH},
};

struct combination {
	const struct target *target;
	enum compiler compiler;
	const char *standard;
	const char *options;
	const char *before; /* files that are included before sysgate.h ... */
	const char *after; /* ... and behind it */
};

struct combinations {
	struct combination list[2000];
	size_t count;
};

static void add(struct combinations *all, struct combination combination)
{
	if (all->count == COUNT(all->list))
		abort();
	all->list[all->count++] = combination;
}

static void add_standards(
	struct combinations *all, const struct target *target, enum compiler compiler)
{
	const char *const *standards = is_cxx(compiler) ? cxx_standards : c_standards;
	size_t count = is_cxx(compiler) ? COUNT(cxx_standards) : COUNT(c_standards);

	for (size_t i = 0; i < (is_thorough(target) ? count : 2); i++)
		add(all,
			(struct combination){target, compiler, standards[i],
				"-ffreestanding -nostdinc -fsyntax-only -DSYSGATE_WITH_ALL", "",
				""});
}

static bool has_mode(const struct target *target, const char *abi)
{
	return !abi || strcmp(abi, target->abi) == 0 ||
		strcmp(abi, is_thorough(target) ? THOROUGH : OTHERS) == 0;
}

static void add_modes(struct combinations *all, const struct target *target, enum compiler compiler)
{
	const char *standard = is_cxx(compiler) ? "c++17" : "c99";
	/* Of C++ it is the front end that differs; one ABI's code is made as well. */
	const char *last =
		is_cxx(compiler) && strcmp(target->abi, "i386") != 0 ? "-fsyntax-only" : "";

	for (size_t i = 0; i < COUNT(modes); i++) {
		if (has_mode(target, modes[i].abi))
			add(all,
				(struct combination){target, compiler, standard,
					print_string("-ffreestanding -nostdinc %s %s",
						modes[i].options, last),
					"", ""});
	}
}

/* Headers of others, before and behind ours. */
static void add_headers(
	struct combinations *all, struct combination combination, const char *headers)
{
	combination.before = headers;
	add(all, combination);
	combination.before = "";
	combination.after = headers;
	add(all, combination);
}

static void add_libc(struct combinations *all, const struct target *target, enum compiler compiler)
{
	const char *options =
		"-O1 -D_GNU_SOURCE -DSYSGATE_WITH_ALL -idirafter /usr/include/x86_64-linux-gnu";
	const char *standard = is_cxx(compiler) ? "gnu++17" : "gnu11";

	if (strcmp(target->abi, "x86_64") != 0 && strcmp(target->abi, "i386") != 0)
		return;
	add_headers(all, (struct combination){target, compiler, standard, options, "", ""},
		"tests/warnings/libc.h");
	options = "-O1 -D_GNU_SOURCE -idirafter /usr/include/x86_64-linux-gnu -DUSE_ERRNO "
		  "-DSYSGATE_ERRNO=errno";
	add(all,
		(struct combination){
			target, compiler, standard, options, "tests/warnings/libc.h", ""});
}

static void add_uapi(struct combinations *all, const struct target *target, enum compiler compiler)
{
	char *options = print_string("-fsyntax-only -ffreestanding -nostdinc -DSYSGATE_WITH_ALL "
				     "-DSYSGATE_NAMES -isystem %s/uapi/%s "
				     "-isystem %s/uapi/include",
		cache_folder(), target->uapi, cache_folder());

	add_headers(all,
		(struct combination){
			target, compiler, is_cxx(compiler) ? "gnu++17" : "gnu11", options, "", ""},
		"tests/warnings/uapi.h");
}

/* The same list in every process. */
static const struct combinations *all_combinations(void)
{
	static struct combinations all;

	all.count = 0;
	for (size_t i = 0; i < target_count; i++) {
		for (enum compiler compiler = GCC; compiler < COMPILERS; compiler++) {
			if (!command_of(&targets[i], compiler))
				continue;
			add_standards(&all, &targets[i], compiler);
			add_modes(&all, &targets[i], compiler);
			add_libc(&all, &targets[i], compiler);
			add_uapi(&all, &targets[i], compiler);
		}
	}
	return &all;
}

static const char declarations[] = "#ifdef __cplusplus\n#define LANGUAGE extern "
				   "\"C\"\n#else\n#define LANGUAGE extern\n#endif\n"
				   "#ifdef USE_ERRNO\nLANGUAGE int a_lvalue;\n#endif\n";

/* Every typed call and all that is not one. */
static void write_uses(const char *path, const struct combination *combination)
{
	char *before = NULL, *after = NULL;

	append(&before, *combination->before ? "#include \"%s\"\n" : "%s", combination->before);
	append(&after, *combination->after ? "#include \"%s\"\n" : "%s", combination->after);
	write_file(path,
		"%s%s#include \"sysgate.h\"\n%s#include \"tests/warnings/interface.h\"\n%s", before,
		declarations, after, make_uses(read_prototypes(combination->target->any)));
}

ParameterizedTestParameters(warnings, none)
{
	return case_numbers(all_combinations()->count);
}

ParameterizedTest(int *number, warnings, none)
{
	const struct combination *combination = &all_combinations()->list[*number];
	char *command = command_of(combination->target, combination->compiler);
	char *path = print_string(FOLDER "/%d.c", *number);
	struct outcome outcome;

	need_tool(command);
	if (strstr(combination->options, "/uapi/"))
		need_file(print_string("%s/uapi/include/linux/unistd.h", cache_folder()),
			"the kernel's headers (tests/fetch.sh)");
	output_of("mkdir -p " FOLDER);
	write_uses(path, combination);
	outcome = run_command("%s -std=%s " WARNINGS " %s -Iinclude -I. -c -o %s.o %s", command,
		combination->standard, combination->options, path, path);
	cr_expect(outcome.status == 0, "%s -std=%s %s%s%s%s%s\n%.1500s", command,
		combination->standard, combination->options,
		*combination->before ? ", behind " : "", combination->before,
		*combination->after ? ", before " : "", combination->after, outcome.text);
	output_of("rm -f %s %s.o", path, path);
}
