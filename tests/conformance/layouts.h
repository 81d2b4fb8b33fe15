/* Round trips of the kernel's structs: what one call is given or tells, another has to tell as well. */
#ifndef LAYOUTS_H
#define LAYOUTS_H

#include "conformance.h"

/* What the test makes of lost halves and swapped fields: no two bytes are the same. */
#define PATTERN 0x123456789abcdef0ull
/* A pointer's worth of it, to be compared only. */
#define PATTERN_POINTER ((void *)(unsigned long)PATTERN)

/* Whether a member of a struct holds a value, or its lower part where it is narrower. */
#define SAME(member, value) ((member) == (__typeof__(member))(value))

/* Whether a libc's loader has run in this process. */
extern int was_loaded;

/* A new folder in /tmp, or where there is none in the root directory; its path and its descriptor. */
extern char folder_path[40];
extern int folder;
SHARED int open_folder(void);
SHARED void close_folder(void);

/* Why a test is skipped. */
#define MISSING "the kernel, or the emulator, lacks it"

/* A signal that nobody else uses, blocked as long as these tests run. */
enum { own_signal = SYS_SIGRTMIN + 8 };

/* "PREFIXnnnnnnnn", by a number in hexadecimal. */
SHARED void make_name(char *name, const char *prefix, unsigned int number);
SHARED sys_size length_of(const char *text);

/* Whether a time of the real-time clock is that of the last few seconds. */
SHARED int is_now(sys_s64 seconds);

/* Waits for a signal that is blocked, one second at most; its number or an error. */
SHARED int take_signal(int number, struct sys_siginfo *information);

void check_layouts_of_files(void);
void check_layouts_of_directories(void);
void check_layouts_of_signals(void);
void check_layouts_of_waiting(void);
void check_layouts_of_rings(void);
void check_layouts_of_terminals(void);
void check_layouts_of_sockets(void);
void check_layouts_of_addresses(void);
void check_layouts_of_processes(void);
void check_layouts_of_threads(void);
void check_layouts_of_ipc(void);
void check_layouts_of_sandboxes(void);

#endif
