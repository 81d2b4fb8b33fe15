/*
 * The first program of a kernel booted for the tests: runs each command of the file /commands and
 * powers off. A command is a line of words separated by single spaces; the first is the path.
 * Its output goes to the console between the lines `# run COMMAND` and `# exit COMMAND STATUS`,
 * STATUS as a shell reports it (128 + the signal that killed it).
 */
#include "sysgate.h"

enum {
	SECONDS = 20, /* a command that takes longer is killed */
	TICKS = 200, /* looks in a second whether it has ended */
	WORDS = 32,
	SIGKILL = 9,
	WNOHANG = 1,
	WALL = 0x40000000, /* wait for a child that sends no signal when it ends */
	REBOOT_MAGIC = 672274793
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

static void print_number(unsigned int number)
{
	char digits[12];
	char *p = digits + sizeof(digits) - 1;

	*p = 0;
	do
		*--p = (char)('0' + number % 10);
	while (number /= 10);
	print(p);
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

/* Waits for a child, which is killed when its time is over, and says how it ended. */
static unsigned int wait_for(sys_pid child)
{
	const struct sys_timespec pause = {0, 1000000000 / TICKS};
	int status = 0;
	int ticks;

	for (ticks = 0; sys_wait4(child, &status, WNOHANG | WALL, 0) == 0; ticks++) {
		if (ticks == SECONDS * TICKS)
			sys_kill(child, SIGKILL);
		sys_nanosleep(&pause, 0);
	}
	return status & 0x7f ? 128u + (status & 0x7f) : (unsigned int)status >> 8 & 0xff;
}

static unsigned int run(char *line, char **envp)
{
	char *words[WORDS + 1];
	sys_pid child = sys_clone(0, 0, 0, 0, 0);

	if (child == 0) {
		split(line, words);
		sys_execve(words[0], words, envp);
		sys_exit_group(127);
	}
	return child < 0 ? 126 : wait_for(child);
}

static void run_all(char **envp)
{
	unsigned int status;
	char *line, *end;

	for (line = commands; *line; line = end) {
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

static int run_commands(int argc, char **argv, char **envp)
{
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
	run_all(envp);
	print("# done\n");
	sys_reboot((int)0xfee1dead, REBOOT_MAGIC, 0x4321fedc, 0);
	return 0;
}

SYSGATE_MAIN(run_commands);
