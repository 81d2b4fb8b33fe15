/* What was measured, as text to read or as the lines of a suite's table. */
#ifndef ENTRY_OUTPUT_H
#define ENTRY_OUTPUT_H

#include "measure.h"

struct output {
	const char *suite;
	int table;
};

void print_note(const struct output *output, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void print_skip(const struct output *output, const char *name, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* "ENOENT", or a number; what no int holds, such as an address, in hexadecimal. */
const char *result_text(sys_word result, char text[32]);

/* All groups, and what the counters are and which runs cannot be ranked. */
void print_measurement(const struct output *output, const struct measurement *measurement);

#endif
