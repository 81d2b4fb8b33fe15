/* What the files of the debugger share. Whatever goes wrong ends it with a message. */
#ifndef DEBUG_H
#define DEBUG_H

#include <stddef.h>
#include <stdint.h>

enum { MAX_ARGUMENTS = 8, MAX_TRAPS = 4, MAX_PCS = 2 };

/* traps.c: a row of traps.tbl. */
struct encoding {
	unsigned long code;
	int size;
	int number_bits; /* the lowest, with the number, or 0 where a register has it */
	int delayed; /* the next instruction is executed first, and may set the number */
	int odd; /* only in a program whose entry address is */
	int passed_over; /* never executed */
};

struct spot {
	int place; /* of a register */
	int has_offset;
	int offset;
};

struct convention {
	struct encoding trap[MAX_TRAPS];
	int trap_count;
	int width; /* bytes of a register */
	int count; /* of the registers that are written */
	int pc[MAX_PCS]; /* read from the last one */
	int pc_count;
	int window; /* 0: no windows */
	int step;
	int ring;
	int number;
	struct spot argument[MAX_ARGUMENTS];
	int argument_count;
};

void read_convention(struct convention *convention, const char *path, const char *abi);

/* image.c: what the file of a program tells. */
struct trap {
	uint64_t address;
	const struct encoding *encoding;
	uint64_t number; /* that the instruction has, or 0 */
};

struct image {
	int big; /* byte order */
	int is_64;
	struct trap *trap;
	size_t trap_count;
};

void read_image(struct image *image, const struct convention *convention, const char *path);

/* A number of so many bytes in the program's byte order. */
uint64_t get(const struct image *image, const unsigned char *bytes, int size);
void put(const struct image *image, unsigned char *bytes, int size, uint64_t value);

/* stub.c: qemu's gdb stub. */
struct stub;

struct registers {
	unsigned char bytes[1024]; /* the first ones, if there are more */
	size_t length;
};

/* Starts an emulator that waits at a socket for its debugger; it dies with this process. */
struct stub *start_emulator(char **command, const char *socket);
void set_breakpoint(struct stub *stub, uint64_t address);
void read_registers(struct stub *stub, struct registers *registers);
void write_registers(struct stub *stub, const struct registers *registers, size_t length);
int write_register(struct stub *stub, int which, const unsigned char *bytes, int width);
void read_memory(struct stub *stub, uint64_t address, unsigned char *bytes, size_t size);
void write_memory(struct stub *stub, uint64_t address, const unsigned char *bytes, size_t size);

/* Run to the next breakpoint: -1, or the exit status if there is none. */
int go_on(struct stub *stub);

/* Executes one instruction, though it has a breakpoint: likewise. */
int step(struct stub *stub);

void fail(const char *what, const char *why) __attribute__((noreturn));

#endif
