/* hello: one line on standard output. */
#include OS_ADAPTER

static int hello(int argc, char **argv, char **environment)
{
	(void)argc, (void)argv, (void)environment;
	return os_write(1, "hello, kernel\n", 14) != 14;
}

OS_MAIN(hello)
