#!/bin/sh
# kill.sh ABI BUILDS TABLE: a report in TAP on the mutants of an ABI. BUILDS has a line
# BUILD|EMULATOR|COMMAND|LIBRARIES for each way to build the programs. Each must work with the trashing
# header; and for each declaration that the arch file makes, one at least must fail with a header that
# lacks it, unless TABLE says why none can.
set -u
abi=$1
builds=$2
table=$3
killer=
folder=build/mutants/$abi
seconds=5
count=0
tried=0
killed=0

report() {
	count=$((count + 1))
	echo "$1 $count - $abi: $2"
}

# The header without one declaration, or of all (-).
write_header() {
	mkdir -p "$folder/$1"
	if [ "$1" = - ]; then set -- -; else set -- "$1" --forget "$1"; fi
	header=$folder/$1
	shift
	build/sysgate-gen --abi "$abi" --slim --trash "$@" --output "$header/sysgate.h" &&
		sed -i "$(awk -F ' *[|] *' -v abi="$abi" '$1 == "instead" && $2 == abi { print $3 }' \
			"$table")" "$header/sysgate.h"
}

# What the preprocessor leaves of the list of mutants: "PATH NAME" of those that a build has.
mutants_of() {
	build/sysgate-gen --mutants "$abi" | $1 -w -E -P -x c - | grep .
}

# try BUILD EMULATOR COMMAND LIBRARIES PATH: compiles and runs the programs with $header; sets status,
# to 0 if they work, and how.
try() {
	program=$header/$1.$5
	how="does not compile"
	# shellcheck disable=SC2086 # commands of several words
	if ! $3 -I"$header" -DWAY="$5" tests/mutants/*.c $4 -o "$program" \
		>"$program.log" 2>&1; then
		status=1
		return
	fi
	# shellcheck disable=SC2086
	timeout -k 1 $seconds $2 "$program" </dev/null >"$program.log" 2>&1
	status=$?
	how="exit status $status"
}

reason_of() {
	awk -F ' *[|] *' -v abi="$abi" -v path="$1" -v name="$2" \
		'$1 == "survivor" && $2 == abi && $3 == path && $4 == name { print $5 }' "$table"
}

# kill_mutant PATH NAME: or names, between commas
kill_mutant() {
	tried=$((tried + 1))
	reason=$(reason_of "$1" "$2")
	write_header "$1.$2"
	# What killed the last one is likely to kill this one.
	{
		grep "^$killer|" "$builds"
		grep -v "^$killer|" "$builds"
	} >"$folder/order"
	status=0
	while IFS='|' read -r build emulator command libraries; do
		grep -qxF "$1 ${2%%,*}" "$folder/$build.mutants" || continue
		try "$build" "$emulator" "$command" "$libraries" "$1"
		if [ "$how" = "does not compile" ]; then
			report "not ok" "$1 without $2: $build $how"
			return
		fi
		[ "$status" = 0 ] || break
	done <"$folder/order"
	if [ "$status" != 0 ]; then
		killed=$((killed + 1))
		killer=$build
		rm -rf "$header"
	fi
	if [ "$status" != 0 ] && [ -z "$reason" ]; then
		report ok "$1 without $2: killed by $build, $how"
	elif [ "$status" != 0 ]; then
		report "not ok" "$1 without $2: $table says that none kills it, but $build does"
	elif [ -n "$reason" ]; then
		report ok "$1 without $2: survives: $reason"
	else
		report "not ok" "$1 without $2: survives"
	fi
}

rm -rf "$folder"
write_header -
: >"$folder/all.mutants"
while IFS='|' read -r build emulator command libraries; do
	if ! command -v "${command%% *}" >/dev/null; then
		echo "1..0 # SKIP missing: ${command%% *}"
		exit 0
	fi
	mutants_of "$command" >"$folder/$build.mutants"
	cat "$folder/$build.mutants" >>"$folder/all.mutants"
	cut -d " " -f 1 "$folder/$build.mutants" | sort -u >"$folder/paths"
	while read -r path; do
		try "$build" "$emulator" "$command" "$libraries" "$path"
		if [ "$status" = 0 ]; then
			report ok "$path: $build works"
		else
			report "not ok" "$path: $build: $how"
			sed 's/^/# /' "$program.log"
		fi
	done <"$folder/paths"
done <"$builds"
awk -F ' *[|] *' -v abi="$abi" '$1 == "together" && $2 == abi { print $3, $4 }' "$table" >"$folder/together"
awk '
	FILENAME == ARGV[1] { split($2, names, ","); for (i in names) one[$1 " " names[i]] = $0; next }
	{ mutant = $0 in one ? one[$0] : $0 }
	!seen[mutant]++ { print mutant }
' "$folder/together" "$folder/all.mutants" >"$folder/mutants"
while read -r path name; do
	kill_mutant "$path" "$name"
done <"$folder/mutants"
[ "$count" -gt 0 ] || report ok "declares nothing that a header could lack"
echo "1..$count"
echo "# mutants $abi: $tried tried, $killed killed"
