/*
 * linux/perf_event.h: the event that perf_event_open(2) counts. size is that of the struct, or one
 * of PERF_ATTR_SIZE_* for older kernels; what is not asked for is 0. precise_ip is 0 (any skid) to
 * 3 (none).
 */
struct sys_perf_event_attr {
	sys_u32 type; /* SYS_PERF_TYPE_* */
	sys_u32 size;
	sys_u64 config;
	union {
		sys_u64 sample_period;
		sys_u64 sample_freq; /* per second, with freq */
	};
	sys_u64 sample_type; /* SYS_PERF_SAMPLE_* */
	sys_u64 read_format; /* SYS_PERF_FORMAT_* */
	sys_u64 disabled : 1;
	sys_u64 inherit : 1;
	sys_u64 pinned : 1;
	sys_u64 exclusive : 1;
	sys_u64 exclude_user : 1;
	sys_u64 exclude_kernel : 1;
	sys_u64 exclude_hv : 1;
	sys_u64 exclude_idle : 1;
	sys_u64 mmap : 1;
	sys_u64 comm : 1;
	sys_u64 freq : 1;
	sys_u64 inherit_stat : 1;
	sys_u64 enable_on_exec : 1;
	sys_u64 task : 1;
	sys_u64 watermark : 1;
	sys_u64 precise_ip : 2;
	sys_u64 mmap_data : 1;
	sys_u64 sample_id_all : 1;
	sys_u64 exclude_host : 1;
	sys_u64 exclude_guest : 1;
	sys_u64 exclude_callchain_kernel : 1;
	sys_u64 exclude_callchain_user : 1;
	sys_u64 mmap2 : 1;
	sys_u64 comm_exec : 1;
	sys_u64 use_clockid : 1;
	sys_u64 context_switch : 1;
	sys_u64 write_backward : 1;
	sys_u64 namespaces : 1;
	sys_u64 ksymbol : 1;
	sys_u64 bpf_event : 1;
	sys_u64 aux_output : 1;
	sys_u64 cgroup : 1;
	sys_u64 text_poke : 1;
	sys_u64 build_id : 1;
	sys_u64 inherit_thread : 1;
	sys_u64 remove_on_exec : 1;
	sys_u64 sigtrap : 1;
	sys_u64 defer_callchain : 1;
	sys_u64 defer_output : 1;
	sys_u64 reserved_1 : 24;
	union {
		sys_u32 wakeup_events;
		sys_u32 wakeup_watermark; /* in bytes, with watermark */
	};
	sys_u32 bp_type; /* SYS_HW_BREAKPOINT_* */
	union {
		sys_u64 bp_addr;
		sys_u64 kprobe_func;
		sys_u64 uprobe_path;
		sys_u64 config1;
	};
	union {
		sys_u64 bp_len;
		sys_u64 kprobe_addr;
		sys_u64 probe_offset;
		sys_u64 config2;
	};
	sys_u64 branch_sample_type; /* SYS_PERF_SAMPLE_BRANCH_* */
	sys_u64 sample_regs_user; /* bits 1 << SYS_PERF_REG_* */
	sys_u32 sample_stack_user;
	sys_s32 clockid;
	sys_u64 sample_regs_intr;
	sys_u32 aux_watermark;
	sys_u16 sample_max_stack;
	sys_u16 reserved_2;
	sys_u32 aux_sample_size;
	union {
		sys_u32 aux_action;
		struct {
			sys_u32 aux_start_paused : 1;
			sys_u32 aux_pause : 1;
			sys_u32 aux_resume : 1;
			sys_u32 reserved_3 : 29;
		};
	};
	sys_u64 sig_data;
	sys_u64 config3;
	sys_u64 config4;
};

/* linux/perf_event.h: what PERF_EVENT_IOC_QUERY_BPF fills in: ids_len ids at most, of prog_cnt */
struct sys_perf_event_query_bpf {
	sys_u32 ids_len;
	sys_u32 prog_cnt;
	sys_u32 ids[];
};

/*
 * linux/perf_event.h: the first page of a mapped event, before the ring buffer of records. A reader
 * of the counter tries again while lock changes; data_head is read with acquire and data_tail
 * written with release.
 */
struct sys_perf_event_mmap_page {
	sys_u32 version;
	sys_u32 compat_version;
	sys_u32 lock;
	sys_u32 index; /* of the hardware's counter, and 1 more */
	sys_s64 offset; /* to add to it */
	sys_u64 time_enabled; /* in nanoseconds, as time_running */
	sys_u64 time_running;
	union {
		sys_u64 capabilities;
		struct {
			sys_u64 cap_bit0 : 1;
			sys_u64 cap_bit0_is_deprecated : 1;
			sys_u64 cap_user_rdpmc : 1;
			sys_u64 cap_user_time : 1;
			sys_u64 cap_user_time_zero : 1;
			sys_u64 cap_user_time_short : 1;
			sys_u64 cap_____res : 58;
		};
	};
	sys_u16 pmc_width;
	sys_u16 time_shift;
	sys_u32 time_mult;
	sys_u64 time_offset;
	sys_u64 time_zero;
	sys_u32 size;
	sys_u32 reserved_1;
	sys_u64 time_cycles;
	sys_u64 time_mask;
	sys_u8 reserved[116 * 8];
	sys_u64 data_head;
	sys_u64 data_tail;
	sys_u64 data_offset;
	sys_u64 data_size;
	sys_u64 aux_head;
	sys_u64 aux_tail;
	sys_u64 aux_offset;
	sys_u64 aux_size;
};

/* linux/perf_event.h: what a record begins with; size is that of all of it (perf_event_open(2)) */
struct sys_perf_event_header {
	sys_u32 type; /* SYS_PERF_RECORD_* */
	sys_u16 misc; /* SYS_PERF_RECORD_MISC_* */
	sys_u16 size;
};

/* linux/perf_event.h: a namespace in a record PERF_RECORD_NAMESPACES */
struct sys_perf_ns_link_info {
	sys_u64 dev;
	sys_u64 ino;
};

/*
 * linux/perf_event.h: where the data of a sample came from (PERF_SAMPLE_DATA_SRC; SYS_PERF_MEM_*)
 */
union sys_perf_mem_data_src {
	sys_u64 val;
	struct {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		sys_u64 mem_rsvd : 13;
		sys_u64 mem_region : 5;
		sys_u64 mem_hops : 3;
		sys_u64 mem_blk : 3;
		sys_u64 mem_snoopx : 2;
		sys_u64 mem_remote : 1;
		sys_u64 mem_lvl_num : 4;
		sys_u64 mem_dtlb : 7;
		sys_u64 mem_lock : 2;
		sys_u64 mem_snoop : 5;
		sys_u64 mem_lvl : 14;
		sys_u64 mem_op : 5;
#else
		sys_u64 mem_op : 5;
		sys_u64 mem_lvl : 14;
		sys_u64 mem_snoop : 5;
		sys_u64 mem_lock : 2;
		sys_u64 mem_dtlb : 7;
		sys_u64 mem_lvl_num : 4;
		sys_u64 mem_remote : 1;
		sys_u64 mem_snoopx : 2;
		sys_u64 mem_blk : 3;
		sys_u64 mem_hops : 3;
		sys_u64 mem_region : 5;
		sys_u64 mem_rsvd : 13;
#endif
	};
};

/* linux/perf_event.h: a branch in a sample (PERF_SAMPLE_BRANCH_STACK) */
struct sys_perf_branch_entry {
	sys_u64 from;
	sys_u64 to;
	sys_u64 mispred : 1;
	sys_u64 predicted : 1;
	sys_u64 in_tx : 1;
	sys_u64 abort : 1;
	sys_u64 cycles : 16;
	sys_u64 type : 4; /* SYS_PERF_BR_* */
	sys_u64 spec : 2;
	sys_u64 new_type : 4;
	sys_u64 priv : 3;
	sys_u64 reserved : 31;
};

/*
 * linux/perf_event.h: the cost of a sample: full (PERF_SAMPLE_WEIGHT), or parts of it (..._STRUCT)
 */
union sys_perf_sample_weight {
	sys_u64 full;
	struct {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		sys_u16 var3_w;
		sys_u16 var2_w;
		sys_u32 var1_dw;
#else
		sys_u32 var1_dw;
		sys_u16 var2_w;
		sys_u16 var3_w;
#endif
	};
};
