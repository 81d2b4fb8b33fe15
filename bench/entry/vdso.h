/* Functions of the vDSO by name: sysgate.h has no lookup of its own. */
#ifndef ENTRY_VDSO_H
#define ENTRY_VDSO_H

#include "sysgate.h"

/* 0: the kernel maps no vDSO, or it has no such function. */
void *vdso_function(const struct sys_auxv *auxv, const char *name);

/* How i386's __kernel_vsyscall enters the kernel: its first such instruction; 0: none is known. */
const char *vsyscall_instruction(const unsigned char *code);

#endif
