#!/bin/sh
# The quick checks of `make verify`, which needs nothing but a compiler: layout, formatting, and that
# a program works. A check whose tool is missing is skipped and counted, and fails in CI.
set -u
failed=0
skipped=0

fail() {
	echo "verify: $*" >&2
	failed=$((failed + 1))
}

skip() {
	if [ "${CI:-}" = true ]; then
		fail "$* is missing"
	else
		echo "verify: skipped, $* is missing"
		skipped=$((skipped + 1))
	fi
}

check_layout() {
	others=$(git ls-files | sed 's#/.*##' | sort -u |
		grep -vxE 'include|arch|tables|gen|tests|bench|Makefile|README\.md|LICENSE|\..*')
	[ -z "$others" ] || fail "at the top level, outside the layout:" $others
}

check_format() {
	git ls-files '*.c' '*.h' | grep -vE '^(include|tests/fuzz/corpus)/' | while read -r file; do
		clang-format-14 "$file" | cmp -s - "$file" || echo "$file"
	done >build/unformatted
	[ ! -s build/unformatted ] || fail "run make format:" $(cat build/unformatted)
	# The rows of the table of all ABIs' calls are longer.
	awk 'length($0) > 100 && !/#error|SYSGATE_NO|^\t\t"[a-z0-9_]+\\0 |^\t\t\/\* name / { print FILENAME ":" FNR ": longer than 100 columns"; bad = 1 }
		END { exit bad }' include/sysgate.h || fail "lines of the header are too long"
}

# The editor settings, for what clang-format does not know.
check_spaces() {
	! git grep -nI '[[:blank:]]$' || fail "blanks at the end of a line"
}

# The table of ABIs is made, not typed.
check_readme() {
	build/sysgate-gen --describe >build/describe
	awk -f tests/readme.awk build/describe tests/record.tbl README.md | cmp -s - README.md ||
		fail "README.md's table is not what arch/ and tests/record.tbl give: run make readme"
}

check_program() {
	[ "$(build/programs/hello)" = "hello, kernel" ] || fail "hello does not greet"
}

if command -v git >/dev/null && git rev-parse --git-dir >/dev/null 2>&1; then
	check_layout
	check_spaces
	if command -v clang-format-14 >/dev/null; then check_format; else skip clang-format-14; fi
else
	skip "git, or a git checkout"
fi
check_readme
check_program
echo "verify: $failed failed, $skipped skipped"
[ "$failed" = 0 ]
