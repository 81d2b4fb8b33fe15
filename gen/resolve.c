/* Binds every call on every ABI, and finds what in the tables does not fit together. */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

const struct bound *bound_of(const struct model *model, size_t call, size_t abi)
{
	return &model->bound[call * model->abi_count + abi];
}

static const struct number_table *find_table(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->table_count; i++) {
		if (strcmp(model->table[i].name, name) == 0)
			return &model->table[i];
	}
	return NULL;
}

static const struct number *find_number(const struct abi *abi, const char *name)
{
	for (size_t i = 0; i < abi->number_count; i++) {
		if (strcmp(abi->number[i]->name, name) == 0)
			return abi->number[i];
	}
	return NULL;
}

static void check_tags(const struct number_source *source, const struct number_table *table)
{
	for (size_t i = 0; i < source->tags.count; i++) {
		bool found = false;

		for (size_t j = 0; j < table->count && !found; j++)
			found = strcmp(table->row[j].tag, source->tags.item[i]) == 0;
		if (!found) {
			COMPLAIN(source->place, "no row of %s has the tag '%s'", table->path,
				source->tags.item[i]);
		}
	}
}

static void check_unique(const struct abi *abi, const struct number *row)
{
	for (size_t i = 0; i < abi->number_count; i++) {
		const struct number *other = abi->number[i];

		if (other->value == row->value || strcmp(other->name, row->name) == 0) {
			COMPLAIN(row->place, "on %s, %s %ld stands in line %d already", abi->name,
				other->name, other->value, other->place.line);
		}
	}
}

/* The rows of a table that an ABI takes. */
static void select_numbers(
	const struct model *model, struct abi *abi, const struct number_source *source)
{
	const struct number_table *table = find_table(model, source->table);

	if (!table) {
		COMPLAIN(source->place, "there is no tables/numbers/%s.tbl", source->table);
		return;
	}
	check_tags(source, table);
	for (size_t i = 0; i < table->count; i++) {
		if (!has_string(&source->tags, table->row[i].tag))
			continue;
		check_unique(abi, &table->row[i]);
		if (table->row[i].value > MAX_NUMBER - abi->base)
			COMPLAIN(table->row[i].place, "on %s, %ld and the base %ld are no number",
				abi->name, table->row[i].value, abi->base);
		abi->number = array_grow(abi->number, abi->number_count, sizeof(*abi->number));
		abi->number[abi->number_count++] = &table->row[i];
	}
}

/* Rows that go by another name on this ABI, which is then the entry point's, too. */
static void rename_numbers(struct abi *abi)
{
	for (size_t i = 0; i < abi->rename_count; i++) {
		struct rename *rename = &abi->rename[i];
		struct text entry = {0};
		size_t j = 0;

		while (j < abi->number_count && strcmp(abi->number[j]->name, rename->from) != 0)
			j++;
		if (j == abi->number_count) {
			COMPLAIN(rename->place, "%s has no call '%s'", abi->name, rename->from);
			continue;
		}
		if (find_number(abi, rename->to))
			COMPLAIN(
				rename->place, "%s has a call '%s' already", abi->name, rename->to);
		rename->number = *abi->number[j];
		rename->number.name = rename->to;
		text_print(&entry, "sys_%s", rename->to);
		rename->number.entry = entry.data;
		rename->number.entry_hash = string_hash(entry.data);
		abi->number[j] = &rename->number;
	}
}

/*
 * Notes at [call * abi_count + abi] the row whose entry point is the call; of several, the one of the
 * call's own name.
 */
static void find_entries(const struct model *model, size_t abi_index, const struct number **found)
{
	const struct abi *abi = &model->abi[abi_index];

	for (size_t i = 0; i < abi->number_count; i++) {
		const struct number *row = abi->number[i];
		const struct claim *claim = next_claim(model, abi, row, NULL);

		for (; claim; claim = next_claim(model, abi, row, claim)) {
			size_t call = (size_t)(claim->call - model->call);
			const struct number **own = &found[call * model->abi_count + abi_index];

			if (!claim->narrow && (!*own || strcmp(row->name, claim->call->name) == 0))
				*own = row;
		}
	}
}

static bool names_abi(const struct binding *binding, const struct abi *abi)
{
	return has_string(&binding->abis, abi->name) || has_string(&binding->abis, "any") ||
		has_string(&binding->abis, abi->word == 32 ? "word32" : "word64");
}

static struct binding *find_binding(
	struct model *model, const struct call *call, const struct abi *abi)
{
	for (size_t i = 0; i < model->binding_count; i++) {
		struct binding *binding = &model->binding[i];

		if (strcmp(binding->call, call->name) == 0 && names_abi(binding, abi)) {
			binding->used = true;
			return binding;
		}
	}
	return NULL;
}

static int find_parameter(const struct call *call, const char *name, size_t length)
{
	for (int i = 0; i < call->parameter_count; i++) {
		if (strlen(call->parameter[i].name) == length &&
			strncmp(call->parameter[i].name, name, length) == 0)
			return i;
	}
	return -1;
}

static const struct {
	const char *name;
	enum slot_kind kind;
} slot_functions[] = {
	{"low", SLOT_LOW},
	{"high", SLOT_HIGH},
	{"pair", SLOT_PAIR},
	{"page", SLOT_PAGE},
	{"or", SLOT_OR},
	{"restorer", SLOT_RESTORER},
	{"setval", SLOT_SETVAL},
};

/* A number, or numbers and constants of tables/constants with "|" between them. */
static bool read_bits(
	const struct model *model, const struct abi *abi, const char *text, long *bits)
{
	*bits = 0;
	for (;;) {
		size_t length = strcspn(text, "|");
		char *word = string_copy(text, length);
		long more = 0;
		bool good = read_number(word, &more) ||
			constant_value(model, (size_t)(abi - model->abi), word, &more);

		free(word);
		if (!good)
			return false;
		*bits |= more;
		if (!text[length])
			return true;
		text += length + 1;
	}
}

/* What stands behind the comma of "or(command, 0x100)" or "setval(argument, command)". */
static bool read_second_operand(const struct model *model, const struct call *call,
	const struct abi *abi, const char *text, struct slot *slot)
{
	const char *comma = strchr(text, ',');
	char *word;
	bool good;

	if (!comma)
		return false;
	comma += 1 + strspn(comma + 1, " ");
	word = string_copy(comma, strcspn(comma, ") "));
	if (slot->kind == SLOT_SETVAL)
		good = (slot->block[0] = find_parameter(call, word, strlen(word))) >= 0;
	else
		good = read_bits(model, abi, word, &slot->constant);
	free(word);
	return good;
}

/* "low(offset)" and the like; false if text is none of them. */
static bool parse_slot_function(const struct model *model, const struct call *call,
	const struct abi *abi, const char *text, struct slot *slot)
{
	size_t length = strcspn(text, "(");

	for (size_t i = 0; i < sizeof(slot_functions) / sizeof(slot_functions[0]); i++) {
		if (strlen(slot_functions[i].name) == length &&
			strncmp(slot_functions[i].name, text, length) == 0 && text[length] == '(') {
			slot->kind = slot_functions[i].kind;
			slot->parameter = find_parameter(
				call, text + length + 1, strcspn(text + length + 1, ",)"));
			if (slot->kind == SLOT_OR || slot->kind == SLOT_RESTORER ||
				slot->kind == SLOT_SETVAL)
				return slot->parameter >= 0 &&
					read_second_operand(model, call, abi, text, slot);
			return slot->parameter >= 0 &&
				is_64bit(call->parameter[slot->parameter].type);
		}
	}
	return false;
}

static struct slot whole_slot(int parameter)
{
	return (struct slot){.kind = SLOT_WHOLE, .parameter = parameter};
}

/* The parameters of "block(a, b, ...)", behind its parenthesis. */
static void parse_block(
	const struct binding *binding, const struct call *call, const char *text, struct slot *slot)
{
	slot->kind = SLOT_BLOCK;
	for (text += strspn(text, ") "); *text; text += strspn(text, ",) ")) {
		size_t length = strcspn(text, ",) ");
		int parameter = find_parameter(call, text, length);

		if (parameter < 0)
			COMPLAIN(binding->place, "%s has no parameter '%.*s'", call->name,
				(int)length, text);
		text += length;
		if (slot->block_count < MAX_ARGUMENTS)
			slot->block[slot->block_count++] = parameter;
		else if (parameter >= 0)
			COMPLAIN(binding->place, "more than %d parameters in a block",
				MAX_ARGUMENTS);
	}
	if (slot->block_count == 0)
		COMPLAIN(binding->place, "a block without parameters");
}

static struct slot parse_slot(const struct model *model, const struct binding *binding,
	const struct call *call, const struct abi *abi, const char *text)
{
	struct slot slot = {.kind = SLOT_WHOLE, .parameter = -1};

	if (read_bits(model, abi, text, &slot.constant)) {
		slot.kind = SLOT_CONSTANT;
	} else if (strcmp(text, "&result") == 0) {
		slot.kind = SLOT_RESULT;
	} else if (strncmp(text, "block(", 6) == 0) {
		parse_block(binding, call, text + 6, &slot);
	} else if (!parse_slot_function(model, call, abi, text, &slot)) {
		slot.kind = SLOT_WHOLE;
		slot.parameter = find_parameter(call, text, strlen(text));
		if (slot.parameter < 0)
			COMPLAIN(binding->place,
				"'%s' is no slot: no such parameter of %s, or not 64 bits wide",
				text, call->name);
	}
	return slot;
}

static void add_slot(
	struct bound *bound, const struct abi *abi, const struct place place, struct slot slot)
{
	int limit = abi->path_count ? abi->path[0].argument_count : 0;

	if (bound->slot_count >= limit || bound->slot_count >= MAX_ARGUMENTS) {
		COMPLAIN(place, "more than the %d slots of %s", limit, abi->name);
		return;
	}
	bound->slot[bound->slot_count++] = slot;
}

/*
 * A 64-bit value: one register, or two slots in memory order, the first even where the ABI says so.
 */
static void add_pair(struct bound *bound, const struct abi *abi, struct place place, int parameter)
{
	if (abi->pairs == PAIRS_NONE) {
		add_slot(bound, abi, place, whole_slot(parameter));
		return;
	}
	if (abi->pairs == PAIRS_EVEN && bound->slot_count % 2)
		add_slot(bound, abi, place, (struct slot){.kind = SLOT_CONSTANT, .parameter = -1});
	add_slot(bound, abi, place, (struct slot){.kind = SLOT_FIRST, .parameter = parameter});
	add_slot(bound, abi, place, (struct slot){.kind = SLOT_SECOND, .parameter = parameter});
}

static void bind_by_default(const struct call *call, const struct abi *abi,
	const struct number *row, struct bound *bound)
{
	bound->number = row;
	if (!bound->number)
		return;
	for (int i = 0; i < call->parameter_count; i++) {
		if (is_64bit(call->parameter[i].type))
			add_pair(bound, abi, call->place, i);
		else
			add_slot(bound, abi, call->place, whole_slot(i));
	}
}

/* Every path gets a function for calls with a second result. */
static void check_second(const struct binding *binding, const struct abi *abi,
	const struct path *path, int slot_count)
{
	if (!path->second.name)
		COMPLAIN(binding->place, "%s has no second result on path %s", abi->name,
			path->name);
	else if (!path->has_trap[slot_count])
		COMPLAIN(binding->place, "path %s of %s has no trap for %d arguments", path->name,
			abi->name, slot_count);
}

/* "-> result", "-> child" or "-> PARAMETER": what becomes of the second result. */
static void bind_second(const struct binding *binding, const struct call *call, struct abi *abi,
	struct bound *bound)
{
	const char *text = binding->second_text;

	if (!text)
		return;
	bound->second_use = strcmp(text, "result") == 0 ? SECOND_RETURNED
		: strcmp(text, "child") == 0		? SECOND_CHILD
							: SECOND_STORED;
	if (bound->second_use == SECOND_STORED) {
		bound->second_into = find_parameter(call, text, strlen(text));
		if (bound->second_into < 0)
			COMPLAIN(binding->place, "%s has no parameter '%s'", call->name, text);
	}
	for (size_t i = 0; i < abi->path_count; i++)
		check_second(binding, abi, &abi->path[i], bound->slot_count);
	abi->takes_second[bound->slot_count] = true;
}

static void bind_as_told(const struct model *model, struct binding *binding,
	const struct call *call, struct abi *abi, struct bound *bound)
{
	bound->number = find_number(abi, binding->number);
	if (!bound->number || !bound->number->entry) {
		if (has_string(&binding->abis, abi->name))
			COMPLAIN(binding->place, "%s has no call '%s'", abi->name, binding->number);
		bound->number = NULL;
		return;
	}
	binding->bound = true;
	for (int i = 0; i < binding->slot_count; i++) {
		struct slot slot = parse_slot(model, binding, call, abi, binding->slot_text[i]);

		if (slot.kind == SLOT_PAIR)
			add_pair(bound, abi, binding->place, slot.parameter);
		else
			add_slot(bound, abi, binding->place, slot);
	}
	bind_second(binding, call, abi, bound);
}

static void bind(
	struct model *model, size_t call_index, size_t abi_index, const struct number *const *entry)
{
	const struct call *call = &model->call[call_index];
	struct abi *abi = &model->abi[abi_index];
	size_t index = call_index * model->abi_count + abi_index;
	struct bound *bound = &model->bound[index];
	struct binding *binding = find_binding(model, call, abi);

	if (call->refuse || call->raw)
		return;
	if (binding)
		bind_as_told(model, binding, call, abi, bound);
	else
		bind_by_default(call, abi, entry[index], bound);
	if (call->child && bound->number && !bound->second_use)
		abi->makes_child[bound->slot_count] = true;
}

/* Every implemented row of an ABI belongs to one call, as its entry point or as its narrow form. */
static void check_claims(const struct model *model, const struct abi *abi)
{
	for (size_t i = 0; i < abi->number_count; i++) {
		const struct number *row = abi->number[i];
		const struct claim *owner = next_claim(model, abi, row, NULL);
		const struct claim *other = owner;

		if (!row->entry)
			continue;
		if (!owner)
			COMPLAIN(row->place, "on %s, no call of tables/calls.tbl is %s", abi->name,
				row->entry);
		while (other && (other = next_claim(model, abi, row, other)))
			COMPLAIN(other->call->place,
				"on %s, %s claims the entry point %s, and so does %s in line %d",
				abi->name, other->call->name, row->entry, owner->call->name,
				owner->call->place.line);
	}
}

static bool is_abi_or_class(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->abi_count; i++) {
		if (strcmp(model->abi[i].name, name) == 0)
			return true;
	}
	return strcmp(name, "any") == 0 || strcmp(name, "word32") == 0 ||
		strcmp(name, "word64") == 0;
}

static void check_binding(const struct model *model, const struct binding *binding)
{
	bool known = false;

	for (size_t i = 0; i < model->call_count && !known; i++)
		known = strcmp(model->call[i].name, binding->call) == 0;
	if (!known)
		COMPLAIN(binding->place, "tables/calls.tbl has no call '%s'", binding->call);
	else if (!binding->used)
		COMPLAIN(binding->place, "no ABI uses this line");
	else if (!binding->bound)
		COMPLAIN(binding->place, "no ABI of this line has a call '%s'", binding->number);
	for (size_t i = 0; i < binding->abis.count; i++) {
		if (!is_abi_or_class(model, binding->abis.item[i]))
			COMPLAIN(binding->place, "there is no ABI '%s'", binding->abis.item[i]);
	}
}

static void check_path_numbers(const struct model *model, const struct abi *abi)
{
	for (size_t i = 0; i < abi->path_count; i++) {
		bool found = !abi->path[i].numbers;

		for (size_t j = 0; j < model->abi_count && !found; j++)
			found = strcmp(model->abi[j].name, abi->path[i].numbers) == 0;
		if (!found)
			COMPLAIN(abi->path[i].place, "there is no ABI '%s'", abi->path[i].numbers);
	}
}

void resolve(struct model *model)
{
	const struct number **entry;

	index_claims(model);
	for (size_t i = 0; i < model->abi_count; i++) {
		struct abi *abi = &model->abi[i];

		for (size_t j = 0; j < abi->source_count; j++)
			select_numbers(model, abi, &abi->source[j]);
		rename_numbers(abi);
	}
	model->bound = calloc(model->call_count * model->abi_count + 1, sizeof(*model->bound));
	entry = calloc(model->call_count * model->abi_count + 1, sizeof(*entry));
	if (!model->bound || !entry)
		abort();
	for (size_t i = 0; i < model->abi_count; i++)
		find_entries(model, i, entry);
	for (size_t i = 0; i < model->call_count; i++) {
		for (size_t j = 0; j < model->abi_count; j++)
			bind(model, i, j, entry);
	}
	free(entry);
	for (size_t i = 0; i < model->abi_count; i++) {
		check_claims(model, &model->abi[i]);
		check_path_numbers(model, &model->abi[i]);
	}
	for (size_t i = 0; i < model->binding_count; i++)
		check_binding(model, &model->binding[i]);
}
