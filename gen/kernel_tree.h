/* The files of a kernel tree. */
#ifndef KERNEL_TREE_H
#define KERNEL_TREE_H

#include "text.h"

/* The version that the tree's top Makefile states, such as 7.2.13. False: reported. */
bool tree_version(const char *tree, struct text *version);

/*
 * Calls visit for each C and assembly file that may belong to the kernel, always in the same
 * order. `inside` is the path below the tree. What cannot be read is reported.
 */
void tree_walk(const char *tree, void (*visit)(const char *path, const char *inside, void *context),
	void *context);

#endif
