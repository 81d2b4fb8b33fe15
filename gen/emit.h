/* The parts of the header, each appended to out. */
#ifndef EMIT_H
#define EMIT_H

#include "model.h"
#include "text.h"

/* The chain of #if that finds the ABI: contract, types and stubs of each. */
void emit_abis(struct text *out, const struct model *model);

/* SYS_NR_: the numbers of each ABI. */
void emit_numbers(struct text *out, const struct model *model);

/* What tells the rows of an ABI from the others of its table. */
void emit_tags(struct text *out, const struct abi *abi);

/* The numbers of a path that takes another ABI's: SYS_NR_I386_ and the like. */
void emit_other_numbers(struct text *out, const struct model *model, const struct path *path);

/* One function for every typed call, or the error that takes its place. */
void emit_calls(struct text *out, const struct model *model);

/* "struct sys_x;" for each struct or union that a prototype names. */
void emit_struct_names(struct text *out, const struct model *model);

/* A file below the root, or in gen/parts/, but for the words GEN_... in it, which stand for facts. */
void emit_file(struct text *out, const struct model *model, const char *name);
void emit_part(struct text *out, const struct model *model, const char *name);

/* The constants and types of every subject. */
void emit_subjects(struct text *out, const struct model *model);

/* SYS_ constants of one subject. */
void emit_constants(struct text *out, const struct model *model, const struct subject *subject);

/* The same constants without SYS_, of every subject. */
void emit_bare_names(struct text *out, const struct model *model);

/* An error for each knob whose text a header without it lacks. */
void emit_slim_errors(struct text *out, const struct model *model);

/* "NAME, NAME, ...", of the subjects behind a knob, within a comment. */
void emit_knob_names(struct text *out, const struct model *model);

/* The names of errors, signals and calls: gen/parts/names.h. */
void emit_names(struct text *out, const struct model *model);

/* A C file for tests/marshal: each call with poison arguments, and what must reach the kernel. */
void emit_marshal(struct text *out, const struct model *model, size_t abi_index);

/* A C file for tests/survey: functions that fill all registers, make a call and read them all. */
void emit_survey(struct text *out, const struct model *model, size_t abi_index);

/* The stubs of one path: emit_stubs.c. */
void emit_path(struct text *out, const struct model *model, const struct abi *abi,
	const struct path *path);

/* Whether a child that a call makes loses more than its parent. */
bool has_child_clobbers(const struct path *path);

/* What a trashing header has behind each trap, and macros for what of it has a condition. */
void emit_trash_macros(struct text *out, const struct path *path);
void emit_trash(struct text *out, const struct path *path, bool second, bool child);

/* For the preprocessor: "PATH NAME" for each declaration that --forget can take out of an ABI. */
void emit_mutants(struct text *out, const struct model *model, size_t abi_index);

/* "SYSGATE_LOST_HI": PREFIX and a register's name. */
void print_register_macro(struct text *out, const char *prefix, const char *name);

/* The preprocessor expression that is true on big endian. */
extern const char is_big_endian[];

/* What the end of the program frame says of paths that the auxiliary vector grants. */
void emit_grants(struct text *out, const struct model *model);

/* A comment that stands out, for the beginning of a section. */
void emit_banner(struct text *out, const char *title);

/* Appends a macro, in two lines where one would pass 100 columns. */
void emit_define(struct text *out, const char *name, const char *value);

/* Appends a line, broken behind commas where it would pass 100 columns. */
void emit_wrapped(struct text *out, const char *text);

/* Appends a comment of one line, or of as many as 100 columns need. */
void emit_comment(struct text *out, const char *comment);

/* "SYSGATE_X86_64" for x86_64: the macro that is defined when compiling for an ABI. */
char *abi_macro(const char *name);

#endif
