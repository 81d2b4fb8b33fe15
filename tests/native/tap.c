/* Output for the Test Anything Protocol, by libc alone; the plan comes at the end. */
#include <errno.h>
#include <stdio.h>

#include "native.h"

enum { untouched = 7777 };

static int count, failed;
static const char *current = "";

void set_subject(const char *subject)
{
	current = subject;
}

int check(int passed, const char *what)
{
	int saved = errno;

	printf("%s %d - %s: %s\n", passed ? "ok" : "not ok", ++count, current, what);
	fflush(stdout);
	failed += !passed;
	errno = saved;
	return passed;
}

int check_equal(long long result, long long expected, const char *what)
{
	if (check(result == expected, what))
		return 1;
	printf("# got %lld (%#llx), expected %lld (%#llx)\n", result, (unsigned long long)result,
		expected, (unsigned long long)expected);
	return 0;
}

void skip(const char *what, const char *reason)
{
	printf("ok %d - %s: %s # SKIP %s\n", ++count, current, what, reason);
}

void watch_errno(void)
{
	errno = untouched;
}

void check_errno(void)
{
	check_equal(errno, untouched, "libc's errno is left alone");
}

int end_checks(void)
{
	printf("1..%d\n", count);
	return failed != 0;
}
