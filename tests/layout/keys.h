/*
 * x32 goes through the 64-bit entry of keyctl (arch/x86/entry/syscalls/syscall_64.tbl), which reads
 * the struct of include/uapi/linux/keyctl.h with pointers of 64 bits.
 */
#if defined(__x86_64__) && defined(__ILP32__)
struct kernel_keyctl_kdf_params {
	char *hashname;
	__u32 hashname_high;
	char *otherinfo;
	__u32 otherinfo_high;
	__u32 otherinfolen;
	__u32 __spare[8];
};
_Static_assert(__builtin_offsetof(struct kernel_keyctl_kdf_params, otherinfo) == 8, "x86_64's");
_Static_assert(__builtin_offsetof(struct kernel_keyctl_kdf_params, otherinfolen) == 16, "x86_64's");
#else
#define kernel_keyctl_kdf_params keyctl_kdf_params
#endif
