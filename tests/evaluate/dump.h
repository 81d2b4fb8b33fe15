/* What `objdump -s -d --no-show-raw-insn` prints of a program, kept as text. */
#ifndef DUMP_H
#define DUMP_H

#include <stdbool.h>
#include <stdint.h>

struct dump {
	char *text;
};

/* A line of a function: its offset in there, and the instruction as it stands. */
struct line {
	long offset;
	char mnemonic[32];
	char operands[80];
};

/* Standard input. */
struct dump read_dump(void);

/* The function's first instruction, or NULL; the one behind an instruction, or NULL. */
const char *find_function(const struct dump *dump, const char *name);
const char *next_line(const char *at);

/* The instruction with that offset, or NULL. */
const char *find_offset(const char *function, long offset);

struct line read_line_at(const char *function, const char *at);

/* A byte of a section that has contents. */
bool find_byte(const struct dump *dump, uint64_t address, uint8_t *byte);

#endif
