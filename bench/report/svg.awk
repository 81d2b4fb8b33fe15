# svg.awk: writes charts as SVG (a library; charts.awk says what is drawn). Everything is drawn for a width of
# 420, which a telephone shows nearly unscaled. Colours are variables, so that a page and a chart shown by <img>
# are light and dark as the reader has it.
#
# A chart is begun by svg_begin, gets rows (svg_row) or points (svg_point), and is written by svg_bars,
# svg_dots or svg_lines.

BEGIN {
	svg_width = 420
	svg_margin = 12
	# The average width of a letter of 13 units' size, a little more than most fonts need.
	svg_letter = 7
}

function svg_begin(file, title, subtitle)
{
	svg_file = file
	svg_title = title
	svg_subtitle = subtitle
	svg_body = svg_description = ""
	svg_rows = svg_points = svg_series = 0
	split("", svg_series_of)
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

# svg_heading: a text in lines of as many letters as fit
function svg_heading(text, class, letters,    words, count, i, line)
{
	count = split(text, words, " ")
	for (i = 1; i <= count; i++) {
		if (line != "" && length(line) + 1 + length(words[i]) > letters) {
			svg_y += 17
			svg_text(svg_margin, svg_y, class, "start", line)
			line = ""
		}
		line = line (line == "" ? "" : " ") words[i]
	}
	svg_y += 17
	svg_text(svg_margin, svg_y, class, "start", line)
}

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

function svg_tell(text)
{
	svg_description = svg_description (svg_description == "" ? "" : "; ") text
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
			svg_body = svg_body sprintf("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>\n", bar, end, svg_y + 6)
		} else {
			svg_body = svg_body sprintf("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"12\" rx=\"2\"/>\n",
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
	svg_scale(0, 1, svg_margin + gutter * svg_letter + 10, svg_width - svg_margin - 14)
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
		svg_place[i] = left + 8 + (svg_width - svg_margin - 22 - left) * (x_high > x_low ? (svg_x[i] - x_low) / (x_high - x_low) : 0.5)
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
	svg_body = svg_body "<path class=\"line s" svg_colour(series) "\" d=\"" path "\"/>\n"
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

function svg_colour(series)
{
	return (series - 1) % 6 + 1
}

# svg_mark: the shape tells series apart where colours do not
function svg_mark(series, x, y,    class)
{
	class = "mark m" svg_colour(series)
	if (svg_colour(series) % 4 == 1)
		svg_body = svg_body sprintf("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>\n", class, x, y)
	else if (svg_colour(series) % 4 == 2)
		svg_body = svg_body sprintf("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\"/>\n", class, x - 4, y - 4)
	else if (svg_colour(series) % 4 == 3)
		svg_body = svg_body sprintf("<path class=\"%s\" d=\"M%.1f %.1fl5.5 5.5l-5.5 5.5l-5.5 -5.5z\"/>\n", class, x, y - 5.5)
	else
		svg_body = svg_body sprintf("<path class=\"%s\" d=\"M%.1f %.1fl5.5 9.5h-11z\"/>\n", class, x, y - 5.5)
}

function svg_legend(    i, x, width)
{
	x = svg_margin + 5
	for (i = 1; i <= svg_series; i++) {
		width = length(svg_series_name[i]) * svg_letter + 30
		if (x > svg_margin + 5 && x + width > svg_width) {
			x = svg_margin + 5
			svg_y += 18
		}
		svg_mark(i, x, svg_y + 8)
		svg_text(x + 10, svg_y + 12, "name", "start", svg_series_name[i])
		x += width
	}
	svg_y += 24
}

# svg_extent: from the least to the largest end of an interval; powers from 50 times the least value on
function svg_extent(count,    i, least)
{
	for (i = 1; i <= count; i++) {
		extent_high = i == 1 ? svg_high[i] + 0 : svg_larger(extent_high, svg_high[i])
		if (i == 1 || svg_low[i] + 0 < extent_low)
			extent_low = svg_low[i] + 0
		if (i == 1 || svg_value[i] + 0 < least)
			least = svg_value[i] + 0
	}
	axis_log = extent_low > 0 && extent_high > 50 * least
}

# svg_scale: what lies between two places; rounded: the axis ends at a tick
function svg_scale(from_zero, rounded, from, to)
{
	axis_from = from
	axis_to = to
	if (axis_log)
		svg_scale_powers(extent_low, extent_high)
	else
		svg_scale_steps(from_zero && extent_low > 0 ? 0 : extent_low, extent_high)
	if (!rounded && !axis_log && extent_high > axis_low)
		axis_high = extent_high
	axis_count = svg_floor((axis_high - axis_low) / axis_step + 1e-6)
}

function svg_scale_powers(low, high)
{
	axis_low = svg_floor(log(low * 0.8) / log(10))
	axis_high = -svg_floor(-log(high) / log(10) + 1e-9)
	axis_step = axis_high - axis_low > 6 ? 2 : 1
}

# svg_scale_steps: about five steps of 1, 2 or 5 times a power of ten
function svg_scale_steps(low, high,    rough, power)
{
	if (high <= low) {
		low -= low == 0 ? 0 : svg_larger(low, -low) * 0.01
		high += high == 0 ? 1 : svg_larger(high, -high) * 0.01
	}
	rough = (high - low) / 4
	power = 10 ^ svg_floor(log(rough) / log(10))
	axis_step = power * (rough / power > 7 ? 10 : rough / power > 3 ? 5 : rough / power > 1.5 ? 2 : 1)
	axis_low = svg_floor(low / axis_step + 1e-6) * axis_step
	axis_high = -svg_floor(-high / axis_step + 1e-6) * axis_step
}

function svg_floor(value)
{
	return value >= 0 || value == int(value) ? int(value) : int(value) - 1
}

function svg_at(value)
{
	if (axis_log)
		value = log(value) / log(10)
	return axis_from + (axis_to - axis_from) * (value - axis_low) / (axis_high - axis_low)
}

function axis_tick(i)
{
	return axis_log ? 10 ^ (axis_low + i * axis_step) : axis_low + i * axis_step
}

function axis_label(i,    tick, places)
{
	tick = axis_tick(i)
	if (tick >= 1e6)
		return sprintf("%gM", tick / 1e6)
	if (tick >= 1e4)
		return sprintf("%gk", tick / 1e3)
	places = axis_log ? svg_larger(0, -axis_low - i * axis_step) : svg_larger(0, -svg_floor(log(axis_step) / log(10) + 1e-9))
	return sprintf("%." places "f", tick)
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

function svg_whiskers(low, high, y)
{
	svg_line(low, y, high, y, "whisker")
	svg_line(low, y - 4, low, y + 4, "whisker")
	svg_line(high, y - 4, high, y + 4, "whisker")
}

function svg_line(x1, y1, x2, y2, class)
{
	svg_body = svg_body sprintf("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", class, x1, y1, x2, y2)
}

function svg_text(x, y, class, anchor, text)
{
	svg_body = svg_body sprintf("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", class, x, y, anchor, xml(text))
}

function svg_write(    id)
{
	id = svg_file
	sub(/.*\//, "", id)
	sub(/[.]svg$/, "", id)
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" " \
		"aria-labelledby=\"%s-title %s-desc\">\n", svg_width, svg_y, svg_width, svg_y, id, id >svg_file
	printf "<title id=\"%s-title\">%s</title>\n<desc id=\"%s-desc\">%s</desc>\n", id, xml(svg_title), id,
		xml(svg_subtitle ": " svg_description) >svg_file
	print "<style>\n" svg_rules() "</style>" >svg_file
	printf "<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n%s</svg>\n", svg_width, svg_y, svg_body >svg_file
	close(svg_file)
}

# svg_rules: the style of all charts, a page's too
function svg_rules()
{
	return svg_colours() \
		"svg text { font: 13px system-ui, -apple-system, \"Segoe UI\", \"DejaVu Sans\", sans-serif; fill: var(--ink); }\n" \
		"svg .title { font-size: 15px; font-weight: 600; }\n" \
		"svg .strong { font-weight: 600; }\n" \
		"svg .quiet, svg .tick { font-size: 12px; fill: var(--quiet); }\n" \
		"svg .figure, svg .tick { font-variant-numeric: tabular-nums; }\n" \
		".ground { fill: var(--ground); }\n" \
		".bar { fill: var(--bar); }\n.accent { fill: var(--accent); }\n" \
		".bar-line { stroke: var(--bar); stroke-width: 3; }\n.accent-line { stroke: var(--accent); stroke-width: 3; }\n" \
		".grid { stroke: var(--grid); }\n.axis { stroke: var(--quiet); }\n" \
		".base { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; }\n" \
		".whisker { stroke: var(--ink); stroke-width: 1.5; }\n" \
		".line { fill: none; stroke-width: 2; }\n" \
		".mark { stroke: var(--ground); stroke-width: 1; }\n" \
		".s1 { stroke: var(--c1); }\n.s2 { stroke: var(--c2); }\n.s3 { stroke: var(--c3); }\n" \
		".s4 { stroke: var(--c4); }\n.s5 { stroke: var(--c5); }\n.s6 { stroke: var(--c6); }\n" \
		".m1 { fill: var(--c1); }\n.m2 { fill: var(--c2); }\n.m3 { fill: var(--c3); }\n" \
		".m4 { fill: var(--c4); }\n.m5 { fill: var(--c5); }\n.m6 { fill: var(--c6); }\n"
}

function svg_colours()
{
	return ":root { --ground: #ffffff; --ink: #1c2128; --quiet: #57606a; --grid: #e3e7ec; --bar: #9aa5b1; --accent: #0a66c2;\n" \
		"\t--c1: #0a66c2; --c2: #c2570a; --c3: #1a7f4b; --c4: #8a3fc4; --c5: #6b7280; --c6: #b3204d; }\n" \
		"@media (prefers-color-scheme: dark) {\n" \
		"\t:root { --ground: #14181d; --ink: #e6eaef; --quiet: #9aa6b2; --grid: #2b323a; --bar: #6b7785; --accent: #58a6ff;\n" \
		"\t\t--c1: #58a6ff; --c2: #f0954a; --c3: #4cc38a; --c4: #c39bf0; --c5: #a3adb8; --c6: #f47a9c; }\n}\n"
}

function xml(text)
{
	gsub(/&/, "\\&amp;", text)
	gsub(/</, "\\&lt;", text)
	gsub(/>/, "\\&gt;", text)
	gsub(/"/, "\\&quot;", text)
	gsub(/'/, "\\&#39;", text)
	return text
}

function svg_larger(a, b)
{
	return a + 0 > b + 0 ? a + 0 : b + 0
}
