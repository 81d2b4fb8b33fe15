#include "isa.h"

#include <stddef.h>
#include <string.h>

static const struct instruction arc[] = {
	{"nop_s", "", NOTHING, 0, false},
	{"mov", "D,S", MOVE, 0, false},
	{"mov_s", "D,S", MOVE, 0, false},
	{"ld", "D,[S]", LOAD, 0, false},
	{"ldd", "P,[S]", LOAD_PAIR, 0, false},
	{"ldd", "P,[S,S]", LOAD_PAIR, 0, false},
	{"ldd.ab", "P,[S,S]", LOAD_PAIR_THEN_ADD, 0, false},
	{"std.aw", "P,[S,S]", ADD_THEN_STORE_PAIR, 0, false},
	{"push_s", "S", PUSH, 0, false},
	{"pop_s", "D", POP, 0, false},
	{"add_s", "D,S,S", ADD, 0, false},
	{"sub_s", "D,S,S", SUBTRACT, 0, false},
	{"rsub", "D,S,S", SUBTRACT_FROM, 0, false},
	{"bic", "D,S,S", AND_NOT, 0, false},
	{"or", "D,S,S", OR, 0, false},
	{"or.f", "D,S,S", OR_FLAG, 0, false},
	{"bset", "D,S,S", SET_BIT, 0, false},
	{"bset_s", "D,S,S", SET_BIT, 0, false},
	{"asl", "D,S,S", SHIFT_LEFT, 0, false},
	{"lsr", "D,S,S", SHIFT_RIGHT, 0, false},
	{"lsr_s", "D,S,S", SHIFT_RIGHT, 0, false},
	{"b.d", "T", BRANCH, 0, true},
	{"brlo.nt", "S,S,T", BRANCH_BELOW, 0, false},
	{"beq.d", "T", BRANCH_FLAG_ZERO, 0, true},
	{"bne_s", "T", BRANCH_FLAG_NOT_ZERO, 0, false},
	{"trap_s", "0", TRAP, 0, false},
	{"j_s", "[blink]", RETURN, 0, false},
	{"j_s.d", "[blink]", RETURN, 0, true},
	{NULL, NULL, NOTHING, 0, false},
};

/* Both sizes: the words of one are no instructions of the other. */
static const struct instruction loongarch[] = {
	{"nop", "", NOTHING, 0, false},
	{"move", "D,S", MOVE, 0, false},
	{"li.w", "D,S", MOVE, 32, false},
	{"ldptr.w", "D,S,S", LOAD, 32, false},
	{"ldptr.d", "D,S,S", LOAD, 0, false},
	{"ld.w", "D,S,S", LOAD, 32, false},
	{"ld.d", "D,S,S", LOAD, 0, false},
	{"addi.w", "D,S,S", ADD, 32, false},
	{"addi.d", "D,S,S", ADD, 0, false},
	/* What a function has to keep of the FPU is neither argument nor result. */
	{"fst.d", "S,S,S", NOTHING, 0, false},
	{"fld.d", "D,S,S", NOTHING, 0, false},
	{"or", "D,S,S", OR, 0, false},
	{"ori", "D,S,S", OR, 0, false},
	{"slli.w", "D,S,S", SHIFT_LEFT, 32, false},
	{"srli.w", "D,S,S", SHIFT_RIGHT, 32, false},
	{"bstrins.w", "D,S,S,S", INSERT, 32, false},
	{"b", "T", BRANCH, 0, false},
	{"beqz", "S,T", BRANCH_ZERO, 0, false},
	{"syscall", "0", TRAP, 0, false},
	{"syscall", "0x0", TRAP, 0, false},
	{"ret", "", RETURN, 0, false},
	{NULL, NULL, NOTHING, 0, false},
};

/* The branch to the gateway page is the trap. */
static const struct instruction parisc64[] = {
	{"nop", "", NOTHING, 0, false},
	{"copy", "S,D", MOVE, 0, false},
	{"ldi", "X,D", MOVE, 0, false},
	{"ldd", "X(S),D", LOAD, 0, false},
	{"extrd,s,*", "S,S,S,D", EXTRACT_SIGNED, 0, false},
	{"extrd,u,*", "S,S,S,D", EXTRACT_UNSIGNED, 0, false},
	{"be,l", "100(sr2,r0),sr0,r31", TRAP, 0, true},
	{"b,l", "T,r0", BRANCH, 0, true},
	{"cmpb,=", "S,S,T", BRANCH_EQUAL, 0, true},
	{"cmpb,<>", "S,S,T", BRANCH_UNEQUAL, 0, true},
	{"bve,n", "(rp)", RETURN, 0, false},
	{NULL, NULL, NOTHING, 0, false},
};

static const struct instruction riscv64[] = {
	{"mv", "D,S", MOVE, 0, false},
	{"li", "D,S", MOVE, 0, false},
	{"ld", "D,S(S)", LOAD, 0, false},
	{"lw", "D,S(S)", LOAD, 32, false},
	{"sext.w", "D,S", MOVE, 32, false},
	{"j", "T", BRANCH, 0, false},
	{"ecall", "", TRAP, 0, false},
	{"ret", "", RETURN, 0, false},
	{NULL, NULL, NOTHING, 0, false},
};

static const struct isa isas[] = {
	{"arc", "r0", "sp", NULL, "", false, arc},
	{"loongarch32", "$a0", "$sp", "$zero", "", false, loongarch},
	{"loongarch64", "$a0", "$sp", "$zero", "", false, loongarch},
	{"parisc64", "r26", "r30", "r0", "ret0=r28 ", true, parisc64},
	{"riscv64", "a0", "sp", "zero", "", false, riscv64},
};

const struct isa *find_isa(const char *abi)
{
	for (size_t i = 0; i < sizeof(isas) / sizeof(isas[0]); i++) {
		if (strcmp(isas[i].abi, abi) == 0)
			return &isas[i];
	}
	return NULL;
}
