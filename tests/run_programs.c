/*
 * run-programs FOLDER [RUNNER...]: runs the example programs (tests/programs) in FOLDER on real input,
 * through RUNNER if there is one, and reports in TAP what they do. It is freestanding, like the
 * programs, so that it is built for every kernel that is booted, too.
 *
 * run-programs --exit STATUS and --kill SIGNAL end so: they are what `launch` is given to run, because
 * a user-mode emulator cannot execute a foreign program, but can one of the host.
 */
#define SYSGATE_MEMORY
#include "sysgate.h"
#include "wait_child.h"

enum {
	ROOM = 400000,
	ARGUMENTS = 16,
	PATH_ROOM = 4096,
	SET_PIPE_SIZE = 1031, /* F_SETPIPE_SZ */
	PARENT_DEATH_SIGNAL = 1 /* PR_SET_PDEATHSIG */
};

static char **runner, **environment;
static int runner_length;
static const char *folder;
static char self[PATH_ROOM];
static int tests;

/* What the last program did. */
static char output[ROOM], errors[ROOM];
static int status;

static sys_size length_of(const char *text)
{
	sys_size length = 0;

	while (text[length])
		length++;
	return length;
}

static int is_same(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

static int is_same_bytes(const char *a, const char *b, sys_size size)
{
	while (size && *a == *b)
		a++, b++, size--;
	return size == 0;
}

static int contains(const char *text, const char *part)
{
	for (; *text; text++)
		if (is_same_bytes(text, part, length_of(part)))
			return 1;
	return 0;
}

/* A line to print, or a path: what does not fit is cut off. */
struct text {
	char bytes[PATH_ROOM];
	sys_size length;
};

static void append(struct text *text, const char *more, sys_size most)
{
	while (*more && most-- && text->length < sizeof text->bytes - 1)
		text->bytes[text->length++] = *more++;
	text->bytes[text->length] = 0;
}

/* By subtraction: some machines need a library to divide. */
static void append_number(struct text *text, int number)
{
	static const int unit[] = {
		1000000000, 100000000, 10000000, 1000000, 100000, 10000, 1000, 100, 10, 1};
	sys_size i = 0;

	if (number < 0) {
		append(text, "-", 1);
		number = -number;
	}
	while (unit[i] > number && unit[i] > 1)
		i++;
	for (; i < sizeof unit / sizeof unit[0]; i++) {
		char digit[2] = "0";

		for (; number >= unit[i]; number -= unit[i])
			digit[0]++;
		append(text, digit, 1);
	}
}

static int read_number(const char *digits)
{
	int number = 0;

	while (*digits >= '0' && *digits <= '9')
		number = number * 10 + *digits++ - '0';
	return number;
}

static void report(int passed, const char *what)
{
	static struct text line;

	line.length = 0;
	append(&line, passed ? "ok " : "not ok ", 8);
	append_number(&line, ++tests);
	append(&line, " - ", 3);
	append(&line, what, 200);
	append(&line, "\n", 1);
	if (!passed) {
		append(&line, "# status ", 20);
		append_number(&line, status);
		append(&line, ", output \"", 20);
		append(&line, output, 200);
		append(&line, "\", errors \"", 20);
		append(&line, errors, 200);
		append(&line, "\"\n", 2);
	}
	sys_write(1, line.bytes, line.length);
}

static void fail(const char *what)
{
	static struct text line;

	append(&line, "Bail out! ", 20);
	append(&line, what, 200);
	append(&line, "\n", 1);
	sys_write(1, line.bytes, line.length);
	sys_exit_group(1);
}

static int open_file(const char *path, int flags)
{
	int fd = sys_openat(SYS_AT_FDCWD, path, flags, 0644);

	if (fd < 0)
		fail(path);
	return fd;
}

static void write_file(const char *path, const char *text, sys_size size)
{
	int fd = open_file(path, SYS_O_WRONLY | SYS_O_CREAT | SYS_O_TRUNC);

	if (sys_write(fd, text, size) != (sys_ssize)size)
		fail(path);
	sys_close(fd);
}

static void read_file(const char *path, char *text)
{
	int fd = open_file(path, SYS_O_RDONLY);
	sys_ssize size = sys_read(fd, text, ROOM - 1);

	if (size < 0)
		fail(path);
	text[size] = 0;
	sys_close(fd);
}

static const char *find_path(void)
{
	char **variable;

	for (variable = environment; *variable; variable++)
		if (is_same_bytes(*variable, "PATH=", 5))
			return *variable + 5;
	return "";
}

/* Executes a program, which PATH is searched for if its name has no slash. */
static void execute(char **words)
{
	static struct text path;
	const char *place = find_path();
	const char *end;

	if (contains(words[0], "/"))
		sys_execve(words[0], words, environment);
	for (; *place; place = *end ? end + 1 : end) {
		for (end = place; *end && *end != ':'; end++)
			;
		path.length = 0;
		append(&path, place, (sys_size)(end - place));
		append(&path, "/", 1);
		append(&path, words[0], PATH_ROOM);
		sys_execve(path.bytes, words, environment);
	}
	sys_exit_group(127);
}

/* In the child: standard input and output on fds; errors go to the file "err". */
static void redirect(int in, int out)
{
	int fd = open_file("err", SYS_O_WRONLY | SYS_O_CREAT | SYS_O_TRUNC);

	if ((in != 0 && sys_dup3(in, 0, 0) < 0) || (out != 1 && sys_dup3(out, 1, 0) < 0) ||
		sys_dup3(fd, 2, 0) < 0)
		sys_exit_group(126);
	for (fd = 3; fd < 32; fd++)
		sys_close(fd);
}

static sys_pid start(int in, int out, const char *const *arguments)
{
	static struct text path;
	char *words[ARGUMENTS * 2];
	sys_pid child = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
	int i;

	if (child < 0)
		fail("clone");
	if (child > 0)
		return child;
	sys_prctl(PARENT_DEATH_SIGNAL, SYS_SIGKILL, 0, 0, 0);
	redirect(in, out);
	append(&path, folder, PATH_ROOM);
	append(&path, "/", 1);
	append(&path, arguments[0], PATH_ROOM);
	for (i = 0; i < runner_length; i++)
		words[i] = runner[i];
	words[i++] = path.bytes;
	while (*++arguments)
		words[i++] = (char *)(sys_size)*arguments;
	words[i] = 0;
	execute(words);
	return -1;
}

static void finish(sys_pid child)
{
	status = wait_child(child, 0);
	if (status < 0)
		fail("waitid");
	read_file("err", errors);
}

static void run_to(const char *out_path, const char *const *arguments)
{
	int in = open_file("/dev/null", SYS_O_RDONLY);
	int out = open_file(out_path, SYS_O_WRONLY | SYS_O_CREAT | SYS_O_TRUNC);

	finish(start(in, out, arguments));
	sys_close(in);
	sys_close(out);
}

#define RUN(...) \
	do { \
		run_to("out", (const char *const[]){__VA_ARGS__, 0}); \
		read_file("out", output); \
	} while (0)

static void check_hello(void)
{
	RUN("hello");
	report(status == 0 && is_same(output, "hello, kernel\n"), "hello");
}

/* The pipes are small and the reader is slow, so that reads and writes are partial. */
static void check_cat_stream(void)
{
	static char sent[ROOM / 2];
	int in, out[2];
	sys_size size = 0, i;
	sys_ssize got;
	sys_pid child;

	for (i = 0; i < sizeof sent; i++)
		sent[i] = (char)('a' + (i & 15) + (i >> 4 & 7));
	write_file("long", sent, sizeof sent);
	in = open_file("long", SYS_O_RDONLY);
	if (sys_pipe2(out, 0) < 0)
		fail("pipe2");
	sys_fcntl(out[1], SET_PIPE_SIZE, 4096);
	child = start(in, out[1], (const char *const[]){"cat", 0});
	sys_close(in);
	sys_close(out[1]);
	while ((got = sys_read(out[0], output + size, 1 + (size & 4095))) > 0 && size < sizeof sent)
		size += (sys_size)got;
	sys_close(out[0]);
	finish(child);
	report(status == 0 && size == sizeof sent && is_same_bytes(sent, output, size),
		"cat copies standard input to a slow reader");
}

static void check_cat(void)
{
	write_file("first", "one\n", 4);
	write_file("second", "two\n", 4);
	RUN("cat", "first", "second");
	report(status == 0 && is_same(output, "one\ntwo\n"), "cat copies files in order");
	RUN("cat", "first", "none", "second");
	report(status == 1 && is_same(output, "one\ntwo\n") && contains(errors, "none"),
		"cat names the file it cannot open and goes on");
	RUN("cat", ".");
	report(status == 1 && contains(errors, "cat: .:"), "cat names the folder it cannot read");
	run_to("/dev/full", (const char *const[]){"cat", "first", 0});
	report(status == 1 && *errors, "cat fails when its output cannot be written");
	check_cat_stream();
}

static void check_list(void)
{
	sys_mkdirat(SYS_AT_FDCWD, "entries", 0755);
	sys_mkdirat(SYS_AT_FDCWD, "entries/folder", 0755);
	write_file("entries/small", "12345", 5);
	write_file("entries/large", "", 0);
	if (sys_truncate("entries/large", 5368709121) < 0)
		fail("truncate");
	RUN("list", "entries");
	report(status == 0 && contains(output, " 5 small\n"), "list shows a file");
	report(contains(output, " 5368709121 large\n"), "list shows a size above 4 GiB");
	report(contains(output, "d ") && contains(output, " folder\n"), "list shows a folder");
	RUN("list", "none");
	report(status != 0 && contains(errors, "none"), "list names the folder it cannot read");
}

static void check_launch(void)
{
	RUN("launch", self, "--exit", "7");
	report(status == 7, "launch returns an exit status");
	RUN("launch", self, "--kill", "9");
	report(status == 137, "launch returns 128 + the signal");
	RUN("launch", "./none");
	report(status == 127 && contains(errors, "none"), "launch names what it cannot execute");
}

static int open_client(void)
{
	const struct sys_timespec pause = {0, 5000000};
	struct sys_sockaddr_un address = {SYS_AF_UNIX, "socket"};
	int fd = sys_socket(SYS_AF_UNIX, SYS_SOCK_STREAM, 0);
	int tries;

	for (tries = 0; tries < 1000; tries++) {
		if (sys_connect(fd, &address, sizeof address) == 0)
			return fd;
		sys_nanosleep(&pause, 0);
	}
	fail("the server does not listen");
	return -1;
}

static int echoes(int fd, const char *text, sys_size size)
{
	sys_size received = 0;
	sys_ssize got = 1;

	if (sys_write(fd, text, size) != (sys_ssize)size)
		return 0;
	for (; received < size && got > 0; received += (sys_size)got)
		got = sys_read(fd, output + received, size - received);
	return received == size && is_same_bytes(output, text, size);
}

static void check_echo_server(void)
{
	static char text[50000];
	int in = open_file("/dev/null", SYS_O_RDWR);
	int one, two;
	sys_pid child;

	memset(text, 'x', sizeof text);
	sys_unlinkat(SYS_AT_FDCWD, "socket", 0);
	child = start(in, in, (const char *const[]){"echo-server", "socket", 0});
	one = open_client();
	two = open_client();
	output[0] = 0;
	report(echoes(two, "second", 6) && echoes(one, "first", 5) && echoes(two, "third", 5),
		"echo-server serves two clients at once");
	sys_close(two);
	report(echoes(one, text, sizeof text), "echo-server sends back what arrives in pieces");
	sys_kill(child, SYS_SIGTERM);
	finish(child);
	report(status == 0 && sys_faccessat(SYS_AT_FDCWD, "socket", 0) < 0,
		"echo-server ends with SIGTERM and cleans up");
	sys_close(one);
	sys_close(in);
}

static void check_ways(void)
{
	RUN("ways");
	report(status == 0 && *output, "ways");
}

static void clean_up(const char *scratch)
{
	static const char *const files[] = {"out", "err", "first", "second", "long", "socket",
		"entries/small", "entries/large"};
	sys_size i;

	for (i = 0; i < sizeof files / sizeof files[0]; i++)
		sys_unlinkat(SYS_AT_FDCWD, files[i], 0);
	sys_unlinkat(SYS_AT_FDCWD, "entries/folder", SYS_AT_REMOVEDIR);
	sys_unlinkat(SYS_AT_FDCWD, "entries", SYS_AT_REMOVEDIR);
	sys_unlinkat(SYS_AT_FDCWD, scratch, SYS_AT_REMOVEDIR);
}

/* The folder's absolute path, and this program's */
static void find_places(const char *name)
{
	static struct text path;
	static char here[PATH_ROOM];
	sys_ssize length = sys_readlinkat(SYS_AT_FDCWD, "/proc/self/exe", self, sizeof self - 1);

	if (length < 0 || sys_getcwd(here, sizeof here) < 0)
		fail("/proc/self/exe");
	if (*name != '/') {
		append(&path, here, PATH_ROOM);
		append(&path, "/", 1);
	}
	append(&path, name, PATH_ROOM);
	folder = path.bytes;
}

static const char *enter_scratch(void)
{
	static struct text path;

	append(&path, "/tmp/run-programs.", 20);
	append_number(&path, sys_getpid());
	if (sys_mkdirat(SYS_AT_FDCWD, path.bytes, 0755) < 0 || sys_chdir(path.bytes) < 0)
		fail(path.bytes);
	return path.bytes;
}

static void print_plan(void)
{
	static struct text line;

	append(&line, "1..", 3);
	append_number(&line, tests);
	append(&line, "\n", 1);
	sys_write(1, line.bytes, line.length);
}

/* A signal that kills a process kills it before kill returns. */
static int kill_self(int number)
{
	sys_kill(sys_getpid(), number);
	return 1;
}

static void ignore_broken_pipes(void)
{
	struct sys_sigset set = {{1ul << (SYS_SIGPIPE - 1)}};

	sys_rt_sigprocmask(SYS_SIG_BLOCK, &set, 0, sizeof set);
}

static int run_programs(int argc, char **argv, char **envp)
{
	const char *scratch;

	environment = envp;
	if (argc == 3 && is_same(argv[1], "--exit"))
		return read_number(argv[2]);
	if (argc == 3 && is_same(argv[1], "--kill"))
		return kill_self(read_number(argv[2]));
	if (argc < 2 || argc - 2 > ARGUMENTS) {
		fail("usage: run-programs FOLDER [RUNNER...]");
		return 2;
	}
	runner = argv + 2;
	runner_length = argc - 2;
	find_places(argv[1]);
	scratch = enter_scratch();
	ignore_broken_pipes();
	check_hello();
	check_cat();
	check_list();
	check_launch();
	check_echo_server();
	check_ways();
	clean_up(scratch);
	print_plan();
	return 0;
}

SYSGATE_MAIN(run_programs);
