/*
 * gen/text.c for the fuzzer: a file is read into exactly as much memory as it takes, so that reading
 * behind its end is found out, and the messages can be counted anew for each run.
 */
#define text_read text_read_of_disk
#include "../../gen/text.c"
#undef text_read

#include "program.h"

bool text_read(struct text *text, const char *path)
{
	const struct file *file = find_file(path);

	text_clear(text);
	if (!file || file->directory) {
		errno = file ? EISDIR : ENOENT;
		return false;
	}
	text_free(text);
	text->room = file->size + 1;
	text->data = allocate(NULL, text->room);
	if (file->size)
		memcpy(text->data, file->data, file->size);
	text->data[file->size] = '\0';
	text->length = file->size;
	errno = 0;
	return true;
}

void forget_reports(void)
{
	reported = 0;
}
