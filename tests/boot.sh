#!/bin/sh
# boot.sh LOG INIT KERNEL ARGUMENTS EMULATOR PROGRAMS BUILD...: boots KERNEL with INIT (tests/init.c) as
# its first program, which runs the conformance program and the PROGRAMS of each BUILD, and splits
# what the console shows (LOG) into the reports of each BUILD, as tap.sh writes them.
log=$1
init=$2
kernel=$3
arguments=$4
emulator=$5
programs=$6
shift 6
seconds=300

# Whether all of these are there; if not, tap.sh writes a report that says so.
ready() {
	report=build/tap/$1.tap
	shift
	rm -f "$report"
	for needed; do
		if ! [ -e "$needed" ] && ! command -v "$needed" >/dev/null; then
			tests/tap.sh "$report" "$needed" false
			return 1
		fi
	done
}

mkdir -p "${log%/*}"
files=
commands=
for build; do
	folder=build/matrix/$build
	built=
	for program in $programs; do
		built="$built $folder/$program"
	done
	if ready "$build" "${emulator%% *}" "$kernel" "$folder/conformance"; then
		files="$files $folder/conformance"
		commands="$commands/$folder/conformance
"
	fi
	# shellcheck disable=SC2086 # a list
	if ready "$build.programs" "${emulator%% *}" "$kernel" $built; then
		files="$files$built"
		commands="$commands/build/run-programs /$folder
"
	fi
done

: >"$log.new"
if [ -n "$files" ]; then
	printf %s "$commands" >"$init.commands"
	# shellcheck disable=SC2086 # lists of words
	build/initramfs init="$init" commands="$init.commands" build/run-programs $files >"$init.cpio" &&
		timeout -k 1 $seconds $emulator -nodefaults -nographic -nic none -no-reboot -serial stdio \
			-kernel "$kernel" -initrd "$init.cpio" \
			-append "$arguments loglevel=1 panic=-1" </dev/null 2>&1 |
		tr -d '\r' >"$log.new"
fi
# The lines between `# run COMMAND` and `# exit COMMAND STATUS` are a report.
awk '
	/^# run / {
		split($NF, path, "/")
		report = "build/tap/" path[4] (path[5] == "conformance" ? "" : ".programs") ".tap"
		next
	}
	/^# exit / && report { print "# exit " $NF >report; close(report); report = ""; next }
	report { print >report }
' "$log.new"
mv "$log.new" "$log"
