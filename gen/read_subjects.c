/*
 * Reads tables/subjects.tbl, and of each subject the constants and types that it has:
 * tables/constants/SUBJECT.tbl, tables/types/SUBJECT.h.
 */
#include <ctype.h>
#include <string.h>
#include <unistd.h>

#include "check_c.h"
#include "model.h"
#include "text.h"
#include "words.h"

#define COMPLAIN(place, ...) report((place).file, (size_t)(place).line, __VA_ARGS__)

static const struct subject *find_subject(const struct model *model, const char *name)
{
	for (size_t i = 0; i < model->subject_count; i++) {
		if (strcmp(model->subject[i].name, name) == 0)
			return &model->subject[i];
	}
	return NULL;
}

/* "SYSGATE_WITH_" and the name in capitals. */
static char *knob_of(const char *name)
{
	struct text knob = {0};

	text_print(&knob, "SYSGATE_WITH_");
	for (; *name; name++)
		text_print(&knob, "%c", toupper((unsigned char)*name));
	return knob.data;
}

static void read_files(struct model *model, struct subject *subject)
{
	char *constants = path_below(model->root, "tables/constants/*.tbl", subject->name);
	char *types = path_below(model->root, "tables/types/*.h", subject->name);
	struct text text = {0};
	bool has_constants = access(constants, F_OK) == 0;

	subject->first_constant = model->constant_count;
	if (has_constants)
		read_constants(model, subject, constants);
	subject->end_constant = model->constant_count;
	if (access(types, F_OK) != 0) {
		if (!has_constants)
			COMPLAIN(subject->place, "'%s' has neither %s nor %s", subject->name,
				constants, types);
		return;
	}
	if (read_whole(&text, types))
		check_c(types, text.data);
	subject->types = text.data;
}

static void read_subject(struct model *model, struct place place, const char *line)
{
	struct strings words = split_words(line);
	struct subject subject = {.place = place};

	if (words.count < 3 ||
		(strcmp(words.item[1], "default") != 0 && strcmp(words.item[1], "with") != 0)) {
		COMPLAIN(place, "expected 'SUBJECT default|with TITLE'");
		return;
	}
	subject.name = words.item[0];
	if (!is_identifier(subject.name))
		COMPLAIN(place, "'%s' is no name", subject.name);
	if (find_subject(model, subject.name))
		COMPLAIN(place, "a second subject '%s'", subject.name);
	if (strcmp(words.item[1], "with") == 0)
		subject.knob = knob_of(subject.name);
	subject.title = rest_of_line(rest_of_line(line));
	read_files(model, &subject);
	model->subject = array_grow(model->subject, model->subject_count, sizeof(*model->subject));
	model->subject[model->subject_count++] = subject;
}

/* A file of a subject that is not in the table would be forgotten. */
static void check_files(const struct model *model, const char *folder, const char *ending)
{
	char *path = path_below(model->root, folder, "");
	struct strings files = files_in(path, ending);

	for (size_t i = 0; i < files.count; i++) {
		char *name = string_copy(files.item[i], strlen(files.item[i]) - strlen(ending));

		if (!find_subject(model, name))
			report(path, 0, "%s: '%s' is not in tables/subjects.tbl", files.item[i],
				name);
	}
}

void read_subjects(struct model *model)
{
	char *path = path_below(model->root, "tables/subjects.tbl", "");
	struct text text = {0};
	struct lines lines;

	if (!read_lines(&text, &lines, path))
		return;
	for (size_t i = 0; i < lines.count; i++) {
		if (!is_comment(lines.line[i]))
			read_subject(model, (struct place){path, (int)i + 1}, lines.line[i]);
	}
	check_files(model, "tables/constants", ".tbl");
	check_files(model, "tables/types", ".h");
	check_aliases(model);
}
