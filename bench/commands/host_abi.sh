#!/bin/sh
# host_abi.sh: prints the ABI that $CC compiles for, by sysgate's name.
set -eu
printf '#include "sysgate.h"\nSYSGATE_ABI\n' | ${CC:-cc} -E -P -Iinclude - | sed -n '$s/"//gp'
