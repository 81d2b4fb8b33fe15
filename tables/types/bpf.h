/*
 * linux/bpf.h: an instruction of eBPF, an array of which BPF_PROG_LOAD takes; one that loads 64
 * bits takes two
 */
struct sys_bpf_insn {
	sys_u8 code;
	sys_u8 dst_reg : 4;
	sys_u8 src_reg : 4;
	sys_s16 off;
	sys_s32 imm;
};

/* linux/bpf.h: how a key of BPF_MAP_TYPE_LPM_TRIE begins */
struct sys_bpf_lpm_trie_key_hdr {
	sys_u32 prefixlen;
};

/*
 * linux/bpf.h: a key of BPF_MAP_TYPE_LPM_TRIE: prefixlen bits of data count, the first is the
 * highest of data[0]
 */
struct sys_bpf_lpm_trie_key_u8 {
	union {
		struct sys_bpf_lpm_trie_key_hdr hdr;
		sys_u32 prefixlen;
	};
	sys_u8 data[];
};

/* linux/bpf.h: a key of BPF_MAP_TYPE_CGROUP_STORAGE; attach_type is one of BPF_CGROUP_* */
struct sys_bpf_cgroup_storage_key {
	sys_u64 cgroup_inode_id;
	sys_u32 attach_type;
};

/*
 * linux/bpf.h: a value of BPF_MAP_TYPE_DEVMAP: written with a descriptor of a program, read with
 * its id
 */
struct sys_bpf_devmap_val {
	sys_u32 ifindex;
	union {
		int fd;
		sys_u32 id;
	} bpf_prog;
};

/* linux/bpf.h: a value of BPF_MAP_TYPE_CPUMAP; qsize is that of the queue to the CPU */
struct sys_bpf_cpumap_val {
	sys_u32 qsize;
	union {
		int fd;
		sys_u32 id;
	} bpf_prog;
};

/*
 * linux/bpf.h: an entry of a stack in BPF_MAP_TYPE_STACK_TRACE with BPF_F_STACK_BUILD_ID; status is
 * one of BPF_STACK_BUILD_ID_*
 */
struct sys_bpf_stack_build_id {
	sys_s32 status;
	unsigned char build_id[20];
	union {
		sys_u64 offset;
		sys_u64 ip;
	};
};

/* linux/bpf.h: a counter as programs read it */
struct sys_bpf_perf_event_value {
	sys_u64 counter;
	sys_u64 enabled;
	sys_u64 running;
};

/* linux/bpf.h: a value of BPF_MAP_TYPE_INSN_ARRAY: where an instruction was and is */
struct sys_bpf_insn_array_value {
	sys_u32 orig_off;
	sys_u32 xlated_off;
	sys_u32 jitted_off;
	sys_u32 : 32;
};

/*
 * linux/bpf.h: what iter_info of BPF_LINK_CREATE leads to: what an iterator walks; order is one of
 * BPF_CGROUP_ITER_*
 */
union sys_bpf_iter_link_info {
	struct {
		sys_u32 map_fd;
	} map;
	struct {
		sys_u32 order;
		sys_u32 cgroup_fd;
		sys_u64 cgroup_id;
	} cgroup;
	struct {
		sys_u32 tid;
		sys_u32 pid;
		sys_u32 pid_fd;
	} task;
};

/* linux/bpf.h: a function of a program: func_info of BPF_PROG_LOAD */
struct sys_bpf_func_info {
	sys_u32 insn_off;
	sys_u32 type_id;
};

/*
 * linux/bpf.h: where a line of source begins in a program: line_info of BPF_PROG_LOAD; line_col is
 * the line << 10 and the column
 */
struct sys_bpf_line_info {
	sys_u32 insn_off;
	sys_u32 file_name_off;
	sys_u32 line_off;
	sys_u32 line_col;
};

/*
 * linux/bpf.h: what to adjust to the types of the running kernel: core_relos of BPF_PROG_LOAD; kind
 * is one of BPF_CORE_*
 */
struct sys_bpf_core_relo {
	sys_u32 insn_off;
	sys_u32 type_id;
	sys_u32 access_str_off;
	sys_u32 kind;
};

/* linux/bpf.h: what bpf(2) takes beside the command's own, with BPF_COMMON_ATTRS: a log */
struct sys_bpf_common_attr {
	sys_u64_aligned log_buf;
	sys_u32 log_size;
	sys_u32 log_level;
	sys_u32 log_true_size;
};

/*
 * linux/bpf.h: what bpf(2) takes, by command; addresses are integers, members that a command does
 * not use are 0, and the call's size says how much of it there is. The members of the last structs
 * tell the command by their name
 */
union sys_bpf_attr {
	struct { /* BPF_MAP_CREATE */
		sys_u32 map_type;
		sys_u32 key_size;
		sys_u32 value_size;
		sys_u32 max_entries;
		sys_u32 map_flags;
		sys_u32 inner_map_fd;
		sys_u32 numa_node;
		char map_name[16];
		sys_u32 map_ifindex;
		sys_u32 btf_fd;
		sys_u32 btf_key_type_id;
		sys_u32 btf_value_type_id;
		sys_u32 btf_vmlinux_value_type_id;
		sys_u64 map_extra;
		sys_s32 value_type_btf_obj_fd;
		sys_s32 map_token_fd;
		sys_u64_aligned excl_prog_hash;
		sys_u32 excl_prog_hash_size;
	};
	struct { /* BPF_MAP_*_ELEM, BPF_MAP_GET_NEXT_KEY, BPF_MAP_FREEZE */
		sys_u32 map_fd;
		sys_u64_aligned key;
		union {
			sys_u64_aligned value;
			sys_u64_aligned next_key;
		};
		sys_u64 flags;
	};
	struct { /* BPF_MAP_*_BATCH */
		sys_u64_aligned in_batch;
		sys_u64_aligned out_batch;
		sys_u64_aligned keys;
		sys_u64_aligned values;
		sys_u32 count;
		sys_u32 map_fd;
		sys_u64 elem_flags;
		sys_u64 flags;
	} batch;
	struct { /* BPF_PROG_LOAD */
		sys_u32 prog_type;
		sys_u32 insn_cnt;
		sys_u64_aligned insns;
		sys_u64_aligned license;
		sys_u32 log_level;
		sys_u32 log_size;
		sys_u64_aligned log_buf;
		sys_u32 kern_version;
		sys_u32 prog_flags;
		char prog_name[16];
		sys_u32 prog_ifindex;
		sys_u32 expected_attach_type;
		sys_u32 prog_btf_fd;
		sys_u32 func_info_rec_size;
		sys_u64_aligned func_info;
		sys_u32 func_info_cnt;
		sys_u32 line_info_rec_size;
		sys_u64_aligned line_info;
		sys_u32 line_info_cnt;
		sys_u32 attach_btf_id;
		union {
			sys_u32 attach_prog_fd;
			sys_u32 attach_btf_obj_fd;
		};
		sys_u32 core_relo_cnt;
		sys_u64_aligned fd_array;
		sys_u64_aligned core_relos;
		sys_u32 core_relo_rec_size;
		sys_u32 log_true_size;
		sys_s32 prog_token_fd;
		sys_u32 fd_array_cnt;
		sys_u64_aligned signature;
		sys_u32 signature_size;
		sys_s32 keyring_id;
	};
	struct { /* BPF_OBJ_PIN, BPF_OBJ_GET */
		sys_u64_aligned pathname;
		sys_u32 bpf_fd;
		sys_u32 file_flags;
		sys_s32 path_fd;
	};
	struct { /* BPF_PROG_ATTACH, BPF_PROG_DETACH */
		union {
			sys_u32 target_fd;
			sys_u32 target_ifindex;
		};
		sys_u32 attach_bpf_fd;
		sys_u32 attach_type;
		sys_u32 attach_flags;
		sys_u32 replace_bpf_fd;
		union {
			sys_u32 relative_fd;
			sys_u32 relative_id;
		};
		sys_u64 expected_revision;
	};
	struct { /* BPF_PROG_TEST_RUN */
		sys_u32 prog_fd;
		sys_u32 retval;
		sys_u32 data_size_in;
		sys_u32 data_size_out;
		sys_u64_aligned data_in;
		sys_u64_aligned data_out;
		sys_u32 repeat;
		sys_u32 duration;
		sys_u32 ctx_size_in;
		sys_u32 ctx_size_out;
		sys_u64_aligned ctx_in;
		sys_u64_aligned ctx_out;
		sys_u32 flags;
		sys_u32 cpu;
		sys_u32 batch_size;
	} test;
	struct { /* BPF_*_GET_NEXT_ID, BPF_*_GET_FD_BY_ID */
		union {
			sys_u32 start_id;
			sys_u32 prog_id;
			sys_u32 map_id;
			sys_u32 btf_id;
			sys_u32 link_id;
		};
		sys_u32 next_id;
		sys_u32 open_flags;
		sys_s32 fd_by_id_token_fd;
	};
	struct { /* BPF_OBJ_GET_INFO_BY_FD */
		sys_u32 bpf_fd;
		sys_u32 info_len;
		sys_u64_aligned info;
	} info;
	struct { /* BPF_PROG_QUERY */
		union {
			sys_u32 target_fd;
			sys_u32 target_ifindex;
		};
		sys_u32 attach_type;
		sys_u32 query_flags;
		sys_u32 attach_flags;
		sys_u64_aligned prog_ids;
		union {
			sys_u32 prog_cnt;
			sys_u32 count;
		};
		sys_u32 : 32;
		sys_u64_aligned prog_attach_flags;
		sys_u64_aligned link_ids;
		sys_u64_aligned link_attach_flags;
		sys_u64 revision;
	} query;
	struct { /* BPF_RAW_TRACEPOINT_OPEN */
		sys_u64 name;
		sys_u32 prog_fd;
		sys_u32 : 32;
		sys_u64_aligned cookie;
	} raw_tracepoint;
	struct { /* BPF_BTF_LOAD */
		sys_u64_aligned btf;
		sys_u64_aligned btf_log_buf;
		sys_u32 btf_size;
		sys_u32 btf_log_size;
		sys_u32 btf_log_level;
		sys_u32 btf_log_true_size;
		sys_u32 btf_flags;
		sys_s32 btf_token_fd;
	};
	struct { /* BPF_TASK_FD_QUERY */
		sys_u32 pid;
		sys_u32 fd;
		sys_u32 flags;
		sys_u32 buf_len;
		sys_u64_aligned buf;
		sys_u32 prog_id;
		sys_u32 fd_type;
		sys_u64 probe_offset;
		sys_u64 probe_addr;
	} task_fd_query;
	struct { /* BPF_LINK_CREATE */
		union {
			sys_u32 prog_fd;
			sys_u32 map_fd;
		};
		union {
			sys_u32 target_fd;
			sys_u32 target_ifindex;
		};
		sys_u32 attach_type;
		sys_u32 flags;
		union {
			sys_u32 target_btf_id;
			struct {
				sys_u64_aligned iter_info;
				sys_u32 iter_info_len;
			};
			struct {
				sys_u64 bpf_cookie;
			} perf_event;
			struct {
				sys_u32 flags;
				sys_u32 cnt;
				sys_u64_aligned syms;
				sys_u64_aligned addrs;
				sys_u64_aligned cookies;
			} kprobe_multi;
			struct {
				sys_u32 target_btf_id;
				sys_u64 cookie;
			} tracing;
			struct {
				sys_u32 pf;
				sys_u32 hooknum;
				sys_s32 priority;
				sys_u32 flags;
			} netfilter;
			struct {
				union {
					sys_u32 relative_fd;
					sys_u32 relative_id;
				};
				sys_u64 expected_revision;
			} tcx;
			struct {
				sys_u64_aligned path;
				sys_u64_aligned offsets;
				sys_u64_aligned ref_ctr_offsets;
				sys_u64_aligned cookies;
				sys_u32 cnt;
				sys_u32 flags;
				sys_u32 pid;
				sys_u32 path_fd;
			} uprobe_multi;
			struct {
				union {
					sys_u32 relative_fd;
					sys_u32 relative_id;
				};
				sys_u64 expected_revision;
			} netkit;
			struct {
				union {
					sys_u32 relative_fd;
					sys_u32 relative_id;
				};
				sys_u64 expected_revision;
			} cgroup;
			struct {
				sys_u64_aligned ids;
				sys_u64_aligned cookies;
				sys_u32 cnt;
			} tracing_multi;
		};
	} link_create;
	struct {
		sys_u32 link_fd;
		union {
			sys_u32 new_prog_fd;
			sys_u32 new_map_fd;
		};
		sys_u32 flags;
		union {
			sys_u32 old_prog_fd;
			sys_u32 old_map_fd;
		};
	} link_update;
	struct {
		sys_u32 link_fd;
	} link_detach;
	struct {
		sys_u32 type;
	} enable_stats;
	struct {
		sys_u32 link_fd;
		sys_u32 flags;
	} iter_create;
	struct {
		sys_u32 prog_fd;
		sys_u32 map_fd;
		sys_u32 flags;
	} prog_bind_map;
	struct {
		sys_u32 flags;
		sys_u32 bpffs_fd;
	} token_create;
	struct {
		sys_u64_aligned stream_buf;
		sys_u32 stream_buf_len;
		sys_u32 stream_id;
		sys_u32 prog_fd;
	} prog_stream_read;
	struct {
		sys_u32 map_fd;
		sys_u32 prog_fd;
		sys_u32 flags;
	} prog_assoc_struct_ops;
} __attribute__((aligned(8)));

/*
 * linux/bpf.h: what BPF_OBJ_GET_INFO_BY_FD fills in for a program; addresses and lengths of buffers
 * go in, too
 */
struct sys_bpf_prog_info {
	sys_u32 type;
	sys_u32 id;
	sys_u8 tag[8];
	sys_u32 jited_prog_len;
	sys_u32 xlated_prog_len;
	sys_u64_aligned jited_prog_insns;
	sys_u64_aligned xlated_prog_insns;
	sys_u64 load_time;
	sys_u32 created_by_uid;
	sys_u32 nr_map_ids;
	sys_u64_aligned map_ids;
	char name[16];
	sys_u32 ifindex;
	sys_u32 gpl_compatible : 1;
	sys_u32 : 31;
	sys_u64 netns_dev;
	sys_u64 netns_ino;
	sys_u32 nr_jited_ksyms;
	sys_u32 nr_jited_func_lens;
	sys_u64_aligned jited_ksyms;
	sys_u64_aligned jited_func_lens;
	sys_u32 btf_id;
	sys_u32 func_info_rec_size;
	sys_u64_aligned func_info;
	sys_u32 nr_func_info;
	sys_u32 nr_line_info;
	sys_u64_aligned line_info;
	sys_u64_aligned jited_line_info;
	sys_u32 nr_jited_line_info;
	sys_u32 line_info_rec_size;
	sys_u32 jited_line_info_rec_size;
	sys_u32 nr_prog_tags;
	sys_u64_aligned prog_tags;
	sys_u64 run_time_ns;
	sys_u64 run_cnt;
	sys_u64 recursion_misses;
	sys_u32 verified_insns;
	sys_u32 attach_btf_obj_id;
	sys_u32 attach_btf_id;
	sys_u32 : 32;
} __attribute__((aligned(8)));

/* linux/bpf.h: the same for a map */
struct sys_bpf_map_info {
	sys_u32 type;
	sys_u32 id;
	sys_u32 key_size;
	sys_u32 value_size;
	sys_u32 max_entries;
	sys_u32 map_flags;
	char name[16];
	sys_u32 ifindex;
	sys_u32 btf_vmlinux_value_type_id;
	sys_u64 netns_dev;
	sys_u64 netns_ino;
	sys_u32 btf_id;
	sys_u32 btf_key_type_id;
	sys_u32 btf_value_type_id;
	sys_u32 btf_vmlinux_id;
	sys_u64 map_extra;
	sys_u64_aligned hash;
	sys_u32 hash_size;
	sys_u32 : 32;
} __attribute__((aligned(8)));

/* linux/bpf.h: the same for types; btf, btf_size, name and name_len say where they go */
struct sys_bpf_btf_info {
	sys_u64_aligned btf;
	sys_u32 btf_size;
	sys_u32 id;
	sys_u64_aligned name;
	sys_u32 name_len;
	sys_u32 kernel_btf;
} __attribute__((aligned(8)));

/*
 * linux/bpf.h: the same for a link, by type (BPF_LINK_TYPE_*); the names of buffers and their
 * lengths go in
 */
struct sys_bpf_link_info {
	sys_u32 type;
	sys_u32 id;
	sys_u32 prog_id;
	union {
		struct {
			sys_u64_aligned tp_name;
			sys_u32 tp_name_len;
			sys_u32 : 32;
			sys_u64 cookie;
		} raw_tracepoint;
		struct {
			sys_u32 attach_type;
			sys_u32 target_obj_id;
			sys_u32 target_btf_id;
			sys_u32 : 32;
			sys_u64 cookie;
		} tracing;
		struct {
			sys_u64 cgroup_id;
			sys_u32 attach_type;
		} cgroup;
		struct {
			sys_u64_aligned target_name;
			sys_u32 target_name_len;
			union {
				struct {
					sys_u32 map_id;
				} map;
			};
			union {
				struct {
					sys_u64 cgroup_id;
					sys_u32 order;
				} cgroup;
				struct {
					sys_u32 tid;
					sys_u32 pid;
				} task;
			};
		} iter;
		struct {
			sys_u32 netns_ino;
			sys_u32 attach_type;
		} netns;
		struct {
			sys_u32 ifindex;
		} xdp;
		struct {
			sys_u32 map_id;
		} struct_ops;
		struct {
			sys_u32 pf;
			sys_u32 hooknum;
			sys_s32 priority;
			sys_u32 flags;
		} netfilter;
		struct {
			sys_u64_aligned addrs;
			sys_u32 count;
			sys_u32 flags;
			sys_u64 missed;
			sys_u64_aligned cookies;
		} kprobe_multi;
		struct {
			sys_u64_aligned path;
			sys_u64_aligned offsets;
			sys_u64_aligned ref_ctr_offsets;
			sys_u64_aligned cookies;
			sys_u32 path_size;
			sys_u32 count;
			sys_u32 flags;
			sys_u32 pid;
		} uprobe_multi;
		struct {
			sys_u32 type;
			sys_u32 : 32;
			union {
				struct {
					sys_u64_aligned file_name;
					sys_u32 name_len;
					sys_u32 offset;
					sys_u64 cookie;
					sys_u64 ref_ctr_offset;
				} uprobe;
				struct {
					sys_u64_aligned func_name;
					sys_u32 name_len;
					sys_u32 offset;
					sys_u64 addr;
					sys_u64 missed;
					sys_u64 cookie;
				} kprobe;
				struct {
					sys_u64_aligned tp_name;
					sys_u32 name_len;
					sys_u32 : 32;
					sys_u64 cookie;
				} tracepoint;
				struct {
					sys_u64 config;
					sys_u32 type;
					sys_u32 : 32;
					sys_u64 cookie;
				} event;
			};
		} perf_event;
		struct {
			sys_u32 ifindex;
			sys_u32 attach_type;
		} tcx;
		struct {
			sys_u32 ifindex;
			sys_u32 attach_type;
		} netkit;
		struct {
			sys_u32 map_id;
			sys_u32 attach_type;
		} sockmap;
	};
} __attribute__((aligned(8)));

/* linux/bpf.h: the same for a token: what it allows, by bits */
struct sys_bpf_token_info {
	sys_u64 allowed_cmds;
	sys_u64 allowed_maps;
	sys_u64 allowed_progs;
	sys_u64 allowed_attachs;
} __attribute__((aligned(8)));

/*
 * linux/btf.h: what BPF_BTF_LOAD takes begins with it: types and strings follow, by offsets from
 * its end
 */
struct sys_btf_header {
	sys_u16 magic;
	sys_u8 version;
	sys_u8 flags;
	sys_u32 hdr_len;
	sys_u32 type_off;
	sys_u32 type_len;
	sys_u32 str_off;
	sys_u32 str_len;
	sys_u32 layout_off;
	sys_u32 layout_len;
};

/* linux/btf.h: how long a kind of type is, so that a reader may pass over those it does not know */
struct sys_btf_layout {
	sys_u8 info_sz;
	sys_u8 elem_sz;
	sys_u16 flags;
};

/*
 * linux/btf.h: a type; info holds its kind (bits 24 to 30), a flag (31) and a length; more follows,
 * by kind
 */
struct sys_btf_type {
	sys_u32 name_off;
	sys_u32 info;
	union {
		sys_u32 size;
		sys_u32 type;
	};
};

/* linux/btf.h: after BTF_KIND_ENUM: a name and its value */
struct sys_btf_enum {
	sys_u32 name_off;
	sys_s32 val;
};

/* linux/btf.h: after BTF_KIND_ENUM64 */
struct sys_btf_enum64 {
	sys_u32 name_off;
	sys_u32 val_lo32;
	sys_u32 val_hi32;
};

/* linux/btf.h: after BTF_KIND_ARRAY */
struct sys_btf_array {
	sys_u32 type;
	sys_u32 index_type;
	sys_u32 nelems;
};

/*
 * linux/btf.h: after BTF_KIND_STRUCT and BTF_KIND_UNION: offset is in bits, or with the flag of the
 * type a size (bits 24 and up) and an offset
 */
struct sys_btf_member {
	sys_u32 name_off;
	sys_u32 type;
	sys_u32 offset;
};

/* linux/btf.h: after BTF_KIND_FUNC_PROTO */
struct sys_btf_param {
	sys_u32 name_off;
	sys_u32 type;
};

/* linux/btf.h: after BTF_KIND_VAR; linkage is one of BTF_VAR_* */
struct sys_btf_var {
	sys_u32 linkage;
};

/* linux/btf.h: after BTF_KIND_DATASEC: a variable of a section */
struct sys_btf_var_secinfo {
	sys_u32 type;
	sys_u32 offset;
	sys_u32 size;
};

/* linux/btf.h: after BTF_KIND_DECL_TAG: the member or parameter that it belongs to, or -1 */
struct sys_btf_decl_tag {
	sys_s32 component_idx;
};
