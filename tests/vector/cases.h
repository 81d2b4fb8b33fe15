/*
 * Defines the cases as the array TABLE, with CALL(count) as the call, and includes for that
 * arity.h once for each number of arguments.
 */
#include "vector.h"

/* gcc's own headers hold nothing else but the types of stdint.h, and are in another package. */
#if defined(__riscv_vector) && defined(__clang__)
#include <riscv_vector.h>
#elif defined(__riscv_vector)
#pragma riscv intrinsic "vector"
#elif defined(__ARM_FEATURE_SVE) && defined(__clang__)
#include <arm_sve.h>
#elif defined(__ARM_FEATURE_SVE)
#pragma GCC aarch64 "arm_sve.h"
#else
#error "compile for SVE or V"
#endif
#if defined(__ARM_FEATURE_SME) && defined(__clang__)
#include <arm_sme.h>
#elif defined(__ARM_FEATURE_SME)
#pragma GCC aarch64 "arm_sme.h"
#endif

/*
 * Groups that only gcc's code depends on: of ffr it delays reading, which clang moves across no asm; and
 * clang makes the constants of a loop for V anew.
 */
#ifdef __clang__
#define GCC(groups) 0
#else
#define GCC(groups) groups
#endif

#define JOIN_(a, b) a##_##b
#define JOIN(a, b) JOIN_(a, b)
#define NAME(name) static __attribute__((noinline)) unsigned long JOIN(name, ARITY)

/* Known only after the call: what needs it cannot be computed before. */
#define LATE in->few

#define ARITY 0
#include "arity.h"
#undef ARITY
#define ARITY 1
#include "arity.h"
#undef ARITY
#define ARITY 2
#include "arity.h"
#undef ARITY
#define ARITY 3
#include "arity.h"
#undef ARITY
#define ARITY 4
#include "arity.h"
#undef ARITY
#define ARITY 5
#include "arity.h"
#undef ARITY
#define ARITY 6
#include "arity.h"
#undef ARITY

#ifndef CASES
#define CASES(ROW)
#endif
#define ROW(name, groups) \
	{#name, groups, {name##_0, name##_1, name##_2, name##_3, name##_4, name##_5, name##_6}},
const struct cases TABLE[] = {CASES(ROW){0, 0, {0}}};
