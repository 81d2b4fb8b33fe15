/* What the files of the debugger share. Whatever goes wrong ends it with a message. */
#ifndef DEBUG_H
#define DEBUG_H

#include <stddef.h>
#include <stdint.h>

/* image.c: what the file of a mips program tells. */
struct image {
	int big; /* byte order */
	int width; /* bytes of a register */
	int long_bits;
	uint64_t *trap; /* addresses of its `syscall` instructions */
	size_t trap_count;
};

void read_image(struct image *image, const char *path);

/* A number of so many bytes in the program's byte order. */
uint64_t get(const struct image *image, const unsigned char *bytes, int size);
void put(const struct image *image, unsigned char *bytes, int size, uint64_t value);

/* stub.c: qemu's gdb stub. */
struct stub;

struct registers {
	unsigned char bytes[1024];
	size_t length;
};

uint64_t get_register(const struct image *image, const struct registers *registers, int which);
void set_register(
	const struct image *image, struct registers *registers, int which, uint64_t value);

/* Starts an emulator that waits at a socket for its debugger; it dies with this process. */
struct stub *start_emulator(char **command, const char *socket);
void set_breakpoint(struct stub *stub, uint64_t address);
void read_registers(struct stub *stub, struct registers *registers);
void write_registers(struct stub *stub, const struct registers *registers);
void read_memory(struct stub *stub, uint64_t address, unsigned char *bytes, size_t size);
void write_memory(struct stub *stub, uint64_t address, const unsigned char *bytes, size_t size);

/* Run to the next breakpoint: -1, or the exit status if there is none. */
int go_on(struct stub *stub);

/* Executes the instruction at a breakpoint: likewise. */
int step_over(struct stub *stub, uint64_t address);

void fail(const char *what, const char *why);

#endif
