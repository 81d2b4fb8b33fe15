# The storm of signals (proofs.tbl), and the mutants that show that it notices what it is for.

storm_flags := -DSTORM_TIMES=$(if $(FULL),10,1)
storm_needs := $(wildcard tests/storm/*.h tests/conformance/*.h) tests/storm/storm.mk
export TAP_SECONDS := $(if $(FULL),600,60)

# It compiles and runs some ten programs.
build/tap/storm-mutants.tap: build/sysgate-gen tests/storm/mutants.sh $(inputs) $(storm_needs) \
		$(wildcard tests/storm/*.c)
	@TAP_SECONDS=600 tests/tap.sh $@ gcc tests/storm/mutants.sh
reports += $(if $(filter x86_64,$(or $(ABI),x86_64)),build/tap/storm-mutants.tap)
