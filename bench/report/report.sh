#!/bin/sh
# report.sh DIR SUITE...: out of DIR/SUITE.tbl writes DIR/results.txt, which it prints the most of,
# DIR/results.json and DIR/charts/*.svg. A bound that is missed is told, and no error; a line that is none
# is one.
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
rm -rf "$dir/charts" "$dir/results.txt" "$dir/results.json" "$dir/report.tbl"
mkdir -p "$dir/charts"
{
	awk -v abis="$abis" -f "$here/bounds.awk" -f "$here/pairs.awk" -f "$here/lines.awk" \
		"$here/bounds.tbl" "$@"
	awk -v charts="$dir/charts" -v chart_style="$here/chart.css" \
		-f "$here/charts.awk" -f "$here/drawings.awk" -f "$here/axis.awk" \
		-f "$here/svg.awk" -f "$here/pairs.awk" -f "$here/lines.awk" "$here/charts.tbl" "$@"
	"$here/machine.sh"
	cat "$@"
} >"$dir/report.tbl.new"
mv "$dir/report.tbl.new" "$dir/report.tbl"

write() { # FILE PROGRAM
	awk -v made=1 -f "$here/$2.awk" -f "$here/rows.awk" -f "$here/lines.awk" "$dir/report.tbl" >"$dir/$1.new"
	mv "$dir/$1.new" "$dir/$1"
}
write results.txt text
write results.json json
awk -v made=1 -v brief=1 -f "$here/text.awk" -f "$here/rows.awk" -f "$here/lines.awk" "$dir/report.tbl"
