# pairs.awk: finds ratios by templates of words (a library beside lines.awk). In a template `*` stands for
# any one word, ROW and MARK too (charts.awk asks which), a last `**` for any words or none. What `*` stood
# for in a NAME is put into that of its BASE: `sysgate *` to `minimum *`.

# matches: whether a text is as a template says; sets stars, row and mark
function matches(template, text,    words, parts, count, i, count_parts)
{
	stars = row = mark = ""
	count = split(template, words, " ")
	count_parts = split(text, parts, " ")
	for (i = 1; i <= count; i++) {
		if (words[i] == "**" && i == count)
			return 1
		if (i > count_parts)
			return 0
		if (words[i] == "*")
			stars = stars SUBSEP parts[i]
		else if (words[i] == "ROW")
			row = row (row == "" ? "" : " ") parts[i]
		else if (words[i] == "MARK")
			mark = mark (mark == "" ? "" : " ") parts[i]
		else if (words[i] != parts[i])
			return 0
	}
	return count == count_parts
}

# filled: a template with what the stars of another one stood for
function filled(template, found,    words, count, i, values, next_value, out)
{
	count = split(template, words, " ")
	split(found, values, SUBSEP)
	next_value = 2
	for (i = 1; i <= count; i++)
		out = out (i > 1 ? " " : "") (words[i] == "*" ? values[next_value++] : words[i])
	return out
}

# find_pairs: fills pair_*[1...] with the ratios of names to bases in the groups of a suite; how many.
# Where no line says a ratio, that of exact figures in a unit is as good.
function find_pairs(suite, group, name, base, unit,    i, at)
{
	pair_count = 0
	for (i = 1; i <= group_count[suite]; i++) {
		if (matches(group, groups[suite, i])) {
			at = suite SUBSEP groups[suite, i]
			pairs_of_ratios(at, groups[suite, i], name, base)
			pairs_of_results(at, groups[suite, i], name, base, unit)
		}
	}
	return pair_count
}

function pairs_of_ratios(at, group, name, base,    i)
{
	for (i = 1; i <= ratio_count[at]; i++) {
		if (matches(name, ratio_name[at, i]) && filled(base, stars) == ratio_base[at, i])
			add_pair(group, ratio_name[at, i], ratio_base[at, i], ratio_value[at, i],
				ratio_low[at, i], ratio_high[at, i])
		else if (matches(name, ratio_base[at, i]) && filled(base, stars) == ratio_name[at, i] &&
				!((at, ratio_base[at, i], "/", ratio_name[at, i]) in index_of))
			add_pair(group, ratio_base[at, i], ratio_name[at, i], 1 / ratio_value[at, i],
				ratio_low[at, i] == "-" ? "-" : 1 / ratio_high[at, i],
				ratio_low[at, i] == "-" ? "-" : 1 / ratio_low[at, i])
	}
}

function pairs_of_results(at, group, name, base, unit,    i, other, to, exact)
{
	for (i = 1; i <= result_count[at]; i++) {
		if (result_unit[at, i] != unit || !matches(name, result_name[at, i]))
			continue
		other = filled(base, stars)
		if (!((at, other, unit) in index_of) || (at, result_name[at, i], "/", other) in index_of ||
				(at, other, "/", result_name[at, i]) in index_of)
			continue
		to = index_of[at, other, unit]
		exact = result_low[at, i] == "-" && result_low[at, to] == "-"
		if (exact && result_value[at, i] > 0 && result_value[at, to] > 0)
			add_pair(group, result_name[at, i], other, result_value[at, i] / result_value[at, to], "-", "-")
	}
}

function add_pair(group, name, base, value, low, high)
{
	pair_group[++pair_count] = group
	pair_name[pair_count] = name
	pair_base[pair_count] = base
	pair_value[pair_count] = value
	pair_low[pair_count] = low
	pair_high[pair_count] = high
}
