# matrix.tbl -> make rules (build/marshal.mk) for the marshalling program: built for each target of
# the matrix by both compilers at -O0, -O2 and -Os, on i386 for each path. The builds of a target
# give one report, build/tap/marshal.TARGET.tap. The make variables are check.mk's.
BEGIN { FS = " *[|] *" }

/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

$1 == "kernel" {
	init[$2] = "build/matrix/init." $2
	emulator[$2] = $4
	arguments[$2] = $5
}

# Nothing about arguments differs in release 6: it is built once. In microMIPS code no version of
# qemu lets a debugger move the program counter as it should: the conformance program has to do.
$1 == "target" && $2 !~ /^micromips/ {
	write_target($2, $3, $2 ~ /_r6$/ ? "O2" : "O0 O2 Os", "$(freestanding) -fno-pie -static", $4, $5)
}
$1 == "target" && $2 == "i386" {
	write_target("i386.vsyscall", $3, "O0 O2 Os",
		"$(freestanding) -fno-pie -static -DSYSGATE_I386_VSYSCALL", $4, $5)
	sub(/--target=[^ ]*/, "-m32", $5)
	write_target("i386.gs", $3, "O0 O2 Os", "$(hosted) -DSYSGATE_I386_GS", $4, $5)
}

function write_target(target, run, levels, flags, gcc, clang,    list, count, i, builds)
{
	count = split(levels, list, " ")
	for (i = 1; i <= count; i++) {
		builds = builds write_build(target ".gcc." list[i], run, gcc " " $6 " -" list[i] " " flags)
		builds = builds write_build(target ".clang." list[i], run, clang " " $6 " -" list[i] " " flags)
	}
	if (run ~ /^boot /)
		write_boot(target, substr(run, 6), builds)
	print "marshal += build/tap/marshal." target ".tap"
	print "build/tap/marshal." target ".tap: $(patsubst %,build/marshal/%.tap," builds ")"
	print "\t@tests/tap.sh $@ awk awk -f tests/marshal/merge.awk $^"
}

function write_build(build, run, compile,    abi, program, emulator_name)
{
	abi = build
	sub(/(_be|_le)?(_r6)?[.].*/, "", abi)
	program = "build/marshal/" build
	print program ": build/marshal/" abi ".c $(marshal_needs)"
	print "\t@tests/build.sh $@ " compile " -Itests/marshal $(marshal_sources) $<"
	if (run == "host") {
		print program ".tap: " program " build/marshal/trace"
		print "\t@tests/tap.sh $@ $< build/marshal/trace $<"
	} else if (run !~ /^boot /) {
		print program ".tap: " program " build/marshal/debug"
		emulator_name = substr(run " ", 1, index(run " ", " "))
		print "\t@tests/tap.sh $@ '" emulator_name "$<' build/marshal/debug " run " $<"
	}
	return " " build
}

# One boot writes the reports of all builds.
function write_boot(target, kernel, builds)
{
	print "$(patsubst %,build/marshal/%.tap," builds "): build/marshal/" target ".log ;"
	print "build/marshal/" target ".log: " init[kernel] " build/initramfs build/marshal/trace" \
		" tests/marshal/boot.sh $(patsubst %,build/marshal/%," builds ")"
	print "\t@tests/marshal/boot.sh $@ $< $(cache)/vmlinuz-" kernel " '" arguments[kernel] "' '" \
		emulator[kernel] "'" builds
}
