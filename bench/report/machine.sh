#!/bin/sh
# machine.sh: prints, as machine lines, what figures may depend on.
set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit

# A `|` would end a column.
say() { # KEY VALUE
	value=$(printf '%s' "$2" | tr '|\n\t' '/  ')
	printf 'machine | %s | %s\n' "$1" "${value:-unknown}"
}

# The first of some fields of the first CPU: architectures name them differently.
cpu() { # FIELD...
	for field; do
		awk -F '[ \t]*:[ \t]*' -v field="$field" '$1 == field && $2 != "" { print $2; exit }' /proc/cpuinfo
	done | head -n 1
}

contents() { # FILE
	cat "$1" 2>/dev/null || echo unknown
}

# Flags that change how the kernel is entered, how time is read and how memory is copied.
flags() {
	cpu flags Features isa | awk '{
		count = split("hypervisor syscall sep fred fsgsbase smap smep pcid la57 rdtscp constant_tsc " \
			"nonstop_tsc tsc_known_freq erms fsrm ibrs_enhanced user_shstk avx512f", wanted, " ")
		for (i = 1; i <= NF; i++)
			has[$i] = 1
		for (i = 1; i <= count; i++)
			if (wanted[i] in has)
				printf "%s ", wanted[i]
	}'
}

mitigations() {
	for file in /sys/devices/system/cpu/vulnerabilities/*; do
		[ -r "$file" ] || continue
		case $(cat "$file") in
		'Not affected') basename "$file" ;;
		*) say "mitigation: $(basename "$file")" "$(cat "$file")" ;;
		esac
	done | awk '/[|]/ { print; next } { unaffected = unaffected " " $0 }
		END { if (unaffected != "") print "machine | not affected by |" unaffected }'
}

# The compilers of the matrix, those of one version together.
compilers() {
	cache=${SYSGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sysgate}
	awk -f tests/builds.awk tests/matrix.tbl | awk -F '|' '{ split($5, words, " "); print words[1] }' |
	sort -u | while read -r name; do
		path=$(printf '%s' "$name" | sed "s,[$](cache),$cache,")
		version=$("$path" -dumpfullversion 2>/dev/null || "$path" -dumpversion 2>/dev/null) &&
			echo "$(case $name in *clang*) echo clang ;; *) echo gcc ;; esac) $version ${name##*/}"
	done | awk '{ names[$1 " " $2] = names[$1 " " $2] " " $3 }
		END { for (version in names) print "machine | " version " |" names[version] }' | sort
}

say date "$(date -u '+%Y-%m-%d %H:%M UTC')"
say CPU "$(cpu 'model name' Model cpu 'cpu model' uarch Hardware)"
say CPUs "$(getconf _NPROCESSORS_ONLN)"
say MHz "$(cpu 'cpu MHz' clock 'CPU MHz')"
say 'flags that matter' "$(flags)"
say memory "$(awk '$1 == "MemTotal:" { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo)"
say kernel "$(uname -srvm)"
say 'clock source' "$(contents /sys/devices/system/clocksource/clocksource0/current_clocksource)"
say 'frequency governor' "$(contents /sys/devices/system/cpu/cpu0/cpufreq/scaling_governor)"
say 'load averages' "$(cut -d ' ' -f 1-3 /proc/loadavg)"
mitigations
compilers
say libc "$(getconf GNU_LIBC_VERSION 2>/dev/null)"
say "sysgate's tables" \
	"Linux $(awk '$2 == "SYSGATE_KERNEL_NAME" { gsub(/"/, "", $3); print $3 }' include/sysgate.h)"
