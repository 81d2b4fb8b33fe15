#define SYSGATE_WITH_PERF
#include "sysgate.h"

#include "cycles.h"

static int counter = -1;

int cycles_open(void)
{
	struct sys_perf_event_attr attributes = {0};

	attributes.type = SYS_PERF_TYPE_HARDWARE;
	attributes.size = sizeof(attributes);
	attributes.config = SYS_PERF_COUNT_HW_CPU_CYCLES;
	attributes.read_format =
		SYS_PERF_FORMAT_TOTAL_TIME_ENABLED | SYS_PERF_FORMAT_TOTAL_TIME_RUNNING;
	attributes.pinned = 1;
	counter = sys_perf_event_open(&attributes, 0, -1, -1, SYS_PERF_FLAG_FD_CLOEXEC);
	return counter < 0 ? counter : 0;
}

int cycles_read(uint64_t *value)
{
	struct {
		sys_u64 value, enabled, running;
	} record;

	if (sys_read(counter, &record, sizeof(record)) != (sys_ssize)sizeof(record))
		return 0;
	*value = record.value;
	return record.enabled == record.running;
}
