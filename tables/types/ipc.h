/*
 * The times below are seconds since 1970. Where long has 32 bits they come in two words, and which
 * is first depends on the ABI: on most the low one, also if they are big-endian.
 */
#if GEN_ON(mips_o32, mips_n32, xtensa)
#define SYSGATE_IPC_HIGH_FIRST (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#elif GEN_ON(parisc, powerpc, sparc)
#define SYSGATE_IPC_HIGH_FIRST 1
#else
#define SYSGATE_IPC_HIGH_FIRST 0
#endif

/* Whether a time has one word of 64 bits; x32's structs are those of x86_64. */
#if SYSGATE_LONG_BITS == 64 || defined(SYSGATE_X32)
#define SYSGATE_IPC_WIDE 1
#else
#define SYSGATE_IPC_WIDE 0
#endif

/* asm/ipcbuf.h: owner, creator and mode of what msgctl(2), semctl(2) and shmctl(2) look at */
struct sys_ipc64_perm {
	sys_s32 key;
	sys_u32 uid;
	sys_u32 gid;
	sys_u32 cuid;
	sys_u32 cgid;
#if GEN_ON(PARISC)
#if GEN_ON(parisc)
	sys_u16 pad1;
	sys_u16 mode;
#else
	sys_u32 mode;
#endif
	sys_u16 pad2;
	sys_u16 seq;
	sys_u32 pad3;
	sys_u64 unused1;
	sys_u64 unused2;
#elif GEN_ON(POWERPC)
	sys_u32 mode;
	sys_u32 seq;
	sys_u32 pad1;
	sys_u64 unused1;
	sys_u64 unused2;
#elif GEN_ON(s390x)
	sys_u32 mode;
	sys_u16 pad1;
	sys_u16 seq;
	unsigned long unused1;
	unsigned long unused2;
#elif GEN_ON(SPARC)
#if GEN_ON(sparc)
	sys_u16 pad0;
	sys_u16 mode;
#else
	sys_u32 mode;
#endif
	sys_u16 pad1;
	sys_u16 seq;
	sys_u64 unused1;
	sys_u64 unused2;
#elif GEN_ON(xtensa)
	sys_u32 mode;
	unsigned long seq;
	unsigned long unused1;
	unsigned long unused2;
#else
#if GEN_ON(arm, i386, m68k, microblaze, sh)
	sys_u16 mode;
	sys_u8 pad1[2];
#else
	sys_u32 mode;
#endif
	sys_u16 seq;
	sys_u16 pad2;
	sys_ulong unused1;
	sys_ulong unused2;
#endif
};

/*
 * linux/msg.h: what msgsnd and msgrcv move: a type above 0, and as many bytes as they say
 * (msgop(2))
 */
struct sys_msgbuf {
	sys_long mtype;
	char mtext[1];
};

/*
 * asm/msgbuf.h: a queue of messages, for IPC_STAT and IPC_SET of msgctl(2): times of the last
 * msgsnd, msgrcv and change, bytes and messages in it, bytes that it may hold, who sent and
 * received last. mips_n32 has words here that its asm/msgbuf.h does not show.
 */
struct sys_msqid64_ds {
	struct sys_ipc64_perm msg_perm;
#if SYSGATE_IPC_WIDE
	sys_long msg_stime;
	sys_long msg_rtime;
	sys_long msg_ctime;
#elif SYSGATE_IPC_HIGH_FIRST
	unsigned long msg_stime_high;
	unsigned long msg_stime;
	unsigned long msg_rtime_high;
	unsigned long msg_rtime;
	unsigned long msg_ctime_high;
	unsigned long msg_ctime;
#else
	unsigned long msg_stime;
	unsigned long msg_stime_high;
	unsigned long msg_rtime;
	unsigned long msg_rtime_high;
	unsigned long msg_ctime;
	unsigned long msg_ctime_high;
#endif
	sys_ulong msg_cbytes;
	sys_ulong msg_qnum;
	sys_ulong msg_qbytes;
	sys_s32 msg_lspid;
	sys_s32 msg_lrpid;
#if GEN_ON(PARISC, SPARC)
	unsigned long unused1;
	unsigned long unused2;
#else
	sys_ulong unused4;
	sys_ulong unused5;
#endif
};

/*
 * linux/msg.h: limits, for SYS_IPC_INFO, and what is in use, for SYS_MSG_INFO, of msgctl(2):
 * msgpool are queues, msgmap messages, msgtql bytes then
 */
struct sys_msginfo {
	int msgpool;
	int msgmap;
	int msgmax;
	int msgmnb;
	int msgmni;
	int msgssz;
	int msgtql;
	unsigned short msgseg;
};

/* linux/sem.h: one operation of semop(2): add sem_op, or wait for 0 if it is that */
struct sys_sembuf {
	unsigned short sem_num;
	short sem_op;
	short sem_flg;
};

/*
 * asm/sembuf.h: a set of semaphores, for IPC_STAT and IPC_SET of semctl(2): times of the last semop
 * and change, and how many there are. mips_n32's asm/sembuf.h calls the high words unused.
 */
struct sys_semid64_ds {
	struct sys_ipc64_perm sem_perm;
#if GEN_ON(x86_64, x32)
	sys_long sem_otime;
	sys_ulong unused1;
	sys_long sem_ctime;
	sys_ulong unused2;
#elif SYSGATE_IPC_WIDE
	long sem_otime;
	long sem_ctime;
#elif GEN_ON(mips_o32, mips_n32)
	unsigned long sem_otime;
	unsigned long sem_ctime;
#elif SYSGATE_IPC_HIGH_FIRST
	unsigned long sem_otime_high;
	unsigned long sem_otime;
	unsigned long sem_ctime_high;
	unsigned long sem_ctime;
#else
	unsigned long sem_otime;
	unsigned long sem_otime_high;
	unsigned long sem_ctime;
	unsigned long sem_ctime_high;
#endif
	sys_ulong sem_nsems;
#if GEN_ON(mips_o32, mips_n32)
	unsigned long sem_otime_high;
	unsigned long sem_ctime_high;
#elif GEN_ON(mips_n64, PARISC, SPARC)
	unsigned long unused1;
	unsigned long unused2;
#else
	sys_ulong unused3;
	sys_ulong unused4;
#endif
};

/*
 * linux/sem.h: limits, for SYS_IPC_INFO, and what is in use, for SYS_SEM_INFO, of semctl(2): semusz
 * are sets, semaem semaphores then
 */
struct sys_seminfo {
	int semmap;
	int semmni;
	int semmns;
	int semmnu;
	int semmsl;
	int semopm;
	int semume;
	int semusz;
	int semvmx;
	int semaem;
};

/*
 * linux/sem.h: what the last argument of semctl(2) may be, and what ipc(2) takes the address of.
 * sys_semctl takes each of them as it is; by a raw call, 64-bit kernels of big-endian order look
 * for SYS_SETVAL's integer in the upper half, as the union has it.
 */
union sys_semun {
	int val;
	struct sys_semid64_ds *buf;
	unsigned short *array;
	struct sys_seminfo *info;
	void *pad;
};

/*
 * asm/shmbuf.h: a segment of shared memory, for IPC_STAT and IPC_SET of shmctl(2): its bytes, times
 * of the last shmat, shmdt and change, who made and used it last, and how often it is attached.
 * mips_o32 and mips_n32 have 48 bits of each time; the asm/shmbuf.h of mips_n32 does not show the
 * upper 16.
 */
struct sys_shmid64_ds {
	struct sys_ipc64_perm shm_perm;
#if GEN_NOT_ON(PARISC, POWERPC, SPARC)
	sys_size shm_segsz;
#endif
#if SYSGATE_IPC_WIDE
	sys_long shm_atime;
	sys_long shm_dtime;
	sys_long shm_ctime;
#elif GEN_ON(mips_o32, mips_n32)
	unsigned long shm_atime;
	unsigned long shm_dtime;
	unsigned long shm_ctime;
#elif GEN_ON(parisc, powerpc, sparc)
	unsigned long shm_atime_high;
	unsigned long shm_atime;
	unsigned long shm_dtime_high;
	unsigned long shm_dtime;
	unsigned long shm_ctime_high;
	unsigned long shm_ctime;
#else
	unsigned long shm_atime;
	unsigned long shm_atime_high;
	unsigned long shm_dtime;
	unsigned long shm_dtime_high;
	unsigned long shm_ctime;
	unsigned long shm_ctime_high;
#endif
#if GEN_ON(parisc)
	sys_u32 pad4;
#elif GEN_ON(powerpc)
	unsigned long unused4;
#endif
#if GEN_ON(PARISC, POWERPC, SPARC)
	sys_size shm_segsz;
#endif
	sys_s32 shm_cpid;
	sys_s32 shm_lpid;
	sys_ulong shm_nattch;
#if GEN_ON(mips_o32, mips_n32)
	sys_u16 shm_atime_high;
	sys_u16 shm_dtime_high;
	sys_u16 shm_ctime_high;
	sys_u16 unused1;
#elif GEN_ON(mips_n64, PARISC, SPARC)
	unsigned long unused1;
	unsigned long unused2;
#elif GEN_ON(POWERPC)
	unsigned long unused5;
	unsigned long unused6;
#else
	sys_ulong unused4;
	sys_ulong unused5;
#endif
};

/* asm/shmbuf.h: limits, for SYS_IPC_INFO of shmctl(2); shmall counts pages */
struct sys_shminfo64 {
	sys_ulong shmmax;
	sys_ulong shmmin;
	sys_ulong shmmni;
	sys_ulong shmseg;
	sys_ulong shmall;
	sys_ulong unused1;
	sys_ulong unused2;
	sys_ulong unused3;
	sys_ulong unused4;
};

/* linux/shm.h: what is in use, for SYS_SHM_INFO of shmctl(2): segments, and pages in all */
struct sys_shm_info {
	int used_ids;
	sys_ulong shm_tot;
	sys_ulong shm_rss;
	sys_ulong shm_swp;
	sys_ulong swap_attempts;
	sys_ulong swap_successes;
};

/* linux/ipc.h: what SYS_MSGRCV of ipc(2) takes, if the upper half of its first argument is 0 */
struct sys_ipc_kludge {
	struct sys_msgbuf *msgp;
	long msgtyp;
};

/*
 * linux/mqueue.h: a POSIX message queue, for mq_open(2) and mq_getsetattr(2): its flags (0 or
 * SYS_O_NONBLOCK), how many messages it may hold, of how many bytes, and how many it holds
 */
struct sys_mq_attr {
	sys_long mq_flags;
	sys_long mq_maxmsg;
	sys_long mq_msgsize;
	sys_long mq_curmsgs;
	sys_long reserved[4];
};
