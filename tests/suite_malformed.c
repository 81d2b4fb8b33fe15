/*
 * Malformed input of the generator: each case edits a copy of arch/, tables/ and gen/parts/ and expects
 * certain messages, each with the file and the line that the edit made. Whatever is wrong, the exit
 * status is 1, the old header stays as it was and nothing is left beside it.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run_command.h"

enum { MOST_MESSAGES = 5 };

struct message {
	const char *file;
	const char *line; /* the line that it is about, once edited, begins so; NULL: no line */
	const char *text;
};

struct malformed {
	const char *edit; /* shell commands, in the root of the copy */
	struct message message[MOST_MESSAGES];
};

#define ARCH "arch/made_up.arch"
#define NUMBERS "tables/numbers/x86_64.tbl"
#define CALLS "tables/calls.tbl"
#define BINDINGS "tables/bindings.tbl"
#define CONSTANTS "tables/constants/auxv.tbl"
#define ERRNO "tables/constants/errno.tbl"
#define ARGUMENTS "tables/arguments.tbl"
#define DEFINITIONS "tables/definitions.tbl"
#define TYPES "tables/types/time.h"
#define SUBJECTS "tables/subjects.tbl"
#define GROUPS "tables/groups.tbl"
#define ADD(file, line) "printf -- '" line "\\n' >>" file
#define LOAD_AND_STORE_UNENDED "\\tload x\\n\\tstore x"
#define LOAD_AND_STORE LOAD_AND_STORE_UNENDED "\\nend"
#define CONSTANT "expected 'constant LOW HIGH' or 'constant ARGUMENTS LOW HIGH [REGISTER VALUE]'"
#define MISSING(word, file) \
	{ \
		"sed -i '/^" word "\t/d' " file, \
		{ \
			{ \
				file, NULL, "'" word "' is missing" \
			} \
		} \
	}

static const struct malformed cases[] = {
	/* arch/ */
	{ADD(ARCH, "bogus value"), {{ARCH, "bogus value", "'bogus' means nothing here"}}},
	{"sed -i 's/^\tresult/\tresults/' " ARCH,
		{{ARCH, "\tresults", "'results' means nothing here"},
			{ARCH, "path plain", "path plain has no 'result'"},
			{ARCH, "path spare", "path spare has no 'result'"}}},
	MISSING("abi", ARCH),
	MISSING("when", ARCH),
	MISSING("numbers", ARCH),
	MISSING("word", ARCH),
	MISSING("order", ARCH),
	MISSING("mmap", ARCH),
	{"sed -i '/^start/,/^end/d' " ARCH, {{ARCH, NULL, "'start' is missing"}}},
	{"sed -i '/^path/,/^relocations/d' " ARCH, {{ARCH, NULL, "'path' is missing"}}},
	{"sed -i '/^\tnumber\t/d' " ARCH,
		{{ARCH, "path plain", "path plain has no 'number'"},
			{ARCH, "path spare", "path spare has no 'number'"}}},
	{"sed -i '/^\ttrap/,/^\tend/d' " ARCH, {{ARCH, "path plain", "path plain has no 'trap'"}}},
	{"sed -i 's/^\ttrap$/\ttrap 1/' " ARCH, {{ARCH, "path plain", "path plain has no 'trap'"}}},
	{"sed -i 's/^when.*/when/' " ARCH,
		{{ARCH, "when", "'when' means nothing here"}, {ARCH, NULL, "'when' is missing"}}},
	{"sed -i 's/rax:a/rax:/' " ARCH, {{ARCH, "\tnumber\t\trax:", "'rax:' names no register"}}},
	{"sed -i 's/rdi:D/:D/' " ARCH, {{ARCH, "\targuments\t:D", "':D' names no register"}}},
	{"sed -i 's/\\*:r/*/' " ARCH, {{ARCH, "\targuments", "'*' needs a constraint, as in *:r"}}},
	{"sed -i 's/^\\(\targuments.*\\)/\\1 r1 r2 r3/' " ARCH,
		{{ARCH, "\targuments", "more than 8 arguments"}}},
	{"sed -i 's/^word.*/word 48/' " ARCH,
		{{ARCH, "word 48", "expected 32 or 64 bits, not '48'"}}},
	{"sed -i 's/^word.*/word wide/' " ARCH, {{ARCH, "word wide", "'wide' is no number"}}},
	{"sed -i 's/^long.*/long 63/' " ARCH,
		{{ARCH, "long 63", "expected 32 or 64 bits, not '63'"}}},
	{"sed -i 's/^base.*/base 0x/' " ARCH, {{ARCH, "base 0x", "'0x' is no number"}}},
	{"sed -i 's/^base.*/base 99999999999999999999/' " ARCH,
		{{ARCH, "base 9", "'99999999999999999999' is no number"}}},
	{"sed -i 's/^relocations.*/relocations rela x/' " ARCH,
		{{ARCH, "relocations", "'x' is no number"}}},
	{"sed -i 's/^pairs.*/pairs odd/' " ARCH,
		{{ARCH, "pairs odd", "pairs are none, consecutive or even, not 'odd'"}}},
	{"sed -i 's/^order.*/order middle/' " ARCH,
		{{ARCH, "order middle", "order is little, big or either, not 'middle'"}}},
	{"sed -i 's/^path spare/path plain when defined(X)/' " ARCH,
		{{ARCH, "path plain when", "a second path named plain"}}},
	{"sed -i 's/^path spare/path spare when/' " ARCH,
		{{ARCH, "path spare when", "expected 'path NAME [when CONDITION]'"}}},
	{"sed -i 's/^start/start if/' " ARCH,
		{{ARCH, "start if", "expected 'start [when CONDITION]'"}}},
	{ADD(ARCH, "start\\n\\tnop\\nend"),
		{{ARCH, "start", "a second 'start'; the one before has no condition"}}},
	{"sed -i 's/^mmap.*/mmap pages 4096/' " ARCH,
		{{ARCH, "mmap", "mmap is bytes, a unit, or page and its usual size"}}},
	{ADD(ARCH, "start_pad defined(X)"),
		{{ARCH, "start_pad", "expected a condition and a text in double quotes"}}},
	{"sed -i 's/^widen.*/widen both/' " ARCH,
		{{ARCH, "widen both", "widen is signed or unsigned, not 'both'"}}},
	{"sed -i 's/^refuse.*/refuse defined(X) because/' " ARCH,
		{{ARCH, "refuse defined", "expected a condition and a text in double quotes"}}},
	{"sed -i 's/^refuse.*/refuse defined(X) \"because/' " ARCH,
		{{ARCH, "refuse defined", "expected a text in double quotes"}}},
	{"sed -i '$d' " ARCH, {{ARCH, "start", "this block has no 'end'"}}},
	{"sed -i '/^path spare/,/^\tend$/{/^\tend$/d}' " ARCH,
		{{ARCH, "\ttrap\n", "this block has no 'end'"}}},
	{"sed -i '/^\tend$/d' " ARCH,
		{{ARCH, "\ttrap", "this block has no 'end'"},
			{ARCH, "\ttrap 6", "this block has no 'end'"}}},
	{"sed -i 's/^\ttrap 6/\ttrap 9/' " ARCH,
		{{ARCH, "\ttrap 9", "'9' is no number of arguments (0 to 8)"}}},
	{"sed -i 's/^\ttrap 6/\ttrap 7/' " ARCH,
		{{ARCH, "\ttrap 7", "trap 7: path spare takes 6 arguments"}}},
	{"sed -i '/^\ttrap 6/,/^\tend/{H;d};/^relocations/{x;p;p;x}' " ARCH,
		{{ARCH, "\ttrap 6", "a second trap for 6 arguments"}}},
	{"sed -i '/^\t\tsyscall/d' " ARCH, {{ARCH, "\ttrap\n", "this trap has no instruction"}}},
	{"sed -i 's/^\ttrap 6/\tblock 6 rax\\n&/' " ARCH,
		{{ARCH, "\tblock 6", "expected 'block ARGUMENTS REGISTER VALUE...'"}}},
	{"sed -i 's/^\tconstant 0 230/\tconstant 0/' " ARCH, {{ARCH, "\tconstant 0\n", CONSTANT}}},
	{"sed -i 's/^\tconstant 0 230/\tconstant 0 x/' " ARCH,
		{{ARCH, "\tconstant 0 x", CONSTANT}}},
	{"sed -i 's/^\tconstant 0 230/\tconstant 3 2/' " ARCH, {{ARCH, "\tconstant 3", CONSTANT}}},
	{"sed -i 's/^\tconstant 0 230/& rax:a sixth/' " ARCH,
		{{ARCH, "\tconstant 0 230 rax", CONSTANT}}},
	{"sed -i 's/^\tconstant 0 230/\tconstant 0 2147483648/' " ARCH,
		{{ARCH, "\tconstant 0 2", CONSTANT}}},
	{"sed -i 's/^\tconstant 6.*/\tconstant 6 0 230 rax:a/' " ARCH,
		{{ARCH, "\tconstant 6", CONSTANT}}},
	{"sed -i 's/^\tconstant 6 0 230 rax:a/\tconstant 6 0 230 rax:/' " ARCH,
		{{ARCH, "\tconstant 6", "'rax:' names no register"}}},
	{"sed -i 's/^\tconstant 6/\tconstant 9/' " ARCH,
		{{ARCH, "\tconstant 9", "'9' is no number of arguments (0 to 8)"}}},
	{"sed -i 's/^\tconstant 6/\tconstant 7/' " ARCH,
		{{ARCH, "\tconstant 7", "a constant for 7 arguments, but no trap"}}},
	{"sed -i 's/^\tconstant 6 0 230.*/\tconstant 0 9/' " ARCH,
		{{ARCH, "\tconstant 0 9", "a second constant for the same arguments"}}},
	{"sed -i '/^\tconstant 0/,/^\tend/{/^\t\t/d}' " ARCH,
		{{ARCH, "\tconstant 0", "this constant has no instruction"}}},
	{"sed -i '/^\tconstant 6/,/^\tend/{/^\tend/d}' " ARCH,
		{{ARCH, "\tconstant 6", "this block has no 'end'"}}},
	{"sed -i 's/^path spare/path plain/' " ARCH,
		{{ARCH, "path plain", "a second path named plain"}}},
	{"sed -i 's/^word.*/&\\n&/' " ARCH, {{ARCH, "word", "a second 'word'"}}},
	{"sed -i 's/^\tresult.*/&\\n&/' " ARCH, {{ARCH, "\tresult", "a second 'result'"}}},
	{"sed -i 's/^\targuments.*/&\\n&/' " ARCH, {{ARCH, "\targuments", "a second 'arguments'"}}},
	{"sed -i 's/^\tdestroy.*rcx r9.*/\tdestroy rcx r9 r11/' " ARCH,
		{{ARCH, "\tdestroy rcx", "expected 'destroy REGISTER... \"INSTRUCTION\"'"}}},
	{"sed -i 's/^\tdestroy.*rcx r9 r11/\tdestroy/' " ARCH,
		{{ARCH, "\tdestroy \"", "expected 'destroy REGISTER... \"INSTRUCTION\"'"}}},
	{"sed -i 's/^\tdestroy.*rcx r9.*/\tdestroy rcx r9 r11 \"\"/' " ARCH,
		{{ARCH, "\tdestroy rcx", "expected 'destroy REGISTER... \"INSTRUCTION\"'"}}},
	{"sed -i 's/^\tdestroy.*rcx r9.*/\tdestroy rcx r9 r11 \"mov/' " ARCH,
		{{ARCH, "\tdestroy rcx", "expected a text in double quotes"}}},
	{"sed -i '/^\tdestroy.*rcx r9/s/ r9//' " ARCH,
		{{ARCH, "\tclobbers\trcx r9", "path spare has no 'destroy' that overwrites r9"}}},
	{"sed -i '/^\tdestroy.*rcx r9/s/ r9/ r9 r10/' " ARCH,
		{{ARCH, "\tdestroy\t\trcx r9 r10", "path spare does not say that r10 is lost"}}},
	{"sed -i '/^\tdestroy.*rcx r9/s/ r9/ rax r9/' " ARCH,
		{{ARCH, "\tdestroy\t\trcx rax", "path spare does not say that rax is lost"}}},
	{"sed -i '/^\tdestroy.*rcx r9/s/ r9/ r9 rcx/' " ARCH,
		{{ARCH, "\tdestroy\t\trcx r9 rcx", "a second 'destroy' of rcx"}}},
	{"sed -i '/^path spare/,/^\tend/s/^\tresult.*/&\\n\tsecond rbx/' " ARCH,
		{{ARCH, "path spare", "path spare has no 'destroy' that overwrites rbx"}}},
	{"sed -i '/^path spare/,/^\tend/{/^\tnumber/d;s/^\tresult.*/&\\n\tnumber rbx lost/}' " ARCH,
		{{ARCH, "path spare", "path spare has no 'destroy' that overwrites rbx"}}},
	{"sed -i 's/^path spare/&\\n\tnumbers i387/' " ARCH,
		{{ARCH, "path spare", "there is no ABI 'i387'"}}},
	{"sed -i 's/^abi.*/abi made/' " ARCH,
		{{ARCH, NULL, "the file's name is not that of its ABI, made"}}},
	{"sed -i 's/^abi.*/abi made_up_too/' " ARCH,
		{{ARCH, NULL, "the file's name is not that of its ABI, made_up_too"}}},
	{"sed -i 's/^numbers.*/numbers made_down common/' " ARCH,
		{{ARCH, "numbers made_down", "there is no tables/numbers/made_down.tbl"}}},
	{"sed -i 's/^numbers.*/& nothing/' " ARCH,
		{{ARCH, "numbers", "tables/numbers/made_up.tbl has the tag 'nothing'"}}},
	/* what the register survey reads there */
	{ADD(ARCH, "registers rax\\n\\tload x\\nend"),
		{{ARCH, "registers", "these registers need 'load' and 'store'"}}},
	{ADD(ARCH, "registers\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "this line names no register"}}},
	{ADD(ARCH, "registers rax rcx rax\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "register rax a second time"}}},
	{ADD(ARCH, "registers r7-r9\\n" LOAD_AND_STORE "\\nregisters r8\\n" LOAD_AND_STORE),
		{{ARCH, "registers r8", "register r8 a second time"}}},
	{ADD(ARCH, "registers r9-r8\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "'r9-r8' is no range of registers, as in r0-r7"}}},
	{ADD(ARCH, "registers r1-s8\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "'r1-s8' is no range of registers, as in r0-r7"}}},
	{ADD(ARCH, "registers r0-r999999\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "'r0-r999999' is no range of registers, as in r0-r7"}}},
	{ADD(ARCH, "registers rax bytes 0\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "'0' is no size"}}},
	{ADD(ARCH, "registers rax bytes 5000\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "'5000' is no size"}}},
	{ADD(ARCH, "registers rax values 1 x\\n" LOAD_AND_STORE),
		{{ARCH, "registers", "'x' is no number"}}},
	{ADD(ARCH, "registers rax\\n" LOAD_AND_STORE_UNENDED),
		{{ARCH, "registers", "this block has no 'end'"}}},
	{ADD(ARCH, "registers rax\\n\\tpush x\\n" LOAD_AND_STORE),
		{{ARCH, "\tpush x", "expected 'load INSTRUCTION' or 'store INSTRUCTION'"}}},
	{"sed -i 's/^word.*/registers rax\\n" LOAD_AND_STORE "\\n&/' " ARCH,
		{{ARCH, "registers", "'registers' has to stand behind 'word'"}}},
	{ADD(ARCH, "registers rax when \\n" LOAD_AND_STORE),
		{{ARCH, "registers", "expected a condition behind 'when'"}}},
	{ADD(ARCH, "survey slots 9223372036854775807"),
		{{ARCH, "survey slots", "expected 'survey slots OFFSET'"}}},
	{ADD(ARCH, "survey enter\tif\tX\\n\tnop\\nend"),
		{{ARCH, "survey enter", "expected 'survey enter [when CONDITION]'"}}},
	{ADD(ARCH, "survey nothing"), {{ARCH, "survey", "expected 'survey' and enter"}}},
	{ADD(ARCH, "survey lost plain"), {{ARCH, "survey", "expected 'survey' and enter"}}},
	{ADD(ARCH, "survey slots many"), {{ARCH, "survey", "expected 'survey slots OFFSET'"}}},
	{ADD(ARCH, "registers rax\\n" LOAD_AND_STORE "\\nsurvey slots 32"),
		{{ARCH, "survey", "'survey slots' has to stand before the registers"}}},
	{ADD(ARCH, "survey enter if X\\n\\tnop\\nend"),
		{{ARCH, "survey", "expected 'survey enter [when CONDITION]'"}}},
	{ADD(ARCH, "survey leave\\n\\tnop\\nend\\nsurvey leave when X\\n\\tnop\\nend"),
		{{ARCH, "survey leave when",
			"a second 'survey leave'; the one before has no condition"}}},
	{ADD(ARCH, "survey after\\n\\tnop"), {{ARCH, "survey", "this block has no 'end'"}}},
	{"sed -i 's/^numbers.*/numbers made_up/' " ARCH,
		{{ARCH, "numbers made_up", "expected 'numbers TABLE TAG...'"}}},
	{"sed -i 's/^base.*/&\\nrename read wri-te/' " ARCH,
		{{ARCH, "rename", "'wri-te' is no name for a call"}}},
	{"sed -i 's/^base.*/&\\nrename read write/' " ARCH,
		{{ARCH, "rename", "made_up has a call 'write' already"}}},
	{"sed -i 's/^start/start up now/' " ARCH,
		{{ARCH, "start up now", "expected 'start [when CONDITION]'"}}},
	{"sed -i 's/rcx r11/rcx r11\twhen/' " ARCH,
		{{ARCH, "\tclobbers\trcx r11\twhen",
			"expected 'clobbers REGISTER... [when CONDITION]'"}}},
	{"sed -i 's/^relocations.*/relocations relo 8/' " ARCH,
		{{ARCH, "relocations", "relocations are rela, rel or mips, not 'relo'"}}},
	{"sed -i 's/^mmap.*/mmap pages/' " ARCH,
		{{ARCH, "mmap", "mmap is bytes, a unit, or page and its usual size"}}},
	{"sed -i 's/^refuse.*/refuse \"because\"/' " ARCH,
		{{ARCH, "refuse", "expected a condition and a text in double quotes"}}},
	{"sed -i 's/^refuse.*/refuse defined(X) \"a \"b\" c\"/' " ARCH,
		{{ARCH, "refuse", "expected a text in double quotes"}}},
	{"sed -i 's/^path spare/path sp-are/' " ARCH, {{ARCH, "path sp", "'sp-are' is no name"}}},
	{"sed -i 's/MADE_UP_SPARE/MADE-UP/' " ARCH,
		{{ARCH, "path spare", "path spare is selected by 'MADE-UP', which is no name"}}},
	{"sed -i 's/^\t\tmov.*/& \"/' " ARCH,
		{{ARCH, "\t\tmov", "a quote that nothing closes, or behind a backslash"}}},
	{"sed -i 's/^when.*/when X == \"/' " ARCH,
		{{ARCH, "when X", "a quote that nothing closes, or behind a backslash"}}},
	{"sed -i 's/^when.*/& \\\\/' " ARCH,
		{{ARCH, "when", "a line may not end with a backslash"}}},
	{"sed -i 's,^# made_up.*,& */,' " ARCH,
		{{ARCH, "# made_up", "a line may not begin or end a comment of C"}}},
	{"sed -i 's/^title.*/title the \"ABI\"/' " ARCH,
		{{ARCH, NULL, "'title' has a quote or a backslash"}}},
	{"sed -i 's/^title.*/&\\nunproven no \"ABI\"/' " ARCH,
		{{ARCH, NULL, "'unproven' has a quote or a backslash"}}},
	{"sed -i '/^path plain/,/^\tend/{/arguments/{h;d};/^\tend/G}' " ARCH,
		{{ARCH, "path plain", "path plain has no trap for 1 arguments"}}},
	{"for i in $(seq 64); do cp " ARCH " arch/a$i.arch; done",
		{{"arch", NULL, "holds more than 64 .arch files"}}},
	{"rm arch/*", {{"arch", NULL, "holds no .arch file"}}},
	{"rm -r arch", {{"arch", NULL, "No such file or directory"}}},
	{": >" ARCH, {{ARCH, NULL, "'abi' is missing"}, {ARCH, NULL, "'path' is missing"}}},

	/* numbers */
	{ADD(NUMBERS, "ten\tcommon\tx\tsys_x"), {{NUMBERS, "ten", "'ten' is no number"}}},
	{ADD(NUMBERS, "10x\tcommon\tx\tsys_x"), {{NUMBERS, "10x", "'10x' is no number"}}},
	{ADD(NUMBERS, "-1\tcommon\tx\tsys_x"), {{NUMBERS, "-1", "'-1' is no number"}}},
	{ADD(NUMBERS, "9999\tcommon\tx"),
		{{NUMBERS, "9999", "expected 'NUMBER TAG NAME ENTRY', found 3 words"}}},
	{ADD(NUMBERS, "9999\tcommon\tx\tsys_x\tmore"),
		{{NUMBERS, "9999", "expected 'NUMBER TAG NAME ENTRY', found 5 words"}}},
	{ADD(NUMBERS, "9999\tcommon\tx-y\tsys_x"),
		{{NUMBERS, "9999", "'x-y' is no name for a call"}}},
	{ADD(NUMBERS, "9999\tcommon\t9x\tsys_x"),
		{{NUMBERS, "9999", "'9x' is no name for a call"}}},
	{ADD(NUMBERS, "9999\tcommon\tx\tsys.x"), {{NUMBERS, "9999", "'sys.x' is no entry point"}}},
	{ADD(NUMBERS, "2147483648\tcommon\tx\tsys_x"),
		{{NUMBERS, "2147483648", "'2147483648' is no number"}}},
	{ADD(NUMBERS, "9999\tco-mmon\tx\tsys_x"), {{NUMBERS, "9999", "'co-mmon' is no tag"}}},
	{"sed -i 's/^base.*/base 2147483647/' " ARCH,
		{{"tables/numbers/made_up.tbl", "1\tcommon",
			"on made_up, 1 and the base 2147483647 are no number"}}},
	{ADD(NUMBERS, "0\tcommon\tother\tsys_read"),
		{{NUMBERS, "0\tcommon\tother", "on x86_64, read 0 stands in line"}}},
	{ADD(NUMBERS, "9999\tcommon\tread\tsys_read"),
		{{NUMBERS, "9999", "on x86_64, read 0 stands in line"}}},
	{ADD(NUMBERS, "9999\tcommon\tx\tsys_x"),
		{{NUMBERS, "9999", "on x86_64, no call of tables/calls.tbl is sys_x"}}},
	{": >" NUMBERS, {{NUMBERS, NULL, "holds no row"}}},
	{"rm " NUMBERS, {{"arch/x86_64.arch", "numbers", "there is no tables/numbers/x86_64.tbl"}}},
	{"rm -r tables/numbers", {{"tables/numbers", NULL, "No such file or directory"}}},
	{"rm tables/kernel", {{"tables/kernel", NULL, "No such file or directory"}}},
	{"echo seven >tables/kernel",
		{{"tables/kernel", "seven", "expected one line, a version such as 7.2.13"}}},
	{"echo 7.2.1.3 >tables/kernel",
		{{"tables/kernel", "7.2", "expected one line, a version such as 7.2.13"}}},
	{"echo 7.256 >tables/kernel",
		{{"tables/kernel", "7.256", "expected one line, a version such as 7.2.13"}}},
	{": >tables/kernel",
		{{"tables/kernel", "", "expected one line, a version such as 7.2.13"}}},

	/* calls */
	{ADD(CALLS, "1.0 int nothing(int fd)"),
		{{CALLS, "1.0 int nothing", "expected 'SINCE PROTOTYPE; ATTRIBUTES'"}}},
	{ADD(CALLS, "1.0 int nothing;"),
		{{CALLS, "1.0 int nothing",
			"expected a prototype with its parameters in parentheses"}}},
	{ADD(CALLS, "1.0 int nothing(int fd;"),
		{{CALLS, "1.0 int nothing",
			"expected a prototype with its parameters in parentheses"}}},
	{ADD(CALLS, "1.0 int nothing(int fd) const;"),
		{{CALLS, "1.0 int nothing", "'const' between ')' and ';'"}}},
	{ADD(CALLS, "1.0 nothing(int fd, int x);"),
		{{CALLS, "1.0 nothing", "expected a result type and a name before '('"}}},
	{ADD(CALLS, "1.0 float nothing(int fd);"),
		{{CALLS, "1.0 float", "'float' is no type of this table"}}},
	{ADD(CALLS, "1.0 int nothing(size_t n);"),
		{{CALLS, "1.0 int nothing", "'size_t' is no type of this table"}}},
	{ADD(CALLS, "1.0 int nothing(cosnt char *n);"),
		{{CALLS, "1.0 int nothing", "'cosnt char *' is no type of this table"}}},
	{ADD(CALLS, "1.0 int nothing(struct stat *n);"),
		{{CALLS, "1.0 int nothing", "'struct stat *' is no type of this table"}}},
	{ADD(CALLS, "1.0 int nothing(void n);"),
		{{CALLS, "1.0 int nothing", "'void' is no type of this table"}}},
	{ADD(CALLS, "1.0 int nothing(int);"),
		{{CALLS, "1.0 int nothing", "'int' is no parameter with a type and a name"}}},
	{ADD(CALLS, "1.0 int nothing(int 9n);"), {{CALLS, "1.0 int nothing", "'9n' is no name"}}},
	{ADD(CALLS, "1.0 int 9nothing(int n);"),
		{{CALLS, "1.0 int 9nothing", "'9nothing' is no name"}}},
	{ADD(CALLS,
		 "1.0 int nothing(int a, int b, int c, int d, int e, int f, int g, int h, int i);"),
		{{CALLS, "1.0 int nothing", "more than 8 parameters"}}},
	{ADD(CALLS, "1.0 int read(int fd);"),
		{{CALLS, "1.0 int read(int fd);", "'read' stands in line"}}},
	{ADD(CALLS, "1.0 int nothing(int a, long a);"),
		{{CALLS, "1.0 int nothing", "two parameters are named 'a'"}}},
	{ADD(CALLS, "once int nothing(int a);"),
		{{CALLS, "once", "'once' is neither a version of Linux nor '-'"}}},
	{ADD(CALLS, "1.0 int nothing(int a); color=red"),
		{{CALLS, "1.0 int nothing", "attribute 'color' is unknown"}}},
	{ADD(CALLS, "1.0 int nothing(int a); fast"),
		{{CALLS, "1.0 int nothing", "attribute 'fast' is unknown or has no value"}}},
	{ADD(CALLS, "1.0 int nothing(int a); man="),
		{{CALLS, "1.0 int nothing", "attribute 'man' is unknown or has no value"}}},
	{ADD(CALLS, "1.0 int nothing(int a); entry=sys_nothing:16"),
		{{CALLS, "1.0 int nothing", "'sys_nothing' ends in neither :32 nor :64"}}},
	{ADD(CALLS, "1.0 int nothing(int a); entry=sys_read"),
		{{CALLS, "1.0 int nothing",
			"on x86_64, nothing claims the entry point sys_read, and so does read in "
			"line"}}},
	{ADD(CALLS, "1.0 int nothing(int a); narrow=sys_read"),
		{{CALLS, "1.0 int nothing",
			"on i386, nothing claims the entry point sys_read, and so does read in "
			"line"}}},
	{"sed -i '/ssize write(/d' " CALLS,
		{{NUMBERS, "1\tcommon\twrite",
			 "on x86_64, no call of tables/calls.tbl is sys_write"},
			{"tables/numbers/mips_o32.tbl", "4\to32\twrite",
				"on mips_o32, no call of tables/calls.tbl is sys_write"}}},
	{": >" CALLS,
		{{NUMBERS, "0\tcommon\tread",
			"on x86_64, no call of tables/calls.tbl is sys_read"}}},
	{ADD(CALLS, "1.0; int nothing(int a)"),
		{{CALLS, "1.0; int", "expected 'SINCE PROTOTYPE; ATTRIBUTES'"}}},
	{ADD(CALLS, "1.0 int nothing(int a); instead=\"a\"b\"c\""),
		{{CALLS, "1.0 int nothing", "has a quote or a backslash in it"}}},
	{"rm " CALLS, {{CALLS, NULL, "No such file or directory"}}},
	{"rm " CALLS "; mkdir " CALLS, {{CALLS, NULL, "Is a directory"}}},

	/* bindings */
	{ADD(BINDINGS, "nothing any read(fd)"),
		{{BINDINGS, "nothing any", "tables/calls.tbl has no call 'nothing'"}}},
	{ADD(BINDINGS, "read"),
		{{BINDINGS, "read", "expected 'CALL ABIS NUMBER-NAME(SLOT, ...)'"}}},
	{ADD(BINDINGS, "read any read"),
		{{BINDINGS, "read any", "expected 'NUMBER-NAME(SLOT, ...)'"}}},
	{ADD(BINDINGS, "read any read fd"),
		{{BINDINGS, "read any", "expected 'NUMBER-NAME(SLOT, ...)'"}}},
	{ADD(BINDINGS, "read any read(fd"),
		{{BINDINGS, "read any", "expected 'NUMBER-NAME(SLOT, ...)'"}}},
	{ADD(BINDINGS, "read vax,i386 read(fd, buffer, count)"),
		{{BINDINGS, "read vax", "there is no ABI 'vax'"}}},
	{ADD(BINDINGS, "read i386 read(fd, or(buffer, O_NOTHING), count)"),
		{{BINDINGS, "read i386", "'or(buffer, O_NOTHING)' is no slot"}}},
	{ADD(BINDINGS, "read i386 read(block(fd, bufer))"),
		{{BINDINGS, "read i386", "read has no parameter 'bufer'"}}},
	{ADD(BINDINGS, "read i386 read(fd, buffer, count) -> result"),
		{{BINDINGS, "read i386", "i386 has no second result"}}},
	{ADD(BINDINGS, "read x86_64 raed(fd, buffer, count)"),
		{{BINDINGS, "read x86_64", "x86_64 has no call 'raed'"}}},
	{ADD(BINDINGS, "read word32 raed(fd, buffer, count)"),
		{{BINDINGS, "read word32", "no ABI of this line has a call 'raed'"}}},
	{ADD(BINDINGS, "read any read(fd, nothing, count)"),
		{{BINDINGS, "read any", "'nothing' is no slot"}}},
	{ADD(BINDINGS, "read any read(fd, low(count), count)"),
		{{BINDINGS, "read any", "'low(count)' is no slot"}}},
	{ADD(BINDINGS, "read any read(fd, or(count), count)"),
		{{BINDINGS, "read any", "'or(count)' is no slot"}}},
	{ADD(BINDINGS, "read any read(, buffer, count)"),
		{{BINDINGS, "read any", "'' is no slot"}}},
	{ADD(BINDINGS, "read i386 read(fd, 1, 2, 3, 4, 5, 6)"),
		{{BINDINGS, "read i386", "more than the 6 slots of i386"}}},
	{ADD(BINDINGS, "read any read(1, 2, 3, 4, 5, 6, 7, 8, 9)"),
		{{BINDINGS, "read any", "more than 8 slots"}}},
	{ADD(BINDINGS, "read any read(fd, buffer, count) buffer"),
		{{BINDINGS, "read any", "expected nothing or '-> PLACE' after ')'"}}},
	{ADD(BINDINGS, "read mips_o32 read(fd, buffer, count) -> nothing"),
		{{BINDINGS, "read mips_o32", "read has no parameter 'nothing'"}}},
	{ADD(BINDINGS, "read i386 read(fd, buffer, count) -> buffer"),
		{{BINDINGS, "read i386", "i386 has no second result"}}},
	{ADD(BINDINGS, "preadv x86_64 preadv(fd, vector, count, offset)"),
		{{BINDINGS, "preadv x86_64 preadv", "no ABI uses this line"}}},
	{ADD(BINDINGS, "read i386 read(block())"),
		{{BINDINGS, "read i386", "a block without parameters"}}},
	{ADD(BINDINGS, "read i386 read(block(fd,fd,fd,fd,fd,fd,fd,fd,fd))"),
		{{BINDINGS, "read i386", "more than 8 parameters in a block"}}},
	{"printf 'path other\\n\tnumber $2\\n\tresult $2\\n\ttrap\\n\t\tsyscall\\n\tend\\n' "
	 ">>arch/mips_o32.arch",
		{{BINDINGS, "pipe\t\t", "mips_o32 has no second result on path other"}}},
	{"printf 'path other\\n\tnumber $2\\n\tresult $2\\n\tsecond "
	 "$3\\n\tdestroy $3 \"x\"\\n\ttrap\\n\t\tsyscall\\n\tend\\n' "
	 ">>arch/mips_o32.arch; sed -i 's/^pipe\t.*mips_o32.*/pipe mips_o32 pipe(ends) -> "
	 "ends/' " BINDINGS,
		{{BINDINGS, "pipe mips_o32",
			"path other of mips_o32 has no trap for 1 arguments"}}},
	{"rm " BINDINGS, {{BINDINGS, NULL, "No such file or directory"}}},

	/* constants, types and parts */
	{ADD(CONSTANTS, "NOTHING"),
		{{CONSTANTS, "NOTHING", "expected 'NAME VALUE [ABIS=VALUE]...'"}}},
	{ADD(CONSTANTS, "NOTHING 1 vax=2"),
		{{CONSTANTS, "NOTHING", "there is no ABI 'vax', nor a group"}}},
	{ADD(CONSTANTS, "NOTHING 1 MIPS,mips_o32=2"),
		{{CONSTANTS, "NOTHING", "'mips_o32' is in this list already"}}},
	{ADD(CONSTANTS, "NOTHING 1 MIPS=2 mips_n32=3"),
		{{CONSTANTS, "NOTHING", "a second value for mips_n32"}}},
	{ADD(CONSTANTS, "NOTHING 1 i386"), {{CONSTANTS, "NOTHING", "expected 'ABI,ABI...=VALUE'"}}},
	{ADD(CONSTANTS, "NOTHING ONE"),
		{{CONSTANTS, "NOTHING", "'ONE' is no constant on aarch64"}}},
	{ADD(CONSTANTS, "NOTHING NOTHING"),
		{{CONSTANTS, "NOTHING", "'NOTHING' is no constant on aarch64"}}},
	{ADD(CONSTANTS, "NOTHING 1 i386=MAP_32BIT alpha=MAP_32BIT"),
		{{CONSTANTS, "NOTHING", "'MAP_32BIT' is no constant on alpha"}}},
	{ADD(CONSTANTS, "NOTHING 0x12345678901234567"),
		{{CONSTANTS, "NOTHING", "'0x12345678901234567' is no number"}}},
	{ADD(CONSTANTS, "NOTHING 07FF"), {{CONSTANTS, "NOTHING", "'07FF' is no number"}}},
	{ADD(CONSTANTS, "NOTHING 1<<2"), {{CONSTANTS, "NOTHING", "'1<<2' is no number"}}},
	{ADD(CONSTANTS, "NOTHING IOX(1)"), {{CONSTANTS, "NOTHING", "'IOX(1)' is no number"}}},
	{ADD(CONSTANTS, "NOTHING 1 i386="), {{CONSTANTS, "NOTHING", "'' is no number"}}},
	{ADD(CONSTANTS, "NOTHING 1 text=what"),
		{{CONSTANTS, "NOTHING", "expected 'text=\"...\"'"}}},
	{ADD(CONSTANTS, "NOTHING 1 text=\"a\\\\b\""),
		{{CONSTANTS, "NOTHING", "expected 'text=\"...\"'"}}},
	{ADD(CONSTANTS, "NOTHING IO(1))"), {{CONSTANTS, "NOTHING", "'IO(1))' is no number"}}},
	{ADD(CONSTANTS, "NOTHING IO((1)"), {{CONSTANTS, "NOTHING", "'IO((1)' is no number"}}},
	{ADD(CONSTANTS, "NOTHING 1 # see /*"),
		{{CONSTANTS, "NOTHING", "a line may not begin or end a comment of C"}}},
	{ADD(CONSTANTS, "covers linux/auxvec.h"),
		{{CONSTANTS, "covers linux/auxvec.h\n",
			"expected 'covers HEADER,HEADER... PATTERN...'"}}},
	{ADD(CONSTANTS, "omits"),
		{{CONSTANTS, "omits\n", "expected 'covers HEADER,HEADER... PATTERN...' or "}}},
	{ADD(GROUPS, "NEW"), {{GROUPS, "NEW", "expected 'NAME ABI,ABI...'"}}},
	{ADD(GROUPS, "NEW vax"), {{GROUPS, "NEW vax", "there is no ABI 'vax', nor a group"}}},
	{ADD(GROUPS, "N-W i386"), {{GROUPS, "N-W", "'N-W' is no name"}}},
	{ADD(GROUPS, "MIPS i386"),
		{{GROUPS, "MIPS i386", "an ABI or a group is named 'MIPS' already"}}},
	{"rm " GROUPS, {{GROUPS, NULL, "No such file or directory"}}},
	{ADD(SUBJECTS, "new default"),
		{{SUBJECTS, "new default", "expected 'SUBJECT default|with TITLE'"}}},
	{ADD(SUBJECTS, "new without New things"),
		{{SUBJECTS, "new without", "expected 'SUBJECT default|with TITLE'"}}},
	{ADD(SUBJECTS, "new with New things"), {{SUBJECTS, "new with", "'new' has neither "}}},
	{"sed '/^time/!d' " SUBJECTS " >more; cat more >>" SUBJECTS,
		{{SUBJECTS, "time\t", "a second subject 'time'"}}},
	{"touch tables/types/new.h",
		{{"tables/types", NULL, "new.h: 'new' is not in tables/subjects.tbl"}}},
	{"printf '#if GEN_ON(i386, vax)\\n#endif\\n' >>" TYPES,
		{{TYPES, "#if GEN_ON(i386, vax)", "there is no ABI 'vax', nor a group"}}},
	{"printf '#if GEN_ON(i386\\n#endif\\n' >>" TYPES,
		{{TYPES, "#if GEN_ON(i386\n", "expected '#if GEN_ON(ABI, ABI...)'"}}},
	{"printf '#if GEN_ON(i386) || 1\\n#endif\\n' >>" TYPES,
		{{TYPES, "#if GEN_ON(i386) || 1", "expected '#if GEN_ON(ABI, ABI...)'"}}},
	{"printf '#if !GEN_ON(i386)\\n#endif\\n' >>" TYPES,
		{{TYPES, "#if !GEN_ON", "expected '#if GEN_ON(ABI, ABI...)'"}}},
	{ADD(TYPES, "#ifdef X"), {{TYPES, "#ifdef X", "this #if has no #endif"}}},
	{ADD(TYPES, "#endif"), {{TYPES, "#endif", "there is no #if before this"}}},
	{ADD(TYPES, "/* what"), {{TYPES, "/* what", "this comment does not end"}}},
	{ADD(TYPES, "int a = \"b;"), {{TYPES, "int a", "this literal does not end"}}},
	{"printf 'int a;' >>" TYPES, {{TYPES, "int a;", "the last line does not end"}}},
	{ADD(TYPES, "int a;\\0"), {{TYPES, "int a;", "a NUL byte: this is no text"}}},
	{ADD("gen/parts/types.h", "int a;\\0"),
		{{"gen/parts/types.h", "int a;", "a NUL byte: this is no text"}}},
	{"sed -i 's/^struct sys_timex {/struct sys_other {/' " TYPES,
		{{CALLS, "2.6.39\tint clock_adjtime(", "tables/types has no 'struct sys_timex'"}}},
	{ADD(CONSTANTS, "NO-THING 1"), {{CONSTANTS, "NO-THING", "'NO-THING' is no name"}}},
	{ADD(CONSTANTS, "AT_NULL 1"), {{CONSTANTS, "AT_NULL 1", "a second constant 'AT_NULL'"}}},

	/* names */
	{"sed -i 's/^EPERM\\t.*/EPERM 1 text=\"0123456789 0123456789 0123456789 0123456789 "
	 "0123\"/' " ERRNO,
		{{ERRNO, "EPERM", "EPERM has a text of 48 characters, more than 47"}}},
	{"sed -i 's/^EPERM\\t.*/EPERM 1/' " ERRNO, {{ERRNO, "EPERM", "EPERM has no text=\"...\""}}},
	{ADD(ERRNO, "EAGAINST 11 text=\"not now\""),
		{{ERRNO, "EAGAINST", "on aarch64 EAGAINST is 11, as is EAGAIN in line"}}},
	{"sed -i 's/^# Signals (/# The signals (/' tables/constants/signals.tbl",
		{{SUBJECTS, "signals\t",
			"has no signal below a comment that begins with 'Signals'"}}},
	{"sed -i '/^errno/d' " SUBJECTS "; rm " ERRNO,
		{{SUBJECTS, NULL, "there is no subject 'errno', which SYSGATE_NAMES needs"}}},
	{ADD(DEFINITIONS, "sys_x"), {{DEFINITIONS, "sys_x", "expected 'ENTRY(PARAMETER, ...)'"}}},
	{"rm " DEFINITIONS, {{DEFINITIONS, NULL, "No such file or directory"}}},
	{"sed -i 's/^sys_lseek(.*/sys_lseek(int a, int b, int c, int d, int e, int f, int g, int "
	 "h, "
	 "int i)/' " DEFINITIONS,
		{{"tables/numbers/x86_32.tbl", "19\t",
			"on i386, sys_lseek takes 9 arguments, more than 8"}}},
	{ADD(ARGUMENTS, "sigsuspend 3"),
		{{ARGUMENTS, "sigsuspend 3", "expected 'NAME COUNT ABI,ABI...'"}}},
	{ADD(ARGUMENTS, "sigsuspend nine i386"),
		{{ARGUMENTS, "sigsuspend nine", "'nine' is no number of arguments (0 to 8)"}}},
	{ADD(ARGUMENTS, "sigsuspend 9 i386"),
		{{ARGUMENTS, "sigsuspend 9", "'9' is no number of arguments (0 to 8)"}}},
	{ADD(ARGUMENTS, "read 3 i386"), {{ARGUMENTS, "read 3", "nothing on i386 needs this line"}}},
	{ADD(ARGUMENTS, "read 3 vax"),
		{{ARGUMENTS, "read 3", "there is no ABI 'vax', nor a group"}}},
	{"sed -i '/^sigsuspend.1/d' " ARGUMENTS,
		{{"tables/numbers/sparc.tbl", "201\t32",
			"on sparc, definitions of sys_sigsuspend differ in their arguments: "
			"tables/arguments.tbl has to tell"}}},
	{"rm " ARGUMENTS, {{ARGUMENTS, NULL, "No such file or directory"}}},
	{"rm gen/parts/frame.h gen/parts/head.h",
		{{"gen/parts/frame.h", NULL, "No such file or directory"},
			{"gen/parts/head.h", NULL, "No such file or directory"}}},

	/* bytes that are no text, and lines that are longer than anybody would write */
	{ADD(CALLS, "1.0 int close(int fd);\\0 hidden"),
		{{CALLS, "1.0 int close(int fd);", "a NUL byte: this is no text"}}},
	{ADD(NUMBERS, "\\0\\1\\377\\200"), {{NUMBERS, "", "a NUL byte: this is no text"}}},
	{"head -c 3000 /bin/sh >" ARCH, {{ARCH, "\177ELF", "a NUL byte: this is no text"}}},
	{"head -c 3000 /bin/sh >" CALLS, {{CALLS, "\177ELF", "a NUL byte: this is no text"}}},
	{"head -c 100000 /dev/zero | tr '\\0' x >>" BINDINGS,
		{{BINDINGS, "xxx", "expected 'CALL ABIS NUMBER-NAME(SLOT, ...)'"}}},
	{"{ echo; head -c 1000000 /dev/zero | tr '\\0' x; } >>" NUMBERS,
		{{NUMBERS, "xxx", "expected 'NUMBER TAG NAME ENTRY', found 1 words"}}},
	{"{ printf '1.0 int nothing('; head -c 1000000 /dev/zero | tr '\\0' ','; echo ');'; } "
	 ">>" CALLS,
		{{CALLS, "1.0 int nothing(", "is no parameter with a type and a name"}}},

	/* several errors in one input: all are reported */
	{ADD(ARCH, "bogus value") "; " ADD(NUMBERS, "ten common x sys_x") "; " ADD(
		 CALLS, "1.0 float nothing(int fd);") "; " ADD(CALLS,
		 "1.0 int more(flaot fd);") "; " ADD(BINDINGS, "read any read("),
		{{ARCH, "bogus value", "'bogus' means nothing here"},
			{NUMBERS, "ten", "'ten' is no number"},
			{CALLS, "1.0 float", "'float' is no type of this table"},
			{CALLS, "1.0 int more", "'flaot' is no type of this table"},
			{BINDINGS, "read any", "expected 'NUMBER-NAME(SLOT, ...)'"}}},
};

/* The number of the last line of a file that begins so. */
static size_t line_number(const char *path, const char *begin)
{
	FILE *file = fopen(path, "r");
	size_t number = 0, found = 0, room = 0;
	char *line = NULL;

	cr_assert(file, "%s cannot be read", path);
	while (getline(&line, &room, file) > 0) {
		number++;
		if (strncmp(line, begin, strlen(begin)) == 0)
			found = number;
	}
	fclose(file);
	free(line);
	return found ? found : 1;
}

/* Whether a line of the output is that message about that file and, if the message has one, a line. */
static bool has_message(const char *output, const char *root, const struct message *message)
{
	char *start = print_string("%s/%s", root, message->file);
	bool found = false;

	for (const char *line = output; line && *line && !found;
		line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
		const char *text = strstr(line, message->text);
		const char *end = line + strcspn(line, "\n");

		if (strncmp(line, start, strlen(start)) != 0 || !text || text > end)
			continue;
		if (!message->line) {
			found = strncmp(line + strlen(start), ": ", 2) == 0 ||
				line[strlen(start)] == '/';
		} else {
			char *number = print_string(":%zu: ", line_number(start, message->line));

			found = strncmp(line + strlen(start), number, strlen(number)) == 0;
			free(number);
		}
	}
	free(start);
	return found;
}

ParameterizedTestParameters(malformed, input)
{
	return case_numbers(COUNT(cases));
}

ParameterizedTest(int *number, malformed, input)
{
	const struct malformed *input = &cases[*number];
	char *root = print_string("build/test-malformed/%d", *number);
	struct outcome outcome;

	output_of("rm -rf %s; mkdir -p %s/gen %s/include; cp -r arch tables %s; cp -r gen/parts "
		  "%s/gen; "
		  "cp tests/made-up/made_up.arch %s/arch; cp tests/made-up/made_up.tbl "
		  "%s/tables/numbers",
		root, root, root, root, root, root, root);
	write_file(print_string("%s/include/sysgate.h", root), "the old header\n");
	output_of("cd %s; %s", root, input->edit);
	outcome = run_command("build/sysgate-gen --root %s", root);
	cr_expect(outcome.status == 1, "exit status %d after: %s\n%.2000s", outcome.status,
		input->edit, outcome.text);
	for (int i = 0; i < MOST_MESSAGES && input->message[i].file; i++) {
		cr_expect(has_message(outcome.text, root, &input->message[i]),
			"no message\n%s: %s\nafter: %s\nbut:\n%.2000s", input->message[i].file,
			input->message[i].text, input->edit, outcome.text);
	}
	cr_expect_str_eq(read_file(print_string("%s/include/sysgate.h", root)), "the old header\n",
		"the old header");
	output_of("[ \"$(ls %s/include)\" = sysgate.h ]; rm -rf %s", root, root);
}
