# Mutants (tests/mutants): headers that lack one declaration of what a trap changes. Included by
# tests/check.mk.
mutants_needs := build/sysgate-gen $(inputs) $(wildcard tests/mutants/*)
mutants_rules := build/mutants$(chosen).mk
mutants_freestanding := $(filter-out -Iinclude,$(freestanding)) -Itests/mutants
mutants_tables := tests/matrix.tbl tests/mutants/builds.tbl

ifneq ($(filter reports mutants,$(MAKECMDGOALS)),)
include $(mutants_rules)
endif

# Some ABIs alone need not have so many killed.
mutants += $(if $(ABI),,build/tap/mutants.tap)
reports += $(mutants)
reports: $(mutants)

.PHONY: mutants
mutants: $(mutants)

$(mutants_rules): $(mutants_tables) tests/builds.awk tests/mutants/rules.awk
	@mkdir -p build
	@awk -v abi='$(ABI)' -f tests/builds.awk $(mutants_tables) | \
		awk -f tests/mutants/rules.awk >$@.new
	@mv $@.new $@

$(filter-out build/tap/mutants.tap,$(mutants)): build/tap/mutants.%.tap: build/mutants/%.builds $(mutants_needs)
	@TAP_SECONDS=1500 tests/tap.sh $@ '' tests/mutants/kill.sh $* $< tests/mutants/mutants.tbl

# Of all ABIs together at least 95 % have to be killed.
build/tap/mutants.tap: $(filter-out build/tap/mutants.tap,$(mutants)) tests/mutants/sum.awk
	@tests/tap.sh $@ '' awk -f tests/mutants/sum.awk $(filter %.tap,$^)
