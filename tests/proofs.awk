# proofs.awk: the list of builds.awk and proofs.tbl -> a line for each program of each build:
#	KIND|BUILD|TARGET|ABI|WHERE|RUN|COMPILATION|NEEDS
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

$1 == "kind" && NF == 3 {
	flags[$2] = $3
	next
}
$1 == "files" && NF == 3 {
	count = split($2, kinds, " ")
	for (i = 1; i <= count; i++)
		needs[kinds[i]] = needs[kinds[i]] (needs[kinds[i]] == "" ? "" : " ") $3
	next
}
$1 == "proof" && NF == 5 {
	if (!($2 in flags))
		complain("no kind " $2)
	found = 0
	gsub(full ? "[+]" : "[+][^ ]* *", "", $5)
	if ($5 == "")
		next
	for (i = 1; i <= builds; i++)
		if (matches(list[i], $5)) {
			write_proof($2, $3, list[i], " " flags[$2] ($4 == "" ? "" : " " $4))
			found = 1
		}
	if (!found)
		complain("no build matches " $5)
	next
}
{ complain("not a kind, files or a proof: " $0) }

function complain(text)
{
	print FILENAME ":" FNR ": " text >"/dev/stderr"
	failed = 1
}

function write_proof(kind, where, build, extra,    files, count, i, sources)
{
	count = split(needs[kind], files, " ")
	for (i = 1; i <= count; i++)
		if (files[i] ~ /[.]c$/)
			sources = sources " " files[i]
	print fill(kind "|%b|" target[build] "|%a|" where "|" run[build] "|" compile[build] extra \
		sources " " libraries[build] "|" needs[kind], build)
}

# fill: a text with the names of a build and its ABI
function fill(text, build)
{
	gsub(/%b/, build, text)
	gsub(/%a/, abi_of[build], text)
	return text
}

END { exit failed }
