/* linux/utsname.h, which has underscores in front of it */
#define NEW_UTS_LEN __NEW_UTS_LEN
