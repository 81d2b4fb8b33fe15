# awk -v dialect=sysgate|libc|minimum -v sites=N -v headers="NAME..." -f sites.awk calls.tbl
# Writes C with so many sites of the table's calls, ten in a function, each beginning with another call
# and each result looked at. headers are what it includes; "x.h" or <x.h>.
function fail(message) {
	printf "%s:%d: %s\n", FILENAME, FNR, message >"/dev/stderr"
	failed = 1
	exit 1
}

BEGIN { FS = " *\\| *" }
/^#/ || /^[ \t]*$/ { next }
NF != 3 { fail("expected 'SYSGATE | LIBC | BY HAND'") }
{ call[count++] = dialect == "sysgate" ? $1 : dialect == "libc" ? $2 : $3 }

END {
	if (failed)
		exit 1
	if (count == 0)
		fail("holds no call")
	split(headers, header, " ")
	for (i = 1; i in header; i++)
		printf "#include %s\n", header[i]
	for (site = 0; site < sites; site++) {
		if (site % 10 == 0)
			printf "\nint work_%d(int fd, char *buffer, unsigned long size, const char *path, " \
				"int flags, unsigned int mode);\n" \
				"int work_%d(int fd, char *buffer, unsigned long size, const char *path, " \
				"int flags, unsigned int mode)\n{\n", site, site
		printf "\tif (%s < 0)\n\t\treturn %d;\n", call[(site + int(site / 10)) % count], site
		if (site % 10 == 9 || site == sites - 1)
			print "\treturn 0;\n}"
	}
}
