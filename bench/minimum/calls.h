/*
 * Calls on the ABIs whose result comes in the first argument's register, and whose number's register
 * is lost by a restart. The ABI's file names the instruction, MINIMUM_TRAP; the registers of the
 * number, MINIMUM_NUMBER, and of arguments, MINIMUM_A to MINIMUM_F; what else is lost, MINIMUM_LOST.
 */
static inline long minimum_call0(long number)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A);

	__asm__ volatile(MINIMUM_TRAP : "+r"(in), "=r"(result) : : MINIMUM_LOST);
	return result;
}

static inline long minimum_call1(long number, long a)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A) = a;

	__asm__ volatile(MINIMUM_TRAP : "+r"(in), "+r"(result) : : MINIMUM_LOST);
	return result;
}

static inline long minimum_call2(long number, long a, long b)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A) = a;
	register long second __asm__(MINIMUM_B) = b;

	__asm__ volatile(MINIMUM_TRAP : "+r"(in), "+r"(result) : "r"(second) : MINIMUM_LOST);
	return result;
}

static inline long minimum_call3(long number, long a, long b, long c)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A) = a;
	register long second __asm__(MINIMUM_B) = b;
	register long third __asm__(MINIMUM_C) = c;

	__asm__ volatile(MINIMUM_TRAP
			 : "+r"(in), "+r"(result)
			 : "r"(second), "r"(third)
			 : MINIMUM_LOST);
	return result;
}

static inline long minimum_call4(long number, long a, long b, long c, long d)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A) = a;
	register long second __asm__(MINIMUM_B) = b;
	register long third __asm__(MINIMUM_C) = c;
	register long fourth __asm__(MINIMUM_D) = d;

	__asm__ volatile(MINIMUM_TRAP
			 : "+r"(in), "+r"(result)
			 : "r"(second), "r"(third), "r"(fourth)
			 : MINIMUM_LOST);
	return result;
}

static inline long minimum_call5(long number, long a, long b, long c, long d, long e)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A) = a;
	register long second __asm__(MINIMUM_B) = b;
	register long third __asm__(MINIMUM_C) = c;
	register long fourth __asm__(MINIMUM_D) = d;
	register long fifth __asm__(MINIMUM_E) = e;

	__asm__ volatile(MINIMUM_TRAP
			 : "+r"(in), "+r"(result)
			 : "r"(second), "r"(third), "r"(fourth), "r"(fifth)
			 : MINIMUM_LOST);
	return result;
}

static inline long minimum_call6(long number, long a, long b, long c, long d, long e, long f)
{
	register long in __asm__(MINIMUM_NUMBER) = number;
	register long result __asm__(MINIMUM_A) = a;
	register long second __asm__(MINIMUM_B) = b;
	register long third __asm__(MINIMUM_C) = c;
	register long fourth __asm__(MINIMUM_D) = d;
	register long fifth __asm__(MINIMUM_E) = e;
	register long sixth __asm__(MINIMUM_F) = f;

	__asm__ volatile(MINIMUM_TRAP
			 : "+r"(in), "+r"(result)
			 : "r"(second), "r"(third), "r"(fourth), "r"(fifth), "r"(sixth)
			 : MINIMUM_LOST);
	return result;
}
