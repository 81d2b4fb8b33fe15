/*
 * The second half of a program's start, in C: each ABI's own half calls it with argc's address.
 * A program defines `static int minimum_main(int argc, char **argv, char **environment)`.
 */
static int minimum_main(int argc, char **argv, char **environment);

__attribute__((used, noreturn, visibility("hidden"))) void minimum_start(unsigned long *stack);

void minimum_start(unsigned long *stack)
{
	int argc = (int)*stack;
	char **argv = (char **)(void *)(stack + 1);
	int status = minimum_main(argc, argv, argv + argc + 1);

	for (;;)
		minimum_call1(MINIMUM_NR_exit_group, status);
}
