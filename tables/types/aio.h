/*
 * linux/aio_abi.h: a request of io_submit(2). aio_key is the kernel's; aio_buf is the address of a
 * buffer or of sys_iovec, or for IOCB_CMD_POLL the events; aio_resfd is an eventfd that the
 * completion signals, with IOCB_FLAG_RESFD.
 */
struct sys_iocb {
	sys_u64 aio_data;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	int aio_rw_flags; /* SYS_RWF_* */
	sys_u32 aio_key;
#else
	sys_u32 aio_key;
	int aio_rw_flags; /* SYS_RWF_* */
#endif
	sys_u16 aio_lio_opcode; /* SYS_IOCB_CMD_* */
	sys_s16 aio_reqprio;
	sys_u32 aio_fildes;
	sys_u64 aio_buf;
	sys_u64 aio_nbytes;
	sys_s64 aio_offset;
	sys_u64 aio_reserved2;
	sys_u32 aio_flags; /* SYS_IOCB_FLAG_* */
	sys_u32 aio_resfd;
};

/*
 * linux/aio_abi.h: a completion, from io_getevents(2); obj is the request's address, res its result
 * or -errno
 */
struct sys_io_event {
	sys_u64 data;
	sys_u64 obj;
	sys_s64 res;
	sys_s64 res2;
};

/*
 * fs/aio.c: the signals that io_pgetevents blocks meanwhile; sigsetsize is sizeof(struct
 * sys_sigset)
 */
struct sys_aio_sigset {
	const struct sys_sigset *sigmask;
#if GEN_ON(x32)
	sys_u32 sigmask_high; /* 0: x32 has the call of x86_64, which reads 64-bit words */
#endif
	sys_ulong sigsetsize;
};
