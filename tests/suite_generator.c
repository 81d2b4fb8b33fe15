/* What sysgate-gen is asked for: usage, the same bytes everywhere, headers of some ABIs, an ABI more. */
#include <criterion/criterion.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include "run_command.h"
#include "targets.h"

#define FOLDER "build/test-generator"

static const char *const misuses[] = {
	"--bogus",
	"nonsense",
	"--root",
	"--abi",
	"--output",
	"--check",
	"--numbers",
	"--list-abis more",
	"--output x --abi",
	"--forget",
	"--trash --forget",
	"--forget svc.x8",
	"--mutants",
};

ParameterizedTestParameters(generator, misuse)
{
	return case_numbers(COUNT(misuses));
}

ParameterizedTest(int *number, generator, misuse)
{
	struct outcome outcome = run_command("build/sysgate-gen %s", misuses[*number]);

	cr_expect(outcome.status == 2, "exit status %d: %s", outcome.status, misuses[*number]);
	cr_expect(strncmp(outcome.text, "usage: sysgate-gen ", 19) == 0, "%s", outcome.text);
}

static const char *const unknown_abis[] = {
	"--abi vax",
	"--abi i386,vax",
	"--abi ''",
	"--abi i386,",
	"--abi ,i386",
	"--numbers vax",
	"--numbers ''",
	"--mutants vax",
};

ParameterizedTestParameters(generator, unknown_abi)
{
	return case_numbers(COUNT(unknown_abis));
}

ParameterizedTest(int *number, generator, unknown_abi)
{
	char *output = print_string(FOLDER "/unknown-%d.h", *number);
	struct outcome outcome;

	output_of("mkdir -p " FOLDER "; echo old >%s", output);
	outcome = run_command("build/sysgate-gen --output %s %s", output, unknown_abis[*number]);
	cr_expect(outcome.status == 2, "exit status %d: %s", outcome.status, unknown_abis[*number]);
	cr_expect(strncmp(outcome.text, "sysgate-gen: there is no ABI '", 30) == 0, "%s",
		outcome.text);
	cr_expect_str_eq(read_file(output), "old\n", "the old header");
}

static const char *const unwritable[] = {FOLDER "/no/such/folder/sysgate.h", FOLDER "/folder"};

ParameterizedTestParameters(generator, unwritable_output)
{
	return case_numbers(COUNT(unwritable));
}

ParameterizedTest(int *number, generator, unwritable_output)
{
	const char *output = unwritable[*number];
	struct outcome outcome;

	output_of("mkdir -p " FOLDER "/folder");
	outcome = run_command("build/sysgate-gen --output %s", output);
	cr_expect(outcome.status == 1, "exit status %d", outcome.status);
	cr_expect(strncmp(outcome.text, output, strlen(output)) == 0, "%s", outcome.text);
	output_of("[ ! -e %s.new ]", output);
}

/* A file in place of a device would be found missing by every other program of the machine. */
Test(generator, output_that_is_no_file_is_written_to)
{
	output_of("mkdir -p " FOLDER " && cd " FOLDER " && rm -f pipe link linked &&"
		  " mkfifo pipe && ln -s linked link");
	output_of("cat " FOLDER "/pipe >" FOLDER "/piped & "
		  "build/sysgate-gen --output " FOLDER "/pipe && wait");
	output_of("[ -p " FOLDER "/pipe ] && cmp " FOLDER "/piped include/sysgate.h");
	output_of("build/sysgate-gen --output " FOLDER "/link");
	output_of("[ -L " FOLDER "/link ] && cmp " FOLDER "/linked include/sysgate.h");
}

Test(generator, the_committed_header_is_what_the_tables_give)
{
	output_of("build/sysgate-gen --check include/sysgate.h");
}

Test(generator, check_tells_a_difference)
{
	const char *path = FOLDER "/checked.h";
	struct outcome outcome;

	output_of("mkdir -p " FOLDER "; { cat include/sysgate.h; echo; } >%s", path);
	outcome = run_command("build/sysgate-gen --check %s", path);
	cr_expect(outcome.status == 1, "exit status %d", outcome.status);
	cr_expect(strstr(outcome.text, "run make header"), "%s", outcome.text);
	outcome = run_command("build/sysgate-gen --check " FOLDER "/nothing.h");
	cr_expect(outcome.status == 1, "exit status %d", outcome.status);
	cr_expect(strstr(outcome.text, "No such file"), "%s", outcome.text);
}

static const char *const surroundings[] = {
	"build/sysgate-gen --output",
	"build/sysgate-gen --output",
	"LC_ALL=C.UTF-8 TZ=Asia/Tokyo HOME=/ build/sysgate-gen --output",
	"LC_ALL=POSIX LANGUAGE=tr build/sysgate-gen --output",
	"umask 077; build/sysgate-gen --output",
	"env -i build/sysgate-gen --output",
	"build/sysgate-gen --root . --output",
	"build/sysgate-gen --root $PWD --output",
	"cd /; $OLDPWD/build/sysgate-gen --root $OLDPWD --output $OLDPWD/",
	"cd gen; ../build/sysgate-gen --root .. --output ../",
	"ulimit -s unlimited; build/sysgate-gen --output",
};

ParameterizedTestParameters(generator, same_bytes)
{
	return case_numbers(COUNT(surroundings));
}

ParameterizedTest(int *number, generator, same_bytes)
{
	const char *command = surroundings[*number];
	char *output = print_string(FOLDER "/same-%d.h", *number);
	char *space = command[strlen(command) - 1] == '/' ? "" : " ";

	output_of("mkdir -p " FOLDER "; (%s%s%s); build/sysgate-gen --check %s", command, space,
		output, output);
}

Test(generator, time_is_printed)
{
	struct timeval begin, end;
	double best = 1e9;

	output_of("mkdir -p " FOLDER);
	for (int i = 0; i < 10; i++) {
		double took;

		gettimeofday(&begin, NULL);
		cr_assert(system("build/sysgate-gen --output " FOLDER "/timed.h") == 0);
		gettimeofday(&end, NULL);
		took = (double)(end.tv_sec - begin.tv_sec) * 1e3 +
			(double)(end.tv_usec - begin.tv_usec) / 1e3;
		best = took < best ? took : best;
	}
	log_line("generator: the whole header in %.1f ms, the best of 10 runs", best);
}

/* A file that includes the header of one folder, for each compiler of a target, or refused by one. */
static void compile(const struct target *target, const char *folder, const char *error)
{
	const char *const compilers[] = {target->any, target->gcc, target->clang};

	for (size_t i = 0; i < (error ? 1 : COUNT(compilers)); i++) {
		struct outcome outcome;

		if (!compilers[i] || (i > 0 && compilers[i] == target->any))
			continue;
		need_tool(compilers[i]);
		outcome = run_command(
			"echo '#include \"sysgate.h\"' | %s -std=c99 -pedantic -Wall -Wextra "
			"-Wundef -Werror "
			"-ffreestanding -nostdinc -fsyntax-only -Wfatal-errors -I%s -x c -",
			compilers[i], folder);
		if (!error) {
			cr_expect(outcome.status == 0, "%s: %.2000s", compilers[i], outcome.text);
		} else {
			cr_expect(outcome.status != 0, "%s compiles", compilers[i]);
			cr_expect(strstr(outcome.text, error), "%s: %.2000s", compilers[i],
				outcome.text);
		}
	}
}

static const char no_abi[] = "sysgate: this header has no ABI that the compiler targets";

/* The line of a compiler's output that refuses the header of a folder. */
static bool is_refused(const char *output, const char *folder)
{
	char *start = print_string("%s/sysgate.h:", folder);
	const char *at = output;
	bool found = false;

	while (!found && (at = strstr(at, start)) != NULL) {
		size_t length = strcspn(at, "\n");
		const char *error = strstr(at, no_abi);

		found = error && error < at + length;
		at += length;
	}
	free(start);
	return found;
}

static char *folder_of(const struct target *target)
{
	return print_string(FOLDER "/only-%s", target->abi);
}

/* One unit includes the headers of all other ABIs, each of which is refused. */
static void expect_refused(const struct target *target)
{
	char *path = print_string(FOLDER "/not-%s.c", target->abi), *text = NULL;
	bool is_gcc = target->any == target->gcc;
	struct outcome outcome;

	for (size_t i = 0; i < target_count; i++) {
		if (&targets[i] != target)
			append(&text, "#undef SYSGATE_H\n#include \"only-%s/sysgate.h\"\n",
				targets[i].abi);
	}
	write_file(path, "%s", text ? text : "");
	outcome = run_command("%s -std=c99 -ffreestanding -nostdinc -fsyntax-only %s %s",
		target->any, is_gcc ? "" : "-ferror-limit=0", path);
	for (size_t i = 0; i < target_count; i++) {
		if (&targets[i] != target)
			cr_expect(is_refused(outcome.text, folder_of(&targets[i])),
				"%s takes the header of %s: %.2000s", target->any, targets[i].abi,
				outcome.text);
	}
}

Test(generator, header_of_one_abi, .timeout = 300)
{
	for (size_t i = 0; i < target_count; i++) {
		const char *folder = folder_of(&targets[i]);

		need_tool(targets[i].any);
		output_of("mkdir -p %s; build/sysgate-gen --abi %s --output %s/sysgate.h", folder,
			targets[i].abi, folder);
		compile(&targets[i], folder, NULL);
	}
	for (size_t i = 0; i < target_count; i++)
		expect_refused(&targets[i]);
}

static const char *const lists[] = {
	"i386,x86_64",
	"mips_n32,mips_o32",
	"mips_n32,x32",
	"mips_n64,x86_64",
	"mips_n32,mips_n64,mips_o32",
	"aarch64,sparc64",
};

static bool is_in(const char *names, const char *abi)
{
	return strstr(print_string(",%s,", names), print_string(",%s,", abi)) != NULL;
}

ParameterizedTestParameters(generator, header_of_some_abis)
{
	return case_numbers(COUNT(lists));
}

ParameterizedTest(int *number, generator, header_of_some_abis)
{
	const char *list = lists[*number];
	char *folder = print_string(FOLDER "/some-%d", *number);
	char *names;

	output_of("mkdir -p %s; build/sysgate-gen --abi %s --output %s/sysgate.h", folder, list,
		folder);
	names = output_of(
		"sed -n 's,.*(from arch/\\(.*\\)[.]arch)$,\\1,p' %s/sysgate.h | paste -sd,",
		folder);
	names[strcspn(names, "\n")] = '\0';
	cr_expect_str_eq(names, list, "the ABIs are %s", names);
	for (size_t i = 0; i < target_count; i++)
		compile(&targets[i], folder, is_in(list, targets[i].abi) ? NULL : no_abi);
}

Test(generator, header_of_all_abis_by_name)
{
	output_of("build/sysgate-gen --abi $(build/sysgate-gen --list-abis | paste -sd,) --check "
		  "include/sysgate.h");
}

static const char *const unknown_declarations[] = {
	"--abi aarch64 --trash --forget svc.x8",
	"--abi aarch64 --trash --forget svc",
	"--abi aarch64 --trash --forget ''",
	"--abi aarch64 --trash --forget svc.",
	"--abi aarch64 --trash --forget sv.number",
	"--abi aarch64 --trash --forget svc.number,x9",
	"--abi aarch64 --trash --forget svc.number,",
	"--abi aarch64 --trash --forget svc.second",
	"--abi aarch64 --trash --forget svc.+x0",
	"--abi powerpc --trash --forget sc.+r9",
	"--abi s390x --trash --forget svc.number",
	"--abi x86_64 --trash --forget syscall.r8",
};

ParameterizedTestParameters(generator, unknown_declaration)
{
	return case_numbers(COUNT(unknown_declarations));
}

ParameterizedTest(int *number, generator, unknown_declaration)
{
	const char *options = unknown_declarations[*number];
	char *output = print_string(FOLDER "/forgotten-%d.h", *number);
	struct outcome outcome;

	output_of("mkdir -p " FOLDER "; echo old >%s", output);
	outcome = run_command("build/sysgate-gen --output %s %s", output, options);
	cr_expect(outcome.status == 2, "exit status %d: %s", outcome.status, options);
	cr_expect(strstr(outcome.text, "no chosen ABI declares"), "%s", outcome.text);
	cr_expect_str_eq(read_file(output), "old\n", "the old header");
}

/* A trashing header has nothing less than the other, but that its asm statements are inline. */
Test(generator, trash_header)
{
	output_of("mkdir -p " FOLDER "; build/sysgate-gen --trash --output " FOLDER "/trash.h; "
		  "sed 's/ volatile __inline__/ volatile/' " FOLDER "/trash.h | "
		  "diff include/sysgate.h - >" FOLDER "/trash.diff; [ $? = 1 ]");
	output_of("! grep '^<' " FOLDER "/trash.diff");
	output_of("grep -c '^>.*mov x8, #-1' " FOLDER "/trash.diff | grep -x 7");
}

/* What stands behind a knob is not in a slim header, which says so to whoever asks for it. */
Test(generator, slim_header)
{
	static const char check[] = "gcc -std=c99 -Wall -Wextra -Wpedantic -Werror -ffreestanding "
				    "-nostdinc -fsyntax-only -Ibuild/test-slim";
	char *knobs = output_of("awk '!/^#/ && $2 == \"with\" { print \"WITH_\" toupper($1) }' "
				"tables/subjects.tbl; printf 'WITH_ALL\\nBARE_NAMES\\nNAMES\\n"
				"NAMES_OF_ALL\\n'");
	char *rest;

	output_of("mkdir -p build/test-slim; build/sysgate-gen --slim --output "
		  "build/test-slim/sysgate.h");
	write_file("build/test-slim/slim.c", "#include \"sysgate.h\"\n");
	output_of("%s build/test-slim/slim.c", check);
	output_of("! grep SYS_IORING_OP_NOP build/test-slim/sysgate.h");
	for (char *knob = strtok_r(knobs, "\n", &rest); knob; knob = strtok_r(NULL, "\n", &rest)) {
		struct outcome outcome =
			run_command("%s -DSYSGATE_%s build/test-slim/slim.c", check, knob);
		char *message = print_string("made with --slim, without SYSGATE_%s", knob);

		cr_expect(outcome.status != 0 && strstr(outcome.text, message), "%s: %.500s", knob,
			outcome.text);
	}
}

/* An ABI is one file in arch/ and one table: an ABI that nobody has comes into being by these alone. */
Test(generator, one_abi_more)
{
	static const char root[] = FOLDER "/made-up";
	static const char *const variants[] = {
		"gcc -no-pie",
		"gcc -no-pie -DMADE_UP_SPARE",
		"gcc -no-pie -DMADE_UP_BIG",
		"clang-19",
		"clang-19 -DMADE_UP_SPARE",
	};

	need_tool("clang-19");
	output_of("rm -rf %s; mkdir -p %s/gen %s/include; cp -r arch tables %s; cp -r gen/parts "
		  "%s/gen",
		root, root, root, root, root);
	output_of("cp tests/made-up/made_up.arch %s/arch; cp tests/made-up/made_up.tbl "
		  "%s/tables/numbers",
		root, root);
	output_of("build/sysgate-gen --root %s", root);
	for (size_t i = 0; i < COUNT(variants); i++) {
		char *text = output_of(
			"%s -O2 -DMADE_UP -std=c99 -pedantic -Wall -Wextra -Wconversion -Wundef "
			"-Werror "
			"-ffreestanding -nostdlib -nostdinc -static -fno-pie -I%s/include "
			"-o %s/program tests/made-up/program.c && %s/program",
			variants[i], root, root, root);

		cr_expect_str_eq(text, "made up\n", "%s", variants[i]);
	}
	compile(&targets[0], "build/test-generator/made-up/include", NULL);
	cr_expect(strstr(run_command("echo '#include \"sysgate.h\"' | gcc -DMADE_UP "
				     "-DMADE_UP_REFUSED -I%s/include -fsyntax-only -x c -",
				 root)
				 .text,
		"made_up refuses this"));
}
