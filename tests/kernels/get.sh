#!/bin/sh
# get.sh NAME...: gets the kernels of kernels.tbl (all, if none is named) and the emulators, and links
# them in build/kernels. They are kept in $SYSGATE_KERNELS, or in the user's cache. If $SYSGATE_KERNELS
# is read-only it may hold built kernels as NAME.xz, which are used; all else goes to the cache. What
# is there with the checksum that is known is kept.
set -eu
tables=tests/kernels
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}/kernels
given=${SYSGATE_KERNELS:-$cache}
store=$given
# By its mode, because root could write in spite of it
if [ -d "$given" ]; then
	writable=$(find "$given" -maxdepth 0 -perm -u+w)
	[ -n "$writable" ] && [ -w "$given" ] || store=$cache
fi
mkdir -p "$store" build/kernels
store=$(cd "$store" && pwd)

rows() { # KIND: the names of its rows
	awk -F ' *[|] *' -v kind="$1" '$1 == kind { print $2 }' $tables/kernels.tbl
}

# A link in build/kernels is what verify.sh and the boots use.
have() {
	ln -sfn "$store/$1" "build/kernels/$1"
	[ -e "build/kernels/$1" ] && $tables/verify.sh "build/kernels/$1"
}

unpack() { # NAME: from NAME.xz, if that is there and is what the table says
	[ -e "$given/$1.xz" ] || return 1
	xz -dc "$given/$1.xz" >"$store/$1.new" || return 1
	mv "$store/$1.new" "$store/$1"
	have "$1" && return
	echo "tests/kernels/get.sh: $given/$1.xz is not the kernel of kernels.tbl" >&2
	return 1
}

# shellcheck disable=SC2046 # lists
[ $# -gt 0 ] || set -- $(rows debian) $(rows built)
fetch=
build=
for name; do
	if have "$name"; then
		continue
	elif rows debian | grep -qx "$name"; then
		fetch="$fetch $name"
	elif rows built | grep -qx "$name"; then
		unpack "$name" || build="$build $name"
	else
		echo "tests/kernels/get.sh: no kernel of kernels.tbl is called $name" >&2
		exit 1
	fi
done
for name in $(rows emulator); do
	ln -sfn "$store/$name" "build/kernels/$name"
	[ -e "build/kernels/$name" ] || fetch="$fetch $name"
done

failed=0
# shellcheck disable=SC2086 # lists
[ -z "$fetch" ] || $tables/fetch.sh "$store" $fetch || failed=1
# shellcheck disable=SC2086 # a list
[ -z "$build" ] || $tables/build.sh "$store" $build || failed=1
for name; do
	have "$name" || failed=1
done
exit $failed
