/*
 * Define before the include:
 *
 *   SYSGATE_FN             what stands before each function; default `static inline`. To force or
 *                          to forbid inlining, add an attribute: every function is right either
 *                          way, but always_inline in a streaming function of SME's, where gcc
 *                          refuses it, and clang warns and is wrong.
 *   SYSGATE_ERRNO          an lvalue of type int. The typed calls then return -1 (mmap and its
 *                          like (void *)-1) on error and store the positive errno there. Default:
 *                          they return -errno. sys_callN always returns -errno.
 *   SYSGATE_ENTRY          the name of a function `sys_word f(struct sys_request *request)` with
 *                          external linkage (C++: extern "C") that every typed call goes through
 *                          instead of the trap; sys_forward(request) makes the real call.
 *   SYSGATE_I386_VSYSCALL  i386: the calls of this unit go through __kernel_vsyscall.
 *   SYSGATE_I386_GS        i386: the calls of this unit go through %gs:0x10, which glibc provides.
 *                          Default on i386: int $0x80.
 *   SYSGATE_POWERPC64_SCV  powerpc64: the calls of this unit go through scv instead of sc: SIGILL
 *                          where sys_scv_is_granted(auxv) is 0.
 *   SYSGATE_WITH_...       types and constants that few programs need; the names are
GEN_KNOBS
 *                          or SYSGATE_WITH_ALL. Without it their structs have names only.
 *   SYSGATE_BARE_NAMES     constants also by their plain names: O_RDONLY, EINTR. An error beside
 *                          headers that have them already.
 *   SYSGATE_NAMES          functions that tell names: of errors, of signals, of this ABI's calls.
 *   SYSGATE_NAMES_OF_ALL   the same of the calls of every ABI, on any: for tracers and the like.
 *   SYSGATE_MEMORY         define memcpy, memmove, memset and memcmp, weak, in this unit: compilers
 *                          call them on their own even in freestanding code.
 *
 * Defined by this header: sys_* (functions, types, struct tags), SYS_* (constants; SYS_NR_* for
 * numbers) and SYSGATE_*. A SYSGATE_ name that the text above does not explain is the header's own
 * business, but for SYSGATE_MAIN, SYSGATE_RESTORER, SYSGATE_SIGSET_SIZE, SYSGATE_KERNEL,
 * SYSGATE_KERNEL_NAME, SYSGATE_ABI (the ABI's name, a string) and SYSGATE_X86_64 and so on (1 for
 * the ABI that is compiled for).
 */
#ifndef SYSGATE_FN
#define SYSGATE_FN static inline
#endif

#if defined(SYSGATE_I386_VSYSCALL) && defined(SYSGATE_I386_GS)
#error "sysgate: choose one of SYSGATE_I386_VSYSCALL and SYSGATE_I386_GS"
#endif

/* Guards of libcs' headers and of the kernel's; the bare names themselves tell of the others. */
#if defined(SYSGATE_BARE_NAMES) && \
	(defined(_FEATURES_H) || defined(__GLIBC__) || defined(__BIONIC__) || \
		defined(_LINUX_TYPES_H) || defined(_ASM_GENERIC_TYPES_H) || \
		defined(_ASM_GENERIC_INT_LL64_H) || defined(_ASM_GENERIC_INT_L64_H) || \
		defined(_LINUX_IOCTL_H) || defined(_ASM_GENERIC_IOCTL_H) || \
		defined(_LINUX_NET_NAMESPACE_H_) || defined(_LINUX_TTY_FLAGS_H) || \
		defined(__NET_VETH_H_))
#error "sysgate: SYSGATE_BARE_NAMES would define names that headers have: write SYS_O_RDONLY here"
#endif

#ifdef __cplusplus
#define SYSGATE_EXTERN_C extern "C"
#else
#define SYSGATE_EXTERN_C extern
#endif

#if defined(__has_attribute)
#if __has_attribute(externally_visible)
/* Under -flto gcc would else drop a function that only assembler code names. */
#define SYSGATE_KEEP used, externally_visible
#endif
#endif
#ifndef SYSGATE_KEEP
#define SYSGATE_KEEP used
#endif

#define SYSGATE_TEXT_OF(...) #__VA_ARGS__
#define SYSGATE_TEXT(...) SYSGATE_TEXT_OF(__VA_ARGS__)
#define SYSGATE_PRAGMA(text) _Pragma(#text)
#define SYSGATE_NO(text) SYSGATE_PRAGMA(GCC error text) 0

/* Whether a register's value survives being cut to 32 bits, signed or not. */
#define SYSGATE_FITS32(value) \
	((value) == (int)(value) || (value) == (sys_word)(unsigned int)(value))
