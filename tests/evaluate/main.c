/*
 * evaluate ABI <DUMP: evaluates every call of the marshalling program, as it was compiled for an
 * ABI that nothing here runs, and compares number and arguments at its trap with what the tables
 * say. The samples come from sysgate-gen --marshal, without the functions; the report is TAP.
 */
#include <stdio.h>
#include <string.h>

#include "machine.h"
#include "program.h"

/* "call_fcntl_pointers" for the sample "fcntl with pointers". */
static void name_function(char *name, size_t size, const char *sample)
{
	size_t length = strcspn(sample, " ");

	snprintf(name, size, "call_%.*s%s", (int)length, sample, sample[length] ? "_pointers" : "");
}

static uint64_t kept(const struct machine *machine, unsigned long long value)
{
	return machine->contract->bits == 64 ? value : value & 0xffffffff;
}

static bool is_right(const struct machine *machine, const struct sample *sample, int round, int t)
{
	const struct trap *trap = &machine->trap[t];
	bool right = trap->number == (uint64_t)sample->number;

	for (int i = 0; i < sample->slots; i++) {
		uint64_t wanted = kept(machine, sample->expected[round][i]);

		right = right &&
			(sample->addresses >> i & 1 ? is_in_stack(trap->argument[i])
						    : trap->argument[i] == wanted);
	}
	return right;
}

static void explain(const struct machine *machine, const struct sample *sample, int round)
{
	const struct trap *trap = &machine->trap[0];

	if (*machine->error)
		printf("# %s\n", machine->error);
	printf("# round %d: %d traps, wanted %d\n", round, machine->traps,
		sample->noreturn ? MOST_TRAPS : 1);
	printf("# number %llu, wanted %d\n", (unsigned long long)trap->number, sample->number);
	for (int i = 0; i < sample->slots; i++)
		printf("# slot %d: 0x%llx, wanted 0x%llx\n", i,
			(unsigned long long)trap->argument[i],
			(unsigned long long)kept(machine, sample->expected[round][i]));
}

static bool passes(struct machine *machine, const struct sample *sample, int round)
{
	char name[80];
	bool right;

	memset(machine->trap, 0, sizeof(machine->trap));
	name_function(name, sizeof(name), sample->name);
	set_input(machine, sample->poison[round], 8);
	run_function(machine, name);
	right = !*machine->error && machine->traps == (sample->noreturn ? MOST_TRAPS : 1) &&
		!sample->block;
	for (int i = 0; i < machine->traps; i++)
		right = right && is_right(machine, sample, round, i);
	return right;
}

int main(int argc, char **argv)
{
	const char *abi = argc == 2 ? argv[1] : "";
	static struct machine machine;
	static struct contract contract;
	static struct dump dump;
	int failures = 0;

	machine.isa = find_isa(abi);
	if (!machine.isa || !read_contract(&contract, abi)) {
		fprintf(stderr, "usage: evaluate ABI <DUMP, in the project's folder\n");
		return 2;
	}
	dump = read_dump();
	machine.contract = &contract;
	machine.dump = &dump;
	for (int i = 0; i < sample_count; i++) {
		const struct sample *sample = &samples[i];
		int round = 0;

		while (round < ROUNDS && passes(&machine, sample, round))
			round++;
		printf("%sok %d - %s\n", round < ROUNDS ? "not " : "", i + 1, sample->name);
		if (round < ROUNDS) {
			explain(&machine, sample, round);
			failures++;
		}
	}
	printf("1..%d\n", sample_count);
	return failures != 0;
}
