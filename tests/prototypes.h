/* The typed calls of one ABI, as a compiler sees them in the preprocessed header. */
#ifndef PROTOTYPES_H
#define PROTOTYPES_H

#include <stddef.h>

enum { MOST_PARAMETERS = 10, MOST_CALLS = 600 };

struct prototype {
	char *result; /* type, "void *" and "int" and so on */
	char *name; /* without sys_ */
	char *type[MOST_PARAMETERS];
	char *parameter[MOST_PARAMETERS];
	size_t count;
	char *body; /* between its braces */
};

struct prototypes {
	struct prototype call[MOST_CALLS];
	size_t count;
};

/* Preprocesses include/sysgate.h by a compiler command line and reads what it leaves of the typed calls. */
const struct prototypes *read_prototypes(const char *compiler);

/* A file of C or C++ with one function for each typed call, use_NAME, that only makes it. */
char *make_uses(const struct prototypes *prototypes);

#endif
