/*
 * What the programs of the corpus call, by way of sysgate. Each with_*.h defines the same:
 *	os_X        the call; functions or macros that stand for nothing else
 *	os_failed, os_interrupted   what its result says
 *	os_status, os_dirent, os_pollfd, os_sockaddr_un   types, with the usual members
 *	OS_MAIN(f)  makes `int f(int argc, char **argv, char **environment)` the program
 */
#include "sysgate.h"

#define OS_O_RDONLY SYS_O_RDONLY
#define OS_O_WRONLY SYS_O_WRONLY
#define OS_O_CREAT SYS_O_CREAT
#define OS_O_TRUNC SYS_O_TRUNC
#define OS_POLLIN SYS_POLLIN
#define OS_AF_UNIX SYS_AF_UNIX
#define OS_SOCK_STREAM SYS_SOCK_STREAM

#define os_failed(result) ((result) < 0)
#define os_interrupted(result) ((result) == -SYS_EINTR)

#define os_read sys_read
#define os_write sys_write
#define os_close sys_close
#define os_open(path, flags, mode) sys_openat(SYS_AT_FDCWD, path, flags, mode)
#define os_mkdir(path, mode) sys_mkdirat(SYS_AT_FDCWD, path, mode)
#define os_unlink(path) sys_unlinkat(SYS_AT_FDCWD, path, 0)
#define os_rmdir(path) sys_unlinkat(SYS_AT_FDCWD, path, SYS_AT_REMOVEDIR)
#define os_rename(from, to) sys_renameat2(SYS_AT_FDCWD, from, SYS_AT_FDCWD, to, 0)

typedef struct sys_statx os_status;
#define os_stat(path, status) sys_statx(SYS_AT_FDCWD, path, 0, SYS_STATX_BASIC_STATS, status)
#define os_mode_of(status) (status).stx_mode
#define os_size_of(status) (unsigned long)(status).stx_size

typedef struct sys_dirent64 os_dirent;
#define os_getdents(fd, entries, size) sys_getdents64(fd, (void *)(entries), size)

#define os_execve(path, argv, environment) sys_execve(path, argv, environment)
#define os_exit sys_exit_group

/* fork is a call of its own on older ABIs only; the others' clone reads no more than this without flags. */
static inline int os_fork(void)
{
#ifdef SYS_NR_fork
	return sys_fork();
#else
	return (int)sys_call2_child(SYS_NR_clone, SYS_SIGCHLD, 0);
#endif
}

/* The youngest ABIs have waitid only. */
static inline int os_wait(int child, int *status)
{
#ifdef SYS_NR_wait4
	return sys_wait4(child, status, 0, 0);
#else
	struct sys_siginfo ended;
	int result = sys_waitid(SYS_P_PID, child, &ended, SYS_WEXITED, 0);

	*status = ended.si_code == SYS_CLD_EXITED ? ended.child.status << 8 : ended.child.status;
	return result;
#endif
}

typedef struct sys_pollfd os_pollfd;
typedef struct sys_sockaddr_un os_sockaddr_un;
#define os_poll(polled, count) sys_ppoll(polled, count, 0, 0, 0)
#define os_socket(family, type) sys_socket(family, type, 0)
#define os_bind sys_bind
#define os_listen sys_listen
#define os_connect sys_connect
#define os_accept(fd) sys_accept4(fd, 0, 0, 0)

#define OS_MAIN(function) SYSGATE_MAIN(function);
