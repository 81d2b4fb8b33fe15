#!/bin/sh
# apt.sh FOLDER RELEASE:ARCHITECTURE...: writes FOLDER/apt.conf, with which apt knows the packages of these
# releases and architectures of Debian and nothing else, and fetches their lists. apt verifies
# everything against the archive's key; the machine's own apt configuration only says which mirror
# to use, and is not changed.
set -eu
folder=$1
shift

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# shellcheck source=/dev/null
. /etc/os-release
# shellcheck disable=SC2016 # the format is apt's
mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
	awk -v release="$VERSION_CODENAME" '$2 == release { print $1; exit }')
if [ -z "$mirror" ]; then
	echo "tests/kernels/apt.sh: apt's sources name no mirror of Debian $VERSION_CODENAME" >&2
	exit 1
fi

mkdir -p "$folder/lists/partial" "$folder/archives/partial"
chmod 755 "$folder"
: >"$folder/status"
# One line a release: apt wants to hear of the packages of all architectures once.
printf '%s\n' "$@" | sort -u | awk -F: -v key="$keyring" -v mirror="$mirror" '
	{ list[$1] = list[$1] (list[$1] ? "," : "") $2 }
	END { for (one in list) print "deb [arch=" list[one] " signed-by=" key "] " mirror, one, "main" }
' >"$folder/sources.list"
architectures=$(printf '%s\n' amd64 "$@" | sed 's/.*://; s/.*/"&";/' | awk '!seen[$0]++')
cat >"$folder/apt.conf" <<END
Dir::Etc::sourcelist "$folder/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::Lists "$folder/lists";
Dir::State::status "$folder/status";
Dir::Cache "$folder";
APT::Architecture "amd64";
APT::Architectures { $architectures };
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::GzipIndexes "true";
END
APT_CONFIG=$folder/apt.conf apt-get -qq -o Dir::Cache::pkgcache="$folder/pkgcache.bin" update
