/*
 * What suite_layout.c compares the header with: the kernel's headers for user space, and facts that
 * only the kernel's own headers show, each with its file there. The ABI is asked of the compiler, not
 * of the header, which comes first.
 */
#ifndef FACTS_H
#define FACTS_H

#include <linux/types.h>

#include <asm/poll.h>
#include <asm/signal.h>
#include <asm/socket.h>
#include <linux/auxvec.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/fs.h>
#include <linux/futex.h>
#include <linux/memfd.h>
#include <linux/mman.h>
#include <linux/sched.h>
#include <linux/socket.h>
#include <linux/stat.h>
#include <linux/time.h>
#include <linux/time_types.h>
#include <linux/uio.h>
#include <linux/un.h>
#include <linux/utsname.h>
#include <linux/wait.h>

/* Types of the auxiliary vector: i386's and most's; nobody else's, as suite_layout.c makes sure. */
#ifndef AT_SYSINFO
#define AT_SYSINFO 32
#endif
#ifndef AT_SYSINFO_EHDR
#define AT_SYSINFO_EHDR 33
#endif

/* include/linux/socket.h */
enum { KERNEL_AF_UNIX = 1 };

/* include/linux/net.h, arch/mips/include/asm/socket.h */
#ifdef __mips__
enum { KERNEL_SOCK_DGRAM = 1, KERNEL_SOCK_STREAM = 2 };
#else
enum { KERNEL_SOCK_STREAM = 1, KERNEL_SOCK_DGRAM = 2 };
#endif

/* include/linux/net.h, arch/alpha and arch/parisc/include/asm/socket.h */
enum { KERNEL_SOCK_CLOEXEC = O_CLOEXEC };
#if defined(__alpha__) || defined(__hppa__)
enum { KERNEL_SOCK_NONBLOCK = 0x40000000 };
#else
enum { KERNEL_SOCK_NONBLOCK = O_NONBLOCK };
#endif

/* include/linux/signal_types.h, and asm/signal.h of each architecture: which have sa_restorer */
struct kernel_sigset {
#ifdef __mips__
	unsigned int word[4];
#else
	unsigned int word[2];
#endif
};
struct kernel_sigaction {
#ifdef __mips__
	unsigned int flags;
#endif
	void (*handler)(int);
#ifndef __mips__
	unsigned long flags;
#endif
#if defined(SA_RESTORER) || defined(__sparc__) || defined(__m68k__)
	void (*restorer)(void);
#define KERNEL_HAS_RESTORER
#endif
	struct kernel_sigset mask;
};

/* include/linux/dirent.h, include/linux/socket.h */
struct kernel_dirent64 {
	__u64 d_ino;
	__s64 d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[1];
};
struct kernel_sockaddr {
	unsigned short sa_family;
	char sa_data[14];
};

/*
 * Where the headers for user space do show the sigaction of rt_sigaction, it is the one above; others
 * show that of an older call, or none.
 */
#if defined(__sparc__)
#define SHOWN_SIGACTION struct __new_sigaction
#elif defined(__ASM_GENERIC_SIGNAL_H) || defined(__mips__) || defined(__powerpc__) || \
	defined(__s390x__) || defined(__x86_64__)
#define SHOWN_SIGACTION struct sigaction
#endif
#ifdef SHOWN_SIGACTION
#define SHOWN(ours, theirs) \
	_Static_assert(__builtin_offsetof(struct kernel_sigaction, ours) == \
				__builtin_offsetof(SHOWN_SIGACTION, theirs) && \
			sizeof(((struct kernel_sigaction *)0)->ours) == \
				sizeof(((SHOWN_SIGACTION *)0)->theirs), \
		"sigaction." #ours)
SHOWN(handler, sa_handler);
SHOWN(flags, sa_flags);
#ifdef KERNEL_HAS_RESTORER
SHOWN(restorer, sa_restorer);
#endif
/* x86's shows a sigset_t that is as wide as long. */
#ifndef __x86_64__
SHOWN(mask, sa_mask);
_Static_assert(sizeof(struct kernel_sigaction) == sizeof(SHOWN_SIGACTION), "sigaction");
#endif
#endif

/* sys_sigaction: on alpha, what sys_rt_sigaction passes as an argument stands behind the kernel's. */
#define SAME(member) \
	_Static_assert(__builtin_offsetof(struct sys_sigaction, member) == \
				__builtin_offsetof(struct kernel_sigaction, member) && \
			sizeof(((struct sys_sigaction *)0)->member) == \
				sizeof(((struct kernel_sigaction *)0)->member), \
		"sys_sigaction." #member)
SAME(handler);
SAME(flags);
SAME(mask);
#ifdef KERNEL_HAS_RESTORER
SAME(restorer);
#endif
#ifdef __alpha__
_Static_assert(__builtin_offsetof(struct sys_sigaction, restorer) == 24, "sys_sigaction.restorer");
#else
_Static_assert(sizeof(struct sys_sigaction) == sizeof(struct kernel_sigaction), "sys_sigaction");
#endif

/* What rt_sigaction and its like compare their sigsetsize with. */
_Static_assert(SYSGATE_SIGSET_SIZE == sizeof(struct kernel_sigset), "SYSGATE_SIGSET_SIZE");

#endif
