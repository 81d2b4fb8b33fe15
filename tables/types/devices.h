/* linux/blkpg.h: what BLKPG takes; data is a sys_blkpg_partition */
struct sys_blkpg_ioctl_arg {
	int op;
	int flags;
	int datalen;
	void *data;
};

/* linux/blkpg.h: a partition to add, delete or resize, in bytes */
struct sys_blkpg_partition {
	long long start;
	long long length;
	int pno;
	char devname[64];
	char volname[64];
};

/* linux/blkzoned.h: a zone, in sectors of 512 bytes */
struct sys_blk_zone {
	sys_u64 start;
	sys_u64 len;
	sys_u64 wp;
	sys_u8 type;
	sys_u8 cond;
	sys_u8 non_seq;
	sys_u8 reset;
	sys_u8 resv[4];
	sys_u64 capacity;
	sys_u8 reserved[24];
};

/* linux/blkzoned.h: what BLKREPORTZONE takes and gives: nr_zones of zones, from sector on */
struct sys_blk_zone_report {
	sys_u64 sector;
	sys_u32 nr_zones;
	sys_u32 flags;
	struct sys_blk_zone zones[];
};

/* linux/blkzoned.h: what BLKRESETZONE, BLKOPENZONE, BLKCLOSEZONE and BLKFINISHZONE take */
struct sys_blk_zone_range {
	sys_u64 sector;
	sys_u64 nr_sectors;
};

/* linux/hdreg.h: what HDIO_GETGEO gives; start is the partition's first sector */
struct sys_hd_geometry {
	unsigned char heads;
	unsigned char sectors;
	unsigned short cylinders;
	unsigned long start;
};

/*
 * linux/loop.h: what LOOP_SET_STATUS64 and LOOP_GET_STATUS64 exchange (loop(4)); offset and limit
 * in bytes
 */
struct sys_loop_info64 {
	sys_u64 lo_device;
	sys_u64 lo_inode;
	sys_u64 lo_rdevice;
	sys_u64 lo_offset;
	sys_u64 lo_sizelimit;
	sys_u32 lo_number;
	sys_u32 lo_encrypt_type;
	sys_u32 lo_encrypt_key_size;
	sys_u32 lo_flags;
	sys_u8 lo_file_name[64];
	sys_u8 lo_crypt_name[64];
	sys_u8 lo_encrypt_key[32];
	sys_u64 lo_init[2];
};

/* linux/loop.h: what LOOP_CONFIGURE takes: a file, and all that the other requests would set */
struct sys_loop_config {
	sys_u32 fd;
	sys_u32 block_size;
	struct sys_loop_info64 info;
	sys_u64 reserved[8];
};

/* linux/nbd.h: what the kernel sends to the server of a network block device, in network order */
struct sys_nbd_request {
	sys_u32 magic;
	sys_u32 type;
	union {
		sys_u64 cookie;
		char handle[8];
	};
	sys_u64 from;
	sys_u32 len;
} __attribute__((packed));

/* linux/nbd.h: what the server answers, in network order */
struct sys_nbd_reply {
	sys_u32 magic;
	sys_u32 error;
	union {
		sys_u64 cookie;
		char handle[8];
	};
};

/*
 * linux/random.h: what RNDADDENTROPY takes (random(4)): buf_size bytes with entropy_count bits of
 * entropy
 */
struct sys_rand_pool_info {
	int entropy_count;
	int buf_size;
	sys_u32 buf[];
};

/* linux/rtc.h: a date and time, like the struct tm of a libc: years since 1900, months from 0 */
struct sys_rtc_time {
	int tm_sec;
	int tm_min;
	int tm_hour;
	int tm_mday;
	int tm_mon;
	int tm_year;
	int tm_wday;
	int tm_yday;
	int tm_isdst;
};

/* linux/rtc.h: what RTC_WKALM_SET and RTC_WKALM_RD exchange (rtc(4)) */
struct sys_rtc_wkalrm {
	unsigned char enabled;
	unsigned char pending;
	struct sys_rtc_time time;
};

/* linux/rtc.h: what RTC_PLL_SET and RTC_PLL_GET exchange */
struct sys_rtc_pll_info {
	int pll_ctrl;
	int pll_value;
	int pll_max;
	int pll_min;
	int pll_posmult;
	int pll_negmult;
	long pll_clock;
};

/* linux/rtc.h: what RTC_PARAM_SET and RTC_PARAM_GET exchange */
struct sys_rtc_param {
	sys_u64 param;
	union {
		sys_u64 uvalue;
		sys_s64 svalue;
		sys_u64 ptr;
	};
	sys_u32 index;
	sys_u32 pad;
};

/* linux/watchdog.h: what WDIOC_GETSUPPORT gives */
struct sys_watchdog_info {
	sys_u32 options;
	sys_u32 firmware_version;
	sys_u8 identity[32];
};

/*
 * linux/filter.h, linux/if_tun.h: what precedes each packet of a TUN device without IFF_NO_PI;
 * proto in network order
 */
struct sys_tun_pi {
	sys_u16 flags;
	sys_u16 proto;
};

/* linux/if_tun.h: what TUNSETTXFILTER takes: addresses of Ethernet to let in */
struct sys_tun_filter {
	sys_u16 flags;
	sys_u16 count;
	sys_u8 addr[][6];
};

/* linux/fb.h: what FBIOGET_FSCREENINFO gives: what a driver does not change */
struct sys_fb_fix_screeninfo {
	char id[16];
	unsigned long smem_start;
	sys_u32 smem_len;
	sys_u32 type;
	sys_u32 type_aux;
	sys_u32 visual;
	sys_u16 xpanstep;
	sys_u16 ypanstep;
	sys_u16 ywrapstep;
	sys_u32 line_length;
	unsigned long mmio_start;
	sys_u32 mmio_len;
	sys_u32 accel;
	sys_u16 capabilities;
	sys_u16 reserved[2];
};

/* linux/fb.h: where a colour is in a pixel, in bits */
struct sys_fb_bitfield {
	sys_u32 offset;
	sys_u32 length;
	sys_u32 msb_right;
};

/* linux/fb.h: what FBIOGET_VSCREENINFO, FBIOPUT_VSCREENINFO and FBIOPAN_DISPLAY exchange */
struct sys_fb_var_screeninfo {
	sys_u32 xres;
	sys_u32 yres;
	sys_u32 xres_virtual;
	sys_u32 yres_virtual;
	sys_u32 xoffset;
	sys_u32 yoffset;
	sys_u32 bits_per_pixel;
	sys_u32 grayscale;
	struct sys_fb_bitfield red;
	struct sys_fb_bitfield green;
	struct sys_fb_bitfield blue;
	struct sys_fb_bitfield transp;
	sys_u32 nonstd;
	sys_u32 activate;
	sys_u32 height;
	sys_u32 width;
	sys_u32 accel_flags;
	sys_u32 pixclock;
	sys_u32 left_margin;
	sys_u32 right_margin;
	sys_u32 upper_margin;
	sys_u32 lower_margin;
	sys_u32 hsync_len;
	sys_u32 vsync_len;
	sys_u32 sync;
	sys_u32 vmode;
	sys_u32 rotate;
	sys_u32 colorspace;
	sys_u32 reserved[4];
};

/* linux/fb.h: what FBIOGETCMAP and FBIOPUTCMAP take: len colours of 16 bits each */
struct sys_fb_cmap {
	sys_u32 start;
	sys_u32 len;
	sys_u16 *red;
	sys_u16 *green;
	sys_u16 *blue;
	sys_u16 *transp;
};

/* linux/fb.h: what FBIOGET_CON2FBMAP and FBIOPUT_CON2FBMAP exchange */
struct sys_fb_con2fbmap {
	sys_u32 console;
	sys_u32 framebuffer;
};

/* linux/fb.h: what FBIOGET_VBLANK gives */
struct sys_fb_vblank {
	sys_u32 flags;
	sys_u32 count;
	sys_u32 vcount;
	sys_u32 hcount;
	sys_u32 reserved[4];
};

/* linux/fb.h: a picture, in sys_fb_cursor */
struct sys_fb_image {
	sys_u32 dx;
	sys_u32 dy;
	sys_u32 width;
	sys_u32 height;
	sys_u32 fg_color;
	sys_u32 bg_color;
	sys_u8 depth;
	const char *data;
	struct sys_fb_cmap cmap;
};

/* linux/fb.h: a place, in sys_fb_cursor */
struct sys_fbcurpos {
	sys_u16 x, y;
};

/* linux/fb.h: what FBIO_CURSOR takes */
struct sys_fb_cursor {
	sys_u16 set;
	sys_u16 enable;
	sys_u16 rop;
	const char *mask;
	struct sys_fbcurpos hot;
	struct sys_fb_image image;
};

/*
 * linux/vt.h: what VT_SETMODE and VT_GETMODE exchange (VT_SETMODE(2const)): who switches, and
 * signals for it
 */
struct sys_vt_mode {
	sys_u8 mode;
	sys_u8 waitv;
	sys_s16 relsig;
	sys_s16 acqsig;
	sys_s16 frsig;
};

/* linux/vt.h: what VT_GETSTATE gives: v_state has a bit for each of the first 16 terminals */
struct sys_vt_stat {
	sys_u16 v_active;
	sys_u16 v_signal;
	sys_u16 v_state;
};

/* linux/vt.h: what VT_RESIZE takes */
struct sys_vt_sizes {
	sys_u16 v_rows;
	sys_u16 v_cols;
	sys_u16 v_scrollsize;
};

/* linux/vt.h: what VT_RESIZEX takes */
struct sys_vt_consize {
	sys_u16 v_rows;
	sys_u16 v_cols;
	sys_u16 v_vlin;
	sys_u16 v_clin;
	sys_u16 v_vcol;
	sys_u16 v_ccol;
};

/* linux/vt.h: what VT_WAITEVENT takes and gives */
struct sys_vt_event {
	sys_u32 event;
	sys_u32 oldev;
	sys_u32 newev;
	sys_u32 pad[4];
};

/* linux/vt.h: what VT_SETACTIVATE takes */
struct sys_vt_setactivate {
	sys_u32 console;
	struct sys_vt_mode mode;
};

/* linux/vt.h: what VT_GETCONSIZECSRPOS gives: size and cursor */
struct sys_vt_consizecsrpos {
	sys_u16 con_rows;
	sys_u16 con_cols;
	sys_u16 csr_row;
	sys_u16 csr_col;
};

/* linux/kd.h: what GIO_FONTX and PIO_FONTX exchange, 32 bytes a character */
struct sys_consolefontdesc {
	unsigned short charcount;
	unsigned short charheight;
	char *chardata;
};

/* linux/kd.h: a character and its place in the font, in sys_unimapdesc */
struct sys_unipair {
	unsigned short unicode;
	unsigned short fontpos;
};

/* linux/kd.h: what GIO_UNIMAP and PIO_UNIMAP exchange */
struct sys_unimapdesc {
	unsigned short entry_ct;
	struct sys_unipair *entries;
};

/* linux/kd.h: what PIO_UNIMAPCLR takes; 0 where there is no opinion */
struct sys_unimapinit {
	unsigned short advised_hashsize;
	unsigned short advised_hashstep;
	unsigned short advised_hashlevel;
};

/* linux/kd.h: what KDGKBENT and KDSKBENT exchange: what a key does in a table */
struct sys_kbentry {
	unsigned char kb_table;
	unsigned char kb_index;
	unsigned short kb_value;
};

/* linux/kd.h: what KDGKBSENT and KDSKBSENT exchange: the string of a function key */
struct sys_kbsentry {
	unsigned char kb_func;
	unsigned char kb_string[512];
};

/* linux/kd.h: an accent, in sys_kbdiacrs */
struct sys_kbdiacr {
	unsigned char diacr, base, result;
};

/* linux/kd.h: what KDGKBDIACR and KDSKBDIACR exchange */
struct sys_kbdiacrs {
	unsigned int kb_cnt;
	struct sys_kbdiacr kbdiacr[256];
};

/* linux/kd.h: an accent in Unicode, in sys_kbdiacrsuc */
struct sys_kbdiacruc {
	unsigned int diacr, base, result;
};

/* linux/kd.h: what KDGKBDIACRUC and KDSKBDIACRUC exchange */
struct sys_kbdiacrsuc {
	unsigned int kb_cnt;
	struct sys_kbdiacruc kbdiacruc[256];
};

/* linux/kd.h: what KDGETKEYCODE and KDSETKEYCODE exchange */
struct sys_kbkeycode {
	unsigned int scancode, keycode;
};

/* linux/kd.h: what KDKBDREP takes and gives, in milliseconds */
struct sys_kbd_repeat {
	int delay;
	int period;
};

/* linux/kd.h: what KDFONTOP takes and gives */
struct sys_console_font_op {
	unsigned int op;
	unsigned int flags;
	unsigned int width, height;
	unsigned int charcount;
	unsigned char *data;
};

/*
 * linux/input.h: what a read of an input device gives, or several of them. The kernel's time is as
 * wide as its long, also where the time of calls is not: 32 bits of seconds end in 2106.
 */
struct sys_input_event {
	sys_ulong sec;
#if GEN_ON(sparc64)
	unsigned int usec;
	unsigned int pad;
#else
	sys_ulong usec;
#endif
	sys_u16 type;
	sys_u16 code;
	sys_s32 value;
};

/* linux/input.h: what EVIOCGID gives */
struct sys_input_id {
	sys_u16 bustype;
	sys_u16 vendor;
	sys_u16 product;
	sys_u16 version;
};

/* linux/input.h: what SYS_EVIOCGABS and SYS_EVIOCSABS exchange */
struct sys_input_absinfo {
	sys_s32 value;
	sys_s32 minimum;
	sys_s32 maximum;
	sys_s32 fuzz;
	sys_s32 flat;
	sys_s32 resolution;
};

/* linux/input.h: what EVIOCGKEYCODE_V2 and EVIOCSKEYCODE_V2 exchange */
struct sys_input_keymap_entry {
	sys_u8 flags;
	sys_u8 len;
	sys_u16 index;
	sys_u32 keycode;
	sys_u8 scancode[32];
};

/* linux/input.h: what EVIOCGMASK and EVIOCSMASK take; codes_ptr is an address */
struct sys_input_mask {
	sys_u32 type;
	sys_u32 codes_size;
	sys_u64 codes_ptr;
};

/*
 * linux/input.h: requests with a buffer of length bytes, or with a type or an axis in their number
 */
#define SYS_EVIOCGNAME(length) SYS_IOC(SYS_IOC_READ, 'E', 0x06, length)
#define SYS_EVIOCGPHYS(length) SYS_IOC(SYS_IOC_READ, 'E', 0x07, length)
#define SYS_EVIOCGUNIQ(length) SYS_IOC(SYS_IOC_READ, 'E', 0x08, length)
#define SYS_EVIOCGPROP(length) SYS_IOC(SYS_IOC_READ, 'E', 0x09, length)
#define SYS_EVIOCGMTSLOTS(length) SYS_IOC(SYS_IOC_READ, 'E', 0x0a, length)
#define SYS_EVIOCGKEY(length) SYS_IOC(SYS_IOC_READ, 'E', 0x18, length)
#define SYS_EVIOCGLED(length) SYS_IOC(SYS_IOC_READ, 'E', 0x19, length)
#define SYS_EVIOCGSND(length) SYS_IOC(SYS_IOC_READ, 'E', 0x1a, length)
#define SYS_EVIOCGSW(length) SYS_IOC(SYS_IOC_READ, 'E', 0x1b, length)
#define SYS_EVIOCGBIT(type, length) SYS_IOC(SYS_IOC_READ, 'E', 0x20 + (type), length)
#define SYS_EVIOCGABS(axis) SYS_IOR('E', 0x40 + (axis), struct sys_input_absinfo)
#define SYS_EVIOCSABS(axis) SYS_IOW('E', 0xc0 + (axis), struct sys_input_absinfo)
