/*
 * sections PROGRAM...: prints for each ELF file that is there its name, the bytes of its .text and those of the
 * whole file. Reads both word sizes and both byte orders: a program of this machine's binutils would
 * know only its own.
 */
#include <elf.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct image {
	const char *path;
	unsigned char *bytes;
	size_t size;
	int wide, swapped;
};

static void fail(const struct image *image, const char *what)
{
	fprintf(stderr, "sections: %s: %s\n", image->path, what);
	exit(1);
}

static unsigned long long number_at(const struct image *image, size_t offset, size_t width)
{
	unsigned long long value = 0;

	if (offset > image->size || width > image->size - offset)
		fail(image, "shorter than it says");
	for (size_t i = 0; i < width; i++) {
		size_t at = image->swapped ? i : width - 1 - i;

		value = value << 8 | image->bytes[offset + at];
	}
	return value;
}

/* A member of a struct of elf.h, which has the same names for both word sizes. */
#define MEMBER(image, at, type, member) \
	((image)->wide ? number_at(image, (size_t)(at) + offsetof(Elf64_##type, member), \
				 sizeof((Elf64_##type *)0)->member) \
		       : number_at(image, (size_t)(at) + offsetof(Elf32_##type, member), \
				 sizeof((Elf32_##type *)0)->member))

static int read_image(struct image *image)
{
	FILE *file = fopen(image->path, "rb");
	long size;

	if (!file)
		return 0;
	if (fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET))
		fail(image, "cannot be read");
	image->size = (size_t)size;
	image->bytes = malloc(image->size + 1);
	if (!image->bytes || fread(image->bytes, 1, image->size, file) != image->size)
		fail(image, "cannot be read");
	fclose(file);
	if (image->size < sizeof(Elf32_Ehdr) || memcmp(image->bytes, ELFMAG, SELFMAG) != 0)
		fail(image, "not an ELF file");
	image->wide = image->bytes[EI_CLASS] == ELFCLASS64;
	image->swapped = image->bytes[EI_DATA] == ELFDATA2MSB;
	return 1;
}

static int is_text(const struct image *image, unsigned long long name)
{
	return name < image->size && image->size - name >= sizeof ".text" &&
		memcmp(image->bytes + name, ".text", sizeof ".text") == 0;
}

static unsigned long long text_size(const struct image *image)
{
	size_t header = image->wide ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);
	unsigned long long sections = MEMBER(image, 0, Ehdr, e_shoff);
	unsigned long long count = MEMBER(image, 0, Ehdr, e_shnum);
	unsigned long long names = sections + MEMBER(image, 0, Ehdr, e_shstrndx) * header;
	unsigned long long strings = MEMBER(image, names, Shdr, sh_offset);

	for (unsigned long long i = 0; i < count; i++) {
		unsigned long long at = sections + i * header;

		if (is_text(image, strings + MEMBER(image, at, Shdr, sh_name)))
			return MEMBER(image, at, Shdr, sh_size);
	}
	return 0;
}

int main(int argc, char **argv)
{
	if (argc < 2) {
		fprintf(stderr, "usage: sections PROGRAM...\n");
		return 2;
	}
	for (int i = 1; i < argc; i++) {
		struct image image = {argv[i], NULL, 0, 0, 0};

		if (read_image(&image))
			printf("%s %llu %zu\n", argv[i], text_size(&image), image.size);
		free(image.bytes);
	}
	return 0;
}
