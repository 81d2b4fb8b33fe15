/* What arch/ and tables/ say, in memory: read by read_*.c, checked by resolve.c, written by
 * emit_*.c. */
#ifndef MODEL_H
#define MODEL_H

#include <stdbool.h>
#include <stddef.h>

struct lines;

enum {
	MAX_ARGUMENTS = 8,
	MAX_NUMBER = 0x7fffffff, /* of a call: the header has them as int */
};

/* Where a fact stands, for messages. */
struct place {
	const char *file;
	int line;
};

/* A growing list of strings. */
struct strings {
	char **item;
	size_t count;
};

/* One row of tables/numbers/NAME.tbl. */
struct number {
	struct place place;
	long value;
	char *tag;
	char *name;
	char *entry; /* NULL: no implementation */
	size_t entry_hash; /* string_hash of it */
};

struct number_table {
	char *name;
	char *path;
	struct number *row;
	size_t count;
};

/*
 * A register and how a C operand reaches it: constraint "r" with a register variable, or a letter.
 */
struct operand {
	char *name; /* "*": wherever the compiler likes */
	char *constraint; /* NULL: a register variable of that name */
};

struct clobber {
	struct place place;
	char *name;
	char *condition; /* a preprocessor expression, or NULL */
	bool child; /* only for a child that the call makes */
	bool forgotten; /* --forget: no list of clobbers has it, ... */
	bool input_only; /* ... or as an argument it goes in and does not come out */
};

/* How to overwrite a register whose value a trap does not keep: for headers by --trash. */
struct destroy {
	struct place place;
	char *name;
	char *code; /* instructions as in an asm template */
	char *condition; /* the clobber's */
	bool child; /* the clobber's */
};

/* A text that depends on a preprocessor expression. */
struct conditional {
	char *condition; /* NULL: always */
	char *text;
	struct strings lines; /* of a block, instead of text */
};

struct conditionals {
	struct conditional *item;
	size_t count;
};

/* The instructions of a trap with this many arguments. */
struct trap {
	struct place place;
	bool own; /* for this number of arguments alone */
	struct strings code;
	struct operand block_register; /* holds the address of an array of block_values, if any */
	struct strings block_values;
};

/* One way into the kernel. */
struct path {
	struct place place;
	char *name;
	char *when; /* preprocessor expression of this variant of the path; NULL: the only one */
	char *select; /* the macro that chooses it for the typed calls; NULL: the first path is the
			 default */
	char *granted; /* "AT_HWCAP2 0x100000": bits of the auxiliary vector that allow it, or NULL */
	char *part; /* file of gen/parts/ that stands before the stubs, or NULL */
	char *numbers; /* ABI whose numbers it takes; NULL: its own */
	struct operand number;
	bool number_lost; /* the kernel may overwrite it on a restart */
	struct operand argument[MAX_ARGUMENTS];
	int argument_count;
	struct operand result;
	struct operand second; /* second result, if the ABI has one */
	struct operand flag; /* error flag, if the ABI has one */
	struct clobber *clobber;
	size_t clobber_count;
	struct destroy *destroy;
	size_t destroy_count;
	bool second_forgotten; /* --forget, as of a clobber, of the second result's register, ... */
	bool second_input_only;
	bool memory_forgotten; /* ... and of memory */
	struct operand extra; /* one more operand: its name in the code and its constraint, ... */
	char *extra_value; /* ... and the C expression it holds */
	bool fits32; /* refuse arguments that do not fit 32 bits */
	char *ends_block; /* for compilers with this condition the trap ends a basic block */
	char *child_apart; /* ... cannot be told of child clobbers, and call instead of inlining */
	struct trap trap[MAX_ARGUMENTS + 1];
	bool has_trap[MAX_ARGUMENTS + 1];
};

enum pairs {
	PAIRS_NONE, /* a 64-bit value takes one register */
	PAIRS_CONSECUTIVE, /* two slots */
	PAIRS_EVEN, /* two slots, the first of them even */
};

/* Rows of a number table that an ABI takes. */
struct number_source {
	struct place place;
	char *table;
	struct strings tags;
};

struct rename {
	struct place place;
	char *from;
	char *to;
	struct number number; /* the row, renamed */
};

/* Registers that are filled and read alike, for the register survey. */
struct register_group {
	struct place place;
	struct strings name;
	long bytes; /* of each */
	char *value[2]; /* the two that it is filled with, or NULL: any pattern will do */
	bool temporary; /* a function need not keep it */
	bool optional; /* there are CPUs where no program can write it */
	char *condition; /* a preprocessor expression, or NULL */
	struct strings load, store; /* instructions, with %r, %n and %o in them */
	long slot; /* where the first register's slot is, ... */
	long saved; /* ... and where the caller's value is kept */
};

/* A word of the register survey, and what stands for it. */
struct survey_word {
	struct place place;
	char *name;
	char *text;
	char *condition; /* a preprocessor expression, or NULL */
};

/* What the register survey has to know of an ABI: read_registers.c, emit_survey.c. */
struct survey {
	struct register_group *group; /* in the order in which they are stored */
	size_t group_count;
	long base; /* where slots begin, seen from the stack pointer */
	long end;
	struct conditionals enter, leave; /* how a function moves the stack pointer, and returns */
	struct conditionals before, after; /* what stands around a trap */
	struct survey_word *operand; /* what stands for an operand that is in no fixed register */
	size_t operand_count;
	struct survey_word *lost; /* what a path changes, and no compiler keeps across an asm */
	size_t lost_count;
	struct survey_word *child; /* what it changes for a child that it makes, and for no other */
	size_t child_count;
};

/* One file of arch/. */
struct abi {
	struct place place;
	char *name;
	char *title;
	char *when; /* preprocessor expression that is true when compiling for it */
	char *refuse; /* preprocessor expression under which it cannot be, ... */
	char *refuse_text; /* ... and the message */
	char *unproven; /* why nothing of it could be run or compiled, or NULL */
	struct strings contract; /* the comment on top of the file */
	struct number_source *source; /* of its numbers */
	size_t source_count;
	struct rename *rename; /* rows that its asm/unistd.h calls otherwise */
	size_t rename_count;
	long base; /* added to each number */
	int word; /* bits of a syscall register */
	int long_bits; /* bits of long and pointers */
	bool widen_signed; /* 32-bit unsigned values and pointers are sign-extended */
	char *order; /* "little", "big" or "either" */
	enum pairs pairs;
	char *mmap_unit; /* "bytes", or what mmap2 counts in: a number */
	bool mmap_page; /* ... which is only the page size of most kernels */
	struct path *path; /* variants of one path stand together */
	size_t path_count;
	bool takes_second[MAX_ARGUMENTS + 1]; /* a call with so many slots has a second result */
	bool makes_child[MAX_ARGUMENTS + 1]; /* ... makes a child, and has no second result */
	char *relocation_form;
	long relocation_type;
	struct conditionals start_mode; /* what the assembler is told before the start code */
	struct conditionals start_symbol; /* the name of the start code, if not _start */
	struct conditionals start_pad; /* its first instruction */
	struct conditionals start; /* its lines */
	struct strings restorer; /* the lines of what a signal handler returns to */
	struct survey survey;
	struct number **number; /* its rows, in the table's order */
	size_t number_count;
};

struct entry {
	char *name;
	size_t hash;
	int word; /* 32 or 64: only on ABIs with such registers; 0: any */
};

struct entries {
	struct entry *item;
	size_t count;
};

struct parameter {
	char *type;
	char *name;
};

/* One line of tables/calls.tbl. */
struct call {
	struct place place;
	char *section; /* the "# ..." line above its group */
	char *since;
	char *result;
	char *name;
	struct parameter parameter[MAX_ARGUMENTS];
	int parameter_count;
	char *man;
	struct entries entry;
	struct entries narrow;
	char *instead;
	char *refuse;
	bool noreturn;
	bool child; /* returns a second time, in a child */
	bool same_stack;
	bool raw;
};

/* What goes into one argument register. */
enum slot_kind {
	SLOT_WHOLE, /* a parameter */
	SLOT_CONSTANT,
	SLOT_LOW, /* the halves of a 64-bit parameter, by their weight ... */
	SLOT_HIGH,
	SLOT_FIRST, /* ... and by their place in memory */
	SLOT_SECOND,
	SLOT_PAIR, /* both, as the ABI wants them; only until it is bound */
	SLOT_PAGE, /* a file offset in the unit of mmap2 */
	SLOT_OR, /* a parameter with the bits of a constant set */
	SLOT_BLOCK, /* the address of an array of parameters */
	SLOT_RESTORER, /* the restorer of a struct sys_sigaction, less a constant */
	SLOT_SETVAL, /* a parameter in the upper half, if another, block[0], is SETVAL of semctl */
	SLOT_RESULT, /* the address of the result */
};

struct slot {
	enum slot_kind kind;
	int parameter; /* index; -1: none, or several */
	long constant;
	int block[MAX_ARGUMENTS]; /* parameters of an array */
	int block_count;
};

/* One line of tables/bindings.tbl. */
struct binding {
	struct place place;
	char *call;
	struct strings abis;
	char *number;
	struct slot slot[MAX_ARGUMENTS];
	char *slot_text[MAX_ARGUMENTS];
	int slot_count;
	char *second_text; /* what becomes of the second result: see enum second_use */
	bool used; /* an ABI finds this line ... */
	bool bound; /* ... and has a number of that name */
};

/* What becomes of a second result. */
enum second_use {
	SECOND_UNUSED,
	SECOND_STORED, /* both go to an array that a parameter points to */
	SECOND_RETURNED, /* it is the call's result */
	SECOND_CHILD, /* it is not 0 in a child, where the call's result is 0 */
};

/* How one call reaches the kernel on one ABI. */
struct bound {
	const struct number *number; /* NULL: this ABI lacks the call */
	struct slot slot[MAX_ARGUMENTS];
	int slot_count;
	enum second_use second_use;
	int second_into; /* index of the parameter if it is stored */
};

/* A set of ABIs: bit i is model->abi[i]. */
typedef unsigned long long abi_set;

enum { MAX_ABIS = 64 };

/* One line of tables/groups.tbl: a name for several ABIs. */
struct group {
	char *name;
	abi_set set;
};

/* One line of tables/constants/SUBJECT.tbl. */
struct constant {
	struct place place;
	char *section; /* the "# ..." line above its group: the same string for all of them */
	char *name;
	char **value; /* [abi]: a number, or an expression of others; NULL: that ABI lacks it */
	char *text; /* what it means, for the name tables; or NULL */
	size_t next; /* in its bucket: an index + 1, or 0 */
};

/* There are thousands, and every value of a table may be the name of one. */
enum { CONSTANT_BUCKETS = 4096 };

/* That an entry point is a call's, or that of its narrow form. */
struct claim {
	const struct call *call;
	const struct entry *entry;
	bool narrow;
	size_t next; /* in its bucket: an index + 1, or 0 */
};

enum { CLAIM_BUCKETS = 4096 };

/* One line of tables/subjects.tbl: types and constants that belong together. */
struct subject {
	struct place place;
	char *name;
	char *title;
	char *knob; /* "SYSGATE_WITH_BPF": only behind it; NULL: always there */
	size_t first_constant, end_constant;
	char *types; /* what tables/types/SUBJECT.h has; NULL: no such file */
};

struct model {
	const char *root;
	char *kernel; /* "7.2.13" */
	struct number_table *table;
	size_t table_count;
	struct abi *abi;
	size_t abi_count;
	struct call *call;
	size_t call_count;
	struct claim *claim;
	size_t claim_count;
	size_t claim_bucket
		[CLAIM_BUCKETS]; /* by the entry point's hash: the first one's index + 1 */
	struct binding *binding;
	size_t binding_count;
	struct bound *bound; /* [call * abi_count + abi] */
	struct group *group;
	size_t group_count;
	struct subject *subject;
	size_t subject_count;
	struct constant *constant;
	size_t constant_count;
	size_t constant_bucket[CONSTANT_BUCKETS]; /* by the name's hash: the last one's index + 1 */
	bool *chosen; /* [abi]: goes into the header */
	bool slim; /* without what stands behind knobs */
	bool trash; /* behind each trap, what it may change is overwritten */
};

/* That what a file of arch/ says can be C, and stands together. */
void check_facts(const struct abi *abi);

/* Each reads its files, reports every error it finds, and goes on. */
void read_abis(struct model *model);
/* A line "registers" or "survey" of an ABI, with its block; at: index of the line. */
void read_survey_line(struct abi *abi, const char *file, const struct lines *lines, size_t *at);
void read_number_tables(struct model *model);
void read_calls(struct model *model);
void read_bindings(struct model *model);
void read_groups(struct model *model); /* after read_abis */
void read_subjects(struct model *model); /* after read_groups; with its constants and types */
void read_constants(struct model *model, struct subject *subject, const char *path);
void check_aliases(const struct model *model); /* after all constants */
void read_kernel_version(struct model *model);

/* That all a path declares to change, and nothing else, has a way to be overwritten. */
void check_destroys(struct path *path);

/*
 * Takes declarations, "PATH.NAME" or "PATH.NAME,NAME", out of the chosen ABIs; false if none has one of
 * them. NAME is a clobber, as such, or +REGISTER, as an argument that changes; or number, second, memory
 * or ends_block.
 */
bool forget(struct model *model, const char *declaration);

/* Binds every call on every ABI; reports entries that no call claims, and the like. */
void resolve(struct model *model);

const struct bound *bound_of(const struct model *model, size_t call, size_t abi);

void index_claims(struct model *model);

/* The calls that a row is, in the order of the table; after NULL the first, after the last NULL. */
const struct claim *next_claim(const struct model *model, const struct abi *abi,
	const struct number *row, const struct claim *after);

bool is_pointer(const char *type);
bool is_64bit(const char *type);

/* The ABIs of "a,B,c", up to the text's end or a "=" or ")"; reports those that do not exist. */
abi_set read_abi_list(const struct model *model, struct place place, const char *text);

/*
 * The value of a constant, without SYS_; false if there is none of that name on that ABI, or one
 * that is not a number.
 */
bool constant_value(const struct model *model, size_t abi, const char *name, long *value);
const char *table_entry_of(const struct number *number);

#endif
