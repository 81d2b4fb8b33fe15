# rows.awk: a group's figures as the rows of a table (a library beside lines.awk): row[1..., 1] name,
# 2 median, 3 interval, 4 unit, 5 ratio, 6 its interval and to what. And the points of charts as tables.

# group_rows: unit after unit; how many rows
function group_rows(at,    rows, i, j, unit, name, seen, told)
{
	for (i = 1; i <= result_count[at]; i++) {
		unit = result_unit[at, i]
		if (unit in seen)
			continue
		seen[unit] = 1
		for (j = i; j <= result_count[at]; j++) {
			if (result_unit[at, j] == unit) {
				rows = add_result(at, j, rows)
				rows = result_name[at, j] in told ? rows : add_ratios(at, result_name[at, j], rows)
				told[result_name[at, j]] = 1
			}
		}
	}
	for (i = 1; i <= ratio_count[at]; i++) {
		name = ratio_name[at, i]
		if (!(name in told)) {
			rows = empty_row(rows)
			row[rows, 1] = name
			rows = add_ratios(at, name, rows)
			told[name] = 1
		}
	}
	return rows
}

function empty_row(rows,    i)
{
	rows++
	for (i = 1; i <= 6; i++)
		row[rows, i] = ""
	return rows
}

function add_result(at, i, rows,    places)
{
	rows = empty_row(rows)
	places = decimals(at, result_unit[at, i])
	row[rows, 1] = result_name[at, i]
	row[rows, 2] = figure(result_value[at, i], places)
	row[rows, 3] = interval(figure(result_low[at, i], places), figure(result_high[at, i], places))
	row[rows, 4] = result_unit[at, i]
	return rows
}

# add_ratios: the ratios of a name, the first one beside its figure, further ones below
function add_ratios(at, name, rows,    i, first)
{
	first = 1
	for (i = 1; i <= ratio_count[at]; i++) {
		if (ratio_name[at, i] != name)
			continue
		if (!first)
			rows = empty_row(rows)
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

# point_table: of a chart of several groups, in grid[0..., 0...]: a line for each ROW, a column for each
# SERIES, the first of each their names; sets grid_rows and grid_columns
function point_table(c,    i, at_row, at_column)
{
	split("", grid)
	grid_rows = grid_columns = 0
	grid[0, 0] = chart_unit[c]
	for (i = 1; i <= point_count[c]; i++) {
		if (!(point_row[c, i] in at_row)) {
			at_row[point_row[c, i]] = ++grid_rows
			grid[grid_rows, 0] = point_row[c, i]
		}
		if (!(point_series[c, i] in at_column)) {
			at_column[point_series[c, i]] = ++grid_columns
			grid[0, grid_columns] = point_series[c, i]
		}
		grid[at_row[point_row[c, i]], at_column[point_series[c, i]]] = point_text[c, i]
	}
}

function interval(low, high)
{
	return low == "" ? "" : "[" low ", " high "]"
}

function larger(a, b)
{
	return a > b ? a : b + 0
}
