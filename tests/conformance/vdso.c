/* sys_vdso_get: on images made for it, and by asking the kernel's own for the time. */
#include "conformance.h"

enum { loadable = 1, dynamic_section = 2, linked_at = 0x10000, elsewhere = 0x123 };
enum { strings = 5, symbols = 6, sysv_hash = 4, gnu_hash = 0x6ffffef5 };

/* Three symbols: the first is none, one is undefined, and the last is "last". */
static struct image {
	struct sys_elf_header header;
	struct sys_elf_segment segment[3];
	struct sys_elf_dynamic dynamic[4];
	struct sys_elf_symbol symbol[3];
	sys_elf_hash sysv[2]; /* the rest is not asked for */
	struct {
		sys_u32 bucket_count, first, filter_size, filter_shift;
		unsigned long filter;
		sys_u32 bucket[2], chain[2];
	} gnu;
	char names[16];
} image;

static unsigned long linked(const void *part)
{
	return (unsigned long)part - (unsigned long)&image + linked_at;
}

static void make_image(void)
{
	clear(&image, sizeof(image));
	image.header.segments = (unsigned long)image.segment - (unsigned long)&image;
	image.header.segment_count = 3;
	image.segment[0].type = dynamic_section;
	image.segment[0].address = linked(image.dynamic);
	image.segment[1].type = loadable;
	image.segment[1].address = linked_at;
	image.segment[2].type = loadable;
	image.segment[2].address = 0x7000000;
	image.dynamic[0].tag = strings;
	image.dynamic[0].value = linked(image.names);
	image.dynamic[1].tag = symbols;
	image.dynamic[1].value = linked(image.symbol);
	image.symbol[1].name = 1;
	image.symbol[2].name = 6;
	image.symbol[2].section = 1;
	image.symbol[2].value = linked_at + elsewhere;
	image.sysv[1] = 3;
	image.gnu.bucket_count = 2;
	image.gnu.first = 1;
	image.gnu.filter_size = 1;
	image.gnu.bucket[1] = 1;
	image.gnu.chain[1] = 1;
	for (int i = 0; i < 11; i++)
		image.names[i] = "\0none\0last"[i];
}

static void check_hash(const struct sys_auxv *auxv, unsigned long tag, const void *table)
{
	char *last = (char *)&image + elsewhere;

	make_image();
	image.dynamic[2].tag = tag;
	image.dynamic[2].value = linked(table);
	begin_test(tag == gnu_hash ? "by DT_GNU_HASH alone" : "by DT_HASH alone");
	HOLDS(sys_vdso_get(auxv, "last") == last);
	HOLDS(sys_vdso_get(auxv, "las") == 0);
	HOLDS(sys_vdso_get(auxv, "lastly") == 0);
	HOLDS(sys_vdso_get(auxv, "") == 0);
	HOLDS(sys_vdso_get(auxv, "none") == 0);
	end_test();
}

static void check_images(void)
{
	const struct sys_auxv auxv[] = {
		{SYS_AT_SYSINFO_EHDR, (unsigned long)&image}, {SYS_AT_NULL, 0}};

	check_hash(auxv, sysv_hash, image.sysv);
	check_hash(auxv, gnu_hash, &image.gnu);
	image.gnu.bucket[1] = 0;
	check(sys_vdso_get(auxv, "last") == 0, "a hash of nothing");
	image.dynamic[2].tag = 0;
	check(sys_vdso_get(auxv, "last") == 0, "no hash");
	image.segment[0].type = 0;
	check(sys_vdso_get(auxv, "last") == 0, "no dynamic section");
	image.segment[0].type = dynamic_section;
	image.segment[1].type = image.segment[2].type = 0;
	check(sys_vdso_get(auxv, "last") == 0, "nothing loaded");
	image.header.segment_count = 0;
	check(sys_vdso_get(auxv, "last") == 0, "no segment");
	check(sys_vdso_get(auxv + 1, "last") == 0, "no image");
}

typedef int read_time(int clock, struct sys_timespec *time);

static read_time *find_clock(const struct sys_auxv *auxv)
{
#if SYSGATE_WORD_BITS == 64 && !defined(SYSGATE_MIPS_N32)
	static const char *const names[] = {"__vdso_clock_gettime", "__kernel_clock_gettime"};
#else
	static const char *const names[] = {"__vdso_clock_gettime64", "__kernel_clock_gettime64"};
#endif
	void *code = sys_vdso_get(auxv, names[0]);

	if (!code)
		code = sys_vdso_get(auxv, names[1]);
#if (defined(SYSGATE_POWERPC64) && (!defined(_CALL_ELF) || _CALL_ELF != 2)) || \
	defined(SYSGATE_PARISC64)
	/* The code is the first of ELFv1's descriptor, and the third of parisc64's. */
	static void *descriptor[4];

	descriptor[0] = descriptor[2] = code;
	if (code)
		code = descriptor;
#endif
	return (read_time *)(sys_slot)code;
}

static int is_before(const struct sys_timespec *left, const struct sys_timespec *right)
{
	return left->tv_sec < right->tv_sec ||
		(left->tv_sec == right->tv_sec && left->tv_nsec <= right->tv_nsec);
}

static void check_clock(const struct sys_auxv *auxv)
{
	read_time *clock = find_clock(auxv);
	struct sys_timespec before, time, after;

	if (!sys_auxv_get(auxv, SYS_AT_SYSINFO_EHDR, 0)) {
		skip("the time", "the kernel maps no vDSO");
		return;
	}
	check(sys_vdso_get(auxv, "sysgate's own") == 0, "a function that does not exist");
	if (!clock) {
		skip("the time", "the vDSO has no clock of 64 bits");
		return;
	}
	begin_test("the time");
	HOLDS(sys_clock_gettime(SYS_CLOCK_MONOTONIC, &before) == 0);
	fill(&time, sizeof(time));
	HOLDS(clock(SYS_CLOCK_MONOTONIC, &time) == 0);
	HOLDS(sys_clock_gettime(SYS_CLOCK_MONOTONIC, &after) == 0);
	HOLDS(is_before(&before, &time));
	HOLDS(is_before(&time, &after));
#ifdef __powerpc__
	HOLDS(clock(123456, &time) == SYS_EINVAL);
#else
	HOLDS(clock(123456, &time) == -SYS_EINVAL);
#endif
	end_test();
}

void check_vdso(const struct sys_auxv *auxv)
{
	set_subject("sys_vdso_get");
	check_images();
	check_clock(auxv);
}
