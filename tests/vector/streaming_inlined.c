/*
 * The trap itself in a streaming function, as SYSGATE_FN's text forbids: clang warns. gcc refuses it.
 */
#ifdef __clang__
#pragma clang diagnostic ignored "-Waarch64-sme-attributes"
#define SYSGATE_FN static inline __attribute__((always_inline))
#define STREAMING_CASES
#else
#define NO_CASES
#endif
#include "sysgate.h"
#include "call.h"
#define TABLE streaming_inlined
#include "cases.h"
