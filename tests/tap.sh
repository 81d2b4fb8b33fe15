#!/bin/sh
# tap.sh REPORT NEEDED COMMAND...: runs COMMAND and writes what it prints to REPORT, with a last line
# `# exit STATUS`. NEEDED, one argument, lists commands and built programs that it takes: one that did
# not compile (build.sh) gives a failing test instead, a missing tool `1..0 # SKIP missing: TOOL`. It may take
# $TAP_SECONDS.
report=$1
needed=$2
shift 2
seconds=${TAP_SECONDS:-60}

# Prints a report and fails if a needed one is not there.
check_needed() {
	command -v "$1" >/dev/null && return
	if [ -e "$1.log" ] && ! grep '^missing: ' "$1.log" >/dev/null; then
		echo "not ok 1 - $1 compiles"
		sed 's/^/# /' "$1.log"
		echo 1..1
	else
		echo "1..0 # SKIP missing: $(sed 's/^missing: //' "$1.log" 2>/dev/null || echo "$1")"
	fi
	return 1
}

run() {
	for one in $needed; do
		check_needed "$one" || return 0
	done
	timeout -k 1 "$seconds" "$@" 2>&1
}

mkdir -p "${report%/*}"
{
	run "$@"
	echo "# exit $?"
} >"$report.new" </dev/null
mv "$report.new" "$report"
