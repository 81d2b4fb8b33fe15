#!/bin/sh
# build.sh STORE NAME...: builds the kernels that kernels.tbl has from source, into the folder STORE, and
# notes their checksums in STORE/checksums. The source is Debian's linux-source, verified by apt. Time,
# user, host and folder are fixed, so that the same source and compiler give the same kernel.
set -eu
store=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}

# What building takes beside the host's gcc; make check needs most compilers anyway.
packages="make gcc bc bison flex libelf-dev xz-utils"

work=$(mktemp -d "$store/build.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# name, release, ARCH, compiler, image
awk -F ' *[|] *' -v names=" $* " '
	$1 == "built" && index(names, " " $2 " ") { print $2, $3, $4, $5 ? $5 : "-", $6 }
' "$here/kernels.tbl" >"$work/wanted"

compiler_packages() {
	awk '
		$4 == "llvm" { print "clang-19 lld-19 llvm-19" }
		$4 ~ /:/ { next }
		$4 ~ /-linux-/ { print "gcc-12-" substr($4, 1, length($4) - 1) }
		$4 ~ /-elf-/ { print "gcc-" substr($4, 1, length($4) - 1) }
	' "$work/wanted" | sort -u
}

# shellcheck disable=SC2046,SC2086 # lists
"$here/../install.sh" $packages $(compiler_packages)

sources() { # RELEASE: fetches and unpacks its linux-source
	[ -e "$work/$1" ] && return
	"$here/apt.sh" "$work/apt" "$1:amd64"
	source=$(APT_CONFIG=$work/apt/apt.conf apt-cache depends linux-source |
		awk '$1 == "Depends:" && $2 ~ /^linux-source-/ { print $2; exit }')
	mkdir "$work/$1" "$work/deb"
	(cd "$work/deb" && APT_CONFIG=$work/apt/apt.conf apt-get -qq download "$source")
	(cd "$work/deb" && sha256sum -- *.deb) | awk '{ print $2, $1 }' >"$work/$1.origin"
	dpkg-deb --fsys-tarfile "$work"/deb/*.deb | tar -xOf - --wildcards "./usr/src/$source.tar.xz" |
		tar -xJf - -C "$work/$1" --strip-components=1
	rm -rf "$work/deb" "$work/apt"
}

compile() { # NAME RELEASE ARCH COMPILER IMAGE
	out=$work/out
	rm -rf "$out"
	mkdir "$out"
	case $4 in
	-) set -- "$@" CC=gcc ;;
	sid:*)
		prefix=$cache/sid/bin/${4#sid:}
		set -- "$@" "CROSS_COMPILE=$prefix" "CC=${prefix}gcc"
		;;
	llvm) set -- "$@" LLVM=-19 ;;
	*-elf-) set -- "$@" "CROSS_COMPILE=$4" ;;
	*) set -- "$@" "CROSS_COMPILE=$4" "CC=$4gcc-12" ;;
	esac
	name=$1
	image=$5
	cat "$here/common.config" "$here/$name.config" >"$out/options"
	set -- -s -C "$work/$2" O="$out" ARCH="$3" "$6" ${7+"$7"} KBUILD_BUILD_TIMESTAMP=@0 \
		KBUILD_BUILD_USER=x KBUILD_BUILD_HOST=x
	make "$@" KCONFIG_ALLCONFIG="$out/options" allnoconfig >"$out/log" 2>&1 || return 1
	grep '^CONFIG_' "$here/$name.config" | while read -r option; do
		grep -qxF "$option" "$out/.config" || echo "tests/kernels/build.sh: $name: no $option" >&2
	done
	nice make "$@" -j"$(nproc)" "${image##*/}" >>"$out/log" 2>&1 && [ -s "$out/$image" ]
}

note() { # NAME RELEASE
	sum=$(sha256sum <"$store/$1")
	grep -vs " $1 " "$store/checksums" >"$work/checksums" || :
	echo "${sum%% *} $1 $(cat "$work/$2.origin")" >>"$work/checksums"
	mv "$work/checksums" "$store/checksums"
}

failed=0
while read -r name release arch compiler image; do
	start=$(date +%s)
	sources "$release"
	if compile "$name" "$release" "$arch" "$compiler" "$image"; then
		cp "$work/out/$image" "$work/$name"
		mv "$work/$name" "$store/$name"
		note "$name" "$release"
		echo "tests/kernels/build.sh: built $name in $(($(date +%s) - start)) seconds"
	else
		echo "tests/kernels/build.sh: $name does not build:" >&2
		grep -iE 'error|undefined' "$work/out/log" | head -n 10 >&2 || tail -n 5 "$work/out/log" >&2
		failed=1
	fi
done <"$work/wanted"
exit $failed
