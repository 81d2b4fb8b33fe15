/* linux/userfaultfd.h: what read(2) of a userfaultfd(2) yields; event says which member of arg */
struct sys_uffd_msg {
	sys_u8 event;
	sys_u8 reserved1;
	sys_u16 reserved2;
	sys_u32 reserved3;
	union {
		struct {
			sys_u64 flags;
			sys_u64 address;
			union {
				sys_u32 ptid;
			} feat;
		} pagefault;
		struct {
			sys_u32 ufd;
		} fork;
		struct {
			sys_u64 from;
			sys_u64 to;
			sys_u64 len;
		} remap;
		struct {
			sys_u64 start;
			sys_u64 end;
		} remove;
		struct {
			sys_u64 reserved1;
			sys_u64 reserved2;
			sys_u64 reserved3;
		} reserved;
	} arg;
} __attribute__((packed));

/* linux/userfaultfd.h: the first ioctl: which features the program wants, and what there is */
struct sys_uffdio_api {
	sys_u64 api;
	sys_u64 features;
	sys_u64 ioctls;
};

/* linux/userfaultfd.h: whole pages, in bytes */
struct sys_uffdio_range {
	sys_u64 start;
	sys_u64 len;
};

/* linux/userfaultfd.h: UFFDIO_REGISTER; ioctls is the kernel's answer, a bit for each */
struct sys_uffdio_register {
	struct sys_uffdio_range range;
	sys_u64 mode;
	sys_u64 ioctls;
};

/* linux/userfaultfd.h: UFFDIO_COPY; copy is how much has been done, or -errno */
struct sys_uffdio_copy {
	sys_u64 dst;
	sys_u64 src;
	sys_u64 len;
	sys_u64 mode;
	sys_s64 copy;
};

/* linux/userfaultfd.h: UFFDIO_ZEROPAGE; zeropage is how much has been done, or -errno */
struct sys_uffdio_zeropage {
	struct sys_uffdio_range range;
	sys_u64 mode;
	sys_s64 zeropage;
};

/* linux/userfaultfd.h: UFFDIO_WRITEPROTECT */
struct sys_uffdio_writeprotect {
	struct sys_uffdio_range range;
	sys_u64 mode;
};

/* linux/userfaultfd.h: UFFDIO_CONTINUE; mapped is how much has been done, or -errno */
struct sys_uffdio_continue {
	struct sys_uffdio_range range;
	sys_u64 mode;
	sys_s64 mapped;
};

/* linux/userfaultfd.h: UFFDIO_POISON; updated is how much has been done, or -errno */
struct sys_uffdio_poison {
	struct sys_uffdio_range range;
	sys_u64 mode;
	sys_s64 updated;
};

/* linux/userfaultfd.h: UFFDIO_MOVE; move is how much has been done, or -errno */
struct sys_uffdio_move {
	sys_u64 dst;
	sys_u64 src;
	sys_u64 len;
	sys_u64 mode;
	sys_s64 move;
};

#if GEN_ON(i386, m68k, s390x)
/*
 * include/linux/syscalls.h: the arguments of old_mmap, which are those of mmap(2); offset in bytes
 */
struct sys_old_mmap_arguments {
	unsigned long addr;
	unsigned long len;
	unsigned long prot;
	unsigned long flags;
	unsigned long fd;
	unsigned long offset;
};
#endif
