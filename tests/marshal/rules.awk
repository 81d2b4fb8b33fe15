# rules.awk: the lists of proofs.awk and builds.awk -> make rules (build/marshal.mk) that run the marshalling
# programs: on this machine, whose kernel is the observer, and by emulators, where a debugger is; in
# boots they run as other proofs do. i386 has programs of its own for the path that only a process of
# libc's has. The builds of a target give one report, build/tap/marshal.TARGET.tap. With
# -v abi="NAME..." only those of these ABIs. The make variables are check.mk's.
# awk -f tests/marshal/rules.awk build/proofs build/builds
BEGIN { FS = "|" }

function is_chosen(name)
{
	return abi == "" || index(" " abi " ", " " name " ")
}

FILENAME == ARGV[1] {
	if ($1 == "marshal" && is_chosen($4) && $6 !~ /^(boot|-)$/)
		add_run($2 ~ /vsyscall/ ? $3 ".vsyscall" : $3, $2, $4, $6)
	next
}

# clang has to be this machine's compiler there.
$2 == "i386" && $1 ~ /[.]O[02s]$/ && is_chosen($3) {
	sub(/[$][(]freestanding[)]/, "$(hosted) -DSYSGATE_I386_GS", $5)
	sub(/ -fno-pie -static/, "", $5)
	sub(/--target=[^ ]*/, "-m32", $5)
	sub(/^i386/, "i386.gs", $1)
	print "build/marshal/" $1 ": build/marshal/i386.c $(marshal_sources) $(marshal_headers) $(needs)"
	print "\t@tests/build.sh $@ " $5 " -Itests/marshal $(marshal_sources) $< " $6
	add_run("i386.gs", $1, $3, $4)
}

function add_run(target, build, abi, run,    program)
{
	if (!(target in builds))
		target_of[++targets] = target
	builds[target] = builds[target] " " build
	program = "build/marshal/" build
	if (run == "host") {
		print program ".tap: " program
		print "\t@tests/tap.sh $@ $< $<"
	} else {
		print program ".tap: " program " build/marshal/debug tests/marshal/traps.tbl"
		print "\t@tests/tap.sh $@ '" substr(run " ", 1, index(run " ", " ")) "$<'" \
			" build/marshal/debug tests/marshal/traps.tbl " abi " " run " $<"
	}
}

END {
	for (i = 1; i <= targets; i++) {
		print "marshal += build/tap/marshal." target_of[i] ".tap"
		print "build/tap/marshal." target_of[i] ".tap: $(patsubst %,build/marshal/%.tap," \
			builds[target_of[i]] ")"
		print "\t@tests/tap.sh $@ awk awk -f tests/marshal/merge.awk $^"
	}
}
