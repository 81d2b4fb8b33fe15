# A stack within reach of 32-bit pointers, with no argument, environment or auxiliary vector.
	.text
	.globl low_start
low_start:
	mov $end, %esp
	jmp _start
	.bss
	.balign 16
	.skip 65536
end:
	.skip 64
