/* linux/input.h as the kernel itself reads it, with its own long for the time. */
struct kernel_input_event {
	__kernel_ulong_t sec;
#if defined(__sparc__) && defined(__arch64__)
	unsigned int usec;
	unsigned int pad;
#else
	__kernel_ulong_t usec;
#endif
	__u16 type;
	__u16 code;
	__s32 value;
};
