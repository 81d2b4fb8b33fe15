/* What streaming functions give if nothing happens in their midst. */
#define CALL() __asm__ volatile("" : : : "memory")
#define TABLE streaming_reference
#define STREAMING_CASES
#include "cases.h"
