# What starting and ending hello takes.
startup_hellos := build/bench/startup/list
bench_built += $(startup_hellos) build/bench/traced
bench_suites += startup

build/bench/traced: bench/startup/traced.c bench/commands/list.c bench/statistics.c \
		bench/commands/list.h bench/statistics.h
	@mkdir -p build/bench
	$(CC) $(bench_flags) -o $@ $(filter %.c,$^)

build/bench/startup/hello.dynamic: $(wildcard bench/corpus/*.[ch])
	@mkdir -p build/bench/startup
	$(CC) -O2 -s '-DOS_ADAPTER="with_libc.h"' -o $@ bench/corpus/hello.c

$(startup_hellos): build/bench/startup/hello.dynamic bench/startup/programs.sh include/sysgate.h \
		$(wildcard bench/corpus/* bench/minimum/*)
	+CC="$(CC)" bench/startup/programs.sh "$(MAKE)" $< >$@.new
	mv $@.new $@

build/bench/startup.tbl: bench/startup/startup.sh build/bench/commands build/bench/traced $(startup_hellos)
	CC="$(CC)" bench/startup/startup.sh build/bench/commands build/bench/traced $(startup_hellos) >$@.new
	mv $@.new $@
