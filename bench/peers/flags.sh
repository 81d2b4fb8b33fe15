#!/bin/sh
# flags.sh PEER ABI compile|before|behind [gcc|clang]: prints the flags to compile a program with a peer of
# peers.tbl, or the objects and libraries that stand before and behind the program's own when it is linked
# with -nostdlib -static. Exits with 1, and says why, if the peer is not there.
set -eu
usage="usage: flags.sh PEER ABI compile|before|behind [gcc|clang]"
peer=${1:?$usage}
abi=${2:?$usage}
what=${3:?$usage}
compiler=${4:-gcc}
here=$(dirname "$0")
tests=$here/../../tests
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}

fail() {
	echo "$*" >&2
	exit 1
}

case $what in compile | before | behind) ;; *) fail "$usage" ;; esac
case $compiler in gcc | clang) ;; *) fail "$usage" ;; esac
row=$(awk -v peer="$peer" -v abi="$abi" -v what="$what" -f "$here/peers.awk" "$here/peers.tbl")
[ -n "$row" ] || fail "$peer: not for $abi, or unknown"
IFS='|' read -r target root libgcc flags <<END_OF_ROW
$row
END_OF_ROW
root=$cache/peers/$root
[ -d "$root" ] || fail "$peer is not fetched for $abi"

# The compile command of the target, or nothing
command_of() { # COMPILER
	awk -v compiler="$1" -v target="$target" -f "$tests/builds.awk" "$tests/matrix.tbl" |
		awk -F '|' -v name="$target.$1.O2" -v cache="$cache" '$1 == name {
			sub(/ [$][(]freestanding[)].*/, "", $5)
			gsub(/[$][(]cache[)]/, cache, $5)
			print $5
		}'
}

# The kernel's headers, by the target's column
kernel_headers() {
	awk -F ' *[|] *' -v target="$target" '$1 == "target" && $2 == target { print $5 }' "$tests/matrix.tbl"
}

# klcc is a script of Perl: what it wants of a compiler stands in it with each mark escaped.
# Debugging and its ways to find headers are no part of that here.
klcc_flags() {
	sed -n 's/^[$]REQFLAGS = "\(.*\)";$/\1/p' "$root/usr/bin/klcc" |
		sed 's/\\//g; s/-ggdb//; s/-nostdinc//; s/-iwithprefix include//'
	folder=$root/usr/lib/klibc/include
	echo "-isystem $folder/arch/$(sed -n 's/^[$]ARCHDIR = "\(.*\)";$/\1/p' "$root/usr/bin/klcc")"
	echo "-isystem $folder/bits$(sed -n 's/^[$]BITSIZE = "\(.*\)";$/\1/p' "$root/usr/bin/klcc")"
	echo "-isystem $folder"
}

command=$(command_of "$compiler")
[ -n "$command" ] || fail "no $compiler for $abi"
flags=$(echo "$flags" | sed "s,[$](root),$root,g")
case $flags in *klcc*) flags=$(klcc_flags) ;; esac
if [ "$what" = compile ]; then
	if [ "$compiler" = gcc ]; then
		# shellcheck disable=SC2086 # a command
		own=$($command -print-file-name=include)
	else
		own=$(${command%% *} -print-resource-dir)/include
	fi
	kernel=$cache/uapi
	flags="-nostdinc $flags -isystem $own -isystem $kernel/$(kernel_headers) -isystem $kernel/include"
elif [ "$what" = behind ]; then
	# Each may want the other's. clang takes gcc's libgcc.
	if [ "$libgcc" != - ]; then
		libraries="$cache/peers/libgcc/$abi/usr/lib/gcc-cross/*/*/libgcc*.a
			$cache/peers/libgcc/$abi/usr/lib/gcc-cross/*/*/*/libgcc*.a"
	else
		gcc=$(command_of gcc)
		# shellcheck disable=SC2086 # a command
		libraries=$($gcc -print-file-name=libgcc.a; $gcc -print-file-name=libgcc_eh.a)
	fi
	flags="-Wl,--start-group $flags $libraries -Wl,--end-group"
fi

# Paths with * become what is there, and what is not there is left out.
for word in $flags; do
	case $word in
	/*'*'* | libgcc*) ;;
	*) printf '%s ' "$word" ;;
	esac
done
echo
