#if defined(SYSGATE_NAMES) || defined(SYSGATE_NAMES_OF_ALL)
/* Below, equal to or above 0, as a stands before, beside or behind b. */
SYSGATE_FN int sys_name_order(const char *a, const char *b)
{
	for (; *a && *a == *b; b++)
		a++;
	return (int)(unsigned char)*a - (int)(unsigned char)*b;
}
#endif

/*
 * SYSGATE_NAMES: the names of errors, signals and calls of the ABI that is compiled for, as the
 * kernel's headers have them. Nothing here calls a function of libc's, writes to memory or needs a
 * relocation: it works in a signal handler and before a program has relocated itself. A table goes
 * only into a unit that uses it.
 */
#ifdef SYSGATE_NAMES

struct sys_error_row {
	short number;
	char name[GEN_ERROR_NAME];
	char text[GEN_ERROR_TEXT];
};

#define SYSGATE_ERROR(name, text) {SYS_##name, #name, text},

/* 0: there is no such error. */
SYSGATE_FN const struct sys_error_row *sys_error_row_of(int error)
{
	static const struct sys_error_row rows[] = {GEN_ERRORS};

	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].number == error)
			return &rows[i];
	}
	return 0;
}

/* "EINTR" of SYS_EINTR, as sys_errno_of gives it; 0 if no error has this number. */
SYSGATE_FN const char *sys_errno_name(int error)
{
	const struct sys_error_row *row = sys_error_row_of(error);

	return row ? row->name : 0;
}

/* A few words that say what the error means; 0 if no error has this number. */
SYSGATE_FN const char *sys_errno_text(int error)
{
	const struct sys_error_row *row = sys_error_row_of(error);

	return row ? row->text : 0;
}

struct sys_signal_row {
	signed char number;
	char name[GEN_SIGNAL_NAME];
};

#define SYSGATE_SIGNAL(name) {SYS_##name, #name},

/* "SIGINT" of SYS_SIGINT; 0 if no signal has this number, or a real-time signal, from 32 on. */
SYSGATE_FN const char *sys_signal_name(int number)
{
	static const struct sys_signal_row rows[] = {GEN_SIGNALS};

	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].number == number)
			return rows[i].name;
	}
	return 0;
}

struct sys_call_row {
	int number;
	signed char arguments;
	char name[GEN_CALL_NAME];
};

#define SYSGATE_ROW0(name) {SYS_NR_##name, 0, #name},
#define SYSGATE_ROW1(name) {SYS_NR_##name, 1, #name},
#define SYSGATE_ROW2(name) {SYS_NR_##name, 2, #name},
#define SYSGATE_ROW3(name) {SYS_NR_##name, 3, #name},
#define SYSGATE_ROW4(name) {SYS_NR_##name, 4, #name},
#define SYSGATE_ROW5(name) {SYS_NR_##name, 5, #name},
#define SYSGATE_ROW6(name) {SYS_NR_##name, 6, #name},
#define SYSGATE_ROW7(name) {SYS_NR_##name, 7, #name},
#define SYSGATE_ROW8(name) {SYS_NR_##name, 8, #name},

/* 0: behind the last one. */
SYSGATE_FN const struct sys_call_row *sys_call_row_at(unsigned int at)
{
	static const struct sys_call_row rows[] = {GEN_CALLS};

	return at < sizeof(rows) / sizeof(rows[0]) ? &rows[at] : 0;
}

/* 0: there is no such call. */
SYSGATE_FN const struct sys_call_row *sys_call_row_of(long number)
{
	const struct sys_call_row *row = sys_call_row_at(0);

	for (unsigned int i = 0; row && row->number != number; row = sys_call_row_at(i))
		i++;
	return row;
}

/* "read" of SYS_NR_read; 0 if no call has this number. */
SYSGATE_FN const char *sys_call_name(long number)
{
	const struct sys_call_row *row = sys_call_row_of(number);

	return row ? row->name : 0;
}

/*
 * How many argument registers the kernel reads for a number, 0 to 8: 4 for pread64 where a register
 * holds the offset, 5 or 6 where it takes two, or two behind an unused one. A number without
 * implementation takes none: 0. -1 if no call has this number.
 */
SYSGATE_FN int sys_call_arguments(long number)
{
	const struct sys_call_row *row = sys_call_row_of(number);

	return row ? row->arguments : -1;
}

/* SYS_NR_read of "read"; -1 if no call has this name. */
SYSGATE_FN long sys_call_number(const char *name)
{
	const struct sys_call_row *row = sys_call_row_at(0);

	for (unsigned int i = 0; row && sys_name_order(row->name, name) != 0;
		row = sys_call_row_at(i))
		i++;
	return row ? row->number : -1;
}

#endif

/*
 * SYSGATE_NAMES_OF_ALL: the calls of every ABI of this header by name, number and count of
 * arguments, whichever ABI is compiled for; for programs that look at others, such as tracers. It
 * needs as little as SYSGATE_NAMES, which it is independent of.
 *
 * SYS_ABI_COUNT ABIs have numbers from 0 on, which another header may give to others.
 */
#ifdef SYSGATE_NAMES_OF_ALL

GEN_ABI_NUMBERS

struct sys_abi_column {
	char name[GEN_ABI_NAME];
	short begin, end; /* its cells in a row of the table */
	int base; /* to be added to the numbers there */
};

/* 0: there is no such ABI. */
SYSGATE_FN const struct sys_abi_column *sys_abi_column_of(int abi)
{
	static const struct sys_abi_column columns[SYS_ABI_COUNT] = {GEN_ABI_COLUMNS};

	return abi >= 0 && abi < SYS_ABI_COUNT ? &columns[abi] : 0;
}

/*
 * The table of all calls, by name: a row for each name and count of arguments, which are a name, a
 * NUL, the count and the number on each ABI, less its base; nothing where an ABI has no such call.
 */
SYSGATE_FN const char *sys_abi_row_at(unsigned int at)
{
	static const char rows[SYSGATE_ABI_ROWS][GEN_ABI_ROW] = {GEN_ABI_ROWS};

	return rows[at];
}

/* The number in an ABI's column of a row; -1 if there is none. */
SYSGATE_FN long sys_abi_cell(const struct sys_abi_column *column, unsigned int at)
{
	const char *row = sys_abi_row_at(at);
	long number = -1;

	for (int i = column->begin; i < column->end; i++) {
		if (row[i] >= '0')
			number = (number < 0 ? 0 : number * 10) + (row[i] - '0');
	}
	return number < 0 ? -1 : column->base + number;
}

/* The row of a number; 0 if there is none. */
SYSGATE_FN const char *sys_abi_row_of(int abi, long number)
{
	const struct sys_abi_column *column = sys_abi_column_of(abi);

	for (unsigned int i = 0; column && number >= 0 && i < SYSGATE_ABI_ROWS; i++) {
		if (sys_abi_cell(column, i) == number)
			return sys_abi_row_at(i);
	}
	return 0;
}

/* "x86_64" of SYS_ABI_X86_64; 0 if no ABI has this number. */
SYSGATE_FN const char *sys_abi_name(int abi)
{
	const struct sys_abi_column *column = sys_abi_column_of(abi);

	return column ? column->name : 0;
}

/* SYS_ABI_X86_64 of "x86_64"; SYSGATE_ABI is the name of the one that is compiled for. Else -1. */
SYSGATE_FN int sys_abi_of_name(const char *name)
{
	for (int abi = 0; abi < SYS_ABI_COUNT; abi++) {
		if (sys_name_order(sys_abi_column_of(abi)->name, name) == 0)
			return abi;
	}
	return -1;
}

/* "read" of 63 on SYS_ABI_AARCH64; 0 if there is no such call or no such ABI. */
SYSGATE_FN const char *sys_abi_call_name(int abi, long number)
{
	return sys_abi_row_of(abi, number);
}

/*
 * How many argument registers the kernel reads for a number, 0 to 8, as sys_call_arguments tells of
 * the ABI that is compiled for; -1 if there is no such call or no such ABI.
 */
SYSGATE_FN int sys_abi_call_arguments(int abi, long number)
{
	const char *row = sys_abi_row_of(abi, number);

	return row ? row[GEN_ABI_COUNT] - '0' : -1;
}

/* 63 of "read" on SYS_ABI_AARCH64; -1 if there is no such call or no such ABI. */
SYSGATE_FN long sys_abi_call_number(int abi, const char *name)
{
	const struct sys_abi_column *column = sys_abi_column_of(abi);
	unsigned int begin = 0, end = SYSGATE_ABI_ROWS;
	long number = -1;

	while (column && begin < end) {
		unsigned int middle = begin + (end - begin) / 2;

		if (sys_name_order(sys_abi_row_at(middle), name) < 0)
			begin = middle + 1;
		else
			end = middle;
	}
	for (; column && number < 0 && begin < SYSGATE_ABI_ROWS &&
		sys_name_order(sys_abi_row_at(begin), name) == 0;
		begin++)
		number = sys_abi_cell(column, begin);
	return number;
}

#endif
