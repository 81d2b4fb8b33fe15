# readme.awk: README.md with its tables of ABIs made anew, from what arch/ says (sysgate-gen --describe)
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
/^<!-- end abis -->$/ { skipping = 0 }
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
