SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, size_t, count)
{
	return 0; /* "not a ( quote" */
}
COMPAT_SYSCALL_DEFINE4(pread64, unsigned int, fd, char __user *, buf, compat_size_t, count,
	compat_arg_u64_dual(pos))
#ifdef CONFIG_A
SYSCALL_DEFINE5(clone, unsigned long, flags, unsigned long, stack, int __user *, parent,
#if defined(A)
	unsigned long, tls, int __user *, child)
#elif defined(B)
	int __user *, child, unsigned long, tls)
#else
	int, child, int, tls)
#endif
#endif
SYSCALL32_DEFINE2(pipe, int, SC_ARG64(a))
asmlinkage long sys_semctl(
	int id, int (*function)(const void *, int), struct a { int b; } c);
asmlinkage void sys_getpid(void)
{
}
save_static_function(sys_clone);
