# Suite `instructions`: how many instructions a typed call executes, from the first of a function that makes
# it to its return, and how many the same call by bench/minimum. Numbers are exact: each program is run an
# instruction at a time, by ptrace or by its emulator. What nothing here runs is disassembled, and is counted
# if it is straight-line code. build/bench/instructions.tbl has
#	result | instructions | COMPILER LEVEL ABI | ARGUMENTS CALL WAY | instructions | NUMBER | - | -
# for each pair of WAY, sysgate and minimum, and of all pairs' sums
#	ratio | instructions | COMPILER LEVEL ABI | sysgate | minimum | RATIO | - | -
# and a note for each pair that is not equal. Calls of seven arguments are mips o32's alone. Of hexagon's
# instructions those in one packet, which it executes together, count as one. A call fails as it does on the
# emulator, but getppid, so that on ABIs with an error flag the sign is mended.

instructions := build/bench/instructions
instructions_sources := $(wildcard bench/instructions/calls_*.c) bench/instructions/driver.c
instructions_needs := $(instructions_sources) bench/instructions/calls.h $(wildcard bench/minimum/*.h) \
	tests/build.sh
instructions_tools := $(addprefix bench/instructions/,count.sh count.awk straight.awk straight.tbl results.awk) \
	$(instructions)/step
# In ELFv1 a function's symbol is not its code's; that of ELFv2 is powerpc64_le.
instructions_without := powerpc64_be powerpc64_be_elfv2

# Some fifty programs: read only by the make that needs them.
ifneq ($(filter bench build/bench/%,$(MAKECMDGOALS)),)
include $(instructions)/rules.mk
endif

$(instructions)/rules.mk: bench/instructions/rules.awk tests/builds.awk tests/matrix.tbl
	@mkdir -p $(@D)
	@awk -f tests/builds.awk tests/matrix.tbl | \
		awk -v without="$(instructions_without)" -f bench/instructions/rules.awk tests/matrix.tbl - >$@.new
	@mv $@.new $@

$(instructions)/%/sysgate.h: build/sysgate-gen $(inputs)
	@mkdir -p $(@D)
	@build/sysgate-gen --abi $* --output $@

$(instructions)/step: bench/instructions/step.c
	@mkdir -p $(@D)
	$(CC) $(bench_flags) -o $@ $<

ifdef BENCH_QUICK
instructions_counts := $(filter %.gcc.O2.count,$(instructions_counts))
endif
bench_built += $(instructions_counts)
bench_suites += instructions

# Counts that were skipped look old: always made anew.
.PHONY: build/bench/instructions.tbl
build/bench/instructions.tbl: $(instructions_counts)
	@{ cat $^; for abi in $(instructions_uncompiled); do \
		echo "skip | instructions | $$abi | no compiler of Debian's knows it"; done; } >$@.new
	@mv $@.new $@
