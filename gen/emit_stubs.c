/* Writes a path's stubs: for each number of arguments, a function around one asm statement. */
#include <ctype.h>
#include <string.h>

#include "emit.h"
#include "words.h"

static const char *const argument_names[MAX_ARGUMENTS] = {"a", "b", "c", "d", "e", "f", "g", "h"};

/* How the code of a trap names an argument that sits in no fixed register. */
static const char *const operand_names[MAX_ARGUMENTS] = {
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
};

/* A register in one stub: what it holds before the trap, and whether it changes. */
struct binding_of_register {
	const struct operand *operand;
	const char *value; /* C expression, or NULL */
	const char *name; /* how the code calls it, or NULL */
	bool changes;
};

enum { MAX_REGISTERS = 16 };

struct stub {
	const struct path *path;
	int arity;
	const struct constant_trap *constant; /* the instructions are for a number known; or NULL */
	const char *indent; /* of the lines */
	bool second; /* hands the second result on, ... */
	bool returned; /* ... as its own */
	bool child; /* may return a second time, in a child */
	bool trash; /* what the trap may change is overwritten */
	struct binding_of_register reg[MAX_REGISTERS];
	size_t count;
	char block[160]; /* the values of the array, for a trap that takes one */
};

static struct binding_of_register *register_of(struct stub *stub, const struct operand *operand)
{
	struct binding_of_register *reg;

	for (size_t i = 0; i < stub->count; i++) {
		if (strcmp(operand->name, "*") != 0 &&
			strcmp(stub->reg[i].operand->name, operand->name) == 0)
			return &stub->reg[i];
	}
	reg = &stub->reg[stub->count++];
	*reg = (struct binding_of_register){operand, NULL, NULL, false};
	return reg;
}

/* A word of the arch file as a C expression. */
static const char *expression_of(const char *value)
{
	for (int n = 0; n < MAX_ARGUMENTS; n++) {
		if (strcmp(value, operand_names[n]) == 0)
			return argument_names[n];
	}
	return strcmp(value, "number") == 0 ? "nr" : value;
}

/* The values of an array operand. */
static void fill_block(struct stub *stub, const struct trap *trap)
{
	stub->block[0] = '\0';
	for (size_t i = 0; i < trap->block_values.count; i++) {
		const char *expression = expression_of(trap->block_values.item[i]);

		if (strlen(stub->block) + strlen(expression) + 3 > sizeof(stub->block)) {
			report(trap->place.file, (size_t)trap->place.line,
				"the block's values are too long");
			return;
		}
		if (i)
			strcat(stub->block, ", ");
		strcat(stub->block, expression);
	}
}

static bool is_bound(const struct stub *stub, const struct operand *operand)
{
	for (size_t i = 0; i < stub->count; i++) {
		if (strcmp(stub->reg[i].operand->name, operand->name) == 0)
			return true;
	}
	return false;
}

static bool has_block(const struct stub *stub)
{
	return !stub->constant && stub->path->trap[stub->arity].block_values.count != 0;
}

/* Whether it comes where the trap of this number of arguments alone takes it from. */
static bool is_held(const struct stub *stub, const char *value)
{
	if (stub->constant)
		return stub->constant->held && strcmp(stub->constant->held, value) == 0;
	return has_string(&stub->path->trap[stub->arity].block_values, value);
}

/* The register of the number, or what a trap has instead. */
static void collect_number(struct stub *stub)
{
	const struct path *path = stub->path;
	const struct trap *trap = &path->trap[stub->arity];
	struct binding_of_register *number;

	if (has_block(stub)) {
		fill_block(stub, trap);
		register_of(stub, &trap->block_register)->value = "(sys_word)block";
	} else if (stub->constant) {
		if (stub->constant->held)
			register_of(stub, &stub->constant->holder)->value =
				expression_of(stub->constant->held);
	} else {
		number = register_of(stub, &path->number);
		number->value = "nr";
		number->changes = path->number_lost;
		if (strcmp(path->number.name, "*") == 0)
			number->name = "number";
	}
}

static void collect_registers(struct stub *stub)
{
	const struct path *path = stub->path;

	stub->count = 0;
	collect_number(stub);
	for (int n = 0; n < stub->arity && n < path->argument_count; n++) {
		struct binding_of_register *reg;

		if (is_held(stub, operand_names[n]))
			continue;
		reg = register_of(stub, &path->argument[n]);
		reg->value = argument_names[n];
		reg->name = strcmp(path->argument[n].name, "*") == 0 ? operand_names[n] : NULL;
	}
	register_of(stub, &path->result)->changes = true;
	if (path->flag.name)
		register_of(stub, &path->flag)->changes = true;
	if (path->second.name &&
		(stub->second || (is_bound(stub, &path->second) && !path->second_input_only)))
		register_of(stub, &path->second)->changes = true;
	if (path->extra.name && !has_block(stub) && !is_held(stub, path->extra_value)) {
		struct binding_of_register *reg = register_of(stub, &path->extra);

		reg->value = path->extra_value;
		reg->name = path->extra.name;
	}
	for (size_t i = 0; i < path->clobber_count; i++) {
		bool can_change = !path->clobber[i].child && !path->clobber[i].input_only;

		for (size_t j = 0; can_change && j < stub->count; j++) {
			if (strcmp(stub->reg[j].operand->name, path->clobber[i].name) == 0)
				stub->reg[j].changes = true;
		}
	}
}

static bool is_register_variable(const struct binding_of_register *reg)
{
	return !reg->operand->constraint;
}

/* Only a register that changes, or has no constraint letter, needs a C variable. */
static bool needs_variable(const struct binding_of_register *reg)
{
	return reg->changes || is_register_variable(reg);
}

/* "$4" is the variable r4, "$a7" is a7, "r10" is r10. */
static void print_variable(struct text *out, const struct operand *operand)
{
	const char *name = operand->name;

	if (!isalpha((unsigned char)*name))
		name++;
	if (!isalpha((unsigned char)*name))
		text_print(out, "r");
	for (; *name; name++) {
		if (isalnum((unsigned char)*name))
			text_add(out, name, 1);
	}
}

static void emit_variables(struct text *out, const struct stub *stub)
{
	bool any = false;

	if (has_block(stub)) {
		text_print(out, "%ssys_word block[] = {%s};\n", stub->indent, stub->block);
		any = true;
	}
	for (size_t i = 0; i < stub->count; i++) {
		const struct binding_of_register *reg = &stub->reg[i];

		if (!needs_variable(reg))
			continue;
		text_print(out, "%s%ssys_word ", stub->indent,
			is_register_variable(reg) ? "register " : "");
		print_variable(out, reg->operand);
		if (is_register_variable(reg))
			text_print(out, " __asm__(\"%s\")", reg->operand->name);
		if (reg->value)
			text_print(out, " = %s", reg->value);
		text_print(out, ";\n");
		any = true;
	}
	if (any)
		text_print(out, "\n");
}

/* The operands that come out of the asm, or those that only go in. */
static void emit_operands(struct text *out, const struct stub *stub, bool changing)
{
	const char *comma = " ";

	text_print(out, "\n%s\t:", stub->indent);
	if (!changing && stub->constant) {
		text_print(out, " [number] \"i\"(nr)");
		comma = ", ";
	}
	for (size_t i = 0; i < stub->count; i++) {
		const struct binding_of_register *reg = &stub->reg[i];
		const char *sign = !reg->changes ? "" : reg->value ? "+" : "=";

		if (reg->changes != changing)
			continue;
		text_print(out, "%s", comma);
		if (reg->name)
			text_print(out, "[%s] ", reg->name);
		text_print(out, "\"%s%s\"(", sign,
			is_register_variable(reg) ? "r" : reg->operand->constraint);
		if (needs_variable(reg))
			print_variable(out, reg->operand);
		else
			text_print(out, "%s", reg->value);
		text_print(out, ")");
		comma = ", ";
	}
}

static bool is_operand(const struct stub *stub, const char *name)
{
	const struct operand operand = {(char *)name, NULL};

	return is_bound(stub, &operand);
}

void print_register_macro(struct text *out, const char *prefix, const char *name)
{
	text_print(out, "%s", prefix);
	for (const char *c = name; *c; c++) {
		if (isalnum((unsigned char)*c))
			text_print(out, "%c", toupper((unsigned char)*c));
	}
}

/* The conditional clobbers that begin with this one. */
static void print_condition_macro(struct text *out, const struct clobber *clobber)
{
	print_register_macro(out, "SYSGATE_LOST_", clobber->name);
}

static bool is_same_condition(const struct clobber *a, const struct clobber *b)
{
	return a->condition && b->condition && a->child == b->child &&
		strcmp(a->condition, b->condition) == 0;
}

static bool begins_condition(const struct path *path, size_t i)
{
	const struct clobber *clobber = path->clobber;

	return clobber[i].condition && (i == 0 || !is_same_condition(&clobber[i - 1], &clobber[i]));
}

/* A register of the number that is lost, though nothing puts the number there but the trap. */
static bool loses_number(const struct stub *stub)
{
	const struct path *path = stub->path;

	if (!stub->constant || !path->number_lost || is_operand(stub, path->number.name))
		return false;
	for (size_t i = 0; i < path->clobber_count; i++) {
		if (strcmp(path->clobber[i].name, path->number.name) == 0)
			return false;
	}
	return strcmp(path->number.name, "*") != 0;
}

static void emit_clobbers(struct text *text, const struct stub *stub)
{
	const struct path *path = stub->path;
	struct text line = {0};
	struct text *out = &line;

	text_print(out, "%s\t: ", stub->indent);
	for (size_t i = 0; i < path->clobber_count; i++) {
		if (path->clobber[i].child && !stub->child)
			continue;
		if (!path->clobber[i].condition && !path->clobber[i].forgotten &&
			!is_operand(stub, path->clobber[i].name))
			text_print(out, "\"%s\", ", path->clobber[i].name);
	}
	if (loses_number(stub))
		text_print(out, "\"%s\", ", path->number.name);
	/* A raw call may be one with a second result. */
	if (path->second.name && !is_bound(stub, &path->second) && !path->second_forgotten)
		text_print(out, "\"%s\", ", path->second.name);
	/* The list must not end here; any asm may lose the condition codes that stand instead. */
	text_print(out, path->memory_forgotten ? "\"cc\"" : "\"memory\"");
	for (size_t i = 0; i < path->clobber_count; i++) {
		if (begins_condition(path, i) && (stub->child || !path->clobber[i].child)) {
			text_print(out, " ");
			print_condition_macro(out, &path->clobber[i]);
		}
	}
	text_print(out, path->ends_block ? " SYSGATE_OR_NEVER);\n" : ");\n");
	text_print(text, "\n");
	emit_wrapped(text, line.data);
	text_free(&line);
}

/* The clobbers from i on that share its condition, some to a line. */
static void emit_condition_macro(struct text *out, const struct path *path, size_t i)
{
	text_print(out, "\n#if %s\n#define ", path->clobber[i].condition);
	print_condition_macro(out, &path->clobber[i]);
	for (size_t j = i; j < path->clobber_count; j++) {
		if (!is_same_condition(&path->clobber[i], &path->clobber[j]))
			break;
		if (path->clobber[j].forgotten)
			continue;
		text_print(out, "%s , \"%s\"", (j - i) % 8 == 7 ? " \\\n\t" : "",
			path->clobber[j].name);
	}
	text_print(out, "\n#else\n#define ");
	print_condition_macro(out, &path->clobber[i]);
	text_print(out, "\n#endif\n");
}

static void emit_condition_macros(struct text *out, const struct path *path)
{
	for (size_t i = 0; i < path->clobber_count; i++) {
		if (begins_condition(path, i))
			emit_condition_macro(out, path, i);
	}
}

/* gcc inlines by the number of lines: with more of them functions shall become what they are without. */
static const char *asm_keyword(bool trash)
{
	return trash ? "__asm__ volatile __inline__" : "__asm__ volatile";
}

/* A compiler may keep values across an asm in what it knows no clobber for, but not across blocks. */
static void emit_block_macros(struct text *out, const struct path *path, bool trash)
{
	if (!path->ends_block)
		return;
	text_print(out, "\n#if %s\n", path->ends_block);
	text_print(out,
		"/* An asm goto ends a basic block, and no condition codes live across that. */\n"
		"#define SYSGATE_TRAP __asm__ goto\n"
		"#define SYSGATE_OR_NEVER : never\n"
		"#define SYSGATE_NEVER never: __builtin_unreachable();\n"
		"#else\n"
		"#define SYSGATE_TRAP %s\n"
		"#define SYSGATE_OR_NEVER\n"
		"#define SYSGATE_NEVER\n"
		"#endif\n",
		asm_keyword(trash));
}

static void emit_apart_macro(struct text *out, const struct path *path)
{
	if (!path->child_apart)
		return;
	text_print(out,
		"\n#if %s\n"
		"/* Across a call nothing is kept in the registers that a child has lost. */\n"
		"#define SYSGATE_APART __attribute__((noinline))\n"
		"#else\n"
		"#define SYSGATE_APART\n"
		"#endif\n",
		path->child_apart);
}

static void emit_code(struct text *out, const struct stub *stub)
{
	const struct strings *code =
		stub->constant ? &stub->constant->code : &stub->path->trap[stub->arity].code;

	text_print(out, "%s%s(", stub->indent,
		stub->path->ends_block ? "SYSGATE_TRAP" : asm_keyword(stub->trash));
	for (size_t i = 0; i < code->count; i++) {
		if (i)
			text_print(out, "\n%s\t", stub->indent);
		text_print(out, "\"%s%s\"", code->item[i], i + 1 < code->count ? "\\n\\t" : "");
	}
}

static void emit_result(struct text *out, const struct stub *stub)
{
	const struct path *path = stub->path;

	if (stub->second && !stub->returned) {
		text_print(out, "%s*second = ", stub->indent);
		print_variable(out, &path->second);
		text_print(out, ";\n");
	}
	text_print(out, "%sreturn ", stub->indent);
	if (path->flag.name) {
		print_variable(out, &path->flag);
		text_print(out, " ? -");
		print_variable(out, &path->result);
		text_print(out, " : ");
	} else if (stub->returned) {
		print_variable(out, &path->result);
		text_print(out, " < 0 && ");
		print_variable(out, &path->result);
		text_print(out, " >= -4095 ? ");
		print_variable(out, &path->result);
		text_print(out, " : ");
	}
	print_variable(out, stub->returned ? &path->second : &path->result);
	text_print(out, ";\n");
}

static void emit_fit_check(struct text *out, const struct stub *stub)
{
	struct text line = {0};

	for (int n = 0; n < stub->arity; n++) {
		text_print(&line, "%s%sSYSGATE_FITS32(%s)", n ? "" : stub->indent,
			n ? " && " : "if (!(", argument_names[n]);
	}
	if (stub->arity) {
		text_print(&line, "))\n%s\treturn -14; /* EFAULT */\n", stub->indent);
		emit_wrapped(out, line.data);
	}
	text_free(&line);
}

static void emit_prototype(struct text *out, const struct stub *stub)
{
	struct text line = {0};

	text_print(&line, "\nSYSGATE_FN %ssys_word sys_%s_call%d%s(sys_word nr",
		stub->child && stub->path->child_apart ? "SYSGATE_APART " : "", stub->path->name,
		stub->arity,
		stub->returned	       ? "_result"
			: stub->second ? "_second"
			: stub->child  ? "_child"
				       : "");
	for (int n = 0; n < stub->arity; n++)
		text_print(&line, ", sys_word %s", argument_names[n]);
	text_print(&line, stub->second && !stub->returned ? ", sys_word *second)\n" : ")\n");
	emit_wrapped(out, line.data);
	text_free(&line);
}

/* The call itself, up to its return. */
static void emit_body(struct text *out, struct stub *stub)
{
	collect_registers(stub);
	emit_variables(out, stub);
	if (stub->path->fits32)
		emit_fit_check(out, stub);
	emit_code(out, stub);
	if (stub->trash)
		emit_trash(out, stub->path, stub->second, stub->child);
	emit_operands(out, stub, true);
	emit_operands(out, stub, false);
	emit_clobbers(out, stub);
	emit_result(out, stub);
}

/* Only where the number is a constant is it one in an operand: the other half is never compiled. */
static void emit_bodies(struct text *out, struct stub *stub)
{
	stub->constant = &stub->path->constant[stub->arity];
	stub->indent = "\t\t";
	text_print(out, "\tif (__builtin_constant_p(nr) && nr >= %ld && nr <= %ld) {\n",
		stub->constant->low, stub->constant->high);
	emit_body(out, stub);
	text_print(out, "\t} else {\n");
	stub->constant = NULL;
	emit_body(out, stub);
	text_print(out, "\t}\n");
}

static void emit_stub(struct text *out, struct stub *stub)
{
	const struct path *path = stub->path;

	emit_prototype(out, stub);
	text_print(out, "{\n");
	stub->constant = NULL;
	stub->indent = "\t";
	if (path->constant[stub->arity].code.count)
		emit_bodies(out, stub);
	else
		emit_body(out, stub);
	text_print(out, path->ends_block ? "\tSYSGATE_NEVER\n}\n" : "}\n");
}

bool has_child_clobbers(const struct path *path)
{
	for (size_t i = 0; i < path->clobber_count; i++) {
		if (path->clobber[i].child)
			return true;
	}
	return false;
}

void emit_path(
	struct text *out, const struct model *model, const struct abi *abi, const struct path *path)
{
	struct stub stub = {.path = path, .trash = model->trash};

	if (model->trash)
		emit_trash_macros(out, path);
	emit_condition_macros(out, path);
	emit_block_macros(out, path, model->trash);
	emit_apart_macro(out, path);
	for (stub.arity = 0; stub.arity <= MAX_ARGUMENTS; stub.arity++) {
		if (path->has_trap[stub.arity])
			emit_stub(out, &stub);
	}
	stub.child = has_child_clobbers(path);
	for (stub.arity = 0; stub.arity <= MAX_ARGUMENTS; stub.arity++) {
		if (stub.child && abi->makes_child[stub.arity])
			emit_stub(out, &stub);
	}
	stub.second = true;
	for (stub.arity = 0; stub.arity <= MAX_ARGUMENTS; stub.arity++) {
		if (abi->takes_second[stub.arity])
			emit_stub(out, &stub);
	}
	stub.returned = true;
	for (stub.arity = 0; stub.arity <= MAX_ARGUMENTS; stub.arity++) {
		if (abi->returns_second[stub.arity])
			emit_stub(out, &stub);
	}
}
