#include "without_state.h"
#include "call.h"
#define TABLE without_state
#include "cases.h"
