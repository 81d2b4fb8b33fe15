/* Macros that linux/tcp.h and linux/can.h use, but have from nowhere. */
#define BIT(number) (1u << (number))
#define offsetof(type, member) __builtin_offsetof(type, member)
