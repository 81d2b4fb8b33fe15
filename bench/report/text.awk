# text.awk: results.txt, of report.sh's table: a table for each group and each chart of several groups; with
# -v brief=1, which is printed, without the groups that have no chart of their own.
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
function print_wrapped(start, text,    words, count, i, line, indent)
{
	count = split(text, words, " ")
	indent = start
	gsub(/[^ ]/, " ", indent)
	indent = indent "  "
	line = start words[1]
	for (i = 2; i <= count; i++) {
		if (length(line) + 1 + length(words[i]) > 100) {
			print line
			line = indent words[i]
		} else {
			line = line " " words[i]
		}
	}
	print line
}

function print_suite(suite,    i, c, drawn, left_out)
{
	print ""
	title(suite)
	for (i = 1; i <= note_count[suite]; i++)
		print_wrapped("", notes[suite, i])
	for (i = 1; i <= skip_count[suite]; i++)
		print "skipped: " skip_name[suite, i] ": " skip_reason[suite, i]
	for (c = 1; c <= chart_count; c++) {
		drawn[chart_group[c]] = chart_suite[c] == suite || chart_group[c] in drawn && drawn[chart_group[c]]
		if (chart_suite[c] == suite && chart_group[c] == "*")
			print_points(c)
	}
	for (i = 1; i <= group_count[suite]; i++) {
		if (!brief || drawn[groups[suite, i]])
			print_rows(groups[suite, i], group_rows(suite SUBSEP groups[suite, i]))
		else
			left_out++
	}
	if (left_out)
		print "\n" left_out " more groups are in results.txt"
}

function print_points(c,    i, j, width, line)
{
	point_table(c)
	print "\n" chart_title[c]
	for (i = 0; i <= grid_rows; i++) {
		for (j = 0; j <= grid_columns; j++)
			width[j] = larger(width[j], length(grid[i, j]))
	}
	for (i = 0; i <= grid_rows; i++) {
		line = sprintf("  %-*s", width[0], grid[i, 0])
		for (j = 1; j <= grid_columns; j++)
			line = line sprintf("  %*s", width[j], grid[i, j])
		sub(/ +$/, "", line)
		print line
	}
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
		print_wrapped(sprintf("%-7s  ", toupper(bound_status[b])),
			bound_title[b] ": " bound_limit[b] "; found " bound_found[b])
		for (i = 1; i <= detail_count[b]; i++)
			print_wrapped("         ", detail[b, i])
	}
	for (i = 1; i <= undrawn_count; i++)
		print "not drawn: " undrawn[i]
}
