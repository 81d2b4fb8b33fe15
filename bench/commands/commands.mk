# What measures commands against each other, for the suites startup, compile and generator.
bench_built += build/bench/commands

build/bench/commands: bench/commands/commands.c bench/commands/list.c bench/statistics.c \
		bench/commands/list.h bench/statistics.h
	@mkdir -p build/bench
	$(CC) $(bench_flags) -o $@ $(filter %.c,$^)
