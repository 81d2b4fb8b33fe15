# The reports of the ABIs -> one case: whether so many of all mutants are killed.
BEGIN { least = 95 }

/^# mutants [a-z0-9_]+: [0-9]+ tried, [0-9]+ killed$/ {
	tried += $4
	killed += $6
}

END {
	good = killed * 100 >= tried * least
	print (good ? "" : "not ") "ok 1 - " killed + 0 " of " tried + 0 " mutants are killed, at least " least " %"
	print "1..1"
}
