/*
 * What a typed call compiles to: for each call of each ABI a function that only makes it, disassembled.
 * It has argument moves, the number, the trap, on mips the fix of the sign, and the return: nothing that
 * is not in the ABI's list below, no more of it than the call has slots, and no register that the
 * function would have to save.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prototypes.h"
#include "run_command.h"
#include "slots.h"
#include "targets.h"

struct code {
	const char *abi; /* of targets */
	const char *moves; /* mnemonics that move an argument or the number, or widen or cut one */
	const char *trap;
	const char *fixes; /* that make -errno of an error, and the words that one has at most */
	size_t most_fixes;
	const char *back; /* the return */
	const char *saved; /* registers that a function may not change */
	size_t registers; /* slots that are registers; the others are stored */
};

#define X86_MOVES "mov movl movabs movslq movzwl movswl cltq xor lea "
#define X86_SAVED "rbx ebx rbp ebp r12 r13 r14 r15 r12d r13d r14d r15d"
#define MIPS_MOVES "move li lui or ori addiu daddiu sll dsra32 dsll32 lw sw subu addu "
#define MIPS_FIXES "beqz bnez beq negu dnegu movz movn move or sll "
#define MIPS_SAVED "s0 s1 s2 s3 s4 s5 s6 s7 s8 gp"

static const struct code codes[] = {
	{"x86_64", X86_MOVES, "syscall", "", 0, "ret", X86_SAVED, 6},
	{"x32", X86_MOVES, "syscall", "", 0, "ret", X86_SAVED, 6},
	{"mips_o32", MIPS_MOVES, "syscall", MIPS_FIXES, 3, "jr", MIPS_SAVED, 4},
	{"mips_n32", MIPS_MOVES, "syscall", MIPS_FIXES, 4, "jr", MIPS_SAVED, 6},
	{"mips_n64", MIPS_MOVES, "syscall", MIPS_FIXES, 4, "jr", MIPS_SAVED, 6},
};

enum { UNCHECKED = -1 };

struct exception {
	const char *abis; /* those whose names begin so */
	const char *call;
	int more; /* as many instructions more than others, or UNCHECKED */
	const char *reason;
};

static const struct exception exceptions[] = {
	{"", "exit", UNCHECKED, "does not return: a loop"},
	{"", "exit_group", UNCHECKED, "does not return: a loop"},
	{"mips_o32", "lseek", UNCHECKED, "_llseek stores its result: a stack frame and a choice"},
	{"mips_o32", "mmap", UNCHECKED, "mmap2 counts in pages: a check of the offset and a shift"},
	{"mips", "pipe", UNCHECKED, "two results: a choice and two stores"},
	{"mips", "getrlimit", 1,
		"prlimit64's slots are two further on: one register is freed first"},
	{"mips", "setrlimit", 1, "as getrlimit"},
	{"mips_o32", "open", 1, "sets O_LARGEFILE in the flags"},
	{"mips_o32", "openat", 1, "as open"},
	{"mips_o32", "open_by_handle_at", 1, "as open"},
	{"mips", "semctl", 1, "sets a bit of the command"},
	{"mips", "msgctl", 1, "sets a bit of the command"},
	{"mips", "shmctl", 1, "sets a bit of the command"},
};

static const char *const levels[] = {"-O1", "-O2"};

enum { COMPILERS = 2 };

static const struct exception *exception_of(const char *abi, const char *call)
{
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		if (strcmp(exceptions[i].call, call) == 0 &&
			strncmp(abi, exceptions[i].abis, strlen(exceptions[i].abis)) == 0)
			return &exceptions[i];
	}
	return NULL;
}

static const struct target *target_of(const char *abi)
{
	for (size_t i = 0; i < TARGETS; i++) {
		if (strcmp(targets[i].abi, abi) == 0)
			return &targets[i];
	}
	cr_assert(false, "no target %s", abi);
	return NULL;
}

static bool is_in(const char *list, const char *word)
{
	char *padded = print_string(" %s ", list);
	char *part = print_string(" %s ", word);
	bool found = strstr(padded, part) != NULL;

	free(padded);
	free(part);
	return found;
}

/* What fills up to the next function, and the delay slots of mips that hold nothing. */
static bool is_filler(const char *mnemonic, const char *operands)
{
	return strncmp(mnemonic, "nop", 3) == 0 || strcmp(mnemonic, "data16") == 0 ||
		strcmp(mnemonic, "cs") == 0 ||
		(strcmp(mnemonic, "xchg") == 0 && strcmp(operands, "%ax,%ax") == 0) ||
		strcmp(mnemonic, "...") == 0;
}

struct counts {
	size_t all, moves, traps, fixes, returns, stores;
	char *wrong; /* instructions in no list */
};

static void count_instruction(
	struct counts *counts, const struct code *code, const char *mnemonic, const char *operands)
{
	char *words = print_string("%s", operands);

	counts->all++;
	for (char *word = strtok(words, " ,%$()*"); word; word = strtok(NULL, " ,%$()*")) {
		if (is_in(code->saved, word))
			append(&counts->wrong, "%s %s uses %s; ", mnemonic, operands, word);
	}
	free(words);
	counts->stores += strcmp(mnemonic, "sw") == 0;
	if (strcmp(mnemonic, code->trap) == 0)
		counts->traps++;
	else if (strcmp(mnemonic, code->back) == 0)
		counts->returns++;
	else if (counts->traps && is_in(code->fixes, mnemonic))
		counts->fixes++;
	else if (is_in(code->moves, mnemonic))
		counts->moves++;
	else
		append(&counts->wrong, "%s %s; ", mnemonic, operands);
	/* A stack of its own, or a spilled argument. */
	if (strstr(operands, "(%rsp)") || strcmp(mnemonic, "push") == 0)
		append(&counts->wrong, "%s %s; ", mnemonic, operands);
}

/* Counts what stands behind "<use_NAME>:"; false if there is no such function. */
static bool count_function(
	struct counts *counts, const struct code *code, const char *listing, const char *name)
{
	char *label = print_string("<use_%s>:\n", name);
	const char *at = strstr(listing, label);

	memset(counts, 0, sizeof(*counts));
	free(label);
	if (!at)
		return false;
	for (at = strchr(at, '\n') + 1; *at && *at != '\n'; at = strchr(at, '\n') + 1) {
		char mnemonic[32] = "", operands[128] = "";

		sscanf(at, " %*[^:]:%31s %127[^\n]", mnemonic, operands);
		operands[strcspn(operands, "#<")] = '\0';
		while (*operands && operands[strlen(operands) - 1] == ' ')
			operands[strlen(operands) - 1] = '\0';
		if (!is_filler(mnemonic, operands))
			count_instruction(counts, code, mnemonic, operands);
	}
	return true;
}

static void expect_minimal(const struct code *code, const char *compiler,
	const struct prototype *call, const struct counts *counts, size_t more)
{
	size_t slots = strlen(read_slots(call).kind);
	size_t stored = slots > code->registers ? slots - code->registers : 0;
	/* The number; each slot; where slots are stored, a load for each, and the stack's frame. */
	size_t most_moves = 1 + slots + stored + (stored ? 2 : 0) + more;

	cr_expect(!counts->wrong, "%s, sys_%s: %s", compiler, call->name, counts->wrong);
	cr_expect(counts->traps == 1, "%s, sys_%s: %zu traps", compiler, call->name, counts->traps);
	cr_expect(counts->returns == 1, "%s, sys_%s: %zu returns", compiler, call->name,
		counts->returns);
	cr_expect(counts->stores == stored, "%s, sys_%s: %zu stores for %zu slots", compiler,
		call->name, counts->stores, slots);
	cr_expect(counts->moves <= most_moves, "%s, sys_%s: %zu moves for %zu slots", compiler,
		call->name, counts->moves, slots);
	cr_expect(counts->fixes <= code->most_fixes + (stored ? 1 : 0),
		"%s, sys_%s: %zu instructions behind the trap", compiler, call->name,
		counts->fixes);
}

static char *listing_of(const struct code *code, const char *compiler, const char *level,
	const struct prototypes *prototypes, int number)
{
	const struct target *target = target_of(code->abi);
	char *name = print_string("build/test-code/%d", number);

	output_of("mkdir -p build/test-code");
	write_file(print_string("%s.c", name), "#include \"sysgate.h\"\n%s", make_uses(prototypes));
	output_of("%s %s -std=c99 -ffreestanding -nostdinc -fno-pic %s "
		  "-fno-asynchronous-unwind-tables -Iinclude -c -o %s.o %s.c",
		compiler, level,
		strncmp(code->abi, "mips", 4) == 0 ? "-mno-abicalls" : "-fcf-protection=none", name,
		name);
	return output_of("%s -d --no-show-raw-insn %s.o", target->objdump, name);
}

static void print_counts(const char *what, const size_t *least, const size_t *most)
{
	char *line = NULL;

	for (size_t slots = 0; slots < MOST_PARAMETERS; slots++) {
		if (!most[slots])
			continue;
		append(&line, "  %zu: %zu", slots, least[slots]);
		if (least[slots] != most[slots])
			append(&line, "-%zu", most[slots]);
	}
	log_line("code: instructions by slots, %s%s", what, line);
}

ParameterizedTestParameters(code, nothing_but_the_call)
{
	return case_numbers(COUNT(codes) * COMPILERS * COUNT(levels));
}

ParameterizedTest(int *number, code, nothing_but_the_call)
{
	const struct code *code = &codes[(size_t)*number / (COMPILERS * COUNT(levels))];
	const char *level = levels[(size_t)*number % COUNT(levels)];
	const struct target *target = target_of(code->abi);
	const char *compiler =
		(size_t)*number / COUNT(levels) % COMPILERS ? target->clang : target->gcc;
	size_t least[MOST_PARAMETERS] = {0}, most[MOST_PARAMETERS] = {0};
	const struct prototypes *prototypes;
	char *what = print_string("%s %s", compiler, level), *listing;

	need_tool(compiler);
	need_tool(target->objdump);
	prototypes = read_prototypes(compiler);
	listing = listing_of(code, compiler, level, prototypes, *number);
	for (size_t i = 0; i < prototypes->count; i++) {
		const struct prototype *call = &prototypes->call[i];
		size_t slots = strlen(read_slots(call).kind);
		const struct exception *exception;
		struct counts counts;

		cr_assert(count_function(&counts, code, listing, call->name), "use_%s is missing",
			call->name);
		exception = exception_of(code->abi, call->name);
		if (exception && exception->more == UNCHECKED)
			continue;
		expect_minimal(code, what, call, &counts, exception ? (size_t)exception->more : 0);
		if (!most[slots] || counts.all < least[slots])
			least[slots] = counts.all;
		if (counts.all > most[slots])
			most[slots] = counts.all;
	}
	print_counts(what, least, most);
}

/* Every exception is one: otherwise it could go. */
Test(code, exceptions_are_calls)
{
	char *table = read_file("tables/calls.tbl");

	for (size_t i = 0; i < COUNT(exceptions); i++) {
		char *name = print_string("%s(", exceptions[i].call);

		cr_expect(strstr(table, name), "%s", exceptions[i].call);
	}
}

/* README.md states the flags and the limits. */
Test(code, hello_is_small)
{
	const char *name = "build/programs/hello";
	char *sections, *file;

	need_file(name, "build/programs/hello (make build/programs/hello)");
	sections = output_of("size -A -d %s | awk '$1 == \".text\" || $1 ~ /^[.]rodata/ { sum += "
			     "$2 } END { print sum }'",
		name);
	file = output_of("stat -c %%s %s", name);
	log_line("code: hello has %.*s bytes of .text and .rodata, %.*s bytes of file",
		(int)strcspn(sections, "\n"), sections, (int)strcspn(file, "\n"), file);
	cr_expect(atoi(sections) > 0 && atoi(sections) <= 80, "%s bytes of .text and .rodata",
		sections);
	cr_expect(atoi(file) <= 700, "%s bytes of file", file);
	output_of("[ \"$(%s)\" ]", name);
}
