/*
 * Stands before every file of gen/ in the fuzzer (-include): what they use of the C library to reach
 * files, memory and the end of the program is the harness's own.
 */
#ifndef REPLACE_H
#define REPLACE_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* files.c: a file system in memory, and two streams for what a program prints. */
FILE *fuzz_fopen(const char *path, const char *mode);
int fuzz_rename(const char *from, const char *to);
int fuzz_remove(const char *path);
int fuzz_access(const char *path, int mode);
int fuzz_lstat(const char *path, struct stat *status);
DIR *fuzz_opendir(const char *path);
struct dirent *fuzz_readdir(DIR *directory);
int fuzz_closedir(DIR *directory);
extern FILE *fuzz_messages, *fuzz_results;

/* memory.c: blocks that are freed when the program has ended. */
void *fuzz_malloc(size_t size);
void *fuzz_calloc(size_t count, size_t size);
void *fuzz_realloc(void *old, size_t size);
void fuzz_free(void *block);

/* Most of the programs' work: the sanitizer's own are ten times slower, as libFuzzer looks at each. */
static inline int fuzz_strcmp(const char *a, const char *b)
{
	for (; *a && *a == *b; b++)
		a++;
	return (int)(unsigned char)*a - (int)(unsigned char)*b;
}

static inline int fuzz_strncmp(const char *a, const char *b, size_t length)
{
	for (; length && *a && *a == *b; a++, b++)
		length--;
	return length ? (int)(unsigned char)*a - (int)(unsigned char)*b : 0;
}

/* program.c */
void fuzz_exit(int status) __attribute__((noreturn));

#define fopen fuzz_fopen
#define rename fuzz_rename
#define remove fuzz_remove
#define access fuzz_access
#define lstat fuzz_lstat
#define opendir fuzz_opendir
#define readdir fuzz_readdir
#define closedir fuzz_closedir
#define malloc fuzz_malloc
#define calloc fuzz_calloc
#define realloc fuzz_realloc
#define free fuzz_free
#define exit fuzz_exit
#define strcmp fuzz_strcmp
#define strncmp fuzz_strncmp
#undef stderr
#undef stdout
#define stderr fuzz_messages
#define stdout fuzz_results
#define printf(...) fprintf(stdout, __VA_ARGS__)
#define puts(string) fprintf(stdout, "%s\n", string)
#define putchar(character) fputc(character, stdout)

#endif
