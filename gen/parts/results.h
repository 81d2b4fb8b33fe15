/*
 * sys_is_error(result): whether the result of a raw call, an integer or a pointer, is an error.
 * sys_errno_of(result): its errno, 1 to 4095; for results that are errors.
 */
#if SYSGATE_LONG_BITS == 64
#define sys_is_error(result) ((unsigned long)(result) >= -4095UL)
#elif defined(__cplusplus)
#define sys_is_error(result) \
	(sizeof(result) > sizeof(long) ? (sys_u64)(result) >= -4095ULL \
				       : (unsigned long)(result) >= -4095UL)
#else
#define sys_is_error(result) ((sys_u64)(sys_s64)(SYSGATE_WIDE_OR(result, long))(result) >= -4095ULL)
#endif
#define sys_errno_of(result) ((int)-(long)(result))

/*
 * clang's analyzer, which clang-tidy runs too, takes it that an asm changes no memory, and then
 * what the kernel wrote for uninitialised. That a function which it does not see may change what
 * its arguments point to it knows. None of these is ever linked.
 */
#ifdef __clang_analyzer__
SYSGATE_EXTERN_C sys_word sys_unseen_call0(sys_word nr);
SYSGATE_EXTERN_C sys_word sys_unseen_call1(sys_word nr, sys_word a);
SYSGATE_EXTERN_C sys_word sys_unseen_call2(sys_word nr, sys_word a, sys_word b);
SYSGATE_EXTERN_C sys_word sys_unseen_call3(sys_word nr, sys_word a, sys_word b, sys_word c);
SYSGATE_EXTERN_C sys_word sys_unseen_call4(
	sys_word nr, sys_word a, sys_word b, sys_word c, sys_word d);
SYSGATE_EXTERN_C sys_word sys_unseen_call5(
	sys_word nr, sys_word a, sys_word b, sys_word c, sys_word d, sys_word e);
SYSGATE_EXTERN_C sys_word sys_unseen_call6(
	sys_word nr, sys_word a, sys_word b, sys_word c, sys_word d, sys_word e, sys_word f);
#undef sys_call0
#undef sys_call1
#undef sys_call2
#undef sys_call3
#undef sys_call4
#undef sys_call5
#undef sys_call6
#define sys_call0 sys_unseen_call0
#define sys_call1 sys_unseen_call1
#define sys_call2 sys_unseen_call2
#define sys_call3 sys_unseen_call3
#define sys_call4 sys_unseen_call4
#define sys_call5 sys_unseen_call5
#define sys_call6 sys_unseen_call6
#endif

/*
 * sys_call(nr, ...): the raw call with as many arguments as are given, integers or pointers.
 */
#define sys_call(...) \
	SYSGATE_TENTH(__VA_ARGS__, SYSGATE_RAW8, SYSGATE_RAW7, SYSGATE_RAW6, SYSGATE_RAW5, \
		SYSGATE_RAW4, SYSGATE_RAW3, SYSGATE_RAW2, SYSGATE_RAW1, SYSGATE_RAW0, 0) \
	(__VA_ARGS__)
#define SYSGATE_TENTH(a, b, c, d, e, f, g, h, i, j, ...) j
#define SYSGATE_RAW0(nr) sys_call0(nr)
#define SYSGATE_RAW1(nr, a) sys_call1(nr, SYSGATE_WORD(a))
#define SYSGATE_RAW2(nr, a, b) sys_call2(nr, SYSGATE_WORD(a), SYSGATE_WORD(b))
#define SYSGATE_RAW3(nr, a, b, c) sys_call3(nr, SYSGATE_WORD(a), SYSGATE_WORD(b), SYSGATE_WORD(c))
#define SYSGATE_RAW4(nr, a, b, c, d) \
	sys_call4(nr, SYSGATE_WORD(a), SYSGATE_WORD(b), SYSGATE_WORD(c), SYSGATE_WORD(d))
#define SYSGATE_RAW5(nr, a, b, c, d, e) \
	sys_call5(nr, SYSGATE_WORD(a), SYSGATE_WORD(b), SYSGATE_WORD(c), SYSGATE_WORD(d), \
		SYSGATE_WORD(e))
#define SYSGATE_RAW6(nr, a, b, c, d, e, f) \
	sys_call6(nr, SYSGATE_WORD(a), SYSGATE_WORD(b), SYSGATE_WORD(c), SYSGATE_WORD(d), \
		SYSGATE_WORD(e), SYSGATE_WORD(f))
#define SYSGATE_RAW7(nr, a, b, c, d, e, f, g) \
	sys_call7(nr, SYSGATE_WORD(a), SYSGATE_WORD(b), SYSGATE_WORD(c), SYSGATE_WORD(d), \
		SYSGATE_WORD(e), SYSGATE_WORD(f), SYSGATE_WORD(g))
#define SYSGATE_RAW8(nr, a, b, c, d, e, f, g, h) \
	sys_call8(nr, SYSGATE_WORD(a), SYSGATE_WORD(b), SYSGATE_WORD(c), SYSGATE_WORD(d), \
		SYSGATE_WORD(e), SYSGATE_WORD(f), SYSGATE_WORD(g), SYSGATE_WORD(h))

/*
 * A call that makes a child (fork, clone, clone3): on some ABIs the child finds less of its
 * parent's registers than its parent does, and only these calls lose them. Make raw calls of that
 * kind so.
 */
#ifndef sys_call0_child
#define sys_call0_child sys_call0
#endif
#ifndef sys_call2_child
#define sys_call2_child sys_call2
#endif
#ifndef sys_call5_child
#define sys_call5_child sys_call5
#endif

/* One typed call on its way to SYSGATE_ENTRY. */
struct sys_request {
	sys_word number;
	int count; /* of arguments */
	sys_word argument[8]; /* those from count on are 0 */
	sys_word second; /* second result, for the few calls that have one (pipe on mips,
			    fork on sparc) */
};

/* Makes the call that the request describes; returns as sys_callN does. */
SYSGATE_FN sys_word sys_forward(struct sys_request *request)
{
	sys_word nr = request->number;
	const sys_word *a = request->argument;

	switch (request->count) {
	case 0:
#ifdef sys_call0_second
		return sys_call0_second(nr, &request->second);
#else
		return sys_call0_child(nr);
#endif
	case 1:
		return sys_call1(nr, a[0]);
	case 2:
		return sys_call2_child(nr, a[0], a[1]);
	case 3:
		return sys_call3(nr, a[0], a[1], a[2]);
	case 4:
		return sys_call4(nr, a[0], a[1], a[2], a[3]);
	case 5:
#ifdef sys_call5_second
		return sys_call5_second(nr, a[0], a[1], a[2], a[3], a[4], &request->second);
#else
		return sys_call5_child(nr, a[0], a[1], a[2], a[3], a[4]);
#endif
#if SYSGATE_MAX_ARGUMENTS > 6
	case 7:
		return sys_call7(nr, a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
	case 8:
		return sys_call8(nr, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
#endif
	default:
		return sys_call6(nr, a[0], a[1], a[2], a[3], a[4], a[5]);
	}
}

#ifdef SYSGATE_ERRNO
SYSGATE_FN sys_word sys_store_errno(sys_word result)
{
	if (!sys_is_error(result))
		return result;
	SYSGATE_ERRNO = sys_errno_of(result);
	return -1;
}
#define SYSGATE_RESULT(result) sys_store_errno(result)
#else
#define SYSGATE_RESULT(result) (result)
#endif

/* What a typed call returns that the header itself refuses. */
#define SYSGATE_FAIL(number) SYSGATE_RESULT(-(number))

/* SYSGATE_CALLn: how the typed calls below reach the kernel. */
#ifdef SYSGATE_ENTRY

SYSGATE_EXTERN_C sys_word SYSGATE_ENTRY(struct sys_request *request);

SYSGATE_FN sys_word sys_enter(sys_word nr, int count, sys_word a, sys_word b, sys_word c,
	sys_word d, sys_word e, sys_word f, sys_word g, sys_word *second)
{
	struct sys_request request = {nr, count, {a, b, c, d, e, f, g, 0}, 0};
	sys_word result = SYSGATE_ENTRY(&request);

	if (second)
		*second = request.second;
	return SYSGATE_RESULT(result);
}

#ifdef sys_call0_result
SYSGATE_FN sys_word sys_enter_result(sys_word nr)
{
	sys_word second;
	sys_word first = sys_enter(nr, 0, 0, 0, 0, 0, 0, 0, 0, &second);

	return first < 0 ? first : second;
}
#endif

#define SYSGATE_CALL0(nr) sys_enter(nr, 0, 0, 0, 0, 0, 0, 0, 0, 0)
#define SYSGATE_CALL1(nr, a) sys_enter(nr, 1, a, 0, 0, 0, 0, 0, 0, 0)
#define SYSGATE_CALL2(nr, a, b) sys_enter(nr, 2, a, b, 0, 0, 0, 0, 0, 0)
#define SYSGATE_CALL3(nr, a, b, c) sys_enter(nr, 3, a, b, c, 0, 0, 0, 0, 0)
#define SYSGATE_CALL4(nr, a, b, c, d) sys_enter(nr, 4, a, b, c, d, 0, 0, 0, 0)
#define SYSGATE_CALL5(nr, a, b, c, d, e) sys_enter(nr, 5, a, b, c, d, e, 0, 0, 0)
#define SYSGATE_CALL6(nr, a, b, c, d, e, f) sys_enter(nr, 6, a, b, c, d, e, f, 0, 0)
#define SYSGATE_CALL7(nr, a, b, c, d, e, f, g) sys_enter(nr, 7, a, b, c, d, e, f, g, 0)
#define SYSGATE_CALL0_CHILD SYSGATE_CALL0
#define SYSGATE_CALL2_CHILD SYSGATE_CALL2
#define SYSGATE_CALL5_CHILD SYSGATE_CALL5
#define SYSGATE_CALL0_SECOND(nr, second) sys_enter(nr, 0, 0, 0, 0, 0, 0, 0, 0, second)
#define SYSGATE_CALL0_RESULT(nr) sys_enter_result(nr)
#define SYSGATE_CALL5_SECOND(nr, a, b, c, d, e, second) \
	sys_enter(nr, 5, a, b, c, d, e, 0, 0, second)

#elif defined(SYSGATE_ERRNO)

#define SYSGATE_CALL0(nr) sys_store_errno(sys_call0(nr))
#define SYSGATE_CALL1(nr, a) sys_store_errno(sys_call1(nr, a))
#define SYSGATE_CALL2(nr, a, b) sys_store_errno(sys_call2(nr, a, b))
#define SYSGATE_CALL3(nr, a, b, c) sys_store_errno(sys_call3(nr, a, b, c))
#define SYSGATE_CALL4(nr, a, b, c, d) sys_store_errno(sys_call4(nr, a, b, c, d))
#define SYSGATE_CALL5(nr, a, b, c, d, e) sys_store_errno(sys_call5(nr, a, b, c, d, e))
#define SYSGATE_CALL6(nr, a, b, c, d, e, f) sys_store_errno(sys_call6(nr, a, b, c, d, e, f))
#define SYSGATE_CALL7(nr, a, b, c, d, e, f, g) sys_store_errno(sys_call7(nr, a, b, c, d, e, f, g))
#define SYSGATE_CALL0_CHILD(nr) sys_store_errno(sys_call0_child(nr))
#define SYSGATE_CALL2_CHILD(nr, a, b) sys_store_errno(sys_call2_child(nr, a, b))
#define SYSGATE_CALL5_CHILD(nr, a, b, c, d, e) sys_store_errno(sys_call5_child(nr, a, b, c, d, e))
#define SYSGATE_CALL0_SECOND(nr, second) sys_store_errno(sys_call0_second(nr, second))
#define SYSGATE_CALL0_RESULT(nr) sys_store_errno(sys_call0_result(nr))
#define SYSGATE_CALL5_SECOND(nr, a, b, c, d, e, second) \
	sys_store_errno(sys_call5_second(nr, a, b, c, d, e, second))

#else

#define SYSGATE_CALL0 sys_call0
#define SYSGATE_CALL1 sys_call1
#define SYSGATE_CALL2 sys_call2
#define SYSGATE_CALL3 sys_call3
#define SYSGATE_CALL4 sys_call4
#define SYSGATE_CALL5 sys_call5
#define SYSGATE_CALL6 sys_call6
#define SYSGATE_CALL7 sys_call7
#define SYSGATE_CALL0_CHILD sys_call0_child
#define SYSGATE_CALL2_CHILD sys_call2_child
#define SYSGATE_CALL5_CHILD sys_call5_child
#define SYSGATE_CALL0_SECOND sys_call0_second
#define SYSGATE_CALL0_RESULT sys_call0_result
#define SYSGATE_CALL5_SECOND sys_call5_second

#endif

/*
 * A child on a stack of its own would return through its parent's frames: only a null stack, the
 * same stack copied, can be a C function.
 */
#if defined(__has_attribute)
#if __has_attribute(error)
__attribute__((error("clone onto a new stack cannot be a plain C function: pass 0 as the stack")))
#endif
#endif
void *
sys_new_stack(void);
#define SYSGATE_SAME_STACK(stack) \
	(__builtin_constant_p(stack) && !(stack) ? (void *)0 : sys_new_stack())
