; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmptrld_answers
; claim: step: all c: Core, x: Page: VMPTRLD(c, x) and mode[c] == Root and cpl[c] == 0 and execution[c] in {Protected, SixtyFourBit} and not register_operand[c] and access[c] == Works and current[c] != none implies (not aligned[x] or not within_width[x] implies answers VMfailValid(9)) and (vmxon_pointer[c] == x implies answers VMfailValid(10)) and (aligned[x] and within_width[x] and vmxon_pointer[c] != x and not revision_ok[x] implies answers VMfailValid(11)) and (aligned[x] and within_width[x] and vmxon_pointer[c] != x and revision_ok[x] implies (answers VMfailValid(11) iff shadow[x] and not vmcs_shadowing) and (answers VMsucceed iff (shadow[x] implies vmcs_shadowing))) and (answers VMsucceed implies next(current[c]) == x and next(active[c, x]))
; source: SDM 3C: VMPTRLD, Operation
; method: 1-induction
; invariant: fixed_bits_in_vmx: all c: Core: mode[c] != Off implies cr0_pe[c] and cr0_fixed[c] and cr4_fixed[c]
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; invariant: pointers_are_usable: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies aligned[x] and within_width[x]
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, TAKE_INIT.guest, TAKE_INIT.start, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR0.write, MOV_TO_CR4.intercepted, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter, VMPTRLD.unavailable, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit
; obligations: 88, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Party 0)
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-fun vmcs_shadowing () Bool)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr0_fixed (Core) Bool)
(declare-fun cr4_fixed (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun paging_needs_protection () Bool (forall ((c Core)) (=> (cr0_fixed c) (cr0_pe c))))
(define-fun fixed_bits_in_vmx () Bool
  (forall ((c Core)) (=> (not (= (mode c) Off)) (and (cr0_pe c) (cr0_fixed c) (cr4_fixed c)))))
(define-fun pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))
(define-fun pointers_are_usable () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (and (aligned x) (within_width x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially fixed_bits_in_vmx
(push 1)
(assert init_mode)
(assert paging_needs_protection)
(assert (not fixed_bits_in_vmx))
(check-sat)
(pop 1)

; ---- initially pointers_in_vmx_only
(push 1)
(assert init_mode)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not pointers_in_vmx_only))
(check-sat)
(pop 1)

; ---- initially pointers_are_usable
(push 1)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not pointers_are_usable))
(check-sat)
(pop 1)

; ---- RESET keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (mode c_1) Off)))
        (and (not (= c_1 c)) (cr0_pe c_1) (cr0_fixed c_1) (or (= c_1 c) (cr4_fixed c_1)))))))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 2, 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Root)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (mode c_1) Off))
        (and (not (= c_1 c)) (cr0_pe c_1) (cr0_fixed c_1) (or (= c_1 c) (cr4_fixed c_1)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 5, 8, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (mode c) NonRoot)))
(assert (cr0_fixed c))
(assert (cr4_fixed c))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps pointers_are_usable
; from pointers_are_usable; hypotheses 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert pointers_are_usable)
(assert (aligned p))
(assert (within_width p))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_in_vmx_only)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (ite (= c_1 c) (= x x_1) (current c_1 x_1))) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps pointers_are_usable
; from pointers_are_usable; hypotheses 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_are_usable)
(assert (aligned x))
(assert (within_width x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (= c_1 c) (= x x_1) (current c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) NonRoot)))
(assert (not (and (= (mode c) Root) (not (and fixed pe)))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (mode c_1) Off))
        (and (ite (= c_1 c) pe (cr0_pe c_1)) (ite (= c_1 c) fixed (cr0_fixed c_1)) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(assert fixed_bits_in_vmx)
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (= (mode c_1) Off)) (and (cr0_pe c_1) (cr0_fixed c_1) (ite (= c_1 c) fixed (cr4_fixed c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx, pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert fixed_bits_in_vmx)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))
        (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (vmxon_pointer c_1 x) (current c_1 x))
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMPTRLD.unavailable satisfies vmptrld_answers
; from fixed_bits_in_vmx; hypotheses 3, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert fixed_bits_in_vmx)
(assert
  (or
    (= (mode c) Off)
    (register_operand c)
    (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies vmptrld_answers
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies vmptrld_answers
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies vmptrld_answers
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies vmptrld_answers
; from pointers_are_usable; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert pointers_are_usable)
(assert (or (not (aligned x)) (not (within_width x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (=> (or (not (aligned x_1)) (not (within_width x_1))) (exists ((p Page)) (current c p)))
          (not (vmxon_pointer c_1 x_1))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies vmptrld_answers
; from no invariant; hypotheses 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (aligned x))
(assert (within_width x))
(assert (vmxon_pointer c x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (=> (vmxon_pointer c_1 x_1) (exists ((p Page)) (current c p)))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies vmptrld_answers
; from no invariant; hypotheses 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_pointer c x)))
(assert (not (revision_ok x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1)))
            (exists ((p Page)) (current c p)))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and
              (= (exists ((p Page)) (current c p)) (and (shadow x_1) (not vmcs_shadowing)))
              (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies vmptrld_answers
; from no invariant; hypotheses 11, 12, 13, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_pointer c x)))
(assert (shadow x))
(assert (not vmcs_shadowing))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1)))
            (exists ((p Page)) (current c p)))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and
              (= (exists ((p Page)) (current c p)) (and (shadow x_1) (not vmcs_shadowing)))
              (not (=> (shadow x_1) vmcs_shadowing)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies vmptrld_answers
; from no invariant; hypotheses 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_pointer c x)))
(assert (revision_ok x))
(assert (not (and (shadow x) (not vmcs_shadowing))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= x_1 x)
          (= (mode c_1) Root)
          (= (cpl c_1) 0)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (access c_1) Works)
          (exists ((p Page)) (current c_1 p)))
        (and
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_pointer c_1 x_1))
          (not (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (not (revision_ok x_1))))
          (=>
            (and (aligned x_1) (within_width x_1) (not (vmxon_pointer c_1 x_1)) (revision_ok x_1))
            (and (not (and (shadow x_1) (not vmcs_shadowing))) (=> (shadow x_1) vmcs_shadowing)))
          (ite (= c_1 c) (= x x_1) (current c_1 x_1))
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)))))))
(check-sat)
(pop 1)
