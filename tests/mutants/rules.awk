# matrix.tbl and the like, through builds.awk -> make rules (build/mutants.mk): a report for each ABI that
# something runs, build/tap/mutants.ABI.tap, and the list of its builds, the likeliest killers first.
# The make variables are check.mk's and mutants.mk's.
BEGIN {
	FS = "|"
	count = split("gcc.O2 clang.O2 gcc.Os clang.Os gcc.O1 clang.O1 gcc.O3 clang.O3", order, " ")
	for (i = 1; i <= count; i++)
		place[order[i]] = i
}

$4 == "-" || $4 == "boot" { next }
{
	split($1, name, ".")
	variant = name[2] "." name[3]
}
!(variant in place) { next }
{
	# Their headers are made one by one.
	sub(/ [$][(]trash[)]/, "", $5)
	sub(/[$][(]freestanding[)]/, "$(mutants_freestanding)", $5)
	if (!($3 in lines))
		abi[++abis] = $3
	lines[$3, place[variant]] = lines[$3, place[variant]] \
		"\t@echo '" $1 "|" ($4 == "host" ? "" : $4) "|" $5 "|" $6 "' >>$@.new\n"
	lines[$3] = 1
}

END {
	for (i = 1; i <= abis; i++) {
		print "mutants += build/tap/mutants." abi[i] ".tap"
		print "build/mutants/" abi[i] ".builds: $(mutants_rules)"
		print "\t@mkdir -p build/mutants; : >$@.new"
		for (j = 1; j <= count; j++)
			printf "%s", lines[abi[i], j]
		print "\t@mv $@.new $@"
	}
}
