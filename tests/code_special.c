#include "code_special.h"

#include <stdlib.h>
#include <string.h>

#include "run_command.h"
#include "slots.h"

/* NUMBER is the call's number, WORD makes a word of a pointer. */
struct special {
	const char *calls; /* names */
	const char *when; /* preprocessor condition */
	const char *body;
	const char *reason;
};

#define SECOND_ABIS "defined(SYSGATE_SPARC) || defined(SYSGATE_SPARC64)"
#define PIPE_ABIS SECOND_ABIS " || defined(__mips__) || defined(__alpha__) || defined(__sh__)"

static const struct special specials[] = {
	{"exit exit_group", "1",
		"\tfor (;;)\n"
		"\t\tsys_call1(NUMBER, status);\n",
		"does not return: a loop"},
	{"lseek", "SYSGATE_WORD_BITS == 32",
		"\tsys_off result;\n"
		"\tsys_word error = sys_call5(NUMBER, fd, (sys_word)(offset >> 32), "
		"(sys_word)offset,\n"
		"\t\tWORD(&result), whence);\n"
		"\treturn error < 0 ? error : result;\n",
		"its result is stored: a stack frame, a choice, a load"},
	/* The bits of an offset that are none of 32 bits' worth of pages. */
	{"mmap", "SYSGATE_WORD_BITS == 32 && !defined(SYSGATE_MMAP2_PAGE)",
		"\tconst sys_u64 pages = (sys_u64)0xffffffff * SYSGATE_MMAP2_UNIT;\n"
		"\tif ((sys_u64)offset & ~pages)\n"
		"\t\treturn (void *)-22;\n"
		"\treturn (void *)sys_call6(NUMBER, WORD(address), (sys_word)length, protection, "
		"flags,\n"
		"\t\tfd, (sys_word)((sys_u64)offset / SYSGATE_MMAP2_UNIT));\n",
		"counts in pages: a check of the offset, and a shift of 64 bits"},
	{"mmap", "defined(SYSGATE_MMAP2_PAGE)",
		"\tif (!SYSGATE_IN_PAGES(offset))\n"
		"\t\treturn (void *)-22;\n"
		"\treturn (void *)sys_call6(NUMBER, WORD(address), (sys_word)length, protection, "
		"flags,\n"
		"\t\tfd, SYSGATE_PAGES(offset));\n",
		"counts in pages of a size found at run time"},
	{"mmap", "defined(SYSGATE_S390X)",
		"\tsys_word block[] = {WORD(address), (sys_word)length, protection, flags, fd, "
		"offset};\n"
		"\treturn (void *)sys_call1(NUMBER, WORD(block));\n",
		"takes the address of an array"},
	{"semctl",
		"SYSGATE_LONG_BITS == 64 && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ && "
		"!defined(SYSGATE_MIPS_N64)",
		"\tsys_u64 high = command == 16 ? (sys_u64)argument << 32 : (sys_u64)argument;\n"
		"\treturn (int)sys_call4(NUMBER, id, number, command, (sys_word)high);\n",
		"SETVAL's value goes to the upper half: a choice and a shift"},
	{"semctl", "defined(SYSGATE_MIPS_N64) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__",
		"\tsys_u64 high = command == 16 ? (sys_u64)argument << 32 : (sys_u64)argument;\n"
		"\treturn (int)sys_call4(NUMBER, id, number, command | 0x100, (sys_word)high);\n",
		"as above, and IPC_64 is set in the command"},
	{"pipe", PIPE_ABIS,
		"\tsys_word second, first = sys_call0_second(NUMBER, &second);\n"
		"\tif (first < 0)\n"
		"\t\treturn (int)first;\n"
		"\tends[0] = (int)first;\n"
		"\tends[1] = (int)second;\n"
		"\treturn 0;\n",
		"two results: a choice and two stores"},
	{"fork", SECOND_ABIS,
		"\tsys_word second, first = sys_call0_second(NUMBER, &second);\n"
		"\treturn first < 0 || !second ? (int)first : 0;\n",
		"a second result tells the child"},
	{"clone", SECOND_ABIS,
		"\tsys_word second;\n"
		"\tsys_word first = sys_call5_second(NUMBER, (sys_word)flags, 0, "
		"WORD(parent_tid),\n"
		"\t\t(sys_word)tls, WORD(child_tid), &second);\n"
		"\t(void)stack;\n"
		"\treturn first < 0 || !second ? (int)first : 0;\n",
		"as fork"},
	{"clone3", "(" SECOND_ABIS ") && defined(__clang__)",
		"\treturn (int)sys_call2_child(NUMBER, WORD(arguments), (sys_word)size);\n",
		"called, not inlined: clang has no clobbers for all that a child loses"},
	{"rt_sigaction", "defined(SYSGATE_ALPHA)",
		"\tsys_word restorer = action ? WORD(action->restorer) : 0;\n"
		"\treturn (int)sys_call5(NUMBER, number, WORD(action), WORD(old), "
		"(sys_word)mask_size,\n"
		"\t\trestorer);\n",
		"an argument comes out of a struct, if there is one"},
	{"rt_sigaction", SECOND_ABIS,
		"\tsys_word restorer = action && action->restorer ? WORD(action->restorer) - 8 : "
		"0;\n"
		"\treturn (int)sys_call5(NUMBER, number, WORD(action), WORD(old), restorer,\n"
		"\t\t(sys_word)mask_size);\n",
		"an argument comes out of a struct, if there is one"},
};

static void append_head(char **text, const struct prototype *call)
{
	append(text, "%s least_%s(", call->result, call->name);
	for (size_t n = 0; n < call->count; n++)
		append(text, "%s%s %s", n ? ", " : "", call->type[n], call->parameter[n]);
	append(text, "%s)", call->count ? "" : "void");
}

static void append_least(char **text, const struct special *special, const struct prototype *call)
{
	append(text, "#if %s\n#define NUMBER %ld\n", special->when, read_slots(call).number);
	append_head(text, call);
	append(text, ";\n");
	append_head(text, call);
	append(text, "\n{\n%s}\n#undef NUMBER\n#endif\n", special->body);
}

char *make_least(const struct prototypes *prototypes)
{
	char *text = NULL;

	append(&text, "#define WORD(pointer) ((sys_word)(sys_slot)(pointer))\n");
	for (size_t i = 0; i < COUNT(specials); i++) {
		for (size_t j = 0; j < prototypes->count; j++) {
			if (has_word(specials[i].calls, prototypes->call[j].name))
				append_least(&text, &specials[i], &prototypes->call[j]);
		}
	}
	return text;
}

void log_reasons(void)
{
	for (size_t i = 0; i < COUNT(specials); i++)
		log_line("code: %s: %s", specials[i].calls, specials[i].reason);
}
