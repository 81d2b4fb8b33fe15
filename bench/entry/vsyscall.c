#include "vsyscall.h"

#include <string.h>

const char *vsyscall_instruction(const unsigned char *code)
{
	static const struct {
		unsigned char bytes[2];
		const char *name;
	} instructions[] = {
		{{0x0f, 0x34}, "sysenter"}, {{0x0f, 0x05}, "syscall"}, {{0xcd, 0x80}, "int $0x80"}};
	enum { count = sizeof(instructions) / sizeof(instructions[0]), longest = 32 };

	for (int at = 0; at < longest; at++) {
		for (int i = 0; i < count; i++) {
			if (memcmp(code + at, instructions[i].bytes, 2) == 0)
				return instructions[i].name;
		}
	}
	return 0;
}
