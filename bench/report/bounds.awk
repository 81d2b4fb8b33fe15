# bounds.awk: judges the bounds of bounds.tbl by the suites' tables, and prints
#	bound | pass, miss or unknown | TITLE | LIMIT | WHAT WAS FOUND
#	detail | miss or unknown | TEXT			(each of the bound above it)
# awk -v abis="NAME..." -f bounds.awk -f pairs.awk -f lines.awk bounds.tbl TABLE...

FILENAME == ARGV[1] {
	if (!/^[ \t]*(#|$)/)
		read_bound(cells($0))
	next
}

END {
	if (broken)
		exit 2
	for (b = 1; b <= bounds; b++)
		judge_bound(b)
}

function read_bound(count,    i)
{
	if (count != 10)
		fail("a bound has 10 columns, not " count)
	if (cell[7] !~ /^(each|mean|interval|holds)$/)
		fail("`" cell[7] "` is no way to judge: each, mean, interval, holds")
	if (cell[8] !~ (cell[7] == "holds" ? "^[0-9.]+$" : "^(=|<|<=) [0-9.]+$"))
		fail("`" cell[8] "` is no limit")
	bounds++
	for (i = 1; i <= count; i++)
		bound[bounds, i] = cell[i]
}

function judge_bound(b,    words, count, i, needed)
{
	status = "pass"
	details = found = missed_group = ""
	ratios = least = most = skipped = 0
	count = bound[b, 9] == "-" ? 0 : split(words_for(bound[b, 9]), words, " ")
	needed = bound[b, 10]
	if (needed != "-" && !noted(bound[b, 2], needed)) {
		missing("no note of suite " bound[b, 2] " says: " needed)
	} else if (count == 0) {
		judge_part(b, "")
	} else {
		for (i = 1; i <= count; i++)
			judge_part(b, words[i])
	}
	if (skipped && !ratios)
		status = "unknown"
	print "bound | " status " | " bound[b, 1] " | " said_limit(b) " | " said_found(b)
	printf "%s", details
}

# words_for: `ABIS?` are all of arch/, each with the question mark
function words_for(list,    all)
{
	all = abis " "
	gsub(/ +/, "? ", all)
	sub(/ABIS[?]/, all, list)
	sub(/ABIS/, abis, list)
	return list
}

function said_limit(b)
{
	if (bound[b, 7] == "holds")
		return "the interval holds " bound[b, 8]
	return bound[b, 7] == "mean" ? "geometric mean " bound[b, 8] : bound[b, 8]
}

function said_found(b,    rest)
{
	rest = skipped ? "; " skipped " skipped" : ""
	if (!ratios)
		return "nothing" rest
	if (ratios == 1 && bound[b, 7] != "mean")
		return found rest
	return (bound[b, 7] == "mean" ? means : exactly(least) (least == most ? "" : " to " exactly(most))) \
		" (" ratios (ratios == 1 ? " ratio)" : " ratios)") rest
}

# exactly: a ratio with enough digits to show on which side of a limit it is
function exactly(value)
{
	return sprintf("%.4f", value) + 0 == value + 0 || value >= 1.0001 || value <= 0.9999 ? \
		sprintf("%.4f", value) : sprintf("%.8f", value)
}

# judge_part: a bound for one word; one with a question mark may be skipped
function judge_part(b, word,    may_skip, suite, base, i, total, mean, sums, counts, order, groups_met)
{
	suite = bound[b, 2]
	may_skip = sub(/[?]$/, "", word)
	base = with_word(bound[b, 5], word)
	if (!find_pairs(suite, with_word(bound[b, 3], word), with_word(bound[b, 4], word), base, bound[b, 6])) {
		no_pairs(b, word, may_skip)
		return
	}
	for (i = 1; i <= pair_count; i++) {
		ratios++
		if (ratios == 1 || pair_value[i] < least)
			least = pair_value[i] + 0
		if (ratios == 1 || pair_value[i] > most)
			most = pair_value[i] + 0
		found = said_pair(i)
		if (bound[b, 7] != "mean") {
			judge_pair(b, i)
			continue
		}
		total += log(pair_value[i])
		if (!(pair_group[i] in counts))
			order[++groups_met] = pair_group[i]
		counts[pair_group[i]]++
		sums[pair_group[i]] += log(pair_value[i])
	}
	if (bound[b, 7] == "mean") {
		mean = exp(total / pair_count)
		means = (word == "" || ratios == pair_count ? "" : means ", ") (word == "" ? "" : word " ") exactly(mean)
		if (!within(mean, bound[b, 8]))
			miss("geometric mean of " pair_name[1] " to " base ": " exactly(mean))
		for (i = 1; i <= groups_met; i++) {
			mean = exp(sums[order[i]] / counts[order[i]])
			if (!within(mean, bound[b, 8]))
				tell(within(exp(total / pair_count), bound[b, 8]) ? "above" : "miss",
					order[i] ": " exactly(mean) " of " base)
		}
	}
}

function judge_pair(b, i,    ends)
{
	ends = pair_low[i] != "-"
	if (bound[b, 7] == "each") {
		if (!within(pair_value[i], bound[b, 8]))
			miss_pair(i, ends && between(i, bound[b, 8]) ? ", an interval that holds the limit" : "")
	} else if (!ends) {
		missing("the interval of " said_pair(i))
	} else if (bound[b, 7] == "interval") {
		if (!within(pair_high[i], bound[b, 8]))
			miss_pair(i, "")
	} else if (pair_low[i] > bound[b, 8] + 0 || pair_high[i] < bound[b, 8] + 0) {
		miss_pair(i, "")
	}
}

function between(i, limit)
{
	sub(/^[<=]+ /, "", limit)
	return pair_low[i] <= limit + 0 && limit + 0 <= pair_high[i]
}

# within: whether a value keeps to a limit, a hair of rounding allowed where it may be equal
function within(value, limit,    words)
{
	split(limit, words, " ")
	if (words[1] == "<")
		return value < words[2] + 0
	if (words[1] == "<=")
		return value <= words[2] + 1e-9
	return value <= words[2] + 1e-9 && value >= words[2] - 1e-9
}

function said_pair(i)
{
	return pair_group[i] ": " said_ratio(i) " of " pair_base[i]
}

function said_ratio(i)
{
	return pair_name[i] " " exactly(pair_value[i]) \
		(pair_low[i] == "-" ? "" : " [" exactly(pair_low[i]) ", " exactly(pair_high[i]) "]")
}

# no_pairs: what is not measured is unknown, unless it may be skipped and the suite says why
function no_pairs(b, word, may_skip,    suite, i)
{
	suite = bound[b, 2]
	if (!(suite in known)) {
		missing("suite " suite " has no figures")
		return
	}
	for (i = 1; may_skip && i <= skip_count[suite]; i++) {
		if (index(" " words_of(skip_name[suite, i]) " ", " " word " ")) {
			skipped++
			tell("skipped", skip_name[suite, i] ": " skip_reason[suite, i])
			return
		}
	}
	missing("suite " suite " has no ratio of " with_word(bound[b, 4], word) " to " with_word(bound[b, 5], word) \
		" in a group `" with_word(bound[b, 3], word) "`")
}

function words_of(name)
{
	gsub(/[,;:()]/, " ", name)
	return name
}

function with_word(template, word)
{
	gsub(/@/, word, template)
	return template
}

function noted(suite, text,    i)
{
	for (i = 1; i <= note_count[suite]; i++) {
		if (index(notes[suite, i], text))
			return 1
	}
	return 0
}

function miss(text)
{
	status = "miss"
	tell("miss", text)
}

# miss_pair: those of one group in one line, the base of its first one standing for those of all
function miss_pair(i, remark)
{
	if (pair_group[i] == missed_group)
		details = substr(details, 1, length(details) - 1) "; " said_ratio(i) remark "\n"
	else
		miss(said_pair(i) remark)
	missed_group = pair_group[i]
}

function missing(text)
{
	if (status != "miss")
		status = "unknown"
	tell("unknown", text)
}

function tell(what, text)
{
	missed_group = ""
	details = details "detail | " what " | " text "\n"
}
