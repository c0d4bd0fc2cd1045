; The machine: a ROM that replaces the BIOS and executes records, one instruction of a sequence each.
;
; The table of records lies in the same ROM, below this program; its address stands at 0xFFFFFFF8. The first four bytes
; of the table are the number of processors; the records follow 16 bytes after it.
;
; The program assumes nothing but the reset vector. It never asks the processor what state it is in: what happens is what it
; reports. A record is 16 bytes; `machine.py` describes the same in Python.
;
;   0  operation      1  processor that executes it      2  how (HOW_*)      3  access (low), base (high nibble)
;   4  a, 32 bits     8  b, 64 bits
;
; Each record that is not silent is answered by ten hexadecimal digits on port 0xE9:
;
;   kind (2)  flags (2)  a (2)  b (4)      DONE: flags CF PF AF ZF SF OF from bit 0, VM-instruction error, pointer
;                                          FAULT: flags, vector, error code      EXIT: reason 31:24, 7:0, 23:8
;
; An instruction under test is started by IRETQ, which sets mode, privilege and flags, and ends with INT 0x30 or a
; fault: both come back through the IDT. A guest runs this same program: a VM entry continues at guest_entry, a VM exit
; at host_entry. Only the processor whose turn it is uses the stack, so all processors share one.

        bits    16
        org     0xF0000

PAGES           equ 0x400000            ; the pages of the model, one after the other; no address in use has bit 20,
                                        ; which A20M masks
PAGES_COUNT     equ 4
PML4            equ 0x10000             ; page tables: the first 4 GiB, linear = physical
EPT             equ 0x18000             ; the same for a guest
STACK           equ 0x6000              ; of the interpreter and its handlers
START_STACK     equ 0x5800              ; of a second processor, until it waits for its turn
TEST_STACK      equ 0x5000              ; of the instruction under test
OPERAND         equ 0x28000             ; its memory operand
MSR_BITMAP      equ 0x30000
VMREAD_BITMAP   equ 0x31000
VMWRITE_BITMAP  equ 0x32000
EPTP_LIST       equ 0x33000             ; entry 0 is valid, all others are 0, which VM entry rejects
MSR_AREA        equ 0x34000             ; one MSR that cannot be loaded
TSS             equ 0x35000
GDT             equ 0x36000
IDT             equ 0x37000
VMXON_REGION    equ 0x3F000             ; of this program, while it prepares VMCSs
IMAGE           equ 0x40000             ; a VMCS that passes all checks, as VMCLEAR left it
NOWHERE         equ 0x8000000000        ; a canonical address that is not mapped
UNMAPPED        equ 0x20000000          ; a guest-physical address that is not mapped
NOT_CANONICAL   equ 0x8000000000000000
APIC            equ 0xFEE00000

PATIENCE        equ 20000               ; turns of a waiting processor's loop
CR0_VALUE       equ 0x80000031          ; PG, NE, ET, PE

; Variables, which survive a reset.
STATE           equ 0x7000
cursor          equ STATE + 0           ; the record whose turn it is; 0 before the first
waiting         equ STATE + 8           ; why a reset is expected: WAIT_*
armed           equ STATE + 12          ; an instruction under test runs
revision        equ STATE + 16          ; VMCS revision identifier
bases           equ STATE + 24          ; what a record's value is exclusive-ored with: 0, pin, secondary, revision
in_guest        equ STATE + 64          ; one byte a processor
starts          equ STATE + 72          ; one byte a processor: how often it came out of reset, INIT or SIPI
                                        ; while it was another one's turn
processors      equ STATE + 20          ; how many there are
async_exit      equ STATE + 80          ; one dword a processor: reason of a VM exit that no instruction caused, + 1

WAIT_BEGIN      equ 1
WAIT_EVENT      equ 2

KIND_DONE       equ 0
KIND_FAULT      equ 1
KIND_EXIT       equ 2
KIND_ENTERED    equ 3
KIND_NOTHING    equ 4                   ; an event had no effect that can be seen
KIND_STARTED    equ 5                   ; the processor started afresh
KIND_LOST       equ 14                  ; a reset or fault that nobody expected

HOW_RING3       equ 1
HOW_COMPAT      equ 2
HOW_MOV_SS      equ 4
HOW_REGISTER    equ 8
HOW_BAD_ADDRESS equ 16                  ; second half of a 16-byte operand: not canonical
HOW_REAL        equ 32                  ; in real-address mode
HOW_INTERRUPTS  equ 64                  ; with RFLAGS.IF = 1
HOW_SILENT      equ 128

CODE64          equ 0x08
DATA0           equ 0x10
CODE64_3        equ 0x18 + 3
DATA3           equ 0x20 + 3
CODE32          equ 0x28
CODE32_3        equ 0x30 + 3
CODE16          equ 0x38
TSS_SELECTOR    equ 0x40
DATA16          equ 0x50

; Reset -------------------------------------------------------------------------------------------------------------

start:                                  ; a start-up IPI with vector 0xF0 comes here, RESET and INIT by the reset vector
        cli
        o32 lgdt [cs:boot_gdt - 0xF0000]
        mov     eax, cr0
        or      al, 1
        mov     cr0, eax
        jmp     dword CODE32:start32

        bits    32
start32:
        mov     ax, DATA0
        mov     ds, ax
        mov     es, ax
        mov     ss, ax
        mov     ebx, [APIC + 0x20]
        shr     ebx, 24                 ; the number of this processor
        mov     esp, STACK
        jz      .first
        mov     esp, START_STACK        ; the first one goes on meanwhile
.first:
        mov     byte [in_guest + ebx], 0
        cmp     dword [cursor], 0
        jne     .known
        call    make_tables
.known:
        lgdt    [gdt_pointer]
        lidt    [idt_pointer]
        mov     eax, 0x20               ; CR4.PAE
        mov     cr4, eax
        mov     eax, PML4
        mov     cr3, eax
        mov     ecx, 0xC0000080         ; IA32_EFER.LME
        rdmsr
        or      eax, 0x100
        wrmsr
        mov     eax, CR0_VALUE
        mov     cr0, eax
        jmp     CODE64:start64

; Everything that is built in memory, once.
make_tables:
        push    ebx
        xor     eax, eax                ; page tables and bitmaps begin as zeros
        mov     edi, PML4
        mov     ecx, (IMAGE - PML4) / 4
        rep stosd
        mov     dword [PML4], PML4 + 0x1007     ; present, writable, user
        mov     dword [EPT], EPT + 0x1007       ; readable, writable, executable
        mov     ecx, 4
        mov     edi, PML4 + 0x1000
        mov     eax, PML4 + 0x2007
        call    links
        mov     ecx, 4
        mov     edi, EPT + 0x1000
        mov     eax, EPT + 0x2007
        call    links
        mov     edi, PML4 + 0x2000
        mov     eax, 0x87               ; a 2-MiB page
        call    large_pages
        mov     edi, EPT + 0x2000
        mov     eax, 0xB7               ; a 2-MiB page, write-back
        call    large_pages
        mov     esi, gdt
        mov     edi, GDT
        mov     ecx, gdt.end - gdt
        rep movsb
        mov     dword [TSS + 0x04], STACK       ; RSP0
        mov     dword [TSS + 0x24], STACK       ; IST1
        mov     byte [TSS + 0x66], 0x68         ; no I/O bitmap
        mov     edi, IDT
        mov     eax, fault_0
        mov     ecx, 32
.gate:
        call    gate
        add     eax, fault_1 - fault_0
        loop    .gate
        mov     edi, IDT + 0x30 * 16
        mov     eax, completed
        call    gate
        mov     byte [IDT + 0x30 * 16 + 5], 0xEE        ; from ring 3 too
        mov     dword [EPT + 0x2000 + UNMAPPED / 0x200000 * 8], 0
        mov     dword [EPTP_LIST], EPT + 0x1E
        mov     dword [MSR_AREA], 0xC0000100    ; IA32_FS_BASE, which cannot be loaded
        pop     ebx
        ret

links:                                  ; ecx page-directory pointers at edi
        mov     [edi], eax
        add     eax, 0x1000
        add     edi, 8
        loop    links
        ret

large_pages:                            ; 2048 pages of 2 MiB at edi
        mov     ecx, 2048
.page:
        mov     [edi], eax
        add     eax, 0x200000
        add     edi, 8
        loop    .page
        ret

gate:                                   ; an interrupt gate at edi to eax, on IST1
        mov     [edi], ax
        mov     word [edi + 2], CODE64
        mov     word [edi + 4], 0x8E01
        push    eax
        shr     eax, 16
        mov     [edi + 6], ax
        pop     eax
        add     edi, 16
        ret

        bits    64
        default abs

%macro my_number 0                      ; ebx: the number of this processor
        mov     ebx, APIC
        mov     ebx, [rbx + 0x20]
        shr     ebx, 24
%endmacro

start64:
        mov     ax, DATA3               ; usable at every privilege level
        mov     ds, ax
        mov     es, ax
        mov     ax, DATA0
        mov     ss, ax
        mov     byte [GDT + TSS_SELECTOR + 5], 0x89     ; not busy: every processor loads it
        mov     ax, TSS_SELECTOR
        ltr     ax
        mov     edi, APIC
        mov     dword [rdi + 0xF0], 0x1FF       ; the local APIC takes interrupts
        my_number
        mov     eax, [waiting]
        cmp     qword [cursor], 0
        jne     .going_on
        mov     esi, [records]
        mov     eax, [rsi]
        mov     [processors], eax
        add     esi, 16
        mov     [cursor], rsi
        call    prepare
        jmp     next
.going_on:
        cmp     eax, WAIT_BEGIN
        je      begin_again
        mov     rsi, [cursor]
        cmp     [rsi + 1], bl
        jne     .somebody_elses
        cmp     eax, WAIT_EVENT
        mov     eax, KIND_STARTED
        je      answer_kind
        mov     eax, KIND_LOST
        jmp     answer_kind
.somebody_elses:                        ; who sees that this processor has started
        lock inc byte [starts + rbx]
        jmp     next

begin_again:                            ; all processors have been reset, the sequence begins
        test    ebx, ebx
        jnz     .other
        add     qword [cursor], 16
        cmp     dword [processors], 1
        jbe     .alone
        mov     al, [starts + 1]
        mov     edi, APIC
        mov     dword [rdi + 0x300], 0xC46F0    ; start-up IPI to all others: they start at 0xF0000
.wait:
        pause
        cmp     [starts + 1], al
        je      .wait
        jmp     next
.alone:
        mov     dword [waiting], 0
        jmp     next
.other:
        mov     dword [waiting], 0
        jmp     start64.somebody_elses

; Prepare IMAGE: a VMCS that passes all checks of VM entry. Its guest is this program, in long mode.
prepare:
        mov     eax, 1
        cpuid
        bt      ecx, 5                  ; VMX
        jnc     prepare_svm
        mov     ecx, 0x3A               ; IA32_FEATURE_CONTROL: lock, VMXON outside SMX
        xor     edx, edx
        mov     eax, 5
        wrmsr
        mov     rax, cr4
        or      eax, 0x2000
        mov     cr4, rax
        mov     ecx, 0x480
        rdmsr
        and     eax, 0x7FFFFFFF
        mov     [revision], eax
        mov     [bases + 24], rax
        mov     [VMXON_REGION], eax
        mov     [PAGES], eax
        mov     qword [OPERAND], VMXON_REGION
        vmxon   [OPERAND]
        mov     qword [OPERAND], PAGES
        vmclear [OPERAND]
        vmptrld [OPERAND]

        mov     ecx, 0x481              ; pin-based: external-interrupt exiting
        mov     edi, 1
        call    allowed
        mov     [bases + 8], rax
        mov     esi, 0x4000
        vmwrite rsi, rax
        mov     ecx, 0x482              ; processor-based: MSR bitmaps, secondary controls
        mov     edi, 0x90000000
        call    allowed
        mov     esi, 0x4002
        vmwrite rsi, rax
        bt      eax, 31
        jnc     .no_secondary
        mov     ecx, 0x48B              ; secondary: EPT
        mov     edi, 2
        call    allowed
        mov     [bases + 16], rax
        mov     esi, 0x401E
        vmwrite rsi, rax
.no_secondary:
        mov     ecx, 0x483              ; VM exit: to a 64-bit host, which acknowledges the interrupt
        mov     edi, 0x8200
        call    allowed
        mov     esi, 0x400C
        vmwrite rsi, rax
        mov     ecx, 0x484              ; VM entry: to a guest in IA-32e mode
        mov     edi, 0x200
        call    allowed
        mov     esi, 0x4012
        vmwrite rsi, rax

        mov     edi, fields
.field:
        mov     ecx, [rdi]
        movsxd  rax, dword [rdi + 4]
        vmwrite rcx, rax
        add     edi, 8
        cmp     edi, fields.end
        jb      .field
        mov     ecx, 0x6C00             ; the host's CR0
        mov     eax, CR0_VALUE
        vmwrite rcx, rax
        mov     r15d, .rewound
        jmp     rewind_guest
.rewound:
        vmclear [OPERAND]
        mov     esi, PAGES
        mov     edi, IMAGE
        mov     ecx, 512
        rep movsq
        vmxoff
        ret

allowed:                                ; rax: the controls edi as far as the capability MSR ecx allows, and what it requires
        rdmsr
        or      eax, edi
        and     eax, edx
        ret

; The fields of IMAGE and their values, sign-extended to 64 bits. Fields that a processor lacks stay unwritten.
fields:
        dd 0x0C00, DATA0, 0x0C02, CODE64, 0x0C04, DATA0, 0x0C06, DATA0, 0x0C08, 0, 0x0C0A, 0, 0x0C0C, TSS_SELECTOR
        dd 0x6C02, PML4, 0x6C04, 0x2020
        dd 0x6C06, 0, 0x6C08, 0, 0x6C0A, TSS, 0x6C0C, GDT, 0x6C0E, IDT, 0x6C10, 0, 0x6C12, 0
        dd 0x6C14, STACK, 0x6C16, host_entry, 0x4C00, 0
        dd 0x0800, DATA3, 0x0806, DATA3, 0x0808, 0, 0x080A, 0, 0x080C, 0, 0x080E, TSS_SELECTOR
        dd 0x4800, -1, 0x4806, -1, 0x4808, 0, 0x480A, 0, 0x480C, 0, 0x480E, 0x67
        dd 0x4810, gdt.end - gdt - 1
        dd 0x4814, 0xC0F3, 0x481A, 0xC0F3, 0x481C, 0x10000, 0x481E, 0x10000, 0x4820, 0x10000, 0x4822, 0x8B
        dd 0x4826, 0, 0x4828, 0, 0x482A, 0
        dd 0x6802, PML4, 0x6806, 0, 0x6808, 0, 0x680A, 0, 0x680C, 0, 0x680E, 0, 0x6810, 0
        dd 0x6812, 0, 0x6814, TSS, 0x6816, GDT, 0x6818, IDT, 0x681A, 0x400, 0x6822, 0, 0x6824, 0, 0x6826, 0
        dd 0x2800, -1, 0x2802, 0
        dd 0x2004, MSR_BITMAP, 0x200A, MSR_AREA, 0x2026, VMREAD_BITMAP, 0x2028, VMWRITE_BITMAP
        dd 0x2018, 1, 0x2024, EPTP_LIST, 0x201A, EPT + 0x1E
        dd 0x4004, 8, 0x4006, 0, 0x4008, 0, 0x400A, 0, 0x400E, 0, 0x4010, 0, 0x4014, 0, 0x4016, 0
        dd 0x6000, 2, 0x6002, 0x100, 0x6004, 0, 0x6006, 0       ; a guest's CR0.MP and CR4.PCE belong to the host
.end:

; What a guest changes is put back, so that the next VM entry begins at guest_entry again. Returns to r15.
rewind_guest:
        mov     edi, .fields
.field:
        mov     ecx, [rdi]
        movsxd  rax, dword [rdi + 4]
        vmwrite rcx, rax
        add     edi, 8
        cmp     edi, .end
        jb      .field
        mov     ecx, 0x6800             ; the guest's CR0
        mov     eax, CR0_VALUE
        vmwrite rcx, rax
        jmp     r15
.fields:
        dd 0x681E, guest_entry, 0x681C, STACK, 0x6820, 2
        dd 0x0802, CODE64, 0x4802, -1, 0x4816, 0xA09B
        dd 0x0804, DATA0, 0x4804, -1, 0x4818, 0xC093
        dd 0x4824, 0, 0x4826, 0, 0x4812, 0xFFF, 0x6818, IDT
        dd 0x6804, 0x2020
.end:

; The interpreter ---------------------------------------------------------------------------------------------------

next:
        xor     r12d, r12d
.turn:
        my_number
        mov     rsi, [cursor]
        cmp     [rsi + 1], bl
        je      .mine
        pause
        inc     r12d
        cmp     r12d, PATIENCE
        jb      .turn
        mov     eax, KIND_LOST          ; the processor whose turn it is will not answer: it waits for a start-up IPI
        cmp     byte [rsi], 0           ; but to begin the next sequence any will do
        jne     answer_kind
.mine:
        mov     esp, STACK
        movzx   eax, byte [rsi]
        cmp     eax, OPERATIONS
        jae     instruction
        jmp     [operations + rax * 8]

operations:
        dq      begin, finish, send_init, send_sipi, store, reset, output, renew, set_bits, clear_bits
OPERATIONS      equ ($ - operations) / 8

begin:                                  ; a: the sequence's number. All pages are IMAGE, all else is as after RESET
        mov     al, 10
        out     0xE9, al
        mov     eax, [rsi + 4]
        mov     ecx, 8
        call    print
        mov     al, ' '
        out     0xE9, al
        mov     edi, PAGES
        mov     edx, PAGES_COUNT
.page:
        mov     esi, IMAGE
        mov     ecx, 512
        rep movsq
        dec     edx
        jnz     .page
        xor     edi, edi                ; PAGE_ZERO
        mov     esi, IMAGE
        mov     ecx, 512
        rep movsq
        xor     eax, eax
        mov     qword [async_exit], rax
        mov     dword [armed], eax
        mov     dword [waiting], WAIT_BEGIN
hard_reset:
        mov     dx, 0xCF9
        mov     al, 6
        out     dx, al
        hlt

reset:
        mov     dword [waiting], WAIT_EVENT
        jmp     hard_reset

finish:                                 ; the closing token, then the emulators' ways out
        mov     edi, closing
.letter:
        mov     al, [rdi]
        out     0xE9, al
        inc     edi
        cmp     edi, closing.end
        jb      .letter
        mov     dx, 0x8900              ; Bochs wants the word, QEMU's isa-debug-exit takes any byte
        mov     edi, shutdown
.byte:
        mov     al, [rdi]
        out     dx, al
        inc     edi
        cmp     edi, shutdown.end
        jb      .byte
        cli
        hlt
closing:        db 10, "conformance machine: done", 10
.end:
shutdown:       db "Shutdown"
.end:

store:                                  ; a, exclusive-ored with a base, to address b
        call    base
        xor     eax, [rsi + 4]
        mov     rdi, [rsi + 8]
        mov     [rdi], eax
        mov     eax, KIND_NOTHING
        jmp     answer_kind

output:                                 ; the low byte of b to port a
        mov     edx, [rsi + 4]
        mov     al, [rsi + 8]
        out     dx, al
        mov     eax, KIND_NOTHING
        jmp     answer_kind

renew:                                  ; the page at address b becomes IMAGE again
        mov     rdi, [rsi + 8]
        mov     esi, IMAGE
        mov     ecx, 512
        rep movsq
        mov     eax, KIND_NOTHING
        jmp     answer_kind

set_bits:                               ; the bits a of the dword at address b
        mov     rdi, [rsi + 8]
        mov     eax, [rsi + 4]
        or      [rdi], eax
        mov     eax, KIND_NOTHING
        jmp     answer_kind

clear_bits:
        mov     rdi, [rsi + 8]
        mov     eax, [rsi + 4]
        not     eax
        and     [rdi], eax
        mov     eax, KIND_NOTHING
        jmp     answer_kind

base:                                   ; rax: the base that the record names
        movzx   eax, byte [rsi + 3]
        shr     eax, 4
        mov     rax, [bases + rax * 8]
        ret

; An INIT or start-up IPI to processor a. What becomes of it is what its sender can see: the target has started afresh,
; has left its guest, or nothing.
send_init:
        mov     edx, 0x4500
        jmp     send
send_sipi:
        mov     edx, 0x46F0
send:
        mov     ecx, [rsi + 4]
        mov     dword [waiting], WAIT_EVENT
        mov     dword [async_exit + rcx * 4], 0
        mov     r8b, [starts + rcx]
        mov     eax, ecx
        shl     eax, 24
        mov     edi, APIC
        mov     [rdi + 0x310], eax
        mov     [rdi + 0x300], edx
        mov     edi, 2000
.wait:
        cmp     [starts + rcx], r8b
        jne     .started
        cmp     dword [async_exit + rcx * 4], 0
        jne     .left
        pause
        dec     edi
        jnz     .wait
        mov     eax, KIND_NOTHING
        jmp     .answer
.started:
        mov     eax, KIND_STARTED
.answer:
        mov     dword [waiting], 0
        jmp     answer_kind
.left:
        mov     ecx, [async_exit + rcx * 4]
        dec     ecx
        mov     dword [waiting], 0
        jmp     answer_exit

; An instruction under test.
instruction:
        sub     eax, FIRST_INSTRUCTION
        movzx   edx, byte [rsi + 2]
        lea     eax, [rax + rax * 2]
        mov     r9d, [stubs + rax * 4]
        movzx   ecx, byte [rsi + 3]
        and     ecx, 15
        mov     rdi, [addresses + rcx * 8]
        cmp     ecx, 2                  ; #SS: an address by RBP
        jne     .no_stack
        mov     r9d, [stubs + rax * 4 + 4]
.no_stack:
        test    dl, HOW_REGISTER
        jz      .memory
        mov     r9d, [stubs + rax * 4 + 8]
.memory:
        call    base
        xor     rax, [rsi + 8]
        mov     [OPERAND], rax
        mov     qword [OPERAND + 8], 0
        test    dl, HOW_BAD_ADDRESS
        jz      .canonical
        mov     byte [OPERAND + 15], 0x80
.canonical:
        mov     r10d, CODE64
        mov     r11d, DATA0
        test    dl, HOW_COMPAT
        jz      .long
        mov     r10d, CODE32
.long:
        test    dl, HOW_RING3
        jz      .ring0
        mov     r10d, CODE64_3
        mov     r11d, DATA3
        test    dl, HOW_COMPAT
        jz      .ring0
        mov     r10d, CODE32_3
.ring0:
        mov     ebx, edx
        mov     ecx, [rsi + 4]
        mov     rdx, rax
        shr     rdx, 32
        test    bl, HOW_MOV_SS
        jz      .no_block
        sub     r9d, 2                  ; begin with MOV SS, DX
        mov     edx, r11d
.no_block:
        mov     dword [armed], 1
        mov     rbp, rdi
        push    r11                     ; SS, RSP, RFLAGS, CS, RIP
        push    TEST_STACK
        and     ebx, HOW_INTERRUPTS
        lea     eax, [rbx * 8 + 0x8D7]  ; OF SF ZF AF PF CF; IF
        push    rax
        mov     rax, [OPERAND]
        push    r10
        push    r9
        mov     ebx, edi                ; [RDI] is [BX] to 16-bit code
        iretq

addresses:      dq OPERAND, NOT_CANONICAL, NOT_CANONICAL, NOWHERE

; One stub an instruction: with the operand at [RDI], at [RBP], and in a register. The same bytes serve all modes.
%assign number 0
%macro under_test 1-3                   ; the instruction; with [RBP]; with a register
        mov     ss, edx
stub_%[number]_0:
        %1
        int     0x30
        mov     ss, edx
stub_%[number]_1:
        %if %0 > 1
        %2
        %endif
        int     0x30
        mov     ss, edx
stub_%[number]_2:
        %if %0 > 2
        %3
        %endif
        int     0x30
        %assign number number + 1
%endmacro

FIRST_INSTRUCTION equ 16

        under_test {vmxon [rdi]}, {vmxon [rbp]}, {db 0xF3, 0x0F, 0xC7, 0xF0}            ; 16
        under_test vmxoff                                                               ; 17
        under_test {vmclear [rdi]}, {vmclear [rbp]}, {db 0x66, 0x0F, 0xC7, 0xF0}        ; 18
        under_test {vmptrld [rdi]}, {vmptrld [rbp]}, {db 0x0F, 0xC7, 0xF0}              ; 19
        under_test {vmptrst [rdi]}, {vmptrst [rbp]}, {db 0x0F, 0xC7, 0xF8}              ; 20
        under_test {vmread [rdi], rcx}, {vmread [rbp], rcx}, {vmread rax, rcx}          ; 21
        under_test {vmwrite rcx, [rdi]}, {vmwrite rcx, [rbp]}, {vmwrite rcx, rax}       ; 22
        under_test vmlaunch                                                             ; 23
        under_test vmresume                                                             ; 24
        under_test vmcall                                                               ; 25
        under_test vmfunc                                                               ; 26
        under_test {invept rcx, [rdi]}, {invept rcx, [rbp]}, {db 0x66, 0x0F, 0x38, 0x80, 0xC8}  ; 27
        under_test {invvpid rcx, [rdi]}, {invvpid rcx, [rbp]}, {db 0x66, 0x0F, 0x38, 0x81, 0xC8} ; 28
LAST_VMX        equ 28
        under_test {mov cr0, rax}                                                       ; 29
        under_test {mov cr4, rax}                                                       ; 30
        under_test wrmsr                                                                ; 31
        under_test cpuid                                                                ; 32
        under_test {db 0x0F, 0x37}                                                      ; 33, GETSEC
        under_test int3                                                                 ; 34
        under_test {lidt [rdi]}, {lidt [rbp]}, ud2                                      ; 35
        under_test {mov eax, [rcx]}                                                     ; 36
%macro interrupt 0                      ; RCX is the interrupt command register. STI: Bochs looks at IF all the same
        mov     [rcx], eax
        sti
        nop
        nop
%endmacro
        under_test interrupt                                                            ; 37
%macro leaves_guest 0                   ; #VMEXIT goes on after VMRUN
        vmrun
        int     0x31
%endmacro
%macro signal 0                         ; RCX is the interrupt command register, EDX its upper half: the target
        mov     [rcx + 0x10], edx
        mov     [rcx], eax
        jmp     $ + 2                   ; QEMU takes it where a block of its translation ends
        nop
        jmp     $ + 2
        nop
%endmacro
        under_test leaves_guest                                                         ; 38
        under_test vmload                                                               ; 39
        under_test vmsave                                                               ; 40
        under_test vmmcall                                                              ; 41
        under_test invlpga                                                              ; 42
        under_test stgi                                                                 ; 43
        under_test clgi                                                                 ; 44
        under_test skinit                                                               ; 45
        under_test signal                                                               ; 46

stubs:
%assign i 0
%rep number
        dd      stub_%[i]_0, stub_%[i]_1, stub_%[i]_2
        %assign i i + 1
%endrep

; What came of it ---------------------------------------------------------------------------------------------------

%assign i 0
%rep 32                                 ; one entry a vector, all of one size
fault_%[i]:
        %if i == 8 || i == 10 || i == 11 || i == 12 || i == 13 || i == 14 || i == 17 || i == 21
        nop                             ; the processor has pushed an error code
        nop
        %else
        push    byte 0
        %endif
        push    byte i
        jmp     near fault
        %assign i i + 1
%endrep

fault:                                  ; on the stack: vector, error code, RIP, CS, RFLAGS
        cmp     dword [armed], 0
        je      .lost
        mov     edi, [rsp + 32]
        call    six_flags
        mov     edx, [rsp]
        mov     ecx, [rsp + 8]
        mov     eax, KIND_FAULT
        jmp     answer
.lost:
        mov     edi, [rsp + 16]
        mov     edx, [rsp]
        mov     ecx, edi
        mov     eax, KIND_LOST
        jmp     answer

completed:                              ; on the stack: RIP, CS, RFLAGS
        mov     edi, [rsp + 16]
        call    six_flags
        mov     rsi, [cursor]
        movzx   eax, byte [rsi]
        mov     edx, 0xFF               ; the VM-instruction error was not read
        xor     ecx, ecx
        cmp     eax, LAST_VMX
        ja      .answer
        cmp     edi, 8                  ; ZF alone: VMfailValid
        jne     .pointer
        my_number
        cmp     byte [in_guest + rbx], 0
        jne     .answer
        mov     edx, 0x4400
        vmread  rdx, rdx
        jmp     .answer
.pointer:
        cmp     eax, 20                 ; VMPTRST: the page that it stored, 0xFFFF for none, 0xFFFE for anything else
        jne     .answer
        mov     rax, [OPERAND]
        mov     ecx, 0xFFFF
        cmp     rax, -1
        je      .answer
        dec     ecx
        test    eax, 0xFFF
        jnz     .answer
        shr     rax, 12
        cmp     rax, rcx
        jae     .answer
        mov     ecx, eax
.answer:
        mov     eax, KIND_DONE
        jmp     answer

guest_entry:                            ; a VM entry succeeded
        my_number
        mov     byte [in_guest + rbx], 1
        cmp     dword [armed], 0
        mov     eax, KIND_ENTERED
        jne     answer_kind
        mov     eax, KIND_LOST
        jmp     answer_kind

host_entry:                             ; a VM exit, or a VM entry that failed late
        mov     ax, DATA3
        mov     ds, ax
        mov     es, ax
        my_number
        mov     byte [in_guest + rbx], 0
        mov     ecx, 0x4402
        vmread  r8, rcx
        bt      r8d, 31
        jc      .failed
        mov     r15d, .rewound
        jmp     rewind_guest
.rewound:
        cmp     r8d, 1
        jne     .failed
        mov     edi, APIC
        mov     dword [rdi + 0xB0], 0   ; end of interrupt
.failed:
        mov     ecx, r8d
        mov     rsi, [cursor]
        cmp     [rsi + 1], bl
        je      answer_exit
        inc     ecx
        mov     [async_exit + rbx * 4], ecx
        jmp     next

answer_exit:                            ; ecx: the exit reason
        mov     edi, ecx
        shr     edi, 24
        movzx   edx, cl
        shr     ecx, 8
        mov     eax, KIND_EXIT
        jmp     answer

answer_kind:                            ; eax: the kind; there is no more to say
        xor     edi, edi
        xor     edx, edx
        xor     ecx, ecx
answer:                                 ; eax kind, edi flags, edx a, ecx b
        mov     rsi, [cursor]
        mov     dword [waiting], 0
        cmp     eax, KIND_LOST
        je      .say
        test    byte [rsi + 2], HOW_SILENT
        jnz     advance
.say:
        push    rcx
        push    rdx
        push    rdi
        mov     ecx, 2
        call    print
        pop     rax
        mov     ecx, 2
        call    print
        pop     rax
        mov     ecx, 2
        call    print
        pop     rax
        mov     ecx, 4
        call    print
advance:
        mov     dword [armed], 0
        add     qword [cursor], 16
        jmp     next

print:                                  ; the low ecx hexadecimal digits of eax
        mov     edx, eax
        shl     ecx, 2
.digit:
        sub     ecx, 4
        mov     eax, edx
        shr     eax, cl
        and     eax, 15
        mov     al, [digits + rax]
        out     0xE9, al
        test    ecx, ecx
        jnz     .digit
        ret
digits: db "0123456789abcdef"

six_flags:                              ; edi: RFLAGS to CF PF AF ZF SF OF from bit 0
        mov     eax, edi
        and     edi, 1
        xor     edx, edx
%macro take 2
        bt      eax, %1
        setc    dl
        shl     edx, %2
        or      edi, edx
        xor     edx, edx
%endmacro
        take 2, 1
        take 4, 2
        take 6, 3
        take 7, 4
        take 11, 5
        ret

%include "machine_svm.asm"

; Tables ------------------------------------------------------------------------------------------------------------

        align   8
gdt:
        dq      0
        dq      0x00AF9B000000FFFF      ; 08 code, 64 bits, ring 0
        dq      0x00CF93000000FFFF      ; 10 data, ring 0
        dq      0x00AFFB000000FFFF      ; 18 code, 64 bits, ring 3
        dq      0x00CFF3000000FFFF      ; 20 data, ring 3
        dq      0x00CF9B000000FFFF      ; 28 code, 32 bits, ring 0
        dq      0x00CFFB000000FFFF      ; 30 code, 32 bits, ring 3
        dq      0x00009B0F0000FFFF      ; 38 code, 16 bits, base 0xF0000
        dq      0x0000890000000067 | TSS << 16                  ; 40 TSS
        dq      0
        dq      0x000093000000FFFF      ; 50 data, 16 bits
.end:
boot_gdt:
        dw      gdt.end - gdt - 1
        dd      gdt
gdt_pointer:
        dw      gdt.end - gdt - 1
        dd      GDT
        dd      0
idt_pointer:
        dw      0xFFF
        dd      IDT
        dd      0

        times   0xFFF0 - ($ - $$) db 0
        bits    16
        jmp     0xF000:start - 0xF0000  ; the reset vector
        times   0xFFF8 - ($ - $$) db 0
records:
        dd      0                       ; the address of the table, filled in when the ROM is put together
        dd      0
