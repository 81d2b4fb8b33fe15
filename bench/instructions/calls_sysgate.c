#include "sysgate.h"

#include "calls.h"

int count_0_getppid_sysgate(void)
{
	return sys_getppid();
}

int count_1_chdir_sysgate(const char *path)
{
	return sys_chdir(path);
}

int count_2_munmap_sysgate(void *address, __SIZE_TYPE__ length)
{
	return sys_munmap(address, length);
}

int count_3_mincore_sysgate(void *address, __SIZE_TYPE__ length, unsigned char *vector)
{
	return sys_mincore(address, length, vector);
}

RESULT count_4_readlinkat_sysgate(int directory, const char *path, char *buffer, __SIZE_TYPE__ size)
{
	return sys_readlinkat(directory, path, buffer, size);
}

RESULT count_4_pread64_sysgate(int fd, void *buffer, __SIZE_TYPE__ size, long long offset)
{
	return sys_pread64(fd, buffer, size, offset);
}

int count_5_mount_sysgate(const char *source, const char *target, const char *type,
	unsigned long flags, const void *data)
{
	return sys_mount(source, target, type, flags, data);
}

int count_6_pselect6_sysgate(
	int count, void *in, void *out, void *except, void *timeout, const void *mask)
{
	return sys_pselect6(count, in, out, except, timeout, mask);
}

#ifdef COUNT_7
int count_7_sync_file_range_sysgate(int fd, long long offset, long long length, unsigned int flags)
{
	return sys_sync_file_range(fd, offset, length, flags);
}
#endif
