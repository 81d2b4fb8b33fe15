#!/bin/sh
# generator.sh DIRECTORY SUITES: the generator and the table reader of this DIRECTORY, which are built with
# sanitizers, do their work and that of the Criterion suites (the program SUITES) which run them, on a
# copy of the tree. A finding ends them with a status that no test expects. Prints TAP.
set -u
directory=$1
suites=$(pwd)/$2
tests=0

# What a process leaves behind when it ends is no mistake of theirs.
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1

check() {
	tests=$((tests + 1))
	what=$1
	shift
	if found=$("$@" 2>&1 >/dev/null); then
		echo "ok $tests - sanitized: $what"
	else
		echo "not ok $tests - sanitized: $what"
		echo "$found" | sed 's/^/# /'
	fi
}

rm -rf "$directory/tree"
mkdir -p "$directory/tree/build"
cp -R arch gen include tables tests Makefile "$directory/tree"
cp "$directory/sysgate-gen" "$directory/sysgate-tables" "$directory/tree/build"
cd "$directory/tree" || exit 1
check "the header is what it makes" build/sysgate-gen --check include/sysgate.h
check "a slim header" build/sysgate-gen --slim --output build/slim.h
check "a header of one ABI" build/sysgate-gen --abi mips_o32 --output build/one.h
check "a description" build/sysgate-gen --describe
for abi in $(build/sysgate-gen --list-abis); do
	check "$abi's marshalling program" build/sysgate-gen --marshal "$abi"
	check "$abi's numbers" build/sysgate-gen --numbers "$abi"
done
for suite in malformed tables; do
	check "suite $suite" "$suites" --filter "$suite/*"
done
echo "1..$tests"
