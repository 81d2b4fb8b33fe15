#!/bin/sh
# install.sh PACKAGE...: installs through apt what building kernels takes. A no-op when everything is
# there; without the right to install it prints the one line to run and exits 1.
set -u
missing=
for package; do
	# shellcheck disable=SC2016 # the format is dpkg-query's
	[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
		missing="$missing $package"
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
	as_root=
elif sudo -n true 2>/dev/null; then
	as_root="sudo -n"
else
	echo "tests/kernels/install.sh: packages are missing; to install them, run:" >&2
	echo "sudo sh -c 'apt-get update && $install'" >&2
	exit 1
fi
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
echo "tests/kernels/install.sh: installing$missing"
# shellcheck disable=SC2086 # both hold several words
if ! $as_root $install -qq >/dev/null 2>&1; then
	$as_root apt-get update -qq && $as_root $install -qq >/dev/null
fi
