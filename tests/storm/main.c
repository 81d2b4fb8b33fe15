/*
 * A storm of signals over each path into the kernel: no result may be lost or wrong, and no register
 * changed. Two processes at a time make calls on a path, in turns with and without SA_RESTART, until
 * they made enough (CALLS) or their time is over. Prints TAP.
 */
#define SYSGATE_MEMORY
#include "storm.h"

#ifndef STORM_TIMES /* as long */
#define STORM_TIMES 1
#endif
#ifndef STORM_CALLS /* of each process: more than 10 million in all builds of proofs.tbl */
#define STORM_CALLS 118000
#endif

enum {
	PROCESSES = 2,
	CALLS = STORM_CALLS * STORM_TIMES,
	SECONDS = 18 * STORM_TIMES, /* for a path; in a boot init gives a program 20 for all */
	BOOT_MS = STORM_TIMES > 1 ? 6000 : 2500,
	LONGER =
		2, /* so many times, if there were not enough signals: emulated clocks may be wrong */
	ENOUGH = 6 /* restarts, and interruptions, of each process */
};

static const char *const faults[FAULTS] = {
	[WRONG_RESULT] = "every result is right",
	[CHANGED_REGISTER] = "no register changes",
	[LOST_BYTE] = "nothing read or written is lost or doubled",
	[WRONG_INTERRUPTION] =
		"calls are interrupted only without SA_RESTART, sleeps are long enough",
	[IN_HANDLER] = "the handlers' calls are right",
};

/* Whether tests/init.c has started this. */
static int is_booted(void)
{
	return sys_faccessat(SYS_AT_FDCWD, "/commands", 0) == 0;
}

static struct tally *tally_of(int process)
{
	return (struct tally *)(void *)(scratch + process * 2 * page + page + 4096);
}

static int is_enough(const struct tally *made, unsigned int processes)
{
	return made->signals >= 4 * ENOUGH * processes && made->restarts >= ENOUGH * processes &&
		made->interruptions >= ENOUGH * processes;
}

static int run_process(const struct way *chosen, int process, int milliseconds)
{
	const long long start = read_clock();
	long long took = 0;
	int restart = 0;

	way = chosen;
	own = scratch + process * 2 * page;
	tally = tally_of(process);
	thread = sys_gettid();
	open_pipes();
	set_handlers(0);
	start_timers();
	while (tally->calls + tally->handler_calls < CALLS &&
		(took < milliseconds || (took < LONGER * milliseconds && !is_enough(tally, 1)))) {
		set_handlers(restart);
		for (int i = 0; i < 16; i++)
			press(), hurry();
		wait_for_handlers(restart);
		restart = !restart;
		took = read_clock() - start;
	}
	stop_timers();
	return 0;
}

static int run_processes(const struct way *chosen, int milliseconds)
{
	sys_pid children[PROCESSES];
	int status, ended = 1;

	for (int i = 0; i < PROCESSES; i++) {
		clear(tally_of(i), sizeof(struct tally));
		children[i] = sys_clone(SYS_SIGCHLD, 0, 0, 0, 0);
		if (children[i] == 0)
			sys_exit_group(run_process(chosen, i, milliseconds));
	}
	for (int i = 0; i < PROCESSES; i++)
		ended &= wait_for(children[i], &status, 0) == children[i] && status == 0;
	return ended;
}

static void add_up(struct tally *sum)
{
	clear(sum, sizeof *sum);
	for (int i = 0; i < PROCESSES; i++) {
		const struct tally *one = tally_of(i);

		sum->calls += one->calls + one->handler_calls;
		sum->signals += one->signals;
		sum->restarts += one->restarts;
		sum->interruptions += one->interruptions;
		sum->interval = one->interval;
		for (int fault = 0; fault < FAULTS; fault++)
			sum->faults[fault] += one->faults[fault];
		if (one->got != one->wanted) {
			sum->got = one->got;
			sum->wanted = one->wanted;
		}
	}
}

struct text {
	char bytes[200];
	int length;
};

static void append(struct text *text, const char *more)
{
	while (*more)
		text->bytes[text->length++] = *more++;
	text->bytes[text->length] = 0;
}

/* Some machines cannot divide without a library. */
static void append_number(struct text *text, unsigned int number)
{
	static const unsigned int units[] = {
		1000000000, 100000000, 10000000, 1000000, 100000, 10000, 1000, 100, 10, 1};
	volatile unsigned int left = number;
	unsigned int i = 0;

	while (units[i] > number && units[i] > 1)
		i++;
	for (; i < sizeof units / sizeof *units; i++) {
		char digit[2] = "0";

		for (; left >= units[i]; left -= units[i])
			digit[0]++;
		append(text, digit);
	}
}

/* record.awk reads it. */
static void record(const struct way *chosen, const struct tally *sum)
{
	struct text text = {"", 0};

	append(&text, chosen->name);
	append(&text, ": ");
	append_number(&text, sum->calls);
	append(&text, " calls, ");
	append_number(&text, sum->signals);
	append(&text, " signals, ");
	append_number(&text, sum->restarts);
	append(&text, " restarts, ");
	append_number(&text, sum->interruptions);
	append(&text, " interrupted, a timer of ");
	append_number(&text, (unsigned int)sum->interval);
	append(&text, " us");
	note("storm " SYSGATE_ABI " ", text.bytes);
}

static void check_way(const struct way *chosen, int booted)
{
	int milliseconds = booted ? BOOT_MS >> (way_count > 1) : SECONDS * 1000;
	int ended = run_processes(chosen, milliseconds);
	struct tally sum;

	add_up(&sum);
	set_subject(chosen->name);
	check(ended, "both processes end");
	for (int fault = 0; fault < FAULTS; fault++)
		check_equal(sum.faults[fault], 0, faults[fault]);
	if (sum.got != sum.wanted)
		check_equal(sum.got, sum.wanted, "the first wrong value");
	check(sum.signals >= 100 && sum.restarts > 5 && sum.interruptions > 5,
		"there were signals");
	if (!booted)
		check(sum.calls >= CALLS * PROCESSES, "as many calls as there should be");
	record(chosen, &sum);
}

static int run_storm(int argc, char **argv, char **envp)
{
	(void)argc, (void)argv;
	set_subject("scratch");
	if (!check(open_scratch(), "memory for the tests"))
		return 1;
	open_paths(sys_auxv_of(envp));
	for (int i = 0; i < way_count; i++)
		if (ways[i].path < path_count)
			check_way(&ways[i], is_booted());
	return end_checks();
}

SYSGATE_MAIN(run_storm);
