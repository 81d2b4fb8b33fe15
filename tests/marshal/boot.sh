#!/bin/sh
# boot.sh LOG INIT KERNEL ARGUMENTS EMULATOR BUILD...: boots KERNEL with INIT (tests/init.c), which
# runs the marshalling program of each BUILD under its observer, and splits what the console shows
# (LOG) into build/marshal/BUILD.tap.
log=$1
init=$2
kernel=$3
arguments=$4
emulator=$5
shift 5
seconds=300

files=
commands=
for build; do
	program=build/marshal/$build
	rm -f "$program.tap"
	if [ -e "$program" ] && [ -e "$init" ] && [ -e "$kernel" ] &&
		command -v "${emulator%% *}" >/dev/null; then
		files="$files $program=$program"
		commands="$commands/build/marshal/trace /$program
"
	else
		tests/tap.sh "$program.tap" "${emulator%% *} $kernel $init $program" false
	fi
done

: >"$log.new"
if [ -n "$files" ]; then
	printf %s "$commands" >"$log.commands"
	# shellcheck disable=SC2086 # lists of words
	build/initramfs init="$init" commands="$log.commands" \
		build/marshal/trace=build/marshal/trace $files >"$log.cpio" &&
		timeout -k 1 $seconds $emulator -nodefaults -nographic -nic none -no-reboot \
			-kernel "$kernel" -initrd "$log.cpio" \
			-append "$arguments loglevel=0 panic=-1" </dev/null 2>&1 |
		tr -d '\r' >"$log.new"
fi
awk '
	/^# run / { report = substr($NF, 2) ".tap"; next }
	/^# exit / && report { print "# exit " $NF >report; close(report); report = ""; next }
	report { print >report }
' "$log.new"
for build; do
	[ -e "build/marshal/$build.tap" ] || echo "# exit 1" >"build/marshal/$build.tap"
done
mv "$log.new" "$log"
