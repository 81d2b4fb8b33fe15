#!/bin/sh
# check.sh [WAY.ABI.COMPILER.LEVEL...]: runs the programs of the corpus that were built so, or all, by the
# emulators of tests/matrix.tbl where this machine cannot, and compares what they do with expected.txt, the
# same for each way. Prints a line for each that fails or cannot be run; exits with 1 if one failed.
set -eu
here=$(dirname "$0")
built=build/bench/corpus
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}
work=$(mktemp -d "${TMPDIR:-/tmp}/sysgate-corpus.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

emulators=$(awk -v what=targets -f bench/peers/peers.awk bench/peers/peers.tbl | while read -r abi target; do
	awk -F ' *[|] *' -v abi="$abi" -v target="$target" -v cache="$cache" \
		'$1 == "target" && $2 == target { gsub(/[$][(]cache[)]/, cache, $4); print abi, $4 }' tests/matrix.tbl
done)

# run PROGRAM ARGUMENT...: its output, both of them, and its exit status
run() {
	program=$1
	shift
	status=0
	# shellcheck disable=SC2086 # a command
	timeout 20 $emulator "$built/$program.$build" "$@" 2>&1 || status=$?
	echo "$program: $status"
}

wait_for_socket() {
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ ! -S "$work/socket" ] || return 0
		sleep 0.1
	done
}

transcript() {
	run hello
	printf 'one\n' >"$work/one"
	printf 'two\n' | run cat "$work/one" - "$work/one"
	run cat "$work/missing"
	run file make "$work/folder" write "$work/folder/draft" "a text" move "$work/folder/draft" \
		"$work/folder/final" show "$work/folder/final" list "$work/folder" \
		remove "$work/folder/final" list "$work/folder" unmake "$work/folder"
	run file list "$work/folder"
	run launch /bin/echo launched
	run launch /bin/sh -c 'exit 3'
	run launch /bin/sh -c 'kill -9 $$'
	run launch "$work/missing"
	run echo "$work/socket" >"$work/server" &
	wait_for_socket
	run echo "$work/socket" "a text"
	run echo "$work/socket" "end"
	wait
	cat "$work/server"
	rm -f "$work/socket" "$work/server"
}

# shellcheck disable=SC2046 # a list
[ $# -gt 0 ] || set -- $(find "$built" -name 'hello.*' ! -name '*.log' | sed 's,.*/hello\.,,' | sort)
failed=0
for build; do
	abi=${build#*.}
	abi=${abi%%.*}
	emulator=$(echo "$emulators" | sed -n "s/^$abi //p")
	case $emulator in
	host) emulator= ;;
	*sparc-static*) [ "${build%%.*}" != glibc ] || emulator=qemu-sparc32plus-static ;; # Debian's is for v9
	- | boot) echo "skip $build: nothing here runs $abi" && continue ;;
	esac
	transcript | sed "s,$work,WORK,g" >"$work/transcript"
	if ! diff "$here/expected.txt" "$work/transcript" >"$work/difference"; then
		echo "$build: not as in expected.txt"
		sed 's/^/	/' "$work/difference" | head -n 6
		failed=1
	fi
	rm -rf "$work/folder"
done
exit $failed
