#ifndef ENTRY_VSYSCALL_H
#define ENTRY_VSYSCALL_H

/* How i386's __kernel_vsyscall enters the kernel: its first such instruction; 0: none is known. */
const char *vsyscall_instruction(const unsigned char *code);

#endif
