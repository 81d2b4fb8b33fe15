# Vector state (proofs.tbl): headers without some of its clobbers, and the intrinsics of clang, which are in
# headers of its own; gcc's are built in.

clang_headers = $(shell $(firstword $(clang)) -print-resource-dir)/include
vector_mutants := $(patsubst %,build/vector/without_%.h,data masks state)
vector_needs := $(wildcard tests/vector/*.h tests/conformance/*.h) $(vector_mutants)

$(vector_mutants): tests/vector/mutant.sh build/sysgate-gen $(inputs)
	@mkdir -p build/vector
	@tests/vector/mutant.sh $@
