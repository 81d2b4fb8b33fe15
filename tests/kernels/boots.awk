# boots.awk: the list of builds.awk and kernels.tbl -> make rules (build/boots.mk). A boot runs the
# programs of its builds in one kernel, called by tests/init.c; each build gives the reports
# build/tap/BOOT@BUILD.tap and BOOT@BUILD.programs.tap, and the boot itself BOOT@boot.tap. With
# -v abi='NAME...' only builds of these ABIs are run; the list has all of them. The make variables are
# kernels.mk's and check.mk's.
# awk -f tests/kernels/boots.awk build/builds tests/kernels/kernels.tbl
BEGIN { FS = " *[|] *" }

FILENAME == ARGV[1] {
	list[++builds] = $1
	abi_of[$1] = $3
	compile[$1] = $5 " $< " $6
	next
}
/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

$1 == "debian" || $1 == "built" { known[$2] = 1; next }
$1 == "emulator" { next }
$1 == "boot" && NF == 7 {
	write_boot($2, $3, $4, $5, $6, $7)
	next
}
{ complain("not a debian, built, emulator or boot: " $0) }

function complain(text)
{
	print FILENAME ":" FNR ": " text >"/dev/stderr"
	failed = 1
}

# matches: whether a name is in a list of names in which * stands for anything; the last that fits
# decides, and !NAME takes out
function matches(name, list,    names, count, i, out, found)
{
	count = split(list, names, " ")
	for (i = 1; i <= count; i++) {
		out = sub(/^!/, "", names[i])
		gsub(/[.]/, "[.]", names[i])
		gsub(/[*]/, ".*", names[i])
		if (name ~ "^" names[i] "$")
			found = !out
	}
	return found
}

# The name of a target alone stands for some of its builds; ? stands before those that it may lack.
function expand(patterns,    count, names, i, all)
{
	count = split(patterns, names, " ")
	for (i = 1; i <= count; i++)
		if (names[i] ~ /[.]/)
			all = all " " names[i]
		else
			all = all " " names[i] ".*.O2 ?" names[i] ".*.O0 ?" names[i] ".*.Os ?" names[i] ".*.static-pie"
	return all
}

# The builds that match, each pattern at least one
function choose(patterns,    count, names, i, j, found, chosen)
{
	patterns = expand(patterns)
	count = split(patterns, names, " ")
	gsub(/[?]/, "", patterns)
	for (i = 1; i <= count; i++) {
		found = 0
		if (sub(/^[?]/, "", names[i]))
			continue
		sub(/^!/, "", names[i])
		for (j = 1; j <= builds; j++)
			found += matches(list[j], names[i])
		if (!found && names[i] !~ /static-pie[*]$/)
			complain("no build is called " names[i])
	}
	for (j = 1; j <= builds; j++)
		if (matches(list[j], patterns) && (abi == "" || index(" " abi " ", " " abi_of[list[j]] " ")))
			chosen = chosen " " list[j]
	return chosen
}

# The two programs that go into a kernel beside those of the builds
function write_own(init)
{
	if (init in written)
		return
	written[init] = 1
	if (!(init in compile))
		complain("no build is called " init)
	print "build/boot/init." init ": tests/init.c tests/wait_child.h $(needs)"
	print "\t@tests/build.sh $@ " compile[init]
	print "build/boot/run." init ": tests/run_programs.c tests/wait_child.h $(needs)"
	print "\t@tests/build.sh $@ " compile[init]
}

function write_boot(boot, kernel, init, emulator, arguments, patterns,    chosen)
{
	if (!(kernel in known))
		complain("no kernel is called " kernel)
	chosen = choose(patterns)
	if (chosen == "")
		return
	write_own(init)
	print "kernels_needed += " kernel
	print "boot_" boot " :=" chosen
	print "boots += build/boot/" boot ".log"
	print "booted += build/tap/" boot "@boot.tap $(boot_" boot ":%=build/tap/" boot "@%.tap)" \
		" $(boot_" boot ":%=build/tap/" boot "@%.programs.tap)"
	print "build/boot/" boot ".log: build/boot/init." init " build/boot/run." init " build/initramfs" \
		" tests/boot.sh tests/kernels/kernels.tbl $(wildcard build/kernels/" kernel ")" \
		" $(foreach build,$(boot_" boot "),$(addprefix build/matrix/$(build)/,conformance $(programs)))"
	print "\t@tests/boot.sh " boot " build/kernels/" kernel " " init " '" arguments "' '" emulator "'" \
		" '$(programs)' $(boot_" boot ")"
}

END { exit failed }
