/* The remote protocol of gdb, as far as this debugger needs it, over a unix socket. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "debug.h"

struct stub {
	FILE *to, *from;
	pid_t emulator;
	char reply[1 << 14];
};

void fail(const char *what, const char *why)
{
	printf("Bail out! debug: %s: %s\n", what, why);
	exit(1);
}

static int next(struct stub *stub)
{
	int byte = getc(stub->from);

	if (byte == EOF)
		fail("the emulator", "is gone");
	return byte;
}

/* $TEXT#SUM, which is acknowledged by + with the next question. */
static void receive(struct stub *stub)
{
	size_t length = 0;
	int byte;

	while (next(stub) != '$')
		;
	while ((byte = next(stub)) != '#') {
		if (length + 1 < sizeof(stub->reply))
			stub->reply[length++] = (char)byte;
	}
	stub->reply[length] = 0;
	next(stub);
	next(stub);
	putc('+', stub->to);
}

static void ask(struct stub *stub, const char *text)
{
	unsigned char sum = 0;

	for (const char *p = text; *p; p++)
		sum = (unsigned char)(sum + (unsigned char)*p);
	fprintf(stub->to, "$%s#%02x", text, sum);
	fflush(stub->to);
	receive(stub);
}

static void command(struct stub *stub, const char *text)
{
	ask(stub, text);
	if (strcmp(stub->reply, "OK") != 0)
		fail(text, stub->reply);
}

static size_t from_hex(const char *text, unsigned char *bytes, size_t room)
{
	size_t count = 0;
	char digits[3] = {0, 0, 0};

	for (; text[0] && text[1] && count < room; text += 2) {
		memcpy(digits, text, 2);
		bytes[count++] = (unsigned char)strtoul(digits, NULL, 16);
	}
	return count;
}

static void to_hex(char *text, const unsigned char *bytes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		sprintf(text + 2 * i, "%02x", bytes[i]);
}

void set_breakpoint(struct stub *stub, uint64_t address)
{
	char text[64];

	snprintf(text, sizeof(text), "Z0,%llx,1", (unsigned long long)address);
	command(stub, text);
}

void read_registers(struct stub *stub, struct registers *registers)
{
	ask(stub, "g");
	registers->length = from_hex(stub->reply, registers->bytes, sizeof(registers->bytes));
}

void write_registers(struct stub *stub, const struct registers *registers, size_t length)
{
	char text[2 * sizeof(registers->bytes) + 2] = "G";

	to_hex(text + 1, registers->bytes, length);
	command(stub, text);
}

/* Some stubs have no command for one register. */
int write_register(struct stub *stub, int which, const unsigned char *bytes, int width)
{
	char text[64];
	int head = snprintf(text, sizeof(text), "P%x=", (unsigned int)which);

	to_hex(text + head, bytes, (size_t)width);
	ask(stub, text);
	return strcmp(stub->reply, "OK") == 0;
}

void read_memory(struct stub *stub, uint64_t address, unsigned char *bytes, size_t size)
{
	char text[64];

	snprintf(text, sizeof(text), "m%llx,%zx", (unsigned long long)address, size);
	ask(stub, text);
	if (from_hex(stub->reply, bytes, size) != size)
		fail(text, stub->reply);
}

void write_memory(struct stub *stub, uint64_t address, const unsigned char *bytes, size_t size)
{
	char text[3072];
	int head = snprintf(text, sizeof(text), "M%llx,%zx:", (unsigned long long)address, size);

	if ((size_t)head + 2 * size >= sizeof(text))
		fail(text, "too long");
	to_hex(text + head, bytes, size);
	command(stub, text);
}

/* T and S come with the signal that stopped the program, W with its exit status. */
static int resume(struct stub *stub, const char *text)
{
	unsigned char code = 0;

	ask(stub, text);
	from_hex(stub->reply + 1, &code, 1);
	if (stub->reply[0] == 'W') {
		fflush(stub->to);
		waitpid(stub->emulator, NULL, 0);
		return code;
	}
	if ((stub->reply[0] != 'T' && stub->reply[0] != 'S') || code != SIGTRAP)
		fail("the program stopped", stub->reply);
	return -1;
}

int go_on(struct stub *stub)
{
	return resume(stub, "c");
}

int step(struct stub *stub)
{
	return resume(stub, "s");
}

/* EMULATOR -g SOCKET OPTION... PROGRAM */
static void run_emulator(char **command, const char *socket)
{
	char *words[64] = {command[0], "-g", (char *)socket};

	for (int i = 1; i < 60 && command[i]; i++)
		words[i + 2] = command[i];
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	execvp(words[0], words);
	fail(words[0], strerror(errno));
}

static int connect_to(const char *path)
{
	const struct timespec pause = {0, 5000000};
	struct sockaddr_un address;
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		fail("a socket", strerror(errno));
	memset(&address, 0, sizeof(address));
	address.sun_family = AF_UNIX;
	snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
	for (int tries = 0; tries < 2000; tries++) {
		if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0)
			return fd;
		nanosleep(&pause, NULL);
	}
	fail("no gdb stub", strerror(errno));
}

struct stub *start_emulator(char **command, const char *socket)
{
	static struct stub stub;
	int fd, copy;

	unlink(socket);
	stub.emulator = fork();
	if (stub.emulator == 0)
		run_emulator(command, socket);
	fd = connect_to(socket);
	unlink(socket);
	copy = dup(fd);
	if (copy < 0)
		fail("the socket", strerror(errno));
	stub.to = fdopen(fd, "w");
	stub.from = fdopen(copy, "r");
	if (!stub.to || !stub.from)
		fail("the socket", strerror(errno));
	/* To debuggers that do not ask it gives floating point registers among the others. */
	ask(&stub, "qXfer:features:read:target.xml:0,ffb");
	return &stub;
}
