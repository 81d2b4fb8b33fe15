/* Cases for V, by the intrinsics of the RISC-V vector C API. */

NAME(value)(struct input *in)
{
	unsigned long count = __riscv_vsetvl_e64m1(in->n);
	vuint64m1_t value = __riscv_vle64_v_u64m1(in->data, count);

	CALL();
	__riscv_vse64_v_u64m1(in->result, value, count);
	return in->result[0] + 3 * in->result[1];
}

/* Of all registers but the mask's. */
NAME(many_values)(struct input *in)
{
	unsigned long count = __riscv_vsetvl_e64m8(in->n);
	vuint64m8_t a = __riscv_vle64_v_u64m8(in->data, count);
	vuint64m8_t b = __riscv_vle64_v_u64m8(in->data + 1, count);
	vuint64m4_t c = __riscv_vle64_v_u64m4(in->data + 2, __riscv_vsetvlmax_e64m4());
	unsigned long sum = 0;

	CALL();
	a = __riscv_vmul_vv_u64m8(a, b, count);
	__riscv_vse64_v_u64m8(in->result, a, count);
	__riscv_vse64_v_u64m4(in->result + count, c, __riscv_vsetvlmax_e64m4());
	for (unsigned long i = 0; i < count + __riscv_vsetvlmax_e64m4(); i++)
		sum += in->result[i] * i;
	return sum;
}

/* A sum that runs on over calls. */
NAME(sum)(struct input *in)
{
	unsigned long most = __riscv_vsetvlmax_e64m2(), total = 0;
	vuint64m2_t sum = __riscv_vmv_v_x_u64m2(0, most);

	for (unsigned long i = 0; i < in->n; i += most) {
		sum = __riscv_vadd_vv_u64m2(sum, __riscv_vle64_v_u64m2(in->data + i, most), most);
		CALL();
	}
	__riscv_vse64_v_u64m2(in->result, sum, most);
	for (unsigned long i = 0; i < most; i++)
		total += in->result[i];
	return total;
}

/* A mask, which is a vector register, too. */
NAME(mask)(struct input *in)
{
	unsigned long count = __riscv_vsetvl_e64m4(in->n);
	vuint64m4_t value = __riscv_vle64_v_u64m4(in->data, count);
	vbool16_t odd =
		__riscv_vmsne_vx_u64m4_b16(__riscv_vand_vx_u64m4(value, 1, count), 0, count);

	CALL();
	return __riscv_vcpop_m_b16(odd, count);
}

/* The same vl and vtype before and after the call. */
NAME(lengths)(struct input *in)
{
	unsigned long count = __riscv_vsetvl_e32m2(in->few);
	vuint32m2_t value = __riscv_vle32_v_u32m2(in->halves, count);

	__riscv_vse32_v_u32m2((unsigned int *)in->result, value, count);
	CALL();
	value = __riscv_vle32_v_u32m2(in->halves + 9, count);
	__riscv_vse32_v_u32m2((unsigned int *)in->result + 9, value, count);
	return in->result[0] + in->result[5];
}

/* As many elements as there are, in a loop that calls; vl stays what it was to the last. */
NAME(stripes)(struct input *in)
{
	unsigned long sum = 0, count;

	for (unsigned long i = 0; i < in->n; i += count) {
		count = __riscv_vsetvl_e64m1(in->n - i);
		CALL();
		__riscv_vse64_v_u64m1(in->result,
			__riscv_vadd_vx_u64m1(__riscv_vle64_v_u64m1(in->data + i, count), 5, count),
			count);
		sum += in->result[0];
	}
	return sum;
}

/*
 * The rounding mode of averages, which gcc sets once for both if vxrm is not clobbered. Linux 7.2 keeps
 * it, though its documentation does not promise that.
 */
NAME(rounding)(struct input *in)
{
	unsigned long count = __riscv_vsetvl_e64m1(in->n);
	vuint64m1_t value = __riscv_vle64_v_u64m1(in->data, count);

	value = __riscv_vaaddu_vv_u64m1(
		value, __riscv_vadd_vx_u64m1(value, 1, count), __RISCV_VXRM_RDN, count);
	__riscv_vse64_v_u64m1(in->result, value, count);
	CALL();
	value = __riscv_vle64_v_u64m1(in->data + 3, count);
	value = __riscv_vaaddu_vv_u64m1(
		value, __riscv_vadd_vx_u64m1(value, 1, count), __RISCV_VXRM_RDN, count);
	__riscv_vse64_v_u64m1(in->result + 4, value, count);
	return in->result[0] + in->result[1] * 5 + in->result[4] * 7 + in->result[5] * 11;
}

NAME(assembler)(struct input *in)
{
	vuint64m1_t value;

	__asm__ volatile("vsetivli zero, 2, e64, m1, ta, ma\n\tvle64.v %0, (%1)"
			 : "=vr"(value)
			 : "r"(in->data), "m"(in->data)
			 : "vl", "vtype");
	CALL();
	__asm__ volatile("vsetivli zero, 2, e64, m1, ta, ma\n\tvse64.v %1, (%2)"
			 : "=m"(in->result)
			 : "vr"(value), "r"(in->result)
			 : "vl", "vtype");
	return in->result[0] + 3 * in->result[1];
}

#include "loops.h"

#define CASES(ROW) \
	ROW(value, DATA) \
	ROW(many_values, DATA) \
	ROW(sum, DATA) \
	ROW(mask, DATA) \
	ROW(lengths, 0) \
	ROW(stripes, 0) \
	ROW(rounding, 0) \
	ROW(assembler, DATA) \
	LOOPS(ROW, GCC(DATA), DATA)
