#!/bin/sh
# root.sh GENERATOR ROOT KERNEL: makes, in ROOT, a small copy of the project's tables for the fuzzer: a
# few ABIs, calls and subjects, so that the generator reads and writes all of it in a millisecond or two;
# and in KERNEL a kernel tree that has the same numbers and definitions, with the tables made of it.
set -eu
generator=$1
root=$2
kernel=$3

# Entry paths with parts and blocks, numbers of another ABI, stack arguments, second results.
abis="i386 x86_64 mips_o32"
calls="read|write|pread64|lseek|mmap|munmap|pipe|exit_group|getpid|clone|rt_sigaction|ptrace|sigsuspend|semctl|creat|bpf"
subjects="auxv errno signals aio"

rm -rf "$root"
mkdir -p "$root/arch" "$root/gen" "$root/include" "$root/tables/numbers" "$root/tables/constants" \
	"$root/tables/types"
for abi in $abis; do
	cp "arch/$abi.arch" "$root/arch"
done
cp tests/made-up/made_up.arch "$root/arch"
cp tests/made-up/made_up.tbl "$root/tables/numbers"
cp tables/kernel "$root/tables"
mkdir "$root/gen/parts"
for part in gen/parts/*; do
	case "$part" in
	*/head.h | */knobs.h | */vsyscall.h) cp "$part" "$root/gen/parts" ;;
	*) sed -n '/GEN_/p' "$part" >"$root/$part" ;; # what the generator looks at
	esac
done
for table in x86_32 x86_64 mips_o32; do
	awk -v calls="^(old|_ll?)?($calls)2?$" '/^#/ || $3 ~ calls' "tables/numbers/$table.tbl" \
		>"$root/tables/numbers/$table.tbl"
done
awk -v calls=" [*]?($calls)[(]" '/^#|^$/ || $0 ~ calls' tables/calls.tbl >"$root/tables/calls.tbl"
awk -v calls="^(sys_|compat_sys_)?($calls)[(]" '/^#/ || $0 ~ calls' tables/definitions.tbl \
	>"$root/tables/definitions.tbl"
awk -v subjects=" $subjects " '/^#|^$/ || index(subjects, " " $1 " ")' tables/subjects.tbl \
	>"$root/tables/subjects.tbl"
for subject in $subjects; do
	for file in "constants/$subject.tbl" "types/$subject.h"; do
		[ ! -e "tables/$file" ] || cp "tables/$file" "$root/tables/$file"
	done
done
# Those of a section are much alike.
for subject in auxv errno signals; do
	awk '/^#/ { n = m = 0 } /=[^"]/ ? m++ < 4 : n++ < 4' "tables/constants/$subject.tbl" \
		>"$root/tables/constants/$subject.tbl"
done
cp tables/bindings.tbl tables/groups.tbl tables/arguments.tbl "$root/tables"
awk '/O_(CREAT|WRONLY|TRUNC|LARGEFILE)\t/' tables/constants/files.tbl >>"$root/tables/constants/aio.tbl"

# The ABIs and groups that are not there leave the lists.
kept=" $abis X86 MIPS LONG32 "
gone=$(for file in arch/*.arch; do basename "$file" .arch; done; awk '/^[A-Z]/ { print $1 }' tables/groups.tbl)
for name in $gone; do
	case "$kept" in
	*" $name "*) ;;
	*) printf 's/\\b%s, *//g; s/, *%s\\b//g; s/[ \\t]%s=[^ \\t"]*//g; s/GEN_ON(%s)/GEN_ON(made_up)/\n' \
		"$name" "$name" "$name" "$name" ;;
	esac
done >"$root.sed"
for file in "$root"/tables/*.tbl "$root"/tables/constants/*.tbl "$root"/tables/types/*.h; do
	sed -f "$root.sed" "$file" >"$root.new"
	mv "$root.new" "$file"
done
rm "$root.sed"

# The generator tells which lines fit no more, until none is left.
rounds=0
until "$generator" --root "$root" --output "$root/include/sysgate.h" 2>"$root.log"; do
	rounds=$((rounds + 1))
	awk -F: -v root="$root/" 'index($1, root) == 1 && $2 ~ /^[0-9]+$/ { print $1, $2 }' "$root.log" |
		sort -u >"$root.lines"
	if [ ! -s "$root.lines" ] || [ "$rounds" -ge 20 ]; then
		cat "$root.log" >&2
		exit 1
	fi
	cut -d' ' -f1 "$root.lines" | sort -u | while read -r file; do
		awk -v file="$file" 'FILENAME != file { if ($1 == file) gone[$2] = 1; next }
			!(FNR in gone)' "$root.lines" "$file" >"$root.new"
		mv "$root.new" "$file"
	done
done
rm -f "$root.log" "$root.lines"

# A kernel tree: a Makefile, the tables that ours name as their source, and definitions.
rm -rf "$kernel"
mkdir -p "$kernel/linux/arch/mips/kernel" "$kernel/tables/numbers"
printf '%s\n' 'VERSION = 7' 'PATCHLEVEL = 2' 'SUBLEVEL = 13' 'EXTRAVERSION =' >"$kernel/linux/Makefile"
for table in x86_64 mips_o32; do
	cp "$root/tables/numbers/$table.tbl" "$kernel/tables/numbers"
	source=$(sed -n 's/^# source: //p' "$root/tables/numbers/$table.tbl")
	mkdir -p "$kernel/linux/${source%/*}"
	sed 's/\t-$//' "$root/tables/numbers/$table.tbl" >"$kernel/linux/$source"
done
sed -n 's/^\([a-z].*\)/asmlinkage long \1 { return 0; }/p' "$root/tables/definitions.tbl" \
	>"$kernel/linux/arch/mips/kernel/calls.c"
cp "$root/tables/definitions.tbl" "$root/tables/kernel" "$kernel/tables"
