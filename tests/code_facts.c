#include "code_facts.h"

#include "run_command.h"

#define GS "-DSYSGATE_I386_GS"
#define VSYSCALL "-DSYSGATE_I386_VSYSCALL"
#define THUMB "-mthumb"
#define THUMB1 "-march=armv5te -mthumb"

const struct code_facts code_facts[] = {
	/* rcx goes to r10. What an int leaves of its register is whatever the caller had there. */
	{"x86_64", "", "", "", "syscall", 3, {0, 0, 0, 0, 1, 1, 1}, "rrrmrr", "", "111", ""},
	{"x32", "", "", "", "syscall", 3, {0, 0, 0, 0, 1, 1, 1}, "rrrmrr", "", "1111", "001"},
	/*
	 * ebx, esi and edi are saved, and each argument is loaded; six come with ebp, which the
	 * trap itself saves, copies from eax and restores.
	 */
	{"i386", "", "", "", "int", 3, {0, 3, 4, 5, 8, 11, 15}, "ssssss", "cl", "", ""},
	{"i386", "", "", GS, "call", 3, {0, 3, 4, 5, 8, 11, 15}, "ssssss", "cl", "", ""},
	/* The address to call is one more value, for which five arguments leave no register. */
	{"i386", "gcc", "-O1", VSYSCALL, "call", 3, {0, 3, 4, 5, 8, 20, 25}, "ssssss", "cl", "",
		""},
	{"i386", "gcc", "-O2", VSYSCALL, "call", 3, {0, 3, 4, 5, 8, 19, 24}, "ssssss", "cl", "",
		""},
	{"i386", "clang", "", VSYSCALL, "call", 3, {0, 3, 4, 5, 8, 19, 26}, "ssssss", "cl", "", ""},
	/* From the fifth on a load and a store each, in a frame that is made and left. */
	{"mips_o32", "gcc", "", "", "syscall", 7, {0, 0, 0, 0, 0, 3, 5, 7, 9}, "rrrrssss", "eh", "",
		""},
	{"mips_o32", "clang", "", "", "syscall", 6, {0, 0, 0, 0, 0, 4, 6, 8, 10}, "rrrrssss", "eh",
		"", ""},
	{"mips_n32", "gcc", "", "", "syscall", 7, {0}, "rrrrrr", "", "", ""},
	{"mips_n32", "clang", "", "", "syscall", 6, {0}, "rrrrrr", "", "00001", ""},
	{"mips_n64", "gcc", "", "", "syscall", 7, {0}, "rrrrrr", "", "", ""},
	{"mips_n64", "clang", "", "", "syscall", 6, {0}, "rrrrrr", "", "", ""},
	{"aarch64", "", "", "", "svc", 3, {0}, "rrrrrr", "", "111", ""},
	/* r7, and r4 and r5 for the fifth and sixth, are pushed and popped; clang so returns. */
	{"arm", "gcc", "-O1", "", "svc", 5, {0, 0, 0, 0, 0, 1, 2}, "rrrrss", "el", "", ""},
	{"arm", "gcc", "-O2", "", "svc", 5, {0, 0, 0, 0, 0, 1, 1}, "rrrrss", "el", "", ""},
	{"arm", "clang", "", "", "svc", 4, {0, 0, 0, 0, 0, 1, 2}, "rrrrss", "el", "", ""},
	/* lr, which keeps r7, is pushed and popped; the number goes through r12. */
	{"arm", "gcc", "-O1", THUMB, "svc", 7, {0, 0, 0, 0, 0, 1, 2}, "rrrrss", "el", "", ""},
	{"arm", "", "", THUMB, "svc", 7, {0, 0, 0, 0, 0, 1, 1}, "rrrrss", "el", "", ""},
	/* r12 is loaded through another register. */
	{"arm", "", "", THUMB1, "svc", 8, {0, 0, 0, 0, 0, 1, 2}, "rrrrss", "el", "", ""},
	{"riscv64", "", "", "", "ecall", 3, {0}, "rrrrrr", "", "", "11"},
	{"riscv32", "", "", "", "ecall", 3, {0}, "rrrrrr", "cl", "", ""},
	{"loongarch64", "", "", "", "syscall", 3, {0}, "rrrrrr", "", "", "11"},
	{"loongarch32", "", "", "", "syscall", 3, {0}, "rrrrrr", "cl", "", ""},
	{"powerpc", "", "", "", "sc", 5, {0}, "rrrrrr", "eh", "", ""},
	{"powerpc64", "", "", "", "sc", 5, {0}, "rrrrrr", "", "", "11"},
	/*
	 * The number is in the trap; r7 is saved, to a floating point register or, with all above
	 * it, to the stack.
	 */
	{"s390x", "", "", "", "svc", 2, {0, 0, 0, 0, 0, 0, 3}, "rrrrrs", "", "", "11"},
	/* Who names o registers is given a window, which is made and left; all arguments move. */
	{"sparc", "", "", "", "ta", 7, {0, 1, 2, 3, 4, 5, 6}, "mmmmmm", "ch", "", ""},
	{"sparc64", "", "", "", "ta", 7, {0, 1, 2, 3, 4, 5, 6}, "mmmmmm", "", "", "11"},
	/* At -O1 gcc narrows the result once more. */
	{"alpha", "", "-O1", "", "callsys", 6, {0}, "rrrrrr", "", "", "11"},
	{"alpha", "", "-O2", "", "callsys", 6, {0}, "rrrrrr", "", "", ""},
	/* d2 to d5 are saved: one or two by two instructions each, more by two; clang by four. */
	{"m68k", "gcc", "", "", "trap", 3, {0, 1, 4, 7, 6, 7, 8}, "ssssss", "ch", "002", "001"},
	{"m68k", "clang", "", "", "trap", 3, {0, 1, 6, 7, 8, 9, 10}, "ssssss", "ch", "002", "001"},
	/* The number is loaded in the branch's delay slot. */
	{"parisc", "", "", "", "be,l", 3, {0, 0, 0, 0, 0, 1, 2}, "rrrrss", "el", "", ""},
	{"parisc64", "", "", "", "be,l", 3, {0}, "rrrrrr", "", "111", "11"},
	/* C's a2 to a7 are the kernel's a6 a3 a4 a5 a8 a9. */
	{"xtensa", "", "", "", "syscall", 3, {0, 1, 1, 1, 1, 3, 4}, "mrrrmm", "el", "", ""},
	{"openrisc", "", "", "", "l.sys", 4, {0}, "rrrrrr", "ch", "", ""},
	{"hexagon", "", "", "", "trap0", 3, {0}, "rrrrrr", "el", "", ""},
	{"arc", "", "", "", "trap_s", 3, {0}, "rrrrrr", "cl", "", ""},
	/* trapa is followed by five instructions that do nothing, and its return by a sixth. */
	{"sh", "", "", "", "trapa", 9, {0, 0, 0, 0, 0, 1, 2}, "rrrrss", "wl", "", ""},
};

const size_t code_facts_count = COUNT(code_facts);

const struct code_numbers code_numbers[] = {
	{"arm", "", "", 0x10000, 0xfffff}, {"arm", "", THUMB, 0x10000, 0xfffff},
	{"arm", "", THUMB1, 256, 0xfffff},
	{"s390x", "", "", 256, 0xfffff}, /* they are no part of the trap */
	{"m68k", "gcc", "", 128, 255}, /* a shorter instruction and its complement */
};

const size_t code_numbers_count = COUNT(code_numbers);

const struct code_exception code_exceptions[] = {
	{"arm", "", "", THUMB1, "open openat open_by_handle_at", 3,
		"O_LARGEFILE is made of two instructions and set in the flags"},
	{"arm", "", "", THUMB1, "creat", 0, "the flags are loaded"},
	{"arm", "gcc", "", THUMB1, "semctl msgctl shmctl", 2,
		"IPC_64 is made of two instructions, set in the command and the number made of it"},
	{"arm", "clang", "", THUMB1, "semctl msgctl shmctl", 3,
		"IPC_64 is made of two instructions and set in the command"},
	{"arm", "clang", "", THUMB1, "adjtimex nanosleep", 1, "a register is freed first"},
	{"arm", "", "", THUMB1, "io_getevents", 0, "two loads are two instructions"},
	{"arm", "clang", "", THUMB, "io_getevents", 1, "no two registers are loaded at once"},
	{"arc arm hexagon i386 m68k mips_o32 openrisc parisc powerpc sparc", "", "", "",
		"open openat open_by_handle_at", 1, "O_LARGEFILE is set in the flags"},
	{"xtensa", "", "", "", "open openat open_by_handle_at", 2,
		"O_LARGEFILE is loaded and set in the flags"},
	{"sh", "", "", "", "openat open_by_handle_at", 2,
		"O_LARGEFILE is loaded and set in the flags"},
	{"sh", "", "", "", "open", 3, "as openat, and a nop aligns what is loaded"},
	{"sh", "", "", "", "creat", 1, "the flags are loaded, and a nop aligns them"},
	{"arm powerpc sparc", "", "", "", "creat", 1, "the flags take two instructions"},
	{"arm", "", "", "", "semctl msgctl shmctl", 1, "IPC_64 is set in the command"},
	{"mips_n32", "gcc", "", "", "semctl msgctl shmctl", 1, "IPC_64 is set in the command"},
	{"mips_n64", "gcc", "", "", "msgctl shmctl", 1, "IPC_64 is set in the command"},
	{"mips_n32", "clang", "", "", "semctl msgctl shmctl", 2,
		"IPC_64 is set in the command, and it is widened again"},
	{"mips_n64", "clang", "", "", "msgctl shmctl", 2,
		"IPC_64 is set in the command, and it is widened again"},
	{"alpha", "", "", "", "semctl msgctl shmctl", 2,
		"IPC_64 is set in the command, and it is widened again"},
	{"xtensa", "", "", "", "semctl msgctl shmctl", 2,
		"IPC_64 is loaded and set in the command"},
	/* What register allocation wastes. */
	{"alpha arc arm mips_n32 mips_o32 openrisc parisc riscv32 xtensa", "gcc", "", "",
		"getrlimit setrlimit", 1, "a register is freed first"},
	{"powerpc sh", "gcc", "-O1", "", "getrlimit setrlimit", 1, "a register is freed first"},
	{"mips_n32", "gcc", "", "", "preadv pwritev preadv2 pwritev2", 1,
		"the offset is moved and cut in halves there"},
	{"aarch64 x86_64", "gcc", "-O1", "", "preadv2 pwritev2", 1, "a register is freed first"},
	{"s390x", "gcc", "", "", "preadv2 pwritev2", 2, "r6 is saved, too"},
	{"powerpc64", "gcc", "-O1", "", "sync_file_range", 1, "a register is freed first"},
	{"arm", "gcc", "-O2", "", "io_getevents", 1, "no two registers are loaded at once"},
	{"mips_n32", "clang", "", "", "getrlimit setrlimit", 1,
		"an argument is widened where it is, and then moved"},
	{"sparc", "gcc", "-O1", "", "fork", 1, "0 is compared, not used"},
	{"loongarch64", "", "", "", "clone clone3", 18,
		"$f24 to $f31, of which a child loses what vectors have there, are saved and "
		"restored"},
	{"sh", "gcc", "", "", "preadv pwritev preadv2 pwritev2 fadvise64 sync_file_range", 1,
		"an argument in r7 goes through the stack, for want of an FPU to go through"},
	{"sh", "gcc", "", "", "pread64 pwrite64", 2, "as preadv, and it is moved before"},
};

const size_t code_exceptions_count = COUNT(code_exceptions);
