/* Constants in network order; the argument is evaluated more than once. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define SYS_HTONS(value) ((sys_u16)(value))
#define SYS_HTONL(value) ((sys_u32)(value))
#else
#define SYS_HTONS(value) ((sys_u16)((sys_u16)(value) >> 8 | (sys_u16)(value) << 8))
#define SYS_HTONL(value) \
	((sys_u32)(value) >> 24 | ((sys_u32)(value) >> 8 & 0xff00) | \
		((sys_u32)(value) << 8 & 0xff0000) | (sys_u32)(value) << 24)
#endif

/* Between the order of the machine and that of the network (byteorder(3)). */
SYSGATE_FN sys_u16 sys_htons(sys_u16 value)
{
	return SYS_HTONS(value);
}

SYSGATE_FN sys_u32 sys_htonl(sys_u32 value)
{
	return SYS_HTONL(value);
}

SYSGATE_FN sys_u16 sys_ntohs(sys_u16 value)
{
	return SYS_HTONS(value);
}

SYSGATE_FN sys_u32 sys_ntohl(sys_u32 value)
{
	return SYS_HTONL(value);
}

/*
 * include/linux/socket.h: what all socket addresses begin with (socket(2)); sa_family is one of
 * AF_*
 */
struct sys_sockaddr {
	sys_u16 sa_family;
	char sa_data[14];
};

/* linux/socket.h: room for an address of any family, aligned like a pointer */
struct sys_sockaddr_storage {
	sys_u16 ss_family;
	char data[126];
} __attribute__((aligned(__alignof__(void *))));

/*
 * linux/un.h: an address of AF_UNIX (unix(7)). The length that a call takes or gives says where the
 * path ends; it need not have a NUL. A first byte of 0 makes the name abstract: no file.
 */
struct sys_sockaddr_un {
	sys_u16 sun_family;
	char sun_path[108];
};

/* linux/in.h: an IPv4 address, in network order */
struct sys_in_addr {
	sys_u32 s_addr;
};

/* linux/in.h: an address of AF_INET (ip(7)); port and address in network order */
struct sys_sockaddr_in {
	sys_u16 sin_family;
	sys_u16 sin_port;
	struct sys_in_addr sin_addr;
	unsigned char pad[8];
};

/* linux/in6.h: an IPv6 address, in network order */
struct sys_in6_addr {
	union {
		sys_u8 u6_addr8[16];
		sys_u16 u6_addr16[8];
		sys_u32 u6_addr32[4];
	} in6_u;
};

/*
 * linux/in6.h: an address of AF_INET6 (ipv6(7)); all in network order but the scope, an
 * interface's index
 */
struct sys_sockaddr_in6 {
	sys_u16 sin6_family;
	sys_u16 sin6_port;
	sys_u32 sin6_flowinfo;
	struct sys_in6_addr sin6_addr;
	sys_u32 sin6_scope_id;
};

/*
 * include/linux/socket.h: a message of sendmsg(2) and recvmsg(2), the kernel's struct user_msghdr.
 * The counts are sys_size, unlike POSIX's. recvmsg updates msg_namelen, msg_controllen and
 * msg_flags.
 */
struct sys_msghdr {
	void *msg_name;
	int msg_namelen;
	struct sys_iovec *msg_iov;
	sys_size msg_iovlen;
	void *msg_control;
	sys_size msg_controllen;
	unsigned int msg_flags;
};

/* include/linux/socket.h: a message of sendmmsg(2) and recvmmsg(2), which fill in msg_len */
struct sys_mmsghdr {
	struct sys_msghdr msg_hdr;
	unsigned int msg_len;
};

/*
 * include/linux/socket.h: what precedes the data of each control message (cmsg(3)); cmsg_len
 * counts itself too
 */
struct sys_cmsghdr {
	sys_size cmsg_len;
	int cmsg_level;
	int cmsg_type;
};

/*
 * Control messages. SYS_CMSG_SPACE(n) is what one with n bytes of data takes of the buffer, which
 * is to be aligned like a long; SYS_CMSG_LEN(n) is its cmsg_len.
 */
#define SYS_CMSG_ALIGN(length) (((length) + sizeof(long) - 1) & ~(sizeof(long) - 1))
#define SYS_CMSG_SPACE(length) (sizeof(struct sys_cmsghdr) + SYS_CMSG_ALIGN(length))
#define SYS_CMSG_LEN(length) (sizeof(struct sys_cmsghdr) + (length))
#define SYS_CMSG_DATA(cmsg) ((unsigned char *)((cmsg) + 1))
#define SYS_CMSG_FIRSTHDR(message) \
	((message)->msg_controllen >= sizeof(struct sys_cmsghdr) \
			? (struct sys_cmsghdr *)(message)->msg_control \
			: (struct sys_cmsghdr *)0)
#define SYS_CMSG_NXTHDR(message, cmsg) sys_cmsg_next(message, cmsg)

/*
 * The control message after cmsg, or 0: also where the header of the next one or cmsg itself would
 * not end within the buffer, or cmsg_len is too short to be true. Before the data of a message is
 * used, its cmsg_len has to be looked at: recvmsg may have cut it off (SYS_MSG_CTRUNC).
 */
SYSGATE_FN struct sys_cmsghdr *sys_cmsg_next(
	const struct sys_msghdr *message, struct sys_cmsghdr *cmsg)
{
	char *here = (char *)cmsg;
	sys_size left = message->msg_controllen - (sys_size)(here - (char *)message->msg_control);
	sys_size length = cmsg->cmsg_len;

	if (length < sizeof(*cmsg) || length > left)
		return 0;
	length = SYS_CMSG_ALIGN(length);
	if (length > left || left - length < sizeof(*cmsg))
		return 0;
	return (struct sys_cmsghdr *)(void *)(here + length);
}

/* include/linux/socket.h: the data of SCM_CREDENTIALS, and what SO_PEERCRED gives (unix(7)) */
struct sys_ucred {
	sys_u32 pid;
	sys_u32 uid;
	sys_u32 gid;
};

/*
 * include/linux/socket.h: what SO_LINGER takes (socket(7)): whether close waits, and how many
 * seconds
 */
struct sys_linger {
	int l_onoff;
	int l_linger;
};

/*
 * linux/time_types.h: what SO_RCVTIMEO, SO_SNDTIMEO and SO_TIMESTAMP exchange. For these sparc64
 * alone wants a struct sys_old_timeval; for the options whose names end in _NEW it is as
 * elsewhere.
 */
struct sys_sock_timeval {
	sys_s64 tv_sec;
	sys_s64 tv_usec;
};

/* sys/time.h, linux/errqueue.h: the data of SCM_TIMESTAMPING: by software, none, and by hardware */
struct sys_scm_timestamping {
	struct sys_timespec ts[3];
};

/* linux/net_tstamp.h: what SO_TIMESTAMPING takes, if it is to name a clock; else it takes an int */
struct sys_so_timestamping {
	int flags;
	int bind_phc;
};

/* linux/net_tstamp.h: the data of SCM_TIMESTAMPING_PKTINFO */
struct sys_scm_ts_pktinfo {
	sys_u32 if_index;
	sys_u32 pkt_length;
	sys_u32 reserved[2];
};

/* linux/net_tstamp.h: what SO_TXTIME takes: a clock, and SOF_TXTIME_* */
struct sys_sock_txtime {
	sys_s32 clockid;
	sys_u32 flags;
};
