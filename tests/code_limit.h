/* How many instructions a typed call may have: what follows from its slots and the facts. */
#ifndef CODE_LIMIT_H
#define CODE_LIMIT_H

#include "code_facts.h"
#include "prototypes.h"

/* Of a function that makes the call with its own arguments. */
size_t limit_of(const struct code_facts *facts, const struct prototype *call);

/* Of a raw call with its arguments in order. */
size_t raw_limit_of(const struct code_facts *facts, size_t slots);

#endif
