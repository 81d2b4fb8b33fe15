#!/bin/sh
# verify.sh KERNEL: whether the file has the checksum that is known for it: the one in kernels.tbl, or
# that get.sh noted when it fetched or built it.
file=$(readlink -f "$1")
name=$(basename "$file")
sum=$(sha256sum <"$file") || exit 1
sum=${sum%% *}
awk -F ' *[|] *' -v name="$name" -v sum="$sum" '
	{ sub(/[ \t]+$/, "") }
	$1 == "built" && $2 == name && $7 == sum { found = 1 }
	END { exit !found }
' tests/kernels/kernels.tbl && exit 0
[ "$(awk -v name="$name" '$2 == name { print $1 }' "$(dirname "$file")/checksums" 2>/dev/null)" = "$sum" ]
