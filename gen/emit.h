/* The parts of the header, each appended to out. */
#ifndef EMIT_H
#define EMIT_H

#include "model.h"
#include "text.h"

/* The chain of #if that finds the ABI: contract, types, stubs and numbers of each. */
void emit_abis(struct text *out, const struct model *model);

/* One function for every typed call, or the error that takes its place. */
void emit_calls(struct text *out, const struct model *model);

/* "struct sys_x;" for each struct that a prototype names. */
void emit_struct_names(struct text *out, const struct model *model);

/* A file below the root, or in gen/parts/, but for the words GEN_... in it, which stand for facts. */
void emit_file(struct text *out, const struct model *model, const char *name);
void emit_part(struct text *out, const struct model *model, const char *name);

/* SYS_ constants. */
void emit_constants(struct text *out, const struct model *model);

/* A C file for tests/marshal: each call with poison arguments, and what must reach the kernel. */
void emit_marshal(struct text *out, const struct model *model, size_t abi_index);

/* The stubs of one path: emit_stubs.c. */
void emit_path(struct text *out, const struct path *path);

/* A comment that stands out, for the beginning of a section. */
void emit_banner(struct text *out, const char *title);

/* Appends a line, broken behind commas where it would pass 100 columns. */
void emit_wrapped(struct text *out, const char *line);

/* Appends a comment of one line, or of as many as 100 columns need. */
void emit_comment(struct text *out, const char *comment);

/* "SYSGATE_X86_64" for x86_64: the macro that is defined when compiling for an ABI. */
char *abi_macro(const char *name);

/* The number of an ABI's row as the kernel wants it. */
void emit_number(
	struct text *out, const struct abi *abi, const struct number *row, const char *prefix);

#endif
