/*
 * echo-server PATH [CLIENTS]: sends the clients of a unix socket what they send, until SIGTERM
 * comes or CLIENTS have come and gone. One poll for all; the signal is read from a descriptor.
 * cc -O2 -ffreestanding -nostdlib -static -I include -o echo-server tests/programs/echo-server.c
 */
#define SYSGATE_MEMORY /* compilers call memset to fill a struct */
#include "sysgate.h"

enum { terminate = 0, listener = 1, first = 2, room = 16, end = first + room, piece = 4096 };

/* A negative fd marks a free place, which the kernel skips. */
static struct sys_pollfd polled[end];
static struct {
	sys_ssize held, sent;
	char bytes[piece];
} client[end];

/* SIGPIPE is blocked too, and stays so: a client that has gone is an error of write(2). */
static int open_signal(void)
{
	struct sys_sigset set = {{0}};

	sys_sigset_add(&set, SYS_SIGTERM);
	sys_sigset_add(&set, SYS_SIGPIPE);
	sys_rt_sigprocmask(SYS_SIG_BLOCK, &set, 0, sizeof set);
	sys_sigset_remove(&set, SYS_SIGPIPE);
	return sys_signalfd4(-1, &set, sizeof set, SYS_SFD_CLOEXEC);
}

static int open_listener(const char *path)
{
	struct sys_sockaddr_un address = {.sun_family = SYS_AF_UNIX};
	int fd = sys_socket(SYS_AF_UNIX, SYS_SOCK_STREAM, 0);

	for (sys_size i = 0; i < sizeof address.sun_path - 1 && path[i]; i++)
		address.sun_path[i] = path[i];
	if (sys_bind(fd, &address, sizeof address) || sys_listen(fd, room))
		return -1;
	return fd;
}

/* What one read brings is sent before the next one. Returns whether the client stays. */
static int serve(int i)
{
	int fd = polled[i].fd;
	sys_ssize count = 1;

	if (client[i].sent == client[i].held) {
		count = sys_read(fd, client[i].bytes, piece);
		client[i].held = count > 0 ? count : 0;
		client[i].sent = 0;
	}
	if (client[i].sent < client[i].held) {
		count = sys_write(fd, client[i].bytes + client[i].sent,
			(sys_size)(client[i].held - client[i].sent));
		client[i].sent += count > 0 ? count : 0;
	}
	polled[i].events = client[i].sent < client[i].held ? SYS_POLLOUT : SYS_POLLIN;
	if (count > 0 || count == -SYS_EAGAIN || count == -SYS_EINTR)
		return 1;
	sys_close(fd);
	client[i].held = client[i].sent = 0;
	polled[i].fd = -1;
	return 0;
}

static int echo_server(int argc, char **argv, char **envp)
{
	int left = argc > 2 ? 0 : -1;

	(void)envp;
	for (const char *digit = argc > 2 ? argv[2] : ""; *digit; digit++)
		left = left * 10 + *digit - '0';
	polled[terminate].fd = open_signal();
	polled[listener].fd = argc > 1 ? open_listener(argv[1]) : -1;
	if (polled[terminate].fd < 0 || polled[listener].fd < 0)
		return 1;
	for (int i = first; i < end; i++)
		polled[i].fd = -1;
	polled[terminate].events = SYS_POLLIN;
	while (!polled[terminate].revents && left) {
		int place = first;

		while (place < end && polled[place].fd >= 0)
			place++;
		polled[listener].events = place < end ? SYS_POLLIN : 0;
		if (sys_is_error(sys_ppoll(polled, end, 0, 0, 0)))
			return 1;
		for (int i = first; i < end; i++)
			if (polled[i].revents)
				left -= !serve(i);
		if (polled[listener].revents) {
			polled[place].fd =
				sys_accept4(polled[listener].fd, 0, 0, SYS_SOCK_NONBLOCK);
			polled[place].events = SYS_POLLIN;
		}
	}
	return sys_is_error(sys_unlinkat(SYS_AT_FDCWD, argv[1], 0));
}

SYSGATE_MAIN(echo_server);
