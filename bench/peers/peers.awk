# peers.awk: of peers.tbl, what is asked for.
#	-v peer=NAME -v abi=NAME: TARGET|FOLDER|LIBGCC|COMPILE|BEFORE|BEHIND, or nothing
#	-v what=packages: a line PEER/ABI PACKAGE... for each pair that Debian has
#	-v what=targets: a line ABI TARGET for each ABI
#	-v what=peers: the names of the peers
# A peer may have several rows, each for some ABIs. One whose packages are $(architecture)'s or $(libc)'s is for the ABIs
# that have these.
BEGIN { FS = " *[|] *" }

/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

$1 == "abi" && NF == 8 {
	abis[++abi_count] = $2
	target[$2] = $3
	column[$2, "architecture"] = $4
	column[$2, "libc"] = $5
	column[$2, "prefix"] = $6
	column[$2, "lib"] = $7
	libgcc[$2] = $8
	next
}
$1 == "peer" && NF == 7 {
	if (!($2 in rows))
		peers[++peer_count] = $2
	rows[$2]++
	row = $2 SUBSEP rows[$2]
	covers[row] = $3
	packages[row] = $4
	flags[row, "compile"] = $5
	flags[row, "before"] = $6
	flags[row, "behind"] = $7
	next
}
{
	print FILENAME ":" FNR ": not an abi or a peer: " $0 >"/dev/stderr"
	failed = 1
	exit 1
}

# fill: a template with the columns of an ABI; nothing, if it asks for one that the ABI lacks
function fill(template, abi,    names, count, i, value)
{
	count = split("architecture libc prefix lib", names, " ")
	for (i = 1; i <= count; i++) {
		value = column[abi, names[i]]
		if (index(template, "$(" names[i] ")") && value == "-")
			return ""
		gsub("[$][(]" names[i] "[)]", value, template)
	}
	return template
}

# row_of: the first row of a peer that is for an ABI, or ""
function row_of(peer, abi,    i, row)
{
	for (i = 1; i <= rows[peer]; i++) {
		row = peer SUBSEP i
		if (covers[row] == "*" || index(" " covers[row] " ", " " abi " "))
			return fill(packages[row], abi) == "" ? "" : row
	}
	return ""
}

# folder: where a peer is unpacked; source is the same for all ABIs
function folder(peer, abi)
{
	return packages[row_of(peer, abi)] ~ /^source:/ ? peer : peer "/" abi
}

END {
	if (failed)
		exit 1
	if (what == "peers")
		for (i = 1; i <= peer_count; i++)
			print peers[i]
	else if (what == "targets")
		for (i = 1; i <= abi_count; i++)
			print abis[i], target[abis[i]]
	else if (what == "packages")
		list_packages()
	else if ((peer in rows) && (abi in target) && (row = row_of(peer, abi)) != "")
		print target[abi] "|" folder(peer, abi) "|" libgcc[abi] "|" fill(flags[row, "compile"], abi) "|" \
			fill(flags[row, "before"], abi) "|" fill(flags[row, "behind"], abi)
}

function list_packages(    i, j, row, where)
{
	for (i = 1; i <= abi_count; i++) {
		if (libgcc[abis[i]] !~ /^(-|none)$/)
			print "libgcc/" abis[i], libgcc[abis[i]]
		for (j = 1; j <= peer_count; j++) {
			row = row_of(peers[j], abis[i])
			where = folder(peers[j], abis[i])
			if (row != "" && !(where in listed)) {
				listed[where] = 1
				print where, fill(packages[row], abis[i])
			}
		}
	}
}
