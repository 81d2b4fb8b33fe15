# record.awk: what the last whole run of the tests has shown of each ABI, for README.md's tables (readme.awk):
#	ABI|WHAT|TEXT
# WHAT is emulator, kernel, arguments, code, or what a report says in a line `# WHAT ABI ...`: declared and
# observed PATH: REGISTER..., marshalled, storm, mutants, vector. Reports count only without a failure.
# awk -v cache=FOLDER -f tests/record.awk build/builds build/suites.log build/tap/*.tap
BEGIN { FS = "|" }

FILENAME == ARGV[1] {
	abi_of[$1] = $3
	run[$1] = $4
	if (!($2 in abi_of_target)) {
		abi_of_target[$2] = $3
		run_of_target[$2] = $4
	}
	next
}
# code: ABI..., COMPILER LEVEL  N calls, M instructions beyond their limits; ...
FILENAME == ARGV[2] {
	if ($0 ~ /code: .* calls, [0-9]+ instructions beyond/) {
		split($0, words, /code: |[ ,]/)
		sub(/^.*code: /, "")
		abi = $0
		sub(/[ ,].*/, "", abi)
		calls = $0
		sub(/ calls, .*/, "", calls)
		sub(/^.* /, "", calls)
		beyond = $0
		sub(/^.* calls, /, "", beyond)
		code_calls[abi] = calls
		code_beyond[abi] += beyond
	}
	next
}
FNR == 1 {
	finish()
	report = FILENAME
	sub(/^.*\//, "", report)
	sub(/[.]tap$/, "", report)
	kernel = ""
	good = 1
	passed = 0
	facts = 0
}
/^not ok|^# exit [1-9]|SKIP missing/ { good = 0 }
/^ok/ && !/# SKIP/ { passed++ }
/^# kernel / {
	kernel = substr($0, 10)
	match(kernel, /^[0-9]+[.][0-9]+/)
	kernel = substr(kernel, 1, RLENGTH)
}

/^# (declared|observed|marshalled|storm|mutants|vector) / { fact[++facts] = substr($0, 3) }

# What the report before this one has shown
function finish(    build, boot, target, i)
{
	if (report == "" || !good || !passed || report ~ /[.]programs$/)
		return
	for (i = 1; i <= facts; i++)
		take(fact[i])
	if (report ~ /^(marshal|evaluate)[.]/) {
		target = report
		sub(/^[a-z]*[.]/, "", target)
		sub(/[.].*/, "", target)
		if (target in abi_of_target)
			add(abi_of_target[target], "arguments", witness(report, target))
	} else if (report ~ /@marshal[.]/) {
		target = report
		sub(/^.*@marshal[.]/, "", target)
		sub(/[.].*/, "", target)
		if (run_of_target[target] ~ /^boot/)
			add(abi_of_target[target], "arguments", witness(report, target))
	} else if (report ~ /@/) {
		build = boot = report
		sub(/^.*@/, "", build)
		sub(/@.*/, "", boot)
		if (build in abi_of && kernel != "")
			add(abi_of[build], "kernel", "Linux " kernel " (" boot ")")
	} else if (report in abi_of && kernel != "") {
		add(abi_of[report], "kernel", "Linux " kernel ", native")
	} else if (report in abi_of && run[report] ~ /qemu/) {
		add(abi_of[report], "emulator", emulator(run[report]))
	} else if (report in abi_of) {
		compiled[abi_of[report]] = 1
	}
}

# take: "WHAT ABI REST"; of what several reports count the sum, or the most, and of registers all
function take(text,    words, count, i, abi, name)
{
	count = split(text, words, /:? /)
	abi = words[2]
	if (words[1] == "declared" || words[1] == "observed") {
		name = words[3]
		paths[abi, name] = 1
		for (i = 4; i <= count; i++)
			collect(words[1] SUBSEP abi SUBSEP name, words[i])
	} else if (words[1] == "marshalled") {
		if (report !~ /@/) # a debugger of an emulator may say it
			return
		if (!index(kernels[abi] ",", " " kernel ","))
			kernels[abi] = kernels[abi] (kernels[abi] == "" ? " " : ", ") kernel
		marshalled[abi] = greater(marshalled[abi], words[3])
		poisoned[abi] = greater(poisoned[abi], words[5])
	} else if (words[1] == "storm") {
		storm[abi] += words[4]
		storm_signals[abi] += words[6]
	} else if (words[1] == "mutants") {
		tried[abi] += words[3]
		killed[abi] += words[5]
	} else {
		sub(/^[^ ]* [^ ]* /, "", text)
		add(abi, words[1], text)
	}
}

function collect(list, word)
{
	if (!index(" " registers[list] " ", " " word " "))
		registers[list] = registers[list] (registers[list] == "" ? "" : " ") word
}

# observed_of: those of the declared registers that were observed, in order
function observed_of(key,    count, words, i, list)
{
	count = split(registers["declared", key], words, " ")
	for (i = 1; i <= count; i++)
		if (index(" " registers["observed", key] " ", " " words[i] " "))
			list = list " " words[i]
	return list
}

function greater(a, b)
{
	return a + 0 > b + 0 ? a + 0 : b + 0
}

# witness: what saw the arguments of every call
function witness(report, target)
{
	if (report ~ /^evaluate/)
		return run_of_target[target] == "-" ? "evaluation of the assembler output" : ""
	if (run_of_target[target] == "host")
		return "ptrace, native"
	return run_of_target[target] ~ /^boot/ ? "ptrace, on a real kernel" : "the emulator at the trap"
}

# emulator: "qemu-arm 7.2" of a command
function emulator(command,    name, line, version)
{
	name = command
	sub(/ .*/, "", name)
	if (name in version_of)
		return version_of[name]
	version = name
	sub(/[$][(]cache[)]/, cache, version)
	(version " --version") | getline line
	close(version " --version")
	sub(/^.*version /, "", line)
	match(line, /^[0-9]+[.][0-9]+/)
	line = substr(line, 1, RLENGTH)
	sub(/^.*\//, "", version)
	sub(/-static$/, "", version)
	return version_of[name] = version " " line
}

function add(abi, what, text)
{
	if (text == "" || (abi, what, text) in seen)
		return
	seen[abi, what, text] = 1
	ran[abi] = ran[abi] || what == "emulator" || what == "kernel"
	lines[++count] = abi "|" what "|" text
}

END {
	finish()
	for (abi in compiled)
		if (!ran[abi])
			add(abi, "emulator", "none: they compile")
	for (abi in code_calls)
		add(abi, "code", code_calls[abi] " calls, " code_beyond[abi])
	for (key in paths) {
		split(key, name, SUBSEP)
		add(name[1], "lost", name[2] ": " registers["declared", key] " /" observed_of(key))
	}
	for (abi in marshalled)
		add(abi, "marshalled", marshalled[abi] " calls, " poisoned[abi] " arguments" \
			(kernels[abi] == "" ? "" : " (Linux" kernels[abi] ")"))
	for (abi in storm)
		add(abi, "storm", storm[abi] " calls, " storm_signals[abi] " signals")
	for (abi in tried)
		add(abi, "mutants", killed[abi] " of " tried[abi])
	print "# Written by `make record` after a whole run of the tests: what each ABI was run on."
	for (i = 1; i <= count; i++)
		print lines[i] | "LC_ALL=C sort -V"
}
