#!/bin/sh
# fetch.sh: fetches the peers of peers.tbl into the cache, peers/PEER/ABI (nolibc: peers/nolibc), to build
# programs with. Nothing is installed, and nothing of it enters the project. What apt does not have is
# named and left out. A no-op once all is there.
set -eu

# The libraries are Debian 12's, as the compilers are; the kernel's source is the newest, as its headers.
stable=bookworm
newest=sid

here=$(cd "$(dirname "$0")" && pwd)
tests=$here/../../tests
cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}
mkdir -p "$cache/peers"
cache=$(cd "$cache" && pwd)

# Not asked for again: `wanted` is the list of what the last run wanted.
wanted=$(awk -v what=packages -f "$here/peers.awk" "$here/peers.tbl")
[ "$wanted" != "$(cat "$cache/peers/wanted" 2>/dev/null)" ] || exit 0
missing=$(echo "$wanted" | while read -r folder packages; do
	[ -d "$cache/peers/$folder" ] || echo "$folder $packages"
done)

work=$(mktemp -d "$cache/peers/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/debs"
cd "$work"

apt() { # TOOL ARGUMENT...
	tool=$1
	shift
	APT_CONFIG=$work/apt/apt.conf "$tool" -o Dir::Cache::pkgcache="$work/apt/pkgcache.bin" "$@"
}

# put FOLDER: moves what is in $work/root there
put() {
	mkdir -p "$(dirname "$cache/peers/$1")"
	rm -rf "$cache/peers/${1:?}"
	mv "$work/root" "$cache/peers/$1"
}

fetch_packages() {
	# shellcheck disable=SC2046 # a list
	"$tests/kernels/apt.sh" "$work/apt" $(echo "$missing" | tr ' ' '\n' |
		sed -n "s/.*:\([a-z0-9]*\)$/\1/p" | grep -v '^tools' | sort -u | sed "s/^/$stable:/") "$stable:amd64"
	echo "$missing" | while read -r folder packages; do
		found=
		for package in $packages; do
			case $package in source:*) continue 2 ;; esac
			if apt apt-cache show "$package" >/dev/null 2>&1; then
				found="$found $package"
			else
				echo "bench/peers/fetch.sh: left out $folder: apt has no $package" >&2
				continue 2
			fi
		done
		echo "$folder$found"
	done >list
	# shellcheck disable=SC2046 # a list
	[ ! -s list ] || (cd debs && apt apt-get -qq download $(sed 's/^[^ ]* //' ../list | tr ' ' '\n' | sort -u))
	while read -r folder packages; do
		mkdir root
		for package in $packages; do
			# NAME_VERSION_ARCHITECTURE.deb, the last of which is `all` for cross packages
			case $package in
			*:*) deb=$(echo debs/"${package%:*}"_*_"${package#*:}".deb) ;;
			*) deb=$(echo debs/"$package"_*.deb) ;;
			esac
			dpkg-deb -x "$deb" root
			echo "$(sha256sum <"$deb" | cut -d ' ' -f 1) ${deb#debs/}" >>checksums
		done
		put "$folder"
	done <list
}

# A folder of the kernel's source: the package's name tells its version
fetch_source() { # FOLDER PATH
	"$tests/kernels/apt.sh" "$work/apt" "$newest:amd64"
	source=$(apt apt-cache depends linux-source |
		awk '$1 == "Depends:" && $2 ~ /^linux-source-[0-9]/ { print $2; exit }')
	(cd debs && apt apt-get -qq download "$source")
	dpkg-deb --fsys-tarfile debs/"$source"_*.deb | tar -xOf - --wildcards '*/linux-source-*.tar.xz' |
		tar -xJf - "$source/$2"
	mv "$source/$2" root
	(cd debs && sha256sum "$source"_*.deb | sed 's/  / /') >>checksums
	put "$1"
}

if [ -n "$missing" ]; then
	echo "bench/peers/fetch.sh: fetching into $cache/peers:$(echo "$missing" | sed 's/ .*//' | tr '\n' ' ' | sed 's/^/ /')"
	: >checksums
	echo "$missing" | grep -q -v ' source:' && fetch_packages
	echo "$missing" | sed -n 's/ source:/ /p' | while read -r folder path; do
		rm -rf apt
		fetch_source "$folder" "$path"
	done
	cat checksums >>"$cache/peers/fetched"
	sort -u -o "$cache/peers/fetched" "$cache/peers/fetched"
fi
echo "$wanted" >"$cache/peers/wanted"
