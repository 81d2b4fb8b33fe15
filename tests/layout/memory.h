/* mmap_arg_struct of mm/mmap.c, s390_mmap_arg_struct of arch/s390/kernel/syscall.c */
struct kernel_old_mmap_arguments {
	unsigned long addr;
	unsigned long len;
	unsigned long prot;
	unsigned long flags;
	unsigned long fd;
	unsigned long offset;
};
