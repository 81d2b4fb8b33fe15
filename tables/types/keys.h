/*
 * linux/keyctl.h: the three keys of SYS_KEYCTL_DH_COMPUTE; priv is also called private (keyctl(2))
 */
struct sys_keyctl_dh_params {
	sys_s32 priv;
	sys_s32 prime;
	sys_s32 base;
};

/*
 * linux/keyctl.h: how SYS_KEYCTL_DH_COMPUTE derives a key from its result (keyctl(2)). x32 has no
 * entry of its own: the kernel reads 64-bit pointers, whose upper halves must be 0.
 */
struct sys_keyctl_kdf_params {
	char *hashname;
#if GEN_ON(x32)
	sys_u32 hashname_high;
#endif
	char *otherinfo;
#if GEN_ON(x32)
	sys_u32 otherinfo_high;
#endif
	sys_u32 otherinfolen;
	sys_u32 spare[8];
};

/* linux/keyctl.h: what SYS_KEYCTL_PKEY_QUERY tells of a key; sizes in bytes, key_size in bits */
struct sys_keyctl_pkey_query {
	sys_u32 supported_ops;
	sys_u32 key_size;
	sys_u16 max_data_size;
	sys_u16 max_sig_size;
	sys_u16 max_enc_size;
	sys_u16 max_dec_size;
	sys_u32 spare[10];
};

/*
 * linux/keyctl.h: the key, and the sizes of both buffers, of SYS_KEYCTL_PKEY_ENCRYPT and its like
 */
struct sys_keyctl_pkey_params {
	sys_s32 key_id;
	sys_u32 in_len;
	union {
		sys_u32 out_len;
		sys_u32 in2_len; /* of the signature that is verified */
	};
	sys_u32 spare[7];
};

/*
 * linux/watch_queue.h: what each record that a pipe of notifications yields begins with; info says
 * how long it is and whose (SYS_WATCH_INFO_*)
 */
struct sys_watch_notification {
	sys_u32 type : 24;
	sys_u32 subtype : 8;
	sys_u32 info;
};

/*
 * linux/watch_queue.h: one rule of a filter; subtype_filter has a bit for each subtype that may
 * pass
 */
struct sys_watch_notification_type_filter {
	sys_u32 type;
	sys_u32 info_filter;
	sys_u32 info_mask;
	sys_u32 subtype_filter[8];
};

/* linux/watch_queue.h: what SYS_IOC_WATCH_QUEUE_SET_FILTER takes */
struct sys_watch_notification_filter {
	sys_u32 nr_filters;
	sys_u32 reserved;
	struct sys_watch_notification_type_filter filters[];
};

/* linux/watch_queue.h: the watched object is gone */
struct sys_watch_notification_removal {
	struct sys_watch_notification watch;
	sys_u64 id;
};

/* linux/watch_queue.h: what happened to a key, as the subtype says (SYS_NOTIFY_KEY_*) */
struct sys_key_notification {
	struct sys_watch_notification watch;
	sys_u32 key_id;
	sys_u32 aux;
};
