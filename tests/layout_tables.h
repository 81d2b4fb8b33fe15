/* What suite_layout.c reads in tables/: the subjects, and which names of which headers they cover. */
#ifndef LAYOUT_TABLES_H
#define LAYOUT_TABLES_H

#include <stdbool.h>
#include <stddef.h>

/* Words, in the order in which they were added, each once. */
struct name_list {
	char **word;
	size_t count;
};

void add_name(struct name_list *list, const char *word, size_t length);
bool has_name(const struct name_list *list, const char *word);

/* One subject of tables/subjects.tbl, and what its files say. */
struct layout_subject {
	char *name;
	struct name_list constants; /* of tables/constants/SUBJECT.tbl, without SYS_ */
	struct name_list headers; /* of the kernel's, for user space: "linux/stat.h" */
	struct name_list sources; /* of the kernel's own, for constants: "include/linux/socket.h" */
	struct name_list internal; /* files there that have the struct below a comment */
	struct name_list covered; /* patterns of names that have to be here, ... */
	struct name_list omitted; /* ... and those of names that do not */
	char *section; /* its part of include/sysgate.h */
};

/* All subjects; read once. */
const struct layout_subject *layout_subjects(size_t *count);

/* Whether a name matches one of the patterns, which have * and ?. */
bool is_matched(const struct name_list *patterns, const char *name);

#endif
