#include "without_masks.h"
#include "call.h"
#define TABLE without_masks
#include "cases.h"
