/* Some architectures have numbers of registers, for sample_regs_user of perf_event_attr. */
#if __has_include(<asm/perf_regs.h>)
#include <asm/perf_regs.h>
#endif
