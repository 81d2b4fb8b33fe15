# results.awk -v group=GROUP: lines `count_ARGUMENTS_CALL_WAY NUMBER` -> lines of instructions.tbl.
{
	way = $1
	sub(/.*_/, "", way)
	call = $1
	sub(/^count_/, "", call)
	sub(/_[a-z]*$/, "", call)
	sub(/_/, " ", call)
	if (!(call in known))
		order[++calls] = call
	known[call] = 1
	count[call, way] = $2
	sum[way] += $2
}

function result(call, way)
{
	print "result | instructions | " group " | " call " " way " | instructions | " count[call, way] " | - | -"
}

END {
	for (i = 1; i <= calls; i++) {
		call = order[i]
		if (!((call, "sysgate") in count) || !((call, "minimum") in count)) {
			print "results.awk: " group ": " call " has no pair" >"/dev/stderr"
			exit 1
		}
		result(call, "sysgate")
		result(call, "minimum")
	}
	if (!calls) {
		print "results.awk: " group ": no counts" >"/dev/stderr"
		exit 1
	}
	printf "ratio | instructions | %s | sysgate | minimum | %.4f | - | -\n", group, sum["sysgate"] / sum["minimum"]
	for (i = 1; i <= calls; i++)
		if (count[order[i], "sysgate"] != count[order[i], "minimum"])
			print "note | instructions | " group ": " order[i] " takes " count[order[i], "sysgate"] \
				" instructions, by hand " count[order[i], "minimum"]
}
