/* Calls that make a child: what they change for the parent, and for the child, which goes on likewise. */
#include "program.h"

/*
 * Whether a child may go on where its parent's stack is. On i386 only past the trap itself:
 * __kernel_vsyscall has a return address on the stack, which a child that goes on would overwrite.
 */
int can_share_stack(const struct survey_call *call)
{
#ifdef SYSGATE_I386
	return call->path->name[0] == 'i';
#else
	(void)call;
	return 1;
#endif
}

/* Both sides of a call that makes a child come here; what changed for each is recorded. */
static void part_ways(sys_word result)
{
	int status = -1;

	if (is_child(result))
		sys_exit_group(0);
	expect_child(NO_CHILD);
	expect(result > 0, "a child", result);
	if (result > 0) {
		wait_for((sys_pid)result, &status, 0);
		expect(status == 0, "the child to exit", status);
	}
}

#ifdef SYSGATE_S390X
#define CLONE(call, round, flags, stack) \
	SURVEY(call, round, NUMBER(call, clone), 5, stack, flags, 0, 0, 0)
#else
#define CLONE(call, round, flags, stack) \
	SURVEY(call, round, NUMBER(call, clone), 5, flags, stack, 0, 0, 0)
#endif

void call_clone(const struct survey_call *call, int round)
{
	if (call->arity == 5) {
		expect_child(CHILD);
		part_ways(CLONE(call, round, SYS_SIGCHLD, 0));
	}
}

/* With 5 arguments the stack pointer is there at the trap. */
static sys_word stack_at_trap(void)
{
#ifdef SYSGATE_MIPS_O32
	return stack_pointer() - 32;
#else
	return stack_pointer();
#endif
}

/* With a stack that is named, the same one: the child goes on in the same frame of it. */
void clone_onto_stack(const struct survey_call *call, int round)
{
	if (call->arity == 5) {
		expect_child(CHILD);
		part_ways(CLONE(call, round, SYS_SIGCHLD, stack_at_trap()));
	}
}

void clone_in_memory(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity != 5)
		return;
	expect_child(CHILD_IN_MEMORY);
	result = CLONE(call, round, SYS_CLONE_VM | SYS_CLONE_VFORK | SYS_SIGCHLD, stack_at_trap());
	part_ways(result);
}

#ifdef SYS_NR_fork
void call_fork(const struct survey_call *call, int round)
{
	if (call->arity == 0) {
		expect_child(CHILD);
		part_ways(survey(call, round, NUMBER(call, fork), 0, 0));
	}
}
#endif

#ifdef SYS_NR_vfork
void call_vfork(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity)
		return;
	expect_child(CHILD_IN_MEMORY);
	result = survey(call, round, NUMBER(call, vfork), 0, 0);
	part_ways(result);
}
#endif
