#!/bin/sh
# startup.sh COMMANDS TRACED LIST: prints the lines of the suite `startup`: what it takes to start and to end
# the programs of the list.
set -eu
if [ $# -ne 3 ]; then
	echo "usage: startup.sh COMMANDS TRACED LIST" >&2
	exit 2
fi
abi=$(bench/commands/host_abi.sh)
# Enough to see 0.3 %. More would also show where in memory a file lies: of two copies of one program one was
# 0.07 % slower in all of ten runs.
rounds=2000
[ -z "${BENCH_QUICK:-}" ] || rounds=20

sed -n 's/^# /skip | startup | /p' "$3"
"$1" --suite startup --rounds $rounds --seconds 35 --unit us --wall "time $abi" --faults "page faults $abi" "$3"
"$2" startup "$abi" "$3"
