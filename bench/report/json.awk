# json.awk: results.json, one document, of report.sh's table.
# awk -v made=1 -f json.awk -f lines.awk report.tbl

END {
	if (broken)
		exit 2
	printf "{\n\t\"machine\": {"
	for (i = 1; i <= machine_count; i++)
		printf "%s\n\t\t%s: %s", comma(i), quoted(machine_key[i]), quoted(machine_value[i])
	printf "\n\t},\n\t\"suites\": ["
	for (i = 1; i <= suite_count; i++)
		print_suite(suites[i], comma(i))
	printf "\n\t],\n\t\"bounds\": ["
	for (i = 1; i <= bound_count; i++)
		print_bound(i)
	printf "\n\t]\n}\n"
}

function comma(i)
{
	return i > 1 ? "," : ""
}

function print_suite(suite, separator,    i)
{
	printf "%s\n\t\t{\n\t\t\t\"name\": %s,\n\t\t\t\"notes\": [", separator, quoted(suite)
	for (i = 1; i <= note_count[suite]; i++)
		printf "%s\n\t\t\t\t%s", comma(i), quoted(notes[suite, i])
	printf "\n\t\t\t],\n\t\t\t\"skips\": ["
	for (i = 1; i <= skip_count[suite]; i++)
		printf "%s\n\t\t\t\t{\"name\": %s, \"reason\": %s}", comma(i), quoted(skip_name[suite, i]),
			quoted(skip_reason[suite, i])
	printf "\n\t\t\t],\n\t\t\t\"groups\": ["
	for (i = 1; i <= group_count[suite]; i++)
		print_group(suite SUBSEP groups[suite, i], groups[suite, i], comma(i))
	printf "\n\t\t\t]\n\t\t}"
}

function print_group(at, group, separator,    i)
{
	printf "%s\n\t\t\t\t{\n\t\t\t\t\t\"name\": %s,\n\t\t\t\t\t\"results\": [", separator, quoted(group)
	for (i = 1; i <= result_count[at]; i++)
		printf "%s\n\t\t\t\t\t\t{\"name\": %s, \"unit\": %s, %s}", comma(i), quoted(result_name[at, i]),
			quoted(result_unit[at, i]), figures(result_value[at, i], result_low[at, i], result_high[at, i])
	printf "\n\t\t\t\t\t],\n\t\t\t\t\t\"ratios\": ["
	for (i = 1; i <= ratio_count[at]; i++)
		printf "%s\n\t\t\t\t\t\t{\"name\": %s, \"base\": %s, %s}", comma(i), quoted(ratio_name[at, i]),
			quoted(ratio_base[at, i]), figures(ratio_value[at, i], ratio_low[at, i], ratio_high[at, i])
	printf "\n\t\t\t\t\t]\n\t\t\t\t}"
}

# figures: an exact figure has no interval
function figures(value, low, high)
{
	return "\"value\": " value (low == "-" ? "" : ", \"low\": " low ", \"high\": " high)
}

function print_bound(b,    i)
{
	printf "%s\n\t\t{\"title\": %s, \"limit\": %s, \"status\": %s, \"found\": %s, \"details\": [", comma(b),
		quoted(bound_title[b]), quoted(bound_limit[b]), quoted(bound_status[b]), quoted(bound_found[b])
	for (i = 1; i <= detail_count[b]; i++)
		printf "%s\n\t\t\t%s", comma(i), quoted(detail[b, i])
	printf "]}"
}

function quoted(text,    i, c, out)
{
	for (i = 1; i <= length(text); i++) {
		c = substr(text, i, 1)
		if (c == "\\" || c == "\"")
			c = "\\" c
		else if (c == "\t")
			c = "\\t"
		else if (c < " ")
			c = " "
		out = out c
	}
	return "\"" out "\""
}
