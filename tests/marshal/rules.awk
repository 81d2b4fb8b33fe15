# kernels.tbl and the list of builds.awk -> make rules (build/marshal.mk) for the marshalling program,
# which is built as the matrix's programs are: at -O2 by every compiler that has the target and at
# -O0 by one, on this machine's ABIs at three levels, on i386 for each path. The builds of a target
# give one report, build/tap/marshal.TARGET.tap. The make variables are check.mk's.
BEGIN { FS = " *[|] *" }

FILENAME ~ /kernels[.]tbl$/ && $1 == "boot" {
	sub(/[ \t]+$/, "")
	boot[++boots] = $7
	kernel[boots] = $3
	init[boots] = $4
	emulator[boots] = $5
	arguments[boots] = $6
}
FILENAME ~ /[.]tbl$/ { next }

{
	split($1, name, ".")
	here = $4 == "host" || $4 == "boot"
}
$4 == "-" || name[3] !~ (here ? "^O[02s]$" : "^(O2|pic-O0)$") { next }
{ add_build($2, $1, $4, $5) }
$2 == "i386" {
	add_build("i386.vsyscall", "i386.vsyscall." name[2] "." name[3], $4, $5 " -DSYSGATE_I386_VSYSCALL")
	# In a process of libc's, for which clang has to be this machine's compiler.
	sub(/[$][(]freestanding[)]/, "$(hosted) -DSYSGATE_I386_GS", $5)
	sub(/ -fno-pie -static/, "", $5)
	sub(/--target=[^ ]*/, "-m32", $5)
	add_build("i386.gs", "i386.gs." name[2] "." name[3], $4, $5)
}

function add_build(target, build, run, compile)
{
	if (!(target in builds))
		target_of[++targets] = target
	builds[target] = builds[target] " " build
	run_of[target] = run
	write_build(build, run, compile)
}

function write_build(build, run, compile,    program)
{
	program = "build/marshal/" build
	print program ": build/marshal/" $3 ".c $(marshal_needs)"
	print "\t@tests/build.sh $@ " compile " -Itests/marshal $(marshal_sources) $< " $6
	if (run == "host") {
		print program ".tap: " program " build/marshal/trace"
		print "\t@tests/tap.sh $@ $< build/marshal/trace $<"
	} else if (run != "boot") {
		print program ".tap: " program " build/marshal/debug tests/marshal/traps.tbl"
		print "\t@tests/tap.sh $@ '" substr(run " ", 1, index(run " ", " ")) "$<'" \
			" build/marshal/debug tests/marshal/traps.tbl " $3 " " run " $<"
	}
}

# One boot writes the reports of all builds.
function write_boot(target,    i)
{
	for (i = 1; i <= boots && !index(" " boot[i] " ", " " target ".* "); i++)
		;
	if (i > boots) {
		print "kernels.tbl: no boot runs " target ".*" >"/dev/stderr"
		exit 1
	}
	print "$(patsubst %,build/marshal/%.tap," builds[target] "): build/marshal/" target ".log ;"
	print "build/marshal/" target ".log: build/boot/init." init[i] " build/initramfs build/marshal/trace" \
		" tests/marshal/boot.sh $(wildcard build/kernels/" kernel[i] ")" \
		" $(patsubst %,build/marshal/%," builds[target] ")"
	print "\t@tests/marshal/boot.sh $@ $< build/kernels/" kernel[i] " '" arguments[i] "' '" \
		emulator[i] "'" builds[target]
}

END {
	for (i = 1; i <= targets; i++) {
		if (run_of[target_of[i]] == "boot")
			write_boot(target_of[i])
		print "marshal += build/tap/marshal." target_of[i] ".tap"
		print "build/tap/marshal." target_of[i] ".tap: $(patsubst %,build/marshal/%.tap," builds[target_of[i]] ")"
		print "\t@tests/tap.sh $@ awk awk -f tests/marshal/merge.awk $^"
	}
}
