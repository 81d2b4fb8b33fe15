/* What linux/if.h and linux/vm_sockets.h take from a libc; the kernel's struct of the same name. */
#ifndef SYS_SOCKET_H
#define SYS_SOCKET_H

#include <linux/socket.h>

typedef __kernel_sa_family_t sa_family_t;

struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};

#endif
