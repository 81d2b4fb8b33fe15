#!/bin/sh
# look.sh RESULT TITLE COMMAND...: runs COMMAND, which looks for mistakes and says nothing and exits 0 if
# there are none, and writes a test case to RESULT, which join.awk numbers; or `missing: TOOL`.
result=$1
title=$2
shift 2
mkdir -p "${result%/*}"
if ! command -v "$1" >/dev/null; then
	echo "missing: $1"
elif found=$("$@" 2>&1) && [ -z "$found" ]; then
	echo "ok - $title"
else
	echo "not ok - $title"
	echo "$found" | sed 's/^/# /'
fi >"$result" </dev/null
