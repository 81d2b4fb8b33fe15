/* What the headers for user space leave out. The ABI is asked of the compiler. */

/* include/vdso/bits.h, for arch/s390/include/asm/elf.h */
#define BIT(number) (1UL << (number))

/* arch/riscv/include/asm/cacheflush.h, which has SYS_ in front of them */
#ifdef __riscv
enum { RISCV_FLUSH_ICACHE_LOCAL = 1, RISCV_FLUSH_ICACHE_ALL = 1 };
#endif

/* arch/powerpc/include/asm/rtas-types.h */
#ifdef __powerpc__
struct kernel_rtas_args {
	__be32 token;
	__be32 nargs;
	__be32 nret;
	__be32 args[16];
	__be32 *rets;
} __attribute__((aligned(8)));
#endif
