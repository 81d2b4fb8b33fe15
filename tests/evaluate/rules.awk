# matrix.tbl -> make rules (build/evaluate.mk) for the evaluation of the marshalling program: for
# the ABIs that nothing runs, and for two that an emulator runs, to prove the evaluation itself. A
# report for each compiler and level, build/tap/evaluate.TARGET.COMPILER.LEVEL.tap. With -v abi='NAME...'
# only these ABIs.
BEGIN {
	FS = " *[|] *"
	evaluated["loongarch64"] = evaluated["riscv64"] = 1
}

/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

# The first target of each ABI.
$1 == "target" && !($3 in row) {
	row[$3] = $0
	abis[++count] = $3
}
$1 == "target" && $4 != "-" { is_run[$3] = 1 }

END {
	for (i = 1; i <= count; i++) {
		$0 = row[abis[i]]
		if (abi != "" && !index(" " abi " ", " " $3 " "))
			continue
		if (!($3 in is_run) || $3 in evaluated) {
			write_builds("gcc", $7)
			write_builds("clang", $8)
		}
	}
}

function write_builds(compiler, command)
{
	if (command == "-")
		return
	write_build($2 "." compiler ".O1", command " " $9 " -O1")
	write_build($2 "." compiler ".O2", command " " $9 " -O2")
}

function write_build(build, compile,    program)
{
	program = "build/evaluate/" build
	print "evaluated += build/tap/evaluate." build ".tap"
	print program ": build/marshal/" $3 ".c $(evaluate_needs)"
	print "\t@tests/build.sh $@ " compile " $(freestanding) -fno-pie -static -Itests/marshal $<"
	print "build/tap/evaluate." build ".tap: " program " build/evaluate/evaluate." $3
	print "\t@tests/tap.sh $@ '" program " " $6 "' sh -c '" $6 \
		" -s -d --no-show-raw-insn " program " | build/evaluate/evaluate." $3 " " $3 "'"
}
