/*
 * What a call may compile to, as facts: for each ABI and compiler the instructions that every
 * function around a raw call has, and what C's own calling convention asks for.
 */
#ifndef CODE_FACTS_H
#define CODE_FACTS_H

#include <stddef.h>

enum { MOST_SLOTS = 8 };

/* What a typed call may return, if it is not a word, and what it may take. */
enum result_kind { INT_RESULT, UNSIGNED_RESULT, POINTER_RESULT, WORD_RESULT };
enum width { INT_WIDTH, UNSIGNED_WIDTH, SHORT_WIDTH, LONG_WIDTH, POINTER_WIDTH, WORD_WIDTH };

struct code_facts {
	const char *abi; /* of targets */
	const char *compiler; /* gcc or clang; "" is both */
	const char *level; /* -O1 or -O2; "" is both */
	const char *flags; /* more of the compiler's */
	const char *trap; /* the mnemonic of the instruction that enters the kernel */
	int always; /* number, trap, sign fix and return, and saving what these need */
	int more[MOST_SLOTS + 1]; /* by slots: moves and loads, and saving registers for them */
	/*
	 * Of each slot: r, C passes that argument in the kernel's register; m, it has to be moved;
	 * s, it is loaded from the stack. The last two are counted in more.
	 */
	const char *slots;
	/*
	 * How C passes 64 bits in two words: e, from an even one on; c, from any; w, from any where
	 * both are registers or none is; and which half is the first, l or h. "": it is one word.
	 */
	const char *pairs;
	const char *widen; /* by enum width: what widening an argument costs, beside its move */
	const char *narrow; /* by enum result_kind: what C wants done to a result */
};

/* Numbers that take one instruction more than others. */
struct code_numbers {
	const char *abi;
	const char *compiler;
	const char *flags;
	long first, last;
};

/* An instruction that is none of these, for a reason. */
struct code_exception {
	const char *abis; /* names; "" is all */
	const char *compiler;
	const char *level;
	const char *flags;
	const char *calls; /* names */
	int more;
	const char *reason;
};

extern const struct code_facts code_facts[];
extern const size_t code_facts_count;
extern const struct code_numbers code_numbers[];
extern const size_t code_numbers_count;
extern const struct code_exception code_exceptions[];
extern const size_t code_exceptions_count;

#endif
