# page.awk: report.html, of report.sh's table and the charts.
# awk -v made=1 -v charts=DIR -v style=page.css -v chart_style=chart.css -f page.awk \
#	-f rows.awk -f svg.awk -f lines.awk report.tbl

END {
	if (broken)
		exit 2
	print_head()
	print_bounds()
	print_machine()
	for (s = 1; s <= suite_count; s++)
		print_suite(suites[s])
	print "</body>\n</html>"
}

function print_head(    i, line, date, cpu)
{
	print "<!DOCTYPE html>\n<html lang='en'>\n<head>\n<meta charset='utf-8'/>\n" \
		"<meta name='viewport' content='width=device-width, initial-scale=1'/>\n" \
		"<meta name='color-scheme' content='light dark'/>\n<title>sysgate: benchmarks</title>\n<style>"
	printf "%s", svg_rules()
	while ((getline line <style) > 0)
		print line
	close(style)
	for (i = 1; i <= machine_count; i++) {
		date = machine_key[i] == "date" ? machine_value[i] : date
		cpu = machine_key[i] == "CPU" ? machine_value[i] : cpu
	}
	print "</style>\n</head>\n<body>\n<h1>sysgate: benchmarks</h1>\n" \
		"<p>Measured on " xml(cpu) ", " xml(date) ".</p>"
	printf "<nav>\n<a href='#bounds'>Bounds</a>\n<a href='#machine'>Machine</a>\n"
	for (i = 1; i <= suite_count; i++)
		printf "<a href='#suite-%s'>%s</a>\n", slug(suites[i]), xml(capital(suites[i]))
	print "</nav>"
}

function capital(text)
{
	return toupper(substr(text, 1, 1)) substr(text, 2)
}

function slug(text)
{
	gsub(/[^A-Za-z0-9_-]+/, "-", text)
	return text
}

function print_bounds(    b, i)
{
	print "<h2 id='bounds'>Bounds</h2>\n<ul class='bounds'>"
	for (b = 1; b <= bound_count; b++) {
		print "<li><span class='status " bound_status[b] "'>" toupper(bound_status[b]) "</span>\n<div><strong>" \
			xml(bound_title[b]) "</strong><br/>\nlimit: " xml(bound_limit[b]) "; found: " xml(bound_found[b])
		if (detail_count[b]) {
			print "<details" (bound_status[b] == "pass" ? "" : " open=''") "><summary>Details (" detail_count[b] \
				")</summary>\n<ul>"
			for (i = 1; i <= detail_count[b]; i++)
				print "<li>" xml(detail[b, i]) "</li>"
			print "</ul></details>"
		}
		print "</div></li>"
	}
	print "</ul>"
}

function print_machine(    i)
{
	print "<h2 id='machine'>Machine</h2>\n<dl>"
	for (i = 1; i <= machine_count; i++)
		print "<dt>" xml(machine_key[i]) "</dt><dd>" xml(machine_value[i]) "</dd>"
	print "</dl>"
}

function print_suite(suite,    i, c, drawn, undrawn_groups)
{
	print "<h2 id='suite-" slug(suite) "'>" xml(capital(suite)) "</h2>"
	print_texts(suite)
	print "<div class='charts'>"
	for (c = 1; c <= chart_count; c++) {
		if (chart_suite[c] == suite) {
			print_chart(c)
			drawn[chart_group[c]] = 1
		}
	}
	print "</div>"
	for (i = 1; i <= group_count[suite]; i++)
		undrawn_groups += !(groups[suite, i] in drawn)
	if (!undrawn_groups)
		return
	print "<details><summary>Groups without a chart of their own (" undrawn_groups ")</summary>"
	for (i = 1; i <= group_count[suite]; i++) {
		if (!(groups[suite, i] in drawn)) {
			print "<h3>" xml(groups[suite, i]) "</h3>"
			print_table(groups[suite, i], group_rows(suite SUBSEP groups[suite, i]))
		}
	}
	print "</details>"
}

# print_texts: many of them folded
function print_texts(suite,    i, count)
{
	count = note_count[suite] + skip_count[suite]
	if (count == 0)
		return
	print (count > 8 ? "<details><summary>Notes (" count ")</summary>\n" : "") "<ul>"
	for (i = 1; i <= note_count[suite]; i++)
		print "<li>" xml(notes[suite, i]) "</li>"
	for (i = 1; i <= skip_count[suite]; i++)
		print "<li>Skipped: " xml(skip_name[suite, i]) ": " xml(skip_reason[suite, i]) "</li>"
	print "</ul>" (count > 8 ? "</details>" : "")
}

# print_chart: without the style that the page has already
function print_chart(c,    line, file, hidden)
{
	file = charts "/" chart_file[c]
	print "<figure>"
	while ((getline line <file) > 0) {
		hidden = hidden || line == "<style>"
		if (!hidden)
			print line
		hidden = hidden && line != "</style>"
	}
	close(file)
	print "<details><summary>Figures</summary>"
	if (chart_group[c] == "*")
		print_points(c)
	else
		print_table(chart_title[c], group_rows(chart_suite[c] SUBSEP chart_group[c]))
	print "</details>\n</figure>"
}

function print_table(caption, rows,    i)
{
	print "<div class='scroll'><table aria-label='" xml(caption) "'>\n<tr><th scope='col'>Name</th>" \
		"<th scope='col' class='number'>Median</th><th scope='col'>95 % interval</th>" \
		"<th scope='col'>Unit</th><th scope='col' class='number'>Ratio</th><th scope='col'>to</th></tr>"
	for (i = 1; i <= rows; i++)
		print "<tr><th scope='row'>" xml(row[i, 1]) "</th><td class='number'>" row[i, 2] "</td>" \
			"<td class='quiet'>" row[i, 3] "</td><td>" xml(row[i, 4]) "</td>" \
			"<td class='number'>" row[i, 5] "</td><td class='quiet'>" xml(row[i, 6]) "</td></tr>"
	print "</table></div>"
}

function print_points(c,    i, j)
{
	point_table(c)
	print "<div class='scroll'><table aria-label='" xml(chart_title[c]) "'>"
	for (i = 0; i <= grid_rows; i++) {
		printf "<tr><th scope='%s'>%s</th>", i ? "row" : "col", xml(grid[i, 0])
		for (j = 1; j <= grid_columns; j++)
			printf i ? "<td class='number'>%s</td>" : "<th scope='col' class='number'>%s</th>", xml(grid[i, j])
		print "</tr>"
	}
	print "</table></div>"
}
