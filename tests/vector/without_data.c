#include "without_data.h"
#include "call.h"
#define TABLE without_data
#include "cases.h"
