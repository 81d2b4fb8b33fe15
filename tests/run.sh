#!/bin/sh
# run.sh FOLDER: runs the example programs in FOLDER on real input and shows what they print. Exits
# with 1 if one of them does not do its work.
set -eu
folder=$1
socket=$(mktemp -u "${TMPDIR:-/tmp}/sysgate-echo.XXXXXX")
trap 'rm -f "$socket" "$socket.out"' EXIT

fail() {
	echo "run.sh: $*" >&2
	exit 1
}

title() {
	printf '\n== %s\n' "$*"
}

title hello
"$folder/hello"

title "ways: the ways into the kernel, and their price"
"$folder/ways"

title "cat: LICENSE, as a file and from standard input"
"$folder/cat" LICENSE | head -n 1
"$folder/cat" - <LICENSE | cmp - LICENSE || fail "cat copied standard input wrongly"
if "$folder/cat" /nonexistent LICENSE >/dev/null; then
	fail "cat did not report a missing file"
fi

title "list: arch/"
"$folder/list" arch

title "launch: a command, and its exit status"
"$folder/launch" /bin/echo "started by launch"
status=0
"$folder/launch" /bin/sh -c 'exit 3' || status=$?
[ "$status" = 3 ] || fail "launch returned $status instead of 3"
echo "exit status $status"

title "echo-server: one client on a unix socket"
"$folder/echo-server" "$socket" 1 &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
	[ ! -S "$socket" ] || break
	sleep 0.1
done
perl -MIO::Socket::UNIX -e '
	my $socket = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die "connect: $!\n";
	print $socket "an echo\n";
	$socket->shutdown(1);
	print while <$socket>;
' "$socket" | tee "$socket.out"
wait "$server" || fail "echo-server ended with $?"
[ "$(cat "$socket.out")" = "an echo" ] || fail "echo-server did not echo"
