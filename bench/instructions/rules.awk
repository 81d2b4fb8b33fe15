# rules.awk: tests/matrix.tbl, then the list of tests/builds.awk -> make rules: at -O2 and -Os, for each
# ABI's first target that is not among `without`, a program, and its counts, PROGRAM.count. What was skipped
# is older than its program, so that the next make tries again.
BEGIN { FS = " *[|] *" }

FILENAME != "-" {
	if ($1 == "target" && $7 == "-" && $8 == "-")
		print "instructions_uncompiled += " $3
	if ($1 == "target" && !(($3, "abi") in target) && index(" " without " ", " " $2 " ") == 0) {
		target[$3, "abi"] = $2
		objdump[$2] = $6 == "-" ? "objdump" : $6
	}
	next
}

{
	split($1, part, ".")
	if (target[$3, "abi"] != $2 || (part[3] != "O2" && part[3] != "Os"))
		next
	folder = "build/bench/instructions"
	program = folder "/" $1
	print program ": $(instructions_needs) " folder "/" $3 "/sysgate.h"
	print "\t@tests/build.sh $@ " $5 " -iquote " folder "/" $3 " -iquote bench -DMINIMUM='\"minimum/" $3 \
		".h\"' $(instructions_sources) " $6
	print program ".count: " program " $(instructions_tools)"
	print "\t@bench/instructions/count.sh '" part[2] " -" part[3] " " $3 "' " program " " $3 " '" \
		objdump[$2] "' " $4 " >$@.new && mv $@.new $@"
	print "\t@! grep -q '^skip' $@ || touch -d @0 $@"
	print "instructions_counts += " program ".count"
}
