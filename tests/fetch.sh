#!/bin/sh
# Fetches what the tests compare with, build with and run by, into a cache outside the project:
#   uapi/ARCH/asm/  the kernel's user-space headers of each architecture
#   uapi/include/   those that all architectures share: linux/, asm-generic/, ...
#   source/         the headers of the kernel's own source that have constants which those lack
#   qemu-mips, qemu-mipsel   for microMIPS: Debian 12's store halves of words in SWM
#   qemu-loongarch64   for LSX, which gcc uses unasked: Debian 12's has none
#   qemu-hexagon    Debian 12's takes 32 bits of offset from mmap2
#   sid/            the newest gcc for some targets, in sid/bin: Debian 12's has none for loongarch64, has
#                   wrong code on sh, does not know the vector registers of riscv64, nor SME. And
#                   mold, which links big-endian sh
#   xtensa-windowed-gcc   runs Debian 12's gcc for xtensa with a configuration for its assembler that
#                   knows windowed registers, of which the packaged one has none
#   fetched         which packages these came from, with their checksums
# All are Debian sid's, so that the headers are recent, as are most kernels (kernels/). A no-op once all
# is there.
set -eu

gcc_targets="sh4 loongarch64 aarch64 riscv64"
# Architectures whose headers are in no package: the kernel's own source makes them.
source_architectures="xtensa openrisc hexagon csky nios2 microblaze"
emulators="qemu-mips qemu-mipsel qemu-loongarch64 qemu-hexagon"

# Named by the tables, as the files that they cover.
source_headers=$(awk '$1 == "covers" { count = split($2, header, ",")
		for (i = 1; i <= count; i++) if (header[i] ~ /^(include|arch)\//) print header[i] }' \
	"$(dirname "$0")"/../tables/constants/*.tbl | sort -u)

cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}
missing=
for wanted in uapi/include uapi/xtensa $emulators sid xtensa-windowed-gcc fetched \
	$(echo "$source_headers" | sed 's,^,source/,'); do
	[ -e "$cache/$wanted" ] || missing="$missing $wanted"
done
[ -n "$missing" ] || exit 0

mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
work=$(mktemp -d "$cache/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# What a package depends on whose name matches: the current version of what goes by its name.
current() { # PACKAGE PATTERN
	apt-cache -o Dir::Cache::pkgcache="$work/apt/pkgcache.bin" depends "$1" |
		awk -v pattern="$2" '$1 == "Depends:" && $2 ~ pattern { print $2; exit }'
}

unpack() { # FOLDER PACKAGE...: without documentation
	folder=$1
	shift
	for package; do
		dpkg-deb --fsys-tarfile debs/"$package"_*.deb |
			tar -xf - -C "$folder" --wildcards --exclude='./usr/share' --exclude='*/lto-dump*' \
				--exclude='*/cc1plus' --exclude='*/gconv' --exclude='*.a'
	done
}

# A program of sid's needs sid's libc: each becomes a script that runs it by its own loader, also
# the parts of gcc, which finds them by the folder that it is run in.
wrap() { # FOLDER WHERE-IT-WILL-BE
	find "$1/bin" "$1/libexec" -type f -perm -100 ! -name '*.so*' | while read -r program; do
		grep -q '^.ELF' "$program" || continue
		mv "$program" "$program.elf"
		cat >"$program" <<END
#!/bin/sh
exec "$2/lib64/ld-linux-x86-64.so.2" --library-path "$2/lib/x86_64-linux-gnu" \\
	--argv0 "\$0" "$2${program#"$1"}.elf" "\$@"
END
		chmod 755 "$program"
	done
}

# binutils' own tables of instructions are little-endian, though its xtensa-config.h is not.
configure_xtensa() { # BINUTILS-SOURCE PLUG-IN
	cat >configuration.c <<'END'
#define XTENSA_CONFIG_DEFINITION
#include "xtensa-config.h"
#undef XCHAL_HAVE_BE
#define XCHAL_HAVE_BE 0
#include "xtensa-dynconfig.h"
int plugin_is_GPL_compatible;
XTENSA_CONFIG_INSTANCE_LIST;
END
	cp "$1/bfd/xtensa-modules.c" modules.c
	gcc -shared -fPIC -O1 -w -I"$1/include" -o "$2" configuration.c modules.c
}

echo "tests/fetch.sh: fetching into $cache:$missing"
"$(dirname "$0")/kernels/apt.sh" "$work/apt" sid:amd64
APT_CONFIG=$work/apt/apt.conf
export APT_CONFIG
cd "$work"

source=$(current linux-source '^linux-source-[0-9]')
tools=mold
for target in $gcc_targets; do
	gcc=$(current "gcc-$target-linux-gnu" '^gcc-[0-9]')
	tools="$tools $gcc $(echo "$gcc" | sed s/^gcc/cpp/) binutils-$target-linux-gnu"
done
# What they need to run, but not their targets' libraries
# shellcheck disable=SC2086 # a list
libraries=$(apt-get -s --no-install-recommends install $tools |
	awk '$1 == "Inst" && $2 ~ /^z?lib/ && $2 !~ /-(cross|dev|common|extra)$/ { print $2 }')
mkdir debs
# shellcheck disable=SC2086 # lists
(cd debs && apt-get -qq download linux-libc-dev "$source" qemu-user binutils-source \
	$tools $libraries)
(cd debs && sha256sum ./*.deb | sed 's, \./, ,') >fetched

mkdir headers root
unpack headers linux-libc-dev
# shellcheck disable=SC2046,SC2086 # lists
dpkg-deb --fsys-tarfile debs/qemu-user_*.deb | tar -xf - $(printf './usr/bin/%s\n' $emulators)

mv headers/usr/lib/linux/uapi uapi
rm -rf headers/usr/include/*-linux-gnu*
mv headers/usr/include uapi/include
dpkg-deb --fsys-tarfile debs/"$source"_*.deb | tar -xf - --wildcards '*/linux-source-*.tar.xz'
parts="Makefile scripts usr include/uapi"
for architecture in $source_architectures; do
	parts="$parts arch/$architecture"
done
# shellcheck disable=SC2046,SC2086 # lists
tar -xJf usr/src/"$source".tar.xz $(printf "$source/%s\n" $parts $source_headers)
for architecture in $source_architectures; do
	make -s -C "$source" ARCH="$architecture" O="$work/made/$architecture" headers >/dev/null
	mkdir "uapi/$architecture"
	mv "made/$architecture/usr/include/asm" "uapi/$architecture/asm"
done

# shellcheck disable=SC2086 # lists
unpack root $tools $libraries
wrap root/usr "$cache/sid"
for target in $gcc_targets; do
	gcc=$(cd root/usr/bin && echo "$target"-linux-gnu-gcc-[0-9]*[0-9])
	ln -s "$gcc" "root/usr/bin/$target-linux-gnu-gcc"
done
ln -s ../../bin/mold root/usr/sh4-linux-gnu/bin/ld.mold

dpkg-deb --fsys-tarfile debs/binutils-source_*.deb | tar -xf - --wildcards '*/binutils-*.tar.*'
tar -xf usr/src/binutils/binutils-*.tar.* --wildcards '*/bfd/xtensa-modules.c' '*/include/*.h'
configure_xtensa binutils-*/ xtensa-windowed.so
cat >xtensa-windowed-gcc <<END
#!/bin/sh
XTENSA_GNU_CONFIG=$cache/xtensa-windowed.so exec xtensa-lx106-elf-gcc -mabi=windowed "\$@"
END
chmod 755 xtensa-windowed-gcc

for header in $source_headers; do
	mkdir -p "source/${header%/*}"
	cp "$source/$header" "source/$header"
done

rm -rf "$cache/uapi" "$cache/sid" "$cache/source"
mv root/usr "$cache/sid"
mv uapi source usr/bin/qemu-* xtensa-windowed.so xtensa-windowed-gcc "$cache"
mv fetched "$cache/fetched"
