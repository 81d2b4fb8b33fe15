#!/bin/sh
# seeds.sh ROOT KERNEL SEEDS: what the fuzzer begins with, beside tests/fuzz/corpus: the files of ROOT and
# KERNEL (root.sh) that each target changes, and the arch files of all ABIs under one name.
set -eu
root=$1
kernel=$2
seeds=$3

rm -rf "$seeds"
seed() {
	mkdir -p "$seeds/$1"
	cat >"$seeds/$1/$2"
}

archive() {
	for file; do
		echo "@ $file"
		cat "$file"
	done
}

for file in arch/*.arch; do
	sed 's/^abi\t.*/abi made_up/; s/^numbers\t.*/numbers made_up common odd/; /^rename/d' "$file" |
		seed arch "${file##*/}"
done
for file in "$root"/arch/*.arch; do
	seed arch "own.${file##*/}" <"$file"
done
for target in calls bindings definitions; do
	sed "/^#.\{60\}/d" "$root/tables/$target.tbl" | seed "$target" "$target.tbl"
done
grep -v '^#' tables/bindings.tbl | head -n 40 | seed bindings first
grep -v '^#' tables/bindings.tbl | tail -n +41 | seed bindings rest
# A disk that is full just before the end, which only closing the file tells.
echo "!bytes $(($(wc -c <"$root/include/sysgate.h") - 10))" | seed options nearly
seed numbers numbers.tbl <"$root/tables/numbers/mips_o32.tbl"
seed constants signals.tbl <"$root/tables/constants/signals.tbl"
seed types signals.h <"$root/tables/types/signals.h"
(cd "$root" && archive tables/kernel tables/groups.tbl tables/subjects.tbl tables/arguments.tbl) | seed lists all
(cd "$root" && archive gen/parts/knobs.h gen/parts/vsyscall.h gen/parts/frame.h) | seed lists parts
# Images without a meaning, of each form of relocations.
for form in 0 1 2; do
	awk -v x="$form" 'BEGIN { printf "%c%c", x, 0
		for (i = 1; i < 400; i++) { x = (x * 1103515245 + 12345) % 2147483648; printf "%c", x / 65536 % 127 + 1 } }' |
		seed relocate "form$form"
done
seed kernel_c calls.c <"$kernel/linux/arch/mips/kernel/calls.c"
seed kernel_table table <"$kernel/linux/arch/mips/kernel/syscalls/syscall_o32.tbl"
(cd "$kernel" && archive linux/Makefile tables/kernel tables/definitions.tbl tables/numbers/mips_o32.tbl) |
	seed kernel_tree tables
(cd "$kernel" && archive linux/Makefile linux/arch/mips/kernel/calls.c) | seed kernel_tree sources
