/*
 * linux/mount.h: what mount_setattr(2) and open_tree_attr change: attributes to set and to clear
 * (SYS_MOUNT_ATTR_*), the propagation (one of SYS_MS_SHARED, _SLAVE, _PRIVATE and _UNBINDABLE, or
 * 0), and for SYS_MOUNT_ATTR_IDMAP the descriptor of a user namespace.
 */
struct sys_mount_attr {
	sys_u64 attr_set;
	sys_u64 attr_clr;
	sys_u64 propagation;
	sys_u64 userns_fd;
};

/*
 * linux/mount.h: which mount statmount(2) and listmount(2) are asked about. size is that of this
 * struct; mnt_ns_fd is of listmount, mnt_fd of statmount with SYS_STATMOUNT_BY_FD. param is the
 * mask of the fields wanted, or the mount to list after.
 */
struct sys_mnt_id_req {
	sys_u32 size;
	union {
		sys_u32 mnt_ns_fd;
		sys_u32 mnt_fd;
	};
	sys_u64 mnt_id;
	sys_u64 param;
	sys_u64 mnt_ns_id;
};

/*
 * linux/mount.h: what statmount(2) fills in; mask says which fields it knows. Strings are offsets
 * into str: mnt_opts, fs_type, mnt_root, mnt_point, fs_subtype, sb_source; opt_array,
 * opt_sec_array, mnt_uidmap and mnt_gidmap begin lists of as many as the fields before them say.
 * size counts all.
 */
struct sys_statmount {
	sys_u32 size;
	sys_u32 mnt_opts;
	sys_u64 mask;
	sys_u32 sb_dev_major;
	sys_u32 sb_dev_minor;
	sys_u64 sb_magic;
	sys_u32 sb_flags;
	sys_u32 fs_type;
	sys_u64 mnt_id;
	sys_u64 mnt_parent_id;
	sys_u32 mnt_id_old;
	sys_u32 mnt_parent_id_old;
	sys_u64 mnt_attr;
	sys_u64 mnt_propagation;
	sys_u64 mnt_peer_group;
	sys_u64 mnt_master;
	sys_u64 propagate_from;
	sys_u32 mnt_root;
	sys_u32 mnt_point;
	sys_u64 mnt_ns_id;
	sys_u32 fs_subtype;
	sys_u32 sb_source;
	sys_u32 opt_num;
	sys_u32 opt_array;
	sys_u32 opt_sec_num;
	sys_u32 opt_sec_array;
	sys_u64 supported_mask;
	sys_u32 mnt_uidmap_num;
	sys_u32 mnt_uidmap;
	sys_u32 mnt_gidmap_num;
	sys_u32 mnt_gidmap;
	sys_u64 spare2[43];
	char str[];
};

/*
 * linux/nsfs.h: what SYS_NS_MNT_GET_INFO, _NEXT and _PREV tell of a mount namespace (ioctl_nsfs(2))
 */
struct sys_mnt_ns_info {
	sys_u32 size;
	sys_u32 nr_mounts;
	sys_u64 mnt_ns_id;
};

/* linux/nsfs.h: what a file handle of a namespace holds (open_by_handle_at(2)) */
struct sys_nsfs_file_handle {
	sys_u64 ns_id;
	sys_u32 ns_type;
	sys_u32 ns_inum;
};
