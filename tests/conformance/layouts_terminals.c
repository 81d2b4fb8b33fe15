/* A pseudoterminal: its modes, by each of the structs that carry them, and its size. */
#include "layouts.h"

#if defined(SYSGATE_SPARC) || defined(SYSGATE_SPARC64)
#define OTHER_MODES "the emulator has VMIN and VEOF apart"
#else
#define OTHER_MODES 0
#endif

/* Without a mounted devpts that /dev/ptmx leads to, one of the test's own. */
static int open_master(void)
{
	char path[48] = "";
	sys_size length = length_of(folder_path);
	int fd = sys_openat(SYS_AT_FDCWD, "/dev/ptmx", SYS_O_RDWR | SYS_O_NOCTTY, 0);

	if (!sys_is_error(fd))
		return fd;
	for (sys_size i = 0; i < length; i++)
		path[i] = folder_path[i];
	for (int i = 0; i < 6; i++)
		path[length + (unsigned int)i] = "/ptmx"[i];
	fd = sys_mount("none", folder_path, "devpts", 0, "ptmxmode=0666");
	return sys_is_error(fd) ? fd : sys_openat(SYS_AT_FDCWD, path, SYS_O_RDWR | SYS_O_NOCTTY, 0);
}

static int open_slave(int master)
{
	unsigned int number = 0xa5a5a5a5;
	int lock = 0, fd;

	HOLDS(sys_ioctl(master, SYS_TIOCGPTN, &number) == 0 && number < 65536);
	HOLDS(sys_ioctl(master, SYS_TIOCSPTLCK, &lock) == 0);
	fd = sys_ioctl(master, SYS_TIOCGPTPEER, SYS_O_RDWR | SYS_O_NOCTTY);
	sys_umount2(folder_path, 2);
	return fd;
}

/* The modes that every new one has, which the kernel's source shows by name. */
static void check_first_modes(const struct sys_termios *modes)
{
	HOLDS(modes->c_iflag == (SYS_ICRNL | SYS_IXON));
	HOLDS(modes->c_oflag == (SYS_OPOST | SYS_ONLCR));
	HOLDS((modes->c_cflag & (SYS_CBAUD | SYS_CSIZE)) == (SYS_B38400 | SYS_CS8));
	HOLDS((modes->c_cflag & SYS_CREAD) != 0);
	HOLDS(modes->c_lflag ==
		(SYS_ISIG | SYS_ICANON | SYS_ECHO | SYS_ECHOE | SYS_ECHOK | SYS_ECHOCTL |
			SYS_ECHOKE | SYS_IEXTEN));
	HOLDS(modes->c_line == 0);
	HOLDS(modes->c_cc[SYS_VINTR] == 3 && modes->c_cc[SYS_VQUIT] == 28);
	HOLDS(modes->c_cc[SYS_VERASE] == 127 && modes->c_cc[SYS_VKILL] == 21);
	HOLDS(modes->c_cc[SYS_VEOF] == 4 && modes->c_cc[SYS_VSUSP] == 26);
	HOLDS(modes->c_cc[SYS_VSTART] == 17 && modes->c_cc[SYS_VSTOP] == 19);
	HOLDS(modes->c_cc[SYS_VREPRINT] == 18 && modes->c_cc[SYS_VDISCARD] == 15);
	HOLDS(modes->c_cc[SYS_VWERASE] == 23 && modes->c_cc[SYS_VLNEXT] == 22);
}

/* To characters one by one, without echo, and every member changed. */
static void check_termios(int fd)
{
	static const int places[] = {SYS_VINTR, SYS_VQUIT, SYS_VERASE, SYS_VKILL, SYS_VEOF,
		SYS_VSTART, SYS_VSTOP, SYS_VSUSP, SYS_VEOL, SYS_VREPRINT, SYS_VDISCARD, SYS_VWERASE,
		SYS_VLNEXT, SYS_VEOL2, SYS_VSWTC};
	struct sys_termios modes, got;

	fill(&modes, sizeof modes);
	HOLDS(sys_ioctl(fd, SYS_TCGETS, &modes) == 0);
	check_first_modes(&modes);
	modes.c_iflag = SYS_IGNBRK | SYS_IXANY | SYS_IUTF8 | SYS_IMAXBEL;
	modes.c_oflag = SYS_ONOCR | SYS_OLCUC;
	modes.c_cflag |= SYS_CLOCAL | SYS_CSTOPB;
	modes.c_lflag = SYS_TOSTOP | SYS_ECHONL;
	for (int i = 0; i < 15; i++)
		modes.c_cc[places[i]] = (sys_u8)(40 + i);
	modes.c_cc[SYS_VMIN] = 1;
	modes.c_cc[SYS_VTIME] = 0;
	HOLDS(sys_ioctl(fd, SYS_TCSETS, &modes) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_ioctl(fd, SYS_TCGETS, &got) == 0);
	HOLDS(got.c_iflag == modes.c_iflag && got.c_oflag == modes.c_oflag);
	HOLDS(got.c_cflag == modes.c_cflag && got.c_lflag == modes.c_lflag);
	HOLDS(got.c_line == modes.c_line && is_same(got.c_cc, modes.c_cc, sizeof got.c_cc));
}

/* What came before termios has the lower halves, and as many characters as there were. */
static void check_termio(int fd)
{
#ifdef SYS_TCGETA
	struct sys_termio got;

	if (is_emulated())
		return; /* the emulator passes the host's struct */
	fill(&got, sizeof got);
	HOLDS(sys_ioctl(fd, SYS_TCGETA, &got) == 0);
	HOLDS(got.c_iflag == (0xffff & (SYS_IGNBRK | SYS_IXANY | SYS_IUTF8 | SYS_IMAXBEL)));
	HOLDS(got.c_oflag == (SYS_ONOCR | SYS_OLCUC));
	HOLDS(got.c_lflag == (0xffff & (SYS_TOSTOP | SYS_ECHONL)) && got.c_line == 0);
#else
	(void)fd;
#endif
}

/* The speed of input is what its flags say, and not the number. */
static void check_speeds(int fd)
{
#if defined(SYS_TCGETS2)
	struct sys_termios2 modes, got;
	const unsigned int get = SYS_TCGETS2, set = SYS_TCSETS2;
#else
	struct sys_termios modes, got;
	const unsigned int get = SYS_TCGETS, set = SYS_TCSETS;
#endif
	fill(&modes, sizeof modes);
	HOLDS(sys_ioctl(fd, get, &modes) == 0);
	HOLDS(modes.c_ispeed == 38400 && modes.c_ospeed == 38400);
	modes.c_cflag &= ~((unsigned int)SYS_CBAUD | SYS_CBAUD << SYS_IBSHIFT);
	modes.c_cflag |= SYS_BOTHER | SYS_B9600 << SYS_IBSHIFT;
	modes.c_ospeed = 123456;
	modes.c_ispeed = 54321;
	HOLDS(sys_ioctl(fd, set, &modes) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_ioctl(fd, get, &got) == 0);
	HOLDS(got.c_cflag == modes.c_cflag && got.c_iflag == modes.c_iflag);
	HOLDS(got.c_ospeed == 123456 && got.c_ispeed == 9600);
	HOLDS(got.c_line == modes.c_line && is_same(got.c_cc, modes.c_cc, sizeof got.c_cc));
}

static void check_size(int master, int slave)
{
	struct sys_winsize size = {24, 80, 640, 480}, got;
	int waiting = -1;
	char bytes[8];

	HOLDS(sys_ioctl(master, SYS_TIOCSWINSZ, &size) == 0);
	fill(&got, sizeof got);
	HOLDS(sys_ioctl(slave, SYS_TIOCGWINSZ, &got) == 0);
	HOLDS(got.ws_row == 24 && got.ws_col == 80);
	HOLDS(got.ws_xpixel == 640 && got.ws_ypixel == 480);
	HOLDS(sys_write(master, "abc", 3) == 3);
	HOLDS(sys_read(slave, bytes, 1) == 1 && bytes[0] == 'a');
	HOLDS(sys_ioctl(slave, SYS_FIONREAD, &waiting) == 0 && waiting == 2);
}

void check_layouts_of_terminals(void)
{
	int master = open_master(), slave;

	begin_test("a terminal's modes");
	if (master == -SYS_ENODEV || master == -SYS_ENOENT) {
		skip_test("the kernel has no pseudoterminals");
		return;
	}
	slave = open_slave(master);
	HOLDS(slave >= 0);
	check_termios(slave);
	check_termio(slave);
	excuse_emulator(OTHER_MODES);
	end_test();
	excuse_emulator(0);
	begin_test("a terminal's speeds");
	check_speeds(slave);
	excuse_emulator("the emulator lacks it");
	end_test();
	excuse_emulator(0);
	begin_test("a terminal's size, and what waits to be read");
	check_size(master, slave);
	end_test();
	sys_close(slave);
	sys_close(master);
}
