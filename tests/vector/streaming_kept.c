#include "sysgate.h"
#include "call.h"
#define TABLE streaming_kept
#define STREAMING_CASES
#include "cases.h"
