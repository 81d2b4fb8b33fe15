#include "condition.h"

#include <stdlib.h>
#include <string.h>

#include "emit.h"

enum { WORD, LONG, PAIRS };

static const struct {
	const char *expression;
	int fact;
	int value;
} classes[] = {
	{"SYSGATE_WORD_BITS == 64", WORD, 64},
	{"SYSGATE_WORD_BITS == 32", WORD, 32},
	{"SYSGATE_LONG_BITS == 64", LONG, 64},
	{"SYSGATE_LONG_BITS == 32", LONG, 32},
	{"SYSGATE_PAIRS == 0", PAIRS, PAIRS_NONE},
	{"SYSGATE_PAIRS == 1", PAIRS, PAIRS_CONSECUTIVE},
	{"SYSGATE_PAIRS == 2", PAIRS, PAIRS_EVEN},
};

static int fact_of(const struct abi *abi, int fact)
{
	return fact == WORD ? abi->word : fact == LONG ? abi->long_bits : (int)abi->pairs;
}

static abi_set members(const struct model *model, size_t class_index)
{
	abi_set set = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		if (fact_of(&model->abi[i], classes[class_index].fact) ==
			classes[class_index].value)
			set |= 1ULL << i;
	}
	return set;
}

int count_abis(abi_set set)
{
	int members_left = 0;

	for (; set; set &= set - 1)
		members_left++;
	return members_left;
}

size_t first_abi(abi_set set)
{
	size_t abi = 0;

	while (!(set >> abi & 1))
		abi++;
	return abi;
}

static void print_list(struct text *out, const struct model *model, abi_set set, const char *sign,
	const char *glue)
{
	const char *between = "";

	for (size_t i = 0; i < model->abi_count; i++) {
		char *macro;

		if (!(set >> i & 1))
			continue;
		macro = abi_macro(model->abi[i].name);
		text_print(out, "%s%sdefined(%s)", between, sign, macro);
		free(macro);
		between = glue;
	}
}

static void print_condition(
	struct text *out, const struct model *model, abi_set set, abi_set universe)
{
	set &= universe;
	if (!set || set == universe) {
		text_print(out, set ? "1" : "0");
		return;
	}
	for (size_t i = 0; count_abis(set) > 1 && i < sizeof(classes) / sizeof(classes[0]); i++) {
		if ((members(model, i) & universe) == set) {
			text_print(out, "%s", classes[i].expression);
			return;
		}
	}
	if (count_abis(set) <= count_abis(universe & ~set))
		print_list(out, model, set, "", " || ");
	else
		print_list(out, model, universe & ~set, "!", " && ");
}

void emit_condition(struct text *out, const struct model *model, const char *keyword, abi_set set,
	abi_set universe)
{
	struct text condition = {0};
	size_t column = strlen(keyword) + 1;

	print_condition(&condition, model, set, universe);
	text_print(out, "%s", keyword);
	for (const char *word = condition.data; word && *word; word += strspn(word, " ")) {
		size_t length = strcspn(word, " ");

		if (column + length + strlen(" || \\") > 100) {
			text_print(out, " \\\n\t");
			column = 8;
		} else {
			text_print(out, " ");
		}
		text_add(out, word, length);
		column += length + 1;
		word += length;
	}
	text_print(out, "\n");
	text_free(&condition);
}

abi_set chosen_abis(const struct model *model)
{
	abi_set set = 0;

	for (size_t i = 0; i < model->abi_count; i++) {
		if (model->chosen[i])
			set |= 1ULL << i;
	}
	return set;
}
