#!/bin/sh
# cost.sh README: rewrites, between its marks, what the header costs gcc's cc1: instructions that callgrind
# counts, which no load of the machine changes.
set -eu
readme=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
compiler=$(gcc -print-prog-name=cc1)
multiarch=$(gcc -print-multiarch)

# Millions of instructions. gcc tells cc1 where libc's asm/ is.
count() { # FILE FLAG...
	if ! valgrind --tool=callgrind --callgrind-out-file=/dev/null "$compiler" -quiet -O2 \
		${multiarch:+-imultiarch "$multiarch"} "$@" -o /dev/null >"$work/count" 2>&1; then
		grep error "$work/count" >&2
		return 1
	fi
	awk '/Collected/ { printf "%.1f", $4 / 1e6 }' "$work/count"
}

header() { # OPTION...: what a header made so costs
	build/sysgate-gen --output "$work/made.h" "$@"
	printf '#include "%s"\n' "$work/made.h" >"$work/made.c"
	count "$work/made.c"
}

knobs=$(awk '!/^#/ && $2 == "with" { print "SYSGATE_WITH_" toupper($1) }' tables/subjects.tbl)
echo >"$work/nothing.c"
echo '#include "sysgate.h"' >"$work/ours.c"
printf '#include <%s>\n' unistd.h fcntl.h sys/stat.h sys/syscall.h >"$work/libc.c"
default=$(count "$work/ours.c" -Iinclude)
{
	echo "| gcc $(gcc -dumpfullversion)'s cc1 reads | million instructions |"
	echo "|---|---|"
	echo "| an empty file | $(count "$work/nothing.c") |"
	echo "| unistd.h, fcntl.h, sys/stat.h and sys/syscall.h of glibc | $(count "$work/libc.c") |"
	echo "| sysgate.h | $default |"
	for knob in $knobs SYSGATE_WITH_ALL SYSGATE_BARE_NAMES SYSGATE_NAMES SYSGATE_NAMES_OF_ALL; do
		echo "| with $knob | +$(count "$work/ours.c" -Iinclude -D"$knob" |
			awk -v default="$default" '{ printf "%.1f", $1 - default }') |"
	done
	echo "| a header by \`--slim\` | $(header --slim) |"
	echo "| by \`--abi x86_64\` | $(header --abi x86_64) |"
	echo "| by \`--slim --abi x86_64\` | $(header --slim --abi x86_64) |"
} >"$work/table"
awk -v table="$work/table" '
	/^<!-- end cost -->/ { while ((getline line <table) > 0) print line; inside = 0 }
	!inside { print }
	/^<!-- begin cost -->/ { inside = 1 }' "$readme" >"$work/readme"
cat "$work/readme" >"$readme"
