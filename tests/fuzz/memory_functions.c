/* What SYSGATE_MEMORY defines, under names that are not the C library's. */
#define memcpy own_memcpy
#define memmove own_memmove
#define memset own_memset
#define memcmp own_memcmp
#define SYSGATE_MEMORY
#include "../../include/sysgate.h"
