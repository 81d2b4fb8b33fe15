/*
 * A static PIE that relocates itself: tables with any number of entries, of any type, in any order, for
 * any address that they were linked to. A table says by itself where to write, and is believed, as it is
 * the program's own: so the places are within the image, and everything else is the input's.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "image.h"

enum { WORDS = 2048, FIRST_TARGET = 1024, LAST_PLACE = 1088, MOST = 12, SEGMENT_WORDS = 7 };
enum { PHDR = 8, DYNAMIC = 64, TABLE = 128, PACKED = 256, SYMBOLS = 320, GOT = 448 };
enum { FORM_RELA, FORM_REL, FORM_MIPS, FORMS };

struct image {
	unsigned long *word; /* as loaded */
	unsigned long base; /* the address it was linked to */
	unsigned long bias;
	int form;
	bool relocates;
	size_t dynamic;
};

static void add_dynamic(struct image *image, unsigned long tag, unsigned long value)
{
	image->word[DYNAMIC + image->dynamic++] = tag;
	image->word[DYNAMIC + image->dynamic++] = value;
}

static unsigned long address(const struct image *image, size_t word)
{
	return image->base + word * sizeof(long);
}

static void apply(
	unsigned long *after, const struct image *image, size_t place, unsigned long value)
{
	if (image->relocates)
		after[place] = value;
}

static void add_entry(
	struct image *image, unsigned long *after, size_t entry, struct bytes *bytes, size_t words)
{
	static const unsigned long types[] = {8, 22, 3};
	unsigned long *word = &image->word[TABLE + entry * words];
	size_t place = FIRST_TARGET + take_bytes(bytes, 1) % (LAST_PLACE - FIRST_TARGET);
	unsigned long type = take_bytes(bytes, 1) & 1 ? types[image->form] : take_bytes(bytes, 4);
	unsigned long other = take_bytes(bytes, 4), addend = take_bytes(bytes, 8);
	bool applies = type == types[image->form];

	word[0] = address(image, place);
	if (image->form == FORM_MIPS) {
		other %= MOST;
		word[1] = other | (type & 0xff) << 56;
		applies = (type & 0xff) == types[FORM_MIPS];
	} else {
		word[1] = other << 32 | type;
	}
	if (image->form == FORM_RELA)
		word[2] = addend;
	if (!applies)
		return;
	if (image->form == FORM_RELA)
		apply(after, image, place, image->bias + addend);
	else if (image->form == FORM_REL)
		apply(after, image, place, after[place] + image->bias);
	else
		apply(after, image, place,
			after[place] + image->bias + image->word[SYMBOLS + other * 3 + 1]);
}

static void add_table(struct image *image, unsigned long *after, struct bytes *bytes)
{
	size_t words = image->form == FORM_RELA ? 3 : 2;
	size_t entries = take_bytes(bytes, 1) % MOST;
	bool rela = image->form == FORM_RELA;

	add_dynamic(image, rela ? 7 : 17, address(image, TABLE));
	add_dynamic(image, rela ? 8 : 18, entries * words * sizeof(long));
	for (size_t i = 0; i < entries; i++)
		add_entry(image, after, i, bytes, words);
}

/* Bit maps first would be for no address; the linker never writes that, and neither does this. */
static void add_packed(struct image *image, unsigned long *after, struct bytes *bytes)
{
	size_t entries = take_bytes(bytes, 1) % MOST, place = 0;

	add_dynamic(image, 36, address(image, PACKED));
	add_dynamic(image, 35, entries * sizeof(long));
	for (size_t i = 0; i < entries; i++) {
		unsigned long bits = take_bytes(bytes, 8);

		if (i == 0 || !(bits & 1)) {
			place = FIRST_TARGET + (bits >> 1) % (LAST_PLACE - FIRST_TARGET);
			image->word[PACKED + i] = address(image, place);
			apply(after, image, place, after[place] + image->bias);
			place++;
			continue;
		}
		image->word[PACKED + i] = bits;
		for (int bit = 1; bit < 64; bit++) {
			if (bits >> bit & 1)
				apply(after, image, place + (size_t)bit - 1,
					after[place + (size_t)bit - 1] + image->bias);
		}
		place += 63;
	}
}

static void add_got(struct image *image, unsigned long *after, struct bytes *bytes)
{
	size_t local = take_bytes(bytes, 1) % MOST, first = take_bytes(bytes, 1) % MOST;
	size_t end = first + take_bytes(bytes, 1) % (MOST - first);

	add_dynamic(image, 3, address(image, GOT));
	add_dynamic(image, 6, address(image, SYMBOLS));
	add_dynamic(image, 0x7000000a, local);
	add_dynamic(image, 0x70000013, first);
	add_dynamic(image, 0x70000011, end);
	for (size_t i = 0; i < local; i++)
		apply(after, image, GOT + i, after[GOT + i] + image->bias);
	for (size_t i = first; i < end; i++)
		apply(after, image, GOT + local + i - first,
			image->word[SYMBOLS + i * 3 + 1] + image->bias);
}

/* The program headers: type and flags, offset, address; the rest does not matter. */
static size_t add_segments(struct image *image, struct bytes *bytes)
{
	unsigned long *segment = &image->word[PHDR];
	size_t count = 0, others = take_bytes(bytes, 1) % 4;

	for (size_t i = 0; i < others; i++, segment += SEGMENT_WORDS, count++) {
		segment[0] = take_bytes(bytes, 8) | 4; /* neither 1 nor 2 */
		segment[1] = take_bytes(bytes, 8);
		segment[2] = take_bytes(bytes, 8);
	}
	segment[0] = 1;
	segment[2] = image->base;
	segment += SEGMENT_WORDS;
	segment[0] = 2 | take_bytes(bytes, 4) << 32;
	segment[2] = address(image, DYNAMIC);
	return count + 2;
}

static void check(const struct image *image, const unsigned long *after)
{
	for (size_t i = 0; i < WORDS; i++) {
		if (image->word[i] != after[i])
			finding("form %d: word %zu is %lx, not %lx", image->form, i, image->word[i],
				after[i]);
	}
}

void fuzz_relocate(struct bytes bytes)
{
	static void (*const relocate[FORMS])(char **) = {
		relocate_rela, relocate_rel, relocate_mips};
	struct image image = {.word = aligned_alloc(4096, WORDS * sizeof(long))};
	unsigned long *after = calloc(WORDS, sizeof(long)), loader;
	unsigned long stack[12] = {1, 1, 0};
	size_t count, strings = 2;

	image.form = (int)(take_bytes(&bytes, 1) % FORMS);
	loader = take_bytes(&bytes, 1) % 4 == 3;
	image.base = take_bytes(&bytes, 8) & -4096ul;
	image.bias = (unsigned long)image.word - image.base;
	image.relocates = !loader && image.bias;
	for (size_t i = 0; i < WORDS; i++)
		image.word[i] = i < GOT ? 0 : i * 0x0101010101010101;
	for (size_t i = 0; i < MOST * 3; i++)
		image.word[SYMBOLS + i] = (i * 0x9e3779b97f4a7c15 ^ image.base) >> 8;
	memcpy(after, image.word, WORDS * sizeof(long));
	count = add_segments(&image, &bytes);
	if (image.form == FORM_MIPS) {
		add_table(&image, after, &bytes);
		add_got(&image, after, &bytes);
	} else {
		add_table(&image, after, &bytes);
		add_packed(&image, after, &bytes);
	}
	memcpy(after, image.word, GOT * sizeof(long));
	stack[strings + 1] = 3;
	stack[strings + 2] = (unsigned long)(image.word + PHDR);
	stack[strings + 3] = 5;
	stack[strings + 4] = count;
	stack[strings + 5] = 7;
	stack[strings + 6] = loader;
	relocate[image.form]((char **)(void *)stack);
	check(&image, after);
	free(image.word);
	free(after);
}
