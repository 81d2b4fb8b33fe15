/*
 * asm/ioctl.h: a request of ioctl(2) is made of a direction, as the program sees it (SYS_IOR: the
 * kernel fills in what the argument points to), a type, which is a driver's letter, a number, and
 * the size of what the argument points to: `of` is a type. sparc's size has 14 bits, the topmost
 * of which is that of SYS_IOC_NONE. A request is an unsigned int.
 */
#define SYS_IOC(direction, type, number, size) \
	(((unsigned int)(direction) << SYS_IOC_DIRSHIFT) | \
		((unsigned int)(size) << SYS_IOC_SIZESHIFT) | \
		((unsigned int)(type) << SYS_IOC_TYPESHIFT) | (unsigned int)(number))
#define SYS_IO(type, number) SYS_IOC(SYS_IOC_NONE, type, number, 0)
#define SYS_IOR(type, number, of) SYS_IOC(SYS_IOC_READ, type, number, sizeof(of))
#define SYS_IOW(type, number, of) SYS_IOC(SYS_IOC_WRITE, type, number, sizeof(of))
#define SYS_IOWR(type, number, of) SYS_IOC(SYS_IOC_READ | SYS_IOC_WRITE, type, number, sizeof(of))

/* The parts of a request. */
#define SYS_IOC_TYPE(request) ((unsigned int)(request) >> SYS_IOC_TYPESHIFT & 0xff)
#define SYS_IOC_NR(request) (0xffu & (unsigned int)(request))
#if GEN_ON(SPARC)
#define SYS_IOC_DIR(request) \
	((unsigned int)(request) >> 30 ? (unsigned int)(request) >> 30 << 1 \
				       : (unsigned int)(request) >> 29)
#define SYS_IOC_SIZE(request) \
	((unsigned int)(request) >> 30 ? (unsigned int)(request) >> SYS_IOC_SIZESHIFT & 0x3fff : 0)
#else
#define SYS_IOC_DIR(request) ((unsigned int)(request) >> SYS_IOC_DIRSHIFT)
#define SYS_IOC_SIZE(request) \
	((unsigned int)(request) >> SYS_IOC_SIZESHIFT & ((1u << SYS_IOC_SIZEBITS) - 1))
#endif

/*
 * asm/termbits.h: what TCGETS and TCSETS exchange (ioctl_tty(2)), not the larger struct termios of
 * a libc. c_cc is indexed by SYS_VINTR and its like, and has SYS_NCCS characters.
 */
struct sys_termios {
	sys_u32 c_iflag;
	sys_u32 c_oflag;
	sys_u32 c_cflag;
	sys_u32 c_lflag;
#if GEN_ON(alpha, POWERPC)
	sys_u8 c_cc[19];
	sys_u8 c_line;
	sys_u32 c_ispeed;
	sys_u32 c_ospeed;
#elif GEN_ON(MIPS)
	sys_u8 c_line;
	sys_u8 c_cc[23];
#elif GEN_ON(SPARC)
	sys_u8 c_line;
	sys_u8 c_cc[17];
#else
	sys_u8 c_line;
	sys_u8 c_cc[19];
#endif
};

#if GEN_NOT_ON(POWERPC)
/*
 * asm/termbits.h: what TCGETS2 and TCSETS2 exchange: with speeds in bits a second, which count
 * where c_cflag has SYS_BOTHER. powerpc's struct sys_termios has them already.
 */
struct sys_termios2 {
	sys_u32 c_iflag;
	sys_u32 c_oflag;
	sys_u32 c_cflag;
	sys_u32 c_lflag;
#if GEN_ON(alpha)
	sys_u8 c_cc[19];
	sys_u8 c_line;
#elif GEN_ON(MIPS)
	sys_u8 c_line;
	sys_u8 c_cc[23];
#else
	sys_u8 c_line;
	sys_u8 c_cc[19];
#endif
	sys_u32 c_ispeed;
	sys_u32 c_ospeed;
};
#endif

/* asm/termios.h: what TCGETA and TCSETA exchange, an older form of struct sys_termios */
struct sys_termio {
	unsigned short c_iflag;
	unsigned short c_oflag;
	unsigned short c_cflag;
	unsigned short c_lflag;
#if GEN_ON(MIPS)
	char c_line;
	unsigned char c_cc[23];
#elif GEN_ON(POWERPC)
	unsigned char c_line;
	unsigned char c_cc[10];
#else
	unsigned char c_line;
	unsigned char c_cc[8];
#endif
};

/*
 * asm/termios.h: what TIOCGWINSZ and TIOCSWINSZ exchange (TIOCGWINSZ(2const)), in characters and
 * pixels
 */
struct sys_winsize {
	unsigned short ws_row;
	unsigned short ws_col;
	unsigned short ws_xpixel;
	unsigned short ws_ypixel;
};

#if GEN_ON(alpha, MIPS, POWERPC)
/* asm/termios.h: what TIOCGETP and TIOCSETP exchange, BSD's old form of terminal modes */
struct sys_sgttyb {
	char sg_ispeed;
	char sg_ospeed;
	char sg_erase;
	char sg_kill;
#if GEN_ON(MIPS)
	int sg_flags;
#else
	short sg_flags;
#endif
};

/* asm/termios.h: what TIOCGETC and TIOCSETC exchange; mips has the struct, but not these ioctls */
struct sys_tchars {
	char t_intrc;
	char t_quitc;
	char t_startc;
	char t_stopc;
	char t_eofc;
	char t_brkc;
};

/* asm/termios.h: what TIOCGLTC and TIOCSLTC exchange */
struct sys_ltchars {
	char t_suspc;
	char t_dsuspc;
	char t_rprntc;
	char t_flushc;
	char t_werasc;
	char t_lnextc;
};
#endif

/* linux/serial.h: what TIOCGRS485 and TIOCSRS485 exchange; delays in milliseconds */
struct sys_serial_rs485 {
	sys_u32 flags;
	sys_u32 delay_rts_before_send;
	sys_u32 delay_rts_after_send;
	union {
		sys_u32 padding[5];
		struct {
			sys_u8 addr_recv;
			sys_u8 addr_dest;
			sys_u8 padding0[2];
			sys_u32 padding1[4];
		};
	};
};

/* linux/serial.h: what TIOCGISO7816 and TIOCSISO7816 exchange, for smart cards */
struct sys_serial_iso7816 {
	sys_u32 flags;
	sys_u32 tg;
	sys_u32 sc_fi;
	sys_u32 sc_di;
	sys_u32 clk;
	sys_u32 reserved[5];
};

/* linux/serial.h: what TIOCGSERIAL and TIOCSSERIAL exchange; times in hundredths of a second */
struct sys_serial_struct {
	int type;
	int line;
	unsigned int port;
	int irq;
	int flags;
	int xmit_fifo_size;
	int custom_divisor;
	int baud_base;
	unsigned short close_delay;
	char io_type;
	char reserved_char[1];
	int hub6;
	unsigned short closing_wait;
	unsigned short closing_wait2;
	unsigned char *iomem_base;
	unsigned short iomem_reg_shift;
	unsigned int port_high;
	unsigned long iomap_base;
};

/*
 * linux/serial.h: what TIOCGICOUNT fills in: how often lines changed, and what was counted since
 * the boot
 */
struct sys_serial_icounter_struct {
	int cts, dsr, rng, dcd;
	int rx, tx;
	int frame, overrun, parity, brk;
	int buf_overrun;
	int reserved[9];
};
