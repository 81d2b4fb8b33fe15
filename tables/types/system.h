/*
 * linux/utsname.h: what uname(2) fills in: strings of at most 64 characters, each with a NUL. On
 * kernels that run several ABIs machine follows the personality.
 */
struct sys_utsname {
	char sysname[65];
	char nodename[65];
	char release[65];
	char version[65];
	char machine[65];
	char domainname[65];
};

/*
 * linux/sysinfo.h: what sysinfo(2) fills in: uptime in seconds, loads of 1, 5 and 15 minutes in
 * units of 1/65536, memory in units of mem_unit bytes. sharedram is what tmpfs and shared memory
 * take; procs counts threads, in 16 bits.
 */
struct sys_sysinfo {
	sys_long uptime;
	sys_ulong loads[3];
	sys_ulong totalram;
	sys_ulong freeram;
	sys_ulong sharedram;
	sys_ulong bufferram;
	sys_ulong totalswap;
	sys_ulong freeswap;
	sys_u16 procs;
	sys_u16 pad;
	sys_ulong totalhigh;
	sys_ulong freehigh;
	sys_u32 mem_unit;
#if SYSGATE_LONG_BITS == 32 && !defined(SYSGATE_X32)
	char f[8];
#endif
};
