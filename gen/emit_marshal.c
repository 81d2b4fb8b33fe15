/*
 * Writes the C file that tests/marshal/program.c runs for an ABI: every call with poison in each
 * argument, and what must be in each slot. Values are halved, ordered and extended here, in plain
 * arithmetic, and not by anything that the header says.
 */
#include <stdint.h>
#include <string.h>

#include "emit.h"
#include "words.h"

enum { ROUNDS = 2 };

/* How many bits of a parameter count, and what fills the rest of a register. */
enum width { SIGNED32, UNSIGNED32, UNSIGNED16, SIGNED_LONG, UNSIGNED_LONG, EITHER, ALL64, UNKNOWN };

static const struct {
	const char *type;
	enum width width;
} widths[] = {
	{"int", SIGNED32},
	{"sys_pid", SIGNED32},
	{"sys_s32", SIGNED32},
	{"unsigned int", UNSIGNED32},
	{"sys_u32", UNSIGNED32},
	{"sys_mode", UNSIGNED32},
	{"sys_uid", UNSIGNED32},
	{"sys_gid", UNSIGNED32},
	{"sys_u16", UNSIGNED16},
	{"long", SIGNED_LONG},
	{"unsigned long", UNSIGNED_LONG},
	{"sys_size", UNSIGNED_LONG},
	{"sys_off", ALL64},
	{"sys_s64", ALL64},
	{"sys_u64", ALL64},
};

/* One call as it is tested: on which ABI, and with what where a number or a pointer may stand. */
struct sample {
	const struct call *call;
	const struct bound *bound;
	const struct abi *abi;
	size_t index;
	bool pointers;
};

static enum width width_of(const struct sample *sample, const char *type)
{
	if (is_pointer(type))
		return UNSIGNED_LONG;
	if (strcmp(type, "sys_argument") == 0)
		return sample->pointers ? UNSIGNED_LONG : EITHER;
	for (size_t i = 0; i < sizeof(widths) / sizeof(widths[0]); i++) {
		if (strcmp(widths[i].type, type) == 0)
			return widths[i].width;
	}
	return UNKNOWN;
}

/* Whether a slot of that kind is made of the parameter. */
static bool is_used_by(const struct sample *sample, int parameter, enum slot_kind kind)
{
	for (int i = 0; i < sample->bound->slot_count; i++) {
		const struct slot *slot = &sample->bound->slot[i];

		if (slot->kind == kind && slot->parameter == parameter)
			return true;
	}
	return false;
}

/*
 * 64 bits that differ from parameter to parameter and from call to call, in either half and in the
 * last 16 bits. Round 0 sets the sign of each of these, round 1 none.
 */
static uint64_t poison_of(const struct sample *sample, int parameter, int round)
{
	uint64_t mark =
		(uint64_t)parameter << 24 | (sample->index & 0xff) << 16 | (uint64_t)parameter << 4;
	uint64_t high = mark | (round ? 0x40000009u : 0xc0008809u);
	uint64_t low = mark | (round ? 0x30000005u : 0x90008805u);
	uint64_t poison = high << 32 | low;

	if (is_used_by(sample, parameter, SLOT_RESTORER))
		return 0; /* it would be read; tests/conformance has one */
	/* A multiple of every ABI's unit, and few enough of them for 32 bits. */
	return is_used_by(sample, parameter, SLOT_PAGE) ? poison & 0x00000fffffff0000 : poison;
}

static uint64_t sign_extended(uint64_t value)
{
	return (value & 0xffffffff) | (value & 0x80000000 ? 0xffffffff00000000 : 0);
}

static uint64_t unsigned_extended(const struct abi *abi, uint64_t value)
{
	return abi->widen_signed ? sign_extended(value) : value & 0xffffffff;
}

static uint64_t whole(const struct sample *sample, const char *type, uint64_t value)
{
	bool long_is_64 = sample->abi->long_bits == 64;

	switch (width_of(sample, type)) {
	case SIGNED32:
		return sign_extended(value);
	case UNSIGNED32:
		return unsigned_extended(sample->abi, value);
	case UNSIGNED16:
		return value & 0xffff;
	case EITHER: /* an int, which goes through an unsigned long as in a variadic prototype */
		value = sign_extended(value);
		return long_is_64 ? value : unsigned_extended(sample->abi, value);
	case SIGNED_LONG:
		return long_is_64 ? value : sign_extended(value);
	case UNSIGNED_LONG:
		return long_is_64 ? value : unsigned_extended(sample->abi, value);
	default:
		return value;
	}
}

static uint64_t unit_of(const struct abi *abi)
{
	long unit;

	return read_number(abi->mmap_unit, &unit) && unit > 0 ? (uint64_t)unit : 1;
}

/* What a slot must hold, in the byte order asked for; the program drops what the register lacks. */
static uint64_t expected(const struct sample *sample, const struct slot *slot, int round, bool big)
{
	uint64_t value = slot->parameter < 0 ? 0 : poison_of(sample, slot->parameter, round);
	uint64_t low = unsigned_extended(sample->abi, value);
	uint64_t high = unsigned_extended(sample->abi, value >> 32);

	switch (slot->kind) {
	case SLOT_CONSTANT:
		return (uint64_t)slot->constant;
	case SLOT_LOW:
		return low;
	case SLOT_HIGH:
		return high;
	case SLOT_FIRST:
		return big ? high : low;
	case SLOT_SECOND:
		return big ? low : high;
	case SLOT_PAGE:
		return value / unit_of(sample->abi);
	case SLOT_OR:
		value |= (uint64_t)slot->constant;
		break;
	case SLOT_RESTORER: /* of a null pointer */
	case SLOT_BLOCK:
		return 0;
	case SLOT_RESULT:
		return 0;
	default:
		break;
	}
	return whole(sample, sample->call->parameter[slot->parameter].type, value);
}

/* C99 has no empty list. */
static const char *first_of(int count)
{
	return count ? "" : "0";
}

/* The array that the only slot points to, or NULL. */
static const struct slot *block_of(const struct bound *bound)
{
	const struct slot *slot = &bound->slot[0];

	return bound->slot_count == 1 && slot->kind == SLOT_BLOCK ? slot : NULL;
}

/* Behind the slots come the words of an array. */
static void print_expected(struct text *out, const struct sample *sample, int round)
{
	const struct slot *block = block_of(sample->bound);

	text_print(out, "%s", first_of(sample->bound->slot_count));
	for (int i = 0; i < sample->bound->slot_count; i++) {
		uint64_t little = expected(sample, &sample->bound->slot[i], round, false);
		uint64_t big = expected(sample, &sample->bound->slot[i], round, true);

		if (little == big)
			text_print(out, "0x%llx, ", (unsigned long long)little);
		else
			text_print(out, "BY_ORDER(0x%llx, 0x%llx), ", (unsigned long long)little,
				(unsigned long long)big);
	}
	for (int i = 0; block && i < block->block_count; i++) {
		int parameter = block->block[i];
		uint64_t value = whole(sample, sample->call->parameter[parameter].type,
			poison_of(sample, parameter, round));

		text_print(out, "0x%llx, ", (unsigned long long)value);
	}
}

static void print_poison(struct text *out, const struct sample *sample, int round)
{
	text_print(out, "%s", first_of(sample->call->parameter_count));
	for (int i = 0; i < sample->call->parameter_count; i++)
		text_print(out, "0x%llx, ", (unsigned long long)poison_of(sample, i, round));
}

/* The slots that hold an address which only the compiler knows. */
static unsigned int addresses(const struct bound *bound)
{
	unsigned int set = 0;

	for (int i = 0; i < bound->slot_count; i++) {
		if (bound->slot[i].kind == SLOT_RESULT || bound->slot[i].kind == SLOT_BLOCK)
			set |= 1u << i;
	}
	return set;
}

static void print_row(struct text *out, const struct sample *sample)
{
	const struct bound *bound = sample->bound;
	long number = bound->number->value + sample->abi->base;
	const char *kind = sample->pointers ? "_pointers" : "";
	const struct slot *block = block_of(bound);

	text_print(out, "\t{\"%s%s\", call_%s%s, %ld, %d, %d, 0x%x, %d,\n", sample->call->name,
		sample->pointers ? " with pointers" : "", sample->call->name, kind, number,
		bound->slot_count, sample->call->noreturn, addresses(bound),
		block ? block->block_count : 0);
	for (int round = 0; round < ROUNDS; round++) {
		text_print(out, round ? ",\n\t\t {" : "\t\t{{");
		print_poison(out, sample, round);
		text_print(out, "}");
	}
	for (int round = 0; round < ROUNDS; round++) {
		text_print(out, round ? ",\n\t\t {" : "},\n\t\t{{");
		print_expected(out, sample, round);
		text_print(out, "}");
	}
	text_print(out, "}},\n");
}

/* The type that the poison of a parameter is cast to, by way of a long if it is a pointer. */
static void print_cast(struct text *out, const struct sample *sample, const char *type)
{
	if (strcmp(type, "sys_argument") == 0)
		type = sample->pointers ? "void *" : "int";
	text_print(out, "(%s)%s", type, is_pointer(type) ? "(unsigned long)" : "");
}

/* The name in parentheses is the function itself, without the macro that refuses a stack. */
static void print_function(struct text *out, const struct sample *sample)
{
	const struct call *call = sample->call;

	text_print(out, "static void call_%s%s(const volatile sys_u64 *poison)\n{\n", call->name,
		sample->pointers ? "_pointers" : "");
	if (!call->parameter_count)
		text_print(out, "\t(void)poison;\n");
	text_print(out, call->same_stack ? "\t(sys_%s)(" : "\tsys_%s(", call->name);
	for (int i = 0; i < call->parameter_count; i++) {
		text_print(out, i ? ",\n\t\t" : "");
		print_cast(out, sample, call->parameter[i].type);
		text_print(out, "poison[%d]", i);
		if (width_of(sample, call->parameter[i].type) == UNKNOWN)
			text_print(out,
				"\n#error \"gen/emit_marshal.c does not know the type %s\"\n",
				call->parameter[i].type);
	}
	text_print(out, ");\n}\n\n");
}

static void print_sample(struct text *functions, struct text *rows, const struct sample *sample)
{
	print_function(functions, sample);
	print_row(rows, sample);
}

static bool takes_either(const struct call *call)
{
	for (int i = 0; i < call->parameter_count; i++) {
		if (strcmp(call->parameter[i].type, "sys_argument") == 0)
			return true;
	}
	return false;
}

static void print_order(struct text *out, const struct abi *abi)
{
	const char *order = abi->order;

	if (strcmp(order, "either") == 0)
		text_print(
			out, "#if %s\n#define BY_ORDER(little, big) big\n#else\n", is_big_endian);
	text_print(out, "#define BY_ORDER(little, big) %s\n",
		strcmp(order, "big") == 0 ? "big" : "little");
	if (strcmp(order, "either") == 0)
		text_print(out, "#endif\n");
}

void emit_marshal(struct text *out, const struct model *model, size_t abi_index)
{
	const struct abi *abi = &model->abi[abi_index];
	struct text rows = {0};

	text_print(out, "/* Written by sysgate-gen --marshal %s. */\n#include \"program.h\"\n\n",
		abi->name);
	print_order(out, abi);
	text_print(out, "\n");
	for (size_t i = 0; i < model->call_count; i++) {
		struct sample sample = {
			&model->call[i], bound_of(model, i, abi_index), abi, i, false};

		if (!sample.bound->number)
			continue;
		print_sample(out, &rows, &sample);
		if (takes_either(sample.call)) {
			sample.pointers = true;
			print_sample(out, &rows, &sample);
		}
	}
	text_print(out, "const struct sample samples[] = {\n%s};\n", rows.data);
	text_print(out, "const int sample_count = sizeof(samples) / sizeof(samples[0]);\n");
	text_free(&rows);
}
