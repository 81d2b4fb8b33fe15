/* Messages: what they are made of, their control messages, and several at once. */
#include "layouts.h"

enum { room = 256 };

/* Two pieces of text and a control buffer. */
struct message {
	struct sys_msghdr header;
	struct sys_iovec vector[2];
	char text[2][16];
	unsigned long control[room / sizeof(long)];
};

static void open_message(struct message *message, sys_size controls)
{
	fill(message, sizeof *message);
	clear(message->control, sizeof message->control);
	for (int i = 0; i < 2; i++) {
		message->vector[i].iov_base = message->text[i];
		message->vector[i].iov_len = 3;
	}
	message->header.msg_name = 0;
	message->header.msg_namelen = 0;
	message->header.msg_iov = message->vector;
	message->header.msg_iovlen = 2;
	message->header.msg_control = controls ? message->control : 0;
	message->header.msg_controllen = controls;
}

static struct sys_cmsghdr *add_control(
	struct sys_cmsghdr *control, int type, const void *data, sys_size size)
{
	control->cmsg_len = SYS_CMSG_LEN(size);
	control->cmsg_level = SYS_SOL_SOCKET;
	control->cmsg_type = type;
	for (sys_size i = 0; i < size; i++)
		SYS_CMSG_DATA(control)[i] = ((const unsigned char *)data)[i];
	return control;
}

static sys_ssize send_descriptors(int fd, const int *descriptors, const struct sys_ucred *sender)
{
	const sys_size size = 3 * sizeof(int);
	struct message message;
	struct sys_cmsghdr *control;

	open_message(&message, SYS_CMSG_SPACE(size) + SYS_CMSG_SPACE(sizeof *sender));
	for (int i = 0; i < 3; i++) {
		message.text[0][i] = "fdt"[i];
		message.text[1][i] = "est"[i];
	}
	control = SYS_CMSG_FIRSTHDR(&message.header);
	if (!HOLDS(control != 0))
		return -1;
	add_control(control, SYS_SCM_RIGHTS, descriptors, size);
	control = SYS_CMSG_NXTHDR(&message.header, control);
	if (!HOLDS(control != 0))
		return -1;
	add_control(control, SYS_SCM_CREDENTIALS, sender, sizeof *sender);
	HOLDS(!SYS_CMSG_NXTHDR(&message.header, control));
	return sys_sendmsg(fd, &message.header, 0);
}

static struct sys_cmsghdr *find_control(const struct message *message, int type)
{
	struct sys_cmsghdr *control = SYS_CMSG_FIRSTHDR(&message->header);

	while (control && (control->cmsg_level != SYS_SOL_SOCKET || control->cmsg_type != type))
		control = SYS_CMSG_NXTHDR(&message->header, control);
	return control;
}

/* What control messages hold need not be aligned for what it is. */
static void copy_data(void *to, const struct sys_cmsghdr *control, sys_size size)
{
	for (sys_size i = 0; i < size; i++)
		((unsigned char *)to)[i] = ((const unsigned char *)(control + 1))[i];
}

/* The three work: a pipe's two ends, and a file. */
static void check_received(const struct sys_cmsghdr *control)
{
	int fds[3];
	char bytes[8];

	if (!HOLDS(control && control->cmsg_len == SYS_CMSG_LEN(sizeof fds)))
		return;
	copy_data(fds, control, sizeof fds);
	HOLDS(sys_write(fds[1], "pipe", 4) == 4);
	HOLDS(sys_read(fds[0], bytes, 8) == 4 && is_same(bytes, "pipe", 4));
	HOLDS(sys_pread64(fds[2], bytes, 8, 0) == 8 && is_same(bytes, "ABCDEFGH", 8));
	for (int i = 0; i < 3; i++)
		sys_close(fds[i]);
}

static void check_controls(const int *ends, const int *fds, const struct sys_ucred *sender)
{
	struct message message;
	struct sys_cmsghdr *control;
	struct sys_ucred got;

	begin_test("sendmsg and recvmsg carry descriptors and credentials");
	HOLDS(send_descriptors(ends[1], fds, sender) == 6);
	open_message(&message, sizeof message.control);
	HOLDS(sys_recvmsg(ends[0], &message.header, SYS_MSG_DONTWAIT) == 6);
	HOLDS(is_same(message.text[0], "fdt", 3) && is_same(message.text[1], "est", 3));
	HOLDS(message.header.msg_namelen == 0 && message.header.msg_iovlen == 2);
	HOLDS(!(message.header.msg_flags & (SYS_MSG_CTRUNC | SYS_MSG_TRUNC)));
	HOLDS(message.header.msg_controllen <= SYS_CMSG_SPACE(12) + SYS_CMSG_SPACE(12));
	HOLDS(message.header.msg_controllen >= SYS_CMSG_SPACE(12) + SYS_CMSG_LEN(12));
	check_received(find_control(&message, SYS_SCM_RIGHTS));
	control = find_control(&message, SYS_SCM_CREDENTIALS);
	if (HOLDS(control && control->cmsg_len == SYS_CMSG_LEN(sizeof got))) {
		copy_data(&got, control, sizeof got);
		HOLDS(got.pid == sender->pid && got.uid == sender->uid && got.gid == sender->gid);
	}
	end_test();
}

/* The credentials come first; behind them there is room for one descriptor. */
static void check_truncation(const int *ends, const int *fds, const struct sys_ucred *sender)
{
	struct message message;
	struct sys_cmsghdr *control;
	int fd = -1;

	begin_test("recvmsg tells that control messages did not fit");
	HOLDS(send_descriptors(ends[1], fds, sender) == 6);
	open_message(&message, SYS_CMSG_SPACE(sizeof *sender) + SYS_CMSG_LEN(sizeof fd));
	HOLDS(sys_recvmsg(ends[0], &message.header, SYS_MSG_DONTWAIT) == 6);
	HOLDS((message.header.msg_flags & SYS_MSG_CTRUNC) != 0);
	control = find_control(&message, SYS_SCM_RIGHTS);
	if (HOLDS(control && control->cmsg_len == SYS_CMSG_LEN(sizeof fd))) {
		copy_data(&fd, control, sizeof fd);
		HOLDS(sys_close(fd) == 0);
	}
	excuse_emulator("the emulator has a larger buffer of its own");
	end_test();
	excuse_emulator(0);
}

static void check_credentials(void)
{
	struct sys_ucred sender = {0, 0, 0};
	int ends[2], fds[3], on = 1;

	sender.pid = (sys_u32)sys_getpid();
	sender.uid = sys_getuid();
	sender.gid = sys_getgid();
	sys_socketpair(SYS_AF_UNIX, SYS_SOCK_STREAM | SYS_SOCK_CLOEXEC, 0, ends);
	sys_setsockopt(ends[0], SYS_SOL_SOCKET, SYS_SO_PASSCRED, &on, sizeof on);
	sys_pipe2(fds, 0);
	fds[2] = open_letters(0);
	check_controls(ends, fds, &sender);
	check_truncation(ends, fds, &sender);
	for (int i = 0; i < 3; i++)
		sys_close(fds[i]);
	sys_close(ends[0]);
	sys_close(ends[1]);
}

enum { message_count = 3 };

/* Each of another length, so that a wrong stride shows; the last header stays as it is. */
static void send_many(int fd)
{
	struct message sent[message_count];
	struct sys_mmsghdr headers[message_count + 1];

	begin_test("sendmmsg");
	fill(headers, sizeof headers);
	for (int i = 0; i < message_count; i++) {
		open_message(&sent[i], 0);
		sent[i].vector[1].iov_len = (unsigned int)i;
		sent[i].text[0][0] = (char)('a' + i);
		headers[i].msg_hdr = sent[i].header;
	}
	HOLDS(sys_sendmmsg(fd, headers, message_count, 0) == message_count);
	for (int i = 0; i < message_count; i++)
		HOLDS(headers[i].msg_len == 3u + (unsigned int)i);
	HOLDS(is_still_filled(&headers[message_count], sizeof *headers));
	end_test();
}

static void receive_many(int fd)
{
	struct message got[message_count];
	struct sys_mmsghdr headers[message_count + 1];
	struct sys_timespec timeout = {1, 0};

	begin_test("recvmmsg");
	fill(headers, sizeof headers);
	for (int i = 0; i < message_count; i++) {
		open_message(&got[i], 0);
		headers[i].msg_hdr = got[i].header;
	}
	HOLDS(sys_recvmmsg(fd, headers, message_count, SYS_MSG_DONTWAIT, &timeout) ==
		message_count);
	for (int i = 0; i < message_count; i++)
		HOLDS(headers[i].msg_len == 3u + (unsigned int)i && got[i].text[0][0] == 'a' + i);
	HOLDS(is_still_filled(&headers[message_count], sizeof *headers));
	excuse_emulator("the emulator lacks the one with 64 bits of time");
	end_test();
	excuse_emulator(0);
}

static void check_many(void)
{
	int ends[2];

	sys_socketpair(SYS_AF_UNIX, SYS_SOCK_DGRAM, 0, ends);
	send_many(ends[0]);
	receive_many(ends[1]);
	sys_close(ends[0]);
	sys_close(ends[1]);
}

void check_layouts_of_sockets(void)
{
	check_credentials();
	check_many();
}
