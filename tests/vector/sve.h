/* Cases for SVE, by the intrinsics of Arm's C Language Extensions. */

NAME(value)(struct input *in)
{
	svuint64_t value = svld1(svptrue_b64(), in->data);

	CALL();
	return svaddv(svptrue_b64(), svmul_x(svptrue_b64(), value, LATE));
}

/* More vectors than a function may leave to its caller: some are in z8-z15. */
NAME(many_values)(struct input *in)
{
	const svbool_t all = svptrue_b64();
	const unsigned long *at = in->data;
	svuint64_t a = svld1(all, at), b = svld1(all, at + 1), c = svld1(all, at + 2);
	svuint64_t d = svld1(all, at + 3), e = svld1(all, at + 4), f = svld1(all, at + 5);
	svuint64_t g = svld1(all, at + 6), h = svld1(all, at + 7), i = svld1(all, at + 8);
	svuint64_t j = svld1(all, at + 9), k = svld1(all, at + 10), l = svld1(all, at + 11);
	svuint64_t sum;

	CALL();
	sum = svmla_x(all, svmul_x(all, svmul_x(all, a, LATE), b), c, d);
	sum = svmla_x(all, svmla_x(all, sum, svmul_x(all, e, LATE), f), g, svmul_x(all, h, LATE));
	sum = svmla_x(all, svmla_x(all, sum, svmul_x(all, i, LATE), j), k, svmul_x(all, l, LATE));
	return svaddv(all, sum);
}

/* A sum that runs on over calls. */
NAME(sum)(struct input *in)
{
	svfloat64_t sum = svdup_f64(0);

	for (unsigned long i = 0; i < in->n; i += svcntd()) {
		svbool_t some = svwhilelt_b64(i, in->n);

		sum = svadd_m(some, sum, svcvt_f64_x(some, svld1(some, in->data + i)));
		CALL();
	}
	return (unsigned long)svaddv(svptrue_b64(), sum);
}

NAME(predicate)(struct input *in)
{
	svbool_t all = svptrue_b64();
	svbool_t odd = svcmpne(all, svand_x(all, svld1(all, in->data), 1), 0);

	CALL();
	return svaddv(odd, svdup_u64(LATE));
}

/* The predicate that counts the loop. */
NAME(counted)(struct input *in)
{
	unsigned long i = 0, sum = 0;
	svbool_t left = svwhilelt_b64(i, in->n);

	do {
		sum += svaddv(left, svld1(left, in->data + i));
		i += svcntd();
		left = svwhilelt_b64(i, in->n);
		__asm__ volatile("" : "+Upa"(left)); /* not later */
		CALL();
	} while (svptest_any(svptrue_b64(), left));
	return sum;
}

NAME(selected)(struct input *in)
{
	svbool_t all = svptrue_b64();
	svuint64_t a = svld1(all, in->data), b = svld1(all, in->data + 60);
	svbool_t less = svcmplt(all, a, b);

	CALL();
	return svaddv(svptrue_b64(), svsel(less, svmul_x(svptrue_b64(), a, LATE), b));
}

/* What is read of ffr before the call. */
NAME(first_fault)(struct input *in)
{
	svbool_t some = svwhilelt_b64(0ul, in->few);
	svbool_t loaded;

	svsetffr();
	in->result[0] = svaddv(some, svldff1(some, in->data));
	loaded = svrdffr_z(some);
	CALL();
	return svptest_first(some, loaded) ? svcntp_b64(some, loaded) + in->result[0] : 99;
}

/* A loop that may stop at a page that is not there, with a call in it. */
NAME(first_faults)(struct input *in)
{
	unsigned long sum = 0;

	svsetffr();
	for (unsigned long i = 0; i < in->n; i += svcntd()) {
		svuint64_t value = svldff1(svptrue_b64(), in->data + i);
		svbool_t loaded = svrdffr();

		CALL();
		svwrffr(loaded);
		sum += svaddv(loaded, svmul_x(svptrue_b64(), value, LATE));
	}
	return sum;
}

NAME(assembler)(struct input *in)
{
	svuint64_t value;
	svbool_t all;
	unsigned long sum;

	__asm__ volatile("ptrue %0.d, all" : "=Upl"(all));
	__asm__ volatile("index %0.d, %1, #3" : "=w"(value) : "r"(in->few));
	CALL();
	__asm__ volatile("uaddv %d0, %1, %2.d" : "=w"(sum) : "Upl"(all), "w"(value));
	return sum;
}

#include "loops.h"

#define CASES(ROW) \
	ROW(value, DATA) \
	ROW(many_values, DATA) \
	ROW(sum, DATA) \
	ROW(predicate, MASKS) \
	ROW(counted, MASKS) \
	ROW(selected, DATA | MASKS) \
	ROW(first_fault, GCC(STATE)) \
	ROW(first_faults, MASKS | GCC(STATE)) \
	ROW(assembler, DATA | MASKS) \
	LOOPS(ROW, DATA, 0)
