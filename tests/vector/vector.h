/*
 * Programs that keep values in vector registers across system calls. Each file that calls them is
 * compiled from the same cases (sve.h, rvv.h, loops.h, streaming.h) with another header: the real one, and
 * copies without some of its clobbers, by which the values have to be lost.
 */
#ifndef VECTOR_H
#define VECTOR_H

enum { room = 512, arities = 7 };

/* Filled by main.c: data holds small numbers, n is how many the cases sum up, few is less than a vector has elements. */
struct input {
	unsigned long data[room];
	unsigned long result[room];
	unsigned long n, few;
	unsigned int halves[room];
};

/* A case for each number of arguments of the call in its midst; each returns a checksum. */
typedef unsigned long vector_case(struct input *);
struct cases {
	const char *name;
	int groups; /* without these it has to go wrong */
	vector_case *by_arity[arities];
};

/* What a header lacks: z or v; p, or vl and vtype; ffr, or vxrm and vxsat. */
enum { DATA = 1, MASKS = 2, STATE = 4, INLINED = 8 };

/* reference.c: without a call; kept.c: with the header as it is; the others without some clobbers. */
extern const struct cases reference[], kept[], without_data[], without_masks[], without_state[];

/* The same cases of streaming functions; 0 names where compilers know none. */
extern const struct cases streaming_reference[], streaming_kept[], streaming_inlined[];

#endif
