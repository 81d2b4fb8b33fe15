/* The same by the hand-written minimum (bench/minimum); the kernel's constants and structs are below. */
#include MINIMUM_HEADER

/* The few that differ between ABIs. */
#if defined(__mips__)
#define OS_O_CREAT 0x100
#define OS_O_TRUNC 0x200
#elif defined(__sparc__)
#define OS_O_CREAT 0x200
#define OS_O_TRUNC 0x400
#elif defined(__alpha__)
#define OS_O_CREAT 0x200
#define OS_O_TRUNC 0x400
#elif defined(__hppa__)
#define OS_O_CREAT 0x100
#define OS_O_TRUNC 0x200
#else
#define OS_O_CREAT 0x40
#define OS_O_TRUNC 0x200
#endif
#ifdef __mips__
#define OS_SOCK_STREAM 2
#else
#define OS_SOCK_STREAM 1
#endif
#define OS_O_RDONLY 0
#define OS_O_WRONLY 1
#define OS_POLLIN 1
#define OS_AF_UNIX 1

enum { current_directory = -100, remove_directory = 0x200, basic_status = 0x7ff, interrupted = 4 };

#define os_failed(result) ((result) < 0)
#define os_interrupted(result) ((result) == -interrupted)

#define OS_CALL1(name, a) minimum_call1(MINIMUM_NR_##name, MINIMUM_WORD(a))
#define OS_CALL2(name, a, b) minimum_call2(MINIMUM_NR_##name, MINIMUM_WORD(a), MINIMUM_WORD(b))
#define OS_CALL3(name, a, b, c) \
	minimum_call3(MINIMUM_NR_##name, MINIMUM_WORD(a), MINIMUM_WORD(b), MINIMUM_WORD(c))
#define OS_CALL4(name, a, b, c, d) \
	minimum_call4(MINIMUM_NR_##name, MINIMUM_WORD(a), MINIMUM_WORD(b), MINIMUM_WORD(c), \
		MINIMUM_WORD(d))
#define OS_CALL5(name, a, b, c, d, e) \
	minimum_call5(MINIMUM_NR_##name, MINIMUM_WORD(a), MINIMUM_WORD(b), MINIMUM_WORD(c), \
		MINIMUM_WORD(d), MINIMUM_WORD(e))

#define os_read(fd, bytes, count) (long)OS_CALL3(read, fd, bytes, count)
#define os_write(fd, bytes, count) (long)OS_CALL3(write, fd, bytes, count)
#define os_open(path, flags, mode) (int)OS_CALL4(openat, current_directory, path, flags, mode)
#define os_mkdir(path, mode) (int)OS_CALL3(mkdirat, current_directory, path, mode)
#define os_unlink(path) (int)OS_CALL3(unlinkat, current_directory, path, 0)
#define os_rmdir(path) (int)OS_CALL3(unlinkat, current_directory, path, remove_directory)
#define os_rename(from, to) \
	(int)OS_CALL5(renameat2, current_directory, from, current_directory, to, 0)

/* A function, because its result may be ignored. */
static inline int os_close(int fd)
{
	return (int)OS_CALL1(close, fd);
}

typedef struct {
	unsigned int before[7];
	unsigned short mode, spare;
	unsigned long long inode, size;
	unsigned char after[208];
} os_status;
#define os_stat(path, status) (int)OS_CALL5(statx, current_directory, path, 0, basic_status, status)
#define os_mode_of(status) (status).mode
#define os_size_of(status) (unsigned long)(status).size

typedef struct {
	unsigned long long d_ino, d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[];
} os_dirent;
#define os_getdents(fd, entries, size) (long)OS_CALL3(getdents64, fd, entries, size)

#define os_execve(path, argv, environment) OS_CALL3(execve, path, argv, environment)
#define os_exit(status) OS_CALL1(exit_group, status)
#define os_fork() (int)minimum_fork()

static inline int os_wait(int child, int *status)
{
#ifdef MINIMUM_NR_wait4
	return (int)OS_CALL4(wait4, child, status, 0, 0);
#else
	enum { by_pid = 1, that_exit = 4, by_exit = 1 };
	struct {
		int signal, error, code, pid, uid, status, more[26];
	} ended;
	int result = (int)OS_CALL5(waitid, by_pid, child, &ended, that_exit, 0);

	*status = ended.code == by_exit ? ended.status << 8 : ended.status;
	return result;
#endif
}

typedef struct {
	int fd;
	short events, revents;
} os_pollfd;
typedef struct {
	unsigned short sun_family;
	char sun_path[108];
} os_sockaddr_un;
#ifdef MINIMUM_NR_ppoll_time64
#define os_poll(polled, count) (int)OS_CALL5(ppoll_time64, polled, count, 0, 0, 0)
#else
#define os_poll(polled, count) (int)OS_CALL5(ppoll, polled, count, 0, 0, 0)
#endif
#define os_socket(family, type) (int)OS_CALL3(socket, family, type, 0)
#define os_bind(fd, address, length) (int)OS_CALL3(bind, fd, address, length)
#define os_listen(fd, count) (int)OS_CALL2(listen, fd, count)
#define os_connect(fd, address, length) (int)OS_CALL3(connect, fd, address, length)
#define os_accept(fd) (int)OS_CALL4(accept4, fd, 0, 0, 0)

#define OS_MAIN(function) \
	static int minimum_main(int argc, char **argv, char **environment) \
	{ \
		return function(argc, argv, environment); \
	}
