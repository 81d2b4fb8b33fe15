/* riscv with V: all vectors live across a call, and what the compiler thinks of vl, vtype and vxrm. */
#if defined(__riscv_vector)
#include "mutants.h"

enum { VECTOR = 64 }; /* bytes that are looked at: vlenb, at most */

static unsigned char before[VALUES][VECTOR * 4], after[VALUES][VECTOR * 4];

#ifdef __clang__
#pragma clang riscv intrinsic vector
#define vint8m1_t __rvv_int8m1_t
#define vint32m1_t __rvv_int32m1_t
#else
#pragma riscv intrinsic "vector"
#endif

#define LOAD_VECTOR(i) \
	vint8m1_t v##i; \
	__asm__ volatile("vl1r.v %0, (%1)" : "=vr"(v##i) : "r"(before[i]) : "memory");
#define STORE_VECTOR(i) \
	__asm__ volatile("vs1r.v %1, (%0)" : : "r"(after[i]), "vr"(v##i) : "memory");

static NOINLINE sys_word call_with_vectors(void)
{
	sys_word wrong;

	EACH_VALUE(LOAD_VECTOR)
	wrong = CALL(0)(NUMBER) ^ thread;
	EACH_VALUE(STORE_VECTOR)
	return wrong;
}

sys_word hold_vectors(void)
{
	sys_word size, wrong;

	__asm__("csrr %0, vlenb" : "=r"(size));
	if (size > VECTOR)
		size = VECTOR;
	for (int i = 0; i < VALUES; i++) {
		for (int k = 0; k < VECTOR; k++)
			before[i][k] = (unsigned char)(i * 7 + k * 3 + 1);
	}
	wrong = call_with_vectors();
	for (int i = 0; i < VALUES; i++) {
		for (int k = 0; k < size; k++)
			wrong |= before[i][k] ^ after[i][k];
	}
	return wrong;
}

sys_word hold_predicates(void)
{
	return 0;
}

/* Two vector operations of one length and type: between them the compiler need not set these again. */
static NOINLINE sys_word add_twice(const int *from, int *to)
{
	vint32m1_t sum = __riscv_vle32_v_i32m1(from, 4);
	sys_word wrong;

	sum = __riscv_vadd_vv_i32m1(sum, sum, 4);
	__riscv_vse32_v_i32m1(to, sum, 4);
	wrong = CALL(0)(NUMBER) ^ thread;
	sum = __riscv_vle32_v_i32m1(from, 4);
	sum = __riscv_vadd_vv_i32m1(sum, sum, 4);
	__riscv_vse32_v_i32m1(to + 4, sum, 4);
	return wrong;
}

/* Halves of odd numbers, rounded up (0) and down (2). */
static NOINLINE sys_word halve_twice(const int *from, int *to)
{
	vint32m1_t value = __riscv_vle32_v_i32m1(from, 4);
	sys_word wrong;

	value = __riscv_vaadd_vx_i32m1(value, 0, 2, 4);
	__riscv_vse32_v_i32m1(to, value, 4);
	wrong = CALL(0)(NUMBER) ^ thread;
	value = __riscv_vle32_v_i32m1(from, 4);
	value = __riscv_vaadd_vx_i32m1(value, 0, 2, 4);
	__riscv_vse32_v_i32m1(to + 4, value, 4);
	return wrong;
}

sys_word hold_vector_modes(void)
{
	static int from[4] = {11, 27, 33, 45};
	static int to[8];
	sys_word wrong = add_twice(from, to);

	for (int i = 0; i < 8; i++)
		wrong |= to[i] ^ (2 * from[i % 4]);
	wrong |= halve_twice(from, to);
	for (int i = 0; i < 8; i++)
		wrong |= to[i] ^ (from[i % 4] / 2);
	return wrong;
}
#else
typedef int no_vectors;
#endif
