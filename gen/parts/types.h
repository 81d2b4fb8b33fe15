/*
 * sys_word (above, by ABI) is what a syscall register holds: 64 bits also on x32 and mips n32. A
 * result in -4095..-1 is -errno (linux/err.h MAX_ERRNO).
 */
typedef __SIZE_TYPE__ sys_size; /* size_t */
typedef sys_word sys_ssize; /* ssize_t, as wide as the register that it arrives in */
typedef long long sys_off; /* a file offset, 64 bits everywhere */
typedef unsigned int sys_mode; /* mode_t: permissions and file type */
typedef int sys_pid;
typedef unsigned int sys_uid;
typedef unsigned int sys_gid;
typedef signed char sys_s8;
typedef unsigned char sys_u8;
typedef short sys_s16;
typedef unsigned short sys_u16;
typedef int sys_s32;
typedef unsigned int sys_u32;
typedef long long sys_s64;
typedef unsigned long long sys_u64;
/* A 64-bit field that has the same place in a struct on every ABI (linux/types.h). */
typedef sys_u64 sys_u64_aligned __attribute__((aligned(8)));
/* The kernel's long, where a struct has one: 64 bits on x32 (asm/posix_types.h). */
#ifdef SYSGATE_X32
typedef long long sys_long;
typedef unsigned long long sys_ulong;
#else
typedef long sys_long;
typedef unsigned long sys_ulong;
#endif

/* The halves of a 64-bit value, each in a slot. */
#define SYSGATE_LOW(value) ((sys_word)(int)(value))
#define SYSGATE_HIGH(value) ((sys_word)(int)((value) >> 32))

/* What mmap2 can express: whole units, as many as 32 bits count. */
#if defined(SYSGATE_MMAP2_UNIT) && !defined(SYSGATE_MMAP2_PAGE)
#define SYSGATE_IN_PAGES(offset) \
	(((sys_u64)(offset) & ~((sys_u64)0xffffffff * SYSGATE_MMAP2_UNIT)) == 0)
#define SYSGATE_PAGES(offset) SYSGATE_LOW((sys_u64)(offset) / SYSGATE_MMAP2_UNIT)
#endif

/*
 * What stands in a struct sys_sigaction as the restorer, for the kernels that take it as an
 * argument of its own; sparc's want it less the 8 bytes that a return adds.
 */
#define SYSGATE_RESTORER_OF(action, less) \
	((action) && (action)->restorer ? (sys_word)(action)->restorer - (less) : 0)

/* What semctl's SETVAL, 16, sets: 64-bit kernels look for an int in the upper half (ipc/sem.c). */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define SYSGATE_SETVAL(command, value) \
	((command) == 16 ? (sys_word)((sys_u64)(value) << 32) : (value))
#else
#define SYSGATE_SETVAL(command, value) (value)
#endif

/* SYSGATE_WORD(value): an integer or a pointer as a register's worth, extended as the ABI wants. */
#if SYSGATE_WORD_BITS == SYSGATE_LONG_BITS
#define SYSGATE_WORD(value) ((sys_word)(value))
#elif defined(__cplusplus)
#define SYSGATE_WORD(value) \
	(sizeof(0 ? (value) : (value)) > sizeof(sys_slot) ? (sys_word)(value) \
							  : (sys_word)(sys_slot)(value))
#else
#define SYSGATE_WORD(value) ((sys_word)(SYSGATE_WIDE_OR(value, sys_slot))(value))
#endif

/* The type of value if it is wider than a pointer, else the type narrow: for casts in C. */
#define SYSGATE_WIDE_OR(value, narrow) \
	__typeof__(__builtin_choose_expr( \
		sizeof(0 ? (value) : (value)) > sizeof(long), (value), (narrow)0))
