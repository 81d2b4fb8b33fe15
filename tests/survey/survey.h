/*
 * The register survey: what the generated file (sysgate-gen --survey ABI) and the program that uses it
 * share. Needs no other header, as that file is compiled for each target.
 */
#ifndef SURVEY_H
#define SURVEY_H

struct survey_register {
	const char *name;
	long slot; /* offset from the first slot */
	long bytes;
	unsigned long long value[2]; /* what it is filled with; both 0: with any pattern */
	int optional; /* there are CPUs where no program can write it */
};

struct survey_path {
	const char *name;
	const char *number;
	const char *argument[8];
	const char *result;
	const char *second; /* or 0 */
	const char *flag; /* or 0 */
	const char *const *lost; /* what it is said to change; 0 ends it */
	const char *const
		*child; /* what it changes besides for the child that it makes; 0 ends it */
};

/* A path's trap for one number of arguments. */
struct survey_call {
	const struct survey_path *path;
	int arity;
	const char *code;
	const char *block_register; /* holds the address of an array of these, or 0 */
	const char *block[8];
};

extern const char survey_abi[];
extern const struct survey_register survey_registers[];
extern const int survey_register_count;
extern const struct survey_call survey_calls[];
extern const int survey_call_count;

/* Where slots begin, seen from the stack pointer, and how much room they take. */
extern const long survey_base, survey_size;

/* The function that makes no call. */
extern const char survey_nothing[];

#endif
