#include "targets.h"

#define MIPS "mips64-linux-gnuabi64-gcc-12"
#define CLANG "clang-19 --target="

const struct target targets[TARGETS] = {
	{"x86_64", "gcc -m64", "g++ -m64", CLANG "x86_64-linux-gnu", "objdump", "x86"},
	{"x32", "gcc -mx32", "g++ -mx32", CLANG "x86_64-linux-gnux32", "objdump", "x86"},
	{"i386", "gcc -m32", "g++ -m32", CLANG "i386-linux-gnu", "objdump", "x86"},
	{"mips_o32", MIPS " -mabi=32", NULL, CLANG "mips-linux-gnu",
		"mips64-linux-gnuabi64-objdump", "mips"},
	{"mips_n32", MIPS " -mabi=n32", NULL, CLANG "mips64-linux-gnuabin32",
		"mips64-linux-gnuabi64-objdump", "mips"},
	{"mips_n64", MIPS " -mabi=64", NULL, CLANG "mips64-linux-gnuabi64 -Wno-option-ignored",
		"mips64-linux-gnuabi64-objdump", "mips"},
};
