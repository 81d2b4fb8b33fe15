/*
 * What the samples expect comes from tables/bindings.tbl, as what the header does comes from it. Of
 * the calls whose arguments do not simply stand in their order, this is what the kernel's entry
 * points take, told once more: by kernel/fork.c (clone), fs/read_write.c, fs/sync.c, mm/fadvise.c
 * and the architectures' own.
 */
#include "program.h"

/*
 * The slots of a call. A digit is a parameter; of one of 64 bits that takes two slots, L and H are
 * the halves by their weight, F and S the first and the second in memory; P counts pages; `-` is an
 * empty slot; `&` an address.
 */
struct known {
	const char *call;
	const char *slots;
	const char *test;
};

#define KNOWN(call, slots) \
	{ \
		call, slots, call " takes the slots that are known" \
	}

#if defined(SYSGATE_ARM) || defined(SYSGATE_HEXAGON) || defined(SYSGATE_MIPS_O32) || \
	defined(SYSGATE_POWERPC) || defined(SYSGATE_XTENSA)
#define PAIR_BEHIND_ONE "0 - F1 S1"
#define PAIR_BEHIND_THREE "0 1 2 - F3 S3"
#elif defined(SYSGATE_SH)
#define PAIR_BEHIND_ONE "0 F1 S1"
#define PAIR_BEHIND_THREE "0 1 2 - F3 S3"
#elif SYSGATE_WORD_BITS == 32
#define PAIR_BEHIND_ONE "0 F1 S1"
#define PAIR_BEHIND_THREE "0 1 2 F3 S3"
#else
#define PAIR_BEHIND_ONE "0 1"
#define PAIR_BEHIND_THREE "0 1 2 3"
#endif

#if SYSGATE_WORD_BITS == 32
#define BOTH "F1 S1 F2 S2"
#define FALLOCATE "0 1 F2 S2 F3 S3"
#define FANOTIFY_MARK "0 1 F2 S2 3 4"
#define LSEEK "0 H1 L1 & 2"
#define MMAP "0 1 2 3 4 P5"
#else
#define BOTH "1 2"
#define FALLOCATE "0 1 2 3"
#define FANOTIFY_MARK "0 1 2 3 4"
#define LSEEK "0 1 2"
#if defined(SYSGATE_S390X)
#define MMAP "& 0 1 2 3 4 5"
#else
#define MMAP "0 1 2 3 4 5"
#endif
#endif

#if defined(SYSGATE_ARM) || defined(SYSGATE_HEXAGON) || defined(SYSGATE_POWERPC) || \
	defined(SYSGATE_XTENSA)
#define FADVISE64 "0 3 " BOTH
#define SYNC_FILE_RANGE "0 3 " BOTH
#elif defined(SYSGATE_POWERPC64)
#define FADVISE64 "0 " BOTH " 3"
#define SYNC_FILE_RANGE "0 3 " BOTH
#elif defined(SYSGATE_MIPS_O32)
#define FADVISE64 "0 - " BOTH " 3"
#define SYNC_FILE_RANGE "0 - " BOTH " 3"
#else
#define FADVISE64 "0 " BOTH " 3"
#define SYNC_FILE_RANGE "0 " BOTH " 3"
#endif

#if SYSGATE_WORD_BITS == 32 || defined(SYSGATE_MIPS_N32)
#define VECTOR "0 1 2 L3 H3"
#define VECTOR2 "0 1 2 L3 H3 4"
#elif defined(SYSGATE_X32)
#define VECTOR "0 1 2 3"
#define VECTOR2 "0 1 2 3 4"
#else
#define VECTOR "0 1 2 3"
#define VECTOR2 "0 1 2 3 - 4"
#endif

#if defined(SYSGATE_X86_64) || defined(SYSGATE_X32) || defined(SYSGATE_ALPHA) || \
	defined(SYSGATE_HEXAGON) || defined(SYSGATE_LOONGARCH64) || defined(SYSGATE_M68K) || \
	defined(SYSGATE_OPENRISC) || defined(SYSGATE_SH)
#define CLONE "0 1 2 3 4"
#elif defined(SYSGATE_S390X)
#define CLONE "1 0 2 3 4"
#else
#define CLONE "0 1 2 4 3"
#endif

static const struct known rows[] = {
	KNOWN("pread64", PAIR_BEHIND_THREE),
	KNOWN("pwrite64", PAIR_BEHIND_THREE),
	KNOWN("truncate", PAIR_BEHIND_ONE),
	KNOWN("ftruncate", PAIR_BEHIND_ONE),
	KNOWN("readahead", PAIR_BEHIND_ONE " 2"),
	KNOWN("fallocate", FALLOCATE),
	KNOWN("fadvise64", FADVISE64),
	KNOWN("sync_file_range", SYNC_FILE_RANGE),
	KNOWN("fanotify_mark", FANOTIFY_MARK),
	KNOWN("preadv", VECTOR),
	KNOWN("pwritev", VECTOR),
	KNOWN("preadv2", VECTOR2),
	KNOWN("pwritev2", VECTOR2),
	KNOWN("lseek", LSEEK),
	KNOWN("mmap", MMAP),
	KNOWN("clone", CLONE),
};

static int is_same(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

static const struct sample *find(const char *call)
{
	const struct sample *sample = samples;

	for (int i = 0; i < sample_count; i++, sample++) {
		if (is_same(sample->name, call))
			return sample;
	}
	return 0;
}

static int is_big(void)
{
	const union {
		sys_u32 number;
		unsigned char bytes[4];
	} one = {1};

	return one.bytes[3];
}

/* 32 bits that tell of a parameter which it is, and of a half. */
static sys_u32 part_of(char kind, sys_u64 poison)
{
	sys_u32 low = (sys_u32)poison, high = (sys_u32)(poison >> 32);

	switch (kind) {
	case 'H':
		return high;
	case 'F':
		return is_big() ? high : low;
	case 'S':
		return is_big() ? low : high;
	case 'P':
#ifdef SYSGATE_OPENRISC
		return (sys_u32)(poison >> 13);
#else
		return (sys_u32)(poison >> 12);
#endif
	default:
		return low;
	}
}

/* The slot that begins there; behind it. */
static const char *compare(const char *slot, const sys_u64 *poison, sys_u64 expected, int *right)
{
	char kind = *slot;

	if (kind == '-')
		*right = *right && expected == 0;
	if (kind == '-' || kind == '&')
		return slot + 1;
	if (kind > '9')
		slot++;
	*right = *right && (sys_u32)expected == part_of(kind, poison[*slot - '0']);
	return slot + 1;
}

static int is_known(const struct sample *sample, const char *slots, int round)
{
	int slot = 0, right = 1;

	for (; *slots; slot++) {
		slots = compare(
			slots, sample->poison[round], sample->expected[round][slot], &right);
		slots += *slots == ' ';
	}
	return right && slot == sample->slots + sample->block;
}

void test_known(void)
{
	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct sample *sample = find(rows[i].call);
		int right = sample != 0;

		for (int round = 0; right && round < ROUNDS; round++)
			right = is_known(sample, rows[i].slots, round);
		print_test(right, rows[i].test);
	}
}
