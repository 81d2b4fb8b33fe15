/*
 * The first program of a kernel booted for the tests: runs each command of the file /commands and
 * powers off. A command is a line of words separated by single spaces; the first is the path.
 * Its output goes to the console between the lines `# run COMMAND` and `# exit COMMAND STATUS`,
 * STATUS as a shell reports it (128 + the signal that killed it). Around them, `# kernel` tells
 * which kernel it is, `# taint` and `# tainted` whether something went wrong in it, before and after
 * (Documentation/admin-guide/tainted-kernels.rst), and `# done` is the end.
 */
#define SYSGATE_MEMORY /* compilers call memset to fill an array */
#include "sysgate.h"
#include "wait_child.h"

enum {
	SECONDS = 20, /* a command that takes longer is killed */
	TICKS = 200, /* looks in a second whether it has ended */
	WORDS = 32
};

static char commands[1 << 17];

static sys_size length_of(const char *text)
{
	sys_size length = 0;

	while (text[length])
		length++;
	return length;
}

static void print(const char *text)
{
	sys_write(1, text, length_of(text));
}

/* A number below 1000; some machines need a library to divide. */
static void print_number(unsigned int number)
{
	char digits[4] = "000";
	const char *first = digits;

	for (; number >= 100; number -= 100)
		digits[0]++;
	for (; number >= 10; number -= 10)
		digits[1]++;
	digits[2] = (char)('0' + number);
	while (*first == '0' && first < digits + 2)
		first++;
	print(first);
}

static void split(char *line, char **words)
{
	int count = 0;

	words[count++] = line;
	for (; *line && count < WORDS; line++) {
		if (*line == ' ') {
			*line = 0;
			words[count++] = line + 1;
		}
	}
	words[count] = 0;
}

/* Waits for a child, which is killed when its time is over. */
static unsigned int wait_for(sys_pid child)
{
	const struct sys_timespec pause = {0, 1000000000 / TICKS};
	int status, ticks;

	for (ticks = 0; (status = wait_child(child, SYS_WNOHANG)) < 0; ticks++) {
		if (status != -1)
			return 126;
		if (ticks == SECONDS * TICKS)
			sys_kill(child, SYS_SIGKILL);
		sys_nanosleep(&pause, 0);
	}
	return (unsigned int)status;
}

static unsigned int run(char *line, char **envp)
{
	sys_pid child = sys_clone(0, 0, 0, 0, 0);

	if (child == 0) {
		char *words[WORDS + 1];

		split(line, words);
		sys_execve(words[0], words, envp);
		sys_exit_group(127);
	}
	return child < 0 ? 126 : wait_for(child);
}

static void run_all(char **envp)
{
	char *line, *end;

	for (line = commands; *line; line = end) {
		unsigned int status;

		for (end = line; *end && *end != '\n'; end++)
			;
		if (*end)
			*end++ = 0;
		print("# run ");
		print(line);
		print("\n");
		status = run(line, envp);
		print("# exit ");
		print(line);
		print(" ");
		print_number(status);
		print("\n");
	}
}

static void print_kernel(void)
{
	struct sys_utsname name;

	sys_uname(&name);
	print("# kernel ");
	print(name.sysname);
	print(" ");
	print(name.release);
	print(" ");
	print(name.machine);
	print("\n");
}

static void print_taint(const char *what)
{
	char text[32];
	int fd = sys_openat(SYS_AT_FDCWD, "/proc/sys/kernel/tainted", SYS_O_RDONLY, 0);
	sys_ssize length = sys_read(fd, text, sizeof(text) - 1);

	text[length > 0 ? length : 0] = 0;
	sys_close(fd);
	print(what);
	print(length > 0 ? text : "unknown\n");
}

/* A machine whose clock the kernel does not know starts in 1970. */
static void set_clock(void)
{
	const struct sys_timespec today = {1767225600, 0}; /* 2026 */
	struct sys_timespec now;

	if (sys_clock_gettime(SYS_CLOCK_REALTIME, &now) == 0 && now.tv_sec < today.tv_sec)
		sys_clock_settime(SYS_CLOCK_REALTIME, &today);
}

static int run_commands(int argc, char **argv, char **envp)
{
	const struct sys_timespec pause = {0, 1000000000 / TICKS};
	int fd;

	(void)argc;
	(void)argv;
	print("\n"); /* the firmware may have left half a line on the console */
	sys_mount("none", "/dev", "devtmpfs", 0, 0);
	sys_mount("none", "/proc", "proc", 0, 0);
	sys_mount("none", "/tmp", "tmpfs", 0, 0);
	fd = sys_openat(SYS_AT_FDCWD, "/commands", SYS_O_RDONLY, 0);
	if (fd < 0 || sys_read(fd, commands, sizeof(commands) - 1) < 0)
		print("# no /commands\n");
	set_clock();
	print_kernel();
	print_taint("# taint ");
	run_all(envp);
	print_taint("# tainted ");
	print("# done\n");
	sys_nanosleep(&pause, 0); /* the console sends the last of it */
	sys_reboot((int)SYS_LINUX_REBOOT_MAGIC1, SYS_LINUX_REBOOT_MAGIC2,
		SYS_LINUX_REBOOT_CMD_POWER_OFF, 0);
	return 0;
}

SYSGATE_MAIN(run_commands);
