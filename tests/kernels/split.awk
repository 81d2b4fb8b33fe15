# split.awk: what the console of a boot shows -> the reports of its builds. The lines between
# `# run COMMAND` and `# exit COMMAND STATUS` are a report; tests/init.c writes them. A report that the
# boot did not come to, or did not end, fails and says why. Variables: boot, reports (names), status
# of the emulator, limit and took (seconds), verified (the kernel's checksum was right).

# A message of the kernel may come in the middle of a line, which goes on after it.
{
	gsub(/\r/, "")
	gsub(/[^\t -~]/, "?")
	if (match($0, /\[ *[0-9]+[.][0-9][0-9][0-9][0-9][0-9][0-9]\] /)) {
		held = held substr($0, 1, RSTART - 1)
		note(substr($0, RSTART + RLENGTH))
		next
	}
	$0 = held $0
	held = ""
}

file == "" && /^# kernel / {
	kernel = substr($0, 10)
	release = $4
}
file == "" && /^# taint / { taint = $3 }
file == "" && /^# tainted / { tainted = $3 }
file == "" && /^# done$/ { done = 1 }

/^# run / {
	split($NF, path, "/")
	if (path[2] == "build")
		name = path[3] "." path[4]
	else
		name = path[2] (path[3] == "conformance" ? "" : ".programs")
	file = "build/tap/" boot "@" name ".tap"
	printf "%s", path[2] == "build" ? "# kernel " release "\n" : "" >file
	next
}
/^# exit / && file != "" {
	print "# exit " $NF >file
	close(file)
	ended[name] = 1
	file = ""
	next
}
file != "" { print >file }
file == "" && !/^ *$/ { last = $0 }

function note(message)
{
	if (message ~ /panic/ || (complaint == "" && message ~ /Oops|BUG|WARNING|nable to handle|fault/))
		complaint = message
}

function write_test(passed, text)
{
	print (passed ? "ok " : "not ok ") ++tests " - " text >report
}

# Why the boot did not come to its end
function reason()
{
	if (!verified)
		return "the kernel is not the one whose checksum is known"
	if (complaint != "")
		return "the kernel said: " complaint
	if (status == 124 || status == 137)
		return "the boot took longer than " limit " seconds"
	return "the emulator stopped with status " status "; last on the console: " last
}

END {
	if (file != "") {
		print held "\n# " reason() >file
		print "# exit " (status == 124 ? 124 : 1) >file
		close(file)
		ended[name] = 1
	}
	count = split(reports, names, " ")
	for (i = 1; i <= count; i++)
		if (!(names[i] in ended)) {
			file = "build/tap/" boot "@" names[i] ".tap"
			print "not ok 1 - was not run: " reason() "\n1..1\n# exit 1" >file
			close(file)
		}
	report = "build/tap/" boot "@boot.tap"
	write_test(verified, "the kernel is the one that was fetched or built")
	write_test(done, done ? "the programs ran on " kernel : reason())
	write_test(done && taint == tainted, "nothing went wrong in the kernel")
	if (done && taint != tainted)
		print "# tainted: " taint " before, " tainted " after; " complaint >report
	print "1.." tests "\n# " took " seconds\n# exit " (done ? 0 : 1) >report
}
