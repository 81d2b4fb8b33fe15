/*
 * The header inside a process of libc's, against libc: as C and as C++, on the path that the build
 * chose for typed calls and on all paths by name. Prints TAP; exits 0 if all passed.
 */
#include "native.h"

#include <stdlib.h>

int main(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	set_subject("scratch");
	if (!check(open_scratch(), "memory for the tests"))
		return EXIT_FAILURE;
	check_paths(envp);
	check_arities();
	check_offsets();
	check_errors();
	check_results();
	check_errno_of_libc();
	check_errno_of_process();
	check_errno_of_thread();
	check_entry();
	check_signals();
	check_stops();
	check_threads();
	return end_checks();
}
