/*
 * debug TABLE ABI EMULATOR [OPTION...] PROGRAM: the observer (watch.h) where qemu's user mode runs
 * the program: a debugger that talks to the emulator's gdb stub, told by TABLE (traps.tbl) where to
 * look. Each trap of the program has a breakpoint; between WATCH_BEGIN and WATCH_END the registers
 * are read there, at full width, and the number is changed to one of no call before the trap is
 * executed: so the ABI's own error comes back.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "debug.h"
#include "watch.h"

struct observer {
	struct convention convention;
	struct image image;
	struct stub *stub;
	struct registers now; /* at the trap, ... */
	struct registers saved; /* ... and at WATCH_BEGIN */
	int watching;
	uint64_t where; /* the program's struct watch */
	const struct trap *trap; /* where the program stands */
	int passed_over; /* the trap: the program is behind it already */
	uint64_t words; /* of the block that the first argument points to */
	struct watch seen;
};

static uint64_t get_register(const struct observer *observer, int place)
{
	int width = observer->convention.width;

	if ((size_t)(place + 1) * (size_t)width > observer->now.length)
		fail("the stub", "gives too few registers");
	return get(&observer->image, observer->now.bytes + place * width, width);
}

/* Where a register of the current window stands. */
static int in_window(const struct observer *observer, int place)
{
	const struct convention *convention = &observer->convention;
	int first;

	if (!convention->window)
		return place;
	first = (int)get_register(observer, convention->window) * convention->step;
	return 1 + (first + place - 1) % convention->ring;
}

/* Addresses of 32 bits may come with anything above. */
static uint64_t as_address(const struct observer *observer, uint64_t value)
{
	return observer->image.is_64 ? value : value & 0xffffffff;
}

static uint64_t address_of(const struct observer *observer, const struct spot *spot)
{
	return as_address(observer, get_register(observer, spot->place) + (uint64_t)spot->offset);
}

static uint64_t get_word(const struct observer *observer, uint64_t address)
{
	unsigned char bytes[8];
	int width = observer->convention.width;

	read_memory(observer->stub, address, bytes, (size_t)width);
	return get(&observer->image, bytes, width);
}

static uint64_t get_number(const struct observer *observer)
{
	if (observer->trap->number)
		return observer->trap->number;
	return get_register(observer, in_window(observer, observer->convention.number));
}

static uint64_t get_argument(const struct observer *observer, int which)
{
	const struct spot *spot = &observer->convention.argument[which];

	if (which >= observer->convention.argument_count)
		return 0;
	if (spot->has_offset)
		return get_word(observer, address_of(observer, spot));
	return get_register(observer, in_window(observer, spot->place));
}

static void set_register(struct observer *observer, int place, uint64_t value)
{
	int width = observer->convention.width;

	put(&observer->image, observer->now.bytes + place * width, width, value);
}

static uint64_t get_pc(const struct observer *observer)
{
	const struct convention *convention = &observer->convention;

	return get_register(observer, convention->pc[convention->pc_count - 1]);
}

/* The first so many: stubs are slow at long packets. */
static void set_registers(struct observer *observer, int count)
{
	const struct convention *convention = &observer->convention;
	uint64_t pc = get_pc(observer);

	for (int i = 0; i < convention->pc_count; i++)
		set_register(observer, convention->pc[i], pc);
	write_registers(observer->stub, &observer->now, (size_t)count * (size_t)convention->width);
}

static void set_number(struct observer *observer, uint64_t number)
{
	int place = in_window(observer, observer->convention.number);
	int width = observer->convention.width;

	set_register(observer, place, number);
	if (!write_register(observer->stub, place, observer->now.bytes + place * width, width))
		set_registers(observer, place + 1);
	read_registers(observer->stub, &observer->now);
	if (get_register(observer, place) != number)
		fail("the stub", "does not write registers");
}

/* The first so many fields of what was seen. */
static void tell(struct observer *observer, size_t count)
{
	const struct image *image = &observer->image;
	const unsigned long long *field = (const unsigned long long *)(const void *)&observer->seen;
	unsigned char bytes[sizeof(struct watch)];

	for (size_t i = 0; i < count; i++)
		put(image, bytes + 8 * i, 8, field[i]);
	write_memory(observer->stub, observer->where, bytes, 8 * count);
}

/* Twice: the first may choose another register window for the second. */
static void restore(struct observer *observer)
{
	observer->now = observer->saved;
	set_registers(observer, observer->convention.count);
	set_registers(observer, observer->convention.count);
}

static void begin(struct observer *observer)
{
	observer->where = as_address(observer, get_argument(observer, 0));
	observer->words = get_argument(observer, 1);
	observer->watching = 1;
	memset(&observer->seen, 0, sizeof(observer->seen));
	observer->seen.armed = 1;
	observer->saved = observer->now;
	tell(observer, 1);
}

static const struct trap *find_trap(const struct image *image, uint64_t address)
{
	for (size_t i = 0; i < image->trap_count; i++) {
		if (image->trap[i].address == address)
			return &image->trap[i];
	}
	return NULL;
}

/* The lowest bits of a program counter may say something else: a mode, or a privilege. */
static const struct trap *trap_here(const struct observer *observer)
{
	uint64_t pc = as_address(observer, get_pc(observer));

	for (uint64_t mode = 0; mode < 4; mode++) {
		const struct trap *trap = find_trap(&observer->image, pc & ~mode);

		if (trap)
			return trap;
	}
	fail("the emulator", "stops where no trap is");
}

/* What comes back from a trap that is not executed is not defined. */
static void pass_over(struct observer *observer)
{
	const struct convention *convention = &observer->convention;
	const struct trap *trap = observer->trap;
	int pc = convention->pc[convention->pc_count - 1];

	set_register(observer, pc, trap->address + (uint64_t)trap->encoding->size);
	set_registers(observer, convention->count);
	observer->passed_over = 1;
}

static void hide(struct observer *observer)
{
	if (observer->trap->encoding->passed_over || observer->trap->number)
		pass_over(observer);
	else
		set_number(observer, WATCH_NOTHING);
}

static void note(struct observer *observer)
{
	struct watch *seen = &observer->seen;
	int width = observer->convention.width;

	if (seen->traps++ == 0) {
		seen->number = get_number(observer);
		seen->address = observer->trap->address;
		for (int i = 0; i < WATCH_ARGUMENTS; i++)
			seen->argument[i] = get_argument(observer, i);
		for (uint64_t i = 0; i < observer->words && i + 1 < WATCH_ARGUMENTS; i++)
			seen->argument[i + 1] =
				get_word(observer, seen->argument[0] + i * (uint64_t)width);
		hide(observer);
	} else {
		restore(observer);
	}
	tell(observer, sizeof(*seen) / 8);
}

/* Runs on to where the number's register has it: the program has left the breakpoint behind then. */
static void leave_delay(struct observer *observer)
{
	if (step(observer->stub) >= 0 || step(observer->stub) >= 0)
		fail("the emulator", "leaves at a trap");
	read_registers(observer->stub, &observer->now);
	observer->passed_over = 1;
}

/*
 * At a breakpoint: whatever is not to be executed has the number of no call behind it. A loop may
 * come back with that number, where the trap leaves the register alone.
 */
static void look(struct observer *observer)
{
	uint64_t number;

	read_registers(observer->stub, &observer->now);
	observer->trap = trap_here(observer);
	if (observer->trap->encoding->delayed)
		leave_delay(observer);
	number = get_number(observer);
	if (number == WATCH_BEGIN)
		begin(observer);
	else if (number == WATCH_END)
		observer->watching = 0;
	else if (observer->watching)
		note(observer);
}

static int observe(struct observer *observer)
{
	int status = go_on(observer->stub);

	while (status < 0) {
		observer->passed_over = 0;
		look(observer);
		if (!observer->passed_over)
			status = step(observer->stub);
		if (status < 0)
			status = go_on(observer->stub);
	}
	return status;
}

int main(int argc, char **argv)
{
	static struct observer observer;
	char socket[108]; /* a longer name fits no address */

	if (argc < 5) {
		fprintf(stderr, "usage: debug TABLE ABI EMULATOR [OPTION...] PROGRAM\n");
		return 2;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	read_convention(&observer.convention, argv[1], argv[2]);
	read_image(&observer.image, &observer.convention, argv[argc - 1]);
	snprintf(socket, sizeof(socket), "%s.gdb", argv[argc - 1]);
	observer.stub = start_emulator(argv + 3, socket);
	for (size_t i = 0; i < observer.image.trap_count; i++)
		set_breakpoint(observer.stub, observer.image.trap[i].address);
	return observe(&observer);
}
