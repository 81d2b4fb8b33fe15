#!/bin/sh
# fuzz.sh TARGET OPTION...: runs a target of the fuzzer, with these options of libFuzzer's, on what is
# known (tests/fuzz/corpus, the seeds and what former runs have found) and mutations of it; in TAP. A
# short run, with -runs=N and -seed=N, begins anew, so that it is the same every time.
target=$1
shift
work=build/fuzz/scratch/$target
findings=build/fuzz/findings/$target
case "$target" in
arch | calls | bindings | numbers | constants | types | definitions | lists | options) binary=generator dictionary=tables ;;
kernel_*) binary=generator dictionary=kernel ;;
*) binary=image dictionary= ;;
esac
case "$*" in
*-runs=*) work=$work.short && rm -rf "$work" ;;
esac
mkdir -p "$work" "$findings"
rm -f "build/fuzz/$target"
ln "build/fuzz/$binary" "build/fuzz/$target"

# The generator frees nothing, and the quarantine need not hold what a whole run allocates.
ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=16:malloc_context_size=4
UBSAN_OPTIONS=print_stacktrace=1
export ASAN_OPTIONS UBSAN_OPTIONS
log=$work.log
known=
for folder in "build/fuzz/seeds/$target" "tests/fuzz/corpus/$target"; do
	[ ! -d "$folder" ] || known="$known $folder"
done
# shellcheck disable=SC2086 # a list of folders
"build/fuzz/$target" "$@" -max_len=8192 -timeout=30 -rss_limit_mb=2000 -print_final_stats=1 \
	${dictionary:+-dict=tests/fuzz/$dictionary.dict} -artifact_prefix="$findings/" \
	"$work" $known >"$log" 2>&1
status=$?
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
if [ "$status" = 0 ] && [ "${runs:-0}" -gt 0 ]; then
	echo "ok 1 - fuzz $target"
else
	echo "not ok 1 - fuzz $target"
	grep -v '^#\|^INFO' "$log" | head -n 60 | sed 's/^/# /'
fi
echo "# fuzz $target: ${runs:-0} runs, ${edges:-0} edges"
echo 1..1
exit "$status"
