# build/bench/paths, and the same program for the other ABIs that this machine may run; where the
# compiler has no libc of theirs, bench/paths says so.
entry_objects := paths call arguments measure output loops cycles clock vsyscall
entry_sources := $(entry_objects:%=bench/entry/%.c) bench/statistics.c
entry_inputs := $(entry_sources) $(wildcard bench/entry/*.h) bench/statistics.h include/sysgate.h

bench_built += build/bench/paths
bench_suites += paths

build/bench/paths: $(entry_inputs)
	@mkdir -p $(@D)
	$(CC) $(bench_flags) -o $@ $(entry_sources)

# Debian's other libcs for x86 have no asm/ of their own: see tests/install.sh.
entry_asm := -idirafter /usr/include/x86_64-linux-gnu

build/bench/paths-i386: $(entry_inputs)
	@mkdir -p $(@D)
	$(CC) $(bench_flags) -m32 $(entry_asm) -o $@ $(entry_sources)

build/bench/paths-x32: $(entry_inputs)
	@mkdir -p $(@D)
	$(CC) $(bench_flags) -mx32 $(entry_asm) -o $@ $(entry_sources)

build/bench/paths.tbl: build/bench/paths
	@mkdir -p $(@D)
	bench/paths --table >$@.new
	mv $@.new $@
