/* Criterion for cppcheck, which does not look into its headers (--include): tests are functions. */
#define Test(suite, name, ...) static void suite##_##name(void)
#define ParameterizedTest(parameter, suite, name, ...) static void suite##_##name(parameter)
#define ParameterizedTestParameters(suite, name) \
	static struct criterion_test_params suite##_##name##_parameters(void)
#define cr_assert(condition, ...) ((condition) ? (void)0 : abort())
