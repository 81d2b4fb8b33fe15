# straight.awk -v group=GROUP -v abi=ABI: straight.tbl, then objdump -d --no-show-raw-insn of a program ->
# how many instructions each function count_ARGUMENTS_CALL_WAY takes from its first to its return.
BEGIN { FS = " *[|] *" }

function fail(text)
{
	print "straight.awk: " group ": " text >"/dev/stderr"
	failed = 1
	exit 1
}

# The function that was read has to have returned.
function finish()
{
	if (name != "" && slots < 0)
		fail(name " does not return")
	if (name != "")
		print name, count
	name = ""
}

FILENAME != "-" {
	if (/^[ \t]*(#|$)/)
		next
	if (NF != 3) {
		print FILENAME ":" FNR ": not an ABI, its instructions and its returns: " $0 >"/dev/stderr"
		failed = 1
		exit 1
	}
	if ($1 != abi)
		next
	known = 1
	words = split($2, word, " ")
	for (i = 1; i <= words; i++)
		straight_on[word[i]] = 1
	sub(/[ \t]+$/, "", $3)
	words = split($3, word, " ")
	for (i = 1; i <= words; i++) {
		split(word[i], part, ":")
		delayed[part[1]] = part[2] + 0
	}
	next
}

!known { fail("straight.tbl has no " abi) }

/^[0-9a-f]+ <.*>:$/ {
	finish()
	if ($0 !~ /<count_[0-9]_/)
		next
	name = $0
	sub(/.*</, "", name)
	sub(/>:$/, "", name)
	count = 0
	slots = -1
	next
}

# What stands behind a return and its delay slot is padding.
name != "" && /^ *[0-9a-f]+:/ && slots != 0 {
	sub(/^[^\t]*\t/, "")
	sub(/[ \t].*/, "")
	count++
	if (slots < 0 && $0 in delayed)
		slots = delayed[$0]
	else if (!($0 in straight_on))
		fail(name " has " $0 ", which may go anywhere")
	else if (slots > 0)
		slots--
}

END {
	if (failed)
		exit 1
	finish()
}
