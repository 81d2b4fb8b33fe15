/*
 * The header, for the analyzers of gcc and clang: every function of it, as they do not look at a
 * static one that nothing calls.
 */
#define SYSGATE_FN __attribute__((unused))
#define SYSGATE_WITH_ALL
#define SYSGATE_NAMES
#define SYSGATE_NAMES_OF_ALL
#define SYSGATE_MEMORY
#include "sysgate.h"

static int run(int argc, char **argv, char **environment)
{
	(void)argc;
	(void)argv;
	(void)environment;
	return 0;
}

SYSGATE_MAIN(run);
