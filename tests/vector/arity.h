/* The cases with ARITY arguments; of SME's there are none if it is not compiled for. */
#if defined(STREAMING_CASES) && defined(__ARM_FEATURE_SME)
#include "streaming.h"
#elif defined(STREAMING_CASES) || defined(NO_CASES)
#elif defined(__riscv_vector)
#include "rvv.h"
#else
#include "sve.h"
#endif
