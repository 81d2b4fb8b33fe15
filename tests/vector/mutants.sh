#!/bin/sh
# mutants.sh FOLDER: writes into it headers that lack the clobbers of a part of the vector state:
#   without_data.h  z0-z31 of SVE, v0-v31 of V
#   without_masks.h p0-p15; vl and vtype
#   without_state.h ffr and gcc's ffrt; vxrm and vxsat
# They come from copies of the arch files without these lines, so that nothing else differs.
set -eu

folder=$1

# mutant NAME PATTERN: the lines of clobbers whose first register matches are left out.
mutant() {
	root=$folder/$1
	rm -rf "$root"
	mkdir -p "$root/arch"
	ln -s "$PWD/tables" "$PWD/gen" "$root"
	cp arch/*.arch "$root/arch"
	for abi in aarch64 riscv64; do
		sed "/^[[:space:]]clobbers[[:space:]]$2/d" "arch/$abi.arch" >"$root/arch/$abi.arch"
		if cmp -s "arch/$abi.arch" "$root/arch/$abi.arch"; then
			echo "mutants.sh: arch/$abi.arch has no clobbers $2" >&2
			exit 1
		fi
	done
	build/sysgate-gen --root "$root" --abi aarch64,riscv64 --slim --output "$folder/$1.h"
}

mkdir -p "$folder"
mutant without_data '[zv][0-9]'
mutant without_masks '\(p[0-9]\|vl \)'
mutant without_state '\(ffr\|vxrm\)'
