; The machine on a processor with AMD SVM: its VMCB, its guests, and what interrupts them. A part of machine.asm.
;
; VMRUN goes on at svm_guest_entry in the guest, which is this same program. #VMEXIT goes on after VMRUN, in the stub,
; and from there by INT 0x31 to svm_host_entry; RAX is the VMCB's address again. Instructions under test run with
; RFLAGS.IF = 1, so nothing but GIF holds an interrupt back.

PAGE_ZERO       equ 0                   ; a page of the model too: what VM_HSAVE_PA names after RESET
MSRPM           equ 0x30000             ; MSR permission map: every write is intercepted if the VMCB says so
IOPM            equ 0x33000             ; I/O permission map, all zeros
SX              equ 30                  ; #SX
INTERRUPT       equ 0x40                ; the vector of the interrupt that SIGNAL sends

VMCB_MISC1      equ 0x00C
VMCB_MISC2      equ 0x010
VMCB_IOPM       equ 0x040
VMCB_MSRPM      equ 0x048
VMCB_ASID       equ 0x058
VMCB_SHADOW     equ 0x068
VMCB_EXITCODE   equ 0x070
VMCB_INJECTION  equ 0x0A8
VMCB_ES         equ 0x400
VMCB_CS         equ 0x410
VMCB_SS         equ 0x420
VMCB_DS         equ 0x430
VMCB_GDTR       equ 0x460
VMCB_IDTR       equ 0x480
VMCB_CPL        equ 0x4CB
VMCB_EFER       equ 0x4D0
VMCB_CR4        equ 0x548
VMCB_CR3        equ 0x550
VMCB_CR0        equ 0x558
VMCB_DR7        equ 0x560
VMCB_DR6        equ 0x568
VMCB_RFLAGS     equ 0x570
VMCB_RIP        equ 0x578
VMCB_RSP        equ 0x5D8
VMCB_PAT        equ 0x668

; Prepare IMAGE: a VMCB that passes all checks of VMRUN and intercepts all that the model names.
prepare_svm:
        mov     eax, 0x80000001
        cpuid
        bt      ecx, 2
        jc      .supported
        ret
.supported:
        mov     edi, IDT + 0x31 * 16
        mov     eax, svm_host_entry
        call    gate64
        mov     edi, IDT + INTERRUPT * 16
        mov     eax, interrupted
        call    gate64
        mov     edi, MSRPM
        mov     ecx, 0x2000 / 4
        mov     eax, 0xAAAAAAAA         ; the write bit of every MSR
        rep stosd
        mov     edi, IMAGE
        mov     dword [rdi + VMCB_MISC1], 0x1404000B    ; INTR NMI INIT, CPUID, INVLPGA, MSRs
        mov     dword [rdi + VMCB_MISC2], 0x7F          ; VMRUN VMMCALL VMLOAD VMSAVE STGI CLGI SKINIT
        mov     dword [rdi + VMCB_IOPM], IOPM
        mov     dword [rdi + VMCB_MSRPM], MSRPM
        mov     dword [rdi + VMCB_ASID], 1
        mov     dword [rdi + VMCB_ES], DATA3 | 0xCF3 << 16
        mov     dword [rdi + VMCB_ES + 4], -1
        mov     dword [rdi + VMCB_DS], DATA3 | 0xCF3 << 16
        mov     dword [rdi + VMCB_DS + 4], -1
        mov     dword [rdi + VMCB_GDTR + 4], gdt.end - gdt - 1
        mov     dword [rdi + VMCB_GDTR + 8], GDT
        mov     dword [rdi + VMCB_IDTR + 4], 0xFFF
        mov     dword [rdi + VMCB_IDTR + 8], IDT
        mov     dword [rdi + VMCB_EFER], 0x1500         ; SVME LMA LME
        mov     dword [rdi + VMCB_CR4], 0x20
        mov     dword [rdi + VMCB_CR3], PML4
        mov     eax, CR0_VALUE
        mov     [rdi + VMCB_CR0], eax
        mov     dword [rdi + VMCB_DR7], 0x400
        mov     eax, 0xFFFF0FF0
        mov     [rdi + VMCB_DR6], eax
        mov     rax, 0x0007040600070406
        mov     [rdi + VMCB_PAT], rax
        mov     eax, edi
        call    rewind_vmcb
        mov     ecx, 0xC0000080         ; EFER.SVME, for one VMSAVE: what VMLOAD loads must be in all pages
        rdmsr
        or      eax, 0x1000
        wrmsr
        mov     eax, IMAGE
        vmsave
        mov     ecx, 0xC0000080
        rdmsr
        and     eax, ~0x1000
        wrmsr
        ret

gate64:                                 ; an interrupt gate at edi to eax, on IST1, from ring 3 too
        mov     [rdi], ax
        mov     word [rdi + 2], CODE64
        mov     word [rdi + 4], 0xEE01
        shr     eax, 16
        mov     [rdi + 6], ax
        ret

; What #VMEXIT stored into the VMCB at eax is put back, so that the next VMRUN begins at svm_guest_entry again.
; EFER stays: it decides whether the next VMRUN succeeds.
rewind_vmcb:
        mov     dword [rax + VMCB_CS], CODE64 | 0xA9B << 16
        mov     dword [rax + VMCB_CS + 4], -1
        mov     dword [rax + VMCB_SS], DATA0 | 0xC93 << 16
        mov     dword [rax + VMCB_SS + 4], -1
        mov     byte [rax + VMCB_CPL], 0
        mov     qword [rax + VMCB_RFLAGS], 0x202
        mov     qword [rax + VMCB_RIP], svm_guest_entry
        mov     qword [rax + VMCB_RSP], STACK
        mov     qword [rax + VMCB_SHADOW], 0
        mov     qword [rax + VMCB_INJECTION], 0
        ret

svm_guest_entry:                        ; VMRUN succeeded. A signal that it lets through comes before or here
        nop
        nop
        cli
        jmp     guest_entry

svm_host_entry:                         ; #VMEXIT, or VMRUN found the VMCB illegal. RAX: the VMCB
        mov     r8, [rax + VMCB_EXITCODE]
        movsxd  r9, r8d
        cmp     r9, r8                  ; exit codes are signed, 64 bits
        je      .signed
        btc     r8d, 31                 ; this one is not: told by bit 31
.signed:
        call    rewind_vmcb
        mov     ecx, r8d
        my_number
        mov     byte [in_guest + rbx], 0
        mov     rsi, [cursor]
        cmp     [rsi + 1], bl
        je      answer_exit
        inc     ecx
        mov     [async_exit + rbx * 4], ecx
        jmp     next

interrupted:                            ; the interrupt that SIGNAL sent
        mov     edi, APIC
        mov     dword [rdi + 0xB0], 0   ; end of interrupt
        push    byte 0
        push    byte INTERRUPT
        jmp     fault
