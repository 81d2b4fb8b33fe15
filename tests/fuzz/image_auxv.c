/* The auxiliary vector, and control messages: blocks of just the size that they say. */
#include <stdlib.h>
#include <string.h>

#include "image.h"

#include "../../include/sysgate.h"

/* As getauxval(3) would. */
static unsigned long expected(
	const unsigned long *vector, unsigned long type, unsigned long otherwise)
{
	for (; vector[0]; vector += 2) {
		if (vector[0] == type)
			return vector[1];
	}
	return otherwise;
}

static void check_get(const struct sys_auxv *auxv, const unsigned long *vector, unsigned long type)
{
	unsigned long want = expected(vector, type, 7);

	if (sys_auxv_get(auxv, type, 7) != want)
		finding("type %lu is %lu, not %lu", type, sys_auxv_get(auxv, type, 7), want);
}

/* An environment, NULL, and pairs until the input ends, and the pair that ends the vector. */
void fuzz_auxv(struct bytes bytes)
{
	size_t strings = take_bytes(&bytes, 1) % 9;
	size_t words = (size_t)(bytes.end - bytes.at) / sizeof(long) / 2 * 2;
	unsigned long *stack = calloc(strings + 1 + words + 2, sizeof(*stack));
	unsigned long *vector = stack + strings + 1;
	const struct sys_auxv *auxv;

	for (size_t i = 0; i < strings; i++)
		stack[i] = i + 1;
	for (size_t i = 0; i < words; i++)
		vector[i] = (unsigned long)take_bytes(&bytes, sizeof(long));
	auxv = sys_auxv_of((char **)(void *)stack);
	if ((const void *)auxv != vector)
		finding("the vector is not behind the environment");
	for (size_t i = 0; i < words; i += 2)
		check_get(auxv, vector, vector[i]);
	check_get(auxv, vector, SYS_AT_SYSINFO);
	check_get(auxv, vector, SYS_AT_PAGESZ);
#ifdef SYSGATE_I386
	sys_vsyscall_find(auxv);
	if (expected(vector, SYS_AT_SYSINFO, 0) &&
		(unsigned long)sys_vsyscall_entry != expected(vector, SYS_AT_SYSINFO, 0))
		finding("the vsyscall path does not go to AT_SYSINFO");
#endif
	free(stack);
}

/* The data of a message, as far as it is in the buffer. */
static void read_data(struct sys_cmsghdr *message, size_t left)
{
	volatile unsigned char sum = 0;

	if (message->cmsg_len < SYS_CMSG_LEN(0) || message->cmsg_len > left)
		return;
	for (size_t i = 0; i < message->cmsg_len - SYS_CMSG_LEN(0); i++)
		sum ^= SYS_CMSG_DATA(message)[i];
}

/* Where the next message is, or 0 if there is none: in plain arithmetic that cannot overflow. */
static size_t next_offset(size_t at, uint64_t length, size_t size)
{
	uint64_t next = at + (length + sizeof(long) - 1) / sizeof(long) * sizeof(long);

	if (length < sizeof(struct sys_cmsghdr) || length > size - at)
		return 0;
	return next + sizeof(struct sys_cmsghdr) <= size ? (size_t)next : 0;
}

void fuzz_messages_of_socket(struct bytes bytes)
{
	size_t size = (size_t)(bytes.end - bytes.at);
	unsigned char *control = malloc(size);
	struct sys_msghdr header = {.msg_control = control, .msg_controllen = size};
	struct sys_cmsghdr *message = SYS_CMSG_FIRSTHDR(&header);
	size_t at = 0;

	if (size)
		memcpy(control, bytes.at, size);
	if (!message != (size < sizeof(*message)))
		finding("the first message of %zu bytes", size);
	while (message) {
		if ((unsigned char *)message != control + at)
			finding("a message at %td, not %zu", (unsigned char *)message - control,
				at);
		read_data(message, size - at);
		at = next_offset(at, message->cmsg_len, size);
		message = SYS_CMSG_NXTHDR(&header, message);
		if (!message != !at)
			finding("%s message, of %zu bytes", message ? "one more" : "no", size);
	}
	free(control);
}
