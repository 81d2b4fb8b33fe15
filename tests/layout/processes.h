/* What the headers for user space leave out or name otherwise. */

/* Names that begin with underscores in linux/wait.h and linux/capability.h */
#define W_NOTHREAD __WNOTHREAD
#define W_ALL __WALL
#define W_CLONE __WCLONE
#define LINUX_CAPABILITY_VERSION_1 _LINUX_CAPABILITY_VERSION_1
#define LINUX_CAPABILITY_U32S_1 _LINUX_CAPABILITY_U32S_1
#define LINUX_CAPABILITY_VERSION_2 _LINUX_CAPABILITY_VERSION_2
#define LINUX_CAPABILITY_U32S_2 _LINUX_CAPABILITY_U32S_2
#define LINUX_CAPABILITY_VERSION_3 _LINUX_CAPABILITY_VERSION_3
#define LINUX_CAPABILITY_U32S_3 _LINUX_CAPABILITY_U32S_3

/* The header's limits have 64 bits everywhere: rlim64_is_infinity of kernel/sys.c */
#undef RLIM_INFINITY
#define RLIM_INFINITY RLIM64_INFINITY

/* include/linux/sched.h */
struct kernel_sched_param {
	int sched_priority;
};
