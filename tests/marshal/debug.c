/*
 * debug EMULATOR [OPTION...] PROGRAM: the observer (watch.h) where qemu's user mode runs a mips
 * program: a debugger that talks to the emulator's gdb stub. Each `syscall` instruction of the
 * program has a breakpoint; between WATCH_BEGIN and WATCH_END the registers are read there, at full
 * width, and the program goes on behind the instruction, which is never executed.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "debug.h"
#include "watch.h"

/* The stub's numbers of the registers. */
enum { NUMBER = 2, FIRST = 4, FLAG = 7, STACK = 29, PC = 37, MIPS_ENOSYS = 89 };

struct observer {
	struct image image;
	struct stub *stub;
	struct registers now; /* at the trap, ... */
	struct registers saved; /* ... and behind WATCH_BEGIN, ... */
	unsigned char stacked[512]; /* ... with the top of the stack */
	int watching;
	uint64_t where; /* the program's struct watch */
	struct watch seen;
};

static void tell(struct observer *observer)
{
	const struct image *image = &observer->image;
	const unsigned long long *field = &observer->seen.armed;
	unsigned char bytes[sizeof(struct watch)];

	for (size_t i = 0; i < sizeof(bytes) / 8; i++)
		put(image, bytes + 8 * i, 8, field[i]);
	write_memory(observer->stub, observer->where, bytes, sizeof(bytes));
}

/* The trap returns an error, without having happened. */
static void skip(struct observer *observer)
{
	set_register(&observer->image, &observer->now, NUMBER, MIPS_ENOSYS);
	set_register(&observer->image, &observer->now, FLAG, 1);
	set_register(&observer->image, &observer->now, PC,
		get_register(&observer->image, &observer->now, PC) + 4);
}

static uint64_t stack_of(const struct observer *observer)
{
	return get_register(&observer->image, &observer->now, STACK);
}

/* The frame that WATCH_BEGIN returns to may be gone when the program is led back there. */
static void save(struct observer *observer)
{
	observer->saved = observer->now;
	read_memory(
		observer->stub, stack_of(observer), observer->stacked, sizeof(observer->stacked));
}

static void restore(struct observer *observer)
{
	observer->now = observer->saved;
	write_memory(
		observer->stub, stack_of(observer), observer->stacked, sizeof(observer->stacked));
}

/* o32 has arguments in four registers and on the stack, the others in eight registers. */
static void read_arguments(struct observer *observer)
{
	const struct image *image = &observer->image;
	struct watch *seen = &observer->seen;
	unsigned char stack[16];
	int in_registers = image->width == 4 ? 4 : 8;

	for (int i = 0; i < in_registers; i++)
		seen->argument[i] = get_register(image, &observer->now, FIRST + i);
	if (in_registers == 8)
		return;
	read_memory(observer->stub, stack_of(observer) + 16, stack, sizeof(stack));
	for (int i = 0; i < 4; i++)
		seen->argument[4 + i] = get(image, stack + 4 * i, 4);
}

static void begin(struct observer *observer)
{
	observer->where = get_register(&observer->image, &observer->now, FIRST);
	if (observer->image.width == 8 && observer->image.long_bits == 32)
		observer->where &= 0xffffffff;
	observer->watching = 1;
	memset(&observer->seen, 0, sizeof(observer->seen));
	observer->seen.armed = 1;
	skip(observer);
	save(observer);
	tell(observer);
}

static void note(struct observer *observer)
{
	struct watch *seen = &observer->seen;

	if (seen->traps++ == 0) {
		seen->number = get_register(&observer->image, &observer->now, NUMBER);
		seen->address = get_register(&observer->image, &observer->now, PC);
		read_arguments(observer);
		skip(observer);
	} else {
		restore(observer);
	}
	tell(observer);
}

/* At a breakpoint. False: the call is to be executed. */
static int look(struct observer *observer)
{
	uint64_t number = get_register(&observer->image, &observer->now, NUMBER);

	if (number == WATCH_BEGIN) {
		begin(observer);
	} else if (number == WATCH_END) {
		observer->watching = 0;
		skip(observer);
	} else if (observer->watching) {
		note(observer);
	} else {
		return 0;
	}
	return 1;
}

static int observe(struct observer *observer)
{
	int status = go_on(observer->stub);

	while (status < 0) {
		read_registers(observer->stub, &observer->now);
		if (look(observer)) {
			write_registers(observer->stub, &observer->now);
			status = go_on(observer->stub);
		} else {
			status = step_over(
				observer->stub, get_register(&observer->image, &observer->now, PC));
			if (status < 0)
				status = go_on(observer->stub);
		}
	}
	return status;
}

int main(int argc, char **argv)
{
	static struct observer observer;
	char socket[108]; /* a longer name fits no address */

	if (argc < 3) {
		fprintf(stderr, "usage: debug EMULATOR [OPTION...] PROGRAM\n");
		return 2;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	read_image(&observer.image, argv[argc - 1]);
	snprintf(socket, sizeof(socket), "%s.gdb", argv[argc - 1]);
	observer.stub = start_emulator(argv + 1, socket);
	for (size_t i = 0; i < observer.image.trap_count; i++)
		set_breakpoint(observer.stub, observer.image.trap[i]);
	return observe(&observer);
}
