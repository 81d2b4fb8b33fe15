/* Runs a program of gen/ and looks at what it has said and done. */
#include "program.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf ended;

FILE *fuzz_messages, *fuzz_results;
void fuzz_exit(int status) __attribute__((noreturn));

/* What has come through a stream. */
struct sink {
	char *data;
	size_t length, room;
	bool may_be_full; /* when the disk is */
};

static struct sink messages, results = {.may_be_full = true};

static ssize_t take(void *cookie, const char *bytes, size_t size)
{
	struct sink *sink = cookie;

	if (sink->may_be_full && faults.bytes_left != SIZE_MAX) {
		if (size > faults.bytes_left)
			return 0;
		faults.bytes_left -= size;
	}
	while (sink->room < sink->length + size + 1) {
		sink->room = 2 * sink->room + 4096;
		sink->data = realloc(sink->data, sink->room);
		if (!sink->data)
			abort();
	}
	memcpy(sink->data + sink->length, bytes, size);
	sink->length += size;
	sink->data[sink->length] = '\0';
	return (ssize_t)size;
}

static FILE *open_sink(struct sink *sink)
{
	const cookie_io_functions_t functions = {.write = take};
	FILE *file = fopencookie(sink, "w", functions);

	if (!file)
		abort();
	take(sink, "", 0);
	return file;
}

void fuzz_exit(int status)
{
	longjmp(ended, status + 1);
}

struct outcome run_program(int (*program)(int, char **), char *const *words)
{
	struct outcome outcome = {0};
	int count = 0;

	if (!fuzz_messages) {
		fuzz_messages = open_sink(&messages);
		fuzz_results = open_sink(&results);
	}
	while (words[count])
		count++;
	forget_reports();
	messages.length = results.length = 0;
	clearerr(fuzz_results);
	outcome.status = setjmp(ended);
	if (outcome.status == 0)
		outcome.status = program(count, (char **)words);
	else
		outcome.status--;
	fflush(fuzz_messages);
	fflush(fuzz_results);
	messages.data[messages.length] = '\0';
	free_all();
	outcome.messages = messages.data;
	outcome.messages_length = messages.length;
	outcome.results_length = results.length;
	return outcome;
}

/* "path: what", "path:12: what". */
static bool is_message(const char *line, size_t length)
{
	const char *colon = memmem(line, length, ": ", 2);

	return colon && colon > line && colon + 2 < line + length;
}

void check_messages(const struct outcome *outcome, const char *program)
{
	const char *line = outcome->messages;

	if (outcome->status < 0 || outcome->status > 2)
		finding("%s ends with %d", program, outcome->status);
	if (strlen(outcome->messages) != outcome->messages_length)
		finding("%s prints a NUL", program);
	if (outcome->status == 0 && *line)
		finding("%s ends with 0 after messages:\n%s", program, line);
	if (outcome->status != 0 && !*line)
		finding("%s ends with %d without a message", program, outcome->status);
	if (strncmp(line, "usage: ", 7) == 0)
		return;
	for (size_t length; *line; line += length + 1) {
		length = strcspn(line, "\n");
		if (!is_message(line, length))
			finding("%s: no message with a file: '%.*s'", program, (int)length, line);
	}
}
