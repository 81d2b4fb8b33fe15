#define A 1
.macro	fork_like name
ENTRY(sys_\name\()_wrapper)
	ldi %r1, sys_\name
	b	sys_ni_syscall
END(sys_\name\()_wrapper)
.endm
fork_like clone
fork_like pipe

NESTED(sysm_pipe, 0, sp)
	j	sys_pipe	# 'apostrophe
	END(sysm_pipe)
__sys_clone:	/* comment "
	jal	compat_sys_clone
	.size	__sys_clone
