# svg.awk: what all charts are made of, as SVG (a library; drawings.awk draws with it). Everything is drawn
# for a width of 420, which a telephone shows nearly unscaled. -v chart_style=chart.css: colours are variables
# there, so that a page, and a chart that it shows by <img>, are light and dark as the reader has it.

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

function svg_tell(text)
{
	svg_description = svg_description (svg_description == "" ? "" : "; ") text
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
		svg_body = svg_body sprintf("<circle class='%s' cx='%.1f' cy='%.1f' r='4.5'/>\n",
			class, x, y)
	else if (svg_colour(series) % 4 == 2)
		svg_body = svg_body sprintf("<rect class='%s' x='%.1f' y='%.1f' width='8' height='8'/>\n",
			class, x - 4, y - 4)
	else if (svg_colour(series) % 4 == 3)
		svg_body = svg_body sprintf("<path class='%s' d='M%.1f %.1fl5.5 5.5l-5.5 5.5l-5.5 -5.5z'/>\n",
			class, x, y - 5.5)
	else
		svg_body = svg_body sprintf("<path class='%s' d='M%.1f %.1fl5.5 9.5h-11z'/>\n",
			class, x, y - 5.5)
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

function svg_whiskers(low, high, y)
{
	svg_line(low, y, high, y, "whisker")
	svg_line(low, y - 4, low, y + 4, "whisker")
	svg_line(high, y - 4, high, y + 4, "whisker")
}

function svg_line(x1, y1, x2, y2, class)
{
	svg_body = svg_body sprintf("<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>\n",
		class, x1, y1, x2, y2)
}

function svg_text(x, y, class, anchor, text)
{
	svg_body = svg_body sprintf("<text class='%s' x='%.1f' y='%.1f' text-anchor='%s'>%s</text>\n",
		class, x, y, anchor, xml(text))
}

function svg_write(    id)
{
	id = svg_file
	sub(/.*\//, "", id)
	sub(/[.]svg$/, "", id)
	printf "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' " \
		"role='img' " \
		"aria-labelledby='%s-title %s-desc'>\n", svg_width, svg_y, svg_width, svg_y, id, id >svg_file
	printf "<title id='%s-title'>%s</title>\n<desc id='%s-desc'>%s</desc>\n", id, xml(svg_title), id,
		xml(svg_subtitle ": " svg_description) >svg_file
	print "<style>\n" svg_rules() "</style>" >svg_file
	printf "<rect class='ground' width='%d' height='%d'/>\n%s</svg>\n", svg_width, svg_y, svg_body >svg_file
	close(svg_file)
}

# svg_rules: the style of all charts, a page's too
function svg_rules(    line, rules)
{
	while ((getline line <chart_style) > 0)
		rules = rules line "\n"
	close(chart_style)
	return rules
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
