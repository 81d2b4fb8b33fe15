/*
 * Constants and structs of the header against the kernel's headers for user space, and where those
 * are silent against layout/facts.h: for each ABI a file of static assertions, compiled for it.
 * Whatever constant, struct or ABI has no assertion fails.
 */
#include <criterion/criterion.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"
#include "targets.h"

/*
 * ABIs that no compiler at hand is for: the host's stands in, with their macros. It does not know their
 * registers; but it lays our structs and the kernel's out by the same rules, and they are compared.
 */
#define STAND_IN "gcc -m32 -U__i386__ -Ui386 '-D__asm__(name)=' -D"

static const struct target stand_ins[] = {
	{.abi = "csky", .any = STAND_IN "__csky__", .uapi = "csky"},
	{.abi = "microblaze", .any = STAND_IN "__microblaze__", .uapi = "microblaze"},
	{.abi = "nios2", .any = STAND_IN "__nios2__", .uapi = "nios2"},
};

/* The kernel keeps these to itself; facts.h has them as KERNEL_... */
static const char *const kernel_constants[] = {
	"AF_UNIX",
	"SOCK_STREAM",
	"SOCK_DGRAM",
	"SOCK_NONBLOCK",
	"SOCK_CLOEXEC",
};

struct counterpart {
	const char *ours;
	const char *theirs; /* NULL: facts.h compares it */
	const char *members; /* "ours=theirs ..." where a member has another name */
};

static const struct counterpart counterparts[] = {
	{"sys_timespec", "struct __kernel_timespec", ""},
	{"sys_itimerspec", "struct __kernel_itimerspec", ""},
	{"sys_old_timeval", "struct __kernel_old_timeval", ""},
	{"sys_itimerval", "struct __kernel_old_itimerval", ""},
	{"sys_iovec", "struct iovec", ""},
	{"sys_utsname", "struct new_utsname", ""},
	{"sys_statx_timestamp", "struct statx_timestamp", "reserved=__reserved"},
	{"sys_statx", "struct statx", "spare0=__spare0 spare2=__spare2 spare3=__spare3"},
	{"sys_pollfd", "struct pollfd", ""},
	{"sys_sockaddr_un", "struct sockaddr_un", ""},
	{"sys_dirent64", "struct kernel_dirent64", ""},
	{"sys_sockaddr", "struct kernel_sockaddr", ""},
	{"sys_sigset", "struct kernel_sigset", ""},
	{"sys_sigaction", NULL, ""},
};

/* "SYSGATE_" and this: the macro that is defined for an ABI. */
static char *upper(const char *abi)
{
	char *name = print_string("%s", abi);

	for (char *at = name; *at; at++)
		*at = (char)toupper((unsigned char)*at);
	return name;
}

static bool is_among(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], name) == 0)
			return true;
	}
	return false;
}

/* A constant that the ABI lacks must be free for an enumerator: no macro, and not another's. */
static void assert_constant(char **text, const char *name)
{
	bool kernels = is_among(kernel_constants, COUNT(kernel_constants), name);

	if (kernels)
		append(text, "enum { %s };\n", name);
	append(text,
		"#ifdef SYS_%s\n_Static_assert((long long)SYS_%s == (long long)%s%s, \"%s\");\n"
		"#else\nenum { %s };\n#endif\n",
		name, name, kernels ? "KERNEL_" : "", name, name, name);
}

static void assert_constants(char **text)
{
	char *names =
		output_of("awk '!/^#/ && NF && $1 != \"group\" { print $1 }' tables/constants.tbl");

	for (char *name = strtok(names, "\n"); name; name = strtok(NULL, "\n"))
		assert_constant(text, name);
}

/* The types of the auxiliary vector are all different: those that facts.h adds are nobody else's. */
static void assert_types(char **text, const char *compile)
{
	char *names = output_of("echo '#include <linux/auxvec.h>' | %s -E -dM -x c - | "
				"awk '$2 ~ /^AT_/ { print $2 }'",
		compile);
	char *rest;

	cr_assert(strstr(names, "AT_NULL\n"), "linux/auxvec.h has no AT_NULL: %s", names);
	append(text, "void one_of_each(int type)\n{\n\tswitch (type) {\n");
	for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest)) {
		if (strncmp(name, "AT_SYSINFO", 10) != 0 && strncmp(name, "AT_VECTOR_", 10) != 0)
			append(text, "\tcase %s:\n", name);
	}
	append(text, "\tcase AT_SYSINFO:\n\tcase AT_SYSINFO_EHDR:\n\t\tbreak;\n\t}\n}\n");
}

static const struct counterpart *counterpart_of(const char *name)
{
	for (size_t i = 0; i < COUNT(counterparts); i++) {
		if (strcmp(counterparts[i].ours, name) == 0)
			return &counterparts[i];
	}
	return NULL;
}

/* The kernel's name of a member. */
static char *their_member(const struct counterpart *counterpart, const char *member)
{
	char *pattern = print_string(" %s=", member);
	char *members = print_string(" %s", counterpart->members);
	const char *found = strstr(members, pattern);

	if (!found)
		return print_string("%s", member);
	found += strlen(pattern);
	return print_string("%.*s", (int)strcspn(found, " "), found);
}

static void assert_member(char **text, const struct counterpart *counterpart, const char *member)
{
	char *other = their_member(counterpart, member);

	append(text,
		"_Static_assert(__builtin_offsetof(struct %s, %s) == "
		"__builtin_offsetof(%s, %s), \"%s.%s\");\n"
		"_Static_assert(sizeof(((struct %s *)0)->%s) == sizeof(((%s *)0)->%s), "
		"\"%s.%s\");\n",
		counterpart->ours, member, counterpart->theirs, other, counterpart->ours, member,
		counterpart->ours, member, counterpart->theirs, other, counterpart->ours, member);
	free(other);
}

/* "sys_u64 spare3[8];" and "int a, b;": the names before [ and , and ; */
static void assert_members(char **text, const struct counterpart *counterpart, const char *line)
{
	const char *end = line + strcspn(line, ";");

	for (const char *at = line; at < end; at++) {
		const char *stop = at + strcspn(at, "[,;");
		const char *start = stop;
		char *member;

		while (start > at && (isalnum((unsigned char)start[-1]) || start[-1] == '_'))
			start--;
		member = print_string("%.*s", (int)(stop - start), start);
		assert_member(text, counterpart, member);
		free(member);
		at = stop + strcspn(stop, ",;");
	}
}

static void assert_structs(char **text)
{
	char *file = read_file("tables/structs.h");
	const struct counterpart *counterpart = NULL;

	for (char *line = strtok(file, "\n"); line; line = strtok(NULL, "\n")) {
		if (strncmp(line, "struct ", 7) == 0 && strchr(line, '{')) {
			char *name = print_string("%.*s", (int)strcspn(line + 7, " "), line + 7);

			counterpart = counterpart_of(name);
			cr_expect(counterpart, "struct %s: of which struct of the kernel?", name);
			if (counterpart && counterpart->theirs)
				append(text,
					"_Static_assert(sizeof(struct %s) == sizeof(%s), "
					"\"%s\");\n",
					name, counterpart->theirs, name);
			free(name);
		} else if (line[0] == '}') {
			counterpart = NULL;
		} else if (line[0] == '\t' && counterpart && counterpart->theirs &&
			strchr(line, ';')) {
			assert_members(text, counterpart, line + 1);
		}
	}
	free(file);
}

static const struct target *target_of(int number)
{
	size_t index = (size_t)number;

	return index < target_count ? &targets[index] : &stand_ins[index - target_count];
}

ParameterizedTestParameters(layout, against_the_kernels_headers)
{
	return case_numbers(target_count + COUNT(stand_ins));
}

ParameterizedTest(int *number, layout, against_the_kernels_headers)
{
	const struct target *target = target_of(*number);
	const char *compiler = target->clang ? target->clang : target->any;
	char *uapi = print_string("%s/uapi", cache_folder());
	char *file = print_string("build/test-layout/%s.c", target->abi);
	char *compile = print_string("%s -std=c11 -Wall -Werror -ffreestanding -nostdinc -Iinclude "
				     "-Itests/layout -isystem %s/%s -isystem %s/include",
		compiler, uapi, target->uapi, uapi);
	char *text = NULL;

	need_tool(compiler);
	need_file(print_string("%s/%s/asm/signal.h", uapi, target->uapi),
		"the kernel's headers (tests/fetch.sh)");
	output_of("mkdir -p build/test-layout");
	append(&text,
		"#include \"sysgate.h\"\n#ifndef SYSGATE_%s\n#error not for this ABI\n#endif\n"
		"#include \"facts.h\"\n",
		upper(target->abi));
	assert_constants(&text);
	assert_types(&text, compile);
	assert_structs(&text);
	write_file(file, "%s", text);
	output_of("%s -fsyntax-only %s", compile, file);
}

/* No ABI is left out. */
Test(layout, of_every_abi)
{
	char *names = output_of("build/sysgate-gen --list-abis");

	for (char *name = strtok(names, "\n"); name; name = strtok(NULL, "\n")) {
		size_t i = 0, count = target_count + COUNT(stand_ins);

		if (!is_chosen_abi(name))
			continue;
		while (i < count && strcmp(target_of((int)i)->abi, name) != 0)
			i++;
		cr_expect(i < count, "%s has no line in matrix.tbl and no stand-in", name);
	}
}
