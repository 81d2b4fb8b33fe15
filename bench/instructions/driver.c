/* Calls each function once. What lies between count_all and its return is the function's. */
#include MINIMUM

#include "calls.h"

/* An address that no program has, and one that is no page's. */
#define NOWHERE ((void *)8)

int count_all(void);

#define CALL(WAY) \
	result |= count_0_getppid_##WAY(); \
	result |= count_1_chdir_##WAY(NOWHERE); \
	result |= count_2_munmap_##WAY(NOWHERE, 1); \
	result |= count_3_mincore_##WAY(NOWHERE, 1, NOWHERE); \
	result |= count_4_readlinkat_##WAY(-1, NOWHERE, NOWHERE, 0); \
	result |= count_4_pread64_##WAY(-1, NOWHERE, 1, 1LL << 32); \
	result |= count_5_mount_##WAY(NOWHERE, NOWHERE, NOWHERE, 0, NOWHERE); \
	result |= count_6_pselect6_##WAY(-1, 0, 0, 0, 0, 0)

__attribute__((noinline)) int count_all(void)
{
	RESULT result = 0;

	CALL(sysgate);
	CALL(minimum);
#ifdef COUNT_7
	result |= count_7_sync_file_range_sysgate(-1, 1LL << 32, 1LL << 33, 0);
	result |= count_7_sync_file_range_minimum(-1, 1LL << 32, 1LL << 33, 0);
#endif
	return result < 0 ? 0 : 1;
}

static int minimum_main(int argc, char **argv, char **environment)
{
	(void)argc, (void)argv, (void)environment;
	return count_all();
}
