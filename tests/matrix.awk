# matrix.tbl -> make rules (build/matrix.mk). Each build TARGET.COMPILER.VARIANT has a folder of
# programs, build/matrix/BUILD, and a report, build/tap/BUILD.tap. The make variables that the rules
# use are check.mk's.
BEGIN { FS = " *[|] *" }

/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

$1 == "kernel" && NF == 5 {
	init[$2] = $3
	emulator[$2] = $4
	arguments[$2] = $5
	next
}
$1 == "target" && NF == 6 {
	order[++targets] = $2
	run[$2] = $3
	command[$2, "gcc"] = $4 " " $6
	command[$2, "clang"] = $5 " " $6
	next
}
$1 == "variant" && NF == 5 {
	count = split($3, compilers, " ")
	for (i = 1; i <= targets; i++)
		for (j = 1; j <= count; j++)
			if (matches(order[i], $4))
				write_build(order[i], compilers[j], $2, $5)
	next
}
{
	print FILENAME ":" FNR ": not a kernel, target or variant: " $0 >"/dev/stderr"
	failed = 1
}

# matches: whether a target is in a list of names in which * stands for anything
function matches(target, list,    names, count, i)
{
	count = split(list, names, " ")
	for (i = 1; i <= count; i++) {
		gsub(/[*]/, ".*", names[i])
		if (target ~ "^" names[i] "$")
			return 1
	}
	return 0
}

function write_compilation(program, sources, prerequisites, compile, flags)
{
	print program ": " prerequisites " $(needs)"
	print "\t@tests/build.sh $@ " compile " $(freestanding) " flags " " sources
}

function write_build(target, compiler, variant, flags,    build, folder, emulated, tool)
{
	build = target "." compiler "." variant
	folder = "build/matrix/" build
	write_compilation(folder "/conformance", \
		"$(conformance)", "$(conformance)", command[target, compiler], flags)
	write_compilation(folder "/%", "$<", "tests/programs/%.c", command[target, compiler], flags)
	if (run[target] ~ /^boot /) {
		booted[substr(run[target], 6)] = booted[substr(run[target], 6)] " " build
		return
	}
	emulated = run[target] == "host" ? "" : run[target] " "
	tool = substr(emulated, 1, index(emulated, " "))
	print "reports += build/tap/" build ".tap build/tap/" build ".programs.tap"
	print "build/tap/" build ".tap: " folder "/conformance"
	print "\t@tests/tap.sh $@ '" tool "$<' " emulated "$<"
	print "build/tap/" build ".programs.tap: build/run-programs $(programs:%=" folder "/%)"
	print "\t@tests/tap.sh $@ '" tool "$^' $< " folder " " emulated
}

END {
	for (kernel in booted) {
		write_compilation("build/matrix/init." kernel, \
			"$<", "tests/init.c", command[init[kernel], "gcc"], "-Os -static")
		print "boots += build/tap/boot." kernel
		print "booted_" kernel " :=" booted[kernel]
		print "booted += $(booted_" kernel ":%=build/tap/%.tap) $(booted_" kernel ":%=build/tap/%.programs.tap)"
		print "build/tap/boot." kernel ": build/matrix/init." kernel " build/initramfs build/run-programs" \
			" $(foreach build,$(booted_" kernel "),$(addprefix build/matrix/$(build)/,conformance $(programs)))"
		print "\t@tests/boot.sh $@ $< $(cache)/vmlinuz-" kernel " '" arguments[kernel] "' '" emulator[kernel] "'" \
			" '$(programs)' $(booted_" kernel ")"
	}
	exit failed
}
