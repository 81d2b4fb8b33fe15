# builds.awk: matrix.tbl -> a line for each build of its programs, TARGET.COMPILER.VARIANT:
#	BUILD|TARGET|ABI|RUN|COMMAND|LIBRARIES
# RUN is the target's, COMMAND compiles (with $(freestanding), which is check.mk's) and LIBRARIES stand
# behind the sources. With -v abi="NAME..." only the builds of these ABIs; with -v full=1 each variant with
# the other header, too.
BEGIN { FS = " *[|] *" }

/^[ \t]*(#|$)/ { next }
{ sub(/[ \t]+$/, "") }

$1 == "target" && NF == 9 {
	order[++targets] = $2
	abi_of[$2] = $3
	run[$2] = $4
	if ($7 != "-")
		command[$2, "gcc"] = $7 " " $9
	if ($8 != "-")
		command[$2, "clang"] = $8 " " $9
	next
}
$1 == "list" && NF == 3 {
	members[$2] = $3
	next
}
$1 == "variant" && NF == 5 {
	count = split($3, compilers, " ")
	for (i = 1; i <= targets; i++)
		for (j = 1; j <= count; j++)
			if (matches(order[i], $4))
				write_variant(order[i], choose(order[i], compilers[j]), $2, $5)
	next
}
{
	print FILENAME ":" FNR ": not a target, list or variant: " $0 >"/dev/stderr"
	exit 1
}

# matches: whether a target is in a list of names in which * stands for anything; the last that fits
# decides, !NAME takes out, and the name of a list stands for its members
function matches(target, list,    names, count, i, name, found)
{
	count = split(list, names, " ")
	for (i = 1; i <= count; i++) {
		name = names[i]
		if (name in members) {
			found = matches(target, members[name])
			continue
		}
		sub(/^!/, "", name)
		gsub(/[*]/, ".*", name)
		if (target ~ "^" name "$")
			found = names[i] !~ /^!/
	}
	return found
}

# choose: of "gcc/clang" the first that the target has
function choose(target, compilers,    names, count, i)
{
	count = split(compilers, names, "/")
	for (i = 1; i <= count; i++)
		if ((target, names[i]) in command)
			return names[i]
	return ""
}

function write_variant(target, compiler, variant, flags)
{
	write_build(target, compiler, variant, flags)
	if (full && sub(/^[$][(]trash[)] /, "", flags))
		write_build(target, compiler, variant "-kept", flags)
	else if (full)
		write_build(target, compiler, variant "-trash", "$(trash) " flags)
}

function write_build(target, compiler, variant, flags,    words, count, i, compile, libraries, build)
{
	build = target "." compiler "." variant
	if (compiler == "" || build in written || (abi != "" && index(" " abi " ", " " abi_of[target] " ") == 0))
		return
	written[build] = 1
	count = split(command[target, compiler], words, " ")
	for (i = 1; i <= count; i++)
		if (words[i] ~ /^-l/)
			libraries = libraries " " words[i]
		else
			compile = compile words[i] " "
	print build "|" target "|" abi_of[target] "|" run[target] "|" compile "$(freestanding) " flags "|" libraries
}
