/* aarch64 with SVE: all of its vectors, predicates and the first-fault register live across a call. */
#if defined(__ARM_FEATURE_SVE)
#include "mutants.h"

#define EACH_PREDICATE(X) VALUES_A(X) VALUES_B(X) X(16) X(17) X(18) X(19)

enum {
	VECTOR = 256, /* bytes, at most */
	PREDICATE = VECTOR / 8,
	PREDICATES = 20,
};

static unsigned char before[VALUES][VECTOR], after[VALUES][VECTOR];

static void fill(int size)
{
	for (int i = 0; i < VALUES; i++) {
		for (int k = 0; k < size; k++)
			before[i][k] = (unsigned char)(i * 7 + k * 3 + 1);
	}
}

static sys_word is_changed(int count, int size)
{
	for (int i = 0; i < count; i++) {
		for (int k = 0; k < size; k++) {
			if (before[i][k] != after[i][k])
				return 1;
		}
	}
	return 0;
}

static int vector_size(void)
{
	sys_word size;

	__asm__("rdvl %0, #1" : "=r"(size));
	return (int)size;
}

#define LOAD_VECTOR(i) \
	__SVInt8_t v##i; \
	__asm__ volatile("ldr %0, [%1]" : "=w"(v##i) : "r"(before[i]) : "memory");
#define STORE_VECTOR(i) __asm__ volatile("str %1, [%0]" : : "r"(after[i]), "w"(v##i) : "memory");

static NOINLINE sys_word call_with_vectors(void)
{
	sys_word wrong;

	EACH_VALUE(LOAD_VECTOR)
	wrong = CALL(0)(NUMBER) ^ thread;
	EACH_VALUE(STORE_VECTOR)
	return wrong;
}

#define LOAD_PREDICATE(i) \
	__SVBool_t p##i; \
	__asm__ volatile("ldr %0, [%1]" : "=Upa"(p##i) : "r"(before[i]) : "memory");
#define STORE_PREDICATE(i) \
	__asm__ volatile("str %1, [%0]" : : "r"(after[i]), "Upa"(p##i) : "memory");

static NOINLINE sys_word call_with_predicates(void)
{
	sys_word wrong;

	EACH_PREDICATE(LOAD_PREDICATE)
	wrong = CALL(0)(NUMBER) ^ thread;
	EACH_PREDICATE(STORE_PREDICATE)
	return wrong;
}

sys_word hold_vectors(void)
{
	fill(VECTOR);
	return call_with_vectors() | is_changed(VALUES, vector_size());
}

sys_word hold_predicates(void)
{
	fill(VECTOR);
	return call_with_predicates() | is_changed(PREDICATES, vector_size() / 8);
}

#ifdef __clang__
/* It knows no name for ffr, which it reads anew each time. */
sys_word hold_vector_modes(void)
{
	return 0;
}
#else
#pragma GCC aarch64 "arm_sve.h"

/* What was read from ffr before the call was all true, and stays so. */
static NOINLINE int keep_first_faults(void)
{
	svbool_t first, all = svptrue_b8();

	svsetffr();
	first = svrdffr();
	CALL(0)(NUMBER);
	return svptest_any(all, sveor_b_z(all, first, all));
}

/* What ffr holds behind the call is not what it held before: it has to be read again. */
static NOINLINE int read_first_faults(void)
{
	svbool_t first, next, all = svptrue_b8();

	svsetffr();
	first = svrdffr();
	CALL(0)(NUMBER);
	next = svrdffr();
	return !svptest_any(all, sveor_b_z(all, first, next));
}

sys_word hold_vector_modes(void)
{
	return keep_first_faults() | read_first_faults();
}
#endif
#else
typedef int no_scalable_vectors;
#endif
