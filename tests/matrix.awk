# matrix.awk: the list of builds.awk -> make rules (build/matrix.mk). Each build has a folder of programs,
# build/matrix/BUILD, and, unless only a boot can run them, the reports build/tap/BUILD.tap and, of the
# variants that a program is likely to be built as, BUILD.programs.tap: in all others it is the
# conformance program that makes the calls. The make variables that the rules use are check.mk's.
BEGIN { FS = "|" }

{
	build = $1
	has_programs = build ~ /[.](O0|O2|Os|Os-trash|static-pie|pie)$/
	folder = "build/matrix/" build
	write_compilation(folder "/conformance", "$(conformance)", "$(conformance)")
	write_compilation(folder "/%", "$<", "tests/programs/%.c")
	if ($4 == "boot")
		next
	print "reports += build/tap/" build ".tap"
	if ($4 == "-")
		write_compiled()
	else
		write_run($4 == "host" ? "" : $4 " ")
}

function write_compilation(program, sources, prerequisites)
{
	print program ": " prerequisites " $(needs)"
	print "\t@tests/build.sh $@ " $5 " " sources $6
}

# The reports on programs that nothing here can run: that they were built.
function write_compiled()
{
	print "build/tap/" build ".tap: " folder "/conformance"
	print "\t@tests/tap.sh $@ '$^' printf 'ok 1 - compiles\\n1..1\\n'"
	if (!has_programs)
		return
	print "reports += build/tap/" build ".programs.tap"
	print "build/tap/" build ".programs.tap: $(programs:%=" folder "/%)"
	print "\t@tests/tap.sh $@ '$^' printf 'ok 1 - compiles\\n1..1\\n'"
}

function write_run(emulator,    tool)
{
	tool = substr(emulator, 1, index(emulator, " "))
	print "build/tap/" build ".tap: " folder "/conformance"
	print "\t@tests/tap.sh $@ '" tool "$<' " emulator "$<"
	if (!has_programs)
		return
	print "reports += build/tap/" build ".programs.tap"
	print "build/tap/" build ".programs.tap: build/run-programs $(programs:%=" folder "/%)"
	print "\t@tests/tap.sh $@ '" tool "$^' $< " folder " " emulator
}
