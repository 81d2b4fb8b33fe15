/*
 * The functions whose instructions are counted, a pair for each number of arguments. WAY is sysgate
 * for the typed call and minimum for the same by hand. The names are what count.awk reports:
 * count_ARGUMENTS_CALL_WAY. Each call is harmless, because what driver.c passes is refused.
 */
/* A ssize_t, which has the width of a register also where a long is narrower. */
#if (defined(__x86_64__) && defined(__ILP32__)) || (defined(_ABIN32) && _MIPS_SIM == _ABIN32)
#define RESULT long long
#else
#define RESULT long
#endif

#define CALLS(WAY) \
	int count_0_getppid_##WAY(void); \
	int count_1_chdir_##WAY(const char *path); \
	int count_2_munmap_##WAY(void *address, __SIZE_TYPE__ length); \
	int count_3_mincore_##WAY(void *address, __SIZE_TYPE__ length, unsigned char *vector); \
	RESULT count_4_readlinkat_##WAY( \
		int directory, const char *path, char *buffer, __SIZE_TYPE__ size); \
	RESULT count_4_pread64_##WAY(int fd, void *buffer, __SIZE_TYPE__ size, long long offset); \
	int count_5_mount_##WAY(const char *source, const char *target, const char *type, \
		unsigned long flags, const void *data); \
	int count_6_pselect6_##WAY( \
		int count, void *in, void *out, void *except, void *timeout, const void *mask); \
	int count_7_sync_file_range_##WAY( \
		int fd, long long offset, long long length, unsigned int flags)

CALLS(sysgate);
CALLS(minimum);

/* The one ABI with calls of seven slots. */
#if defined(__mips__) && defined(_ABIO32) && _MIPS_SIM == _ABIO32
#define COUNT_7
#endif
