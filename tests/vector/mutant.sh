#!/bin/sh
# mutant.sh HEADER: writes a header that lacks the clobbers of a part of the vector state:
#   without_data.h   z0-z31 of SVE, v0-v31 of V
#   without_masks.h  p0-p15; vl and vtype
#   without_state.h  ffr and gcc's ffrt; vxrm and vxsat
# It is made from copies of the arch files without these lines (nor those that tell the trashing header how
# to overwrite them), so that nothing else differs.
set -eu

header=$1
root=${header%.h}
case $root in
*/without_data) first='[zv][0-9]' ;;
*/without_masks) first='\(p[0-9]\|vl \|vtype \)' ;;
*/without_state) first='\(ffr\|vxrm\|vxsat\)' ;;
esac

rm -rf "$root"
mkdir -p "$root/arch"
ln -s "$PWD/tables" "$PWD/gen" "$root"
cp arch/*.arch "$root/arch"
for abi in aarch64 riscv64; do
	sed "/^[[:space:]]\(clobbers\|destroy\)[[:space:]]*$first/d" "arch/$abi.arch" >"$root/arch/$abi.arch"
	if ! grep -q "^[[:space:]]clobbers[[:space:]]$first" "arch/$abi.arch"; then
		echo "mutant.sh: arch/$abi.arch has no clobbers $first" >&2
		exit 1
	fi
done
build/sysgate-gen --root "$root" --abi aarch64,riscv64 --slim --output "$header"
