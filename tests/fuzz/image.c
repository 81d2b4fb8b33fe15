/* The targets of the header; the name of the program says which. */
#include "image.h"

#include <string.h>

static const struct target {
	const char *name;
	void (*run)(struct bytes bytes);
} targets[] = {
	{"auxv", fuzz_auxv},
	{"messages", fuzz_messages_of_socket},
	{"names", fuzz_names},
	{"relocate", fuzz_relocate},
	{"memory", fuzz_memory},
};

static const struct target *target;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *slash = strrchr(**argv, '/');
	const char *name = slash ? slash + 1 : **argv;

	(void)argc;
	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++) {
		/* auxv32 is auxv on i386. */
		if (strncmp(name, targets[i].name, strlen(targets[i].name)) == 0)
			target = &targets[i];
	}
	if (!target)
		finding("there is no target '%s'", name);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	target->run((struct bytes){data, data + size});
	return 0;
}
