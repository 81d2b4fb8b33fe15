/* Results just outside the range of errors are none. */
#include "native.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/* personality(2) returns what it was given before, whatever that is; -1 asks. */
static const unsigned int personas[] = {
	0x7fffffff, 0x80000000, 0xffffe000, 0xffffeffe, 0xffffefff, 0xfffff000};

enum { persona_count = sizeof(personas) / sizeof(*personas) };

static int become_strange(void)
{
	sys_word *results = (sys_word *)(void *)scratch;
	int *typed = (int *)(void *)(scratch + page);

	for (int i = 0; i < persona_count; i++) {
		sys_call1(SYS_NR_personality, (sys_word)personas[i]);
		for (int p = 0; p < path_count; p++)
			*results++ = CALL1(&paths[p], personality, -1);
		*typed++ = sys_personality(0xffffffff);
	}
	return 0;
}

/* Where words have 32 bits these are just outside the range, elsewhere far from it. */
static void check_personas(void)
{
	const sys_word *results = (const sys_word *)(const void *)scratch;
	const int *typed = (const int *)(const void *)(scratch + page);

	check_equal(run_in_child(become_strange), 0, "a child with strange personalities");
	for (int i = 0; i < persona_count; i++) {
		for (int p = 0; p < path_count; p++) {
			set_subject(paths[p].name);
			check_equal(*results, (sys_word)personas[i], "a result outside the range");
			check(!sys_is_error(*results++), "is no error");
		}
		set_subject("results");
		check_equal(typed[i], (int)personas[i], "an int outside the range");
		check(!sys_is_error(typed[i]), "an int that is no error");
	}
}

/* The lower halves of these look like errors. */
static void check_large_offsets(void)
{
	static const long long offsets[] = {
		0xfffff000, 0xfffff001, 0xffffffff, 0x1fffffff5, 0x7fffffff001, 0x7fffffffffffefff};
	int fd = memfd_create("offsets", 0);

	for (unsigned int i = 0; i < sizeof(offsets) / sizeof(*offsets); i++) {
		sys_off result = sys_lseek(fd, offsets[i], SEEK_SET);

		check_equal(result, lseek64(fd, offsets[i], SEEK_SET), "lseek, as libc's");
		check(result == offsets[i] && !sys_is_error(result), "an offset that is no error");
	}
	close(fd);
}

/*
 * The memory of a process reaches up to 2^64: its file takes offsets that look negative. _llseek
 * returns those itself, cut to 32 bits (fs/read_write.c).
 */
static void check_offsets_of_memory(void)
{
	static const long long offsets[] = {-4096, -4097, -0x7fffffff};
	int fd = open("/proc/self/mem", O_RDONLY);

	for (unsigned int i = 0; i < sizeof(offsets) / sizeof(*offsets); i++) {
		sys_off result = sys_lseek(fd, offsets[i], SEEK_SET);

		check_equal(result, offsets[i], "an offset that looks negative");
		check(!sys_is_error(result), "an offset that looks negative is no error");
	}
	close(fd);
}

/* Where pointers have 32 bits the highest of these is set. */
static void check_high_addresses(void)
{
	void *place = NULL;

	for (unsigned long at = 0xf0000000; at > 0x80000000; at -= 0x1000000) {
		place = sys_mmap((void *)at, page, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
		if (!sys_is_error(place))
			break;
	}
	if (sys_is_error(place) && sys_errno_of(place) == ENOMEM) {
		skip("an address above 2 GiB", "the kernel has none for 32-bit programs");
		return;
	}
	if (sys_is_error(place) && sys_errno_of(place) == EEXIST) {
		skip("an address above 2 GiB", "all are taken, as by the shadow of a sanitizer");
		return;
	}
	if (!check(!sys_is_error(place) && (unsigned long)place > 0x80000000,
		    "an address above 2 GiB"))
		return;
	*(char *)place = 1;
	check_equal(sys_munmap(place, page), 0, "an address above 2 GiB can be used");
}

#define IS_RIGHT(type, value) \
	(sys_is_error((type)(value)) == ((value) >= -4095 && (value) < 0) && \
		(!sys_is_error((type)(value)) || sys_errno_of((type)(value)) == -(value)))

static void check_macros(void)
{
	static const int values[] = {-1, -2, -133, -4094, -4095, -4096, -4097, -0x7fffffff - 1, 0,
		1, 4095, 4096, 0x7fffffff};
	int right[5] = {1, 1, 1, 1, 1};

	for (unsigned int i = 0; i < sizeof(values) / sizeof(*values); i++) {
		right[0] = right[0] && IS_RIGHT(int, values[i]);
		right[1] = right[1] && IS_RIGHT(long, values[i]);
		right[2] = right[2] && IS_RIGHT(long long, values[i]);
		right[3] = right[3] && IS_RIGHT(unsigned long, (long)values[i]);
		right[4] = right[4] && IS_RIGHT(char *, (long)values[i]);
	}
	check(right[0], "sys_is_error and sys_errno_of int");
	check(right[1], "sys_is_error and sys_errno_of long");
	check(right[2], "sys_is_error and sys_errno_of long long");
	check(right[3], "sys_is_error and sys_errno_of unsigned long");
	check(right[4], "sys_is_error and sys_errno_of pointers");
	check(!sys_is_error(0xfffff001ll) && !sys_is_error(0x1fffffff5ll) &&
			!sys_is_error(-0x100000001ll) && !sys_is_error(0x7fffffffffffffffll),
		"sys_is_error looks at all 64 bits");
}

void check_results(void)
{
	set_subject("results");
	watch_errno();
	check_macros();
	check_high_addresses();
	check_large_offsets();
	check_offsets_of_memory();
	check_personas();
	check_errno();
}
