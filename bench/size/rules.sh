#!/bin/sh
# rules.sh [ABI...]: prints make's rules for the programs of the corpus, for these ABIs or all of peers.tbl:
# build/bench/corpus/PROGRAM.WAY.ABI.COMPILER.LEVEL, and `corpus_skips`, a file that gets a skip line for each
# way that is not there.
# shellcheck disable=SC2016 # what is printed is for make to expand
set -eu
peers=bench/peers
programs="hello cat file launch echo"
corpus=build/bench/corpus
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}

builds=$(awk -f tests/builds.awk tests/matrix.tbl)
ways=$(awk -v what=peers -f $peers/peers.awk $peers/peers.tbl)
targets=$(awk -v what=targets -f $peers/peers.awk $peers/peers.tbl)
all=
skips=

skip() { # NAME REASON
	skips="${skips}skip | size | $1 | $2
"
}

# rules WAY ADAPTER NEEDS FLAGS BEFORE BEHIND: for $abi, $compiler and $command
rules() {
	for level in O2 Os; do
		for program in $programs; do
			file=$corpus/$program.$1.$abi.$compiler.$level
			all="$all $file"
			printf '%s: bench/corpus/%s.c bench/corpus/%s bench/corpus/print.h $(corpus_rules) %s\n' \
				"$file" "$program" "$2" "$3"
			printf '\t@tests/build.sh $@ %s -%s $(corpus_flags) %s -DOS_ADAPTER='\''"%s"'\'' %s $< %s\n' \
				"$command" "$level" "$4" "$2" "$5" "$6"
		done
	done
}

rules_of_peer() { # PEER
	if flags=$($peers/flags.sh "$1" "$abi" all "$compiler" 2>&1); then
		adapter=with_libc.h
		[ "$1" != nolibc ] || adapter=with_nolibc.h
		rules "$1" $adapter "" "$(echo "$flags" | sed -n 1p)" \
			"$(echo "$flags" | sed -n 2p)" "$(echo "$flags" | sed -n 3p)"
	else
		case $flags in *": not for "*) ;; *) skip "$1 $abi $compiler" "${flags#*: }" ;; esac
	fi
}

# shellcheck disable=SC2046 # a list
[ $# -gt 0 ] || set -- $(echo "$targets" | cut -d ' ' -f 1)
for abi; do
	target=$(echo "$targets" | sed -n "s/^$abi //p")
	printf '%s/%s/sysgate.h: build/sysgate-gen $(inputs)\n' $corpus "$abi"
	printf '\t@mkdir -p $(@D)\n\t@build/sysgate-gen --abi %s --slim --output $@\n' "$abi"
	for compiler in gcc clang; do
		build=$(echo "$builds" | sed -n "s/^$target\.$compiler\.O2|//p")
		[ -n "$build" ] || continue
		command=$(echo "$build" | cut -d '|' -f 4 | sed 's/ $(freestanding).*//')
		libraries=$(echo "$build" | cut -d '|' -f 5)
		rules sysgate with_sysgate.h "$corpus/$abi/sysgate.h" \
			"\$(corpus_freestanding) -I$corpus/$abi" "" "$libraries"
		rules minimum with_minimum.h "\$(wildcard bench/minimum/*.h)" \
			"\$(corpus_freestanding) -Ibench/minimum -DMINIMUM_HEADER='\"$abi.h\"'" "" "$libraries"
		for way in $ways; do
			[ ! -e "$cache/peers/$way" ] || rules_of_peer "$way"
		done
	done
done

for way in $ways; do
	[ -e "$cache/peers/$way" ] || skip "$way" "not fetched (make bench-peers)"
done
for abi in arch/*.arch; do
	abi=$(basename "$abi" .arch)
	echo "$targets" | grep -q "^$abi " || skip "$abi" "no compiler"
done
printf 'corpus_files :=%s\n' "$all"
printf 'define corpus_skips\n%sendef\n' "$skips"
