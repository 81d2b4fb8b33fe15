/* The memory functions, at any place, of any length, overlapping as they may. */
#include <stdlib.h>

#include "image.h"

enum { MOST_BYTES = 300 };

static void check(const uint8_t *own, const uint8_t *want, size_t size, const char *what)
{
	for (size_t i = 0; i < size; i++) {
		if (own[i] != want[i])
			finding("%s: byte %zu is %d, not %d", what, i, own[i], want[i]);
	}
}

static int order(const uint8_t *a, const uint8_t *b, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	}
	return 0;
}

/* One operation on a block that ends where the operation does, if the input says so. */
static void operate(struct bytes *bytes)
{
	unsigned int operation = (unsigned int)take_bytes(bytes, 1);
	size_t length = take_bytes(bytes, 2) % MOST_BYTES, to = take_bytes(bytes, 2) % MOST_BYTES;
	size_t from = take_bytes(bytes, 2) % MOST_BYTES;
	size_t size = (to > from ? to : from) + length + (operation >> 6);
	uint8_t *own = malloc(size), *want = malloc(size), *copy = malloc(size);
	int value = (int)take_bytes(bytes, 4);

	for (size_t i = 0; i < size; i++)
		own[i] = want[i] = copy[i] = (uint8_t)(i * 7 + (operation & 32 ? 0 : i / 16));
	switch (operation % 4) {
	case 0: /* where they do not overlap */
		if (to + length > from && from + length > to)
			break;
		own_memcpy(own + to, own + from, length);
		for (size_t i = 0; i < length; i++)
			want[to + i] = copy[from + i];
		break;
	case 1:
		own_memmove(own + to, own + from, length);
		for (size_t i = 0; i < length; i++)
			want[to + i] = copy[from + i];
		break;
	case 2:
		own_memset(own + to, value, length);
		for (size_t i = 0; i < length; i++)
			want[to + i] = (uint8_t)value;
		break;
	default:
		if (own_memcmp(own + to, own + from, length) !=
			order(want + to, want + from, length))
			finding("memcmp(%zu, %zu, %zu)", to, from, length);
	}
	check(own, want, size, "memory");
	free(own);
	free(want);
	free(copy);
}

void fuzz_memory(struct bytes bytes)
{
	while (bytes.at < bytes.end)
		operate(&bytes);
}
