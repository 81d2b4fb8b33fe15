#!/bin/sh
# flags.sh PEER ABI compile|before|behind|all [gcc|clang]: prints the flags to compile a program with a peer
# of peers.tbl, or what stands before or behind the program when it is linked with -nostdlib -static;
# all: a line for each. Exits with 1, and says why, if the peer is not there.
set -eu

fail() {
	echo "$*" >&2
	exit 1
}

usage="usage: flags.sh PEER ABI compile|before|behind|all [gcc|clang]"
case $# in 3 | 4) ;; *) fail "$usage" ;; esac
peer=$1 abi=$2 what=$3 compiler=${4:-gcc}
case $what in
compile | before | behind) ;;
all) what="compile before behind" ;;
*) fail "$usage" ;;
esac
case $compiler in gcc | clang) ;; *) fail "$usage" ;; esac
here=$(dirname "$0")
tests=$here/../../tests
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}

row=$(awk -v peer="$peer" -v abi="$abi" -f "$here/peers.awk" "$here/peers.tbl")
[ -n "$row" ] || fail "$peer: not for $abi"
IFS='|' read -r target root libgcc compile before behind <<END_OF_ROW
$row
END_OF_ROW
root=$cache/peers/$root
[ -d "$root" ] || fail "$peer: not fetched (make bench-peers)"

# The compile command of the target, or nothing
command_of() { # COMPILER
	awk -v abi="$abi" -f "$tests/builds.awk" "$tests/matrix.tbl" |
		awk -F '|' -v name="$target.$1.O2" -v cache="$cache" '$1 == name {
			sub(/ [$][(]freestanding[)].*/, "", $5)
			gsub(/[$][(]cache[)]/, cache, $5)
			print $5
		}'
}

# What klcc, a script of Perl, wants of a compiler stands in it with each mark escaped. Debugging and its ways
# to find headers are no part of that here, and clang does not know one flag, which is its default.
klcc_value() { # NAME
	sed -n "s/^[\$]$1 = \"\(.*\)\";\$/\1/p" "$root/usr/bin/klcc" | sed 's/\\//g'
}

klcc_flags() {
	klcc_value REQFLAGS | sed 's/-ggdb//; s/-nostdinc//; s/-iwithprefix include//'
	folder=$root/usr/lib/klibc/include
	echo "-isystem $folder/arch/$(klcc_value ARCHDIR) -isystem $folder/bits$(klcc_value BITSIZE) -isystem $folder"
}

# The compiler's own; sid's gcc comes without them, and takes this machine's.
own_headers() {
	if [ "$compiler" = clang ]; then
		echo "$(clang-19 -print-resource-dir)/include"
		return
	fi
	# shellcheck disable=SC2086 # a command
	own=$($command -print-file-name=include)
	case $own in
	/*) echo "$own" ;;
	*) gcc -print-file-name=include ;;
	esac
}

# clang takes gcc's.
libgcc_files() {
	case $libgcc in
	none) ;;
	-)
		gcc=$(command_of gcc)
		# shellcheck disable=SC2086 # a command
		[ -z "$gcc" ] || { $gcc -print-file-name=libgcc.a && $gcc -print-file-name=libgcc_eh.a; }
		;;
	*) find "$cache/peers/libgcc/$abi" -name 'libgcc.a' -o -name 'libgcc_eh.a' ;;
	esac
}

# Prints a line of words, in which * stands for what is there; of a file that is not, nothing.
print_line() {
	for word in $(echo "$*" | sed "s,[\$](root),$root,g"); do
		case $word in
		/*'*'* | libgcc*) ;;
		*) printf '%s ' "$word" ;;
		esac
	done
	echo
}

command=$(command_of "$compiler")
[ -n "$command" ] || fail "$peer: no $compiler for $abi"
for one in $what; do
	case $one in
	compile)
		case $compile in *klcc*) compile=$(klcc_flags) ;; esac
		[ "$compiler" = gcc ] || compile=$(echo "$compile" | sed 's/-mno-thumb-interwork//')
		kernel=$cache/uapi/$(awk -F ' *[|] *' -v target="$target" \
			'$1 == "target" && $2 == target { print $5 }' "$tests/matrix.tbl")
		print_line "-nostdinc $compile -isystem $(own_headers) -isystem $kernel -isystem $cache/uapi/include"
		;;
	before) print_line "$before" ;;
	behind) print_line "-Wl,--start-group $behind $(libgcc_files) -Wl,--end-group" ;;
	esac
done
