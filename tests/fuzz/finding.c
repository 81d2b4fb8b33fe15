#include "finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void finding(const char *format, ...)
{
	va_list arguments;

	fprintf(stderr, "\nfinding: ");
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fprintf(stderr, "\n");
	abort();
}
