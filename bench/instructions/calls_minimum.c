#define MINIMUM_WITHOUT_START
#include MINIMUM

#include "calls.h"

#ifdef MINIMUM_NR_pselect6_time64
#define MINIMUM_NR_pselect6 MINIMUM_NR_pselect6_time64
#endif

/* The two registers of a 64-bit argument on ABIs of 32 bits, in the order of memory. */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define FIRST(value) ((minimum_word)(value))
#define SECOND(value) ((minimum_word)((value) >> 32))
#else
#define FIRST(value) ((minimum_word)((value) >> 32))
#define SECOND(value) ((minimum_word)(value))
#endif

#ifndef MINIMUM_NR_getxpid
int count_0_getppid_minimum(void)
{
	return (int)minimum_call0(MINIMUM_NR_getppid);
}
#else
/* alpha: a second result of getxpid. */
int count_0_getppid_minimum(void)
{
	return (int)minimum_getppid();
}
#endif

int count_1_chdir_minimum(const char *path)
{
	return (int)minimum_call1(MINIMUM_NR_chdir, MINIMUM_WORD(path));
}

int count_2_munmap_minimum(void *address, __SIZE_TYPE__ length)
{
	return (int)minimum_call2(MINIMUM_NR_munmap, MINIMUM_WORD(address), MINIMUM_WORD(length));
}

int count_3_mincore_minimum(void *address, __SIZE_TYPE__ length, unsigned char *vector)
{
	return (int)minimum_call3(MINIMUM_NR_mincore, MINIMUM_WORD(address), MINIMUM_WORD(length),
		MINIMUM_WORD(vector));
}

RESULT count_4_readlinkat_minimum(int directory, const char *path, char *buffer, __SIZE_TYPE__ size)
{
	return (RESULT)minimum_call4(MINIMUM_NR_readlinkat, directory, MINIMUM_WORD(path),
		MINIMUM_WORD(buffer), MINIMUM_WORD(size));
}

RESULT count_4_pread64_minimum(int fd, void *buffer, __SIZE_TYPE__ size, long long offset)
{
#ifdef MINIMUM_PAIRS_EVEN
	return (RESULT)minimum_call6(MINIMUM_NR_pread64, fd, MINIMUM_WORD(buffer),
		MINIMUM_WORD(size), 0, FIRST(offset), SECOND(offset));
#elif defined(MINIMUM_PAIRS)
	return (RESULT)minimum_call5(MINIMUM_NR_pread64, fd, MINIMUM_WORD(buffer),
		MINIMUM_WORD(size), FIRST(offset), SECOND(offset));
#else
	return (RESULT)minimum_call4(
		MINIMUM_NR_pread64, fd, MINIMUM_WORD(buffer), MINIMUM_WORD(size), offset);
#endif
}

int count_5_mount_minimum(const char *source, const char *target, const char *type,
	unsigned long flags, const void *data)
{
	return (int)minimum_call5(MINIMUM_NR_mount, MINIMUM_WORD(source), MINIMUM_WORD(target),
		MINIMUM_WORD(type), MINIMUM_WORD(flags), MINIMUM_WORD(data));
}

int count_6_pselect6_minimum(
	int count, void *in, void *out, void *except, void *timeout, const void *mask)
{
	return (int)minimum_call6(MINIMUM_NR_pselect6, count, MINIMUM_WORD(in), MINIMUM_WORD(out),
		MINIMUM_WORD(except), MINIMUM_WORD(timeout), MINIMUM_WORD(mask));
}

#ifdef COUNT_7
int count_7_sync_file_range_minimum(int fd, long long offset, long long length, unsigned int flags)
{
	return (int)minimum_call7(MINIMUM_NR_sync_file_range, fd, 0, FIRST(offset), SECOND(offset),
		FIRST(length), SECOND(length), (minimum_word)flags);
}
#endif
