/*
 * What `make tables` runs, sysgate-tables, on a small kernel tree made here: a few rows in each of the
 * kernel's tables, a few definitions. It says what it changed, changes nothing twice, leaves lines that
 * need no change alone, and writes nothing when something is malformed.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

static const char source_file[] = "/* Not a definition: SYSCALL_DEFINE1(wrong, int, x) */\n"
				  "SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, "
				  "size_t, count)\n{\n\treturn ksys_read(fd);\n}\n\n"
				  "SYSCALL_DEFINE2(link, const char __user *, oldname,\n\t\tconst "
				  "char __user *, newname)\n{\n}\n"
				  "#ifdef CONFIG_COMPAT\nCOMPAT_SYSCALL_DEFINE1(chdir, const char "
				  "__user *, name)\n{\n}\n#endif\n"
				  "SYSCALL_DEFINE0(sync)\n{\n}\n";

static const char rows[] =
	"# a comment there\n\n0\tcommon\tread\t\t\tsys_read\n5   common\tlink   sys_link\n"
	"9\tcommon\tgone_call\n12\tcommon\tchdir\t\tsys_chdir\tcompat_sys_chdir\n36 common sync "
	"sys_sync\n";

struct workshop {
	char *root;
	char *tree;
	char *tables;
};

/*
 * A kernel tree with every table that ours name as their source, and our tables without rows, but those
 * that are kept by hand.
 */
static struct workshop make_workshop(const char *name)
{
	struct workshop w = {print_string("build/test-tables/%s", name), NULL, NULL};

	w.tree = print_string("%s/linux", w.root);
	w.tables = print_string("%s/tables", w.root);
	output_of("rm -rf %s; mkdir -p %s/fs %s/numbers", w.root, w.tree, w.tables);
	output_of("for file in tables/numbers/*.tbl; do grep '^#' $file >%s/numbers/${file##*/}; "
		  "! grep '^# source: none' $file || cp $file %s/numbers; done",
		w.tables, w.tables);
	output_of("for path in $(sed -n 's/^# source: //p' %s/numbers/*); do mkdir -p "
		  "%s/${path%%/*}; "
		  "printf '%s' >%s/$path; done",
		w.tables, w.tree, rows, w.tree);
	write_file(print_string("%s/Makefile", w.tree),
		"# SPDX\nVERSION = 9\nPATCHLEVEL = 8\nSUBLEVEL = 7\nEXTRAVERSION =\nNAME = x\n");
	write_file(print_string("%s/fs/read_write.c", w.tree), "%s", source_file);
	return w;
}

static char *update(const struct workshop *w)
{
	return output_of("build/sysgate-tables %s %s", w->tree, w->tables);
}

static char *state_of(const struct workshop *w)
{
	return output_of("cd %s; find . -type f | sort | xargs sha256sum; find . -type f -printf "
			 "'%%p %%T@\\n' | sort",
		w->tables);
}

static char *table(const struct workshop *w, const char *name)
{
	return print_string("%s/numbers/%s.tbl", w->tables, name);
}

static char *source(const struct workshop *w, const char *path)
{
	return print_string("%s/%s", w->tree, path);
}

Test(tables, all_tables_are_filled)
{
	struct workshop w = make_workshop("fill");
	char *said = update(&w);
	char *alpha, *definitions;

	cr_expect(strstr(said, "kernel: 9.8.7\n"), "%s", said);
	cr_expect(strstr(said, "numbers/alpha.tbl: filled with 5 rows\n"), "%s", said);
	cr_expect(strstr(said, "Linux 9.8.7: 16 tables, 80 rows, 4 definitions"), "%s", said);
	cr_expect_str_eq(output_of("cat %s/kernel", w.tables), "9.8.7\n");
	alpha = output_of("grep -v '^#' %s", table(&w, "alpha"));
	cr_expect_str_eq(alpha,
		"0\tcommon\tread\tsys_read\n5\tcommon\tlink\tsys_link\n9\tcommon\tgone_call\t-\n"
		"12\tcommon\tchdir\tsys_chdir\n36\tcommon\tsync\tsys_sync\n",
		"%s", alpha);
	output_of("for file in tables/numbers/*.tbl; do grep '^#' $file >%s/ours; grep '^#' "
		  "%s/numbers/${file##*/} | "
		  "cmp - %s/ours; done",
		w.root, w.tables, w.root);
	definitions = output_of("grep -v '^#' %s/definitions.tbl", w.tables);
	cr_expect_str_eq(definitions,
		"compat_sys_chdir(const char *name)\nsys_link(const char *oldname, const char "
		"*newname)\n"
		"sys_read(unsigned int fd, char *buf, size_t count)\nsys_sync(void)\n",
		"%s", definitions);
}

Test(tables, the_second_run_changes_nothing)
{
	struct workshop w = make_workshop("twice");
	char *before, *said;

	update(&w);
	before = state_of(&w);
	said = update(&w);
	cr_expect(strstr(said, "0 changes, 0 files written"), "%s", said);
	cr_expect_str_eq(state_of(&w), before, "a file was written");
	cr_expect(run_command("build/sysgate-tables --check %s %s", w.tree, w.tables).status == 0);
}

struct change {
	const char *edit; /* shell commands, in the kernel tree */
	const char *said;
	const char *differs; /* the lines that differ then, as diff shows them */
};

#define ALPHA "arch/alpha/kernel/syscalls/syscall.tbl"

static const struct change changes[] = {
	{"printf '37 common getpid sys_getpid\\n' >>" ALPHA,
		"numbers/alpha.tbl: new: 37 common getpid sys_getpid\n",
		"> 37\tcommon\tgetpid\tsys_getpid\n"},
	{"sed -i '/link/d' " ALPHA, "numbers/alpha.tbl: gone: 5 common link sys_link\n",
		"< 5\tcommon\tlink\tsys_link\n"},
	{"sed -i 's/^36/38/' " ALPHA,
		"numbers/alpha.tbl: renumbered: 38 common sync sys_sync, was 36\n",
		"< 36\tcommon\tsync\tsys_sync\n> 38\tcommon\tsync\tsys_sync\n"},
	{"sed -i 's/sys_sync/sys_sync2/' " ALPHA,
		"numbers/alpha.tbl: other entry point: 36 common sync sys_sync2, was sys_sync\n",
		"< 36\tcommon\tsync\tsys_sync\n> 36\tcommon\tsync\tsys_sync2\n"},
	{"sed -i 's/sys_sync/sys_ni_syscall/' " ALPHA,
		"numbers/alpha.tbl: no longer implemented: 36 common sync -, was sys_sync\n",
		"< 36\tcommon\tsync\tsys_sync\n> 36\tcommon\tsync\t-\n"},
	{"sed -i 's/gone_call/& sys_gone/' " ALPHA,
		"numbers/alpha.tbl: now implemented: 9 common gone_call sys_gone, was -\n",
		"< 9\tcommon\tgone_call\t-\n> 9\tcommon\tgone_call\tsys_gone\n"},
	{"sed -i 's/size_t, count/size_t, n, int, flags/;s/DEFINE3(read/DEFINE4(read/' "
	 "fs/read_write.c",
		"definitions.tbl: changed: sys_read(unsigned int fd, char *buf, size_t n, int "
		"flags)\n",
		"< sys_read(unsigned int fd, char *buf, size_t count)\n"
		"> sys_read(unsigned int fd, char *buf, size_t n, int flags)\n"},
	{"sed -i 's/SUBLEVEL = 7/SUBLEVEL = 8/' Makefile", "kernel: 9.8.8, was 9.8.7\n",
		"< 9.8.7\n> 9.8.8\n"},
};

ParameterizedTestParameters(tables, change)
{
	return case_numbers(COUNT(changes));
}

ParameterizedTest(int *number, tables, change)
{
	const struct change *change = &changes[*number];
	struct workshop w = make_workshop(print_string("change-%d", *number));
	struct outcome checked;
	char *said, *differs;

	update(&w);
	/* Lines of ours that need no change keep even the blanks that nobody would write. */
	output_of("cd %s/numbers; sed -i 's/^0\tcommon/0  common/' alpha.tbl; echo '# ours' "
		  ">>alpha.tbl; "
		  "cp -r .. ../../before",
		w.tables);
	output_of("cd %s; %s", w.tree, change->edit);
	checked = run_command("build/sysgate-tables --check %s %s", w.tree, w.tables);
	cr_expect(checked.status == 1 && strstr(checked.text, change->said), "%s", checked.text);
	output_of("diff -r %s/before %s", w.root, w.tables);
	said = update(&w);
	cr_expect(strstr(said, change->said), "%s\nwithout: %s", said, change->said);
	cr_expect(strstr(said, " 1 changes, ") || strstr(said, " 2 changes, "), "%s", said);
	differs = output_of("diff -r %s/before %s | grep '^[<>]'", w.root, w.tables);
	cr_expect_str_eq(differs, change->differs, "%s", differs);
}

struct wrong {
	const char *
		edit; /* shell commands, in the root: linux/ is the kernel tree, tables/ are ours */
	const char *file;
	const char *said[3];
};

#define KERNEL_ALPHA "linux/" ALPHA
#define OUR_ALPHA "tables/numbers/alpha.tbl"

static const struct wrong wrongs[] = {
	{"rm linux/Makefile", "linux/Makefile", {": No such file or directory"}},
	{"sed -i /VERSION/d linux/Makefile", "linux/Makefile", {": states no kernel version"}},
	{"rm " KERNEL_ALPHA, OUR_ALPHA, {KERNEL_ALPHA ": No such file or directory"}},
	{": >" KERNEL_ALPHA, KERNEL_ALPHA, {": a table without rows"}},
	{"echo 'x common y sys_y' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: 'x' is not a system call number"}},
	{"echo '99999 common y sys_y' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: '99999' is not a system call number"}},
	{"echo '90 common' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: a row has 3 to 6 columns, this one fewer"}},
	{"echo '90 a b sys_c c d e' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: a row has 3 to 6 columns, this one more"}},
	{"echo '90 a b sys_c - norturn' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: 'norturn' instead of noreturn"}},
	{"echo '90 common b-c sys_c' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: 'common b-c' is not a tag and a name"}},
	{"echo '36 common c sys_c' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: common 36 comes after common 36 of line 7"}},
	{"printf 'x\\0y\\n' >>" KERNEL_ALPHA, KERNEL_ALPHA, {": not a text file"}},
	{"head -c 5000 /bin/sh >" KERNEL_ALPHA, KERNEL_ALPHA, {": not a text file"}},
	{"echo 'x a b c' >>" KERNEL_ALPHA "; echo '90 y' >>" KERNEL_ALPHA, KERNEL_ALPHA,
		{":8: 'x' is not a system call number",
			":9: a row has 3 to 6 columns, this one fewer"}},
	{"sed -i /source/d " OUR_ALPHA, OUR_ALPHA,
		{": no '# source:' line names the kernel's table"}},
	{"echo '# source: x' >>" OUR_ALPHA, OUR_ALPHA, {": a second '# source:' line"}},
	{"echo 'a b' >>" OUR_ALPHA, OUR_ALPHA, {": a row has 4 columns, this one fewer"}},
	{"rm -r tables/numbers; mkdir tables/numbers", "tables/numbers", {": holds no tables"}},
	{"echo 'SYSCALL_DEFINE2(broken, int' >>linux/fs/read_write.c; echo '90 common broken "
	 "sys_broken' >>" KERNEL_ALPHA,
		"linux/fs/read_write.c", {":19: SYSCALL_DEFINE2 has no argument list"}},
};

ParameterizedTestParameters(tables, malformed)
{
	return case_numbers(COUNT(wrongs));
}

ParameterizedTest(int *number, tables, malformed)
{
	const struct wrong *wrong = &wrongs[*number];
	struct workshop w = make_workshop(print_string("malformed-%d", *number));
	struct outcome outcome;
	char *before;

	update(&w);
	/* Something that a good run would write, beside what is malformed. */
	output_of("sed -i 's/^36/40/' %s", source(&w, "arch/arm/tools/syscall.tbl"));
	output_of("cd %s; %s", w.root, wrong->edit);
	before = state_of(&w);
	outcome = run_command("build/sysgate-tables %s %s", w.tree, w.tables);
	cr_expect(outcome.status == 1, "exit status %d after: %s\n%s", outcome.status, wrong->edit,
		outcome.text);
	for (size_t i = 0; i < COUNT(wrong->said) && wrong->said[i]; i++) {
		cr_expect(strstr(outcome.text, wrong->said[i]) && strstr(outcome.text, wrong->file),
			"no message %s%s\n%s", wrong->file, wrong->said[i], outcome.text);
	}
	cr_expect_str_eq(state_of(&w), before, "something was written");
}

static const char *const misuses[] = {"", "--check", "a b c", "--bogus"};

ParameterizedTestParameters(tables, misuse)
{
	return case_numbers(COUNT(misuses));
}

ParameterizedTest(int *number, tables, misuse)
{
	struct outcome outcome = run_command("build/sysgate-tables %s", misuses[*number]);

	cr_expect(outcome.status == 2, "exit status %d", outcome.status);
	cr_expect(strncmp(outcome.text, "usage: sysgate-tables ", 22) == 0, "%s", outcome.text);
}
