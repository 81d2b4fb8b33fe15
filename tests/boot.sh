#!/bin/sh
# boot.sh BOOT KERNEL INIT ARGUMENTS EMULATOR PROGRAMS BUILD... -- PROOF...: boots KERNEL with
# build/boot/init.INIT (tests/init.c) as its first program, which runs the conformance program and the
# PROGRAMS of each BUILD and each PROOF, build/KIND/BUILD, and splits what the console shows
# (build/boot/BOOT.log) into reports as tap.sh writes them: build/tap/BOOT@BUILD.tap,
# BOOT@BUILD.programs.tap, BOOT@KIND.BUILD.tap, and BOOT@boot.tap of the boot itself.
boot=$1
kernel=$2
init=build/boot/init.$3
run=build/boot/run.$3
arguments=$4
emulator=$5
programs=$6
shift 6
seconds=240
work=build/boot/$boot

# ready NAME NEEDED...: whether all of these are there; if not, tap.sh writes a report that says so.
ready() {
	report=build/tap/$boot@$1.tap
	shift
	for needed; do
		if ! [ -e "$needed" ] && ! command -v "$needed" >/dev/null; then
			tests/tap.sh "$report" "$needed" false
			return 1
		fi
	done
}

mkdir -p build/boot build/tap
rm -f build/tap/"$boot"@*.tap
files=run=$run
reports=
for build; do
	shift
	[ "$build" != -- ] || break
	folder=build/matrix/$build
	built=
	for program in $programs; do
		built="$built $folder/$program"
	done
	if ready "$build" "${emulator%% *}" "$kernel" "$init" "$folder/conformance"; then
		files="$files $build/conformance=$folder/conformance"
		reports="$reports $build"
		echo "/$build/conformance"
	fi
	# shellcheck disable=SC2086 # a list
	if ready "$build.programs" "${emulator%% *}" "$kernel" "$init" "$run" $built; then
		for program in $built; do
			files="$files ${program#build/matrix/}=$program"
		done
		reports="$reports $build.programs"
		echo "/run /$build"
	fi
done >"$work.commands"
for proof; do
	name=${proof#build/}
	name=${name%%/*}.${name#*/}
	if ready "$name" "${emulator%% *}" "$kernel" "$init" "$proof"; then
		files="$files $proof=$proof"
		reports="$reports $name"
		echo "/$proof"
	fi
done >>"$work.commands"

: >"$work.console"
verified=0
status=0
start=$(date +%s)
if ready boot "${emulator%% *}" "$kernel" "$init"; then
	if tests/kernels/verify.sh "$kernel"; then
		verified=1
		# shellcheck disable=SC2086 # lists of words
		build/initramfs init="$init" commands="$work.commands" $files >"$work.cpio" &&
			timeout -k 1 $seconds $emulator -nodefaults -nographic -nic none -no-reboot \
				-kernel "$kernel" -initrd "$work.cpio" \
				-append "$arguments loglevel=0 panic=-1 nokaslr mitigations=off" \
				</dev/null >"$work.console" 2>&1
		status=$?
	fi
	LC_ALL=C awk -v boot="$boot" -v reports="$reports" -v status=$status -v limit=$seconds \
		-v verified=$verified -v took=$(($(date +%s) - start)) \
		-f tests/kernels/split.awk "$work.console"
fi
rm -f "$work.cpio"
mv "$work.console" "$work.log"
