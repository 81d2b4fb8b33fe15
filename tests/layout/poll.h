/* What the headers for user space leave out or name otherwise. */

/* linux/posix_types.h, which has underscores in front of it */
#define FD_SETSIZE __FD_SETSIZE

/* sel_arg_struct of fs/select.c */
struct kernel_old_select_arguments {
	unsigned long n;
	__kernel_fd_set *inp, *outp, *exp;
	struct __kernel_old_timeval *tvp;
};
