/* Which calls claim an entry point: asked of every row of every ABI, so by a hash of its name. */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "words.h"

static void add_claims(
	struct model *model, const struct call *call, const struct entries *entries, bool narrow)
{
	for (size_t i = entries->count; i-- > 0;) {
		const struct entry *entry = &entries->item[i];
		size_t *bucket = &model->claim_bucket[entry->hash % CLAIM_BUCKETS];

		model->claim = array_grow(model->claim, model->claim_count, sizeof(*model->claim));
		model->claim[model->claim_count++] = (struct claim){call, entry, narrow, *bucket};
		*bucket = model->claim_count;
	}
}

/* From the last one on: what is added last comes first in its bucket. */
void index_claims(struct model *model)
{
	for (size_t i = model->call_count; i-- > 0;) {
		const struct call *call = &model->call[i];

		add_claims(model, call, &call->narrow, true);
		add_claims(model, call, &call->entry, false);
	}
}

static bool is_claim(const struct claim *claim, const struct abi *abi, const struct number *row)
{
	const struct entry *entry = claim->entry;

	return entry->hash == row->entry_hash && (entry->word == 0 || entry->word == abi->word) &&
		strcmp(entry->name, row->entry) == 0;
}

const struct claim *next_claim(const struct model *model, const struct abi *abi,
	const struct number *row, const struct claim *after)
{
	size_t next = after ? after->next : model->claim_bucket[row->entry_hash % CLAIM_BUCKETS];

	if (!row->entry)
		return NULL;
	for (; next; next = model->claim[next - 1].next) {
		const struct claim *claim = &model->claim[next - 1];

		if (is_claim(claim, abi, row) && (!after || claim->call != after->call))
			return claim;
	}
	return NULL;
}
