# `make kernels`: fetches and builds the kernels of tests/kernels/kernels.tbl, or only those that the
# ABIs in $(ABI) need. Then rules of the boots, by boots.awk; check.mk includes this file.

qemu10 := build/kernels/qemu10/usr
boot_tables := build/builds build/proofs tests/kernels/kernels.tbl
boot_rules := build/boots$(chosen).mk

ifneq ($(filter reports kernels boots,$(MAKECMDGOALS)),)
include $(boot_rules)
endif

# A boot that takes longer has failed: a storm of ten times the length takes its time.
export BOOT_SECONDS := $(if $(FULL),1200,240)

.PHONY: kernels boots

kernels:
	@tests/kernels/get.sh $(sort $(kernels_needed))

boots: $(boots)

$(boot_rules): $(boot_tables) tests/kernels/boots.awk tests/matches.awk
	@mkdir -p build
	@awk -v abi='$(ABI)' -f tests/matches.awk -f tests/kernels/boots.awk $(boot_tables) >$@.new
	@mv $@.new $@
