/*
 * Writes the typed calls: one function each, or the error that stands where an ABI lacks the call.
 */
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "emit.h"
#include "words.h"

static bool is_among(const char *type, const char *const *types)
{
	for (; *types; types++) {
		if (strcmp(type, *types) == 0)
			return true;
	}
	return false;
}

/*
 * An argument as it is handed to the stub: cast where C's own conversion would extend it wrongly.
 */
static void print_whole(struct text *out, const struct parameter *parameter)
{
	static const char *const slots[] = {"sys_size", "unsigned long", NULL};
	static const char *const slots32[] = {
		"unsigned int",
		"sys_mode",
		"sys_u32",
		"sys_uid",
		"sys_gid",
		NULL,
	};
	const char *cast = "";

	if (is_pointer(parameter->type) || is_among(parameter->type, slots))
		cast = "(sys_slot)";
	else if (is_among(parameter->type, slots32))
		cast = "(sys_slot32)";
	else if (strcmp(parameter->type, "sys_u64") == 0)
		cast = "(sys_word)";
	text_print(out, "%s%s", cast, parameter->name);
}

static void print_slot(struct text *out, const struct call *call, const struct slot *slot)
{
	const char *name = slot->parameter >= 0 ? call->parameter[slot->parameter].name : NULL;

	switch (slot->kind) {
	case SLOT_CONSTANT:
		text_print(out, "%ld", slot->constant);
		break;
	case SLOT_LOW:
		text_print(out, "SYSGATE_LOW(%s)", name);
		break;
	case SLOT_HIGH:
		text_print(out, "SYSGATE_HIGH(%s)", name);
		break;
	case SLOT_FIRST:
		text_print(out, "SYSGATE_FIRST(%s)", name);
		break;
	case SLOT_SECOND:
		text_print(out, "SYSGATE_SECOND(%s)", name);
		break;
	case SLOT_PAGE:
		text_print(out, "SYSGATE_PAGES(%s)", name);
		break;
	case SLOT_OR:
		text_print(out, "%s | 0x%lx", name, (unsigned long)slot->constant);
		break;
	case SLOT_BLOCK:
		text_print(out, "(sys_slot)block");
		break;
	case SLOT_RESTORER:
		text_print(out, "SYSGATE_RESTORER_OF(%s, %ld)", name, slot->constant);
		break;
	case SLOT_SETVAL:
		text_print(
			out, "SYSGATE_SETVAL(%s, %s)", call->parameter[slot->block[0]].name, name);
		break;
	case SLOT_RESULT:
		text_print(out, "(sys_slot)&result");
		break;
	default:
		print_whole(out, &call->parameter[slot->parameter]);
	}
}

static void print_gate(struct text *out, const struct call *call, const struct bound *bound)
{
	text_print(out, "SYSGATE_CALL%d%s(SYS_NR_%s", bound->slot_count,
		bound->second_use == SECOND_RETURNED ? "_RESULT"
			: bound->second_use	     ? "_SECOND"
			: call->child		     ? "_CHILD"
						     : "",
		bound->number->name);
	for (int i = 0; i < bound->slot_count; i++) {
		text_print(out, ", ");
		print_slot(out, call, &bound->slot[i]);
	}
	text_print(out,
		bound->second_use && bound->second_use != SECOND_RETURNED ? ", &second)" : ")");
}

static bool has_slot(const struct bound *bound, enum slot_kind kind)
{
	for (int i = 0; i < bound->slot_count; i++) {
		if (bound->slot[i].kind == kind)
			return true;
	}
	return false;
}

/* "(int)" and the like before a call whose result is a sys_word. */
static void print_result_cast(struct text *out, const struct call *call)
{
	if (is_pointer(call->result))
		text_print(out, "(%s)(sys_slot)", call->result);
	else if (strcmp(call->result, "sys_ssize") != 0 && !is_64bit(call->result))
		text_print(out, "(%s)", call->result);
}

/* mmap2 counts in pages: an offset that is none is refused as the kernel would. */
static void print_page_check(struct text *out, const struct call *call, const struct bound *bound)
{
	for (int i = 0; i < bound->slot_count; i++) {
		if (bound->slot[i].kind == SLOT_PAGE) {
			text_print(out, "\tif (!SYSGATE_IN_PAGES(%s))\n\t\treturn ",
				call->parameter[bound->slot[i].parameter].name);
			print_result_cast(out, call);
			text_print(out, "SYSGATE_FAIL(22); /* EINVAL */\n");
		}
	}
}

static void print_stored_result(
	struct text *out, const struct call *call, const struct bound *bound)
{
	struct text line = {0};

	text_print(&line, "\t%s result;\n\tsys_word error = ", call->result);
	print_gate(&line, call, bound);
	text_print(&line, ";\n\n\treturn error < 0 ? error : result;\n");
	emit_wrapped(out, line.data);
	text_free(&line);
}

static void print_second_result(
	struct text *out, const struct call *call, const struct bound *bound)
{
	struct text line = {0};

	text_print(&line, "\tsys_word second;\n\tsys_word first = ");
	print_gate(&line, call, bound);
	text_print(&line, ";\n\n");
	emit_wrapped(out, line.data);
	text_free(&line);
	if (bound->second_use == SECOND_STORED) {
		const char *into = call->parameter[bound->second_into].name;

		text_print(out, "\tif (first < 0)\n\t\treturn (%s)first;\n", call->result);
		text_print(out, "\t%s[0] = (int)first;\n\t%s[1] = (int)second;\n\treturn 0;\n",
			into, into);
	} else {
		text_print(out, "\treturn first < 0 || !second ? (%s)first : 0;\n", call->result);
	}
}

static void print_statement(struct text *out, const struct call *call, const struct bound *bound)
{
	struct text line = {0};
	bool has_result = !call->noreturn && strcmp(call->result, "void") != 0;

	text_print(&line, call->noreturn ? "\t\t" : has_result ? "\treturn " : "\t");
	if (has_result)
		print_result_cast(&line, call);
	print_gate(&line, call, bound);
	text_print(&line, ";\n");
	if (call->noreturn)
		text_print(out, "\tfor (;;)\n");
	emit_wrapped(out, line.data);
	text_free(&line);
}

/* The array that a slot of kind SLOT_BLOCK is the address of. */
static void print_block(struct text *out, const struct call *call, const struct bound *bound)
{
	struct text line = {0};

	for (int i = 0; i < bound->slot_count; i++) {
		const struct slot *slot = &bound->slot[i];

		if (slot->kind != SLOT_BLOCK)
			continue;
		text_print(&line, "\tsys_word block[] = {");
		for (int j = 0; j < slot->block_count; j++) {
			text_print(&line, j ? ", " : "");
			print_whole(&line, &call->parameter[slot->block[j]]);
		}
		text_print(&line, "};\n\n");
		emit_wrapped(out, line.data);
	}
	text_free(&line);
}

static bool uses(const struct bound *bound, int parameter)
{
	for (int i = 0; i < bound->slot_count; i++) {
		const struct slot *slot = &bound->slot[i];

		if (slot->parameter == parameter)
			return true;
		for (int j = 0; j < slot->block_count; j++) {
			if (slot->block[j] == parameter)
				return true;
		}
	}
	return bound->second_use == SECOND_STORED && bound->second_into == parameter;
}

static void print_unused(struct text *out, const struct call *call, const struct bound *bound)
{
	for (int i = 0; i < call->parameter_count; i++) {
		if (!uses(bound, i))
			text_print(out, "\t(void)%s;\n", call->parameter[i].name);
	}
}

static void print_body(struct text *out, const struct call *call, const struct bound *bound)
{
	print_unused(out, call, bound);
	if (has_slot(bound, SLOT_RESULT)) {
		print_stored_result(out, call, bound);
		return;
	}
	if (bound->second_use && bound->second_use != SECOND_RETURNED) {
		print_second_result(out, call, bound);
		return;
	}
	print_page_check(out, call, bound);
	print_block(out, call, bound);
	print_statement(out, call, bound);
}

static void print_declaration(struct text *out, const char *type, const char *name)
{
	text_print(out, "%s%s%s", type, type[strlen(type) - 1] == '*' ? "" : " ", name);
}

static void print_prototype(struct text *header, const struct call *call)
{
	struct text line = {0};
	struct text *out = &line;
	struct text name = {0};

	text_print(&name, "sys_%s", call->name);
	text_print(out, "SYSGATE_FN ");
	if (call->noreturn)
		text_print(out, "__attribute__((noreturn)) ");
	print_declaration(out, call->result, name.data);
	text_print(out, "(");
	for (int i = 0; i < call->parameter_count; i++) {
		const struct parameter *parameter = &call->parameter[i];

		text_print(out, "%s", i ? ", " : "");
		print_declaration(out,
			strcmp(parameter->type, "sys_argument") == 0 ? "sys_word" : parameter->type,
			parameter->name);
	}
	text_print(out, "%s)\n", call->parameter_count ? "" : "void");
	emit_wrapped(header, line.data);
	text_free(&line);
	text_free(&name);
}

/* The bodies that a call has, each with the ABIs that share it. */
struct bodies {
	struct text text[MAX_ABIS];
	abi_set set[MAX_ABIS];
	size_t count;
	abi_set all;
};

static void collect_bodies(struct bodies *bodies, const struct model *model, size_t call_index)
{
	memset(bodies, 0, sizeof(*bodies));
	for (size_t i = 0; i < model->abi_count; i++) {
		const struct bound *bound = bound_of(model, call_index, i);
		struct text body = {0};
		size_t at = 0;

		if (!model->chosen[i] || !bound->number)
			continue;
		print_body(&body, &model->call[call_index], bound);
		while (at < bodies->count && strcmp(bodies->text[at].data, body.data) != 0)
			at++;
		if (at == bodies->count)
			bodies->text[bodies->count++] = body;
		else
			text_free(&body);
		bodies->set[at] |= 1ULL << i;
		bodies->all |= 1ULL << i;
	}
}

/* The body that most ABIs share is the one behind #else. */
static void move_largest_last(struct bodies *bodies)
{
	size_t last = bodies->count - 1;

	for (size_t i = 0; i < last; i++) {
		struct text text = bodies->text[i];
		abi_set set = bodies->set[i];

		if (count_abis(set) <= count_abis(bodies->set[last]))
			continue;
		bodies->text[i] = bodies->text[last];
		bodies->set[i] = bodies->set[last];
		bodies->text[last] = text;
		bodies->set[last] = set;
	}
}

static void print_bodies(struct text *out, const struct model *model, struct bodies *bodies)
{
	abi_set universe = bodies->all;

	move_largest_last(bodies);
	text_print(out, "{\n");
	for (size_t i = 0; i < bodies->count; i++) {
		if (bodies->count > 1) {
			if (i + 1 == bodies->count) {
				text_print(out, "#else\n");
			} else {
				emit_condition(
					out, model, i ? "#elif" : "#if", bodies->set[i], universe);
			}
		}
		universe &= ~bodies->set[i];
		text_print(out, "%s", bodies->text[i].data);
		text_free(&bodies->text[i]);
	}
	text_print(out, "%s}\n", bodies->count > 1 ? "#endif\n" : "");
}

/* "; number fcntl64 on i386, mips_o32": where the number is not called as the call is. */
static void print_number_names(struct text *out, const struct model *model, size_t call_index)
{
	const struct call *call = &model->call[call_index];
	const char *named[MAX_ABIS];
	size_t count = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		const struct number *number = bound_of(model, call_index, i)->number;
		bool seen = false;

		if (!model->chosen[i] || !number || strcmp(number->name, call->name) == 0)
			continue;
		for (size_t j = 0; j < count; j++)
			seen = seen || strcmp(named[j], number->name) == 0;
		if (!seen)
			named[count++] = number->name;
	}
	for (size_t j = 0; j < count; j++) {
		const char *glue = "on ";

		text_print(out, "; number %s ", named[j]);
		for (size_t i = 0; i < model->abi_count; i++) {
			const struct number *number = bound_of(model, call_index, i)->number;

			if (!model->chosen[i] || !number || strcmp(number->name, named[j]) != 0)
				continue;
			text_print(out, "%s%s", glue, model->abi[i].name);
			glue = ", ";
		}
	}
}

static void print_comment(struct text *out, const struct model *model, size_t call_index)
{
	const struct call *call = &model->call[call_index];
	struct text comment = {0};

	if (call->man && strcmp(call->man, "-") == 0)
		text_print(&comment, "no manual page");
	else
		text_print(&comment, "%s(2)", call->man ? call->man : call->name);
	if (strcmp(call->since, "-") != 0)
		text_print(&comment, ", Linux %s", call->since);
	print_number_names(&comment, model, call_index);
	text_print(out, "\n");
	emit_comment(out, comment.data);
	text_free(&comment);
}

/* The message is one string, which stands on a line of its own where the first has no room. */
static void print_refusal(struct text *out, const struct call *call, const char *text)
{
	size_t width = 2 * strlen(call->name) + strlen(text) + 45;

	text_print(out, "#define sys_%s(...)%sSYSGATE_NO(\"sys_%s: %s\")\n", call->name,
		width > 100 ? " \\\n\t" : " ", call->name, text);
}

static void print_absence(struct text *out, const struct call *call)
{
	struct text message = {0};

	text_print(&message, "this ABI has no such call");
	if (call->instead)
		text_print(&message, "; use %s", call->instead);
	print_refusal(out, call, message.data);
	text_free(&message);
}

/* The call's parameters by name, one of them wrapped in a macro. */
static void print_wrapper(
	struct text *out, const struct call *call, const char *type, const char *macro)
{
	text_print(out, "#define sys_%s(", call->name);
	for (int i = 0; i < call->parameter_count; i++)
		text_print(out, "%s%s", i ? ", " : "", call->parameter[i].name);
	text_print(out, ") \\\n\tsys_%s(", call->name);
	for (int i = 0; i < call->parameter_count; i++) {
		bool wrapped = strcmp(call->parameter[i].type, type) == 0 &&
			(!call->same_stack || strcmp(call->parameter[i].name, "stack") == 0);

		text_print(out, "%s%s%s%s%s",
			i == 0		     ? ""
				: i % 4 == 0 ? ", \\\n\t\t"
					     : ", ",
			wrapped ? macro : "", wrapped ? "(" : "", call->parameter[i].name,
			wrapped ? ")" : "");
	}
	text_print(out, ")\n");
}

static void print_wrappers(struct text *out, const struct call *call)
{
	bool argument = false;

	for (int i = 0; i < call->parameter_count; i++)
		argument = argument || strcmp(call->parameter[i].type, "sys_argument") == 0;
	if (argument)
		print_wrapper(out, call, "sys_argument", "SYSGATE_WORD");
	if (call->same_stack)
		print_wrapper(out, call, "void *", "SYSGATE_SAME_STACK");
}

/* True if SYS_NR_x is defined just where the call is bound, so that #ifdef can ask for it. */
static bool is_told_by_number(const struct model *model, const struct call *call, abi_set bound)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		const struct abi *abi = &model->abi[i];
		bool defined = false;

		if (!model->chosen[i])
			continue;
		for (size_t j = 0; j < abi->number_count && !defined; j++)
			defined = strcmp(abi->number[j]->name, call->name) == 0;
		if (defined != (bound >> i & 1))
			return false;
	}
	return true;
}

static void emit_call(struct text *out, const struct model *model, size_t call_index)
{
	const struct call *call = &model->call[call_index];
	abi_set universe = chosen_abis(model);
	static struct bodies bodies;

	collect_bodies(&bodies, model, call_index);
	if (!bodies.count) {
		print_absence(out, call);
		return;
	}
	print_comment(out, model, call_index);
	if (bodies.all != universe) {
		if (is_told_by_number(model, call, bodies.all)) {
			text_print(out, "#ifdef SYS_NR_%s\n", call->name);
		} else {
			emit_condition(out, model, "#if", bodies.all, universe);
		}
	}
	print_prototype(out, call);
	print_bodies(out, model, &bodies);
	print_wrappers(out, call);
	if (bodies.all != universe) {
		text_print(out, "#else\n");
		print_absence(out, call);
		text_print(out, "#endif\n");
	}
}

void emit_calls(struct text *out, const struct model *model)
{
	const char *section = NULL;

	for (size_t i = 0; i < model->call_count; i++) {
		const struct call *call = &model->call[i];

		if (call->section && call->section != section) {
			section = call->section;
			text_print(out, "\n/* == %s == */\n", section);
		}
		if (call->refuse) {
			text_print(out, "\n");
			print_refusal(out, call, call->refuse);
		} else if (!call->raw) {
			emit_call(out, model, i);
		}
	}
}
