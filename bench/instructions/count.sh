#!/bin/sh
# count.sh GROUP PROGRAM ABI OBJDUMP RUN...: the lines of instructions.tbl that one program gives. RUN is as in
# tests/matrix.tbl.
set -e
group=$1 program=$2 abi=$3 objdump=$4
shift 4
here=${0%/*}

skip() {
	echo "skip | instructions | $group | $1"
	exit 0
}

# The address of each instruction, in the order of execution.
trace() {
	if [ "$*" = host ]; then
		"${program%/*}/step" "$program"
		return
	fi
	case $("$1" -h) in
	*-one-insn-per-tb*) single=-one-insn-per-tb ;;
	*) single=-singlestep ;;
	esac
	emulator=$1
	shift
	"$emulator" $single -d exec,nochain -D "$program.log" "$@" "$program" >&2
	sed -n 's,^Trace [^[]*\[[^/]*/\([0-9a-f]*\)/.*,\1,p' "$program.log"
	rm "$program.log"
}

run() {
	trace "$@" >"$program.trace"
	{
		readelf -sW "$program"
		echo run
		cat "$program.trace"
	} | awk -v group="$group" -f "$here/count.awk"
	rm "$program.trace"
}

straight() {
	"$objdump" -d --no-show-raw-insn "$program" |
		awk -v group="$group" -v abi="$abi" -f "$here/straight.awk" "$here/straight.tbl" -
}

[ -f "$program" ] || skip "not built: $(head -n 1 "$program.log" | tr '|' ' ')"
case $1 in
boot | -)
	command -v "$objdump" >/dev/null || skip "$objdump is missing"
	straight >"$program.counts" 2>"$program.errors" || skip "$(head -n 1 "$program.errors")"
	echo "note | instructions | $group: nothing here runs it; counted in its disassembly, which is straight-line code"
	;;
*)
	[ "$1" = host ] || command -v "$1" >/dev/null || skip "${1##*/} is missing"
	run "$@" >"$program.counts" 2>"$program.errors" || skip "$(head -n 1 "$program.errors")"
	;;
esac
awk -v group="$group" -f "$here/results.awk" "$program.counts"
