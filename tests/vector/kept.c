#include "sysgate.h"
#include "call.h"
#define TABLE kept
#include "cases.h"
