# What reading the header costs compilers, and what it costs to generate it.
bench_built += build/sysgate-gen
bench_suites += compile generator

build/bench/compile.tbl: bench/compile/compile.sh bench/compile/sites.awk bench/compile/calls.tbl \
		build/bench/commands build/sysgate-gen include/sysgate.h
	CC="$(CC)" bench/compile/compile.sh build/bench/commands build/sysgate-gen build/bench/compile >$@.new
	mv $@.new $@

build/bench/generator.tbl: bench/compile/generator.sh bench/compile/scale.awk \
		build/bench/commands build/sysgate-gen
	bench/compile/generator.sh build/bench/commands build/sysgate-gen build/bench/generator >$@.new
	mv $@.new $@
