#!/bin/sh
# x32.sh COMMAND... SOURCES -o PROGRAM: runs a compiler of x32's, but has what it makes of the sources
# assembled and linked as a 64-bit program, on a stack below 4 GiB (low_stack.S): so that a kernel without
# x32 runs it.
set -eu
folder=
sources=
count=$#
while [ "$count" -gt 0 ]; do
	count=$((count - 1))
	case $1 in
	-E) preprocess=1 ;;
	esac
	case $1 in
	*.c) sources="$sources $1" ;;
	-o)
		program=$2
		count=$((count - 1))
		shift
		;;
	-static | -Wl,* | -fuse-ld=*) ;;
	*) set -- "$@" "$1" ;;
	esac
	shift
done
[ -z "${preprocess:-}" ] || exec "$@"
assembly=
for source in $sources; do
	folder=$program.parts
	mkdir -p "$folder"
	name=$folder/$(basename "$source" .c).s
	"$@" -fcf-protection=none -S "$source" -o "$name"
	# Of clang's own linker.
	sed -i '/[.]addrsig/d' "$name"
	assembly="$assembly $name"
done
# shellcheck disable=SC2086 # a list
gcc -nostdlib -static -no-pie -z noexecstack -Wl,-e,low_start $assembly tests/mutants/low_stack.S \
	-o "$program"
