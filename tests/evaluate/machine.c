#include "machine.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "operands.h"

enum { MOST_STEPS = 200 };

/* Where the memory is, in any 32 bits. */
static const uint64_t stack_start = 0x40001000, input_start = 0x40003000;

void fail(struct machine *machine, const char *format, ...)
{
	va_list arguments;

	if (*machine->error)
		return;
	va_start(arguments, format);
	vsnprintf(machine->error, sizeof(machine->error), format, arguments);
	va_end(arguments);
}

uint64_t cut(const struct machine *machine, uint64_t value)
{
	return machine->contract->bits == 64 ? value : value & 0xffffffff;
}

static uint64_t sign_extended(uint64_t value, int bits)
{
	uint64_t sign = (uint64_t)1 << (bits - 1);

	value &= sign * 2 - 1;
	return (value ^ sign) - sign;
}

static uint64_t *find_register(struct machine *machine, const char *name)
{
	size_t i;

	for (i = 0; i < machine->register_count; i++) {
		if (strcmp(machine->registers[i].name, name) == 0)
			return &machine->registers[i].value;
	}
	if (i == MOST_REGISTERS) {
		fail(machine, "too many registers");
		return &machine->registers[0].value;
	}
	/* What nobody wrote is something that is wrong as an argument. */
	snprintf(machine->registers[i].name, sizeof(machine->registers[i].name), "%s", name);
	machine->registers[i].value = cut(machine, 0x5a5aa5a55aa55a5a + i * 0x0100000001000001);
	machine->register_count++;
	return &machine->registers[i].value;
}

static bool is_zero_register(const struct machine *machine, const char *name)
{
	return machine->isa->zero && strcmp(machine->isa->zero, name) == 0;
}

uint64_t get(struct machine *machine, const char *name)
{
	return is_zero_register(machine, name) ? 0 : *find_register(machine, name);
}

static void set(struct machine *machine, const char *name, uint64_t value)
{
	if (!isdigit((unsigned char)*name) && !is_zero_register(machine, name))
		*find_register(machine, name) = cut(machine, value);
}

void set_input(struct machine *machine, const unsigned long long *values, int count)
{
	for (int i = 0; i < count * 8; i++) {
		int place = machine->isa->big ? 7 - i % 8 : i % 8;

		machine->input[i] = (uint8_t)(values[i / 8] >> place * 8);
	}
}

bool is_in_stack(uint64_t address)
{
	return address >= stack_start && address < stack_start + STACK_BYTES;
}

static uint8_t read_byte(struct machine *machine, uint64_t address)
{
	uint8_t byte = 0;

	if (is_in_stack(address))
		return machine->stack[address - stack_start];
	if (address >= input_start && address < input_start + INPUT_BYTES)
		return machine->input[address - input_start];
	if (!find_byte(machine->dump, address, &byte))
		fail(machine, "loads from 0x%llx", (unsigned long long)address);
	return byte;
}

static uint64_t load(struct machine *machine, uint64_t address, int bits)
{
	uint64_t value = 0;

	for (int i = 0; i < bits / 8; i++) {
		int place = machine->isa->big ? bits / 8 - 1 - i : i;

		value |= (uint64_t)read_byte(machine, cut(machine, address + (uint64_t)i))
			<< place * 8;
	}
	return value;
}

static void store_word(struct machine *machine, uint64_t address, uint64_t value)
{
	int bytes = machine->contract->bits / 8;

	for (int i = 0; i < bytes; i++) {
		int place = machine->isa->big ? bytes - 1 - i : i;
		uint64_t at = cut(machine, address + (uint64_t)i);

		if (!is_in_stack(at)) {
			fail(machine, "stores to 0x%llx", (unsigned long long)at);
			return;
		}
		machine->stack[at - stack_start] = (uint8_t)(value >> place * 8);
	}
}

/* What the function does not find as it was. */
static void lose(struct machine *machine, const struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		set(machine, words->word[i], 0x7e577e577e577e57 + i);
}

static void trap(struct machine *machine)
{
	const struct contract *contract = machine->contract;
	struct trap *trap = &machine->trap[machine->traps++];

	trap->number = get(machine, contract->number.word[0]);
	for (size_t i = 0; i < contract->arguments.count && i < 8; i++)
		trap->argument[i] = get(machine, contract->arguments.word[i]);
	lose(machine, &contract->lost);
	set(machine, contract->result.word[0], (uint64_t)-38);
}

static uint64_t mask_of(uint64_t bits)
{
	return bits >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << bits) - 1;
}

static uint64_t inserted(struct machine *machine, const struct operands *operands)
{
	uint64_t low = operands->v[2], mask = mask_of(operands->v[1] - low + 1) << low;

	return (get(machine, operands->d) & ~mask) | (operands->v[0] << low & mask);
}

static uint64_t extracted(const struct operands *operands)
{
	return operands->v[0] >> (63 - operands->v[1]) & mask_of(operands->v[2]);
}

/* Only what writes d. */
static uint64_t value_of(struct machine *machine, const struct instruction *instruction,
	const struct operands *operands, int bits)
{
	uint64_t a = operands->v[0], b = operands->v[1];

	switch (instruction->operation) {
	case MOVE:
		return a;
	case LOAD:
		return load(machine, cut(machine, a + b), bits);
	case ADD:
		return a + b;
	case SUBTRACT:
		return a - b;
	case SUBTRACT_FROM:
		return b - a;
	case AND_NOT:
		return a & ~b;
	case OR:
	case OR_FLAG:
		return a | b;
	case SET_BIT:
		return a | (uint64_t)1 << (b & (uint64_t)(bits - 1));
	case SHIFT_LEFT:
		return a << (b & (uint64_t)(bits - 1));
	case SHIFT_RIGHT:
		return (a & mask_of((uint64_t)bits)) >> (b & (uint64_t)(bits - 1));
	case INSERT:
		return inserted(machine, operands);
	case EXTRACT_SIGNED:
		return sign_extended(extracted(operands), (int)operands->v[2]);
	case EXTRACT_UNSIGNED:
		return extracted(operands);
	default:
		fail(machine, "no value: %s", instruction->mnemonic);
		return 0;
	}
}

static uint64_t result_of(struct machine *machine, const struct instruction *instruction,
	const struct operands *operands)
{
	int bits = instruction->bits ? instruction->bits : machine->contract->bits;

	return cut(machine, sign_extended(value_of(machine, instruction, operands, bits), bits));
}

static void load_pair(struct machine *machine, const struct operands *operands, uint64_t address)
{
	int bits = machine->contract->bits;

	set(machine, operands->d, load(machine, address, bits));
	set(machine, operands->e, load(machine, cut(machine, address + (uint64_t)bits / 8), bits));
}

static void push(struct machine *machine, uint64_t value)
{
	const char *stack = machine->isa->stack;
	uint64_t top = get(machine, stack) - (uint64_t)machine->contract->bits / 8;

	set(machine, stack, top);
	store_word(machine, cut(machine, top), value);
}

static void pop(struct machine *machine, const char *into)
{
	const char *stack = machine->isa->stack;
	uint64_t top = get(machine, stack);

	set(machine, into, load(machine, top, machine->contract->bits));
	set(machine, stack, top + (uint64_t)machine->contract->bits / 8);
}

static void execute(struct machine *machine, const struct instruction *instruction,
	const struct operands *operands)
{
	uint64_t sum = cut(machine, operands->v[0] + operands->v[1]);
	uint64_t value;

	switch (instruction->operation) {
	case NOTHING:
		return;
	case LOAD_PAIR:
		load_pair(machine, operands, sum);
		return;
	case LOAD_PAIR_THEN_ADD:
		load_pair(machine, operands, operands->v[0]);
		set(machine, operands->name[0], sum);
		return;
	case ADD_THEN_STORE_PAIR:
		set(machine, operands->name[0], sum);
		store_word(machine, sum, get(machine, operands->d));
		store_word(machine, sum + (uint64_t)machine->contract->bits / 8,
			get(machine, operands->e));
		return;
	case PUSH:
		push(machine, operands->v[0]);
		return;
	case POP:
		pop(machine, operands->d);
		return;
	default:
		value = result_of(machine, instruction, operands);
		if (instruction->operation == OR_FLAG)
			machine->flag_zero = value == 0;
		set(machine, operands->d, value);
	}
}

static bool is_control(enum operation operation)
{
	return operation >= BRANCH;
}

static bool is_taken(const struct machine *machine, const struct instruction *instruction,
	const struct operands *operands)
{
	switch (instruction->operation) {
	case BRANCH_ZERO:
		return operands->v[0] == 0;
	case BRANCH_EQUAL:
		return (uint32_t)operands->v[0] == (uint32_t)operands->v[1];
	case BRANCH_UNEQUAL:
		return (uint32_t)operands->v[0] != (uint32_t)operands->v[1];
	case BRANCH_BELOW:
		return (uint32_t)operands->v[0] < (uint32_t)operands->v[1];
	case BRANCH_FLAG_ZERO:
		return machine->flag_zero;
	case BRANCH_FLAG_NOT_ZERO:
		return !machine->flag_zero;
	default:
		return true;
	}
}

/* The instruction behind a delayed branch, which may be none itself. */
static void execute_delayed(struct machine *machine, const char *function, const char *at)
{
	struct operands operands;
	struct line line;
	const struct instruction *instruction;

	if (!at) {
		fail(machine, "the function ends in a branch");
		return;
	}
	line = read_line_at(function, at);
	instruction = decode(machine, &line, &operands);
	if (instruction && is_control(instruction->operation))
		fail(machine, "a branch behind a branch: %s", line.mnemonic);
	else if (instruction)
		execute(machine, instruction, &operands);
}

/* What is executed next; NULL: the function is left. */
static const char *step(struct machine *machine, const char *function, const char *at)
{
	struct line line = read_line_at(function, at);
	struct operands operands;
	const struct instruction *instruction = decode(machine, &line, &operands);
	const char *next = next_line(at);
	bool taken;

	if (!instruction)
		return NULL;
	if (!is_control(instruction->operation)) {
		execute(machine, instruction, &operands);
		if (!next)
			fail(machine, "the function ends with %s", line.mnemonic);
		return next;
	}
	taken = is_taken(machine, instruction, &operands);
	if (instruction->delayed) {
		execute_delayed(machine, function, next);
		next = next ? next_line(next) : NULL;
	}
	if (instruction->operation == TRAP) {
		trap(machine);
		return machine->traps == MOST_TRAPS ? NULL : next;
	}
	if (instruction->operation == RETURN)
		return NULL;
	return taken ? find_offset(function, operands.target) : next;
}

void run_function(struct machine *machine, const char *name)
{
	const char *function = find_function(machine->dump, name), *at = function;
	int steps = 0;

	machine->register_count = 0;
	machine->flag_zero = false;
	machine->traps = 0;
	*machine->error = '\0';
	set(machine, machine->isa->argument, input_start);
	set(machine, machine->isa->stack, stack_start + STACK_BYTES / 2);
	if (!function)
		fail(machine, "there is no %s", name);
	while (at && !*machine->error) {
		at = step(machine, function, at);
		if (++steps == MOST_STEPS)
			fail(machine, "it does not end");
	}
}
