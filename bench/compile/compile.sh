#!/bin/sh
# compile.sh COMMANDS GENERATOR WORK: prints the lines of the suite `compile`: what gcc and clang take to read a
# header alone, and with 1,000 call sites, for sysgate's forms and for what its peers have; and how it grows
# with the ABIs in the header. CPU time, memory, preprocessed bytes, instructions.
set -eu
if [ $# -ne 3 ]; then
	echo "usage: compile.sh COMMANDS GENERATOR WORK" >&2
	exit 2
fi
commands=$1
generator=$2
work=$3
here=$(dirname "$0")
quick=${BENCH_QUICK:-}
sites=1000
headers='<unistd.h> <fcntl.h> <sys/stat.h> <sys/syscall.h>'
mkdir -p "$work"
abi=$(bench/commands/host_abi.sh)

compiler() { # NAME
	case $1 in
	clang) echo clang-19 ;;
	*) echo "$1" ;;
	esac
}

skip() { # NAME REASON
	echo "skip | compile | $1 | $(echo "$2" | head -n 1 | tr '|' /)"
}

source_of() { # FILE DIALECT SITES HEADERS
	awk -v dialect="$2" -v sites="$3" -v headers="$4" -f "$here/sites.awk" "$here/calls.tbl" >"$work/$1"
}

# Those of the headers that a peer has: not each has sys/syscall.h.
headers_of() { # COMPILER FLAG...
	at=
	for header in $headers; do
		if echo "#include $header" | "$@" -fsyntax-only -x c - 2>/dev/null; then
			at="$at $header"
		fi
	done
	echo "${at# }"
}

# Adds a subject to $work/COMPILER_NAME.subjects, if it compiles: NAME|FILE STEM|FLAGS. The dialect none has no
# call sites.
subject() { # COMPILER_NAME NAME DIALECT HEADERS FLAG...
	who=$1
	name=$2
	dialect=$3
	included=$4
	shift 4
	stem=$(echo "$name" | tr ' ' _).$who
	source_of "include.$stem.c" "$dialect" 0 "$included"
	checked=include
	rm -f "$work/calls.$stem.c"
	if [ "$dialect" != none ]; then
		checked=calls
		source_of "calls.$stem.c" "$dialect" "$sites" "$included"
	fi
	if message=$("$(compiler "$who")" "$@" -Werror=implicit-function-declaration -fsyntax-only \
		"$work/$checked.$stem.c" 2>&1); then
		echo "$name|$stem|$*" >>"$work/$who.subjects"
	else
		skip "$who: $name" "$(echo "$message" | grep -m 1 error)"
	fi
}

peer() { # COMPILER_NAME NAME
	if ! flags=$(bench/peers/flags.sh "$2" "$abi" compile "$1" 2>"$work/reason"); then
		skip "$1: $2" "$(head -n 1 "$work/reason")"
		return
	fi
	included='<nolibc.h>'
	# shellcheck disable=SC2086 # flags are words
	[ "$2" = nolibc ] || included=$(headers_of "$(compiler "$1")" $flags)
	[ "$included" = "$headers" ] || echo "note | compile | $1: of $2 it is $included"
	# shellcheck disable=SC2086
	subject "$1" "$2" libc "$included" $flags
}

made_header() { # FOLDER OPTION...: a header made so
	mkdir -p "$work/$1"
	folder=$1
	shift
	"$generator" --output "$work/$folder/sysgate.h" "$@"
}

# The least that is possible, to judge a miss by: as much text that is only skipped; one ABI's constants, types
# and prototypes without a body; call sites with asm of their own.
limits() { # COMPILER_NAME
	subject "$1" "a comment as long" none '"sysgate.h"' -I"$work/comment"
	subject "$1" "prototypes only, $abi" none '"sysgate.h"' -I"$work/prototypes"
	subject "$1" "by hand" minimum "\"minimum/$abi.h\"" -Ibench -DMINIMUM_WITHOUT_START
}

subjects() { # COMPILER_NAME
	: >"$work/$1.subjects"
	subject "$1" "empty file" none ""
	subject "$1" sysgate sysgate '"sysgate.h"' -Iinclude
	subject "$1" "sysgate --slim" sysgate '"sysgate.h"' -I"$work/slim"
	subject "$1" "sysgate --abi $abi" sysgate '"sysgate.h"' -I"$work/abi"
	subject "$1" "sysgate --slim --abi $abi" sysgate '"sysgate.h"' -I"$work/slim-abi"
	subject "$1" glibc libc "$headers"
	for peer in musl dietlibc klibc nolibc; do
		peer "$1" "$peer"
	done
	limits "$1"
}

measure() { # GROUP ROUNDS SECONDS LIST
	"$commands" --suite compile --rounds "$2" --seconds "$3" --cpu "$1" --memory "$1" --unit ms "$4"
}

# A list for the measuring program, of what each subject's file of a kind takes.
list() { # COMPILER_NAME KIND
	while IFS='|' read -r name stem flags; do
		base=glibc
		[ "$name" != glibc ] || base=-
		[ ! -f "$work/$2.$stem.c" ] ||
			echo "$name | $base | $(compiler "$1") $flags -O2 -S -o /dev/null $work/$2.$stem.c"
	done <"$work/$1.subjects"
}

preprocessed() { # COMPILER_NAME
	while IFS='|' read -r name stem flags; do
		# shellcheck disable=SC2086 # flags are words
		size=$("$(compiler "$1")" $flags -O2 -E "$work/include.$stem.c" | wc -c)
		echo "result | compile | include $1 | $name | bytes | $size | - | -"
	done <"$work/$1.subjects"
}

# Of gcc's cc1, which wants to be told what its driver tells it; clang is one process, and its driver is
# counted too. A compiler that fails has not read all: its count is none.
instructions() { # COMPILER_NAME
	program="$(compiler "$1") -S"
	if [ "$1" = gcc ]; then
		multiarch=$(gcc -print-multiarch)
		program="$(gcc -print-prog-name=cc1) -quiet ${multiarch:+-imultiarch $multiarch}"
	fi
	grep -E '^(empty file|a comment.*|sysgate.*|prototypes.*|glibc)[|]' "$work/$1.subjects" |
		while IFS='|' read -r name stem flags; do
			# shellcheck disable=SC2086 # flags and program are words
			if valgrind --tool=callgrind --callgrind-out-file=/dev/null $program $flags -O2 \
				-o /dev/null "$work/include.$stem.c" 2>"$work/counted"; then
				count=$(awk '/Collected/ { print $4 }' "$work/counted")
				echo "result | compile | include $1 | $name | instructions | $count | - | -"
			else
				skip "$1: $name: instructions" "$(grep -m 1 error "$work/counted")"
			fi
		done
}

made_header slim --slim
made_header abi --abi "$abi"
made_header slim-abi --slim --abi "$abi"
mkdir -p "$work/comment" "$work/prototypes"
# Neither compiler warns of a comment that has no other in it.
sed 's:/\*:** :g; s:\*/: **:g; 1s:^:/*:; $s:$:*/:' include/sysgate.h >"$work/comment/sysgate.h"
awk '/^\{$/ { body = 1; print ";" } !body; /^\}$/ { body = 0 }' "$work/slim-abi/sysgate.h" \
	>"$work/prototypes/sysgate.h"
# Any ten and the host's: which does not matter, as what is not the host's is skipped.
made_header ten --abi "$("$generator" --list-abis | grep -vx "$abi" | head -n 9 | tr '\n' ,)$abi"
source_of growth.c sysgate 0 '"sysgate.h"'

for who in gcc clang; do
	if ! command -v "$(compiler "$who")" >/dev/null; then
		skip "$who" "not installed"
		continue
	fi
	subjects "$who"
	list "$who" include >"$work/$who.list"
	list "$who" calls >"$work/$who.calls.list"
	for folder in 1:"$work/abi" 10:"$work/ten" "$("$generator" --list-abis | wc -l):include"; do
		echo "${folder%%:*} | - | $(compiler "$who") -O2 -I${folder#*:} -S -o /dev/null $work/growth.c"
	done >"$work/$who.growth.list"
	measure "include $who" "$([ "$quick" ] && echo 3 || echo 41)" 16 "$work/$who.list"
	measure "calls $who" "$([ "$quick" ] && echo 1 || echo 31)" 20 "$work/$who.calls.list"
	measure "growth $who" "$([ "$quick" ] && echo 3 || echo 41)" 5 "$work/$who.growth.list"
	preprocessed "$who"
	if [ "$quick" ]; then
		skip "$who: instructions" "BENCH_QUICK"
	elif ! command -v valgrind >/dev/null; then
		skip "$who: instructions" "no valgrind"
	else
		instructions "$who"
	fi
done
