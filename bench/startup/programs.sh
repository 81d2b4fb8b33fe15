#!/bin/sh
# programs.sh MAKE DYNAMIC: builds hello in each way that the corpus has, and prints the list of them for
# commands and traced; with a line "# NAME | REASON" for each that could not be built. DYNAMIC is glibc's
# with its shared library.
set -eu
if [ $# -ne 2 ]; then
	echo "usage: programs.sh MAKE DYNAMIC" >&2
	exit 2
fi
make=$1
dynamic=$2
abi=$(bench/commands/host_abi.sh)
base=-

# The minimum's and sysgate's names are of one length and in one folder: the kernel copies and looks up as
# much for each.
for way in minimum sysgate glibc musl dietlibc klibc nolibc; do
	file=build/bench/corpus/hello.$way.$abi.gcc.O2
	$make -s "$file" >&2
	if [ -x "$file" ]; then
		echo "$way | $base | $file"
	else
		echo "# $way | $(head -n 1 "$file.log" | tr '|' /)"
	fi
	[ "$way" != minimum ] || [ ! -x "$file" ] || base=minimum
done
echo "glibc dynamic | $base | $dynamic"
