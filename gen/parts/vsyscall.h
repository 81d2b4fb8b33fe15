/*
 * Where the vsyscall path goes: __kernel_vsyscall once sys_vsyscall_find() has found it, which
 * SYSGATE_MAIN calls for the units that choose the path; before that, and on kernels without a
 * vDSO, two instructions: int $0x80, ret. They are bytes because gcc -O0 -fPIC loads the GOT's
 * address into eax at the beginning even of a naked function. One variable serves all units that
 * choose the path by SYSGATE_I386_VSYSCALL; a unit that only calls it by name has its own.
 */
static const unsigned char sys_vsyscall_stand_in[]
	__attribute__((unused, section(".text.sys_vsyscall_stand_in"))) = {0xcd, 0x80, 0xc3};

#ifdef SYSGATE_I386_VSYSCALL
__attribute__((weak, visibility("hidden")))
#else
static __attribute__((unused))
#endif
sys_word sys_vsyscall_entry = (sys_word)sys_vsyscall_stand_in;
