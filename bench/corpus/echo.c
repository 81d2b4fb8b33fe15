/*
 * echo PATH: a server on a unix socket that sends its clients what they send, until one has sent "end".
 * echo PATH TEXT: a client that sends the text, and prints what comes back.
 */
#include OS_ADAPTER
#include "print.h"

enum { places = 8 };

static os_pollfd polled[places];
static char buffer[4096];

static int send_all(int fd, const char *bytes, long count)
{
	while (count > 0) {
		long written = os_write(fd, bytes, (unsigned long)count);

		if (os_interrupted(written))
			continue;
		if (os_failed(written))
			return 0;
		bytes += written;
		count -= written;
	}
	return 1;
}

static unsigned int set_address(os_sockaddr_un *address, const char *path)
{
	unsigned int length = 0;

	address->sun_family = OS_AF_UNIX;
	while (length < sizeof address->sun_path - 1 && path[length]) {
		address->sun_path[length] = path[length];
		length++;
	}
	address->sun_path[length] = 0;
	return (unsigned int)sizeof *address;
}

/* Returns whether the client was the last one. */
static int serve(os_pollfd *client)
{
	long count = os_read(client->fd, buffer, sizeof buffer);

	if (os_interrupted(count))
		return 0;
	if (count > 0 && send_all(client->fd, buffer, count))
		return count == 3 && buffer[0] == 'e' && buffer[1] == 'n' && buffer[2] == 'd';
	os_close(client->fd);
	client->fd = -1;
	return 0;
}

static void take(int listener)
{
	int fd = os_accept(listener);

	for (int i = 1; i < places && !os_failed(fd); i++) {
		if (polled[i].fd < 0) {
			polled[i].fd = fd;
			return;
		}
	}
	if (!os_failed(fd))
		os_close(fd);
}

static int run_server(int listener)
{
	for (int i = 0; i < places; i++) {
		polled[i].fd = -1;
		polled[i].events = OS_POLLIN;
	}
	polled[0].fd = listener;
	for (;;) {
		int ready = os_poll(polled, places);

		if (os_failed(ready) && !os_interrupted(ready))
			return 0;
		for (int i = 1; i < places && ready > 0; i++)
			if (polled[i].revents && serve(&polled[i]))
				return 1;
		if (ready > 0 && polled[0].revents)
			take(listener);
	}
}

static int run_client(int fd, const char *text)
{
	long left = (long)length_of(text);

	if (!send_all(fd, text, left))
		return 0;
	while (left > 0) {
		long count = os_read(fd, buffer, sizeof buffer);

		if (os_interrupted(count))
			continue;
		if (count <= 0 || !send_all(1, buffer, count))
			return 0;
		left -= count;
	}
	return print(1, "\n");
}

static int echo(int argc, char **argv, char **environment)
{
	os_sockaddr_un address;
	unsigned int length;
	int fd;

	(void)environment;
	if (argc < 2)
		return complain("usage: echo PATH [TEXT]", "") + 2;
	length = set_address(&address, argv[1]);
	fd = os_socket(OS_AF_UNIX, OS_SOCK_STREAM);
	if (os_failed(fd))
		return complain("echo: no socket for ", argv[1]) + 1;
	if (argc > 2)
		return !(!os_failed(os_connect(fd, &address, length)) && run_client(fd, argv[2]));
	if (os_failed(os_bind(fd, &address, length)) || os_failed(os_listen(fd, places)))
		return complain("echo: cannot listen at ", argv[1]) + 1;
	return !run_server(fd);
}

OS_MAIN(echo)
