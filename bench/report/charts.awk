# charts.awk: draws what charts.tbl says of the suites' tables, and prints
#	chart | FILE | SUITE | GROUP or * | UNIT or ratio | TITLE	(* for all groups of a chart together)
#	point | ROW | SERIES | FIGURE	of such a chart
#	undrawn | TITLE | why not
# awk -v charts=DIR -v chart_style=chart.css -f charts.awk -f drawings.awk -f axis.awk -f svg.awk \
#	-f pairs.awk -f lines.awk charts.tbl TABLE...

FILENAME == ARGV[1] {
	if (!/^[ \t]*(#|$)/)
		read_plan(cells($0))
	next
}

END {
	if (broken)
		exit 2
	for (p = 1; p <= plans; p++) {
		# Who asks for some suites wants no word of others.
		if (!(plan[p, 1] in known))
			continue
		drawn = 0
		if (plan[p, 2] == "bars")
			draw_bars(p)
		else if (plan[p, 2] == "dots")
			draw_dots(p)
		else
			draw_lines(p)
		if (!drawn)
			print "undrawn | " titled(p, plan[p, 3]) " | suite " plan[p, 1] " has no such figures, in " plan[p, 4]
	}
}

function read_plan(count,    i)
{
	if (count != 7)
		fail("a chart has 7 columns, not " count)
	if (cell[2] !~ /^(bars|dots|lines)$/)
		fail("`" cell[2] "` is no kind of chart: bars, dots, lines")
	if (cell[2] == "dots" && split(cell[5], pair, / +\/ +/) != 2)
		fail("dots are of a ratio: NAME / BASE")
	plans++
	for (i = 1; i <= count; i++)
		plan[plans, i] = cell[i]
}

# titled: without sub, to which an `&` in a group would be special
function titled(p, group,    at)
{
	at = index(plan[p, 7], "GROUP")
	return at ? substr(plan[p, 7], 1, at - 1) group substr(plan[p, 7], at + 5) : plan[p, 7]
}

# open_chart: of a group and a unit, or of many
function open_chart(p, group, unit, subtitle,    title, name)
{
	title = titled(p, group)
	name = plan[p, 1] "-" (group == "*" ? title : group) "-" unit
	gsub(/[^A-Za-z0-9_.-]+/, "-", name)
	gsub(/-[.]|[.]-|--+/, "-", name)
	while (name in used)
		name = name "+"
	used[name] = 1
	svg_begin(charts "/" name ".svg", title, subtitle)
	print "chart | " name ".svg | " plan[p, 1] " | " group " | " unit " | " title
	drawn = 1
}

function draw_bars(p,    i, j, group, at, unit, done)
{
	for (i = 1; i <= group_count[plan[p, 1]]; i++) {
		group = groups[plan[p, 1], i]
		if (!matches(plan[p, 3], group))
			continue
		at = plan[p, 1] SUBSEP group
		for (j = 1; j <= result_count[at]; j++) {
			unit = result_unit[at, j]
			if ((plan[p, 4] == "*" || plan[p, 4] == unit) && !((group, unit) in done)) {
				done[group, unit] = 1
				draw_group(p, at, group, unit)
			}
		}
	}
}

# draw_group: from the least figure to the largest
function draw_group(p, at, group, unit,    i, j, count, order, places, exact)
{
	exact = 1
	for (i = 1; i <= result_count[at]; i++) {
		if (result_unit[at, i] != unit || !wanted(plan[p, 5], result_name[at, i]))
			continue
		order[++count] = i
		exact = exact && result_low[at, i] == "-"
		for (j = count; j > 1 && result_value[at, order[j]] + 0 < result_value[at, order[j - 1]] + 0; j--) {
			order[j] = order[j - 1]
			order[j - 1] = i
		}
	}
	if (!count)
		return
	open_chart(p, group, unit, unit_words(unit, exact) "; less is better")
	places = decimals(at, unit)
	for (i = 1; i <= count; i++) {
		j = order[i]
		svg_row(result_name[at, j], result_value[at, j], result_low[at, j], result_high[at, j],
			figure(result_value[at, j], places), accented(plan[p, 6], result_name[at, j]))
	}
	svg_bars()
}

function accented(accent, name,    list, count, i, negated)
{
	negated = sub(/^!/, "", accent)
	count = accent == "-" ? 0 : split(accent, list, ",")
	for (i = 1; i <= count; i++) {
		if (name ~ list[i])
			return !negated
	}
	return negated
}

function unit_words(unit, exact)
{
	return unit (exact ? "" : ", median and its 95 % interval")
}

# wanted: names separated by commas, or all
function wanted(names, name,    list, count, i)
{
	count = split(names, list, / *, */)
	for (i = 1; i <= count; i++) {
		if (list[i] == "*" || list[i] == name)
			return 1
	}
	return 0
}

# point: of a chart of several groups, drawn and told; x is a number, or that of the row of a name
function point(series, x, row_name, value, low, high, text, ends)
{
	svg_point(series, x, value, low, high)
	print "point | " row_name " | " series " | " text ends
}

function draw_dots(p,    names, i, key, rows, number_of, at, keys, sum, count, low, high, marks, mean)
{
	split(plan[p, 5], names, / +\/ +/)
	if (!find_pairs(plan[p, 1], plan[p, 3], names[1], names[2], plan[p, 4]))
		return
	open_chart(p, "*", "ratio", "ratio of " names[1] " to " names[2] "; left of 1 is better")
	for (i = 1; i <= pair_count; i++) {
		matches(plan[p, 3], pair_group[i])
		if (!(row in number_of)) {
			number_of[row] = ++rows
			svg_name[++svg_rows] = row
		}
		key = row SUBSEP mark
		if (!(key in count))
			marks[++keys] = key
		count[key]++
		sum[key] += log(pair_value[i])
		low[key] = count[key] == 1 ? pair_low[i] : "-"
		high[key] = count[key] == 1 ? pair_high[i] : "-"
	}
	for (i = 1; i <= keys; i++) {
		split(marks[i], at, SUBSEP)
		key = marks[i]
		mean = exp(sum[key] / count[key])
		point(at[2] == "" ? names[1] : at[2], number_of[at[1]], at[1], mean, low[key], high[key],
			ratio_figure(mean), low[key] == "-" ? "" : " [" ratio_figure(low[key]) ", " ratio_figure(high[key]) "]")
	}
	svg_dots()
}

function draw_lines(p,    i, j, group, at, unit, x, rest, begun, places, series)
{
	unit = plan[p, 4]
	for (i = 1; i <= group_count[plan[p, 1]]; i++) {
		group = groups[plan[p, 1], i]
		if (!matches(plan[p, 3], group))
			continue
		at = plan[p, 1] SUBSEP group
		for (j = 1; j <= result_count[at]; j++) {
			if (result_unit[at, j] != unit || !match(result_name[at, j], /[0-9][0-9,]*/))
				continue
			x = substr(result_name[at, j], RSTART, RLENGTH)
			gsub(/,/, "", x)
			rest = substr(result_name[at, j], 1, RSTART - 1) substr(result_name[at, j], RSTART + RLENGTH)
			gsub(/^ +| +$/, "", rest)
			if (!begun++)
				open_chart(p, "*", unit, unit_words(unit, result_low[at, j] == "-"))
			places = decimals(at, unit)
			series = mark == "" ? rest : mark
			point(series == "" ? unit : series, x, x " " plan[p, 5], result_value[at, j], result_low[at, j],
				result_high[at, j], figure(result_value[at, j], places), result_low[at, j] == "-" ? "" : \
				" [" figure(result_low[at, j], places) ", " figure(result_high[at, j], places) "]")
		}
	}
	if (begun)
		svg_lines(unit, plan[p, 5])
}
