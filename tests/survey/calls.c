/* Calls that end at once, with any number of arguments: they succeed, fail, or fault meanwhile. */
#include "program.h"

/* Another number than that of any call. */
#define NO_CALL 0x0fff

int ends[2], out[2];
char buffer[64];

void open_pipes(void)
{
	sys_pipe2(ends, 0);
	sys_pipe2(out, 0);
}

void close_pipes(void)
{
	for (int i = 0; i < 2; i++) {
		sys_close(ends[i]);
		sys_close(out[i]);
	}
}

/* A call that succeeds, with exactly so many arguments. */
void succeed(const struct survey_call *call, int round)
{
	sys_word result, wanted = 0;

	open_pipes();
	sys_write(ends[1], "12345", 5);
	switch (call->arity) {
	case 0:
		result = survey(call, round, NUMBER(call, gettid), 0, 0);
		wanted = sys_gettid();
		break;
	case 1:
		result = SURVEY(call, round, NUMBER(call, getpgid), 1, 0);
		wanted = sys_getpgid(0);
		break;
	case 2:
		result = SURVEY(call, round, NUMBER(call, kill), 2, sys_getpid(), 0);
		break;
	case 3:
		result = SURVEY(call, round, NUMBER(call, read), 3, ends[0], WORD(buffer), 9);
		wanted = 5;
		break;
	case 4:
		result = SURVEY(call, round, NUMBER(call, rt_sigprocmask), 4, SYS_SIG_BLOCK, 0,
			WORD(buffer), sizeof((struct sys_sigaction *)0)->mask);
		break;
	case 5:
		result = SURVEY(call, round, NUMBER(call, prctl), 5, SYS_PR_GET_NAME, WORD(buffer),
			0, 0, 0);
		break;
	case 6:
		result = SURVEY(call, round, NUMBER(call, splice), 6, ends[0], 0, out[1], 0, 9, 0);
		wanted = 5;
		break;
	default:
#ifdef SYSGATE_MIPS_O32
		/* The one of 7 slots: an advice to a file in memory. */
		sys_close(out[0]);
		out[0] = open_letters(0);
		result = SURVEY(call, round, SYS_NR_fadvise64, 7, out[0], 0, 0, 0, 0, 0, 0);
#else
		result = -SYS_ENOSYS;
#endif
		break;
	}
	expect(result == wanted, "the call to succeed", result);
	close_pipes();
}

void fail(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity == 0)
		return;
	result = SURVEY(call, round, NUMBER(call, close), 1, -1);
	expect(result == -SYS_EBADF, "EBADF", result);
}

void call_nothing(const struct survey_call *call, int round)
{
	sys_word result = survey(call, round, NUMBER(call, read) + NO_CALL, 0, 0);

	expect(result == -SYS_ENOSYS, "ENOSYS", result);
}

/* What the kernel copies is on a page that nothing has touched, or that nobody may touch. */
void fault(const struct survey_call *call, int round)
{
	int flags = SYS_MAP_PRIVATE | SYS_MAP_ANONYMOUS;
	sys_word result;
	char *fresh;

	if (call->arity < 3)
		return;
#ifdef SYSGATE_X86_64
	flags |= SYS_MAP_32BIT;
#endif
	open_pipes();
	sys_write(ends[1], "12345", 5);
	fresh = sys_mmap(0, page, SYS_PROT_READ | SYS_PROT_WRITE, flags, -1, 0);
	result = SURVEY(call, round, NUMBER(call, read), 3, ends[0], WORD(fresh), 5);
	expect(result == 5 && fresh[4] == '5', "a read into a new page", result);
	sys_munmap(fresh, page);
	fresh = sys_mmap(0, page, SYS_PROT_NONE, flags, -1, 0);
	result = SURVEY(call, round, NUMBER(call, write), 3, ends[1], WORD(fresh), 5);
	expect(result == -SYS_EFAULT, "EFAULT", result);
	sys_munmap(fresh, page);
	close_pipes();
}

#ifdef SYS_NR_pipe
/* Of a call with two results both come in registers, where there is a register for the second. */
void call_pipe(const struct survey_call *call, int round)
{
	sys_word result;

	if (call->arity)
		return;
	result = survey(call, round, NUMBER(call, pipe), 0, 0);
	expect(result >= 0 && second_result() > result, "two descriptors", result);
	sys_close((int)result);
	sys_close((int)second_result());
}
#endif
