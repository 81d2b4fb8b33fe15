/* The structs of a subject, compared with the kernel's: static assertions, and values of bit-fields. */
#ifndef LAYOUT_STRUCTS_H
#define LAYOUT_STRUCTS_H

#include "layout_tables.h"

struct struct_comparison {
	char *assertions; /* C: a line for each struct and member, in the section's own #if */
	int bits; /* how many members are bit-fields */
	char *ours; /* C: a constant for each of them, all of whose bits are ones, ... */
	char *theirs; /* ... and the kernel's, by the same name */
	struct name_list names; /* of the structs: "struct sys_stat" */
};

/* What stands before the assertions. */
extern const char struct_assertions[];

struct struct_comparison compare_structs(const struct layout_subject *subject);

#endif
