/* System V's shared memory, semaphores and messages, and POSIX's queues. */
#define SYSGATE_WITH_IPC
#include "layouts.h"

static const char *const other_struct = "the emulator has another struct";

/* A key for this process. */
static int own_key(void)
{
	return 0x12000000 | sys_getpid();
}

/* What IPC_STAT tells of any of the three: it is the test's own. */
static void check_permissions(const struct sys_ipc64_perm *permissions, unsigned int mode)
{
	HOLDS(permissions->key == own_key() && (permissions->mode & 0777) == mode);
	HOLDS(permissions->uid == sys_geteuid() && permissions->cuid == sys_geteuid());
	HOLDS(permissions->gid == sys_getegid() && permissions->cgid == sys_getegid());
}

/* Where a time has a second word, that has to be 0. */
#if SYSGATE_LONG_BITS == 64 || defined(SYSGATE_X32)
#define TIME_OF(ds, member) ((sys_s64)(ds).member)
#else
#define TIME_OF(ds, member) ((ds).member##_high && !is_emulated() ? -1 : (sys_s64)(ds).member)
#endif

static void check_attached(int id)
{
	struct sys_shmid64_ds ds;
	char *place = sys_shmat(id, 0, 0);

	HOLDS(!sys_is_error(place));
	fill(&ds, sizeof ds);
	HOLDS(sys_shmctl(id, SYS_IPC_STAT, &ds) == 0);
	check_permissions(&ds.shm_perm, 0640);
	HOLDS(ds.shm_segsz == 12345 && ds.shm_nattch == 1);
	HOLDS(ds.shm_cpid == sys_getpid() && ds.shm_lpid == sys_getpid());
	HOLDS(is_now(TIME_OF(ds, shm_atime)) && TIME_OF(ds, shm_dtime) == 0);
	HOLDS(is_now(TIME_OF(ds, shm_ctime)));
	HOLDS(sys_shmdt(place) == 0);
}

static void check_shm(void)
{
	int id = sys_shmget(own_key(), 12345, SYS_IPC_CREAT | 0640);
	struct sys_shminfo64 limits;
	struct sys_shmid64_ds ds;

	begin_test("shmid64_ds");
	if (id == -SYS_ENOSYS) {
		skip_test(MISSING);
		return;
	}
	HOLDS(id >= 0);
	check_attached(id);
	fill(&ds, sizeof ds);
	HOLDS(sys_shmctl(id, SYS_IPC_STAT, &ds) == 0);
	HOLDS(is_now(TIME_OF(ds, shm_dtime)) && ds.shm_nattch == 0);
	ds.shm_perm.mode = 0604;
	ds.shm_perm.uid = 0x1234;
	ds.shm_perm.gid = 0x2345;
	HOLDS(sys_shmctl(id, SYS_IPC_SET, &ds) == 0);
	fill(&ds, sizeof ds);
	HOLDS(sys_shmctl(id, SYS_IPC_STAT, &ds) == 0);
	HOLDS(ds.shm_perm.uid == 0x1234 && ds.shm_perm.gid == 0x2345);
	ds.shm_perm.uid = sys_geteuid();
	ds.shm_perm.gid = sys_getegid();
	check_permissions(&ds.shm_perm, 0604);
	fill(&limits, sizeof limits);
	HOLDS(sys_shmctl(0, SYS_IPC_INFO, &limits) >= 0);
	HOLDS(limits.shmmin == 1 && limits.shmmni > 0 && limits.shmmax > 1 << 20);
	HOLDS(limits.shmall > 256);
	HOLDS(sys_shmctl(id, SYS_IPC_RMID, 0) == 0);
	excuse_emulator(other_struct);
	end_test();
	excuse_emulator(0);
}

static void check_sem(void)
{
	static struct sys_sembuf operations[2] = {{1, 5, 0}, {2, 7, SYS_IPC_NOWAIT}};
	int id = sys_semget(own_key(), 3, SYS_IPC_CREAT | 0640);
	unsigned short values[4] = {99, 99, 99, 99};
	struct sys_seminfo limits;
	struct sys_semid64_ds ds;

	begin_test("semid64_ds and sembuf");
	if (id == -SYS_ENOSYS) {
		skip_test(MISSING);
		return;
	}
	fill(&ds, sizeof ds);
	HOLDS(id >= 0 && sys_semctl(id, 0, SYS_IPC_STAT, &ds) == 0);
	check_permissions(&ds.sem_perm, 0640);
	HOLDS(ds.sem_nsems == 3 && is_now(TIME_OF(ds, sem_ctime)));
	HOLDS(TIME_OF(ds, sem_otime) == 0);
	HOLDS(sys_semtimedop(id, operations, 2, 0) == 0);
	HOLDS(sys_semctl(id, 0, SYS_GETALL, values) == 0);
	HOLDS(values[0] == 0 && values[1] == 5 && values[2] == 7 && values[3] == 99);
	HOLDS(sys_semctl(id, 1, SYS_SETVAL, 12) == 0);
	HOLDS(sys_semctl(id, 1, SYS_GETVAL, 0) == 12);
	HOLDS(sys_semctl(id, 2, SYS_GETPID, 0) == sys_getpid());
	HOLDS(sys_semctl(id, 0, SYS_IPC_STAT, &ds) == 0);
	HOLDS(is_now(TIME_OF(ds, sem_otime)));
	fill(&limits, sizeof limits);
	HOLDS(sys_semctl(0, 0, SYS_IPC_INFO, &limits) >= 0);
	HOLDS(limits.semvmx == 32767 && limits.semaem == 32767 && limits.semmsl > 2);
	HOLDS(sys_semctl(id, 0, SYS_IPC_RMID, 0) == 0);
	excuse_emulator(other_struct);
	end_test();
	excuse_emulator(0);
}

static void check_msg(void)
{
	struct {
		sys_long type;
		char text[40];
	} message = {0x1234567, "a message"};
	int id = sys_msgget(own_key(), SYS_IPC_CREAT | 0640);
	struct sys_msginfo limits;
	struct sys_msqid64_ds ds;

	begin_test("msqid64_ds");
	if (id == -SYS_ENOSYS) {
		skip_test(MISSING);
		return;
	}
	HOLDS(id >= 0 && sys_msgsnd(id, &message, 33, 0) == 0);
	fill(&ds, sizeof ds);
	HOLDS(sys_msgctl(id, SYS_IPC_STAT, &ds) == 0);
	check_permissions(&ds.msg_perm, 0640);
	HOLDS(ds.msg_qnum == 1 && ds.msg_cbytes == 33 && ds.msg_qbytes >= 1024);
	HOLDS(ds.msg_lspid == sys_getpid() && ds.msg_lrpid == 0);
	HOLDS(is_now(TIME_OF(ds, msg_stime)) && TIME_OF(ds, msg_rtime) == 0);
	HOLDS(is_now(TIME_OF(ds, msg_ctime)));
	fill(&message, sizeof message);
	HOLDS(sys_msgrcv(id, &message, 40, 0, 0) == 33 && message.type == 0x1234567);
	HOLDS(is_same(message.text, "a message", 10));
	HOLDS(sys_msgctl(id, SYS_IPC_STAT, &ds) == 0);
	HOLDS(ds.msg_qnum == 0 && ds.msg_cbytes == 0 && ds.msg_lrpid == sys_getpid());
	HOLDS(is_now(TIME_OF(ds, msg_rtime)));
	fill(&limits, sizeof limits);
	HOLDS(sys_msgctl(0, SYS_IPC_INFO, &limits) >= 0);
	HOLDS(limits.msgmax >= 1024 && limits.msgmnb >= 1024 && limits.msgmni > 0);
	HOLDS(sys_msgctl(id, SYS_IPC_RMID, 0) == 0);
	excuse_emulator(other_struct);
	end_test();
	excuse_emulator(0);
}

static void check_mq(void)
{
	const struct sys_timespec past = {1, 0};
	struct sys_mq_attr attributes, got;
	unsigned int priority = 0;
	char path[24] = "/", *name = path + 1, text[40];
	int queue;

	/* The kernel wants no slash, but the emulator looks before the name for one. */
	begin_test("mq_attr");
	make_name(path, "/sysgate-", (unsigned int)sys_getpid());
	clear(&attributes, sizeof attributes);
	attributes.mq_maxmsg = 3;
	attributes.mq_msgsize = 33;
	sys_mq_unlink(name);
	queue = sys_mq_open(name, SYS_O_RDWR | SYS_O_CREAT | SYS_O_EXCL, 0600, &attributes);
	if (queue == -SYS_ENOSYS) {
		skip_test(MISSING);
		return;
	}
	HOLDS(queue >= 0 && sys_mq_timedsend(queue, "a message", 10, 17, 0) == 0);
	fill(&got, sizeof got);
	attributes.mq_flags = SYS_O_NONBLOCK;
	HOLDS(sys_mq_getsetattr(queue, &attributes, &got) == 0);
	HOLDS(got.mq_flags == 0 && got.mq_maxmsg == 3 && got.mq_msgsize == 33);
	HOLDS(got.mq_curmsgs == 1);
	HOLDS(sys_mq_timedreceive(queue, text, sizeof text, &priority, 0) == 10 && priority == 17);
	HOLDS(is_same(text, "a message", 10));
	HOLDS(sys_mq_getsetattr(queue, 0, &got) == 0);
	HOLDS(got.mq_flags == SYS_O_NONBLOCK && got.mq_curmsgs == 0);
	HOLDS(sys_mq_timedreceive(queue, text, sizeof text, 0, &past) == -SYS_EAGAIN);
	sys_close(queue);
	sys_mq_unlink(name);
	excuse_emulator("the emulator takes O_NONBLOCK for the host's");
	end_test();
	excuse_emulator(0);
}

void check_layouts_of_ipc(void)
{
	check_shm();
	check_sem();
	check_msg();
	check_mq();
}
