#define SYSGATE_NAMES_OF_ALL
#include "call.h"

#include "arguments.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { most_paths = 8 };
static int is_broken[most_paths];

static sys_word number_on(const char *abi, const char *name)
{
	return sys_abi_call_number(sys_abi_of_name(abi), name);
}

static int arguments_on(const char *abi, const char *name)
{
	int number = sys_abi_of_name(abi);

	return sys_abi_call_arguments(number, sys_abi_call_number(number, name));
}

void check_paths(const struct output *output)
{
	for (size_t i = 0; i < path_count; i++) {
		const char *fault = path_fault(&paths[i], number_on(paths[i].numbers, "gettid"));

		is_broken[i] = fault != 0;
		if (fault)
			print_skip(
				output, paths[i].name, "this kernel does not take it: %s", fault);
	}
}

/* All these other ABIs have registers of 32 bits, and sysgate.h refuses to cut arguments. */
static const char *wide_argument(const sys_word *arguments, int count)
{
	for (int i = 0; i < count; i++) {
		if (arguments[i] != (int32_t)arguments[i] &&
			arguments[i] != (sys_word)(uint32_t)arguments[i])
			return "an argument does not fit 32 bits";
	}
	return 0;
}

/* Why a call cannot take this path, which another ABI's calls go through; 0: it can. */
static const char *obstacle(
	const struct path *path, const char *name, const sys_word *arguments, int count)
{
	static char text[80];

	if (strcmp(path->numbers, SYSGATE_ABI) == 0)
		return 0;
	if (number_on(path->numbers, name) < 0)
		snprintf(text, sizeof(text), "%s has no %.40s", path->numbers, name);
	else if (arguments_on(path->numbers, name) != count)
		snprintf(text, sizeof(text), "%s passes other arguments to %.40s", path->numbers,
			name);
	else
		return wide_argument(arguments, count);
	return text;
}

static struct run *add_run(struct measurement *measurement, const char *group, const char *name,
	const sys_word *arguments, int count)
{
	struct run *run = measurement_add(measurement, group, name);

	for (int i = 0; i < count; i++)
		run->call.arguments[i] = arguments[i];
	return run;
}

void add_call(struct measurement *measurement, const struct output *output, const char *group,
	const char *name, const sys_word *arguments, int count)
{
	loop *wrapper = wrapper_of(name);

	for (size_t i = 0; i < path_count; i++) {
		const char *reason = is_broken[i] ? 0 : obstacle(&paths[i], name, arguments, count);
		struct run *run;

		if (reason)
			print_skip(output, paths[i].name, "%s", reason);
		if (is_broken[i] || reason)
			continue;
		run = add_run(measurement, group, paths[i].name, arguments, count);
		run->call.number = number_on(paths[i].numbers, name);
		run->loop = paths[i].loops[count];
		run->by_errno = paths[i].by_errno;
	}
	if (wrapper) {
		struct run *run = add_run(measurement, group, "libc's wrapper", arguments, count);

		run->loop = wrapper;
		run->by_errno = 1;
	}
}

void add_standard_calls(struct measurement *measurement, const struct output *output)
{
	sys_word null = open("/dev/null", O_RDWR | O_CLOEXEC);
	sys_word byte = (sys_word)(uintptr_t)argument_memory(1);
	const struct {
		const char *group, *name;
		sys_word arguments[3];
	} calls[] = {
		{"getppid " SYSGATE_ABI, "getppid", {0, 0, 0}},
		{"getpid " SYSGATE_ABI, "getpid", {0, 0, 0}},
		{"read-0-bytes " SYSGATE_ABI, "read", {null, byte, 0}},
		{"write-1-byte " SYSGATE_ABI, "write", {null, byte, 1}},
		{"close(-1) " SYSGATE_ABI, "close", {-1, 0, 0}},
	};

	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		int count = arguments_on(SYSGATE_ABI, calls[i].name);

		if (count < 0)
			print_skip(output, calls[i].name, "this ABI has no call of this name");
		else
			add_call(measurement, output, calls[i].group, calls[i].name,
				calls[i].arguments, count);
	}
}

int check_standard_results(const struct measurement *measurement)
{
	int wrong = 0;

	for (size_t i = 1; i < measurement->count; i++) {
		const struct run *run = &measurement->runs[i];
		int fails = strncmp(run->group, "close", 5) == 0;
		char text[32];

		if (fails ? run->result == -EBADF : !sys_is_error(run->result))
			continue;
		fprintf(stderr, "paths: %s by %s gives %s\n", run->group, run->name,
			result_text(run->result, text));
		wrong = 1;
	}
	return wrong;
}

/* Its child would go on measuring beside its parent, and make children itself. */
static int makes_child(const char *name)
{
	return strcmp(name, "fork") == 0 || strcmp(name, "vfork") == 0 ||
		strncmp(name, "clone", 5) == 0;
}

static int complain(const char *message, const char *word)
{
	fprintf(stderr, "paths: %s: %s: %s\n", SYSGATE_ABI, word, message);
	return -1;
}

int add_named_call(struct measurement *measurement, const struct output *output, char **words)
{
	const char *name = words[0];
	int count = arguments_on(SYSGATE_ABI, name), given = 0;
	sys_word arguments[MOST_ARGUMENTS] = {0};

	if (count < 0)
		return complain("this ABI has no call of this name", name);
	if (makes_child(name))
		return complain("makes children, which would measure as well", name);
	while (words[1 + given])
		given++;
	if (given > count) {
		char message[64];

		snprintf(message, sizeof(message), "takes %d arguments, not %d", count, given);
		return complain(message, name);
	}
	for (int i = 0; i < given; i++) {
		const char *fault = read_argument(words[1 + i], &arguments[i]);

		if (fault)
			return complain(fault, words[1 + i]);
	}
	add_call(measurement, output, name, name, arguments, count);
	return 0;
}
