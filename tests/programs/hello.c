/*
 * hello: the smallest program, one line on standard output.
 * cc -Os -ffreestanding -nostdlib -static -s -I include -o hello tests/programs/hello.c
 */
#include "sysgate.h"

static int hello(int argc, char **argv, char **envp)
{
	(void)argc, (void)argv, (void)envp;
	return sys_write(1, "hello, kernel\n", 14) != 14;
}

SYSGATE_MAIN(hello);
