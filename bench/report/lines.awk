# lines.awk: reads the lines of the suites' tables (a library: others draw, count and print what it found).
# Columns are separated by `|`; the first says what a line is:
#	result | SUITE | GROUP | NAME | UNIT | VALUE | LOW | HIGH
#	ratio  | SUITE | GROUP | NAME | BASE | VALUE | LOW | HIGH
#	note   | SUITE | TEXT
#	skip   | SUITE | NAME | REASON
# and, in the table that report.sh makes (-v made=1), machine, bound, detail, chart, point and undrawn lines.
# What is no such line is told as file:line: message, and ends the program with status 2.

BEGIN {
	columns["result"] = columns["ratio"] = 8
	columns["note"] = 3
	columns["skip"] = 4
	columns_made["machine"] = 3
	columns_made["bound"] = 5
	columns_made["detail"] = 3
	columns_made["chart"] = 6
	columns_made["point"] = 4
	columns_made["undrawn"] = 3
	number = "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?$"
}

/^[ \t]*(#|$)/ { next }
{ read_line(cells($0)) }

# cells: splits a line into cell[]; how many
function cells(line,    count)
{
	sub(/^[ \t]+/, "", line)
	sub(/[ \t\r]+$/, "", line)
	count = split(line, cell, /[ \t]*[|][ \t]*/)
	return count
}

function fail(message)
{
	print FILENAME ":" FNR ": " message >"/dev/stderr"
	broken = 1
	exit 2
}

function read_line(count,    kind, expected, i)
{
	kind = cell[1]
	expected = kind in columns ? columns[kind] : (made && kind in columns_made ? columns_made[kind] : 0)
	if (!expected)
		fail("`" kind "` is no kind of line; known: result, ratio, note, skip")
	if (count != expected)
		fail("a " kind " line has " expected " columns, not " count)
	for (i = 2; i <= count; i++) {
		if (cell[i] == "")
			fail("column " i " of a " kind " line is empty")
	}
	if (kind in columns)
		read_suite(kind, cell[2])
	else if (kind == "chart" || kind == "point")
		read_chart(kind)
	else
		read_made(kind)
}

function read_suite(kind, suite)
{
	if (!(suite in known)) {
		known[suite] = 1
		suites[++suite_count] = suite
	}
	if (kind == "note") {
		notes[suite, ++note_count[suite]] = cell[3]
	} else if (kind == "skip") {
		skip_name[suite, ++skip_count[suite]] = cell[3]
		skip_reason[suite, skip_count[suite]] = cell[4]
	} else {
		check_figures(kind == "result")
		if (!((suite, cell[3]) in known)) {
			known[suite, cell[3]] = 1
			groups[suite, ++group_count[suite]] = cell[3]
		}
		if (kind == "result")
			read_result(suite SUBSEP cell[3])
		else
			read_ratio(suite SUBSEP cell[3])
	}
}

# check_figures: value, low, high; both ends, or neither
function check_figures(negative,    i)
{
	for (i = 6; i <= 8; i++) {
		if (cell[i] !~ number && !(i > 6 && cell[i] == "-"))
			fail("`" cell[i] "` is no number")
	}
	if ((cell[7] == "-") != (cell[8] == "-"))
		fail("an interval has two ends")
	if (cell[7] != "-" && (cell[7] + 0 > cell[6] + 0 || cell[6] + 0 > cell[8] + 0))
		fail("the value " cell[6] " is not in its interval")
	if (!negative && cell[6] + 0 <= 0)
		fail("a ratio is more than 0")
}

function read_result(at,    i)
{
	if ((at, cell[4], cell[5]) in index_of)
		fail("`" cell[4] "` in " cell[5] " a second time in `" cell[3] "`")
	i = ++result_count[at]
	index_of[at, cell[4], cell[5]] = i
	result_name[at, i] = cell[4]
	result_unit[at, i] = cell[5]
	result_value[at, i] = cell[6]
	result_low[at, i] = cell[7]
	result_high[at, i] = cell[8]
}

function read_ratio(at,    i)
{
	if ((at, cell[4], "/", cell[5]) in index_of)
		fail("the ratio of `" cell[4] "` to `" cell[5] "` a second time in `" cell[3] "`")
	i = ++ratio_count[at]
	index_of[at, cell[4], "/", cell[5]] = i
	ratio_name[at, i] = cell[4]
	ratio_base[at, i] = cell[5]
	ratio_value[at, i] = cell[6]
	ratio_low[at, i] = cell[7]
	ratio_high[at, i] = cell[8]
}

function read_made(kind)
{
	if (kind == "machine") {
		machine_key[++machine_count] = cell[2]
		machine_value[machine_count] = cell[3]
	} else if (kind == "undrawn") {
		undrawn[++undrawn_count] = cell[2] ": " cell[3]
	} else if (kind == "bound") {
		bound_status[++bound_count] = cell[2]
		bound_title[bound_count] = cell[3]
		bound_limit[bound_count] = cell[4]
		bound_found[bound_count] = cell[5]
	} else {
		detail[bound_count, ++detail_count[bound_count]] = cell[2] ": " cell[3]
	}
}

# read_chart: a chart and, if it is of several groups, the points of its table
function read_chart(kind)
{
	if (kind == "chart") {
		chart_file[++chart_count] = cell[2]
		chart_suite[chart_count] = cell[3]
		chart_group[chart_count] = cell[4]
		chart_unit[chart_count] = cell[5]
		chart_title[chart_count] = cell[6]
	} else {
		point_row[chart_count, ++point_count[chart_count]] = cell[2]
		point_series[chart_count, point_count[chart_count]] = cell[3]
		point_text[chart_count, point_count[chart_count]] = cell[4]
	}
}

# decimals: how many make four digits of the smallest figure of a unit in a group; none where all are whole
function decimals(at, unit,    i, value, least, fractions, found)
{
	for (i = 1; i <= result_count[at]; i++) {
		if (result_unit[at, i] != unit)
			continue
		value = result_value[at, i] < 0 ? -result_value[at, i] : result_value[at, i] + 0
		if (value != int(value) || result_low[at, i] != int(result_low[at, i]) && result_low[at, i] != "-")
			fractions = 1
		if (value > 0 && (!found || value < least)) {
			least = value
			found = 1
		}
	}
	if (!fractions || least >= 1000)
		return 0
	if (least >= 100)
		return 1
	return least >= 10 ? 2 : least >= 1 ? 3 : 4
}

function figure(value, places)
{
	return value == "-" ? "" : sprintf("%." places "f", value)
}

function ratio_figure(value)
{
	if (value == "-" || value == "")
		return ""
	return sprintf(value >= 99.95 ? "%.0f" : value >= 9.995 ? "%.1f" : "%.3f", value)
}
