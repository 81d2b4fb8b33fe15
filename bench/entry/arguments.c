#include "arguments.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef SYS_MAP_32BIT
enum { memory_flags = SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS | SYS_MAP_32BIT };
#else
enum { memory_flags = SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS };
#endif

void *argument_memory(size_t size)
{
	void *memory = sys_mmap(
		0, size > 0 ? size : 1, SYS_PROT_READ | SYS_PROT_WRITE, memory_flags, -1, 0);

	return sys_is_error(memory) ? 0 : memory;
}

enum { number_right, number_wrong, number_large };

/* A number without a sign: strtoull itself would take blanks and signs before it. */
static int read_magnitude(const char *word, unsigned long long *value)
{
	char *end;

	if (*word < '0' || *word > '9')
		return number_wrong;
	errno = 0;
	*value = strtoull(word, &end, 0);
	if (*end)
		return number_wrong;
	return errno ? number_large : number_right;
}

static const char *read_number(const char *word, sys_word *value)
{
	const unsigned long long sign = 1ULL << (8 * sizeof(sys_word) - 1);
	unsigned long long magnitude;
	int negative = *word == '-', fault = read_magnitude(word + negative, &magnitude);

	if (fault == number_wrong)
		return "is no number";
	if (fault == number_large || magnitude > (negative ? sign : sign | (sign - 1)))
		return "does not fit a register";
	*value = (sys_word)(negative ? 0 - magnitude : magnitude);
	return 0;
}

static const char *read_memory(const char *text, size_t size, sys_word *value)
{
	char *memory = argument_memory(size);

	if (!memory)
		return "is more memory than there is";
	if (text)
		memcpy(memory, text, size);
	*value = (sys_word)(uintptr_t)memory;
	return 0;
}

const char *read_argument(const char *word, sys_word *value)
{
	unsigned long long size;
	int fault;

	if (*word == '@')
		return read_memory(word + 1, strlen(word), value);
	if (*word != '%')
		return read_number(word, value);
	fault = read_magnitude(word + 1, &size);
	if (fault == number_wrong)
		return "is no size";
	if (fault == number_large || size > SIZE_MAX)
		return "is more memory than there is";
	return read_memory(0, (size_t)size, value);
}
