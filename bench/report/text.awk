# text.awk: results.txt, a table for each group, of report.sh's table.
# awk -v made=1 -f text.awk -f lines.awk report.tbl

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
		printf "%-*s  %s\n", width, machine_key[i], machine_value[i]
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
		print_group(suite SUBSEP groups[suite, i], groups[suite, i])
}

function print_group(at, group,    rows, i, places, name)
{
	rows = 0
	for (i = 1; i <= result_count[at]; i++) {
		name = result_name[at, i]
		places = decimals(at, result_unit[at, i])
		row[++rows, 1] = name
		row[rows, 2] = figure(result_value[at, i], places)
		row[rows, 3] = interval(figure(result_low[at, i], places), figure(result_high[at, i], places))
		row[rows, 4] = result_unit[at, i]
		row[rows, 5] = row[rows, 6] = ""
		if (!(name in told))
			rows = add_ratios(at, name, rows)
		told[name] = 1
	}
	for (i = 1; i <= ratio_count[at]; i++) {
		name = ratio_name[at, i]
		if (!(name in told)) {
			row[++rows, 1] = name
			row[rows, 2] = row[rows, 3] = row[rows, 4] = row[rows, 5] = row[rows, 6] = ""
			rows = add_ratios(at, name, rows)
			told[name] = 1
		}
	}
	for (name in told)
		delete told[name]
	print_rows(group, rows)
}

# add_ratios: the ratios of a name, the first one beside its figure, further ones below
function add_ratios(at, name, rows,    i, first)
{
	first = 1
	for (i = 1; i <= ratio_count[at]; i++) {
		if (ratio_name[at, i] != name)
			continue
		if (!first) {
			rows++
			row[rows, 1] = row[rows, 2] = row[rows, 3] = row[rows, 4] = ""
		}
		first = 0
		row[rows, 5] = ratio_figure(ratio_value[at, i])
		row[rows, 6] = interval(ratio_figure(ratio_low[at, i]), ratio_figure(ratio_high[at, i]))
		row[rows, 6] = row[rows, 6] (row[rows, 6] == "" ? "" : " ") "of " ratio_base[at, i]
	}
	if (first && ratio_count[at] == 0)
		add_exact(at, name, rows)
	return rows
}

# add_exact: exact figures without ratio lines are compared to the minimum or, without one, to the least
function add_exact(at, name, rows,    i, to)
{
	i = index_of[at, name, row[rows, 4]]
	to = base_of(at, row[rows, 4])
	if (to && to != i && result_low[at, i] == "-") {
		row[rows, 5] = ratio_figure(result_value[at, i] / result_value[at, to])
		row[rows, 6] = "of " result_name[at, to]
	}
}

function base_of(at, unit,    i, to)
{
	for (i = 1; i <= result_count[at]; i++) {
		if (result_unit[at, i] != unit)
			continue
		if (result_low[at, i] != "-" || result_value[at, i] <= 0)
			return 0
		if (result_name[at, i] == "minimum")
			return i
		if (!to || result_value[at, i] < result_value[at, to] + 0)
			to = i
	}
	return to
}

function interval(low, high)
{
	return low == "" ? "" : "[" low ", " high "]"
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

function larger(a, b)
{
	return a > b ? a : b + 0
}
