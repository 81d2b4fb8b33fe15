/*
 * linux/inotify.h: what read(2) takes from an inotify descriptor: one or more of these, each with
 * len bytes of a name, which ends in one NUL or more; cookie joins SYS_IN_MOVED_FROM and _TO
 * (inotify(7))
 */
struct sys_inotify_event {
	sys_s32 wd;
	sys_u32 mask;
	sys_u32 cookie;
	sys_u32 len;
	char name[];
};

/*
 * linux/fanotify.h: what read(2) takes from a fanotify descriptor: one or more of these, each of
 * event_len bytes with the records that follow it from metadata_len on. fd is open and the reader's
 * to close, if it is not SYS_FAN_NOFD; pid may be 0 (fanotify(7)).
 */
struct sys_fanotify_event_metadata {
	sys_u32 event_len;
	sys_u8 vers;
	sys_u8 reserved;
	sys_u16 metadata_len;
	sys_u64_aligned mask;
	sys_s32 fd;
	sys_s32 pid;
};

/* linux/fanotify.h: what each record begins with; len counts this too */
struct sys_fanotify_event_info_header {
	sys_u8 info_type;
	sys_u8 pad;
	sys_u16 len;
};

/*
 * linux/fanotify.h: the file or directory, with SYS_FAN_REPORT_FID and its like: fsid is of
 * statfs(2), handle is a struct sys_file_handle for open_by_handle_at(2), and after that comes the
 * name, if any
 */
struct sys_fanotify_event_info_fid {
	struct sys_fanotify_event_info_header hdr;
	struct sys_fsid fsid;
	sys_u8 handle[];
};

/* linux/fanotify.h: the process, with SYS_FAN_REPORT_PIDFD; to be closed by the reader */
struct sys_fanotify_event_info_pidfd {
	struct sys_fanotify_event_info_header hdr;
	sys_s32 pidfd;
};

/*
 * linux/fanotify.h: with SYS_FAN_FS_ERROR: an errno, and how many errors came since the last event
 */
struct sys_fanotify_event_info_error {
	struct sys_fanotify_event_info_header hdr;
	sys_s32 error;
	sys_u32 error_count;
};

/* linux/fanotify.h: with SYS_FAN_PRE_ACCESS: which bytes are about to be accessed */
struct sys_fanotify_event_info_range {
	struct sys_fanotify_event_info_header hdr;
	sys_u32 pad;
	sys_u64 offset;
	sys_u64 count;
};

/* linux/fanotify.h: with SYS_FAN_REPORT_MNT: the mount, as statmount(2) names it */
struct sys_fanotify_event_info_mnt {
	struct sys_fanotify_event_info_header hdr;
	sys_u64 mnt_id;
};

/*
 * linux/fanotify.h: what write(2) answers an event that waits for permission with; records follow
 * it with SYS_FAN_INFO. SYS_FAN_DENY_ERRNO(error) denies with another errno than EPERM.
 */
struct sys_fanotify_response {
	sys_s32 fd;
	sys_u32 response;
};

#define SYS_FAN_DENY_ERRNO(error) \
	(SYS_FAN_DENY | (SYS_FAN_ERRNO_MASK & (sys_u32)(error)) << SYS_FAN_ERRNO_SHIFT)

/* linux/fanotify.h: what each record of an answer begins with; len counts this too */
struct sys_fanotify_response_info_header {
	sys_u8 type;
	sys_u8 pad;
	sys_u16 len;
};

/* linux/fanotify.h: which rule decided, for the audit log */
struct sys_fanotify_response_info_audit_rule {
	struct sys_fanotify_response_info_header hdr;
	sys_u32 rule_number;
	sys_u32 subj_trust;
	sys_u32 obj_trust;
};
