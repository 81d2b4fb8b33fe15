# Fuzzing (tests/fuzz): the programs of gen/ on hostile tables and kernel sources, what the header reads
# on hostile memory, by libFuzzer under AddressSanitizer and UBSan. Included by tests/check.mk.
#
#	make fuzz TIME=600		that many seconds for each target; FUZZ="calls names" for some
#
# Inputs that found something are kept in tests/fuzz/corpus/TARGET, one that finds something now is
# left in build/fuzz/findings/TARGET: build/fuzz/TARGET FILE runs it again.
fuzz_tables := arch calls bindings numbers constants types definitions lists options
fuzz_kernel := kernel_c kernel_assembly kernel_table kernel_tree
fuzz_images := auxv messages names relocate memory
fuzz_targets := $(fuzz_tables) $(fuzz_kernel) $(fuzz_images)
TIME ?= 600
FUZZ ?= $(fuzz_targets)

# How often each runs in `make check`: about three seconds.
fuzz_runs = $(if $(filter $*,$(fuzz_images)),20000,$(if $(filter $*,$(fuzz_kernel)),3000,1000))

fuzz_clang := clang-19 -g -O1 -std=gnu11 -D_GNU_SOURCE $(filter -W%,$(warnings)) \
	-fsanitize=address,undefined -fno-sanitize-recover=undefined
# Comparisons are not traced: that costs a third, and the dictionaries tell as much.
fuzz_compile := $(fuzz_clang) -fPIE -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp -c
fuzz_link := $(fuzz_clang) -fsanitize=fuzzer
fuzz_headers := $(wildcard tests/fuzz/*.h gen/*.h)

fuzz_programs := $(sort $(filter-out text,$(generator) $(reader)))
fuzz_generator := $(fuzz_programs:%=build/fuzz/gen/%.o) \
	$(patsubst %,build/fuzz/%.o,text memory files program generator archive header mutate finding)
fuzz_image := $(patsubst %,build/fuzz/%.o,image image_auxv image_names image_relocate image_memory \
	memory_functions relocate_rela relocate_rel relocate_mips finding)

build/fuzz/gen/main.o: fuzz_main := -Dmain=generator_main
build/fuzz/gen/tables.o: fuzz_main := -Dmain=tables_main
build/fuzz/gen/%.o: gen/%.c $(fuzz_headers)
	@tests/build.sh $@ $(fuzz_compile) -include tests/fuzz/replace.h $(fuzz_main) $<

build/fuzz/text.o: fuzz_main := -include tests/fuzz/replace.h
build/fuzz/text.o: gen/text.c
build/fuzz/image_auxv.o build/fuzz/image_names.o build/fuzz/memory_functions.o: include/sysgate.h
build/fuzz/%.o: tests/fuzz/%.c $(fuzz_headers)
	@tests/build.sh $@ $(fuzz_compile) $(fuzz_main) $<

# The relocation types of x86_64, sparc and mips, as they are told from others by their number alone.
build/fuzz/relocate_rela.o: fuzz_form := RELA=8
build/fuzz/relocate_rel.o: fuzz_form := REL=22
build/fuzz/relocate_mips.o: fuzz_form := MIPS=3
build/fuzz/relocate_%.o: tests/fuzz/relocate_form.c gen/parts/elf.h gen/parts/relocate.h $(fuzz_headers)
	@tests/build.sh $@ $(fuzz_compile) -DFORM=$* -DSYSGATE_RELOCATION_$(fuzz_form) $<

build/fuzz/generator: $(fuzz_generator)
build/fuzz/image: $(fuzz_image)
build/fuzz/generator build/fuzz/image:
	@tests/build.sh $@ $(fuzz_link) $^
	@! grep -s 'cannot find.*libclang_rt\|no such file.*libclang_rt' $@.log >/dev/null || \
		echo 'missing: libclang-rt-19-dev' >$@.log

build/fuzz/root/.made: build/sysgate-gen $(inputs) $(wildcard tests/made-up/*) \
		tests/fuzz/root.sh tests/fuzz/seeds.sh
	@tests/fuzz/root.sh build/sysgate-gen build/fuzz/root build/fuzz/kernel
	@tests/fuzz/seeds.sh build/fuzz/root build/fuzz/kernel build/fuzz/seeds
	@touch $@

fuzz_reports := $(if $(ABI),,$(fuzz_targets:%=build/tap/fuzz.%.tap))
fuzz_needs := build/fuzz/generator build/fuzz/image build/fuzz/root/.made
fuzz_inputs := $(wildcard tests/fuzz/corpus/*/* tests/fuzz/*.dict)
$(fuzz_reports): build/tap/fuzz.%.tap: $(fuzz_needs) tests/fuzz/fuzz.sh $(fuzz_inputs)
	@tests/tap.sh $@ $(if $(filter $*,$(fuzz_images)),build/fuzz/image,build/fuzz/generator) \
		tests/fuzz/fuzz.sh $* -runs=$(fuzz_runs) -seed=1
reports += $(fuzz_reports)
reports: $(fuzz_reports)

.PHONY: fuzz $(FUZZ:%=fuzz.%)
fuzz: $(FUZZ:%=fuzz.%)
$(FUZZ:%=fuzz.%): fuzz.%: $(fuzz_needs)
	@tests/fuzz/fuzz.sh $* -max_total_time=$(TIME)
