/*
 * What the header refuses to compile, and what it says then: calls that the ABI lacks, with the name of
 * one that it has; calls that cannot be functions; modes of a compiler that have no calls; two paths at
 * once. And what it defines: nothing that is not its own by name.
 */
#include <criterion/criterion.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prototypes.h"
#include "run_command.h"
#include "slots.h"
#include "targets.h"

struct refusal {
	const char *abi; /* NULL: x86_64 */
	const char *options;
	const char *body; /* of a function with int fd and void *p; NULL: nothing but the header */
	const char *says;
};

static const struct refusal refusals[] = {
	{NULL, "", "return sys_vfork();", "sys_vfork: vfork cannot be a C function"},
	{NULL, "", "return sys_rt_sigreturn();",
		"sys_rt_sigreturn: rt_sigreturn cannot be a C function"},
	{NULL, "", "return sys_sigreturn();", "sys_sigreturn: sigreturn cannot be a C function"},
	{"i386", "", "return sys_sigreturn();", "sys_sigreturn: sigreturn cannot be a C function"},
	{NULL, "-O0", "return sys_clone(17, p, 0, 0, 0);", "pass 0 as the stack"},
	{NULL, "-O2", "return sys_clone(17, p, 0, 0, 0);", "pass 0 as the stack"},
	{"mips_o32", "-O2", "return sys_clone(17, p, 0, 0, 0);", "pass 0 as the stack"},
	{NULL, "", "return (int)sys_waitpid(1, 0, 0);",
		"sys_waitpid: this ABI has no such call; use sys_waitid"},
	{NULL, "", "return sys_utimes_time32(\"\", 0);",
		"sys_utimes_time32: this ABI has no such call; use sys_utimensat"},
	{"mips_n64", "", "return sys_recv(fd, p, 1, 0) != 0;",
		"sys_recv: this ABI has no such call; use sys_recvfrom"},
	{"i386", "", "return sys_accept(fd, 0, 0);",
		"sys_accept: this ABI has no such call; use sys_accept4"},
	{"i386", "-DSYSGATE_I386_VSYSCALL -DSYSGATE_I386_GS", NULL,
		"choose one of SYSGATE_I386_VSYSCALL and SYSGATE_I386_GS"},
	{"mips_o32", "-mips16 -msoft-float", NULL, "MIPS16 code has no syscall instruction"},
	{"mips_n64", "-U__mips__", NULL, "this header has no ABI that the compiler targets"},
	{NULL, "-U__x86_64__", NULL, "this header has no ABI that the compiler targets"},
	{"aarch64", "", "return sys_open(\"\", 0, 0);",
		"sys_open: this ABI has no such call; use sys_openat"},
	{"s390x", "-O2", "return sys_clone(17, p, 0, 0, 0);", "pass 0 as the stack"},
	{"sparc64", "-O2", "return sys_clone(17, p, 0, 0, 0);", "pass 0 as the stack"},
	{"aarch64", "-D__ILP32__", NULL, "Linux has no system calls for aarch64's ILP32"},
	{"arm", "-U__ARM_EABI__", NULL, "the old Arm ABI is not supported"},
	{"riscv32", "-D__riscv_32e", NULL, "RV32E and RV64E have no a7"},
	{"riscv64", "-D__riscv_64e", NULL, "RV32E and RV64E have no a7"},
	{"s390x", "-U__zarch__", NULL, "the 31-bit ABI left the kernel"},
};

static const struct target *target_of(const char *abi)
{
	for (size_t i = 0; i < target_count; i++) {
		if (strcmp(targets[i].abi, abi ? abi : "x86_64") == 0)
			return &targets[i];
	}
	abort();
}

/* gcc and clang, C and C++, as far as the target has them; NULL past the last. */
static char *compiler_of(const struct target *target, int number)
{
	const char *const commands[] = {target->gcc, target->clang, target->clang, target->gxx};
	static const char *const languages[] = {
		"-x c -std=c99", "-x c -std=c11", "-x c++ -std=c++17", "-x c++ -std=c++11"};

	for (size_t i = 0; i < COUNT(commands); i++) {
		if (commands[i] && number-- == 0)
			return print_string("%s %s", commands[i], languages[i]);
	}
	return NULL;
}

static void write_body(const char *path, const char *body)
{
	write_file(path,
		"#include \"sysgate.h\"\n#ifdef __cplusplus\nextern \"C\"\n#endif\nint "
		"function(int fd, void *p);\n"
		"int function(int fd, void *p)\n{\n\t(void)fd, (void)p;\n\t%s\n}\n",
		body ? body : "return 0;");
}

ParameterizedTestParameters(refusals, message)
{
	return case_numbers(COUNT(refusals));
}

ParameterizedTest(int *number, refusals, message)
{
	const struct refusal *refusal = &refusals[*number];
	char *path = print_string("build/test-refusals/%d.c", *number), *compiler;

	if (!is_chosen_abi(refusal->abi ? refusal->abi : "x86_64"))
		cr_skip("%s is not chosen", refusal->abi ? refusal->abi : "x86_64");
	output_of("mkdir -p build/test-refusals");
	write_body(path, refusal->body);
	for (int i = 0; (compiler = compiler_of(target_of(refusal->abi), i)) != NULL; i++) {
		struct outcome outcome;

		need_tool(compiler);
		outcome = run_command("%s %s -ffreestanding -nostdinc -Iinclude -S -o /dev/null %s",
			compiler, refusal->options, path);
		cr_expect(outcome.status != 0, "%s %s compiles: %s", compiler, refusal->options,
			refusal->body);
		cr_expect(strstr(outcome.text, refusal->says),
			"%s %s: %s\nis not told: %s\nbut: %.1500s", compiler, refusal->options,
			refusal->body, refusal->says, outcome.text);
	}
}

/* The stack that is the parent's own is no error, however it is written, and without optimization. */
static const char on_the_same_stack[] = "int sum = 0;\n"
					"\tsum += sys_clone(17, 0, 0, 0, 0);\n"
					"\tsum += sys_clone(17, (void *)0, 0, 0, 0);\n"
					"\tsum += sys_clone(17, ((void *)0), 0, 0, 0);\n"
					"\tsum += sys_clone(17, 0L, 0, 0, 0);\n"
					"\treturn sum;";

ParameterizedTestParameters(refusals, clone_on_the_same_stack)
{
	return case_numbers(target_count);
}

ParameterizedTest(int *number, refusals, clone_on_the_same_stack)
{
	char *path = print_string("build/test-refusals/clone-%d.c", *number), *compiler;

	output_of("mkdir -p build/test-refusals");
	write_body(path, on_the_same_stack);
	for (int i = 0; (compiler = compiler_of(&targets[*number], i)) != NULL; i++) {
		struct outcome outcome;

		need_tool(compiler);
		outcome = run_command("%s -O0 -Wall -Wextra -Werror -ffreestanding "
				      "-nostdinc -Iinclude -c -o %s.o %s",
			compiler, path, path);
		cr_expect(outcome.status == 0, "%s: %.1500s", compiler, outcome.text);
		output_of("! %s -h %s.o >/dev/null || ! nm %s.o | grep sys_new_stack",
			targets[*number].objdump, path, path);
	}
}

/* Every call that an error names in place of another is one that this ABI has. */
ParameterizedTestParameters(refusals, replacement_exists)
{
	return case_numbers(target_count);
}

static bool has_call(const struct prototypes *prototypes, const char *name)
{
	for (size_t i = 0; i < prototypes->count; i++) {
		if (strcmp(prototypes->call[i].name, name) == 0)
			return true;
	}
	return false;
}

/* NULL, or the last call that a text names and the ABI lacks. */
static const char *missing_call(const struct prototypes *prototypes, const char *text)
{
	const char *missing = NULL;

	for (const char *at = strstr(text, "sys_"); at; at = strstr(at + 4, "sys_")) {
		size_t length = 4 + strspn(at + 4, "abcdefghijklmnopqrstuvwxyz_0123456789");
		char *name = print_string("%.*s", (int)length - 4, at + 4);

		if (!has_call(prototypes, name))
			missing = name;
	}
	return missing;
}

ParameterizedTest(int *number, refusals, replacement_exists)
{
	const struct target *target = &targets[*number];
	const struct prototypes *prototypes;
	size_t uses = 0;
	char *list;

	need_tool(target->any);
	prototypes = read_prototypes(target->any);
	list = output_of("echo '#include \"sysgate.h\"' | %s -E -dM -Iinclude -x c - | grep "
			 "'SYSGATE_NO(\"sys_'",
		target->any);
	for (char *line = strtok(list, "\n"); line; line = strtok(NULL, "\n")) {
		const char *use = strstr(line, "; use ");
		const char *missing = use ? missing_call(prototypes, use) : NULL;

		uses += use != NULL;
		/* What is said of one ABI by its name */
		if (!use || strstr(use, " on x86_64"))
			continue;
		cr_expect(!missing, "%s has no sys_%s either: %s", target->abi, missing, line);
	}
	cr_expect(uses > 20, "%s: only %zu messages name a call", target->abi, uses);
}

/* Macros, functions, types and tags of the header, in every mode, are its own by name. */
static const char *const modes[] = {
	"",
	"-DSYSGATE_ERRNO=value",
	"-DSYSGATE_ENTRY=sys_x",
	"-DSYSGATE_MEMORY",
	"-DSYSGATE_I386_VSYSCALL",
	"-fPIC",
};

ParameterizedTestParameters(refusals, own_names_only)
{
	return case_numbers(target_count * COUNT(modes));
}

ParameterizedTest(int *number, refusals, own_names_only)
{
	const struct target *target = &targets[(size_t)*number / COUNT(modes)];
	const char *mode = modes[(size_t)*number % COUNT(modes)];
	char *macros, *names,
		*command = print_string("%s %s -ffreestanding -nostdinc -Iinclude",
			target->clang ? target->clang : target->gcc, mode);

	need_tool(command);
	macros = output_of("{ echo | %s -E -dM -x c -; echo '#include \"sysgate.h\"' | %s -E -dM "
			   "-x c -; } | sort | uniq -u | "
			   "sed 's/^#define //; s/[ (].*//' | grep -vE "
			   "'^(sys_[a-z]|SYS_[A-Z]|SYSGATE_[A-Z])' || :",
		command, command);
	cr_expect_str_eq(macros, "", "%s: macros\n%s", command, macros);
	/* Only clang can list the other names. */
	if (!target->clang)
		return;
	names = output_of("printf 'extern int value;\\n#include \"sysgate.h\"\\n' | "
			  "%s -w -fsyntax-only -Xclang -ast-dump -fno-color-diagnostics -x c - | "
			  "grep -E '^[|`]-[A-Z][A-Za-z]*Decl ' | grep -v 'invalid sloc' | "
			  "awk '{ sub(/ definition$/, \"\"); sub(/ \\047.*/, \"\"); print $NF }' | "
			  "grep -vE '^(sys_[a-z0-9_]+|value|__builtin_[a-z_]+)$' | sort -u || :",
		command);
	if (strcmp(mode, "-DSYSGATE_MEMORY") == 0)
		cr_expect_str_eq(names, "memcmp\nmemcpy\nmemmove\nmemset\n", "%s: names\n%s",
			command, names);
	else
		cr_expect_str_eq(names, "", "%s: names\n%s", command, names);
}
