/* What the cases give if nothing happens in their midst. */
#define CALL() __asm__ volatile("" : : : "memory")
#define TABLE reference
#include "cases.h"
