/*
 * Loops for compilers to vectorise, around a call in an outer loop: what such a loop begins with, constants
 * and predicates, they keep in vector registers over all its rounds.
 */

NAME(scaled)(struct input *in)
{
	unsigned long sum = 0;

	for (int round = 0; round < 4; round++) {
		for (int i = 0; i < room; i++)
			in->result[i] = in->data[i] * 12345 + (unsigned long)i;
		sum = sum * 3 + in->result[7] + in->result[room - 1];
		CALL();
	}
	return sum;
}

NAME(conditional)(struct input *in)
{
	unsigned int *out = (unsigned int *)in->result;
	unsigned long sum = 0;

	for (int round = 0; round < 4; round++) {
		for (int i = 0; i < room; i++)
			out[i] = in->halves[i] > 77 ? in->halves[i] ^ 0x5a5a : 4321;
		for (int i = 0; i < room; i += 61)
			sum = sum * 3 + out[i];
		CALL();
	}
	return sum;
}

NAME(reduced)(struct input *in)
{
	unsigned long sum = 0;

	for (int round = 0; round < 4; round++) {
		for (int i = 0; i < room; i++)
			sum += in->data[i] * (unsigned long)i;
		CALL();
	}
	return sum;
}

/* Straight-line code: four words become a vector or two. NEON's, on SVE, which a call keeps. */
NAME(copied)(struct input *in)
{
	unsigned long a = in->data[0], b = in->data[1], c = in->data[2], d = in->data[3];

	CALL();
	in->result[0] = a;
	in->result[1] = b;
	in->result[2] = c;
	in->result[3] = d;
	__asm__ volatile("" : : : "memory");
	return in->result[0] + in->result[1] * 3 + in->result[2] * 5 + in->result[3] * 7;
}

#define LOOPS(ROW, loops, copies) \
	ROW(scaled, 0) ROW(conditional, loops) ROW(reduced, 0) ROW(copied, copies)
