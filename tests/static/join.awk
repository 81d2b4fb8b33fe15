# join.awk: the test cases of look.sh, of one file or many -> a report as tap.sh's.
/^missing: / { missing = $0; next }
/^(not )?ok - / { sub(/ - /, " " (++tests) " - ") }
{ print }
END {
	print missing ? "1..0 # SKIP " missing : "1.." tests
	print "# exit 0"
}
