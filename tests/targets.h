/* The ABIs and the compilers for them, as the suites that compile use them. */
#ifndef TARGETS_H
#define TARGETS_H

#include <stddef.h>

struct target {
	const char *abi;
	const char *
		gcc; /* compiler command lines; NULL: none that Debian 12 can install beside the others */
	const char *gxx;
	const char *clang; /* for C and, with -x c++, C++ */
	const char *objdump;
	const char *uapi; /* folder of fetch.sh's cache with this architecture's asm headers */
};

enum { TARGETS = 6 };
extern const struct target targets[TARGETS];

#endif
