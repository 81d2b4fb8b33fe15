# merge.awk REPORT...: the reports of several builds of one program as one. A test passes if it does
# in every build; what is wrong is told of each. Then comes a test for each build: that it made the
# same tests as the others and ended as it should. What all tell alike in a line `# marshalled ...` is told.
FNR == 1 {
	build = FILENAME
	sub(/.*\//, "", build)
	sub(/[.]tap$/, "", build)
	builds[++build_count] = build
}

/^1[.][.]0 # SKIP / {
	print
	skipped = 1
	exit
}
/^1[.][.]/ {
	planned[build] = substr($0, 4) + 0
	next
}
/^# marshalled / {
	told[$0]++
	next
}
/^(not )?ok [0-9]/ {
	number = ++count[build]
	failed[build, number] = /^not /
	failures[build] += failed[build, number]
	text = $0
	sub(/^[^-]*- /, "", text)
	texts[build, number] = text
	if (number > longest) {
		longest = number
		expected[number] = text
	}
	next
}
/^# exit / {
	ended[build] = 1
	status[build] = $3
	next
}
# What follows a failed test belongs to it; anything else is the build's.
failed[build, count[build]] {
	details[build, count[build]] = details[build, count[build]] "# " build ": " $0 "\n"
	next
}
! /^#/ { remarks[build] = remarks[build] "# " $0 "\n" }

# Tests that others did not make are told, and do not count as those they stand in for.
function is_whole(build,    number, strange)
{
	for (number = 1; number <= longest; number++) {
		if (texts[build, number] == expected[number])
			continue
		strange++
		if (failed[build, number]) {
			remarks[build] = remarks[build] "# not ok - " texts[build, number] "\n" \
				details[build, number]
			failed[build, number] = 0
		}
	}
	return !strange && planned[build] == longest &&
		ended[build] && status[build] == (failures[build] != 0)
}

function print_test(number,    i, wrong)
{
	for (i = 1; i <= build_count; i++)
		if (failed[builds[i], number])
			wrong = wrong "# " builds[i] ": not ok\n" details[builds[i], number]
	print (wrong == "" ? "ok " : "not ok ") number " - " expected[number]
	printf "%s", wrong
}

END {
	if (skipped)
		exit 0
	for (i = 1; i <= build_count; i++)
		whole[i] = is_whole(builds[i])
	for (number = 1; number <= longest; number++)
		print_test(number)
	for (i = 1; i <= build_count; i++) {
		print (whole[i] ? "ok " : "not ok ") longest + i " - " builds[i] " makes all tests"
		if (!whole[i])
			printf "# %d of %d tests, exit status %s\n%s", count[builds[i]], longest,
				status[builds[i]], remarks[builds[i]]
	}
	print "1.." longest + build_count
	for (line in told)
		if (told[line] == build_count)
			print line
}
