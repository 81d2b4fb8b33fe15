/* What both fuzzers, of the generator and of the header, stop with. */
#ifndef FINDING_H
#define FINDING_H

void finding(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

#endif
