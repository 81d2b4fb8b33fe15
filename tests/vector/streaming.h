/* Cases for streaming functions of SME, which leave that mode around a call and enter it again. */

#define STREAMING(name) \
	__arm_locally_streaming static __attribute__((noinline)) unsigned long JOIN(name, ARITY)

STREAMING(streaming_value)(struct input *in)
{
	svuint64_t value = svld1(svptrue_b64(), in->data);

	CALL();
	return svaddv(svptrue_b64(), svmul_x(svptrue_b64(), value, LATE));
}

STREAMING(streaming_predicate)(struct input *in)
{
	svbool_t all = svptrue_b64();
	svbool_t odd = svcmpne(all, svand_x(all, svld1(all, in->data), 1), 0);

	CALL();
	return svaddv(odd, svdup_u64(LATE));
}

/* Vectors have another length outside of the mode. */
STREAMING(streaming_sum)(struct input *in)
{
	svuint64_t sum = svdup_u64(0);

	for (unsigned long i = 0; i < in->n; i += svcntd()) {
		svbool_t some = svwhilelt_b64(i, in->n);

		sum = svadd_m(some, sum, svld1(some, in->data + i));
		CALL();
	}
	return svaddv(svptrue_b64(), sum);
}

/* The array ZA is the caller's still: a row of it before and after. */
__arm_new("za") STREAMING(streaming_array)(struct input *in)
{
	svwrite_hor_za64_u64_m(0, 1, svptrue_b64(), svld1(svptrue_b64(), in->data));
	CALL();
	return svaddv(svptrue_b64(), svread_hor_za64_u64_m(svdup_u64(0), svptrue_b64(), 0, 1));
}

#define CASES(ROW) \
	ROW(streaming_value, INLINED) \
	ROW(streaming_predicate, INLINED) \
	ROW(streaming_sum, INLINED) \
	ROW(streaming_array, 0)
