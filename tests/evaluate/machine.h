/*
 * A machine of registers and a little memory that executes one function of a dump: a trap is noted,
 * and leaves what a kernel leaves.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include "contract.h"
#include "dump.h"
#include "isa.h"

enum { MOST_REGISTERS = 80, MOST_TRAPS = 2, STACK_BYTES = 512, INPUT_BYTES = 64 };

struct trap {
	uint64_t number;
	uint64_t argument[8];
};

struct machine {
	const struct isa *isa;
	const struct contract *contract;
	const struct dump *dump;
	struct {
		char name[12];
		uint64_t value;
	} registers[MOST_REGISTERS];
	size_t register_count;
	bool flag_zero;
	uint8_t stack[STACK_BYTES];
	uint8_t input[INPUT_BYTES]; /* what the function's argument points to */
	int traps;
	struct trap trap[MOST_TRAPS];
	char error[200]; /* "": none */
};

/* Fills input with 64-bit values in the byte order of the ABI. */
void set_input(struct machine *machine, const unsigned long long *values, int count);

/* Executes a function until it returns, or until its second trap. */
void run_function(struct machine *machine, const char *name);

bool is_in_stack(uint64_t address);

/* What a register holds, and as much of a value as one holds. */
uint64_t get(struct machine *machine, const char *name);
uint64_t cut(const struct machine *machine, uint64_t value);

/* The first error stays. */
void fail(struct machine *machine, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
