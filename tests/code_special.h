/*
 * The calls that are more than one trap between arguments and a result: what they have to do is
 * written by hand here, and the typed call may be no longer than that.
 */
#ifndef CODE_SPECIAL_H
#define CODE_SPECIAL_H

#include "prototypes.h"

/* C: for each of these calls that the ABI has in that way, a function least_NAME. */
char *make_least(const struct prototypes *prototypes);

/* Why each is among them, for the log. */
void log_reasons(void);

#endif
