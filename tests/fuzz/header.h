/* Whether a header is whole, as far as its lexical structure tells. */
#ifndef HEADER_H
#define HEADER_H

#include "program.h"

/* Stops with a finding if it is not. */
void check_header(const struct file *file);

#endif
