/* Threads that call at once, each on its own range of a file and in pairs through a futex. */
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "native.h"

enum { thread_count = 8, rounds = 200, block = 64 };

static const long long first_block = 0x100000000;

/* What goes wrong in a thread; the first thread's checks tell. */
enum wrong {
	wrong_id = 1,
	wrong_write = 2,
	wrong_read = 4,
	wrong_clock = 8,
	wrong_turn = 16,
	wrong_errno = 32,
};

static unsigned int wrong_unless(int right, enum wrong what)
{
	return right ? 0u : (unsigned int)what;
}

struct worker {
	const struct path *path; /* NULL: typed calls */
	int index, fd;
	unsigned int wrong;
	pthread_t thread;
};

/* In the scratch area: below 4 GiB. */
struct area {
	char bytes[block];
	struct sys_timespec now;
};

static struct area *area_of(const struct worker *worker)
{
	return (struct area *)(void *)(scratch + 256 * (worker->index + 1));
}

/* Whose turn it is, one word for two threads. */
static int *turn_of(const struct worker *worker)
{
	return (int *)(void *)scratch + 8 * (worker->index / 2);
}

static long long position_of(const struct worker *worker, int round)
{
	return first_block + ((long long)worker->index * rounds + round) * block;
}

static sys_word write_block(const struct worker *worker, long long at)
{
	const struct path *path = worker->path;
	struct area *area = area_of(worker);

	if (!path)
		return sys_pwrite64(worker->fd, area->bytes, block, at);
	if (path->bits == 64)
		return CALL4(path, pwrite64, worker->fd, area->bytes, block, at);
	return CALL5(path, pwrite64, worker->fd, area->bytes, block, (int)at, at >> 32);
}

static sys_word read_block(const struct worker *worker, long long at)
{
	const struct path *path = worker->path;
	struct area *area = area_of(worker);

	if (!path)
		return sys_pread64(worker->fd, area->bytes, block, at);
	if (path->bits == 64)
		return CALL4(path, pread64, worker->fd, area->bytes, block, at);
	return CALL5(path, pread64, worker->fd, area->bytes, block, (int)at, at >> 32);
}

static unsigned int use_file(const struct worker *worker, int round)
{
	struct area *area = area_of(worker);
	long long at = position_of(worker, round);
	char expected[block];
	unsigned int wrong = 0;

	memset(expected, worker->index * 31 + round, block);
	memcpy(area->bytes, expected, block);
	if (write_block(worker, at) != block)
		wrong |= wrong_write;
	memset(area->bytes, 0, block);
	if (read_block(worker, at) != block || memcmp(area->bytes, expected, block) != 0)
		wrong |= wrong_read;
	return wrong;
}

static unsigned int ask_identity(const struct worker *worker)
{
	const struct path *path = worker->path;
	sys_word process = path ? CALL0(path, getpid) : sys_getpid();
	sys_word thread = path ? CALL0(path, gettid) : sys_gettid();

	return wrong_unless(process == getpid() && thread == gettid(), wrong_id);
}

static long long nanoseconds_of(long long seconds, long long nanoseconds)
{
	return seconds * 1000000000 + nanoseconds;
}

static long long ask_libc(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return nanoseconds_of(now.tv_sec, now.tv_nsec);
}

/* libc's time before, ours, libc's time after. */
static unsigned int ask_clock(const struct worker *worker)
{
	const struct path *path = worker->path;
	struct area *area = area_of(worker);
	long long before = ask_libc(), now;
	sys_word result = path ? CALL2(path, clock_gettime, CLOCK_MONOTONIC, &area->now)
			       : sys_clock_gettime(CLOCK_MONOTONIC, &area->now);

	now = nanoseconds_of(area->now.tv_sec, area->now.tv_nsec);
	return wrong_unless(result == 0 && before <= now && now <= ask_libc(), wrong_clock);
}

static sys_word use_futex(const struct worker *worker, int operation, int value)
{
	const struct path *path = worker->path;
	int *word = turn_of(worker);

	return path ? CALL6(path, futex, word, operation, value, 0, 0, 0)
		    : sys_futex((sys_u32 *)(void *)word, operation, (sys_u32)value, 0, NULL, 0);
}

/* Waits until the other thread of the pair has had its turn, then gives the turn back. */
static unsigned int take_turn(const struct worker *worker, int round)
{
	int mine = 2 * round + worker->index % 2;
	int *word = turn_of(worker), now;
	sys_word result;

	while ((now = __atomic_load_n(word, __ATOMIC_ACQUIRE)) != mine) {
		if (now > mine)
			return wrong_turn;
		result = use_futex(worker, FUTEX_WAIT_PRIVATE, now);
		if (result != 0 && result != -EAGAIN)
			return wrong_turn;
	}
	__atomic_store_n(word, mine + 1, __ATOMIC_RELEASE);
	result = use_futex(worker, FUTEX_WAKE_PRIVATE, 1);
	return wrong_unless(result == 0 || result == 1, wrong_turn);
}

static void *work(void *argument)
{
	struct worker *worker = (struct worker *)argument;
	unsigned int wrong = 0;

	errno = worker->index + 1000;
	for (int round = 0; round < rounds; round++) {
		wrong |= ask_identity(worker);
		wrong |= use_file(worker, round);
		wrong |= ask_clock(worker);
		wrong |= take_turn(worker, round);
	}
	if (errno != worker->index + 1000)
		wrong |= wrong_errno;
	worker->wrong = wrong;
	return NULL;
}

/* What the threads wrote, read by libc from one thread. */
static int is_file_right(const struct worker *workers)
{
	char found[block], expected[block];

	for (int i = 0; i < thread_count; i++) {
		for (int round = 0; round < rounds; round++) {
			memset(expected, i * 31 + round, block);
			if (pread64(workers[i].fd, found, block, position_of(&workers[i], round)) !=
					block ||
				memcmp(found, expected, block) != 0)
				return 0;
		}
	}
	return 1;
}

static void check_at_once(const struct path *path)
{
	struct worker workers[thread_count];
	int fd = open_letters(first_block), started = 0;
	unsigned int wrong = 0;

	memset(scratch, 0, page);
	for (; started < thread_count; started++) {
		struct worker *worker = &workers[started];

		worker->path = path;
		worker->index = started;
		worker->fd = fd;
		worker->wrong = 0;
		if (pthread_create(&worker->thread, NULL, work, worker))
			break;
	}
	if (!check(started == thread_count, "8 threads"))
		_exit(1); /* pairs would wait for ever */
	for (int i = 0; i < started; i++) {
		pthread_join(workers[i].thread, NULL);
		wrong |= workers[i].wrong;
	}
	check(!(wrong & wrong_id), "8 threads at once: getpid, gettid");
	check(!(wrong & (wrong_write | wrong_read)), "8 threads at once: pwrite64, pread64");
	check(is_file_right(workers), "8 threads at once: what they wrote");
	check(!(wrong & wrong_clock), "8 threads at once: clock_gettime");
	check(!(wrong & wrong_turn), "8 threads at once: futex");
	check(!(wrong & wrong_errno), "8 threads at once: libc's errno is left alone");
	check(were_arguments_kept(), "8 threads at once: arguments are kept");
	close(fd);
}

void check_threads(void)
{
	for (int i = 0; i <= path_count; i++) {
		const struct path *path = i < path_count ? &paths[i] : NULL;

		set_subject(path ? path->name : "typed");
		check_at_once(path);
	}
}
