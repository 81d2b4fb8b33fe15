/*
 * gen/parts/relocate.h in the form that the command line chooses (-DFORM=rela and its type), as on a
 * 64-bit ABI: with what the header has declared before it.
 */
#include <stdint.h>

#include "image.h"

#define SYSGATE_LONG_BITS 64
#define SYS_AT_NULL 0
#define SYS_AT_PHDR 3
#define SYS_AT_PHNUM 5
#define SYS_AT_BASE 7

typedef uint32_t sys_u32;
typedef uint16_t sys_u16;
typedef uint8_t sys_u8;

struct sys_auxv {
	unsigned long type;
	unsigned long value;
};

#include "../../gen/parts/elf.h"
#include "../../gen/parts/relocate.h"

#define NAME(form) NAME_OF(form)
#define NAME_OF(form) relocate_##form

void NAME(FORM)(char **environment)
{
	sys_relocate(environment);
}
