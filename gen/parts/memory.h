#ifdef SYSGATE_MEMORY

/* Without this gcc and clang would see memcpy in the body of memcpy, and call it. */
#define SYSGATE_OPAQUE(pointer) __asm__("" : "+r"(pointer))

SYSGATE_EXTERN_C void *memcpy(void *to, const void *from, sys_size length);
SYSGATE_EXTERN_C void *memmove(void *to, const void *from, sys_size length);
SYSGATE_EXTERN_C void *memset(void *to, int value, sys_size length);
SYSGATE_EXTERN_C int memcmp(const void *a, const void *b, sys_size length);

typedef unsigned long sys_memory_word __attribute__((may_alias));

__attribute__((weak, used)) void *memcpy(void *to, const void *from, sys_size length)
{
	unsigned char *t = (unsigned char *)to;
	const unsigned char *f = (const unsigned char *)from;

	if ((((unsigned long)t | (unsigned long)f) & (sizeof(long) - 1)) == 0) {
		for (; length >= sizeof(long); length -= sizeof(long)) {
			*(sys_memory_word *)(void *)t = *(const sys_memory_word *)(const void *)f;
			t += sizeof(long);
			f += sizeof(long);
			SYSGATE_OPAQUE(t);
		}
	}
	for (; length; length--) {
		*t++ = *f++;
		SYSGATE_OPAQUE(t);
	}
	return to;
}

__attribute__((weak, used)) void *memmove(void *to, const void *from, sys_size length)
{
	unsigned char *t = (unsigned char *)to;
	const unsigned char *f = (const unsigned char *)from;

	if ((unsigned long)t - (unsigned long)f >= length)
		return memcpy(to, from, length);
	while (length--) {
		t[length] = f[length];
		SYSGATE_OPAQUE(t);
	}
	return to;
}

__attribute__((weak, used)) void *memset(void *to, int value, sys_size length)
{
	unsigned char *t = (unsigned char *)to;

	for (; length; length--) {
		*t++ = (unsigned char)value;
		SYSGATE_OPAQUE(t);
	}
	return to;
}

__attribute__((weak, used)) int memcmp(const void *a, const void *b, sys_size length)
{
	const unsigned char *x = (const unsigned char *)a;
	const unsigned char *y = (const unsigned char *)b;

	for (; length; length--, x++, y++) {
		if (*x != *y)
			return *x < *y ? -1 : 1;
		SYSGATE_OPAQUE(x);
	}
	return 0;
}

#endif
