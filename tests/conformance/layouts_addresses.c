/* Sockets: addresses of three families, and options. */
#define SYSGATE_WITH_NET
#include "layouts.h"

/* An abstract name: a NUL and what is the folder's path elsewhere. */
static unsigned int name_socket(struct sys_sockaddr_un *address)
{
	unsigned int length = (unsigned int)length_of(folder_path);

	clear(address, sizeof *address);
	address->sun_family = SYS_AF_UNIX;
	for (unsigned int i = 0; i < length; i++)
		address->sun_path[i + 1] = folder_path[i];
	return (unsigned int)sizeof address->sun_family + 1 + length;
}

static void check_unix(void)
{
	struct sys_sockaddr_un address, got;
	struct sys_ucred peer;
	unsigned int length = name_socket(&address), size = sizeof got;
	int server = sys_socket(SYS_AF_UNIX, SYS_SOCK_STREAM, 0), end;
	int client = sys_socket(SYS_AF_UNIX, SYS_SOCK_STREAM, 0);

	begin_test("sockaddr_un, and the peer's ucred");
	HOLDS(sys_bind(server, &address, length) == 0 && sys_listen(server, 4) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_getsockname(server, &got, &size) == 0 && size == length);
	HOLDS(got.sun_family == SYS_AF_UNIX && is_same(&got, &address, length));
	HOLDS(sys_connect(client, &address, length) == 0);
	size = sizeof got;
	fill(&got, sizeof got);
	HOLDS(sys_getpeername(client, &got, &size) == 0 && size == length);
	HOLDS(is_same(&got, &address, length));
	size = sizeof got;
	end = sys_accept4(server, &got, &size, SYS_SOCK_NONBLOCK);
	HOLDS(end >= 0 && size == 2 && got.sun_family == SYS_AF_UNIX);
	HOLDS((sys_fcntl(end, SYS_F_GETFL, 0) & SYS_O_NONBLOCK) || is_emulated());
	size = sizeof peer;
	fill(&peer, sizeof peer);
	HOLDS(sys_getsockopt(client, SYS_SOL_SOCKET, SYS_SO_PEERCRED, &peer, &size) == 0);
	HOLDS(size == sizeof peer && peer.pid == (sys_u32)sys_getpid());
	HOLDS(peer.uid == sys_geteuid() && peer.gid == sys_getegid());
	sys_close(end);
	sys_close(client);
	sys_close(server);
	end_test();
}

static int read_option(int fd, int option)
{
	unsigned int size = sizeof(int);
	int value = -1;

	return sys_getsockopt(fd, SYS_SOL_SOCKET, option, &value, &size) || size != sizeof value
		? -1
		: value;
}

/* sparc64 alone wants the kernel's old timeval here. */
#ifdef SYSGATE_SPARC64
typedef struct sys_old_timeval option_time;
#else
typedef struct sys_sock_timeval option_time;
#endif

/* The kernel counts in ticks of its clock, the slowest of which are of 10 ms. */
static void check_timeout(void)
{
	option_time time, got;
	unsigned int size = sizeof got;
	int fd = sys_socket(SYS_AF_UNIX, SYS_SOCK_STREAM, 0);

	begin_test("a socket's timeout");
	time.tv_sec = 5;
	time.tv_usec = 500000;
	HOLDS(sys_setsockopt(fd, SYS_SOL_SOCKET, SYS_SO_RCVTIMEO, &time, sizeof time) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_getsockopt(fd, SYS_SOL_SOCKET, SYS_SO_RCVTIMEO, &got, &size) == 0);
	HOLDS(got.tv_sec == 5 && got.tv_usec >= 500000 && got.tv_usec < 510000);
	HOLDS(size == sizeof got);
	sys_close(fd);
	excuse_emulator("the emulator lacks it, or takes it for another");
	end_test();
	excuse_emulator(0);
}

static void check_options(void)
{
	struct sys_linger linger = {1, 17}, got;
	unsigned int size = sizeof got;
	int fd = sys_socket(SYS_AF_UNIX, SYS_SOCK_STREAM, 0), on = 1;

	begin_test("options of sockets");
	HOLDS(sys_setsockopt(fd, SYS_SOL_SOCKET, SYS_SO_LINGER, &linger, sizeof linger) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_getsockopt(fd, SYS_SOL_SOCKET, SYS_SO_LINGER, &got, &size) == 0);
	HOLDS(got.l_onoff == 1 && got.l_linger == 17 && size == sizeof got);
	HOLDS(read_option(fd, SYS_SO_TYPE) == SYS_SOCK_STREAM);
	HOLDS(read_option(fd, SYS_SO_DOMAIN) == SYS_AF_UNIX);
	HOLDS(read_option(fd, SYS_SO_PROTOCOL) == 0 && read_option(fd, SYS_SO_ERROR) == 0);
	HOLDS(read_option(fd, SYS_SO_ACCEPTCONN) == 0 && read_option(fd, SYS_SO_KEEPALIVE) == 0);
	HOLDS(sys_setsockopt(fd, SYS_SOL_SOCKET, SYS_SO_KEEPALIVE, &on, sizeof on) == 0);
	HOLDS(read_option(fd, SYS_SO_KEEPALIVE) == 1 && read_option(fd, SYS_SO_SNDBUF) > 1000);
	sys_close(fd);
	end_test();
}

/* The loopback interface, which nobody has switched on where the tests are the first program. */
static int switch_loopback_on(int fd)
{
	struct sys_ifreq request;

	clear(&request, sizeof request);
	request.ifr_ifrn.ifrn_name[0] = 'l';
	request.ifr_ifrn.ifrn_name[1] = 'o';
	if (sys_ioctl(fd, SYS_SIOCGIFFLAGS, &request))
		return 0;
	if (request.ifr_ifru.ifru_flags & SYS_IFF_UP)
		return 1;
	request.ifr_ifru.ifru_flags |= SYS_IFF_UP;
	return sys_ioctl(fd, SYS_SIOCSIFFLAGS, &request) == 0;
}

static void check_inet(void)
{
	struct sys_sockaddr_in address, got;
	unsigned int size = sizeof got;
	int fd = sys_socket(SYS_AF_INET, SYS_SOCK_DGRAM, 0);
	char byte = 0;

	begin_test("sockaddr_in");
	if (fd == -SYS_EAFNOSUPPORT || !switch_loopback_on(fd)) {
		sys_close(fd);
		skip_test("the kernel has no IPv4, or no loopback");
		return;
	}
	clear(&address, sizeof address);
	address.sin_family = SYS_AF_INET;
	address.sin_addr.s_addr = sys_htonl(SYS_INADDR_LOOPBACK);
	HOLDS(sys_bind(fd, &address, sizeof address) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_getsockname(fd, &got, &size) == 0 && size == 16);
	HOLDS(got.sin_family == SYS_AF_INET && sys_ntohs(got.sin_port) >= 1024);
	HOLDS(sys_ntohl(got.sin_addr.s_addr) == 0x7f000001);
	address.sin_port = got.sin_port;
	HOLDS(sys_sendto(fd, "!", 1, 0, &address, sizeof address) == 1);
	fill(&got, sizeof got);
	HOLDS(sys_recvfrom(fd, &byte, 1, SYS_MSG_DONTWAIT, &got, &size) == 1 && byte == '!');
	HOLDS(is_same(&got, &address, 8));
	sys_close(fd);
	end_test();
}

/* Whether an interface has the loopback address. */
static int has_inet6(void)
{
	int fd = sys_openat(SYS_AT_FDCWD, "/proc/net/if_inet6", SYS_O_RDONLY, 0), found = 0;
	sys_ssize size = sys_read(fd, scratch, page);

	for (sys_ssize at = 0; at + 32 <= size && !found; at++)
		found = is_same(scratch + at, "00000000000000000000000000000001", 32);
	sys_close(fd);
	return found;
}

static void check_inet6(void)
{
	struct sys_sockaddr_in6 address, got;
	unsigned int size = sizeof got;
	int fd = sys_socket(SYS_AF_INET6, SYS_SOCK_DGRAM, 0);
	char byte = 0;

	begin_test("sockaddr_in6");
	clear(&address, sizeof address);
	address.sin6_family = SYS_AF_INET6;
	address.sin6_addr.in6_u.u6_addr8[15] = 1;
	if (!has_inet6()) {
		sys_close(fd);
		skip_test("the kernel has no IPv6, or no address of its own");
		return;
	}
	HOLDS(sys_bind(fd, &address, sizeof address) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_getsockname(fd, &got, &size) == 0 && size == 28);
	HOLDS(got.sin6_family == SYS_AF_INET6 && sys_ntohs(got.sin6_port) >= 1024);
	HOLDS(got.sin6_flowinfo == 0 && got.sin6_scope_id == 0);
	HOLDS(is_same(&got.sin6_addr, &address.sin6_addr, 16));
	address.sin6_port = got.sin6_port;
	HOLDS(sys_sendto(fd, "!", 1, 0, &address, sizeof address) == 1);
	fill(&got, sizeof got);
	HOLDS(sys_recvfrom(fd, &byte, 1, SYS_MSG_DONTWAIT, &got, &size) == 1 && byte == '!');
	HOLDS(is_same(&got, &address, sizeof got));
	sys_close(fd);
	end_test();
}

void check_layouts_of_addresses(void)
{
	check_unix();
	check_options();
	check_timeout();
	check_inet();
	check_inet6();
}
