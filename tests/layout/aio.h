/* __aio_sigset of fs/aio.c, which 32-bit programs give with their own pointer and size, but not x32's */
struct kernel_aio_sigset {
	const void *sigmask;
#if defined(__x86_64__) && defined(__ILP32__)
	unsigned int sigmask_high;
#endif
	__kernel_ulong_t sigsetsize;
};
