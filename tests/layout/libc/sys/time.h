/* What asm/socket.h, linux/sockios.h, linux/errqueue.h and linux/input.h take from a libc with 64-bit time. */
#ifndef SYS_TIME_H
#define SYS_TIME_H

#include <linux/types.h>

typedef __s64 time_t;

struct timeval {
	__s64 tv_sec;
	__s64 tv_usec;
};

struct timespec {
	__s64 tv_sec;
	__s64 tv_nsec;
};

#endif
