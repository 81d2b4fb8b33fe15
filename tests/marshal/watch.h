/*
 * What an observer saw, and what the program under test and a debugger tell each other. The program
 * brackets a call with two system calls that no kernel has (s390x numbers them by 16 bits): WATCH_BEGIN, whose arguments are the
 * address of a struct watch and how many words of what the first argument then points to are of
 * interest, and WATCH_END. Of what happens between them the debugger lets nothing be executed: it
 * notes the registers in the struct, and the trap returns an error. A second trap, as in a call that
 * does not return, leads back to behind WATCH_BEGIN, with the registers as they were. What happens
 * outside is executed.
 */
#ifndef WATCH_H
#define WATCH_H

enum { WATCH_BEGIN = 0x5a50, WATCH_END, WATCH_NOTHING, WATCH_READY, WATCH_ARGUMENTS = 8 };

/* Every field in the program's byte order. Registers of 32 bits may come with anything above. */
struct watch {
	unsigned long long armed; /* an observer is there, ... */
	unsigned long long traps; /* ... which has seen so many traps; the rest is of the first */
	unsigned long long number;
	unsigned long long address; /* of an instruction at or behind the trap */
	unsigned long long argument[WATCH_ARGUMENTS]; /* behind the first: those words, if any */
	unsigned long long executed; /* calls that the kernel did not refuse */
};

#endif
