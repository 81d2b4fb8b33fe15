/*
 * run-programs FOLDER [RUNNER...]: runs the example programs (tests/programs) in FOLDER on real input,
 * through RUNNER if there is one, and reports in TAP what they do. It is linked statically, so that
 * a booted kernel without anything else can run it too.
 *
 * run-programs --exit STATUS and --kill SIGNAL end so: they are what `launch` is given to run, because
 * a user-mode emulator cannot execute a foreign program, but can one of the host.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROOM = 400000, ARGUMENTS = 16 };

static char **runner;
static int runner_length;
static const char *folder;
static char self[4096];
static int tests;

/* What the last program did. */
static char output[ROOM], errors[ROOM];
static int status;

static void report(int passed, const char *text)
{
	printf("%s %d - %s\n", passed ? "ok" : "not ok", ++tests, text);
	if (!passed)
		printf("# status %d, output \"%.200s\", errors \"%.200s\"\n", status, output,
			errors);
	fflush(stdout);
}

static void fail(const char *what)
{
	printf("Bail out! %s: %s\n", what, strerror(errno));
	exit(1);
}

static void write_file(const char *path, const char *text, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	if (fd < 0 || write(fd, text, size) != (ssize_t)size)
		fail(path);
	close(fd);
}

static void read_file(const char *path, char *text)
{
	int fd = open(path, O_RDONLY);
	ssize_t size = read(fd, text, ROOM - 1);

	if (size < 0)
		fail(path);
	text[size] = 0;
	close(fd);
}

/* Starts a program with standard input and output on fds; its errors go to the file "err". */
static pid_t start(int in, int out, const char *const *arguments)
{
	char *words[ARGUMENTS * 2];
	char path[4096];
	pid_t child = fork();
	int i, fd;

	if (child < 0)
		fail("fork");
	if (child > 0)
		return child;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	fd = open("err", O_WRONLY | O_CREAT | O_TRUNC, 0644);
	if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(fd, 2) < 0)
		_exit(126);
	for (fd = 3; fd < 32; fd++)
		close(fd);
	snprintf(path, sizeof(path), "%s/%s", folder, arguments[0]);
	for (i = 0; i < runner_length; i++)
		words[i] = runner[i];
	words[i++] = path;
	while (*++arguments)
		words[i++] = (char *)(size_t)*arguments;
	words[i] = NULL;
	execvp(words[0], words);
	_exit(127);
}

static void finish(pid_t child)
{
	int ended;

	if (waitpid(child, &ended, 0) != child)
		fail("waitpid");
	status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
	read_file("err", errors);
}

static void run_to(const char *out_path, const char *const *arguments)
{
	int in = open("/dev/null", O_RDONLY);
	int out = open(out_path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	if (in < 0 || out < 0)
		fail(out_path);
	finish(start(in, out, arguments));
	close(in);
	close(out);
}

#define RUN(...) \
	do { \
		run_to("out", (const char *const[]){__VA_ARGS__, NULL}); \
		read_file("out", output); \
	} while (0)

static void check_hello(void)
{
	RUN("hello");
	report(status == 0 && strcmp(output, "hello, kernel\n") == 0, "hello");
}

/* The pipes are small and the reader is slow, so that reads and writes are partial. */
static void check_cat_stream(void)
{
	static char sent[ROOM / 2];
	int in, out[2];
	size_t size = 0, i;
	ssize_t got;
	pid_t child;

	for (i = 0; i < sizeof(sent); i++)
		sent[i] = (char)('a' + i % 23);
	write_file("long", sent, sizeof(sent));
	in = open("long", O_RDONLY);
	if (in < 0 || pipe(out) < 0)
		fail("pipe");
	fcntl(out[1], F_SETPIPE_SZ, 4096);
	child = start(in, out[1], (const char *const[]){"cat", NULL});
	close(in);
	close(out[1]);
	while ((got = read(out[0], output + size, 1 + size % 5000)) > 0 && size < sizeof(sent))
		size += (size_t)got;
	close(out[0]);
	finish(child);
	report(status == 0 && size == sizeof(sent) && memcmp(sent, output, size) == 0,
		"cat copies standard input to a slow reader");
}

static void check_cat(void)
{
	write_file("first", "one\n", 4);
	write_file("second", "two\n", 4);
	RUN("cat", "first", "second");
	report(status == 0 && strcmp(output, "one\ntwo\n") == 0, "cat copies files in order");
	RUN("cat", "first", "none", "second");
	report(status == 1 && strcmp(output, "one\ntwo\n") == 0 && strstr(errors, "none"),
		"cat names the file it cannot open and goes on");
	RUN("cat", ".");
	report(status == 1 && strstr(errors, "cat: .:"), "cat names the folder it cannot read");
	run_to("/dev/full", (const char *const[]){"cat", "first", NULL});
	report(status == 1 && *errors, "cat fails when its output cannot be written");
	check_cat_stream();
}

static void check_list(void)
{
	mkdir("entries", 0755);
	mkdir("entries/folder", 0755);
	write_file("entries/small", "12345", 5);
	write_file("entries/large", "", 0);
	if (truncate("entries/large", 5368709121) < 0)
		fail("truncate");
	RUN("list", "entries");
	report(status == 0 && strstr(output, " 5 small\n"), "list shows a file");
	report(strstr(output, " 5368709121 large\n") != NULL, "list shows a size above 4 GiB");
	report(strstr(output, "d ") && strstr(output, " folder\n"), "list shows a folder");
	RUN("list", "none");
	report(status != 0 && strstr(errors, "none"), "list names the folder it cannot read");
}

static void check_launch(void)
{
	RUN("launch", self, "--exit", "7");
	report(status == 7, "launch returns an exit status");
	RUN("launch", self, "--kill", "9");
	report(status == 137, "launch returns 128 + the signal");
	RUN("launch", "./none");
	report(status == 127 && strstr(errors, "none"), "launch names what it cannot execute");
}

static int open_client(void)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "socket"};
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	int tries;

	for (tries = 0; tries < 1000; tries++) {
		if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0)
			return fd;
		usleep(5000);
	}
	fail("the server does not listen");
	return -1;
}

static int echoes(int fd, const char *text, size_t size)
{
	size_t received = 0;
	ssize_t got = 1;

	if (write(fd, text, size) != (ssize_t)size)
		return 0;
	for (; received < size && got > 0; received += (size_t)got)
		got = read(fd, output + received, size - received);
	return received == size && memcmp(output, text, size) == 0;
}

static void check_echo_server(void)
{
	static char text[50000];
	int in = open("/dev/null", O_RDWR);
	int one, two;
	pid_t child;

	memset(text, 'x', sizeof(text));
	unlink("socket");
	child = start(in, in, (const char *const[]){"echo-server", "socket", NULL});
	one = open_client();
	two = open_client();
	output[0] = 0;
	report(echoes(two, "second", 6) && echoes(one, "first", 5) && echoes(two, "third", 5),
		"echo-server serves two clients at once");
	close(two);
	report(echoes(one, text, sizeof(text)), "echo-server sends back what arrives in pieces");
	kill(child, SIGTERM);
	finish(child);
	report(status == 0 && access("socket", F_OK) < 0,
		"echo-server ends with SIGTERM and cleans up");
	close(one);
	close(in);
}

static void check_ways(void)
{
	RUN("ways");
	report(status == 0 && *output, "ways");
}

static void clean_up(void)
{
	static const char *const files[] = {"out", "err", "first", "second", "long", "socket",
		"entries/small", "entries/large", "entries/folder", "entries"};
	size_t i;

	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		remove(files[i]);
}

int main(int argc, char **argv)
{
	char scratch[] = "/tmp/run-programs.XXXXXX";

	if (argc == 3 && strcmp(argv[1], "--exit") == 0)
		return atoi(argv[2]);
	if (argc == 3 && strcmp(argv[1], "--kill") == 0)
		return raise(atoi(argv[2]));
	if (argc < 2 || argc - 2 > ARGUMENTS) {
		fprintf(stderr, "usage: run-programs FOLDER [RUNNER...]\n");
		return 2;
	}
	runner = argv + 2;
	runner_length = argc - 2;
	folder = realpath(argv[1], NULL);
	if (!folder || readlink("/proc/self/exe", self, sizeof(self) - 1) < 0)
		fail(argv[1]);
	if (!mkdtemp(scratch) || chdir(scratch) < 0)
		fail(scratch);
	signal(SIGPIPE, SIG_IGN);
	check_hello();
	check_cat();
	check_list();
	check_launch();
	check_echo_server();
	check_ways();
	clean_up();
	rmdir(scratch);
	printf("1..%d\n", tests);
	return 0;
}
