/* The same by the functions of a libc: glibc, musl, dietlibc or klibc. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define OS_O_RDONLY O_RDONLY
#define OS_O_WRONLY O_WRONLY
#define OS_O_CREAT O_CREAT
#define OS_O_TRUNC O_TRUNC
#define OS_POLLIN POLLIN
#define OS_AF_UNIX AF_UNIX
#define OS_SOCK_STREAM SOCK_STREAM

#define os_failed(result) ((result) < 0)
#define os_interrupted(result) ((result) < 0 && errno == EINTR)

#define os_read read
#define os_write write
#define os_close close
#define os_open open
#define os_mkdir mkdir
#define os_unlink unlink
#define os_rmdir rmdir
#define os_rename rename

typedef struct stat os_status;
#define os_stat stat
#define os_mode_of(status) (status).st_mode
#define os_size_of(status) (unsigned long)(status).st_size

/* Directories by the function that only makes the call, whatever its name; its entries are the kernel's. */
#ifdef __GLIBC__
typedef struct dirent64 os_dirent;
#define os_getdents getdents64
#elif defined(__dietlibc__)
typedef struct dirent64 os_dirent;
#define os_getdents(fd, entries, size) getdents64(fd, (void *)(entries), size)
#else
typedef struct dirent os_dirent;
#define os_getdents(fd, entries, size) getdents(fd, (void *)(entries), size)
#endif

#define os_execve execve
#define os_exit _exit
#define os_fork fork
#define os_wait(child, status) waitpid(child, status, 0)

typedef struct pollfd os_pollfd;
typedef struct sockaddr_un os_sockaddr_un;
#define os_poll(polled, count) poll(polled, count, -1)
#define os_socket(family, type) socket(family, type, 0)
#define os_bind(fd, address, length) bind(fd, (void *)(address), length)
#define os_listen listen
#define os_connect(fd, address, length) connect(fd, (void *)(address), length)
#define os_accept(fd) accept(fd, 0, 0)

#define OS_MAIN(function) \
	int main(int argc, char **argv, char **environment) \
	{ \
		return function(argc, argv, environment); \
	}
