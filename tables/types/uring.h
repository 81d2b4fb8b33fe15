/*
 * linux/io_uring.h: where in the mapping of IORING_OFF_SQ_RING the submission queue's parts are, in
 * bytes; array leads to indices of requests, unless IORING_SETUP_NO_SQARRAY
 */
struct sys_io_sqring_offsets {
	sys_u32 head;
	sys_u32 tail;
	sys_u32 ring_mask;
	sys_u32 ring_entries;
	sys_u32 flags; /* SYS_IORING_SQ_* */
	sys_u32 dropped;
	sys_u32 array;
	sys_u32 resv1;
	sys_u64 user_addr; /* the program's memory, with IORING_SETUP_NO_MMAP */
};

/* linux/io_uring.h: the same for the completion queue; cqes leads to the completions themselves */
struct sys_io_cqring_offsets {
	sys_u32 head;
	sys_u32 tail;
	sys_u32 ring_mask;
	sys_u32 ring_entries;
	sys_u32 overflow;
	sys_u32 cqes;
	sys_u32 flags; /* SYS_IORING_CQ_* */
	sys_u32 resv1;
	sys_u64 user_addr;
};

/*
 * linux/io_uring.h: what io_uring_setup(2) takes and fills in: the flags IORING_SETUP_* and what
 * they call for; the kernel answers with the sizes, features (IORING_FEAT_*) and offsets
 */
struct sys_io_uring_params {
	sys_u32 sq_entries;
	sys_u32 cq_entries;
	sys_u32 flags;
	sys_u32 sq_thread_cpu;
	sys_u32 sq_thread_idle; /* in milliseconds */
	sys_u32 features;
	sys_u32 wq_fd;
	sys_u32 resv[3];
	struct sys_io_sqring_offsets sq_off;
	struct sys_io_cqring_offsets cq_off;
};

/*
 * linux/io_uring.h: a request, 64 bytes, or 128 with IORING_SETUP_SQE128: then cmd goes on after
 * the struct. opcode (IORING_OP_*) decides which members count; flags are IOSQE_*. Addresses are
 * integers. poll32_events has its halves swapped on a big-endian machine.
 */
struct sys_io_uring_sqe {
	sys_u8 opcode;
	sys_u8 flags;
	sys_u16 ioprio;
	sys_s32 fd;
	union {
		sys_u64 off;
		sys_u64 addr2;
		struct {
			sys_u32 cmd_op;
			sys_u32 pad1;
		};
	};
	union {
		sys_u64 addr;
		sys_u64 splice_off_in;
		struct {
			sys_u32 level;
			sys_u32 optname;
		};
	};
	sys_u32 len; /* in bytes, or the number of elements at addr */
	union {
		sys_u32 rw_flags;
		sys_u32 fsync_flags;
		sys_u16 poll_events;
		sys_u32 poll32_events;
		sys_u32 sync_range_flags;
		sys_u32 msg_flags;
		sys_u32 timeout_flags;
		sys_u32 accept_flags;
		sys_u32 cancel_flags;
		sys_u32 open_flags;
		sys_u32 statx_flags;
		sys_u32 fadvise_advice;
		sys_u32 splice_flags;
		sys_u32 rename_flags;
		sys_u32 unlink_flags;
		sys_u32 hardlink_flags;
		sys_u32 xattr_flags;
		sys_u32 msg_ring_flags;
		sys_u32 uring_cmd_flags;
		sys_u32 waitid_flags;
		sys_u32 futex_flags;
		sys_u32 install_fd_flags;
		sys_u32 nop_flags;
		sys_u32 pipe_flags;
	};
	sys_u64 user_data; /* comes back in the completion */
	union {
		sys_u16 buf_index;
		sys_u16 buf_group;
	} __attribute__((packed));
	sys_u16 personality;
	union {
		sys_s32 splice_fd_in;
		sys_u32 file_index; /* a slot of the registered files and 1 more */
		sys_u32 zcrx_ifq_idx;
		sys_u32 optlen;
		struct {
			sys_u16 addr_len;
			sys_u16 pad3[1];
		};
		struct {
			sys_u8 write_stream;
			sys_u8 pad4[3];
		};
	};
	union {
		struct {
			sys_u64 addr3;
			sys_u64 pad2[1];
		};
		struct {
			sys_u64 attr_ptr;
			sys_u64 attr_type_mask;
		};
		sys_u64 optval;
		sys_u8 cmd[16];
	};
};

/*
 * linux/io_uring.h: what attr_ptr leads to with IORING_RW_ATTR_FLAG_PI: protection of the data's
 * blocks
 */
struct sys_io_uring_attr_pi {
	sys_u16 flags;
	sys_u16 app_tag;
	sys_u32 len;
	sys_u64 addr;
	sys_u64 seed;
	sys_u64 rsvd;
};

/*
 * linux/io_uring.h: a completion, 16 bytes; or 32, with big_cqe, by IORING_SETUP_CQE32 or, where
 * IORING_SETUP_CQE_MIXED allows both, IORING_CQE_F_32. res is what the call would have returned, or
 * -errno.
 */
struct sys_io_uring_cqe {
	sys_u64 user_data;
	sys_s32 res;
	sys_u32 flags; /* SYS_IORING_CQE_F_* */
	sys_u64 big_cqe[];
};

/*
 * linux/io_uring.h: what io_uring_enter(2) takes with IORING_ENTER_EXT_ARG; addresses are integers
 */
struct sys_io_uring_getevents_arg {
	sys_u64 sigmask;
	sys_u32 sigmask_sz;
	sys_u32 min_wait_usec;
	sys_u64 ts; /* of a struct sys_timespec */
};

/*
 * linux/io_uring.h: the same as part of a registered region (IORING_REGISTER_MEM_REGION), which
 * io_uring_enter(2) takes the offset of with IORING_ENTER_EXT_ARG_REG; flags are IORING_REG_WAIT_*
 */
struct sys_io_uring_reg_wait {
	struct sys_timespec ts;
	sys_u32 min_wait_usec;
	sys_u32 flags;
	sys_u64 sigmask;
	sys_u32 sigmask_sz;
	sys_u32 pad[3];
	sys_u64 pad2[2];
};

/* linux/io_uring.h: for IORING_REGISTER_FILES_UPDATE; fds is the address of descriptors */
struct sys_io_uring_files_update {
	sys_u32 offset;
	sys_u32 resv;
	sys_u64_aligned fds;
};

/*
 * linux/io_uring.h: memory that the kernel and the program share; user_addr is the program's with
 * IORING_MEM_REGION_TYPE_USER, else the kernel's, to be mapped at mmap_offset
 */
struct sys_io_uring_region_desc {
	sys_u64 user_addr;
	sys_u64 size;
	sys_u32 flags;
	sys_u32 id;
	sys_u64 mmap_offset;
	sys_u64 resv[4];
};

/*
 * linux/io_uring.h: for IORING_REGISTER_MEM_REGION; region_uptr is a sys_io_uring_region_desc's
 * address
 */
struct sys_io_uring_mem_region_reg {
	sys_u64 region_uptr;
	sys_u64 flags;
	sys_u64 resv[2];
};

/* linux/io_uring.h: for IORING_REGISTER_FILES2 and IORING_REGISTER_BUFFERS2 */
struct sys_io_uring_rsrc_register {
	sys_u32 nr;
	sys_u32 flags;
	sys_u64 resv2;
	sys_u64_aligned data; /* the address of descriptors or of sys_iovec */
	sys_u64_aligned tags; /* the address of as many sys_u64 */
};

/* linux/io_uring.h: for IORING_REGISTER_RING_FDS and IORING_UNREGISTER_RING_FDS */
struct sys_io_uring_rsrc_update {
	sys_u32 offset;
	sys_u32 resv;
	sys_u64_aligned data;
};

/* linux/io_uring.h: for IORING_REGISTER_FILES_UPDATE2 and IORING_REGISTER_BUFFERS_UPDATE */
struct sys_io_uring_rsrc_update2 {
	sys_u32 offset;
	sys_u32 resv;
	sys_u64_aligned data;
	sys_u64_aligned tags;
	sys_u32 nr;
	sys_u32 resv2;
};

/* linux/io_uring.h: an operation that the kernel knows; flags are IO_URING_OP_* */
struct sys_io_uring_probe_op {
	sys_u8 op;
	sys_u8 resv;
	sys_u16 flags;
	sys_u32 resv2;
};

/*
 * linux/io_uring.h: what IORING_REGISTER_PROBE fills in; all of it zero before, ops as many as
 * asked for
 */
struct sys_io_uring_probe {
	sys_u8 last_op;
	sys_u8 ops_len;
	sys_u16 resv;
	sys_u32 resv2[3];
	struct sys_io_uring_probe_op ops[];
};

/* linux/io_uring.h: what a ring allows, an array of them for IORING_REGISTER_RESTRICTIONS */
struct sys_io_uring_restriction {
	sys_u16 opcode; /* SYS_IORING_RESTRICTION_* */
	union {
		sys_u8 register_op;
		sys_u8 sqe_op;
		sys_u8 sqe_flags;
	};
	sys_u8 resv;
	sys_u32 resv2[3];
};

/*
 * linux/io_uring.h: IORING_REGISTER_RESTRICTIONS without a ring: for all that the task will set up
 */
struct sys_io_uring_task_restriction {
	sys_u16 flags;
	sys_u16 nr_res;
	sys_u32 resv[3];
	struct sys_io_uring_restriction restrictions[];
};

/* linux/io_uring.h: for IORING_REGISTER_CLOCK: by which clock waits are timed */
struct sys_io_uring_clock_register {
	sys_u32 clockid;
	sys_u32 resv[3];
};

/* linux/io_uring.h: for IORING_REGISTER_CLONE_BUFFERS, from the ring src_fd */
struct sys_io_uring_clone_buffers {
	sys_u32 src_fd;
	sys_u32 flags;
	sys_u32 src_off;
	sys_u32 dst_off;
	sys_u32 nr;
	sys_u32 pad[3];
};

/* linux/io_uring.h: a buffer that the program provides in a ring of buffers */
struct sys_io_uring_buf {
	sys_u64 addr;
	sys_u32 len;
	sys_u16 bid; /* its number, which the completion tells */
	sys_u16 resv; /* of the first one: tail of the ring */
};

/* linux/io_uring.h: a ring of buffers; tail lies where the first buffer has a member to spare */
struct sys_io_uring_buf_ring {
	union {
		struct {
			sys_u64 resv1;
			sys_u32 resv2;
			sys_u16 resv3;
			sys_u16 tail;
		};
		struct sys_io_uring_buf bufs[1]; /* and as many more as there are */
	};
};

/*
 * linux/io_uring.h: for IORING_REGISTER_PBUF_RING and IORING_UNREGISTER_PBUF_RING; flags are
 * IOU_PBUF_RING_*
 */
struct sys_io_uring_buf_reg {
	sys_u64 ring_addr;
	sys_u32 ring_entries; /* a power of 2 */
	sys_u16 bgid;
	sys_u16 flags;
	sys_u32 min_left;
	sys_u32 resv[5];
};

/* linux/io_uring.h: for IORING_REGISTER_PBUF_STATUS: buf_group asks, head is the answer */
struct sys_io_uring_buf_status {
	sys_u32 buf_group;
	sys_u32 head;
	sys_u32 resv[8];
};

/*
 * linux/io_uring.h: for IORING_REGISTER_NAPI and IORING_UNREGISTER_NAPI; busy_poll_to in
 * microseconds
 */
struct sys_io_uring_napi {
	sys_u32 busy_poll_to;
	sys_u8 prefer_busy_poll;
	sys_u8 opcode; /* SYS_IO_URING_NAPI_* */
	sys_u8 pad[2];
	sys_u32 op_param;
	sys_u32 resv;
};

/*
 * linux/io_uring.h: for IORING_REGISTER_SYNC_CANCEL; flags are IORING_ASYNC_CANCEL_*; -1 s waits
 * for ever
 */
struct sys_io_uring_sync_cancel_reg {
	sys_u64 addr;
	sys_s32 fd;
	sys_u32 flags;
	struct sys_timespec timeout;
	sys_u8 opcode;
	sys_u8 pad[7];
	sys_u64 pad2[3];
};

/* linux/io_uring.h: for IORING_REGISTER_FILE_ALLOC_RANGE: slots that the kernel may choose from */
struct sys_io_uring_file_index_range {
	sys_u32 off;
	sys_u32 len;
	sys_u64 resv;
};

/*
 * linux/io_uring.h: what stands in the buffer before name, control data and payload with
 * IORING_RECV_MULTISHOT
 */
struct sys_io_uring_recvmsg_out {
	sys_u32 namelen;
	sys_u32 controllen;
	sys_u32 payloadlen;
	sys_u32 flags;
};

/* linux/io_uring.h: the time stamp in big_cqe of SOCKET_URING_OP_TX_TIMESTAMP */
struct sys_io_timespec {
	sys_u64 tv_sec;
	sys_u64 tv_nsec;
};

/*
 * linux/io_uring/bpf_filter.h: what a filter of requests reads; by opcode, pdu_size bytes of the
 * union are set
 */
struct sys_io_uring_bpf_ctx {
	sys_u64 user_data;
	sys_u8 opcode;
	sys_u8 sqe_flags;
	sys_u8 pdu_size;
	sys_u8 pad[5];
	union {
		struct {
			sys_u32 family;
			sys_u32 type;
			sys_u32 protocol;
		} socket;
		struct {
			sys_u64 flags;
			sys_u64 mode;
			sys_u64 resolve;
		} open;
		struct {
			sys_u32 family;
			sys_u16 port; /* in network order, as v4_addr */
			sys_u8 pad[2];
			union {
				sys_u32 v4_addr;
				sys_u8 v6_addr[16];
			};
		} connect;
	};
};

/*
 * linux/io_uring/bpf_filter.h: a filter for one opcode; filter_ptr is the address of
 * sys_sock_filter
 */
struct sys_io_uring_bpf_filter {
	sys_u32 opcode;
	sys_u32 flags; /* SYS_IO_URING_BPF_FILTER_* */
	sys_u32 filter_len; /* in instructions */
	sys_u8 pdu_size;
	sys_u8 resv[3];
	sys_u64 filter_ptr;
	sys_u64 resv2[5];
};

/*
 * linux/io_uring/bpf_filter.h: for IORING_REGISTER_BPF_FILTER; cmd_type is IO_URING_BPF_CMD_FILTER
 */
struct sys_io_uring_bpf {
	sys_u16 cmd_type;
	sys_u16 cmd_flags;
	sys_u32 resv;
	union {
		struct sys_io_uring_bpf_filter filter;
	};
};

/*
 * linux/io_uring/query.h: a question to IORING_REGISTER_QUERY, and the next one's address; result
 * is 0 or -errno
 */
struct sys_io_uring_query_hdr {
	sys_u64 next_entry;
	sys_u64 query_data; /* the address of the struct for query_op, which has size bytes */
	sys_u32 query_op; /* SYS_IO_URING_QUERY_* */
	sys_u32 size;
	sys_s32 result;
	sys_u32 resv[3];
};

/* linux/io_uring/query.h: the answer to IO_URING_QUERY_OPCODES, which needs no ring */
struct sys_io_uring_query_opcode {
	sys_u32 nr_request_opcodes;
	sys_u32 nr_register_opcodes;
	sys_u64 feature_flags;
	sys_u64 ring_setup_flags;
	sys_u64 enter_flags;
	sys_u64 sqe_flags;
	sys_u32 nr_query_opcodes;
	sys_u32 pad;
};

/* linux/io_uring/query.h: the answer to IO_URING_QUERY_ZCRX */
struct sys_io_uring_query_zcrx {
	sys_u64 register_flags;
	sys_u64 area_flags;
	sys_u32 nr_ctrl_opcodes;
	sys_u32 features;
	sys_u32 rq_hdr_size;
	sys_u32 rq_hdr_alignment;
	sys_u64 resv2;
};

/* linux/io_uring/query.h: the answer to IO_URING_QUERY_ZCRX_EVENT */
struct sys_io_uring_query_zcrx_event {
	sys_u32 event_flags;
	sys_u32 stats_size;
	sys_u32 stats_off_alignment;
	sys_u32 resv1;
	sys_u64 resv2[4];
};

/*
 * linux/io_uring/query.h: the answer to IO_URING_QUERY_SCQ: the part of the rings before their
 * entries
 */
struct sys_io_uring_query_scq {
	sys_u64 hdr_size;
	sys_u64 hdr_alignment;
};

/*
 * linux/io_uring/zcrx.h: zero-copy receive: a buffer that goes back to the kernel through the
 * refill ring
 */
struct sys_io_uring_zcrx_rqe {
	sys_u64 off;
	sys_u32 len;
	sys_u32 pad;
};

/* linux/io_uring/zcrx.h: big_cqe of IORING_OP_RECV_ZC: where in the area the data is */
struct sys_io_uring_zcrx_cqe {
	sys_u64 off;
	sys_u64 pad;
};

/* linux/io_uring/zcrx.h: where the parts of the refill ring are in its region */
struct sys_io_uring_zcrx_offsets {
	sys_u32 head;
	sys_u32 tail;
	sys_u32 rqes;
	sys_u32 resv2;
	sys_u64 resv[2];
};

/*
 * linux/io_uring/zcrx.h: the memory that receives; rq_area_token comes back, a part of the offsets
 */
struct sys_io_uring_zcrx_area_reg {
	sys_u64 addr;
	sys_u64 len;
	sys_u64 rq_area_token;
	sys_u32 flags; /* SYS_IORING_ZCRX_AREA_* */
	sys_u32 dmabuf_fd;
	sys_u64 resv2[2];
};

/* linux/io_uring/zcrx.h: counters at stats_offset of the refill ring's region */
struct sys_zcrx_stats {
	sys_u64 copy_count;
	sys_u64 copy_bytes;
};

/*
 * linux/io_uring/zcrx.h: which events post a completion, by bits 1 << ZCRX_EVENT_*, and with what
 * user_data
 */
struct sys_zcrx_event_desc {
	sys_u64 user_data;
	sys_u32 type_mask;
	sys_u32 flags; /* SYS_ZCRX_EVENT_DESC_FLAG_* */
	sys_u64 stats_offset;
	sys_u64 resv2[9];
};

/* linux/io_uring/zcrx.h: for IORING_REGISTER_ZCRX_IFQ: a receive queue of a network device */
struct sys_io_uring_zcrx_ifq_reg {
	sys_u32 if_idx;
	sys_u32 if_rxq;
	sys_u32 rq_entries;
	sys_u32 flags; /* SYS_ZCRX_REG_* */
	sys_u64 area_ptr; /* of a sys_io_uring_zcrx_area_reg */
	sys_u64 region_ptr; /* of a sys_io_uring_region_desc */
	struct sys_io_uring_zcrx_offsets offsets;
	sys_u32 zcrx_id;
	sys_u32 rx_buf_len;
	sys_u64 event_desc; /* of a sys_zcrx_event_desc, or 0 */
	sys_u64 resv[2];
};

/* linux/io_uring/zcrx.h: for ZCRX_CTRL_FLUSH_RQ */
struct sys_zcrx_ctrl_flush_rq {
	sys_u64 resv[6];
};

/* linux/io_uring/zcrx.h: for ZCRX_CTRL_EXPORT, which answers with a descriptor */
struct sys_zcrx_ctrl_export {
	sys_u32 zcrx_fd;
	sys_u32 resv1[11];
};

/* linux/io_uring/zcrx.h: for ZCRX_CTRL_ARM_EVENT; event_type is one of ZCRX_EVENT_* */
struct sys_zcrx_ctrl_arm_event {
	sys_u32 event_type;
	sys_u32 resv[11];
};

/* linux/io_uring/zcrx.h: for IORING_REGISTER_ZCRX_CTRL; op is one of ZCRX_CTRL_* */
struct sys_zcrx_ctrl {
	sys_u32 zcrx_id;
	sys_u32 op;
	sys_u64 resv[2];
	union {
		struct sys_zcrx_ctrl_export zc_export;
		struct sys_zcrx_ctrl_flush_rq zc_flush;
		struct sys_zcrx_ctrl_arm_event zc_arm_event;
	};
};

/*
 * linux/io_uring/mock_file.h: what the manager of mock files answers to IORING_MOCK_MGR_CMD_PROBE
 */
struct sys_io_uring_mock_probe {
	sys_u64 features;
	sys_u64 resv[9];
};

/* linux/io_uring/mock_file.h: for IORING_MOCK_MGR_CMD_CREATE; out_fd is the answer */
struct sys_io_uring_mock_create {
	sys_u32 out_fd;
	sys_u32 flags; /* SYS_IORING_MOCK_CREATE_F_* */
	sys_u64 file_size;
	sys_u64 rw_delay_ns;
	sys_u64 resv[13];
};
