/*
 * trace PROGRAM: the observer (watch.h) where the kernel runs the program: ptrace. Registers are
 * taken from PTRACE_GET_SYSCALL_INFO, which names number and arguments for every x86 ABI alike, and
 * as the kernel got them on every path; PTRACE_SYSEMU keeps a call from being executed.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "watch.h"

enum { RED_ZONE = 128, STACKED = RED_ZONE + 512 };

struct observer {
	pid_t child;
	int beginning; /* in WATCH_BEGIN, ... */
	int watching; /* ... and behind it */
	unsigned long where; /* the program's struct watch */
	struct watch seen;
	char registers[1024]; /* as they were behind WATCH_BEGIN, ... */
	struct iovec saved;
	unsigned long stack; /* ... and what lay there on the stack */
	char stacked[STACKED];
	size_t stacked_size; /* less than STACKED where the stack ends */
};

static __attribute__((noreturn)) void fail(const char *what)
{
	printf("Bail out! trace: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void *pointer_to(unsigned long address)
{
	return (void *)address;
}

/*
 * How many bytes there were, as the stack may end before: a program without environment begins near
 * its end. By aligned words, as one that reaches into a page behind the last could not be read.
 */
static size_t peek(const struct observer *observer, unsigned long from, void *bytes, size_t size)
{
	for (unsigned long at = from & ~(sizeof(long) - 1); at < from + size; at += sizeof(long)) {
		char word[sizeof(long)];
		long value;

		errno = 0;
		value = ptrace(PTRACE_PEEKDATA, observer->child, pointer_to(at), 0);
		if (errno == EIO && at > from)
			return at - from;
		if (errno)
			fail("PTRACE_PEEKDATA");
		memcpy(word, &value, sizeof(word));
		for (size_t i = 0; i < sizeof(word); i++) {
			if (at + i >= from && at + i < from + size)
				((char *)bytes)[at + i - from] = word[i];
		}
	}
	return size;
}

static void poke(const struct observer *observer, unsigned long to, const void *bytes, size_t size)
{
	for (size_t i = 0; i < size; i += sizeof(long)) {
		unsigned long word;

		memcpy(&word, (const char *)bytes + i, sizeof(word));
		if (ptrace(PTRACE_POKEDATA, observer->child, pointer_to(to + i), pointer_to(word)))
			fail("PTRACE_POKEDATA");
	}
}

static void tell(const struct observer *observer)
{
	poke(observer, observer->where, &observer->seen, sizeof(observer->seen));
}

/* The frame that WATCH_BEGIN returns to may be gone when the program is led back there. */
static void save(struct observer *observer, unsigned long stack)
{
	observer->saved.iov_base = observer->registers;
	observer->saved.iov_len = sizeof(observer->registers);
	if (ptrace(PTRACE_GETREGSET, observer->child, pointer_to(NT_PRSTATUS), &observer->saved))
		fail("PTRACE_GETREGSET");
	observer->stack = (stack - RED_ZONE) & ~(sizeof(long) - 1);
	observer->stacked_size = peek(observer, observer->stack, observer->stacked, STACKED);
}

static void restore(struct observer *observer)
{
	poke(observer, observer->stack, observer->stacked, observer->stacked_size);
	if (ptrace(PTRACE_SETREGSET, observer->child, pointer_to(NT_PRSTATUS), &observer->saved))
		fail("PTRACE_SETREGSET");
}

static void begin(struct observer *observer, unsigned long stack)
{
	observer->beginning = 0;
	observer->watching = 1;
	memset(&observer->seen, 0, sizeof(observer->seen));
	observer->seen.armed = 1;
	save(observer, stack);
	tell(observer);
}

static void note(struct observer *observer, const struct __ptrace_syscall_info *info)
{
	struct watch *seen = &observer->seen;

	if (seen->traps++ == 0) {
		seen->number = info->entry.nr;
		seen->address = info->instruction_pointer;
		for (int i = 0; i < 6; i++)
			seen->argument[i] = info->entry.args[i];
	} else {
		restore(observer);
	}
	tell(observer);
}

static void enter(struct observer *observer, const struct __ptrace_syscall_info *info)
{
	if (info->entry.nr == WATCH_BEGIN) {
		observer->beginning = 1;
		observer->where = info->entry.args[0];
	} else if (info->entry.nr == WATCH_END) {
		observer->watching = 0;
	} else if (observer->watching) {
		note(observer, info);
	}
}

static void look(struct observer *observer)
{
	struct __ptrace_syscall_info info;

	memset(&info, 0, sizeof(info));
	if (ptrace(PTRACE_GET_SYSCALL_INFO, observer->child, sizeof(info), &info) <= 0)
		fail("PTRACE_GET_SYSCALL_INFO");
	if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
		enter(observer, &info);
	else if (info.op == PTRACE_SYSCALL_INFO_EXIT && observer->beginning)
		begin(observer, info.stack_pointer);
}

/* Lets the program run until it ends; its exit status. */
static int observe(struct observer *observer)
{
	unsigned long signal = 0;
	int status;

	for (;;) {
		if (ptrace(observer->watching ? PTRACE_SYSEMU : PTRACE_SYSCALL, observer->child, 0,
			    pointer_to(signal)))
			fail("PTRACE_SYSCALL");
		if (waitpid(observer->child, &status, __WALL) != observer->child)
			fail("waitpid");
		if (WIFEXITED(status))
			return WEXITSTATUS(status);
		if (WIFSIGNALED(status)) {
			printf("Bail out! killed by signal %d\n", WTERMSIG(status));
			return 1;
		}
		signal = 0;
		if (WSTOPSIG(status) == (SIGTRAP | 0x80))
			look(observer);
		else
			signal = (unsigned long)WSTOPSIG(status);
	}
}

/* Each time alike, and as near to the stack's end as it comes: nothing random, no environment. */
static pid_t start(char **command)
{
	char *environment[] = {NULL};
	pid_t child = fork();
	int status;

	if (child == 0) {
		personality(ADDR_NO_RANDOMIZE);
		if (ptrace(PTRACE_TRACEME, 0, 0, 0) == 0)
			execve(command[0], command, environment);
		fail(command[0]);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
		fail(command[0]);
	if (ptrace(PTRACE_SETOPTIONS, child, 0,
		    pointer_to(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)))
		fail("PTRACE_SETOPTIONS");
	return child;
}

int main(int argc, char **argv)
{
	static struct observer observer;

	if (argc < 2) {
		fprintf(stderr, "usage: trace PROGRAM\n");
		return 2;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	observer.child = start(argv + 1);
	return observe(&observer);
}
