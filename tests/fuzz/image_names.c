/* The name tables: any number, any string. */
#include <stdlib.h>
#include <string.h>

#include "image.h"

#define SYSGATE_NAMES
#define SYSGATE_NAMES_OF_ALL
#include "../../include/sysgate.h"

static void check_text(const char *text)
{
	if (text && (strlen(text) == 0 || strlen(text) > 63))
		finding("a name of %zu characters", strlen(text));
}

static void check_number(long number)
{
	const char *name = sys_call_name(number);
	int count = sys_call_arguments(number);

	check_text(name);
	if (name ? count < 0 || count > 8 : count != -1)
		finding("call %ld has %d arguments", number, count);
	if (name && sys_call_number(name) != number)
		finding("%s is not %ld", name, number);
	check_text(sys_errno_name((int)number));
	check_text(sys_errno_text((int)number));
	check_text(sys_signal_name((int)number));
}

static void check_abi(int abi, long number)
{
	const char *name = sys_abi_call_name(abi, number);
	int count = sys_abi_call_arguments(abi, number);
	const char *own = sys_abi_name(abi);

	check_text(name);
	check_text(own);
	if (!own != (abi < 0 || abi >= SYS_ABI_COUNT) || (own && sys_abi_of_name(own) != abi))
		finding("ABI %d is %s", abi, own ? own : "none");
	if (name ? count < 0 || count > 8 : count != -1)
		finding("call %ld of ABI %d has %d arguments", number, abi, count);
	if (name && sys_abi_call_number(abi, name) != number)
		finding("on ABI %d %s is not %ld", abi, name, number);
}

/* A string in a block of its own size. */
static void check_string(int abi, const char *bytes, size_t length)
{
	char *string = strndup(bytes, length);
	char *block = malloc(strlen(string) + 1);
	long number;

	strcpy(block, string);
	free(string);
	number = sys_call_number(block);
	if (number != -1 && strcmp(sys_call_name(number), block) != 0)
		finding("%ld is not %s", number, block);
	number = sys_abi_call_number(abi, block);
	if (number != -1 && strcmp(sys_abi_call_name(abi, number), block) != 0)
		finding("on ABI %d %ld is not %s", abi, number, block);
	if (sys_abi_of_name(block) >= 0 && strcmp(sys_abi_name(sys_abi_of_name(block)), block) != 0)
		finding("%s is no ABI", block);
	free(block);
}

void fuzz_names(struct bytes bytes)
{
	int abi = (int)(int8_t)take_bytes(&bytes, 1);
	int width = (int)take_bytes(&bytes, 1) % 9;
	unsigned long bits = (unsigned long)take_bytes(&bytes, (size_t)width);
	long number = (long)bits, opposite = (long)(0 - bits);

	check_number(number);
	check_number(opposite);
	check_abi(abi, number);
	check_abi(abi, opposite);
	check_abi((int)number, number);
	check_string(abi, (const char *)bytes.at, (size_t)(bytes.end - bytes.at));
}
