# Suite `size`: the programs of bench/corpus, built each way, by each compiler, at -O2 and -Os, for each ABI
# that has a compiler; see size.awk for what is written:
#	result | size | .text COMPILER -LEVEL ABI | WAY      bytes, geometric mean of the programs
#	result | size | file COMPILER -LEVEL ABI | WAY       of the whole files
#	result | size | PROGRAM .text ... or PROGRAM file ...   of each
#	ratio | size | .text COMPILER -LEVEL ABI | sysgate | WAY   of the geometric means of .text
# .text and not .rodata: what a program prints is the same each way. A ratio has all five programs.
# Files: build/bench/corpus/PROGRAM.WAY.ABI.COMPILER.LEVEL; where a program cannot be built, .log says why.

# README.md's flags for the smallest program, and for each way what of them is not its own business.
corpus_flags := -std=gnu99 -fno-pie -static -nostdlib -fno-asynchronous-unwind-tables -fno-stack-protector \
	-fno-ident -s -Wl,--build-id=none -Wl,-z,noseparate-code -Wl,-z,norelro -w
corpus_freestanding := -ffreestanding -Wl,-e,_start
corpus_abis := $(if $(BENCH_QUICK),x86_64 i386 aarch64)
corpus_rules := build/bench/corpus$(if $(BENCH_QUICK),.quick).mk

bench_built += build/bench/corpus/built build/bench/sections
bench_suites += size

# Thousands of rules, read only by the make that needs them.
ifneq ($(filter build/bench/%,$(MAKECMDGOALS)),)
include $(corpus_rules)
endif

$(corpus_rules): bench/size/rules.sh bench/peers/peers.tbl bench/peers/peers.awk bench/peers/flags.sh \
		tests/matrix.tbl tests/builds.awk $(wildcard $(cache)/peers/wanted)
	@mkdir -p build/bench
	@bench/size/rules.sh $(corpus_abis) >$@.new
	@mv $@.new $@

build/bench/corpus/built: $(corpus_files)
	@mkdir -p $(@D)
	@touch $@

build/bench/sections: bench/size/sections.c
	@mkdir -p $(@D)
	$(CC) $(bench_flags) -o $@ $<

# The list of files is longer than an argument may be. make writes both files before it runs a line.
build/bench/size.tbl: build/bench/corpus/built build/bench/sections bench/size/size.awk
	@: $(file >$@.files,$(corpus_files)) $(file >$@.skips,$(corpus_skips))
	tr ' ' '\n' <$@.files | xargs build/bench/sections | awk -v wanted=$@.files -f bench/size/size.awk >$@.new
	@sed '/^$$/d' $@.skips >>$@.new
	@rm $@.files $@.skips
	@mv $@.new $@
