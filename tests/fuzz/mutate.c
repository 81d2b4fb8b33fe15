/*
 * Mutations of tables: lines and words, which are what the readers tell apart, as often as bytes, which
 * libFuzzer knows best.
 */
#include <stdint.h>
#include <string.h>

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

/* A part of a text. */
struct span {
	size_t at, length;
};

/* As good a sequence as this needs. */
static size_t draw(unsigned int *seed, size_t below)
{
	*seed = *seed * 1103515245u + 12345u;
	return below ? (*seed >> 8) % below : 0;
}

static int is_blank(uint8_t c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* The word, with the blanks behind it, or the line, with its newline, that a random place is in. */
static struct span pick(const uint8_t *data, size_t size, unsigned int *seed, int line)
{
	size_t begin = draw(seed, size), end = begin;

	while (begin && !(line ? data[begin - 1] == '\n' : is_blank(data[begin - 1])))
		begin--;
	while (end < size && !(line ? data[end] == '\n' : is_blank(data[end])))
		end++;
	if (line)
		end += end < size;
	return (struct span){begin, end - begin};
}

/* Puts the bytes of one span in the place of another. */
static size_t replace(uint8_t *data, size_t size, size_t most, struct span old, struct span new)
{
	uint8_t copy[256];

	if (new.length > sizeof(copy) || size - old.length + new.length > most)
		return size;
	memcpy(copy, data + new.at, new.length);
	memmove(data + old.at + new.length, data + old.at + old.length, size - old.at - old.length);
	memcpy(data + old.at, copy, new.length);
	return size - old.length + new.length;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed)
{
	size_t kind = draw(&seed, 12);
	int line = kind & 1;
	struct span one, other;

	if (kind > 5 || size == 0)
		return LLVMFuzzerMutate(data, size, most);
	one = pick(data, size, &seed, line);
	other = pick(data, size, &seed, line);
	if (kind < 2) /* one goes */
		other.length = 0;
	else if (kind < 4) /* one comes before the other */
		one.length = 0;
	return replace(data, size, most, one, other);
}
