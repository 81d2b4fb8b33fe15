#!/bin/sh
# report.sh DIR SUITE...: out of DIR/SUITE.tbl writes DIR/results.txt, which it prints, DIR/results.json and
# DIR/charts/*.svg. A bound that is missed is told, and no error; a line that is none is one.
set -eu
[ $# -ge 2 ] || { echo "usage: $0 DIR SUITE..." >&2; exit 2; }
here=$(dirname "$0")
dir=$1
shift

# DIR/SUITE.tbl of each suite, and nothing else, are the arguments from here on.
count=$#
for suite; do
	[ -r "$dir/$suite.tbl" ] || { echo "$dir/$suite.tbl: no such table" >&2; exit 1; }
	set -- "$@" "$dir/$suite.tbl"
done
shift "$count"

abis=$(for file in "$here"/../../arch/*.arch; do printf '%s ' "$(basename "$file" .arch)"; done)
rm -rf "$dir/charts"
mkdir -p "$dir/charts"
{
	"$here/machine.sh"
	cat "$@"
} >"$dir/report.tbl.new"
awk -v abis="$abis" -f "$here/bounds.awk" -f "$here/pairs.awk" -f "$here/lines.awk" \
	"$here/bounds.tbl" "$@" >"$dir/bounds.tbl.new"
awk -v charts="$dir/charts" -f "$here/charts.awk" -f "$here/svg.awk" -f "$here/pairs.awk" -f "$here/lines.awk" \
	"$here/charts.tbl" "$@" >>"$dir/bounds.tbl.new"
cat "$dir/bounds.tbl.new" >>"$dir/report.tbl.new"
rm "$dir/bounds.tbl.new"
mv "$dir/report.tbl.new" "$dir/report.tbl"
for kind in text json; do
	awk -v made=1 -f "$here/$kind.awk" -f "$here/rows.awk" -f "$here/lines.awk" "$dir/report.tbl" >"$dir/results.new"
	mv "$dir/results.new" "$dir/results.$(echo $kind | sed 's/text/txt/')"
done
cat "$dir/results.txt"
