# text.awk: results.txt, a table for each group, of report.sh's table.
# awk -v made=1 -f text.awk -f rows.awk -f lines.awk report.tbl

END {
	if (broken)
		exit 2
	print_machine()
	for (s = 1; s <= suite_count; s++)
		print_suite(suites[s])
	print_bounds()
}

function title(text,    line)
{
	line = text
	gsub(/./, "=", line)
	print text "\n" line
}

function print_machine(    i, width)
{
	title("machine")
	for (i = 1; i <= machine_count; i++)
		width = larger(width, length(machine_key[i]))
	for (i = 1; i <= machine_count; i++)
		print_wrapped(sprintf("%-*s  ", width, machine_key[i]), machine_value[i])
}

# print_wrapped: a text of many words in lines of about 100 letters
function print_wrapped(start, text,    words, count, i, line)
{
	count = split(text, words, " ")
	line = start words[1]
	for (i = 2; i <= count; i++) {
		if (length(line) + 1 + length(words[i]) > 100) {
			print line
			line = sprintf("%-*s%s", length(start), "", words[i])
		} else {
			line = line " " words[i]
		}
	}
	print line
}

function print_suite(suite,    i)
{
	print ""
	title(suite)
	for (i = 1; i <= note_count[suite]; i++)
		print notes[suite, i]
	for (i = 1; i <= skip_count[suite]; i++)
		print "skipped: " skip_name[suite, i] ": " skip_reason[suite, i]
	for (i = 1; i <= group_count[suite]; i++)
		print_rows(groups[suite, i], group_rows(suite SUBSEP groups[suite, i]))
}

function print_rows(group, rows,    i, j, width, line)
{
	print "\n" group
	for (i = 1; i <= rows; i++) {
		for (j = 1; j <= 6; j++)
			width[j] = larger(width[j], length(row[i, j]))
	}
	for (i = 1; i <= rows; i++) {
		line = sprintf("  %-*s  %*s  %-*s  %-*s  %*s  %s", width[1], row[i, 1], width[2], row[i, 2],
			width[3], row[i, 3], width[4], row[i, 4], width[5], row[i, 5], row[i, 6])
		sub(/ +$/, "", line)
		print line
	}
}

function print_bounds(    b, i)
{
	print ""
	title("bounds")
	for (b = 1; b <= bound_count; b++) {
		printf "%-7s  %s: %s; found %s\n", toupper(bound_status[b]), bound_title[b], bound_limit[b], bound_found[b]
		for (i = 1; i <= detail_count[b]; i++)
			print "         " detail[b, i]
	}
	for (i = 1; i <= undrawn_count; i++)
		print "not drawn: " undrawn[i]
}
