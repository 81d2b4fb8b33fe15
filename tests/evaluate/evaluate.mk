# Evaluation (tests/evaluate): what the marshalling program puts into registers before the trap,
# where nothing runs it. Included by tests/check.mk, behind its marshalling part.
evaluate_sources := $(wildcard tests/evaluate/*.[ch])
evaluate_needs := tests/marshal/program.h tests/marshal/watch.h $(needs)

evaluate_rules := build/evaluate$(chosen).mk

ifneq ($(filter reports,$(MAKECMDGOALS)),)
include $(evaluate_rules)
endif

reports += $(evaluated)
reports: $(evaluated)

$(evaluate_rules): tests/matrix.tbl tests/evaluate/rules.awk
	@mkdir -p build
	@awk -v abi='$(ABI)' -f tests/evaluate/rules.awk tests/matrix.tbl >$@.new
	@mv $@.new $@

# The samples without the functions, which are an ABI's own, for this machine.
build/evaluate/%.samples.c: build/marshal/%.c
	@mkdir -p build/evaluate
	@sed -e '/^static void call_/,/^}/d' -e 's/", call_[a-z0-9_]*, /", 0, /' $< >$@

build/evaluate/evaluate.%: build/evaluate/%.samples.c $(evaluate_sources) $(evaluate_needs)
	@$(CC) -std=c99 -D_GNU_SOURCE $(warnings) -O2 -Itests/evaluate -Itests/marshal -Iinclude \
		-o $@ $(filter %.c,$(evaluate_sources)) $<
