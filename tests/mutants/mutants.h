/*
 * Programs that a wrong register contract breaks: every register has something in it, across calls. A
 * header by `sysgate-gen --trash` overwrites what a trap may change; where a declaration of that is
 * missing (--forget), one of these checks has to fail.
 */
#ifndef MUTANTS_H
#define MUTANTS_H

#include "sysgate.h"

/* The path under test, by -DWAY=svc, and a call that needs no argument and changes nothing. */
#define PASTE(a, b, c) a##b##c
#define STUB(way, count) PASTE(sys_, way, _call##count)
#define CALL(count) STUB(WAY, count)
#ifdef SYSGATE_X86_64
#define NUMBER_IN_syscall(name) SYS_NR_##name
#define NUMBER_IN_int80(name) SYS_NR_I386_##name
#define NUMBER_IN(way, name) PASTE(NUMBER_IN_, way, )(name)
#define NUMBER_OF(name) NUMBER_IN(WAY, name)
#else
#define NUMBER_OF(name) SYS_NR_##name
#endif
#define NUMBER NUMBER_OF(gettid)
#define NUMBER_GETCWD NUMBER_OF(getcwd)
#define NUMBER_CHDIR NUMBER_OF(chdir)

#define NOINLINE __attribute__((noinline))

/* More than any machine has registers. */
#define VALUES_A(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7)
#define VALUES_B(X) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
#define VALUES_C(X) X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23)
#define VALUES_D(X) X(24) X(25) X(26) X(27) X(28) X(29) X(30) X(31)
#define VALUES_E(X) X(32) X(33) X(34) X(35) X(36) X(37) X(38) X(39)
#define EACH_VALUE(X) VALUES_A(X) VALUES_B(X) VALUES_C(X) VALUES_D(X) VALUES_E(X)

enum { VALUES = 40 };

/* What the compiler knows nothing of: reading it stays where it is, before or behind a call. */
extern volatile sys_word source[VALUES];
extern sys_word thread; /* what NUMBER returns */

/* Each returns 0 if nothing was lost. */
sys_word hold_vectors(void);
sys_word hold_predicates(void);
sys_word hold_vector_modes(void);
sys_word hold_products(void);
sys_word hold_across_clone(void);

#endif
