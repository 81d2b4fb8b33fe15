# size.awk: the lines of `sections`, "PROGRAM.WAY.ABI.COMPILER.LEVEL TEXT FILE" -> build/bench/size.tbl.
# awk -v wanted=LIST -f size.awk: a file that names those that were to be built; a way that was not, for an ABI and a
# compiler, is a skip line, with the first line of its log.
# Without .text a linker has thrown the program away.
$2 == 0 {
	next
}

{
	path = $1
	sub(/.*\//, "", path)
	split(path, part, "[.]")
	way = part[2]
	group = part[4] " -" part[5] " " part[3]
	if (!(group in seen))
		groups[seen[group] = ++group_count] = group
	if (!(way in known))
		ways[known[way] = ++way_count] = way
	if (!(part[1] in program))
		programs[program[part[1]] = ++program_count] = part[1]
	text[group, way, part[1]] = $2
	file[group, way, part[1]] = $3
}

END {
	for (g = 1; g <= group_count; g++)
		write_group(groups[g])
	write_skips()
}

# mean: the geometric mean of a way's programs, 0 if one is missing
function mean(sizes, group, way,    i, sum)
{
	for (i = 1; i <= program_count; i++) {
		if (!((group, way, programs[i]) in sizes))
			return 0
		sum += log(sizes[group, way, programs[i]])
	}
	return exp(sum / program_count)
}

function write_group(group,    i, w, own)
{
	for (w = 1; w <= way_count; w++) {
		for (i = 1; i <= program_count; i++) {
			if (!((group, ways[w], programs[i]) in text))
				continue
			result(programs[i] " .text " group, ways[w], text[group, ways[w], programs[i]])
			result(programs[i] " file " group, ways[w], file[group, ways[w], programs[i]])
		}
	}
	own = mean(text, group, "sysgate")
	for (w = 1; w <= way_count; w++) {
		if (!mean(text, group, ways[w]))
			continue
		result(".text " group, ways[w], sprintf("%.1f", mean(text, group, ways[w])))
		result("file " group, ways[w], sprintf("%.1f", mean(file, group, ways[w])))
		if (own && ways[w] != "sysgate")
			printf "ratio | size | .text %s | sysgate | %s | %.5f | - | -\n", group, ways[w],
				own / mean(text, group, ways[w])
	}
}

function result(group, way, bytes)
{
	print "result | size | " group " | " way " | bytes | " bytes " | - | -"
}

# One line for each way, ABI and compiler: its programs fail for the same reason.
function write_skips(    all, count, files, i, path, part, group, key, reason)
{
	getline all <wanted
	count = split(all, files, " ")
	for (i = 1; i <= count; i++) {
		path = files[i]
		sub(/.*\//, "", path)
		split(path, part, "[.]")
		group = part[4] " -" part[5] " " part[3]
		key = part[2] " " part[3] " " part[4]
		if ((group, part[2], part[1]) in text || key in skipped)
			continue
		skipped[key] = 1
		reason = reason_in(files[i] ".log")
		print "skip | size | " key " | " part[1] ": " reason
	}
}

function reason_in(log_file,    line, reason)
{
	reason = "not built"
	while ((getline line <log_file) > 0) {
		if (line ~ /(error|Error|cannot|missing)/) {
			reason = line
			break
		}
	}
	close(log_file)
	gsub(/[|]/, "/", reason)
	gsub(/\/[^ :]*\//, "", reason)
	return substr(reason, 1, 120)
}
