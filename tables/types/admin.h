/*
 * linux/kexec.h: a part of the kernel that kexec_load(2) loads: bufsz bytes from buf go to the
 * physical address mem, and are followed by zeros up to memsz, which is whole pages
 */
struct sys_kexec_segment {
	const void *buf;
	sys_size bufsz;
	const void *mem;
	sys_size memsz;
};

/*
 * linux/quota.h: the first argument of quotactl(2): what to do (SYS_Q_*), to quotas of which kind
 */
#define SYS_QCMD(command, kind) \
	((sys_u32)(command) << SYS_SUBCMDSHIFT | (SYS_SUBCMDMASK & (sys_u32)(kind)))

/*
 * linux/quota.h: limits and use, for SYS_Q_GETQUOTA and _SETQUOTA of quotactl(2): limits of space
 * in units of 1024 bytes, curspace in bytes, times in seconds since 1970. dqb_valid (SYS_QIF_*)
 * says which fields count.
 */
struct sys_if_dqblk {
	sys_u64 dqb_bhardlimit;
	sys_u64 dqb_bsoftlimit;
	sys_u64 dqb_curspace;
	sys_u64 dqb_ihardlimit;
	sys_u64 dqb_isoftlimit;
	sys_u64 dqb_curinodes;
	sys_u64 dqb_btime;
	sys_u64 dqb_itime;
	sys_u32 dqb_valid;
};

/* linux/quota.h: the same, and whose it is, for SYS_Q_GETNEXTQUOTA of quotactl(2) */
struct sys_if_nextdqblk {
	sys_u64 dqb_bhardlimit;
	sys_u64 dqb_bsoftlimit;
	sys_u64 dqb_curspace;
	sys_u64 dqb_ihardlimit;
	sys_u64 dqb_isoftlimit;
	sys_u64 dqb_curinodes;
	sys_u64 dqb_btime;
	sys_u64 dqb_itime;
	sys_u32 dqb_valid;
	sys_u32 dqb_id;
};

/*
 * linux/quota.h: how many seconds a soft limit may be exceeded, and flags (SYS_DQF_*), for
 * SYS_Q_GETINFO and _SETINFO of quotactl(2); dqi_valid (SYS_IIF_*) says which fields count
 */
struct sys_if_dqinfo {
	sys_u64 dqi_bgrace;
	sys_u64 dqi_igrace;
	sys_u32 dqi_flags;
	sys_u32 dqi_valid;
};

/*
 * linux/dqblk_xfs.h: limits and use, for SYS_Q_XGETQUOTA, _XSETQLIM and _XGETNEXTQUOTA of
 * quotactl(2): space in units of 512 bytes; times have upper bits in the _hi fields with
 * SYS_FS_DQ_BIGTIME
 */
struct sys_fs_disk_quota {
	sys_s8 d_version;
	sys_s8 d_flags;
	sys_u16 d_fieldmask;
	sys_u32 d_id;
	sys_u64 d_blk_hardlimit;
	sys_u64 d_blk_softlimit;
	sys_u64 d_ino_hardlimit;
	sys_u64 d_ino_softlimit;
	sys_u64 d_bcount;
	sys_u64 d_icount;
	sys_s32 d_itimer;
	sys_s32 d_btimer;
	sys_u16 d_iwarns;
	sys_u16 d_bwarns;
	sys_s8 d_itimer_hi;
	sys_s8 d_btimer_hi;
	sys_s8 d_rtbtimer_hi;
	sys_s8 d_padding2;
	sys_u64 d_rtb_hardlimit;
	sys_u64 d_rtb_softlimit;
	sys_u64 d_rtbcount;
	sys_s32 d_rtbtimer;
	sys_u16 d_rtbwarns;
	sys_s16 d_padding3;
	char d_padding4[8];
};

/* linux/dqblk_xfs.h: a file that holds quotas, in blocks of 512 bytes */
struct sys_fs_qfilestat {
	sys_u64 qfs_ino;
	sys_u64 qfs_nblks;
	sys_u32 qfs_nextents;
};

/* linux/dqblk_xfs.h: the state of the quotas, for SYS_Q_XGETQSTAT of quotactl(2) */
struct sys_fs_quota_stat {
	sys_s8 qs_version;
	sys_u16 qs_flags;
	sys_s8 qs_pad;
	struct sys_fs_qfilestat qs_uquota;
	struct sys_fs_qfilestat qs_gquota;
	sys_u32 qs_incoredqs;
	sys_s32 qs_btimelimit;
	sys_s32 qs_itimelimit;
	sys_s32 qs_rtbtimelimit;
	sys_u16 qs_bwarnlimit;
	sys_u16 qs_iwarnlimit;
};

/* linux/dqblk_xfs.h: a file that holds quotas, with the same layout on every ABI */
struct sys_fs_qfilestatv {
	sys_u64 qfs_ino;
	sys_u64 qfs_nblks;
	sys_u32 qfs_nextents;
	sys_u32 qfs_pad;
};

/*
 * linux/dqblk_xfs.h: the state of the quotas, project quotas too, for SYS_Q_XGETQSTATV of
 * quotactl(2); qs_version says which is wanted
 */
struct sys_fs_quota_statv {
	sys_s8 qs_version;
	sys_u8 qs_pad1;
	sys_u16 qs_flags;
	sys_u32 qs_incoredqs;
	struct sys_fs_qfilestatv qs_uquota;
	struct sys_fs_qfilestatv qs_gquota;
	struct sys_fs_qfilestatv qs_pquota;
	sys_s32 qs_btimelimit;
	sys_s32 qs_itimelimit;
	sys_s32 qs_rtbtimelimit;
	sys_u16 qs_bwarnlimit;
	sys_u16 qs_iwarnlimit;
	sys_u16 qs_rtbwarnlimit;
	sys_u16 qs_pad3;
	sys_u32 qs_pad4;
	sys_u64 qs_pad2[7];
};
