/*
 * The same by nolibc's second level, its calls that return -errno: the least that it can do. What it
 * lacks, by its own raw calls.
 */
#define NOLIBC_IGNORE_ERRNO
#include "nolibc.h"

#define OS_O_RDONLY O_RDONLY
#define OS_O_WRONLY O_WRONLY
#define OS_O_CREAT O_CREAT
#define OS_O_TRUNC O_TRUNC
#define OS_POLLIN POLLIN
#define OS_AF_UNIX 1
#ifdef __mips__
#define OS_SOCK_STREAM 2
#else
#define OS_SOCK_STREAM 1
#endif

#define os_failed(result) ((result) < 0)
#define os_interrupted(result) ((result) == -EINTR)

#define os_read _sys_read
#define os_write _sys_write
#define os_close _sys_close
#define os_open _sys_open
#define os_mkdir _sys_mkdir
#define os_unlink _sys_unlink
#define os_rmdir _sys_rmdir
#define os_rename(from, to) (int)__nolibc_syscall5(__NR_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)

typedef struct statx os_status;
#define os_stat(path, status) _sys_statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, status)
#define os_mode_of(status) (status).stx_mode
#define os_size_of(status) (unsigned long)(status).stx_size

typedef struct linux_dirent64 os_dirent;
#define os_getdents(fd, entries, size) _sys_getdents64(fd, (void *)(entries), size)

#define os_execve _sys_execve
#define os_exit _sys_exit
#define os_fork _sys_fork

static inline int os_wait(int child, int *status)
{
#ifdef __NR_wait4
	return (int)__nolibc_syscall4(__NR_wait4, child, status, 0, 0);
#else
	return waitpid(child, status, 0);
#endif
}

typedef struct pollfd os_pollfd;
typedef struct {
	unsigned short sun_family;
	char sun_path[108];
} os_sockaddr_un;
#define os_poll(polled, count) _sys_poll(polled, count, -1)
#define os_socket(family, type) (int)__nolibc_syscall3(__NR_socket, family, type, 0)
#define os_bind(fd, address, length) (int)__nolibc_syscall3(__NR_bind, fd, address, length)
#define os_listen(fd, count) (int)__nolibc_syscall2(__NR_listen, fd, count)
#define os_connect(fd, address, length) (int)__nolibc_syscall3(__NR_connect, fd, address, length)
#define os_accept(fd) (int)__nolibc_syscall4(__NR_accept4, fd, 0, 0, 0)

#define OS_MAIN(function) \
	int main(int argc, char **argv, char **environment) \
	{ \
		return function(argc, argv, environment); \
	}
