/* What of our own C goes into the header: tables/types. */
#ifndef CHECK_C_H
#define CHECK_C_H

/* Reports comments, literals and conditions that do not end, as they would swallow what follows. */
void check_c(const char *path, const char *text);

#endif
