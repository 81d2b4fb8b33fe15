# `make check`: fetches what it needs, builds the matrix (matrix.tbl), runs it, and has Criterion judge
# the reports and run its own suites; `make check ABI="NAME..."` does so for some ABIs. A test is either
# a Criterion suite, tests/suite_NAME.c, or anything that writes a report in TAP: write its rule, and
# add its build/tap/NAME.tap to `reports` before this file is included.

cache := $(or $(SYSGATE_CACHE),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/sysgate)
clang := clang-19 -fuse-ld=lld
# Chosen ABIs have lists and rules of their own.
chosen := $(if $(ABI),.$(subst $() ,+,$(strip $(ABI))))

warnings := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Werror
# GNU ld's own name for the entry point is __start on mips.
freestanding := -std=c99 -ffreestanding -nostdlib -nostdinc -Iinclude -Wl,-e,_start $(warnings)
# A header that overwrites what a trap may change: found before that of -Iinclude.
trash := -iquote build/trash
# One unit but for those that set a mode of the header: 600 builds read it three times, not thirty.
conformance_modes := tests/conformance/errno.c tests/conformance/entry.c
conformance_parts := $(filter-out $(conformance_modes),$(wildcard tests/conformance/*.c))
conformance := build/conformance.c $(conformance_modes)
programs := $(basename $(notdir $(wildcard tests/programs/*.c)))
needs := include/sysgate.h build/trash/sysgate.h $(wildcard tests/conformance/*.h) tests/build.sh tests/matrix.tbl tests/check.mk
# All of tests/*.c but these tools belongs to the Criterion suites; one looks at the benchmarks' statistics.
tools := init initramfs nodiff run_programs
suites := $(filter-out $(tools:%=tests/%.c),$(wildcard tests/*.c)) bench/statistics.c

include tests/vector/vector.mk
include tests/storm/storm.mk

# The matrix has thousands of rules: they are read only by the make that needs them.
matrix_rules := build/matrix$(chosen).mk
proof_rules := build/proofs$(chosen).mk
ifneq ($(filter reports boots,$(MAKECMDGOALS)),)
include $(matrix_rules)
include $(proof_rules)
endif
include tests/kernels.mk

.PHONY: check reports record readme proof

# In CI a missing tool fails here; elsewhere the tests that need it are skipped and counted. Much of a
# test is waiting, for a timer or an emulator's console: more run than there are processors.
check:
	tests/install.sh || [ "$$CI" != true ]
	tests/fetch.sh || [ "$$CI" != true ]
	$(MAKE) kernels ABI="$(ABI)" || [ "$$CI" != true ]
	$(if $(ABI),,$(MAKE) verify)
	$(MAKE) $(if $(filter -j%,$(MAKEFLAGS)),,-j$$(($$(nproc) * 2))) all reports ABI="$(ABI)"
	@{ SYSGATE_ABI="$(ABI)" LC_ALL=C LD_LIBRARY_PATH=build/lib build/suites -j$$(nproc) \
		$(if $(ABI),--filter '@(tap|code|numbers|layout|prototypes|refusals)/*'); \
		echo $$? >build/suites.status; } 2>&1 | tee build/suites.log
	@exit $$(cat build/suites.status)

# After a whole run: README.md's table is made of what the run has shown.
record:
	awk -v cache=$(cache) -f tests/record.awk build/builds build/suites.log \
		$$(sed 's,.*,build/tap/&.tap,' build/tap/expected) >tests/record.tbl.new
	mv tests/record.tbl.new tests/record.tbl
	$(MAKE) readme

# The table of what is proven, of the last whole run; FULL=1 makes a fuller run first, from the beginning.
proof:
	$(if $(FULL),$(MAKE) clean)
	[ -z "$(FULL)" ] && [ -e build/suites.log ] || $(MAKE) check
	$(MAKE) record
	@awk '/^<!-- begin proof -->$$/ { shown = 1; next } /^<!-- end/ { shown = 0 } shown' README.md

readme: build/sysgate-gen
	build/sysgate-gen --describe >build/describe
	awk -f tests/readme.awk build/describe tests/record.tbl README.md >build/README.md
	cp build/README.md README.md

reports: build/suites build/lib/made build/tap/expected $(reports) $(boots)

build/builds: tests/matrix.tbl tests/builds.awk
	@mkdir -p build
	@awk -v full='$(FULL)' -f tests/builds.awk tests/matrix.tbl >$@.new
	@mv $@.new $@

ifneq ($(chosen),)
build/builds$(chosen): tests/matrix.tbl tests/builds.awk
	@mkdir -p build
	@awk -v abi='$(ABI)' -v full='$(FULL)' -f tests/builds.awk tests/matrix.tbl >$@.new
	@mv $@.new $@
endif

$(matrix_rules): build/builds$(chosen) tests/matrix.awk
	@awk -f tests/matrix.awk $< >$@.new
	@mv $@.new $@

build/proofs: build/builds tests/proofs.tbl tests/proofs.awk tests/matches.awk
	@awk -v full='$(FULL)' -f tests/matches.awk -f tests/proofs.awk build/builds tests/proofs.tbl >$@.new
	@mv $@.new $@

$(proof_rules): build/proofs tests/proof_rules.awk
	@awk -v abi='$(ABI)' -f tests/proof_rules.awk $< >$@.new
	@mv $@.new $@

.PHONY: build/tap/expected
build/tap/expected:
	@mkdir -p build/tap
	@printf '%s\n' $(patsubst build/tap/%.tap,%,$(reports) $(booted)) >$@

$(reports): tests/tap.sh

build/conformance.c: $(conformance_parts) tests/check.mk
	@mkdir -p build
	@{ printf '#define %s\n' SYSGATE_MEMORY SYSGATE_WITH_ALL; \
		printf '#include "../%s"\n' $(conformance_parts); } >$@.new
	@mv $@.new $@

build/initramfs: tests/initramfs.c
	@mkdir -p build
	$(CC) -std=c99 $(warnings) -O2 -o $@ $<

build/trash/sysgate.h: build/sysgate-gen $(inputs)
	@mkdir -p build/trash
	@build/sysgate-gen --trash --output $@

build/run-programs: tests/run_programs.c tests/wait_child.h include/sysgate.h
	@mkdir -p build
	$(CC) $(freestanding) -Os -static -o $@ $<

build/suites: $(suites) $(wildcard tests/*.h) bench/statistics.h tests/check.mk
	@mkdir -p build
	$(CC) -std=c11 $(warnings) -D_GNU_SOURCE -O1 -o $@ $(suites) $$(pkg-config --cflags --libs criterion)

build/lib/made: tests/nodiff.c build/suites
	@mkdir -p build/lib
	name=$$(ldd build/suites | awk '$$1 ~ /^libgit2/ { print $$1 }'); \
		[ -z "$$name" ] || $(CC) -shared -fPIC -Wl,-soname,"$$name" -o "build/lib/$$name" $<
	@touch $@

# Marshalling (tests/marshal): what arrives at the trap of every typed call. One unit but for those that set
# a mode of the header or are generated.
marshal_parts := $(patsubst %,tests/marshal/%.c,program print raw known by_kernel stop)
marshal_sources := tests/marshal/by_debugger.c build/marshal/program.c
marshal_headers := $(patsubst %,tests/marshal/%.h,program stop watch)
hosted := -std=c99 -ffreestanding -Iinclude $(warnings)

marshal_rules := build/marshal$(chosen).mk
marshal_inputs := build/proofs build/builds
ifneq ($(filter reports,$(MAKECMDGOALS)),)
include $(marshal_rules)
endif

reports += $(marshal)
reports: $(marshal)

$(marshal_rules): $(marshal_inputs) tests/marshal/rules.awk
	@awk -v abi='$(ABI)' -f tests/marshal/rules.awk $(marshal_inputs) >$@.new
	@mv $@.new $@

build/marshal/%.c: build/sysgate-gen $(inputs)
	@mkdir -p build/marshal
	@build/sysgate-gen --marshal $* >$@.new
	@mv $@.new $@

build/marshal/program.c: $(marshal_parts) tests/check.mk
	@mkdir -p build/marshal
	@{ printf '#define %s\n' SYSGATE_MEMORY SYSGATE_WITH_SANDBOX SYSGATE_WITH_TRACE; \
		printf '#include "../../%s"\n' $(marshal_parts); } >$@.new
	@mv $@.new $@

build/marshal/debug: $(patsubst %,tests/marshal/%,debug.c image.c stub.c traps.c debug.h watch.h)
	@mkdir -p build/marshal
	$(CC) -std=c99 $(warnings) -O2 -o $@ $(filter %.c,$^)

# The register survey (tests/survey), in one unit but for what is generated.
survey_parts := $(patsubst %,tests/survey/%.c,fill record calls waiting children main) tests/conformance/support.c
survey_defines := SYSGATE_MEMORY SYSGATE_WITH_SANDBOX SYSGATE_WITH_TRACE $(if $(FULL),SURVEY_FULL)

build/survey/%.c: build/sysgate-gen $(inputs)
	@mkdir -p build/survey
	@build/sysgate-gen --survey $* >$@.new
	@mv $@.new $@

build/survey/program.c: $(survey_parts) tests/check.mk
	@mkdir -p build/survey
	@{ printf '#define %s\n' $(survey_defines); printf '#include "../../%s"\n' $(survey_parts); } >$@.new
	@mv $@.new $@

include tests/evaluate/evaluate.mk
include tests/mutants/mutants.mk
include tests/fuzz/fuzz.mk

# The native suite (tests/native): the header inside a process of libc's, as C and as C++, with its
# calls on the path that the report's name ends with; of two variants with the trashing header. -idirafter: see
# install.sh.
native_needs := $(wildcard tests/native/*.[ch]) $(needs)
native := -D_GNU_SOURCE -pthread -Iinclude -idirafter /usr/include/x86_64-linux-gnu $(warnings)
native_gcc := gcc -std=c11 -x c
native_g++ := g++ -std=c++17 -x c++
native_clang := $(clang) -std=c11 -x c
native_clang++ := $(clang:clang-%=clang++-%) -std=c++17 -x c++
native_x86_64 := -m64
native_i386 := -m32
native_O0 := -O0 -fno-pie -no-pie
native_O2 := -O2 -fno-pie -no-pie -fomit-frame-pointer
native_Os := -Os -fPIE -pie
native_O0-pie := $(trash) -O0 -fPIE -pie -fomit-frame-pointer
native_O2-frame := $(trash) -O2 -fPIE -pie -fno-omit-frame-pointer
native_vsyscall := -DSYSGATE_I386_VSYSCALL
native_gs := -DSYSGATE_I386_GS
native_languages := gcc.c11 g++.c++17 clang.c11 clang++.c++17
native_variants := O0 O2 Os O0-pie O2-frame
native_builds := $(foreach language,$(native_languages),$(foreach variant,$(native_variants), \
	x86_64.$(language).$(variant) i386.$(language).$(variant)))
native_builds += $(foreach language,$(native_languages),$(foreach variant,Os O0-pie O2-frame, \
	i386.$(language).$(variant).vsyscall i386.$(language).$(variant).gs))
native_builds := $(if $(ABI),$(filter $(ABI:%=%.%),$(native_builds)),$(native_builds))

# native_rule BUILD ABI COMPILER VARIANT PATH
define native_rule
build/native/$1: $$(native_needs)
	@tests/build.sh $$@ $$(native_$3) $$(native_$2) $$(native_$4) $(if $5,$$(native_$5)) $$(native) \
		tests/native/*.c
endef
native_word = $(word $2,$(subst ., ,$1))
$(foreach build,$(native_builds),$(eval $(call native_rule,$(build),$(call \
	native_word,$(build),1),$(call native_word,$(build),2),$(call \
	native_word,$(build),4),$(call native_word,$(build),5))))

native_reports := $(native_builds:%=build/tap/native.%.tap)
$(native_reports): build/tap/native.%.tap: build/native/%
	@tests/tap.sh $@ $< $<
reports += $(native_reports)
reports: $(native_reports)

include tests/static/static.mk

# What the suites run themselves.
reports: build/sysgate-gen build/sysgate-tables build/programs/hello
