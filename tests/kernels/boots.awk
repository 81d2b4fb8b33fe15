# boots.awk: the lists of builds.awk and proofs.awk and kernels.tbl -> make rules (build/boots.mk). A boot
# runs the programs of its builds in one kernel, called by tests/init.c; each build gives the reports
# build/tap/BOOT@BUILD.tap and BOOT@BUILD.programs.tap, each proof for a target of these builds
# BOOT@KIND.BUILD.tap, and the boot itself BOOT@boot.tap. With -v abi='NAME...' only builds of these
# ABIs are run; the lists have all of them. The make variables are kernels.mk's and check.mk's.
# awk -f tests/matches.awk -f tests/kernels/boots.awk build/builds build/proofs tests/kernels/kernels.tbl
BEGIN { FS = " *[|] *" }

FILENAME == ARGV[1] {
	list[++builds] = $1
	target_of[$1] = $2
	abi_of[$1] = $3
	compile[$1] = $5 " $< " $6
	next
}
FILENAME == ARGV[2] {
	if ($5 ~ /boot/) {
		proof[++proofs] = $1 "." $2
		proof_program[proofs] = "build/" $1 "/" $2
		proof_target[proofs] = $3
		proof_abi[proofs] = $4
	}
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

# choose_proofs: lists of the reports and programs of the proofs for the targets of some builds
function choose_proofs(chosen,    names, count, i, targets)
{
	proof_reports = proof_programs = ""
	count = split(chosen, names, " ")
	for (i = 1; i <= count; i++)
		targets[target_of[names[i]]] = 1
	for (i = 1; i <= proofs; i++) {
		if (!(proof_target[i] in targets) || (abi != "" && !index(" " abi " ", " " proof_abi[i] " ")))
			continue
		proof_reports = proof_reports " " proof[i]
		proof_programs = proof_programs " " proof_program[i]
	}
}

function write_boot(boot, kernel, init, emulator, arguments, patterns,    chosen)
{
	if (!(kernel in known))
		complain("no kernel is called " kernel)
	chosen = choose(patterns)
	if (chosen == "")
		return
	write_own(init)
	choose_proofs(chosen)
	print "kernels_needed += " kernel
	print "boot_" boot " :=" chosen
	print "boots += build/boot/" boot ".log"
	print "booted += build/tap/" boot "@boot.tap $(boot_" boot ":%=build/tap/" boot "@%.tap)" \
		" $(boot_" boot ":%=build/tap/" boot "@%.programs.tap)" \
		" $(patsubst %,build/tap/" boot "@%.tap," proof_reports ")"
	print "build/boot/" boot ".log: build/boot/init." init " build/boot/run." init " build/initramfs" \
		" tests/boot.sh tests/kernels/kernels.tbl $(wildcard build/kernels/" kernel ")" \
		" $(foreach build,$(boot_" boot "),$(addprefix build/matrix/$(build)/,conformance $(programs)))" \
		proof_programs
	print "\t@tests/boot.sh " boot " build/kernels/" kernel " " init " '" arguments "' '" emulator "'" \
		" '$(programs)' $(boot_" boot ") --" proof_programs
}

END { exit failed }
