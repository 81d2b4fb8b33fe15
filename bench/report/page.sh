#!/bin/sh
# page.sh DIR SUITE...: as report.sh and, out of what that wrote, DIR/report.html: one page with the machine,
# the bounds, all charts and their figures, which needs nothing from elsewhere.
set -eu
here=$(dirname "$0")
"$here/report.sh" "$@" >/dev/null
awk -v made=1 -v charts="$1/charts" -v style="$here/page.css" \
	-v chart_style="$here/chart.css" -f "$here/page.awk" -f "$here/rows.awk" -f "$here/svg.awk" \
	-f "$here/lines.awk" "$1/report.tbl" >"$1/report.html.new"
mv "$1/report.html.new" "$1/report.html"
