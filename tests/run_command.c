#include "run_command.h"

#include <criterion/criterion.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char *print_list(const char *format, va_list arguments)
{
	char *text;

	if (vasprintf(&text, format, arguments) < 0)
		abort();
	return text;
}

char *print_string(const char *format, ...)
{
	va_list arguments;
	char *text;

	va_start(arguments, format);
	text = print_list(format, arguments);
	va_end(arguments);
	return text;
}

void append(char **text, const char *format, ...)
{
	size_t length = *text ? strlen(*text) : 0;
	va_list arguments;
	char *more;

	va_start(arguments, format);
	more = print_list(format, arguments);
	va_end(arguments);
	*text = realloc(*text, length + strlen(more) + 1);
	if (!*text)
		abort();
	strcpy(*text + length, more);
	free(more);
}

static char *read_stream(FILE *stream)
{
	size_t length = 0, room = 0;
	char *text = NULL;

	do {
		if (room - length < 1 << 12) {
			char *larger = realloc(text, room += room + (1 << 16));

			if (!larger)
				abort();
			text = larger;
		}
		length += fread(text + length, 1, room - length - 1, stream);
	} while (!feof(stream) && !ferror(stream));
	text[length] = '\0';
	return text;
}

static struct outcome run(const char *command)
{
	char *file = print_string("build/command.%d", (int)getpid());
	char *line = print_string("timeout -k 1 120 sh %s 2>&1", file);
	struct outcome outcome;
	FILE *pipe;
	int status;

	write_file(file, "%s\n", command);
	pipe = popen(line, "r");
	cr_assert(pipe, "%s", command);
	outcome.text = read_stream(pipe);
	status = pclose(pipe);
	outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	unlink(file);
	free(file);
	free(line);
	return outcome;
}

struct outcome run_command(const char *format, ...)
{
	struct outcome outcome;
	va_list arguments;
	char *command;

	va_start(arguments, format);
	command = print_list(format, arguments);
	va_end(arguments);
	outcome = run(command);
	free(command);
	return outcome;
}

char *output_of(const char *format, ...)
{
	struct outcome outcome;
	va_list arguments;
	char *command;

	va_start(arguments, format);
	command = print_list(format, arguments);
	va_end(arguments);
	outcome = run(command);
	cr_assert(outcome.status == 0, "exit status %d of: %s\n%.3000s", outcome.status, command,
		outcome.text);
	free(command);
	return outcome.text;
}

static void skip(const char *what)
{
	const char *ci = getenv("CI");

	if (ci && strcmp(ci, "true") == 0)
		cr_assert_fail("missing: %s", what);
	cr_skip("missing: %s", what);
}

void need_tool(const char *command)
{
	char *tool = print_string("%.*s", (int)strcspn(command, " "), command);
	struct outcome outcome = run_command("command -v %s", tool);

	if (outcome.status != 0)
		skip(tool);
	free(tool);
	free(outcome.text);
}

void need_file(const char *path, const char *what)
{
	if (access(path, R_OK) != 0)
		skip(what);
}

char *read_file(const char *path)
{
	FILE *file = fopen(path, "r");
	char *text;

	cr_assert(file, "%s cannot be read", path);
	text = read_stream(file);
	fclose(file);
	return text;
}

void write_file(const char *path, const char *format, ...)
{
	FILE *file = fopen(path, "w");
	va_list arguments;

	cr_assert(file, "%s cannot be written", path);
	va_start(arguments, format);
	vfprintf(file, format, arguments);
	va_end(arguments);
	cr_assert(fclose(file) == 0, "%s cannot be written", path);
}

const char *cache_folder(void)
{
	static char *folder;

	if (getenv("SYSGATE_CACHE"))
		return getenv("SYSGATE_CACHE");
	if (folder)
		return folder;
	if (getenv("XDG_CACHE_HOME"))
		folder = print_string("%s/sysgate", getenv("XDG_CACHE_HOME"));
	else
		folder = print_string("%s/.cache/sysgate", getenv("HOME") ? getenv("HOME") : "");
	return folder;
}

void log_line(const char *format, ...)
{
	va_list arguments;
	char *text;

	va_start(arguments, format);
	text = print_list(format, arguments);
	va_end(arguments);
	fprintf(stderr, "%s\n", text);
	free(text);
}

struct criterion_test_params case_numbers(size_t count)
{
	int *numbers = malloc((count + 1) * sizeof(*numbers));

	if (!numbers)
		abort();
	for (size_t i = 0; i < count; i++)
		numbers[i] = (int)i;
	return cr_make_param_array(int, numbers, count);
}
