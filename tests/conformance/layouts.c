/* What the tests of structs share, and their order. */
#include "layouts.h"

int was_loaded;
char folder_path[40];
int folder;

sys_size length_of(const char *text)
{
	sys_size length = 0;

	while (text[length])
		length++;
	return length;
}

void make_name(char *name, const char *prefix, unsigned int number)
{
	while (*prefix)
		*name++ = *prefix++;
	for (int digit = 0; digit < 8; digit++, number <<= 4)
		*name++ = "0123456789abcdef"[number >> 28];
	*name = 0;
}

/* Tests of several builds may run at once, and one that was killed has left its folder. */
int open_folder(void)
{
	unsigned int number = (unsigned int)sys_getpid();
	int tmp = !sys_faccessat(SYS_AT_FDCWD, "/tmp", SYS_W_OK), result;

	do {
		make_name(folder_path, tmp ? "/tmp/sysgate-" : "/sysgate-", number);
		result = sys_mkdirat(SYS_AT_FDCWD, folder_path, 0700);
		number += 1 << 24;
	} while (result == -SYS_EEXIST);
	folder = sys_openat(SYS_AT_FDCWD, folder_path, SYS_O_RDONLY | SYS_O_DIRECTORY, 0);
	return !sys_is_error(folder);
}

void close_folder(void)
{
	sys_close(folder);
	sys_unlinkat(SYS_AT_FDCWD, folder_path, SYS_AT_REMOVEDIR);
}

int is_now(sys_s64 seconds)
{
	struct sys_timespec now;

	sys_clock_gettime(SYS_CLOCK_REALTIME, &now);
	return seconds <= now.tv_sec + 1 && seconds >= now.tv_sec - 100;
}

int take_signal(int number, struct sys_siginfo *information)
{
	struct sys_sigset set = {{0}};
	struct sys_timespec timeout = {1, 0};

	sys_sigset_add(&set, number);
	fill(information, sizeof *information);
	return sys_rt_sigtimedwait(&set, information, &timeout, sizeof set);
}

void check_layouts(const struct sys_auxv *auxv)
{
	struct sys_sigset set = {{0}}, old;

	was_loaded = sys_auxv_get(auxv, SYS_AT_BASE, 0) != 0;
	set_subject("layouts");
	if (!check(open_folder(), "a folder for the tests"))
		return;
	sys_sigset_add(&set, own_signal);
	sys_sigset_add(&set, SYS_SIGCHLD);
	sys_rt_sigprocmask(SYS_SIG_BLOCK, &set, &old, sizeof set);
	check_layouts_of_files();
	check_layouts_of_directories();
	check_layouts_of_signals();
	check_layouts_of_waiting();
	check_layouts_of_rings();
	check_layouts_of_terminals();
	check_layouts_of_sockets();
	check_layouts_of_addresses();
	check_layouts_of_processes();
	check_layouts_of_threads();
	check_layouts_of_ipc();
	check_layouts_of_sandboxes();
	sys_rt_sigprocmask(SYS_SIG_SETMASK, &old, 0, sizeof old);
	close_folder();
}
