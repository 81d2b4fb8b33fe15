#include "kernel_numbers.h"

#include <criterion/criterion.h>
#include <string.h>

#include "run_command.h"

/*
 * The kernel's headers have some macros that no table of calls has: other names of a call that has
 * one, bases and masks. They call arm's private calls otherwise.
 */
static const char names_of_calls[] =
	"$1 == \"#define\" && $2 ~ /^__NR_/ && $2 !~ /Linux|BASE$|_MASK$|^__NR_syscalls$/ && "
	"$3 != \"\" && $3 !~ /^__NR_/ { print substr($2, 6), $2 } "
	"$1 == \"#define\" && $2 ~ /^__ARM_NR_[a-z]/ { print \"arm_\" substr($2, 10), $2 }";

char *numbers_by(const char *compiler, const char *options, const char *header, const char *names,
	const char *folder)
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

char *kernel_numbers(
	const struct target *target, const char *header, const char *names, const char *folder)
{
	char *options = print_string("-nostdinc -I%s/uapi/%s -I%s/uapi/include", cache_folder(),
		target->uapi, cache_folder());

	need_file(print_string("%s/uapi/%s/asm/unistd.h", cache_folder(), target->uapi),
		"the kernel's headers (tests/fetch.sh)");
	return numbers_by(target->any ? target->any : "gcc", options, header, names, folder);
}

char *kernel_call_numbers(const struct target *target, const char *folder)
{
	return kernel_numbers(target, "asm/unistd.h", names_of_calls, folder);
}

char *printed_numbers(const char *abi)
{
	return output_of(
		"build/sysgate-gen --numbers %s | awk '{ print $2, $1 }' | LC_ALL=C sort", abi);
}

bool is_same_version(void)
{
	char *kernel = output_of("cat tables/kernel");
	char *theirs =
		output_of("awk '$2 ~ /^LINUX_VERSION_(MAJOR|PATCHLEVEL|SUBLEVEL)$/ { printf "
			  "\"%%s%%s\", dot, $3; "
			  "dot = \".\" } END { print \"\" }' %s/uapi/include/linux/version.h",
			cache_folder());

	return strcmp(kernel, theirs) == 0;
}

size_t count_lines(const char *text)
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

void expect_all_in(const char *these, const char *those, const char *abi, const char *what)
{
	for (const char *line = these; *line; line += strcspn(line, "\n") + 1) {
		size_t length = strcspn(line, "\n");

		cr_expect(has_line(those, line, length), "%s, %s: %.*s", abi, what, (int)length,
			line);
	}
}

void compare_numbers(const char *ours, const char *theirs, const char *abi, const char *what)
{
	expect_all_in(ours, theirs, abi, "not what the kernel's headers say");
	if (is_same_version())
		expect_all_in(theirs, ours, abi, "missing here");
	log_line("%s: %s has %zu, the kernel's headers %zu", what, abi, count_lines(ours),
		count_lines(theirs));
}
