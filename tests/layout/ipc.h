/*
 * What mips n32 gets: the compat_ structs of arch/mips/include/asm/compat.h. Its headers for user
 * space are those of mips n64 with a narrower long, and leave out the upper words of the times.
 */
#if defined(_ABIN32) && _MIPS_SIM == _ABIN32
struct kernel_msqid64_ds {
	struct ipc64_perm msg_perm;
#ifdef __MIPSEB__
	__u32 msg_stime_high, msg_stime;
	__u32 msg_rtime_high, msg_rtime;
	__u32 msg_ctime_high, msg_ctime;
#else
	__u32 msg_stime, msg_stime_high;
	__u32 msg_rtime, msg_rtime_high;
	__u32 msg_ctime, msg_ctime_high;
#endif
	__u32 msg_cbytes;
	__u32 msg_qnum;
	__u32 msg_qbytes;
	__s32 msg_lspid;
	__s32 msg_lrpid;
	__u32 __unused4;
	__u32 __unused5;
};

struct kernel_semid64_ds {
	struct ipc64_perm sem_perm;
	__u32 sem_otime;
	__u32 sem_ctime;
	__u32 sem_nsems;
	__u32 sem_otime_high;
	__u32 sem_ctime_high;
};

struct kernel_shmid64_ds {
	struct ipc64_perm shm_perm;
	__u32 shm_segsz;
	__u32 shm_atime;
	__u32 shm_dtime;
	__u32 shm_ctime;
	__s32 shm_cpid;
	__s32 shm_lpid;
	__u32 shm_nattch;
	__u16 shm_atime_high;
	__u16 shm_dtime_high;
	__u16 shm_ctime_high;
	__u16 __unused1;
};
#else
#define kernel_msqid64_ds msqid64_ds
#define kernel_semid64_ds semid64_ds
#define kernel_shmid64_ds shmid64_ds
#endif
