/* Fills all registers, makes a call or none, and finds which registers it changed. */
#include "program.h"

enum {
	ROOM = 98304, /* for signal frames, whichever way the stack grows */
	MOST_BYTES = 32768
};

/* The kernel puts signal frames below or above; the slots are between. */
static char area[ROOM + MOST_BYTES + ROOM] __attribute__((aligned(256)));
static char before[MOST_BYTES], untouched[MOST_BYTES];

/* The values of a trap that takes an array; on x86-64 below 4 GiB. */
static sys_word block[8];

static sys_word second;
static int round_now;
static enum child child_comes;

#ifdef SYSGATE_I386
sys_word survey_entry;
#endif

sys_word stack_pointer(void)
{
	return WORD(area + ROOM) - survey_base;
}

static void copy(char *to, const char *from)
{
	for (long i = 0; i < survey_size; i++)
		to[i] = from[i];
}

/*
 * Inlined, so that a child on its parent's stack, which comes back here first, leaves no frame behind
 * that the parent needs.
 */
#define INLINED static inline __attribute__((always_inline))

#if defined(SYSGATE_POWERPC64) && _CALL_ELF != 2
/* A function's address is that of its descriptor. */
INLINED void enter(const char *code)
{
	static volatile struct {
		const char *code;
		long toc, environment;
	} descriptor;
	void (*volatile function)(char *) = (void (*)(char *))(sys_size)&descriptor;

	descriptor.code = code;
	__asm__ volatile("" : : : "memory");
	function(area + ROOM - survey_base);
}
#else
INLINED void enter(const char *code)
{
	void (*volatile function)(char *) = (void (*)(char *))(sys_size)code;

	function(area + ROOM - survey_base);
}
#endif

static int is_name(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

static const struct survey_register *find(const char *name)
{
	for (int i = 0; i < survey_register_count; i++) {
		if (is_name(survey_registers[i].name, name))
			return &survey_registers[i];
	}
	note("there is no register called ", name);
	sys_exit_group(3);
}

/* In the machine's byte order; of more than 8 bytes, as vectors have them, the first are the lowest. */
static void store(char *slot, long bytes, unsigned long long value)
{
	if (bytes == 2)
		*(sys_u16 *)(void *)slot = (sys_u16)value;
	else if (bytes == 4)
		*(sys_u32 *)(void *)slot = (sys_u32)value;
	else if (bytes == 8)
		*(unsigned long long *)(void *)slot = value;
	else
		for (int i = 0; i < bytes; i++, value >>= 8)
			slot[i] = (char)value;
}

static void set_register(const char *name, sys_word value)
{
	const struct survey_register *reg = find(name);

	store(area + ROOM + reg->slot, reg->bytes, (unsigned long long)value);
}

static sys_word get_register(const char *name)
{
	return *(sys_word *)(void *)(area + ROOM + find(name)->slot);
}

/* Each register in another way, and in the second round the opposite. */
static void fill_registers(int round)
{
	for (int i = 0; i < survey_register_count; i++) {
		const struct survey_register *reg = &survey_registers[i];
		char *slot = area + ROOM + reg->slot;

		if (reg->value[0] != reg->value[1]) {
			store(slot, reg->bytes, reg->value[round]);
			continue;
		}
		for (int n = 0; n < reg->bytes; n++)
			slot[n] = (char)((i * 37 + n * 11 + 0x5b) ^ (round ? 0xff : 0));
	}
}

void spoil_slots(void)
{
	fill_registers(!round_now);
}

static void fill_block(
	const struct survey_call *call, sys_word number, int count, const sys_word *arguments)
{
	for (int i = 0; i < 8 && call->block[i]; i++) {
		if (is_name(call->block[i], "number"))
			block[i] = number;
		else if (is_name(call->block[i], "sixth"))
			block[i] = count > 5 ? arguments[5] : 0x5a5a5a5a;
#ifdef SYSGATE_I386
		else
			block[i] = survey_entry;
#endif
	}
	set_register(call->block_register, WORD(block));
}

static int is_result(const struct survey_call *call, const char *name)
{
	return is_name(call->path->result, name) ||
		(call->path->flag && is_name(call->path->flag, name));
}

static void compare(const struct survey_call *call, int in_child)
{
	struct set changed = {{0}};

	for (int i = 0; i < survey_register_count; i++) {
		const struct survey_register *reg = &survey_registers[i];

		if (!is_result(call, reg->name) &&
			!is_same(area + ROOM + reg->slot, untouched + reg->slot,
				(sys_size)reg->bytes))
			add_register(&changed, i);
	}
	note_changes(call, &changed, in_child);
}

sys_word survey(const struct survey_call *call, int round, sys_word number, int count,
	const sys_word *arguments)
{
	const struct survey_path *path = call->path;
	sys_word result;

	round_now = round;
	fill_registers(round);
	set_register(path->number, number);
	for (int i = 0; i < count && i < call->arity; i++) {
		if (path->argument[i][0])
			set_register(path->argument[i], arguments[i]);
	}
	if (call->block_register)
		fill_block(call, number, count, arguments);
	copy(before, area + ROOM);
	enter(survey_nothing);
	copy(untouched, area + ROOM);
	copy(area + ROOM, before);
	enter(call->code);
	result = get_register(path->result);
	second = path->second ? get_register(path->second) : 0;
	compare(call, child_comes != NO_CHILD && is_child(result));
	if (child_comes == CHILD_IN_MEMORY && is_child(result))
		sys_exit_group(0);
	return path->flag && get_register(path->flag) ? -result : result;
}

sys_word second_result(void)
{
	return second;
}

void expect_child(enum child child)
{
	child_comes = child;
}

#if defined(SYSGATE_SPARC) || defined(SYSGATE_SPARC64)
/* Its result is the parent's number. */
int is_child(sys_word result)
{
	return second == 1 && result > 0;
}
#else
int is_child(sys_word result)
{
	return result == 0;
}
#endif

int can_fill(void)
{
	int good = 1;

	for (int round = 0; round < 2; round++) {
		fill_registers(round);
		enter(survey_nothing);
		copy(round ? untouched : before, area + ROOM);
	}
	for (int i = 0; i < survey_register_count; i++) {
		const struct survey_register *reg = &survey_registers[i];

		if (!is_same(before + reg->slot, untouched + reg->slot, (sys_size)reg->bytes))
			continue;
		if (reg->optional) {
			skip(reg->name, "the CPU does not let a program write it");
			continue;
		}
		note("is the same however it is filled: ", reg->name);
		good = 0;
	}
	return good;
}
