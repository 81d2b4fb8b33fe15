# drawings.awk: charts of bars, dots and lines (a library beside svg.awk). A chart is begun by svg_begin, gets
# rows (svg_row) or points (svg_point), and is drawn and written by svg_bars, svg_dots or svg_lines.

function svg_row(name, value, low, high, label, accent)
{
	svg_name[++svg_rows] = name
	svg_value[svg_rows] = value
	svg_low[svg_rows] = low == "-" ? value : low
	svg_high[svg_rows] = high == "-" ? value : high
	svg_whisker[svg_rows] = low != "-"
	svg_label[svg_rows] = label
	svg_accent[svg_rows] = accent
	svg_tell(name " " label)
}

# svg_point: of a series, at a place in x or, in a chart of dots, in a row
function svg_point(series, x, value, low, high)
{
	if (!(series in svg_series_of)) {
		svg_series_of[series] = ++svg_series
		svg_series_name[svg_series] = series
	}
	svg_point_series[++svg_points] = svg_series_of[series]
	svg_x[svg_points] = x
	svg_value[svg_points] = value
	svg_low[svg_points] = low == "-" ? value : low
	svg_high[svg_points] = high == "-" ? value : high
	svg_whisker[svg_points] = low != "-"
}

# svg_head: what stands above the drawing of so many values
function svg_head(count)
{
	svg_extent(count)
	if (axis_log)
		svg_subtitle = svg_subtitle "; log scale"
	svg_y = 8
	svg_heading(svg_title, "title", 46)
	svg_heading(svg_subtitle, "quiet", 60)
	svg_y += 8
	if (svg_series > 1)
		svg_legend()
}

# svg_ticks: the grid of a horizontal axis and, below it, its figures
function svg_ticks(top, bottom,    i, x)
{
	for (i = 0; i <= axis_count; i++) {
		x = svg_at(axis_tick(i))
		svg_line(x, top, x, bottom, "grid")
		svg_text(x, bottom + 15, "tick", i == 0 && x < svg_margin + 10 ? "start" : "middle", axis_label(i))
	}
	svg_line(axis_from, bottom, axis_to, bottom, "axis")
}

# svg_bars: a bar for each row, its name above it and its figure behind it
function svg_bars(    i, bar, end, label)
{
	for (i = 1; i <= svg_rows; i++)
		label = svg_larger(label, length(svg_label[i]))
	svg_head(svg_rows)
	svg_scale(1, 0, svg_margin, svg_width - svg_margin - label * svg_letter - 8)
	svg_ticks(svg_y, svg_y + svg_rows * 36 + 4)
	for (i = 1; i <= svg_rows; i++) {
		bar = svg_accent[i] ? "accent" : "bar"
		svg_text(svg_margin, svg_y + 13, svg_accent[i] ? "name strong" : "name", "start", svg_name[i])
		svg_y += 18
		end = svg_at(svg_value[i])
		if (axis_log) {
			svg_line(axis_from, svg_y + 6, end, svg_y + 6, bar "-line")
			svg_body = svg_body sprintf("<circle class='%s' cx='%.1f' cy='%.1f' r='5'/>\n",
				bar, end, svg_y + 6)
		} else {
			svg_body = svg_body sprintf("<rect class='%s' x='%.1f' y='%.1f' width='%.1f' " \
				"height='12' rx='2'/>\n",
				bar, axis_from, svg_y, svg_larger(1, end - axis_from))
		}
		if (svg_whisker[i])
			svg_whiskers(svg_at(svg_low[i]), svg_at(svg_high[i]), svg_y + 6)
		end = svg_larger(end + (axis_log ? 5 : 0), svg_at(svg_high[i]) + (svg_whisker[i] ? 1 : 0))
		svg_text(end + 6, svg_y + 10.5, svg_accent[i] ? "figure strong" : "figure", "start", svg_label[i])
		svg_y += 18
	}
	svg_y += 22
	svg_write()
}

# svg_dots: a row for each name, a mark for each series in it, a line at 1
function svg_dots(    i, gutter, top, height, y)
{
	for (i = 1; i <= svg_rows; i++)
		gutter = svg_larger(gutter, length(svg_name[i]))
	svg_head(svg_points)
	svg_scale(0, 1, svg_margin + gutter * svg_letter + 18, svg_width - svg_margin - 14)
	top = svg_y
	# Equal marks of a row are not to hide each other.
	height = 12 + 3 * svg_series
	svg_ticks(top, top + svg_rows * height + 4)
	if (svg_at(1) >= axis_from && svg_at(1) <= axis_to)
		svg_line(svg_at(1), top, svg_at(1), top + svg_rows * height + 4, "base")
	for (i = 1; i <= svg_rows; i++) {
		y = top + (i - 0.5) * height + 2
		svg_text(svg_margin, y + 4, "name", "start", svg_name[i])
		svg_line(axis_from, y, axis_to, y, "grid")
	}
	for (i = 1; i <= svg_points; i++) {
		y = top + (svg_x[i] - 0.5) * height + 2 + 3 * (svg_point_series[i] - (svg_series + 1) / 2)
		if (svg_whisker[i])
			svg_whiskers(svg_at(svg_low[i]), svg_at(svg_high[i]), y)
		svg_mark(svg_point_series[i], svg_at(svg_value[i]), y)
		svg_tell(svg_name[svg_x[i]] " " svg_series_name[svg_point_series[i]] " " sprintf("%.3f", svg_value[i]))
	}
	svg_y = top + svg_rows * height + 30
	svg_write()
}

# svg_lines: value against a number, a line for each series
function svg_lines(unit, x_title,    i, j, bottom, gutter, x_low, x_high, left, last, x, y, text)
{
	svg_head(svg_points)
	bottom = svg_y + 190
	svg_scale(1, 1, bottom, svg_y + 10)
	for (i = 0; i <= axis_count; i++)
		gutter = svg_larger(gutter, length(axis_label(i)))
	left = svg_margin + gutter * svg_letter + 6
	for (i = 0; i <= axis_count; i++) {
		y = svg_at(axis_tick(i))
		svg_line(left, y, svg_width - svg_margin - 14, y, "grid")
		svg_text(left - 6, y + 4, "tick", "end", axis_label(i))
	}
	for (i = 1; i <= svg_points; i++) {
		svg_tell(svg_series_name[svg_point_series[i]] " at " svg_x[i] ": " svg_value[i] " " unit)
		if (i == 1 || svg_x[i] < x_low)
			x_low = svg_x[i] + 0
		x_high = svg_larger(x_high, svg_x[i])
	}
	for (i = 1; i <= svg_points; i++) {
		svg_place[i] = left + 8 + (svg_width - svg_margin - 22 - left) * \
			(x_high > x_low ? (svg_x[i] - x_low) / (x_high - x_low) : 0.5)
		text = svg_x[i]
		if (!((svg_file, text) in svg_said))
			svg_said_at[++last] = i
		svg_said[svg_file, text] = 1
	}
	svg_x_ticks(last, bottom)
	for (j = 1; j <= svg_series; j++)
		svg_series_line(j)
	svg_y = bottom + 36
	svg_text((left + svg_width - svg_margin) / 2, svg_y, "quiet", "middle", x_title)
	svg_y += 10
	svg_write()
}

# svg_x_ticks: the numbers measured, those that have room
function svg_x_ticks(count, bottom,    i, j, swap, from)
{
	for (i = 2; i <= count; i++) {
		for (j = i; j > 1 && svg_place[svg_said_at[j]] < svg_place[svg_said_at[j - 1]]; j--) {
			swap = svg_said_at[j]
			svg_said_at[j] = svg_said_at[j - 1]
			svg_said_at[j - 1] = swap
		}
	}
	from = -100
	for (i = 1; i <= count; i++) {
		j = svg_said_at[i]
		svg_line(svg_place[j], bottom, svg_place[j], bottom + 4, "axis")
		if (svg_place[j] - length(svg_x[j]) * svg_letter / 2 < from + 4)
			continue
		svg_text(svg_place[j], bottom + 17, "tick", "middle", svg_x[j])
		from = svg_place[j] + length(svg_x[j]) * svg_letter / 2
	}
}

function svg_series_line(series,    i, j, swap, count, order, path)
{
	for (i = 1; i <= svg_points; i++) {
		if (svg_point_series[i] != series)
			continue
		order[++count] = i
		for (j = count; j > 1 && svg_place[order[j]] < svg_place[order[j - 1]]; j--) {
			swap = order[j]
			order[j] = order[j - 1]
			order[j - 1] = swap
		}
	}
	for (i = 1; i <= count; i++)
		path = path sprintf("%s%.1f %.1f", i > 1 ? " L" : "M", svg_place[order[i]], svg_at(svg_value[order[i]]))
	svg_body = svg_body "<path class='line s" svg_colour(series) "' d='" path "'/>\n"
	for (i = 1; i <= count; i++) {
		j = order[i]
		if (svg_whisker[j]) {
			svg_line(svg_place[j], svg_at(svg_low[j]), svg_place[j], svg_at(svg_high[j]), "whisker")
			svg_line(svg_place[j] - 3, svg_at(svg_low[j]), svg_place[j] + 3, svg_at(svg_low[j]), "whisker")
			svg_line(svg_place[j] - 3, svg_at(svg_high[j]), svg_place[j] + 3, svg_at(svg_high[j]), "whisker")
		}
		svg_mark(series, svg_place[j], svg_at(svg_value[j]))
	}
}
