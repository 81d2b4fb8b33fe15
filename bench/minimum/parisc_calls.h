/* Calls of parisc and parisc64: the delay slot takes a number that is known when it is compiled. */
#define MINIMUM_INLINE static inline __attribute__((always_inline))

MINIMUM_INLINE long minimum_call0(long number)
{
	register long r28 __asm__("r28");

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call1(long number, long a)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call2(long number, long a, long b)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call3(long number, long a, long b, long c)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call4(long number, long a, long b, long c, long d)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24), "r"(r23)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;
	register long r22 __asm__("r22") = e;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24), "r"(r23), "r"(r22)
			 : "r1", "r20", "r31", "memory");
	return r28;
}

MINIMUM_INLINE long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long r28 __asm__("r28");
	register long r26 __asm__("r26") = a;
	register long r25 __asm__("r25") = b;
	register long r24 __asm__("r24") = c;
	register long r23 __asm__("r23") = d;
	register long r22 __asm__("r22") = e;
	register long r21 __asm__("r21") = f;

	__asm__ volatile("ble 0x100(%%sr2, %%r0)\n\tldi %1, %%r20"
			 : "=r"(r28)
			 : "i"(number), "r"(r26), "r"(r25), "r"(r24), "r"(r23), "r"(r22), "r"(r21)
			 : "r1", "r20", "r31", "memory");
	return r28;
}
