/* Maps a page on the ABI that nobody has, with six arguments, writes there and prints it. */
#include "sysgate.h"

#if !defined(SYSGATE_MADE_UP) || defined(SYSGATE_X86_64)
#error "this is for made_up"
#endif

#ifdef SYS_NR_open
#error "made_up has no such call"
#endif

static int print(int argc, char **argv, char **environment)
{
	static const char text[] = "made up\n";
	char *page = (char *)sys_mmap(0, 4096, SYS_PROT_READ | SYS_PROT_WRITE,
		SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS, -1, 0);

	(void)argc;
	(void)argv;
	(void)environment;
	if (sys_is_error(page))
		return 1;
	for (int i = 0; text[i]; i++)
		page[i] = text[i];
	return sys_write(1, page, sizeof(text) - 1) == (sys_ssize)sizeof(text) - 1 ? 0 : 2;
}

SYSGATE_MAIN(print);
