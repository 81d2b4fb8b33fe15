# proofs.awk: the list of builds.awk and proofs.tbl -> a line for each program of each build:
#	KIND|BUILD|TARGET|ABI|WHERE|RUN|COMMAND|COMPILATION|NEEDS
# WHERE is the table's, RUN the target's in matrix.tbl. NEEDS are the files that COMPILATION reads. With
# -v full=1 also the builds of patterns behind a `+`.
# awk -f tests/matches.awk -f tests/proofs.awk build/builds tests/proofs.tbl
BEGIN { FS = " *[|] *" }

FILENAME == ARGV[1] {
	list[++builds] = $1
	target[$1] = $2
	abi_of[$1] = $3
	run[$1] = $4
	sub(/ [$][(]trash[)]/, "", $5)
	compile[$1] = $5
	libraries[$1] = $6
	next
}
/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

$1 == "proof" && NF == 7 {
	found = 0
	gsub(full ? "[+]" : "[+][^ ]*", "", $3)
	for (i = 1; i <= builds; i++)
		if (matches(list[i], $3)) {
			write_proof($2, list[i])
			found = 1
		}
	if (!found)
		complain("no build matches " $3)
	next
}
{ complain("not a proof of seven columns: " $0) }

function complain(text)
{
	print FILENAME ":" FNR ": " text >"/dev/stderr"
	failed = 1
}

function write_proof(kind, build,    files, count, i, sources)
{
	count = split($7, files, " ")
	for (i = 1; i <= count; i++)
		if (files[i] ~ /[.]c$/)
			sources = sources " " files[i]
	print fill(kind "|%b|" target[build] "|%a|" $4 "|" run[build] "|" $5 "|" compile[build] \
		" " $6 sources " " libraries[build] "|" $7, build)
}

# fill: a text with the names of a build and its ABI
function fill(text, build)
{
	gsub(/%b/, build, text)
	gsub(/%a/, abi_of[build], text)
	return text
}

END { exit failed }
