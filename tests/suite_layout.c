/*
 * Constants and structs of the header against the kernel's headers for user space: for each ABI a file of
 * static assertions, compiled for it. A constant or struct that those headers lack stands in a list here.
 */
#include <criterion/criterion.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"
#include "targets.h"

static const char theirs[] = "#include <linux/types.h>\n#include <linux/auxvec.h>\n#include "
			     "<linux/errno.h>\n#include <linux/fcntl.h>\n"
			     "#include <linux/fs.h>\n#include <linux/stat.h>\n#include "
			     "<linux/mman.h>\n#include <linux/memfd.h>\n"
			     "#include <asm/signal.h>\n#include <linux/wait.h>\n#include "
			     "<linux/socket.h>\n#include <asm/socket.h>\n"
			     "#include <asm/poll.h>\n#include <linux/time_types.h>\n#include "
			     "<linux/time.h>\n#include <linux/futex.h>\n"
			     "#include <linux/uio.h>\n#include <linux/utsname.h>\n#include "
			     "<linux/un.h>\n#include <linux/sched.h>\n";

/* The kernel keeps these to itself, in headers that no program sees. */
static const char *const no_constants[] = {
	"AF_UNIX",
	"SOCK_STREAM",
	"SOCK_DGRAM",
	"SOCK_NONBLOCK",
	"SOCK_CLOEXEC",
};

/* Only some architectures have these: AT_SYSINFO i386, SA_RESTORER x86. */
static const char *const some_constants[] = {"AT_SYSINFO", "SA_RESTORER"};

struct counterpart {
	const char *ours;
	const char *theirs; /* NULL: none */
	const char *
		members; /* "ours=theirs ..." where a member has another name; "ours=" where it has none */
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
	{"sys_dirent64", NULL, "linux/dirent.h is not for programs"},
	{"sys_sockaddr", NULL, "linux/socket.h has it for the kernel only"},
	{"sys_sigset", NULL, "x86's asm/signal.h shows programs that of an older call"},
	{"sys_sigaction", NULL, "as sys_sigset"},
};

static bool is_among(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], name) == 0)
			return true;
	}
	return false;
}

static void assert_constants(char **text)
{
	char *names = output_of("awk '!/^#/ && NF { print $1 }' tables/constants.tbl");

	for (char *name = strtok(names, "\n"); name; name = strtok(NULL, "\n")) {
		bool some = is_among(some_constants, COUNT(some_constants), name);

		if (is_among(no_constants, COUNT(no_constants), name))
			append(text,
				"#ifdef %s\n_Static_assert(0, \"the kernel's headers have "
				"%s\");\n#endif\n",
				name, name);
		else
			append(text,
				"%s%s%s_Static_assert((long long)SYS_%s == (long long)%s, "
				"\"%s\");\n%s",
				some ? "#ifdef " : "", some ? name : "", some ? "\n" : "", name,
				name, name, some ? "#endif\n" : "");
	}
}

static const struct counterpart *counterpart_of(const char *name)
{
	for (size_t i = 0; i < COUNT(counterparts); i++) {
		if (strcmp(counterparts[i].ours, name) == 0)
			return &counterparts[i];
	}
	return NULL;
}

/* The kernel's name of a member; "" if it has none. */
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

	if (*other) {
		append(text,
			"_Static_assert(__builtin_offsetof(struct %s, %s) == "
			"__builtin_offsetof(%s, %s), \"%s.%s\");\n"
			"_Static_assert(sizeof(((struct %s *)0)->%s) == sizeof(((%s *)0)->%s), "
			"\"%s.%s\");\n",
			counterpart->ours, member, counterpart->theirs, other, counterpart->ours,
			member, counterpart->ours, member, counterpart->theirs, other,
			counterpart->ours, member);
	}
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

/* What the kernel's headers show no program, as the kernel has it. */
static const char known[] =
	"_Static_assert(sizeof(struct sys_sigset) == SYSGATE_SIGSET_SIZE, \"sigset\");\n"
	"#ifdef __mips__\n"
	"_Static_assert(SYSGATE_SIGSET_SIZE == 16, \"128 signals\");\n"
	"_Static_assert(sizeof(struct sys_sigaction) == sizeof(struct sigaction), \"sigaction\");\n"
	"_Static_assert(sizeof(struct sys_sigset) == sizeof(sigset_t), \"sigset\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, flags) == "
	"__builtin_offsetof(struct sigaction, sa_flags), "
	"\"sigaction.flags\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, handler) == "
	"__builtin_offsetof(struct sigaction, sa_handler), "
	"\"sigaction.handler\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, mask) == "
	"__builtin_offsetof(struct sigaction, sa_mask), "
	"\"sigaction.mask\");\n"
	"#else\n"
	"_Static_assert(SYSGATE_SIGSET_SIZE == 8, \"64 signals\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, handler) == 0, "
	"\"sigaction.handler\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, flags) == sizeof(long), "
	"\"sigaction.flags\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, restorer) == 2 * sizeof(long), "
	"\"sigaction.restorer\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_sigaction, mask) == 3 * sizeof(long), "
	"\"sigaction.mask\");\n"
	"#endif\n"
	"_Static_assert(__builtin_offsetof(struct sys_dirent64, d_off) == 8, \"d_off\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_dirent64, d_reclen) == 16, \"d_reclen\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_dirent64, d_type) == 18, \"d_type\");\n"
	"_Static_assert(__builtin_offsetof(struct sys_dirent64, d_name) == 19, \"d_name\");\n"
	"_Static_assert(sizeof(struct sys_sockaddr) == 16, \"sockaddr\");\n"
	"_Static_assert(SYS_AF_UNIX == 1, \"AF_UNIX\");\n"
	"_Static_assert(SYS_SOCK_CLOEXEC == SYS_O_CLOEXEC && SYS_SOCK_NONBLOCK == SYS_O_NONBLOCK, "
	"\"SOCK_CLOEXEC\");\n";

ParameterizedTestParameters(layout, against_the_kernels_headers)
{
	return case_numbers(TARGETS);
}

ParameterizedTest(int *number, layout, against_the_kernels_headers)
{
	const struct target *target = &targets[*number];
	char *headers = print_string("%s/uapi/include", cache_folder());
	char *file = print_string("build/test-layout/%s.c", target->abi);
	char *text = NULL;

	need_tool(target->clang);
	need_file(print_string("%s/linux/version.h", headers),
		"the kernel's headers (tests/fetch.sh)");
	output_of("mkdir -p build/test-layout");
	append(&text, "#include \"sysgate.h\"\n%s", theirs);
	assert_constants(&text);
	assert_structs(&text);
	append(&text, "%s", known);
	write_file(file, "%s", text);
	output_of("%s -std=c11 -Wall -Werror -Wno-pragma-once-outside-header -ffreestanding "
		  "-nostdinc -fsyntax-only "
		  "-Iinclude -isystem %s/uapi/%s -isystem %s %s",
		target->clang, cache_folder(), target->uapi, headers, file);
}
