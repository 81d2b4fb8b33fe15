#include "emit.h"

void emit_marshal(struct text *out, const struct model *model, size_t abi_index)
{
	(void)out;
	(void)model;
	(void)abi_index;
}
