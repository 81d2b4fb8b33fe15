# proof_rules.awk: the list of proofs.awk -> make rules (build/proofs.mk) that compile the programs and
# run them on this machine and by emulators; kernels/boots.awk makes those of the boots. With
# -v abi="NAME..." only the programs of these ABIs. The make variables are check.mk's.
BEGIN { FS = "|" }

abi != "" && !index(" " abi " ", " " $4 " ") { next }

{
	program = "build/" $1 "/" $2
	report = "build/tap/" $1 "." $2 ".tap"
	print program ": " $8 " $(needs)"
	print "\t@tests/build.sh $@ " $7
	if ($5 ~ /host/ && $6 == "host")
		write_run("")
	else if ($5 ~ /emulator/ && $6 !~ /^(host|boot|-)$/)
		write_run($6 " ")
}

function write_run(emulator)
{
	print "reports += " report
	print report ": " program
	print "\t@tests/tap.sh $@ '" substr(emulator, 1, index(emulator, " ")) program "' " emulator program
}
