# The commands are README.md's: make run, make check; `make verify` is the quick one for the
# working day, `make header` writes include/sysgate.h, `make tables KERNEL=<tree>` the tables.

CFLAGS ?= -O2
HOST_CFLAGS := -std=c99 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef

generator := main text words read_arch read_registers check_arch check_c read_numbers read_calls \
	read_bindings read_groups read_subjects read_constants claims resolve condition destroy emit_abis \
	emit_numbers emit_stubs emit_trash emit_calls emit_constants emit_subjects emit_parts \
	emit_marshal emit_survey arguments \
	emit_names emit_names_calls emit_names_all
reader := tables text $(patsubst gen/%.c,%,$(wildcard gen/kernel_*.c))
inputs := $(wildcard arch/*.arch tables/*.tbl tables/kernel tables/*/* gen/parts/*)
programs := hello cat list launch echo-server ways

# Freestanding, without anything a program does not need: README.md explains each.
program_flags := -O2 -ffreestanding -nostdlib -static -fno-pie -no-pie -fno-asynchronous-unwind-tables \
	-fno-stack-protector -fcf-protection=none -fno-ident -Iinclude -s -Wl,--build-id=none \
	-Wl,-z,noseparate-code -Wl,-z,norelro -Wl,-e,_start

.PHONY: all header run verify format tables cost clean

all: build/sysgate-gen build/sysgate-tables

build/gen/%.o: gen/%.c $(wildcard gen/*.h)
	@mkdir -p build/gen
	$(CC) $(HOST_CFLAGS) $(CFLAGS) -c -o $@ $<

build/sysgate-gen: $(generator:%=build/gen/%.o)
	$(CC) $(CFLAGS) -o $@ $^

build/sysgate-tables: $(reader:%=build/gen/%.o)
	$(CC) $(CFLAGS) -o $@ $^

header: build/sysgate-gen
	build/sysgate-gen --output include/sysgate.h

tables: build/sysgate-tables
	@[ -n "$(KERNEL)" ] || { echo "usage: make tables KERNEL=<a Linux source tree>"; exit 2; }
	build/sysgate-tables "$(KERNEL)"

build/programs/%: tests/programs/%.c include/sysgate.h
	@mkdir -p build/programs
	$(CC) $(program_flags) -o $@ $<

run: build/sysgate-gen $(programs:%=build/programs/%)
	build/sysgate-gen --check include/sysgate.h
	tests/run.sh build/programs

verify: build/sysgate-gen $(programs:%=build/programs/%)
	build/sysgate-gen --check include/sysgate.h
	tests/verify.sh

format:
	clang-format-14 -i $$(git ls-files '*.c' '*.h' | grep -vE '^(include|tests/fuzz/corpus)/')

# README.md's table of what the include costs; needs valgrind.
cost: build/sysgate-gen
	tests/cost.sh README.md

clean:
	rm -rf build

include tests/check.mk
include bench/bench.mk
