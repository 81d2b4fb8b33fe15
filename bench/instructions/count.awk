# count.awk -v group=GROUP: readelf -sW of a program, then a line `run`, then the address of each instruction
# that it executed -> how many each function count_ARGUMENTS_CALL_WAY took, from its first to its return, with
# those of functions that it called. Each is called once, by count_all, and was not counted if it does not return.

# Addresses are compared as texts, because awk's numbers may have too few bits.
function address(hex)
{
	sub(/^0+/, "", hex)
	return sprintf("%16s", hex)
}

function fail(text)
{
	print "count.awk: " group ": " text >"/dev/stderr"
	failed = 1
	exit 1
}

# The function that has the address: the last one that begins at or below it.
function owner(place,    i)
{
	for (i = functions; i > 0 && place < start[i]; i--)
		;
	return i ? name[i] : ""
}

function insert(place, symbol,    i)
{
	for (i = functions++; i > 0 && place < start[i]; i--) {
		start[i + 1] = start[i]
		name[i + 1] = name[i]
	}
	start[i + 1] = place
	name[i + 1] = symbol
}

!running && $1 == "run" {
	running = 1
	next
}
!running {
	if ($4 == "FUNC" && $(NF - 1) != "UND")
		insert(address($2), $NF)
	next
}
{
	place = address($1)
	if (!(place in owners))
		owners[place] = owner(place)
	function_name = owners[place]
	if (function_name == "count_all") {
		if (current != "")
			returned[current]++
		current = ""
		inside = 1
		next
	}
	if (current == "" && inside && function_name ~ /^count_[0-9]_/) {
		current = function_name
		if (current in count)
			fail(current " is called twice")
		order[++counted] = current
	}
	# Below the program is parisc's gateway page, the kernel's first instruction.
	if (current != "" && function_name != "")
		count[current]++
}

END {
	if (failed)
		exit 1
	if (!counted)
		fail("no function was called")
	for (i = 1; i <= counted; i++) {
		if (returned[order[i]] != 1)
			fail(order[i] " does not return")
		print order[i], count[order[i]]
	}
}
