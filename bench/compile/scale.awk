# awk -v keep=N -v copies=N -v root=DIR -f scale.awk arch/*.arch tables/calls.tbl tables/bindings.tbl
#	tables/definitions.tbl tables/arguments.tbl tables/numbers/*.tbl
# Writes these files below root with every Nth call, and what these need; then each call again, under other
# names and numbers, until there are N of each. Prints how many calls that is.

{ file[FILENAME, lines[FILENAME]++] = $0 }

FILENAME ~ /\.arch$/ {
	if ($1 == "rename")
		needed[$2] = needed[$3] = 1
	next
}

/^#/ || /^[ \t]*$/ { next }

FILENAME ~ /calls\.tbl$/ {
	name = call_name($0)
	if (calls % keep == 0)
		needed[name] = 1
	calls++
	count = split(entries_of($0, name), entry, ",")
	for (i = 1; i <= count; i++) {
		sub(/:.*/, "", entry[i])
		owners[entry[i]] = owners[entry[i]] " " name
	}
}

# The number of another name that a call is bound to.
FILENAME ~ /bindings\.tbl$/ {
	other = $3
	sub(/\(.*/, "", other)
	bound[$1] = bound[$1] " " other
}

# Each tag of each table wants a row.
FILENAME ~ /numbers\// {
	rows_of[$3] = rows_of[$3] " " $4
	if ($4 != "-" && !((FILENAME, $2) in tagged)) {
		tagged[FILENAME, $2] = 1
		first[$3] = 1
	}
}

END {
	for (name in first)
		need_number(name)
	do {
		grown = 0
		for (name in needed) {
			need_number(name)
			count = split(bound[name], target)
			for (i = 1; i <= count; i++)
				need_number(target[i])
		}
	} while (grown)
	for (key in lines)
		write(key)
	print total
}

function call_name(line) {
	sub(/\(.*/, "", line)
	sub(/.*[ \t*]/, "", line)
	return line
}

# All entry points that a line of calls.tbl names.
function entries_of(line, name,    all) {
	all = match(line, /[ \t]entry=[^ \t]*/) ? substr(line, RSTART + 7, RLENGTH - 7) : \
		"sys_" name ",compat_sys_" name
	return match(line, /[ \t]narrow=[^ \t]*/) ? all "," substr(line, RSTART + 8, RLENGTH - 8) : all
}

# The calls that rows of this name belong to.
function need_number(name,    row, rows, owner, count, i, j) {
	rows = split(rows_of[name], row)
	for (i = 1; i <= rows; i++) {
		count = split(owners[row[i]], owner)
		for (j = 1; j <= count; j++) {
			grown += !(owner[j] in needed)
			needed[owner[j]] = 1
		}
	}
}

function is_needed(list,    owner, count, i) {
	count = split(list, owner)
	for (i = 1; i <= count; i++) {
		if (owner[i] in needed)
			return 1
	}
	return 0
}

function with_suffix(words, separator, suffix,    word, count, i, all) {
	count = split(words, word, separator)
	for (i = 1; i <= count; i++) {
		if (!sub(/:/, suffix ":", word[i]))
			word[i] = word[i] suffix
		all = all (i > 1 ? separator : "") word[i]
	}
	return all
}

# The line for this copy, from 0; "" if it has none.
function version(key, line, copy,    suffix, name, word, count) {
	suffix = copy ? "_copy" copy : ""
	count = split(line, word)
	if (key ~ /\.arch$/) {
		if (!copy)
			return line
		return word[1] == "rename" ? "rename\t\t" word[2] suffix " " word[3] suffix : ""
	}
	if (key ~ /calls\.tbl$/) {
		name = call_name(line)
		if (!(name in needed))
			return ""
		total++
		if (!copy)
			return line
		count = index(line, name "(")
		return with_attribute(with_attribute(substr(line, 1, count - 1) name suffix \
			substr(line, count + length(name)), "narrow", suffix), "entry", suffix)
	}
	if (key ~ /bindings\.tbl$/) {
		if (!(word[1] in needed))
			return ""
		count = index(line, "(")
		name = substr(line, 1, count - 1)
		sub(/^[^ \t]+/, word[1] suffix, name)
		return name suffix substr(line, count)
	}
	if (key ~ /definitions\.tbl$/) {
		name = line
		sub(/\(.*/, "", name)
		return name suffix substr(line, length(name) + 1)
	}
	if (key ~ /arguments\.tbl$/) {
		if (!is_needed(owners["sys_" word[1]]))
			return ""
		return word[1] suffix "\t" word[2] "\t" word[3]
	}
	if (word[4] == "-" ? empty_rows++ % keep : !is_needed(owners[word[4]]))
		return ""
	if (!copy)
		return line
	name = word[4] == "-" ? "-" : word[4] suffix
	return 0 + word[1] + 10000 * copy "\t" word[2] "\t" word[3] suffix "\t" name
}

function with_attribute(line, attribute, suffix,    begin, length_of_name) {
	if (!match(line, "[ \t]" attribute "=[^ \t]*"))
		return line
	begin = RSTART
	length_of_name = length(attribute) + 2
	return substr(line, 1, begin + length_of_name - 1) \
		with_suffix(substr(line, begin + length_of_name, RLENGTH - length_of_name), ",", suffix) \
		substr(line, begin + RLENGTH)
}

function write(key,    out, copy, i, line) {
	out = root "/" key
	printf "" >out
	for (copy = 0; copy < copies; copy++) {
		for (i = 0; i < lines[key]; i++) {
			line = file[key, i]
			if (line ~ /^#/ || line ~ /^[ \t]*$/) {
				if (!copy)
					print line >out
				continue
			}
			line = version(key, line, copy)
			if (line != "")
				print line >out
		}
	}
	close(out)
}
