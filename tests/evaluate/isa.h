/*
 * The instructions that a call with loaded arguments consists of, as a disassembler prints them, on
 * the ABIs whose calls are evaluated.
 */
#ifndef ISA_H
#define ISA_H

#include <stdbool.h>

/* With d, e, v and t as below. */
enum operation {
	NOTHING,
	MOVE, /* d = v0 */
	LOAD, /* d = what is at v0 + v1 */
	LOAD_PAIR, /* d and e = two words at v0 + v1 */
	LOAD_PAIR_THEN_ADD, /* the same at v0, to which v1 is added then */
	ADD_THEN_STORE_PAIR, /* v1 is added to v0, and there d and e are stored */
	PUSH, /* v0 */
	POP, /* d */
	ADD, /* d = v0 + v1, and so on */
	SUBTRACT,
	SUBTRACT_FROM, /* d = v1 - v0 */
	AND_NOT, /* d = v0 & ~v1 */
	OR,
	OR_FLAG, /* and says whether it is 0 */
	SET_BIT, /* d = v0 | 1 << v1 */
	SHIFT_LEFT,
	SHIFT_RIGHT, /* zeros come in */
	INSERT, /* bits v1 down to v2 of d = those of v0 from 0 on */
	EXTRACT_SIGNED, /* d = v2 bits of v0 up to bit v1, counted from the highest, 0 */
	EXTRACT_UNSIGNED,
	BRANCH, /* to t */
	BRANCH_ZERO, /* if v0 is 0 */
	BRANCH_EQUAL, /* if the lower halves of v0 and v1 are equal */
	BRANCH_UNEQUAL,
	BRANCH_BELOW, /* unsigned */
	BRANCH_FLAG_ZERO,
	BRANCH_FLAG_NOT_ZERO,
	TRAP,
	RETURN,
};

/*
 * Letters of the operands stand for what differs: D, a register that is written, d, or a number in
 * its place; P, two of them in one word, d and e; S, a register or number that is read, v0, v1 and
 * v2 in order; X, the same, numbers being hexadecimal without a sign of it; T, a place in the
 * function, t.
 */
struct instruction {
	const char *mnemonic;
	const char *operands;
	enum operation operation;
	int bits; /* that it works on, sign-extended into d; 0: all of a register */
	bool delayed; /* the next instruction is executed first */
};

struct isa {
	const char *abi;
	const char *argument; /* the first of a C function */
	const char *stack; /* pointer */
	const char *zero; /* register, or NULL */
	const char *aliases; /* "ret0=r28 ": other names of registers */
	bool big; /* the byte order of the compiler's default */
	const struct instruction *instructions;
};

/* NULL: none of that name. */
const struct isa *find_isa(const char *abi);

#endif
