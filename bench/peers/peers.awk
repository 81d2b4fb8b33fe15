# peers.awk: of peers.tbl, what is asked for.
#	-v peer=NAME -v abi=NAME: TARGET|FOLDER|LIBGCC|COMPILE|BEFORE|BEHIND, or nothing
#	-v what=packages: a line PEER/ABI PACKAGE... for each pair that Debian has
#	-v what=targets: a line ABI TARGET for each ABI
#	-v what=peers: the names of the peers
# A peer whose packages are $(architecture)'s or $(libc)'s is for the ABIs that have these.
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
	peers[++peer_count] = $2
	covers[$2] = $3
	packages[$2] = $4
	flags[$2, "compile"] = $5
	flags[$2, "before"] = $6
	flags[$2, "behind"] = $7
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

function has(peer, abi)
{
	return (covers[peer] == "*" || index(" " covers[peer] " ", " " abi " ")) && fill(packages[peer], abi) != ""
}

# folder: where a peer is unpacked; source is the same for all ABIs
function folder(peer, abi)
{
	return packages[peer] ~ /^source:/ ? peer : peer "/" abi
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
	else if ((peer in covers) && (abi in target) && has(peer, abi))
		print target[abi] "|" folder(peer, abi) "|" libgcc[abi] "|" fill(flags[peer, "compile"], abi) "|" \
			fill(flags[peer, "before"], abi) "|" fill(flags[peer, "behind"], abi)
}

function list_packages(    i, j)
{
	for (i = 1; i <= abi_count; i++) {
		if (libgcc[abis[i]] !~ /^(-|none)$/)
			print "libgcc/" abis[i], libgcc[abis[i]]
		for (j = 1; j <= peer_count; j++)
			if (has(peers[j], abis[i]) && !(folder(peers[j], abis[i]) in listed)) {
				listed[folder(peers[j], abis[i])] = 1
				print folder(peers[j], abis[i]), fill(packages[peers[j]], abis[i])
			}
	}
}
