#!/bin/sh
# Fetches what the tests compare with and boot, into a cache outside the project:
#   uapi/ARCH/asm/  the kernel's user-space headers of each architecture (linux-libc-dev)
#   uapi/include/   those that all architectures share: linux/, asm-generic/, ...
#   vmlinuz-amd64   a kernel that runs x86_64, i386 and, with syscall.x32=y, x32 programs
#   qemu-mips, qemu-mipsel   for microMIPS: Debian 12's store halves of words in SWM
#   fetched         which packages these came from, with their checksums
# All are Debian sid's, so that the headers and the kernel are of one version, and a recent one.
# apt verifies them against the archive's key; it runs with lists and settings of its own, and
# the machine's apt configuration only says which mirror to use. A no-op once all is there.
set -eu

cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}
missing=
for wanted in uapi vmlinuz-amd64 qemu-mips qemu-mipsel fetched; do
	[ -e "$cache/$wanted" ] || missing="$missing $wanted"
done
[ -n "$missing" ] || exit 0

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# shellcheck source=/dev/null
. /etc/os-release
# shellcheck disable=SC2016 # the format is apt's
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
	awk -v release="$VERSION_CODENAME" '$2 == release { print $1; exit }')
if [ -z "$mirror" ]; then
	echo "tests/fetch.sh: apt's sources name no mirror of Debian $VERSION_CODENAME" >&2
	exit 1
fi

mkdir -p "$cache"
work=$(mktemp -d "$cache/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$work"
mkdir -p "$work/lists/partial" "$work/archives/partial"
: >"$work/status"
echo "deb [signed-by=$keyring] $mirror sid main" >"$work/sources.list"
cat >"$work/apt.conf" <<END
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::Lists "$work/lists";
Dir::State::status "$work/status";
Dir::Cache "$work";
APT::Architecture "amd64";
APT::Architectures { "amd64"; };
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "2";
END
APT_CONFIG=$work/apt.conf
export APT_CONFIG
cd "$work"

echo "tests/fetch.sh: fetching into $cache:$missing"
apt-get -qq update
# linux-image-amd64 depends on the current version's image; the kernel itself is in the package
# linux-binary-VERSION that goes with it (before 7.0: in the image's own package).
image=$(apt-cache depends linux-image-amd64 | awk '$2 ~ /^linux-image-[0-9]/ { print $2; exit }')
binary=$(echo "$image" | sed s/^linux-image-/linux-binary-/)
apt-cache show "$binary" >/dev/null 2>&1 || binary=$image
apt-get -qq download linux-libc-dev "$binary" qemu-user

mkdir headers
dpkg-deb -x linux-libc-dev_*.deb headers
dpkg-deb --fsys-tarfile "$binary"_*.deb | tar -xf - --wildcards '*/vmlinuz*'
find . -name 'vmlinuz*' -type f -exec mv {} vmlinuz-amd64 \;
dpkg-deb --fsys-tarfile qemu-user_*.deb | tar -xf - ./usr/bin/qemu-mips ./usr/bin/qemu-mipsel
sha256sum ./*.deb | sed 's, \./, ,' >fetched

rm -rf "$cache/uapi"
mv headers/usr/lib/linux/uapi "$cache/uapi"
rm -rf headers/usr/include/*-linux-gnu*
mv headers/usr/include "$cache/uapi/include"
mv vmlinuz-amd64 usr/bin/qemu-mips usr/bin/qemu-mipsel "$cache"
mv fetched "$cache/fetched"
