#!/bin/sh
# mutants.sh: whether the storm notices what it is for. Each mutant is the header with a fault in the
# stubs of x86_64, or a program with one in its handlers, compiled natively, and has to fail the
# test that is named. Prints TAP; works in build/storm-mutants.
set -u

work=build/storm-mutants
flags="-std=c99 -ffreestanding -nostdlib -nostdinc -O2 -fno-pie -static -Wl,-e,_start -DSTORM_CALLS=30000"
sources="main timers ways pressing waiting"
tests=0

# mutant WHAT TEST FILE EXPRESSION: FILE, changed by sed, in a copy of all
mutant() {
	tests=$((tests + 1))
	root=$work/$tests
	rm -rf "$root"
	mkdir -p "$root"
	cp -R arch gen tables tests/storm tests/conformance "$root"
	sed -i "$4" "$root/$3"
	if cmp -s "$root/$3" "$3" || cmp -s "$root/$3" "tests/$3"; then
		echo "not ok $tests - $1: nothing was changed"
		return
	fi
	# The files include ../conformance, and the conformance program's the header.
	(
		build/sysgate-gen --root "$root" --abi x86_64 --output "$root/sysgate.h" || exit
		cd "$root" || exit
		# shellcheck disable=SC2086,SC2046 # lists
		gcc -m64 $flags -I. -o program $(printf 'storm/%s.c ' $sources) \
			conformance/tap.c conformance/support.c conformance/paths.c
	) >"$root/log" 2>&1
	"$root/program" >"$root/tap" 2>&1
	[ $? -lt 128 ] || echo "not ok - killed by a signal" >>"$root/tap"
	failing=$(grep "^not ok .*$2" "$root/tap" | sed 's/^not ok [0-9 ]*- //;q')
	if [ -n "$failing" ]; then
		echo "ok $tests - $1: fails \"$failing\""
	else
		echo "not ok $tests - $1: does not fail \"$2\""
		sed 's/^/# /' "$root/log" "$root/tap"
	fi
}

# A changed register may also be a pointer.
changed="\\(no register changes\\|both processes end\\|killed\\)"
# Those of the line `clobbers`, and of that which tells the trashing header how to overwrite them.
clobbers='/^path syscall/,/^path int80/s/rcx r11'
trap='/^path int80/,/^	end/s/^\t\t{int.*/&\n\t\t'

mutant "rcx is not declared lost" "$changed" arch/x86_64.arch "$clobbers/r11/"
mutant "r11 is not declared lost" "$changed" arch/x86_64.arch "$clobbers/rcx/"
mutant "a stub changes a register" "$changed" arch/x86_64.arch \
	"$trap{incl %%r15d|inc r15d}/"
mutant "an interrupted call seems to succeed" "nothing .* lost or doubled" arch/x86_64.arch \
	"$trap{cmp \$-4, %%eax|cmp eax, -4}\n\t\tjne 0f\n\t\t{xor %%eax, %%eax|xor eax, eax}\n\t\t0:/"
mutant "a call of one byte is made twice" "nothing .* lost or doubled" arch/x86_64.arch \
	"$trap{cmp \$1, %%eax|cmp eax, 1}\n\t\tjne 0f\n\t\t{mov \$4, %%eax|mov eax, 4}\n\t\tint \$0x80\n\t\t0:/"
mutant "one error is another" "every result is right" arch/x86_64.arch \
	"$trap{cmp \$-9, %%eax|cmp eax, -9}\n\t\tjne 0f\n\t\t{decl %%eax|dec eax}\n\t\t0:/"
mutant "SA_RESTART the other way round" "only without SA_RESTART" storm/timers.c \
	's/restart ? SYS_SA_RESTART/!restart ? SYS_SA_RESTART/'
mutant "a handler that changes a register" "$changed" storm/timers.c \
	"s/^void set_handlers/static void alter(int number, void *information, unsigned long *context)\n{\n\t\
(void)information;\n\thandle(number);\n\tcontext[12] ^= 1;\n}\n\n&/
	s/&action, handle,/\&action, (void (*)(int))(void *)alter,/"
# Where ebp is free, gcc 12 has nothing in it.
flags="$flags -fno-omit-frame-pointer"
mutant "a stub does not restore its frame pointer" "$changed" \
	arch/x86_64.arch '/^	trap 6/,/^	end/{/int 0x80/{n;d}}'
echo "1..$tests"
