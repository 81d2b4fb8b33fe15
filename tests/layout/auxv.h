/*
 * What only i386's kernel and most kernels pass; no architecture uses the numbers for something
 * else (arch/x86/include/uapi/asm/auxvec.h).
 */
#ifndef AT_SYSINFO
#define AT_SYSINFO 32
#endif
#ifndef AT_SYSINFO_EHDR
#define AT_SYSINFO_EHDR 33
#endif
