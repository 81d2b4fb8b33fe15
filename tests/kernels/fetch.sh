#!/bin/sh
# fetch.sh STORE NAME...: fetches the kernels and emulators that kernels.tbl has from Debian packages
# into the folder STORE, and notes their checksums and origins in STORE/checksums. apt has verified
# the packages, by the archive's signed index. Nothing is installed.
set -eu
store=$1
shift
table=$(dirname "$0")/kernels.tbl
here=$(cd "$(dirname "$0")" && pwd)

work=$(mktemp -d "$store/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# name, kind, release, architecture, how, packages
awk -F ' *[|] *' -v names=" $* " '
	($1 == "debian" || $1 == "emulator") && index(names, " " $2 " ") {
		print $2, $1, $3, $4, $6 ? $6 : "-", $5
	}
' "$table" >"$work/wanted"
# shellcheck disable=SC2046 # a list
"$here/apt.sh" "$work/apt" $(awk '{ print $3 ":" $4 }' "$work/wanted")
export APT_CONFIG="$work/apt/apt.conf"

# apt without its cache would read all lists each time; images for containers switch it off.
apt() { # TOOL ARGUMENT...
	tool=$1
	shift
	"$tool" -o Dir::Cache::pkgcache="$work/apt/pkgcache.bin" "$@"
}

# The package with the kernel of the version that a package linux-image-FLAVOUR stands for now. The
# kernel is in linux-binary-VERSION; before Linux 7.0, in linux-image-VERSION.
find_binary() {
	image=$(apt apt-cache depends "$1:$2" |
		awk '$1 == "Depends:" && $2 ~ /^linux-image-[0-9]/ { sub(/:.*/, "", $2); print $2; exit }')
	binary=linux-binary-${image#linux-image-}
	apt apt-cache show "$binary:$2" >/dev/null 2>&1 || binary=$image
	echo "$binary:$2"
}

while read -r name kind release architecture how packages; do
	if [ "$kind" = debian ]; then
		find_binary "$packages" "$architecture"
	else
		# shellcheck disable=SC2086 # a list
		printf "%s/$release\n" $packages
	fi >"$work/$name.packages"
done <"$work/wanted"

# All in one run of apt; each then finds its own by name.
mkdir "$work/debs"
# shellcheck disable=SC2046 # a list
(cd "$work/debs" && apt apt-get -qq download $(cat "$work"/*.packages))

# The file of a package, under $work/debs.
file_of() {
	package=${1%%[:/]*}
	architecture=${1#"$package"}
	case $architecture in
	:*) echo "$work/debs/${package}_"*"_${architecture#:}.deb" ;;
	*) echo "$work/debs/${package}_"*.deb ;;
	esac
}

# bytes FILE OFFSET: a 32-bit number, as x86 stores it
number_at() {
	od -An -tu4 -j "$2" -N 4 "$1" | tr -d ' '
}

# payload FILE OFFSET SIZE: what is packed there, by whatever the first bytes say it was packed
payload() {
	dd if="$1" bs=65536 iflag=skip_bytes,count_bytes skip="$2" count="$3" status=none >"$1.payload"
	case $(od -An -tx1 -N 4 "$1.payload" | tr -d ' ') in
	28b52ffd) zstd -qdcf "$1.payload" ;;
	fd377a58) xz -qdc --single-stream "$1.payload" ;;
	1f8b*) gzip -qdc "$1.payload" ;;
	*)
		echo "tests/kernels/fetch.sh: $1 is packed in an unknown way" >&2
		return 1
		;;
	esac
}

# unpack HOW FILE: what qemu is to boot, so that the emulated machine need not unpack it
unpack() {
	case $1 in
	bzimage) # x86: Documentation/arch/x86/boot.rst
		sectors=$(od -An -tu1 -j 497 -N 1 "$2" | tr -d ' ')
		payload "$2" $(((sectors + 1) * 512 + $(number_at "$2" 584))) "$(number_at "$2" 588)"
		;;
	zboot) # an EFI program: "zimg" at 4, the payload's offset and size
		payload "$2" "$(number_at "$2" 8)" "$(number_at "$2" 12)"
		;;
	-) cat "$2" ;;
	esac
}

note() { # NAME FILE PACKAGE
	sum=$(sha256sum <"$2")
	grep -vs " $1 " "$store/checksums" >"$work/checksums" || :
	echo "${sum%% *} $1 $(basename "$3") $(sha256sum <"$3" | cut -d ' ' -f 1)" >>"$work/checksums"
	mv "$work/checksums" "$store/checksums"
}

take_kernel() { # NAME HOW
	deb=$(file_of "$(cat "$work/$1.packages")")
	mkdir "$work/files"
	dpkg-deb --fsys-tarfile "$deb" | tar -xf - -C "$work/files" --wildcards '*/vmlinu[xz]*'
	find "$work/files" -type f -exec mv {} "$work/$1.image" \;
	rm -r "$work/files"
	unpack "$2" "$work/$1.image" >"$work/$1"
	note "$1" "$work/$1" "$deb"
	mv "$work/$1" "$store/$1"
}

take_emulator() { # NAME
	mkdir "$work/$1"
	while read -r package; do
		deb=$(file_of "$package")
		dpkg-deb -x "$deb" "$work/$1"
		note "$1/${package%/*}" "$deb" "$deb"
	done <"$work/$1.packages"
	rm -rf "${store:?}/$1"
	mv "$work/$1" "$store/$1"
}

while read -r name kind release architecture how packages; do
	if [ "$kind" = debian ]; then
		take_kernel "$name" "$how"
	else
		take_emulator "$name"
	fi
done <"$work/wanted"
bytes=$(cat "$work"/debs/*.deb | wc -c)
echo "tests/kernels/fetch.sh: fetched $* ($((bytes / 1000000)) MB of packages)"
