/*
 * The counter of time that a program of this ABI may read without a call. COUNTER_NAME is how it is
 * read, COUNTER_WHAT what it counts, COUNTER_MASK the bits that it has; a counter whose kernel
 * forbids it to programs ends them by a signal. Where no such counter is known there is no
 * COUNTER_NAME.
 */
#ifndef ENTRY_COUNTER_H
#define ENTRY_COUNTER_H

#include <stdint.h>

#if defined(__x86_64__) || defined(__i386__)
#define COUNTER_NAME "rdtsc"
#define COUNTER_WHAT "the time-stamp counter, which runs at one rate on CPUs with constant_tsc"

static inline uint64_t counter_read(void)
{
	uint32_t low, high;

	__asm__ __volatile__("rdtsc" : "=a"(low), "=d"(high));
	return (uint64_t)high << 32 | low;
}

#elif defined(__aarch64__)
#define COUNTER_NAME "cntvct_el0"
#define COUNTER_WHAT "the generic timer, at the rate that cntfrq_el0 tells"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("mrs %x0, cntvct_el0" : "=r"(value));
	return value;
}

#elif defined(__arm__) && defined(__ARM_ARCH) && __ARM_ARCH >= 7
#define COUNTER_NAME "cntvct"
#define COUNTER_WHAT "the generic timer, at the rate that cntfrq tells"

static inline uint64_t counter_read(void)
{
	uint32_t low, high;

	__asm__ __volatile__("mrrc p15, 1, %0, %1, c14" : "=r"(low), "=r"(high));
	return (uint64_t)high << 32 | low;
}

#elif defined(__powerpc64__)
#define COUNTER_NAME "mftb"
#define COUNTER_WHAT "the time base, 512 MHz on most 64-bit machines"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("mfspr %0, 268" : "=r"(value));
	return value;
}

#elif defined(__powerpc__)
#define COUNTER_NAME "mftb"
#define COUNTER_WHAT "the time base, a fraction of the bus clock"

/* The upper half again: the lower one may have wrapped between the two. */
static inline uint64_t counter_read(void)
{
	uint32_t low, high, again;

	do
		__asm__ __volatile__("mftbu %0\n\tmftb %1\n\tmftbu %2"
				     : "=&r"(high), "=&r"(low), "=&r"(again));
	while (high != again);
	return (uint64_t)high << 32 | low;
}

#elif defined(__riscv) && __riscv_xlen == 64
#define COUNTER_NAME "rdtime"
#define COUNTER_WHAT "the timer, at the rate that the device tree's timebase-frequency tells"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("rdtime %0" : "=r"(value));
	return value;
}

#elif defined(__riscv)
#define COUNTER_NAME "rdtime"
#define COUNTER_WHAT "the timer, at the rate that the device tree's timebase-frequency tells"

static inline uint64_t counter_read(void)
{
	uint32_t low, high, again;

	do
		__asm__ __volatile__("rdtimeh %0\n\trdtime %1\n\trdtimeh %2"
				     : "=&r"(high), "=&r"(low), "=&r"(again));
	while (high != again);
	return (uint64_t)high << 32 | low;
}

#elif defined(__loongarch64)
#define COUNTER_NAME "rdtime.d"
#define COUNTER_WHAT "the stable counter, at one rate"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("rdtime.d %0, $zero" : "=r"(value));
	return value;
}

#elif defined(__loongarch__)
#define COUNTER_NAME "rdtimel.w"
#define COUNTER_WHAT "the stable counter, at one rate"

static inline uint64_t counter_read(void)
{
	uint32_t low, high, again;

	do
		__asm__ __volatile__(
			"rdtimeh.w %0, $zero\n\trdtimel.w %1, $zero\n\trdtimeh.w %2, $zero"
			: "=&r"(high), "=&r"(low), "=&r"(again));
	while (high != again);
	return (uint64_t)high << 32 | low;
}

#elif defined(__s390x__)
#define COUNTER_NAME "stckf"
#define COUNTER_WHAT "the time-of-day clock, 4096 a microsecond"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("stckf %0" : "=Q"(value) : : "cc");
	return value;
}

#elif defined(__mips__)
#define COUNTER_NAME "rdhwr $2"
#define COUNTER_WHAT "the CP0 counter of 32 bits, which steps every rdhwr $3 cycles, mostly 2"
#define COUNTER_MASK 0xffffffff

/* Kernels emulate it on CPUs older than release 2, whose assembler has to be told. */
static inline uint64_t counter_read(void)
{
	unsigned long value;

#if defined(__mips_isa_rev) && __mips_isa_rev >= 2
	__asm__ __volatile__("rdhwr %0, $2" : "=r"(value));
#elif defined(__mips64)
	__asm__ __volatile__(".set push\n\t.set mips64r2\n\trdhwr %0, $2\n\t.set pop"
			     : "=r"(value));
#else
	__asm__ __volatile__(".set push\n\t.set mips32r2\n\trdhwr %0, $2\n\t.set pop"
			     : "=r"(value));
#endif
	return value & COUNTER_MASK;
}

#elif defined(__alpha__)
#define COUNTER_NAME "rpcc"
#define COUNTER_WHAT "the low 32 bits of the cycle counter of one CPU"
#define COUNTER_MASK 0xffffffff

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("rpcc %0" : "=r"(value));
	return value & COUNTER_MASK;
}

#elif defined(__sparc__) && defined(__arch64__)
#define COUNTER_NAME "rd %tick"
#define COUNTER_WHAT "the tick register, which is the CPU's clock on most"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("rd %%tick, %0" : "=r"(value));
	return value;
}

#elif defined(__hppa__)
#define COUNTER_NAME "mfctl %cr16"
#define COUNTER_WHAT "the interval timer of one CPU"
#ifndef __LP64__
#define COUNTER_MASK 0xffffffff
#endif

static inline uint64_t counter_read(void)
{
	unsigned long value;

	__asm__ __volatile__("mfctl %%cr16, %0" : "=r"(value));
	return value;
}

#elif defined(__hexagon__)
#define COUNTER_NAME "upcycle"
#define COUNTER_WHAT "the cycles of all threads of the CPU"

static inline uint64_t counter_read(void)
{
	uint64_t value;

	__asm__ __volatile__("%0 = c15:14" : "=r"(value));
	return value;
}
#endif

#ifndef COUNTER_MASK
#define COUNTER_MASK UINT64_MAX
#endif

#endif
