# Static checks, and the sanitizers on this machine. Included by tests/check.mk, behind its native part.
#
# Each file has a result of its own, so that what did not change is not looked at again. clang's analyzer
# takes ten times what the other checks of clang-tidy take: it looks at the generator and the header, and
# with FULL=1 at the tests.
static_sources := $(wildcard gen/*.c tests/*.c $(patsubst %,tests/%/*.c,evaluate marshal conformance \
	programs native names static) $(addprefix bench/,*.c $(addsuffix /*.c,commands entry size startup) \
	instructions/step.c))
static_headers := $(wildcard gen/*.h tests/*.h tests/*/*.h bench/*.h bench/*/*.h) include/sysgate.h
static_tools := $(addprefix tests/static/,look.sh join.awk static.mk)
# As they are compiled; an empty value is that of files which define these macros on their own.
static_gen := -std=c99 -D_POSIX_C_SOURCE=200809L
static_tests := -std=c11 -D_GNU_SOURCE= -Iinclude -Itests/evaluate -Itests/marshal -DSYSGATE_WITH_ALL=
static_marshal := $(static_tests) -DSYSGATE_MEMORY=
static_header := -std=c11 -ffreestanding -fPIE -Iinclude
static_bench := -std=c99 -D_GNU_SOURCE -Iinclude -Ibench
static_flags = $(static_$(if $(filter gen/%,$1),gen,$(if $(filter tests/static/header.c,$1),header,$(if \
	$(filter tests/marshal/%,$1),marshal,$(if $(filter bench/%,$1),bench,tests)))))

static_depth := clang-tidy$(if $(FULL),-full)
static_tidy = --quiet --header-filter=sysgate $(if $(FULL)$(filter gen/% tests/static/%,$1),, \
	--checks=-clang-analyzer-*)
# -O0: of what it optimizes away gcc finds nothing. That an asm writes memory it forgets now and then, and
# takes what the kernel wrote for uninitialised; it does not see that cr_assert ends a test; and tests
# leave memory to the end of their process.
static_gcc = -O0 -fanalyzer $(if $(filter gen/%,$1),,$(addprefix -Wno-analyzer-, \
	use-of-uninitialized-value possible-null-argument possible-null-dereference malloc-leak))

build/static/$(static_depth)/%.result: % $(static_headers) $(static_tools) tests/static/tidy.sh .clang-tidy
	@tests/static/look.sh $@ 'clang-tidy: $<' tests/static/tidy.sh $(call static_tidy,$<) $< \
		-- $(call static_flags,$<)

build/static/gcc/%.result: % $(static_headers) $(static_tools)
	@tests/static/look.sh $@ 'gcc -fanalyzer: $<' gcc $(call static_gcc,$<) \
		$(call static_flags,$<) -c -o /dev/null $<

build/static/gcc/i386/tests/static/header.c.result: tests/static/header.c $(static_headers) $(static_tools)
	@tests/static/look.sh $@ 'gcc -fanalyzer -m32: $<' gcc -m32 $(call static_gcc,$<) \
		$(call static_flags,$<) -c -o /dev/null $<

build/static/cppcheck/all.result: $(static_sources) $(static_headers) $(static_tools) \
		tests/static/cppcheck.txt
	@tests/static/look.sh $@ 'cppcheck: gen, tests and bench' cppcheck -q --std=c99 --template=gcc \
		--error-exitcode=1 --enable=warning,style,performance,portability \
		--include=tests/static/criterion.h \
		--suppressions-list=tests/static/cppcheck.txt gen tests bench

static_results_clang-tidy := $(static_sources:%=build/static/$(static_depth)/%.result)
static_results_gcc := $(filter-out %/msan.c.result,$(static_sources:%=build/static/gcc/%.result)) \
	build/static/gcc/i386/tests/static/header.c.result
static_results_cppcheck := build/static/cppcheck/all.result

# static_rule TOOL
define static_rule
build/tap/static.$1.tap: $$(static_results_$1)
	@mkdir -p build/tap
	@awk -f tests/static/join.awk $$^ >$$@
endef
$(foreach tool,clang-tidy gcc cppcheck,$(eval $(call static_rule,$(tool))))

# The native suite, the generator and the table reader with sanitizers; a finding ends a program.
sanitize := -g -O1 -fno-omit-frame-pointer -fsanitize=undefined,address -fno-sanitize-recover=all
sanitized := x86_64.gcc x86_64.clang i386.gcc i386.clang

# sanitized_rule ABI COMPILER
define sanitized_rule
build/static/native.$1.$2: $$(native_needs)
	@tests/build.sh $$@ $$(native_$2) $$(native_$1) $$(sanitize) $$(native) tests/native/*.c

build/tap/static.native.$1.$2.tap: build/static/native.$1.$2
	@tests/tap.sh $$@ $$< $$<
endef
$(foreach build,$(sanitized),$(eval $(call sanitized_rule,$(basename $(build)),$(patsubst \
	.%,%,$(suffix $(build))))))

static_parts = $(patsubst %,gen/%.c,$1)

build/static/sysgate-gen: $(call static_parts,$(generator)) $(wildcard gen/*.h)
	@tests/build.sh $@ gcc $(HOST_CFLAGS) $(sanitize) $(filter %.c,$^)

build/static/sysgate-tables: $(call static_parts,$(reader)) $(wildcard gen/*.h)
	@tests/build.sh $@ gcc $(HOST_CFLAGS) $(sanitize) $(filter %.c,$^)

build/tap/static.generator.tap: build/static/sysgate-gen build/static/sysgate-tables build/suites \
		tests/static/generator.sh $(inputs)
	@TAP_SECONDS=300 tests/tap.sh $@ 'build/static/sysgate-gen build/static/sysgate-tables build/suites' \
		tests/static/generator.sh build/static build/suites

# What MemorySanitizer knows of calls, which README.md says.
build/static/msan.%: tests/static/msan.c include/sysgate.h
	@tests/build.sh $@ $(clang) -$* -g -std=c11 -fsanitize=memory -Iinclude $(warnings) $<

build/tap/static.msan.%.tap: build/static/msan.%
	@tests/tap.sh $@ $< $<

static_reports := $(patsubst %,build/tap/static.%.tap,clang-tidy gcc cppcheck generator msan.O0 msan.O2 \
	$(sanitized:%=native.%))
static_reports := $(if $(ABI),,$(static_reports))
reports += $(static_reports)
reports: $(static_reports)
