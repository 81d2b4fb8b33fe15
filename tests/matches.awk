# matches: whether a name is in a list of names in which * stands for anything; the last that fits
# decides, and !NAME takes out
function matches(name, list,    names, count, i, out, found)
{
	count = split(list, names, " ")
	for (i = 1; i <= count; i++) {
		out = sub(/^!/, "", names[i])
		gsub(/[.]/, "[.]", names[i])
		gsub(/[*]/, ".*", names[i])
		if (name ~ "^" names[i] "$")
			found = !out
	}
	return found
}
