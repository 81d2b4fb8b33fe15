# `make bench`: measures on this machine, prints the figures and which bounds hold, and writes
# build/bench/results.json and a chart per group; REPORT=1: also report.html. `make bench-peers` fetches
# what apt has of the peers; one that is missing is skipped by name. BENCH_QUICK=1: too few rounds to trust.
#
# A suite is a folder here; its NAME.mk adds what it runs to bench_built and its tables, build/bench/SUITE.tbl,
# to bench_suites.

bench_flags := -std=c99 -D_GNU_SOURCE -O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Iinclude -Ibench
bench_built :=
bench_suites :=
export BENCH_QUICK

include $(wildcard bench/*/*.mk)

.PHONY: bench bench-peers

# Suites follow one another: two that run at once would time each other.
bench:
	$(MAKE) $(if $(filter -j%,$(MAKEFLAGS)),,-j$$(nproc)) $(bench_built)
	rm -f $(bench_suites:%=build/bench/%.tbl)
	for suite in $(bench_suites); do $(MAKE) build/bench/$$suite.tbl || exit; done
	bench/report/report.sh build/bench $(bench_suites)
	$(if $(REPORT),bench/report/page.sh build/bench $(bench_suites))

bench-peers:
	bench/peers/fetch.sh
