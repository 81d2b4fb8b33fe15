/* linux/input.h wants it of a libc, for no more than this. */
#include <asm/ioctl.h>
