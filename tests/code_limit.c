#include "code_limit.h"

#include <stdbool.h>
#include <string.h>

#include "slots.h"

enum { NOWHERE = -1 };

static bool is_among(const char *type, const char *const *types)
{
	for (; *types; types++) {
		if (strcmp(type, *types) == 0)
			return true;
	}
	return false;
}

static enum width width_of(const char *type)
{
	static const char *const ints[] = {"int", "sys_pid", "sys_s32", NULL};
	static const char *const unsigneds[] = {
		"unsigned int", "sys_mode", "sys_u32", "sys_uid", "sys_gid", NULL};
	static const char *const longs[] = {"long", "unsigned long", "sys_size", NULL};

	if (strchr(type, '*'))
		return POINTER_WIDTH;
	if (strcmp(type, "sys_u16") == 0)
		return SHORT_WIDTH;
	return is_among(type, ints)	    ? INT_WIDTH
		: is_among(type, unsigneds) ? UNSIGNED_WIDTH
		: is_among(type, longs)	    ? LONG_WIDTH
					    : WORD_WIDTH;
}

static enum result_kind result_of(const char *type)
{
	enum width width = width_of(type);

	return width == POINTER_WIDTH	  ? POINTER_RESULT
		: width == INT_WIDTH	  ? INT_RESULT
		: width == UNSIGNED_WIDTH ? UNSIGNED_RESULT
					  : WORD_RESULT;
}

/* What is not said costs nothing. */
static size_t cost(const char *digits, size_t which)
{
	return which < strlen(digits) ? (size_t)(digits[which] - '0') : 0;
}

static bool is_two_words(const struct code_facts *facts, const char *type)
{
	static const char *const wide[] = {"sys_off", "sys_u64", "sys_s64", NULL};

	return *facts->pairs && is_among(type, wide);
}

/* The words that C leaves out before one of two words. */
static int skipped(const struct code_facts *facts, int word)
{
	int last_register = (int)strspn(facts->slots, "r") - 1;

	return (facts->pairs[0] == 'e' && word % 2) ||
		(facts->pairs[0] == 'w' && word == last_register);
}

/* Which of the words that C passes has the value, or the half, of that slot. */
static int word_of(
	const struct code_facts *facts, const struct prototype *call, size_t parameter, char kind)
{
	int word = 0;

	for (size_t i = 0;; i++) {
		bool two = is_two_words(facts, call->type[i]);

		if (two)
			word += skipped(facts, word);
		if (i == parameter)
			return two && kind != facts->pairs[1] ? word + 1 : word;
		word += two ? 2 : 1;
	}
}

/*
 * The stack of clone is 0 whatever it is called with, and a constant belongs to no word.
 */
static int source_of(const struct code_facts *facts, const struct prototype *call,
	const struct slots *slots, size_t slot)
{
	size_t parameter = slots->parameter[slot];

	if (slots->kind[slot] == 'c' ||
		(strcmp(call->name, "clone") == 0 &&
			strcmp(call->parameter[parameter], "stack") == 0))
		return NOWHERE;
	return word_of(facts, call, parameter, slots->kind[slot]);
}

/* What widening does: a half in a register of 64 bits is cut out of the other. */
static size_t widening_of(const struct code_facts *facts, const struct prototype *call,
	const struct slots *slots, size_t slot)
{
	char kind = slots->kind[slot];

	if (!*facts->pairs && (kind == 'l' || kind == 'h'))
		return 1;
	return cost(facts->widen, width_of(call->type[slots->parameter[slot]]));
}

/*
 * The first instruction of widening can also move, or load. A slot whose move is counted in `more`
 * adds what that one cannot do; a constant is a move as good as any.
 */
static size_t slot_cost(const struct code_facts *facts, const struct prototype *call,
	const struct slots *slots, size_t slot)
{
	bool counted = facts->slots[slot] != 'r';
	int source = source_of(facts, call, slots, slot);
	size_t all;

	if (source == NOWHERE)
		return counted ? 0 : 1;
	all = widening_of(facts, call, slots, slot);
	if (all == 0 && source != (int)slot)
		all = 1;
	return counted && all ? all - 1 : all;
}

/* Values that change places need one move more than there are values. */
static size_t cycles(
	const struct code_facts *facts, const struct prototype *call, const struct slots *slots)
{
	size_t count = strlen(slots->kind), found = 0;
	bool seen[MOST_SLOTS] = {false};

	for (size_t start = 0; start < count; start++) {
		int at = (int)start;

		while (at >= 0 && at < (int)count && !seen[at] && facts->slots[at] == 'r') {
			int next = source_of(facts, call, slots, (size_t)at);

			seen[at] = true;
			found += next == (int)start && next != at;
			at = next;
		}
	}
	return found;
}

size_t raw_limit_of(const struct code_facts *facts, size_t slots)
{
	return (size_t)facts->always + (size_t)facts->more[slots];
}

size_t limit_of(const struct code_facts *facts, const struct prototype *call)
{
	struct slots slots = read_slots(call);
	size_t count = strlen(slots.kind);
	size_t limit = raw_limit_of(facts, count) + cycles(facts, call, &slots) +
		cost(facts->narrow, result_of(call->result));

	for (size_t slot = 0; slot < count; slot++)
		limit += slot_cost(facts, call, &slots, slot);
	return limit;
}
