/* Requests that complete later: io_submit's, and io_uring's rings. */
#define SYSGATE_WITH_AIO
#define SYSGATE_WITH_URING
#include "layouts.h"

static const sys_off far = 0x300000000;

static void check_aio(void)
{
	struct sys_iocb request, *requests[] = {&request};
	struct sys_io_event event;
	struct sys_timespec timeout = {1, 0};
	unsigned long context = 0;
	int fd = open_letters(far), result = sys_io_setup(4, &context);

	begin_test("a request of io_submit, and its event");
	if (result == -SYS_ENOSYS) {
		sys_close(fd);
		skip_test("the kernel, or the emulator, lacks it");
		return;
	}
	clear(&request, sizeof request);
	request.aio_data = PATTERN;
	request.aio_lio_opcode = SYS_IOCB_CMD_PREAD;
	request.aio_fildes = (sys_u32)fd;
	request.aio_buf = (unsigned long)scratch;
	request.aio_nbytes = 5;
	request.aio_offset = far + 1;
	scratch[0] = 0;
	HOLDS(result == 0);
	HOLDS(sys_io_submit(context, 1, requests) == 1);
	fill(&event, sizeof event);
	HOLDS(sys_io_getevents(context, 1, 1, &event, &timeout) == 1);
	HOLDS(event.data == PATTERN && event.res == 5 && event.res2 == 0);
	HOLDS((unsigned long)event.obj == (unsigned long)&request);
	HOLDS(is_same(scratch, "BCDEF", 5));
	sys_io_destroy(context);
	sys_close(fd);
	end_test();
}

/* The call orders these accesses: the kernel runs in this thread. */
static volatile sys_u32 *word_at(char *ring, sys_u32 offset)
{
	return (volatile sys_u32 *)(void *)(ring + offset);
}

/* The offsets lead to what the kernel has written there. */
static void check_offsets_of(const struct sys_io_uring_params *ring, char *queue)
{
	HOLDS(ring->sq_entries == 4 && ring->cq_entries == 8);
	HOLDS(*word_at(queue, ring->sq_off.ring_entries) == 4);
	HOLDS(*word_at(queue, ring->sq_off.ring_mask) == 3);
	HOLDS(*word_at(queue, ring->cq_off.ring_entries) == 8);
	HOLDS(*word_at(queue, ring->cq_off.ring_mask) == 7);
	HOLDS(*word_at(queue, ring->sq_off.head) == 0 && *word_at(queue, ring->sq_off.tail) == 0);
	HOLDS(*word_at(queue, ring->cq_off.head) == 0 && *word_at(queue, ring->cq_off.tail) == 0);
}

/* Both are in one mapping, which may not be longer. */
static sys_size size_of_queues(const struct sys_io_uring_params *ring)
{
	sys_size indices = ring->sq_off.array + ring->sq_entries * sizeof(sys_u32);
	sys_size completions =
		ring->cq_off.cqes + ring->cq_entries * sizeof(struct sys_io_uring_cqe);

	return indices > completions ? indices : completions;
}

static int open_letters_of_ring(struct sys_io_uring_sqe *requests)
{
	int fd = open_letters(far);

	clear(requests, 2 * sizeof *requests);
	requests[0].opcode = SYS_IORING_OP_NOP;
	requests[0].user_data = PATTERN;
	requests[1].opcode = SYS_IORING_OP_READ;
	requests[1].fd = fd;
	requests[1].off = (sys_u64)far + 2;
	requests[1].addr = (unsigned long)scratch;
	requests[1].len = 4;
	requests[1].user_data = PATTERN + 1;
	return fd;
}

static void run_requests(const struct sys_io_uring_params *ring, int uring, char *queue,
	struct sys_io_uring_sqe *requests)
{
	const struct sys_io_uring_cqe *done =
		(const struct sys_io_uring_cqe *)(void *)(queue + ring->cq_off.cqes);
	int fd = open_letters_of_ring(requests), first;

	scratch[0] = 0;
	word_at(queue, ring->sq_off.array)[0] = 0;
	word_at(queue, ring->sq_off.array)[1] = 1;
	*word_at(queue, ring->sq_off.tail) = 2;
	HOLDS(sys_io_uring_enter(uring, 2, 2, SYS_IORING_ENTER_GETEVENTS, 0, 0) == 2);
	HOLDS(*word_at(queue, ring->sq_off.head) == 2);
	HOLDS(*word_at(queue, ring->cq_off.tail) == 2);
	HOLDS(*word_at(queue, ring->cq_off.overflow) == 0);
	HOLDS(*word_at(queue, ring->sq_off.dropped) == 0);
	first = done[0].user_data != PATTERN;
	HOLDS(done[first].user_data == PATTERN && done[first].res == 0);
	HOLDS(done[!first].user_data == PATTERN + 1 && done[!first].res == 4);
	HOLDS(is_same(scratch, "CDEF", 4));
	sys_close(fd);
}

static void check_uring(void)
{
	int protection = SYS_PROT_READ | SYS_PROT_WRITE, flags = SYS_MAP_SHARED | SYS_MAP_POPULATE;
	struct sys_io_uring_params ring;
	char *queue, *requests;
	int uring;
	sys_size size;

	begin_test("io_uring's rings, requests and completions");
#ifdef SYSGATE_SH
	/* It leaves the notification of a ring's end to the next signal, and until then shows ERESTARTSYS. */
	if (!is_emulated()) {
		skip_test("the kernel then lets writes to a terminal fail with 512");
		return;
	}
#endif
	clear(&ring, sizeof ring);
	uring = sys_io_uring_setup(4, &ring);
	if (uring == -SYS_ENOSYS || uring == -SYS_EPERM) {
		skip_test("the kernel, or the emulator, lacks it or forbids it");
		return;
	}
	HOLDS(uring >= 0 && (ring.features & SYS_IORING_FEAT_SINGLE_MMAP));
	size = size_of_queues(&ring);
	queue = sys_mmap(0, size, protection, flags, uring, SYS_IORING_OFF_SQ_RING);
	requests = sys_mmap(0, 4 * sizeof(struct sys_io_uring_sqe), protection, flags, uring,
		SYS_IORING_OFF_SQES);
	if (HOLDS(!sys_is_error(queue) && !sys_is_error(requests))) {
		check_offsets_of(&ring, queue);
		run_requests(&ring, uring, queue, (struct sys_io_uring_sqe *)(void *)requests);
		sys_munmap(queue, size);
		sys_munmap(requests, 4 * sizeof(struct sys_io_uring_sqe));
	}
	sys_close(uring);
	end_test();
}

void check_layouts_of_rings(void)
{
	check_aio();
	check_uring();
}
