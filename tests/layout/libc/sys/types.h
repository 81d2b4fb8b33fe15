/* What asm/ioctls.h and asm/sockios.h take from a libc. */
#ifndef SYS_TYPES_H
#define SYS_TYPES_H

#include <linux/types.h>

typedef __kernel_loff_t loff_t;
typedef __kernel_pid_t pid_t;

#endif
