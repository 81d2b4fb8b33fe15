#!/bin/sh
# generator.sh COMMANDS GENERATOR WORK: prints the lines of the suite `generator`: what it takes to write the
# header, by the ABIs in it and by the calls of the tables, up to ten times those there are.
set -eu
if [ $# -ne 3 ]; then
	echo "usage: generator.sh COMMANDS GENERATOR WORK" >&2
	exit 2
fi
commands=$1
generator=$2
work=$3
here=$(dirname "$0")
quick=${BENCH_QUICK:-}

# A root with tables of every Nth call, each N times; prints how many calls that is.
scale() { # FOLDER KEEP COPIES
	root=$work/$1
	rm -rf "$root"
	mkdir -p "$root/gen"
	cp -r arch tables "$root"
	cp -r gen/parts "$root/gen"
	awk -v keep="$2" -v copies="$3" -v root="$root" -f "$here/scale.awk" arch/*.arch tables/calls.tbl \
		tables/bindings.tbl tables/definitions.tbl tables/arguments.tbl tables/numbers/*.tbl
}

measure() { # GROUP ROUNDS SECONDS LIST
	[ -z "$quick" ] || set -- "$1" 1 "$3" "$4"
	"$commands" --suite generator --rounds "$2" --seconds "$3" --cpu "$1" --memory "$1" --unit ms "$4"
}

mkdir -p "$work"
all=$("$generator" --list-abis | wc -l)
for count in 1 5 10 20 "$all"; do
	[ "$count" -le "$all" ] || continue
	abis=$("$generator" --list-abis | head -n "$count" | paste -s -d , -)
	echo "$count | - | $generator --abi $abis --output $work/abis.h"
done >"$work/abis.list"
for part in tenth:10:1 half:2:1 whole:1:1; do
	folder=${part%%:*}
	numbers=${part#*:}
	calls=$(scale "$folder" "${numbers%:*}" "${numbers#*:}")
	echo "$calls | - | $generator --root $work/$folder --output $work/$folder/made.h"
done >"$work/calls.list"
calls=$(scale tenfold 1 10)
echo "$calls | - | $generator --root $work/tenfold --output $work/tenfold/made.h" >"$work/tenfold.list"

measure ABIs 41 6 "$work/abis.list"
measure calls 41 4 "$work/calls.list"
# Apart, as one run of it takes as long as all of the others.
measure calls 6 10 "$work/tenfold.list"
