# readme.awk: README.md with its tables abis and proof made anew, from what arch/ says (sysgate-gen --describe)
# and what the last whole run of the tests recorded (record.tbl). The tables stand between lines
# <!-- begin NAME --> and <!-- end NAME -->.
# awk -f tests/readme.awk DESCRIPTION tests/record.tbl README.md
BEGIN { FS = "|" }

FILENAME == ARGV[1] {
	order[++abis] = $1
	title[$1] = $2
	paths[$1] = $3
	unproven[$1] = $5
	next
}
FILENAME == ARGV[2] {
	if ($0 !~ /^#/)
		add($1, $2, $3)
	next
}
/^<!-- begin abis -->$/ {
	print
	write_abis()
	skipping = 1
	next
}
/^<!-- begin proof -->$/ {
	print
	write_proof()
	skipping = 1
	next
}
/^<!-- end (abis|proof) -->$/ { skipping = 0 }
!skipping { print }

# add: "Linux 7.2 (arm)" and "Linux 7.2 (arm64)" become "Linux 7.2 (arm, arm64)"
function add(abi, what, text,    before, old)
{
	old = fact[abi, what]
	before = text
	sub(/ [(].*/, "", before)
	if (old == "")
		fact[abi, what] = text
	else if (before != text && substr(old, length(old)) == ")" && before == last[abi, what])
		fact[abi, what] = substr(old, 1, length(old) - 1) ", " substr(text, length(before) + 3)
	else
		fact[abi, what] = old "; " text
	last[abi, what] = before
}

# ranges: "$8 $9 $10 hi" becomes "$8-$10 hi"
function ranges(list,    count, words, i, first, number, out)
{
	count = split(list, words, " ")
	for (i = 1; i <= count; i++) {
		first = i
		while (i < count && words[i + 1] == next_of(words[i]))
			i++
		out = out (out == "" ? "" : " ") words[first] \
			(i == first ? "" : (i == first + 1 ? " " : "-") words[i])
	}
	return out
}

# next_of: the register behind one whose name ends with a number
function next_of(name)
{
	if (!match(name, /[0-9]+$/))
		return ""
	return substr(name, 1, RSTART - 1) (substr(name, RSTART) + 1)
}

# lost_cells: "PATH: DECLARED / OBSERVED" of several paths, as two cells
function lost_cells(text,    count, paths, parts, i, declared, observed, name)
{
	count = split(text, paths, "; ")
	for (i = 1; i <= count; i++) {
		split(paths[i], parts, / *[:/] */)
		name = count > 1 ? parts[1] ": " : ""
		declared = declared (i > 1 ? "; " : "") name (parts[2] == "" ? "nothing" : ranges(parts[2]))
		observed = observed (i > 1 ? "; " : "") name \
			(parts[3] == "" || parts[2] ~ /^(nothing)?$/ ? "nothing" : parts[3] == parts[2] ? "all" : ranges(parts[3]))
	}
	return count ? declared " | " observed : "- | -"
}

function write_proof(    i, abi)
{
	print "| ABI | arguments, as the kernel got them | lost, declared | seen lost on kernels | mutants caught | signal storm | vector state |"
	print "|---|---|---|---|---|---|---|"
	for (i = 1; i <= abis; i++) {
		abi = order[i]
		if (unproven[abi] == "")
			print "| " abi " | " known(abi, "marshalled") " | " lost_cells(fact[abi, "lost"]) " | " \
				known(abi, "mutants") " | " known(abi, "storm") " | " known(abi, "vector") " |"
	}
}

# known: what is recorded of an ABI, or a dash
function known(abi, what)
{
	return fact[abi, what] == "" ? "-" : fact[abi, what]
}

function write_abis(    i, abi)
{
	print "| ABI | entry paths | conformance and programs on an emulator | on a real kernel | arguments of every call seen by | beyond the least code |"
	print "|---|---|---|---|---|---|"
	for (i = 1; i <= abis; i++) {
		abi = order[i]
		if (unproven[abi] != "") {
			print "| " abi " | " paths[abi] " | unproven: " unproven[abi] " | - | - | - |"
			continue
		}
		print "| " abi " | " paths[abi] " | " known(abi, "emulator") " | " known(abi, "kernel") \
			" | " known(abi, "arguments") " | " known(abi, "code") " |"
	}
}
