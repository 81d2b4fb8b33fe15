/* Calls of sparc and sparc64. MINIMUM_TRAP: the trap, and a carry makes a negative result. */

/* clang keeps condition codes across an asm whatever it clobbers, but not across a block's end. */
#ifdef __clang__
#define MINIMUM_ASM __asm__ goto
#define MINIMUM_END : after
#define MINIMUM_AFTER \
	after:
#else
#define MINIMUM_ASM __asm__ volatile
#define MINIMUM_END
#define MINIMUM_AFTER
#endif

static inline long minimum_call0(long number)
{
	register long o0 __asm__("o0");

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "=r"(o0)
		    : "rI"(number)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}

static inline long minimum_call1(long number, long a)
{
	register long o0 __asm__("o0") = a;

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "+r"(o0)
		    : "rI"(number)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "+r"(o0)
		    : "rI"(number), "r"(o1)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "+r"(o0)
		    : "rI"(number), "r"(o1), "r"(o2)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;
	register long o3 __asm__("o3") = d;

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "+r"(o0)
		    : "rI"(number), "r"(o1), "r"(o2), "r"(o3)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;
	register long o3 __asm__("o3") = d;
	register long o4 __asm__("o4") = e;

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "+r"(o0)
		    : "rI"(number), "r"(o1), "r"(o2), "r"(o3), "r"(o4)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;
	register long o3 __asm__("o3") = d;
	register long o4 __asm__("o4") = e;
	register long o5 __asm__("o5") = f;

	MINIMUM_ASM("mov %1, %%g1\n\t" MINIMUM_TRAP
		    : "+r"(o0)
		    : "rI"(number), "r"(o1), "r"(o2), "r"(o3), "r"(o4), "r"(o5)
		    : "g1", "cc", "memory" MINIMUM_END);
	MINIMUM_AFTER
	return o0;
}
