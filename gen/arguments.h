/* How many argument registers the kernel reads for a call: what a tracer prints. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include "model.h"

/*
 * Of every number: count[i][j] belongs to model->abi[i].number[j]. The slots of the typed call
 * that is bound to it tell; else the kernel's definitions of its entry point
 * (tables/definitions.tbl) or, where they differ, tables/arguments.tbl; else, as there is none,
 * the prototype of the call that claims it. A number without implementation takes none. Reports
 * what nothing tells, and lines that nothing needs.
 */
int **count_arguments(const struct model *model);

#endif
