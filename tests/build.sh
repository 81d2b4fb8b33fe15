#!/bin/sh
# build.sh PROGRAM COMMAND...: compiles a program of the matrix with COMMAND -o PROGRAM. If that
# fails there is no PROGRAM but PROGRAM.log says why, and the step still succeeds: tap.sh makes a
# failing test case of it, and everything else is built and run.
program=$1
shift
mkdir -p "${program%/*}"
rm -f "$program" "$program.log"
if ! command -v "$1" >/dev/null; then
	echo "missing: $1" >"$program.log"
elif "$@" -o "$program" >"$program.log" 2>&1; then
	rm -f "$program.log"
else
	rm -f "$program"
fi
