#!/bin/sh
# install.sh [PACKAGE...]: installs, through apt, these packages, or what `make check` needs on Debian
# 12. A no-op when everything is there. Without the right to install it prints the one line to run
# and exits 1.
#
# gcc-multilib is not in the list and must not be: it conflicts with every cross compiler. What
# it would bring for -m32 is listed instead, the 32-bit halves of glibc, libgcc and libstdc++;
# only its link /usr/include/asm is not, so that a -m32 program that includes libc's headers
# is compiled with -idirafter /usr/include/x86_64-linux-gnu.
# The mips64 compilers also make o32 and n32 code, R6, microMIPS and MIPS16.
set -u

packages="
gcc g++ make pkg-config xz-utils
clang-19 lld-19 llvm-19 clang-format-14 clang-tidy-19 libclang-rt-19-dev cppcheck
libcriterion-dev
libc6-dev-i386 lib32gcc-12-dev lib32stdc++-12-dev
gcc-12-aarch64-linux-gnu gcc-12-alpha-linux-gnu gcc-12-arc-linux-gnu gcc-12-arm-linux-gnueabi
gcc-12-hppa-linux-gnu gcc-12-hppa64-linux-gnu gcc-12-m68k-linux-gnu
gcc-12-mips64-linux-gnuabi64 gcc-12-mips64el-linux-gnuabi64
gcc-12-powerpc-linux-gnu gcc-12-powerpc64-linux-gnu gcc-12-powerpc64le-linux-gnu
gcc-12-riscv64-linux-gnu gcc-12-s390x-linux-gnu gcc-12-sparc64-linux-gnu
gcc-or1k-elf gcc-xtensa-lx106
qemu-user-static qemu-user
qemu-system-x86 qemu-system-mips qemu-system-arm qemu-system-ppc qemu-system-sparc qemu-system-misc
zstd
"
[ $# = 0 ] || packages=$*

# shellcheck disable=SC2086,SC2016 # a list of words; the format is dpkg-query's
installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $packages 2>/dev/null)
missing=
for package in $packages; do
	case "
$installed
" in
	*"
$package installed
"*) ;;
	*) missing="$missing $package" ;;
	esac
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
	as_root=
elif sudo -n true 2>/dev/null; then
	as_root="sudo -n"
else
	echo "tests/install.sh: packages are missing; to install them, run:" >&2
	echo "sudo sh -c 'apt-get update && $install'" >&2
	exit 1
fi

# The package lists may be fresh (an update would be wasted) or missing or years old (an
# install would fail): try without an update first.
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
echo "tests/install.sh: installing$missing"
# shellcheck disable=SC2086 # both hold several words
if ! $as_root $install -qq >/dev/null 2>&1; then
	$as_root apt-get update -qq && $as_root $install -qq >/dev/null
fi
