/* include/linux/net.h; arch/mips/include/asm/socket.h has its own order. */
#ifdef __mips__
enum { SOCK_DGRAM = 1, SOCK_STREAM = 2 };
#else
enum { SOCK_STREAM = 1, SOCK_DGRAM = 2 };
#endif
enum { SOCK_RAW = 3, SOCK_RDM = 4, SOCK_SEQPACKET = 5, SOCK_DCCP = 6, SOCK_PACKET = 10 };
enum { SHUT_RD, SHUT_WR, SHUT_RDWR };

/* include/linux/net.h, arch/alpha and arch/parisc/include/asm/socket.h */
#include <linux/fcntl.h>
#define SOCK_CLOEXEC O_CLOEXEC
#if defined(__alpha__) || defined(__hppa__)
#define SOCK_NONBLOCK 0x40000000
#else
#define SOCK_NONBLOCK O_NONBLOCK
#endif

/* include/linux/socket.h; x32 and mips n32 are served as include/net/compat.h has it. */
struct kernel_sockaddr {
	__kernel_sa_family_t sa_family;
	char sa_data[14];
};

struct kernel_msghdr {
	void *msg_name;
	int msg_namelen;
	struct iovec *msg_iov;
	unsigned long msg_iovlen;
	void *msg_control;
	unsigned long msg_controllen;
	unsigned int msg_flags;
};

struct kernel_mmsghdr {
	struct kernel_msghdr msg_hdr;
	unsigned int msg_len;
};

struct kernel_cmsghdr {
	unsigned long cmsg_len;
	int cmsg_level;
	int cmsg_type;
};

struct kernel_ucred {
	__u32 pid;
	__u32 uid;
	__u32 gid;
};

struct kernel_linger {
	int l_onoff;
	int l_linger;
};
