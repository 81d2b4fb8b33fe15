/* One table of ours: compared with the kernel's, and rewritten where they differ. */
#ifndef KERNEL_TABLE_H
#define KERNEL_TABLE_H

#include "kernel_output.h"
#include "kernel_rows.h"

/*
 * Reads tables/numbers/<file> and the kernel's table that its "# source:" line names. The kernel's
 * rows are left in `kernel`. Each difference becomes one line of `changes`, counted in the result,
 * and the new text is planned in `output`.
 */
size_t table_update(const char *tree, const char *directory, const char *file, struct rows *kernel,
	struct text *changes, struct output *output);

#endif
