/*
 * The ABIs and the compilers for them, as the suites that compile use them: of each ABI the first row of
 * matrix.tbl, which is read before any suite runs; with SYSGATE_ABI="NAME..." in the environment only
 * those ABIs.
 */
#ifndef TARGETS_H
#define TARGETS_H

#include <stdbool.h>
#include <stddef.h>

/* gcc, gxx and clang are command lines that compile, without what only a linker takes; NULL: none. */
struct target {
	const char *abi;
	const char *name; /* of the row */
	const char *gcc;
	const char *gxx;
	const char *clang; /* for C and, with -x c++, C++ */
	const char *any; /* gcc, or clang where there is no gcc */
	const char *objdump;
	const char *uapi; /* folder of fetch.sh's cache with this architecture's asm headers */
};

extern const struct target *targets;
extern size_t target_count;

/* All are, unless SYSGATE_ABI names some. */
bool is_chosen_abi(const char *abi);

/* Of an ABI that has both byte orders, the first row of the other one. */
extern const struct target *reversed_targets;
extern size_t reversed_count;

/* ABIs that no compiler here knows. */
extern const struct target *uncompiled_targets;
extern size_t uncompiled_count;

#endif
