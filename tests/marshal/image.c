/* What the file of a program tells: byte order, size of addresses and where it traps. */
#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "debug.h"

struct file {
	unsigned char *data;
	size_t size;
	int code_big; /* byte order of instructions */
	int odd; /* the entry address */
};

static uint64_t number_of(const unsigned char *bytes, int size, int big)
{
	uint64_t value = 0;

	for (int i = 0; i < size; i++)
		value = value << 8 | bytes[big ? i : size - 1 - i];
	return value;
}

uint64_t get(const struct image *image, const unsigned char *bytes, int size)
{
	return number_of(bytes, size, image->big);
}

void put(const struct image *image, unsigned char *bytes, int size, uint64_t value)
{
	for (int i = 0; i < size; i++) {
		bytes[image->big ? size - 1 - i : i] = (unsigned char)value;
		value >>= 8;
	}
}

static void read_bytes(struct file *file, const char *path)
{
	FILE *stream = fopen(path, "rb");
	long size = stream && fseek(stream, 0, SEEK_END) == 0 ? ftell(stream) : 0;

	if (size < (long)sizeof(Elf64_Ehdr) || fseek(stream, 0, SEEK_SET) != 0)
		fail(path, strerror(errno));
	file->size = (size_t)size;
	file->data = malloc(file->size);
	if (!file->data || fread(file->data, 1, file->size, stream) != file->size)
		fail(path, "cannot be read whole");
	fclose(stream);
}

/* A field, whose place and width differ between 32-bit and 64-bit files. */
static uint64_t field(const struct image *image, const struct file *file, uint64_t base,
	size_t place32, int size32, size_t place64, int size64)
{
	uint64_t at = base + (image->is_64 ? place64 : place32);
	int size = image->is_64 ? size64 : size32;

	if (at + (uint64_t)size > file->size)
		fail("the program", "a cut ELF file");
	return get(image, file->data + at, size);
}

#define FIELD(image, file, base, type, member) \
	field(image, file, base, offsetof(Elf32_##type, member), \
		sizeof(((Elf32_##type *)0)->member), offsetof(Elf64_##type, member), \
		sizeof(((Elf64_##type *)0)->member))

static uint64_t number_mask(const struct encoding *encoding)
{
	return ((uint64_t)1 << encoding->number_bits) - 1;
}

static void add_trap(
	struct image *image, uint64_t address, const struct encoding *encoding, uint64_t code)
{
	image->trap = realloc(image->trap, (image->trap_count + 1) * sizeof(*image->trap));
	if (!image->trap)
		fail("memory", strerror(errno));
	image->trap[image->trap_count].address = address;
	image->trap[image->trap_count].number = code & number_mask(encoding);
	image->trap[image->trap_count++].encoding = encoding;
}

/* Code has not always the byte order of data. */
static int is_code_big(const struct image *image, const struct file *file)
{
	uint64_t machine = FIELD(image, file, 0, Ehdr, e_machine);
	uint64_t flags = FIELD(image, file, 0, Ehdr, e_flags);

	if (machine == EM_AARCH64 || (machine == EM_ARM && flags & EF_ARM_BE8))
		return 0;
	return image->big;
}

static const struct encoding *encoding_at(
	const struct convention *convention, const struct file *file, uint64_t at)
{
	for (int i = 0; i < convention->trap_count; i++) {
		const struct encoding *encoding = &convention->trap[i];

		if (encoding->odd == file->odd && at + (uint64_t)encoding->size <= file->size &&
			(number_of(file->data + at, encoding->size, file->code_big) &
				~number_mask(encoding)) == encoding->code)
			return encoding;
	}
	return NULL;
}

/* Data that looks like the instruction, or a part of others, does no harm: nothing runs there. */
static void find_traps(struct image *image, const struct convention *convention,
	const struct file *file, uint64_t from, uint64_t size, uint64_t address)
{
	if (from > file->size || size > file->size - from)
		fail("the program", "a cut ELF file");
	for (uint64_t i = 0; i < size; i++) {
		const struct encoding *encoding = encoding_at(convention, file, from + i);

		if (encoding)
			add_trap(image, address + i, encoding,
				number_of(file->data + from + i, encoding->size, file->code_big));
	}
}

void read_image(struct image *image, const struct convention *convention, const char *path)
{
	struct file file = {NULL, 0, 0, 0};
	uint64_t at, size, count;

	read_bytes(&file, path);
	image->big = file.data[EI_DATA] == ELFDATA2MSB;
	image->is_64 = file.data[EI_CLASS] == ELFCLASS64;
	file.code_big = is_code_big(image, &file);
	file.odd = FIELD(image, &file, 0, Ehdr, e_entry) & 1;
	at = FIELD(image, &file, 0, Ehdr, e_phoff);
	size = FIELD(image, &file, 0, Ehdr, e_phentsize);
	count = FIELD(image, &file, 0, Ehdr, e_phnum);
	for (; count; count--, at += size) {
		if (FIELD(image, &file, at, Phdr, p_type) == PT_LOAD &&
			FIELD(image, &file, at, Phdr, p_flags) & PF_X)
			find_traps(image, convention, &file,
				FIELD(image, &file, at, Phdr, p_offset),
				FIELD(image, &file, at, Phdr, p_filesz),
				FIELD(image, &file, at, Phdr, p_vaddr));
	}
	free(file.data);
}
